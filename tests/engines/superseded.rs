//! Databases that were made at a later shape of the history, with an empty ledger: the script from base does what is still
//! missing there, and says of the rest that it is there, or superseded.

use super::plan::plan_and_run;
use crate::support::history::{Structural, structural};
use crate::support::{Database, Engine, Output, Project, Spec, State, seed};

/// Takes the ledger and what stands beside it out of a database, as if others had made all that is in it.
fn forget(database: &Database<'_>) {
    for statement in forgotten() {
        database.execute(&statement);
    }
}

/// The statements for that.
pub(super) fn forgotten() -> Vec<String> {
    let tables = ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"];
    tables.iter().map(|table| format!("DROP TABLE IF EXISTS {table}")).collect()
}

fn fill(database: &Database<'_>, history: &Structural, after: usize) {
    for row in &history.rows[after] {
        database.execute(row);
    }
}

/// The seeds of random histories; `SQLC_MIG_TEST_SEED` is the first of them.
pub(super) fn seeds(count: u64) -> impl Iterator<Item = u64> {
    let first = seed(1);
    first..first + count
}

#[track_caller]
fn assert_same(database: &Database<'_>, expected: &State, output: &Output, what: &str, history: &Structural) {
    let difference = State::of(database).without_order().difference(&expected.without_order());
    let texts: String = history.specs.iter().map(|spec| spec.text.clone()).collect();
    assert!(difference.is_empty(), "{what}:\n{difference}\n{output}\n{texts}");
}

#[track_caller]
fn passed(output: Output, what: &str, history: &Structural) -> Output {
    let texts: String = history.specs.iter().map(|spec| spec.text.clone()).collect();
    assert!(output.status == 0, "{what}: {output}\n{texts}");
    output
}

pub(super) fn a_database_at_the_newest_shape_is_taken_as_it_is(engine: &'static Engine) {
    let mut superseded = 0;
    for seed in seeds(12) {
        let history = structural(seed, 12, true);
        let what = format!("seed {seed}");
        let script = engine.script(&Project::of(&history.specs), &["build"]);
        let database = engine.shared().database();
        let output = passed(database.apply(&script), &what, &history);
        assert!(!output.stdout.contains("superseded"), "{what}: {output}");
        fill(&database, &history, history.ids.len() - 1);
        let expected = State::of(&database);
        forget(&database);
        let output = plan_and_run(&database, &script, &what);
        superseded += output.stdout.matches("  superseded ").count();
        assert_same(&database, &expected, &output, &what, &history);
        let output = database.apply(&script).ok();
        assert!(output.stdout.ends_with(": nothing to do\n"), "{what}: {output}");
    }
    assert!(superseded > 50, "only {superseded} statements were superseded");
}

pub(super) fn a_database_at_any_shape_is_brought_to_the_newest(engine: &'static Engine) {
    let (mut done, mut refused) = (0, 0);
    for seed in seeds(4) {
        let history = structural(seed + 1000, 9, false);
        let project = Project::of(&history.specs);
        let script = engine.script(&project, &["build"]);
        for (number, id) in history.ids.iter().enumerate() {
            let what = format!("seed {seed} at {id}");
            let database = engine.shared().database();
            passed(database.apply(&engine.script(&project, &["build", id])), &what, &history);
            fill(&database, &history, number);
            if database.copy().apply(&script).status != 0 {
                refused += 1; // its rows do not suit what comes: a column without values gets NOT NULL
                continue;
            }
            done += 1;
            let copy = database.copy();
            plan_and_run(&copy, &script, &format!("{what}, with its ledger"));
            forget(&database);
            let output = plan_and_run(&database, &script, &what);
            assert_same(&database, &State::of(&copy), &output, &what, &history);
        }
    }
    assert!(done > refused, "{done} were done, {refused} were refused");
}

/// A history of these revisions, on a database that has been at its end, holds these rows, and has forgotten its ledger.
struct Adopted {
    database: Database<'static>,
    expected: State,
    output: Output,
}

impl Adopted {
    #[track_caller]
    fn new(engine: &'static Engine, revisions: &[&str], rows: &[&str]) -> Self {
        Self::with(engine, revisions, rows, "")
    }

    /// The same where something was changed by hand before the script runs.
    #[track_caller]
    fn with(engine: &'static Engine, revisions: &[&str], rows: &[&str], by_hand: &str) -> Self {
        let id = |n: usize| format!("aaaa0000{n}");
        let spec = |(n, up): (usize, &&str)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up);
        let script = engine.script(&Project::new().with(revisions.iter().enumerate().map(spec)), &["build"]);
        let database = engine.shared().database();
        let output = database.apply(&script).ok();
        assert!(!output.stdout.contains("superseded"), "{output}");
        for row in rows {
            database.execute(row);
        }
        let expected = State::of(&database);
        forget(&database);
        if !by_hand.is_empty() {
            database.execute(by_hand);
        }
        let output = database.apply(&script);
        Self { database, expected, output }
    }

    /// It has run, says this, and has changed nothing. `PUBLIC.` is the schema, where there is one.
    #[track_caller]
    fn says(&self, lines: &[&str]) {
        let schema = if self.database.engine().dialect() == "postgres" { "public." } else { "" };
        assert!(self.output.status == 0, "{}", self.output);
        for line in lines {
            let line = format!("  {}", line.replace("PUBLIC.", schema));
            assert!(self.output.stdout.contains(&line), "{line} is missing: {}", self.output);
        }
        let difference = State::of(&self.database).without_order().difference(&self.expected.without_order());
        assert!(difference.is_empty(), "{difference}\n{}", self.output);
    }
}

/// What stands for each engine's own words for an altered column.
fn altered<'w>(engine: &Engine, aspects: &'w str, whole: &'w str, rebuilt: &'w str) -> &'w str {
    match engine.dialect() {
        "postgres" => aspects,
        "sqlite" => rebuilt,
        _ => whole,
    }
}

const A: &str = "- create_table: {table: a, columns: [{name: id, type: bigint, nullable: false}, {name: w, type: varchar(10)}], primary_key: {name: pk_a, columns: [id]}}\n";
/// A table that comes last, so that its being there shows that a database is past all else.
const LAST: &str = "- create_table: {table: last_one, columns: [{name: id, type: bigint, nullable: false}], primary_key: [id]}\n";

pub(super) fn what_is_renamed_is_known_by_its_later_names(engine: &'static Engine) {
    let parts = "- add_column: {table: a, column: {name: y, type: integer}}
- create_index: {table: a, columns: [w], name: ix_x}
- bulk_insert: {table: a, key: [id], rows: [{id: 7, w: seven}], undo: nothing}
- alter_column: {table: a, column: w, type: varchar(20)}
- rename_column: {table: a, column: w, to: z}
- rename_table: {table: a, to: b}
";
    let later = "- rename_table: {table: b, to: c}\n- rename_index: {table: c, name: ix_x, to: ix_z}\n";
    let adopted =
        Adopted::new(engine, &[A, parts, later], &["INSERT INTO c (id, z, y) VALUES (1, 'one', 1)"]);
    let unchanged = altered(
        engine,
        "superseded type of PUBLIC.a.w, now PUBLIC.c.z",
        "superseded column a.w, now c.z",
        "superseded table a, now c",
    );
    let index = altered(engine, "public.ix_x", "ix_x", "ix_x");
    adopted.says(&[
        "superseded table PUBLIC.a, now PUBLIC.c",
        "superseded column PUBLIC.a.y, now PUBLIC.c.y",
        &format!("superseded index {index}, now ix_z on PUBLIC.c"),
        "superseded insert into PUBLIC.a, now PUBLIC.c",
        unchanged,
        "superseded column PUBLIC.a.w to z, now PUBLIC.c.z",
        "superseded table PUBLIC.a to b, now PUBLIC.c",
        "already renamed table PUBLIC.b to c",
    ]);
}

pub(super) fn what_is_dropped_later_is_not_made_again_where_that_shows(engine: &'static Engine) {
    let made = "- add_column: {table: a, column: {name: y, type: integer, nullable: false, default: 1}}
- add_column: {table: a, column: {name: needed, type: integer, nullable: false}}
- create_index: {table: a, columns: [y], name: ix_y}
- create_unique_constraint: {table: a, columns: [w], name: uq_x}
- create_table: {table: gone, columns: [{name: id, type: bigint, nullable: false}, {name: a_id, type: bigint}], primary_key: [id]}
";
    let renamed = "- rename_table: {table: gone, to: gone_too}\n";
    let dropped = "- drop_column: {table: a, column: y}
- drop_column: {table: a, column: needed}
- drop_constraint: {table: a, name: uq_x, type: unique}
- drop_table: {table: gone_too}
";
    let rows = ["INSERT INTO a (id, w) VALUES (1, 'one')", "INSERT INTO a (id, w) VALUES (2, 'one')"];
    let adopted = Adopted::new(engine, &[A, made, renamed, &[dropped, LAST].concat()], &rows);
    let index = altered(engine, "public.ix_y", "ix_y", "ix_y");
    adopted.says(&[
        "superseded column PUBLIC.a.y, dropped later",
        altered(
            engine,
            "superseded column public.a.needed, dropped later",
            "superseded column a.needed, dropped later",
            "superseded table a, dropped later",
        ),
        &format!("superseded index {index}, dropped later"),
        altered(
            engine,
            "superseded unique constraint uq_x on public.a, dropped later",
            "superseded unique constraint uq_x on a, dropped later",
            "superseded table a, changed later",
        ),
        "superseded table PUBLIC.gone, dropped later",
        "superseded table PUBLIC.gone to gone_too, dropped later",
    ]);
    // Where nothing shows it, it comes and goes once more.
    let dropped = "- drop_column: {table: a, column: y}\n";
    let made = "- add_column: {table: a, column: {name: y, type: integer, nullable: false, default: 1}}\n";
    let adopted = Adopted::new(engine, &[A, made, dropped], &rows);
    let dropped = altered(engine, "! drop column public.a.y", "! drop column a.y", "! rebuild table a");
    adopted.says(&["add column PUBLIC.a.y", dropped]);
}

pub(super) fn what_bears_the_name_of_something_dropped_keeps_its_values(engine: &'static Engine) {
    let replaced =
        "- drop_column: {table: a, column: w}\n- add_column: {table: a, column: {name: w, type: integer}}\n";
    let rows = ["INSERT INTO a (id, w) VALUES (1, 7)"];
    let said = altered(
        engine,
        "superseded column public.a.w, created again later",
        "superseded column a.w, created again later",
        "superseded table a, created again later",
    );
    let by_type = Adopted::new(engine, &[A, replaced], &rows);
    by_type.says(&[said, "exists column PUBLIC.a.w"]);
    let same = "- drop_column: {table: a, column: w}\n- add_column: {table: a, column: {name: w, type: varchar(10)}}\n";
    let adopted = Adopted::new(engine, &[A, same, LAST], &rows);
    adopted.says(&[said, "exists column PUBLIC.a.w"]);
    let another = "- create_table: {table: b, columns: [{name: id, type: bigint, nullable: false}], primary_key: [id]}\n";
    let swapped = "- rename_table: {table: a, to: between}\n- rename_table: {table: b, to: a}\n- rename_table: {table: between, to: b}\n";
    let rows = ["INSERT INTO b (id, w) VALUES (1, 'one')", "INSERT INTO a (id) VALUES (2)"];
    let adopted = Adopted::new(engine, &[A, another, swapped, LAST], &rows);
    adopted.says(&["superseded table PUBLIC.a to between, renamed later"]);
}

pub(super) fn what_is_changed_later_is_not_changed_back(engine: &'static Engine) {
    let wider = |size: usize| format!("- alter_column: {{table: a, column: w, type: varchar({size})}}\n");
    let long = format!("INSERT INTO a (id, w) VALUES (1, '{}')", "long ".repeat(9));
    let revisions = [wider(20), wider(60)];
    let said = altered(
        engine,
        "superseded type of PUBLIC.a.w, changed later",
        "superseded column a.w, changed later",
        "rebuild table a",
    );
    Adopted::new(engine, &[A, &revisions[0], &revisions[1]], &[&long]).says(&[said]);
    let said = altered(engine, said, said, "superseded table a, changed later");
    Adopted::new(engine, &[A, &revisions[0], &revisions[1], LAST], &[&long]).says(&[said]);
    let strict = "- alter_column: {table: a, column: w, nullable: false}\n";
    let loose = "- alter_column: {table: a, column: w, nullable: true}\n";
    let said = altered(
        engine,
        "superseded nullability of PUBLIC.a.w, changed later",
        "superseded column a.w, changed later",
        "superseded table a, changed later",
    );
    Adopted::new(engine, &[A, strict, loose, LAST], &["INSERT INTO a (id) VALUES (1)"]).says(&[said]);
}

pub(super) fn what_is_lost_still_stops_the_script(engine: &'static Engine) {
    let revisions =
        [A, "- rename_table: {table: a, to: b}\n", "- rename_column: {table: b, column: w, to: y}\n"];
    let adopted = Adopted::with(engine, &revisions, &[], "ALTER TABLE b RENAME COLUMN y TO lost");
    assert!(adopted.output.status != 0, "{}", adopted.output);
    let words = if engine.dialect() == "sqlite" { "neither is there" } else { "neither name" };
    assert!(adopted.output.tells(words), "{}", adopted.output);
}

/// Attributes that differ by what no catalog, or no collation, tells apart are changed on a clean run all the same.
pub(super) fn a_clean_run_supersedes_nothing(engine: &'static Engine) {
    let columns = [
        ("date", ["2001-01-01", "2002-02-02"]),
        ("time", ["'10:11:12'", "'12:13:14'"]),
        ("timestamp", ["'2001-01-01 00:00:00'", "'2002-02-02 00:00:00'"]),
        ("varchar(10)", ["user", "User"]),
        ("varchar(10)", ["née", "nee"]),
        ("char(4)", ["a", "{sql: \"'A'\"}"]),
        ("integer", ["1", "-1"]),
        ("numeric(8,2)", ["1", "1.5"]),
        ("boolean", ["true", "false"]),
        ("bigint", ["{sql: 1 + 1}", "{sql: 1 + 2}"]),
    ];
    let column = |n: usize| format!("c{n}");
    let create = columns.iter().enumerate().map(|(n, (sql_type, [first, _]))| {
        format!("{{name: {}, type: \"{sql_type}\", default: {first}}}", column(n))
    });
    let create = create.collect::<Vec<_>>().join(", ");
    let create = format!(
        "- create_table: {{table: t, columns: [{{name: id, type: bigint, nullable: false}}, {create}], primary_key: [id]}}\n"
    );
    let each = |change: &dyn Fn(&[&str; 2]) -> String| -> String {
        let lines = columns.iter().enumerate().map(|(n, (_, defaults))| {
            format!("- alter_column: {{table: t, column: {}, {}}}\n", column(n), change(defaults))
        });
        lines.collect()
    };
    let row =
        |id: usize| format!("- bulk_insert: {{table: t, rows: [{{id: {id}}}], key: [id], undo: auto}}\n");
    let revisions = [
        create,
        each(&|_| "default: null".to_owned()) + &row(1),
        each(&|[_, second]| format!("default: {second}")) + &row(2),
        each(&|_| "default: null".to_owned()) + &row(3),
    ];
    let id = |n: usize| format!("bbbb0000{n}");
    let specs = revisions
        .iter()
        .enumerate()
        .map(|(n, up)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up).down("auto"));
    let project = Project::new().with(specs);
    let database = engine.shared().database();
    let output = database.apply(&engine.script(&project, &["build"])).ok();
    assert!(!output.stdout.contains("superseded"), "{output}");
    for (n, (_, defaults)) in columns.iter().enumerate() {
        let rows =
            |filter: &str| database.query(&format!("SELECT count(*) FROM t WHERE {} {filter}", column(n)));
        assert_eq!((rows("IS NULL"), rows("IS NOT NULL")), ("2".to_owned(), "1".to_owned()), "{defaults:?}");
    }
    database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
    database.apply(&engine.script(&project, &["build"])).ok();
}

/// A history of these revisions, each with the numbers of its parents, applied to an empty database up to one of them:
/// nothing is superseded.
fn run_clean(
    engine: &'static Engine,
    revisions: &[(&[usize], &str)],
    target: usize,
) -> (Database<'static>, Output) {
    let id = |n: usize| format!("aaaa0000{n}");
    let spec = |(n, (parents, up)): (usize, &(&[usize], &str))| {
        Spec::new(id(n)).after_all(parents.iter().map(|parent| id(*parent))).up(up)
    };
    let project = Project::new().with(revisions.iter().enumerate().map(spec));
    let database = engine.shared().database();
    let output = database.apply(&engine.script(&project, &["build", &id(target)]));
    assert!(!output.stdout.contains("superseded"), "{output}");
    (database, output)
}

fn runs_clean(engine: &'static Engine, revisions: &[(&[usize], &str)], target: usize) -> Database<'static> {
    let (database, output) = run_clean(engine, revisions, target);
    output.ok();
    database
}

const KEYED: &str = "- create_table: {table: t, columns: [{name: a, type: integer, nullable: false}, {name: b, type: integer, nullable: false}, {name: c, type: integer, nullable: false}], primary_key: {name: pk, columns: [a]}}\n";

fn moved(column: &str, condition: &str) -> String {
    format!(
        "- drop_constraint: {{table: t, name: pk, type: primary_key{condition}}}\n- create_primary_key: {{table: t, columns: [{column}], name: pk{condition}}}\n"
    )
}

pub(super) fn a_table_that_nobody_has_read_is_no_sign(engine: &'static Engine) {
    let condition = if engine.dialect().starts_with('m') {
        ", if: \"SELECT NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'l')\""
    } else {
        ""
    };
    let made =
        format!("{KEYED}- execute: {{sql: CREATE TABLE l AS SELECT 1 AS i, undo: nothing{condition}}}\n");
    for last in ["", "- drop_table: {table: l}\n"] {
        let gone = ["- drop_column: {table: t, column: x}\n", last].concat();
        let revisions: [(&[usize], &str); 4] = [
            (&[], &made),
            (&[0], "- add_column: {table: t, column: {name: x, type: integer}}\n"),
            (&[1], "- add_column: {table: l, column: {name: y, type: integer}}\n"),
            (&[2], &gone),
        ];
        runs_clean(engine, &revisions, 2).execute("SELECT x FROM t");
    }
}

pub(super) fn a_key_that_another_branch_or_a_condition_leaves_is_no_sign(engine: &'static Engine) {
    let (to_a, to_b, to_c) = (moved("a", ""), moved("b", ""), moved("c", ""));
    let skipped = moved("b", ", if: SELECT 1 = 0");
    let branches: [(&[usize], &str); 4] = [(&[], KEYED), (&[0], &to_b), (&[0], &to_c), (&[1, 2], &to_a)];
    let conditions: [(&[usize], &str); 4] = [(&[], KEYED), (&[0], &skipped), (&[1], &to_c), (&[2], &to_a)];
    for revisions in [branches, conditions] {
        let database = runs_clean(engine, &revisions, 2);
        if engine.dialect().starts_with('m') {
            let key = database.query("SELECT COLUMN_NAME FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND INDEX_NAME = 'PRIMARY'");
            assert_eq!(key.lines().last(), Some("c"), "{key}");
        }
    }
}

pub(super) fn a_type_that_another_branch_leaves_is_no_sign(engine: &'static Engine) {
    let table = "- create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: n, type: smallint}], primary_key: [id]}\n";
    let to = |sql_type: &str| format!("- alter_column: {{table: t, column: n, type: {sql_type}}}\n");
    let (smallint, integer, bigint) = (to("smallint"), to("integer"), to("bigint"));
    let revisions: [(&[usize], &str); 4] =
        [(&[], table), (&[0], &integer), (&[0], &bigint), (&[1, 2], &smallint)];
    let (database, output) = run_clean(engine, &revisions, 2);
    if engine.dialect().starts_with('m') {
        // The whole definition is written for what the other branch leaves: without that the script stops, and skips nothing.
        assert!(output.status != 0 && output.stderr.contains("expected the column n of t"), "{output}");
        return;
    }
    output.ok();
    database.execute("INSERT INTO t (id, n) VALUES (1, 5000000000)");
}
