//! Guards that compare, where the engine's catalog shows what is there: it is what the statement makes, or what later revisions
//! make of it, or the script stops before it changes anything. Column order and additions of others never count.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod cases;

use std::fmt::Write as _;

use crate::support::{Database, Engine, Output, Project, Spec, State};
use cases::{BEFORE, CASES, Case};

/// The tests, for each of the engines.
macro_rules! on_each {
    ($($test:ident)*) => {
        on_each!(@ mysql $($test)*);
        on_each!(@ mariadb $($test)*);
    };
    (@ $engine:ident $($test:ident)*) => {
        mod $engine {
            $(#[test]
            fn $test() {
                super::$test(crate::support::Engine::of(stringify!($engine)).unwrap());
            })*
        }
    };
}

on_each! {
    the_same_is_accepted_also_after_a_dump_and_a_restore
    every_difference_stops_the_script_or_is_warned_of
    what_others_have_added_is_said_and_does_not_stop
    what_later_revisions_touch_is_not_compared
    what_nobody_has_read_is_not_compared
    another_kind_under_the_name_stops_the_script
    names_may_be_anything
    the_sample_is_adopted
    downgrades_compare_too
}

/// Revisions in a row, with these operations.
fn chain(engine: &Engine, revisions: &[&str]) -> Project {
    let id = |n: usize| format!("r00{}", n + 1);
    let spec = |(n, up): (usize, &&str)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up);
    let specs: Vec<Spec> = revisions.iter().enumerate().map(spec).collect();
    Project::new().config(&format!("dialects: [{}]\n", engine.dialect())).with(specs)
}

/// The first revision, and the operations of these cases in a second one.
fn project(engine: &Engine, cases: &[Case]) -> Project {
    let operations: Vec<String> = cases.iter().map(|case| format!("- {}", case.operation)).collect();
    chain(engine, &[BEFORE, &operations.join("\n")])
}

/// The ledger is where the first revision left it, and what the second one made is there.
fn rewind(database: &Database<'_>) {
    database.execute("UPDATE alembic_version SET version_num = 'r001'; DELETE FROM sqlc_mig_history; DELETE FROM sqlc_mig_progress");
}

#[track_caller]
fn says(output: &Output, object: &str, words: &str) {
    let line = format!("  exists {object}, {words}\n");
    assert!(output.stdout.contains(&line), "{line} is missing\n{output}");
}

/// A row of the comparison: object and attribute, then what is expected and what is found.
#[track_caller]
fn has_row(output: &Output, [attribute, expected, found]: &[&str; 3]) {
    let mut lines = output.stdout.lines();
    let rest = lines.find_map(|line| line.trim_start().strip_prefix(&format!("{attribute} ")));
    let rest = rest.unwrap_or_else(|| panic!("nothing of {attribute}\n{output}")).trim_start();
    let rest = rest.strip_prefix(expected).unwrap_or_else(|| panic!("{attribute}: {expected}\n{output}"));
    assert!(rest.starts_with("  ") && rest.trim_start().starts_with(found), "{attribute}: {found}\n{output}");
}

fn the_same_is_accepted_also_after_a_dump_and_a_restore(engine: &'static Engine) {
    let project = project(engine, CASES);
    let up = engine.script(&project, &["build"]);
    let made = engine.shared().database();
    let output = made.apply(&up).ok();
    assert!(!output.stdout.contains("  exists"), "{output}");
    let restored = made.copy();
    let again = restored.copy();
    for database in [made, restored, again] {
        rewind(&database);
        let before = State::of(&database);
        let output = database.apply(&up).ok();
        for case in CASES {
            says(&output, case.object, "compared");
        }
        let difference = State::of(&database).difference(&before);
        assert!(difference.lines().all(|line| !line.contains("CREATE")), "{difference}");
    }
}

fn every_difference_stops_the_script_or_is_warned_of(engine: &'static Engine) {
    for case in CASES {
        let project = project(engine, std::slice::from_ref(case));
        let up = engine.script(&project, &["build"]);
        let database = engine.shared().database();
        database.apply(&up).ok();
        rewind(&database);
        for (drift, _) in case.drifts {
            database.execute(drift);
        }
        let before = database.whole_dump();
        let output = database.apply(&up).failed(1);
        let sentence = format!("the {} is there in another shape than this history gives it", case.object);
        assert!(output.stderr.contains(&sentence) || output.stdout.contains(&sentence), "{output}");
        for (_, row) in case.drifts {
            has_row(&output, row);
        }
        let rows = output.stdout.lines().filter(|line| line.starts_with("    ")).count();
        assert_eq!(rows, case.drifts.len() + 1, "{output}");
        assert_eq!(database.whole_dump(), before, "{}", case.object);
        let warns = engine.script(&project, &["upgrade", "head", "--on-mismatch=warn"]);
        let output = database.apply(&warns).ok();
        let exists = format!("  exists {}, in another shape", case.object);
        assert!(output.stdout.contains(&exists), "{output}");
        assert!(output.stdout.contains(&format!("  warning: {sentence}\n")), "{output}");
        has_row(&output, &case.drifts[0].1);
        assert!(output.stdout.ends_with("at head r002\n"), "{output}");
    }
}

fn what_others_have_added_is_said_and_does_not_stop(engine: &'static Engine) {
    for case in CASES {
        let up = engine.script(&project(engine, std::slice::from_ref(case)), &["build"]);
        let database = engine.shared().database();
        database.apply(&up).ok();
        rewind(&database);
        let (statements, said) = case.added;
        database.execute(statements);
        let output = database.apply(&up).ok();
        let more = if said.is_empty() { String::new() } else { format!("; added by others: {said}") };
        says(&output, case.object, &format!("compared{more}"));
    }
}

const FIRST: &str = "- create_enum: {name: mood, values: [sad, ok]}
- create_table: {table: p, columns: [{name: id, type: integer}], primary_key: [id]}
- create_table:
    table: t
    comment: first
    columns:
      - {name: id, type: integer, nullable: false}
      - {name: a, type: varchar(20), default: x, nullable: false}
      - {name: b, type: varchar(20), comment: one}
      - {name: feels, type: {enum: mood}, default: ok}
      - {name: twice, type: integer, computed: {sql: id * 2, stored: true}}
      - {name: goes, type: integer}
      - {name: pid, type: integer}
    primary_key: {columns: [id], name: pk_t}
    unique: [{columns: [b], name: uq_t}]
    checks: [{name: ck_t, expr: id > 0}]
    indexes: [{columns: [{name: a, length: 15}], name: ix_t}, {columns: [goes], name: ix_goes}]
    foreign_keys: [{columns: [pid], references: {table: p, columns: [id]}, name: fk_t}]
";

/// What a later revision makes of all that, one attribute after the other; what else there is, is compared.
const LATER: &str = "- add_column: {table: t, column: {name: more, type: integer, references: {table: p, columns: [id]}}}
- alter_column: {table: t, column: a, type: varchar(10), nullable: true, default: y}
- alter_column: {table: t, column: b, comment: two}
- add_enum_value: {enum: mood, value: glad}
- create_table_comment: {table: t, comment: second}
- drop_constraint: {table: t, name: ck_t, type: check}
- create_check_constraint: {table: t, name: ck_new, expr: id > 1}
- drop_constraint: {table: t, name: uq_t, type: unique}
- create_index: {table: t, columns: [pid, b], name: ix_pid}
- drop_column: {table: t, column: goes}
- rename_column: {table: t, column: twice, to: double_of}
- rename_index: {table: t, name: ix_t, to: ix_other}
- drop_constraint: {table: t, name: fk_t, type: foreign_key}
- rename_table: {table: p, to: q}
- create_foreign_key: {table: t, columns: [pid], references: {table: q, columns: [id]}, name: fk_new, on_delete: cascade}
- rename_table: {table: t, to: u}
- alter_column: {table: u, column: id, comment: number}
";

fn what_later_revisions_touch_is_not_compared(engine: &'static Engine) {
    // each operation is a revision, and the database has been at every one of them
    let later: Vec<&str> = LATER.lines().collect();
    let revisions: Vec<&str> = [FIRST].into_iter().chain(later.iter().copied()).collect();
    let project = {
        let id = |n: usize| format!("aaaa{n:04}");
        let spec = |(n, up): (usize, &&str)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up);
        let specs: Vec<Spec> = revisions.iter().enumerate().map(spec).collect();
        Project::new().config(&format!("dialects: [{}]\n", engine.dialect())).with(specs)
    };
    let up = engine.script(&project, &["build"]);
    let grown = engine.shared().database();
    for n in 0..revisions.len() {
        grown.apply(&engine.script(&project, &["build", &format!("aaaa{n:04}")])).ok();
        let database = grown.copy();
        database.execute("DELETE FROM alembic_version; DELETE FROM sqlc_mig_history");
        let output = database.apply(&up);
        assert!(output.status == 0, "at {n}, {}: {output}", revisions[n]);
        if n < revisions.len() - 2 {
            says(&output, "table t", "compared");
        }
    }
    // what is left of it is compared at the end, too
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build", "aaaa0015"])).ok();
    database.execute("DELETE FROM alembic_version; ALTER TABLE t ADD strange integer, DROP PRIMARY KEY");
    let output = database.apply(&up).failed(1);
    has_row(&output, &["t.strange column", "nothing", "int"]);
    has_row(&output, &["PRIMARY on t index", "id", "nothing"]);
}

fn what_nobody_has_read_is_not_compared(engine: &'static Engine) {
    let own = "- execute: {sql: \"ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4, MODIFY a integer INVISIBLE\", if: SELECT TRUE, undo: nothing}";
    let create = "- create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: integer}]}";
    let project =
        chain(engine, &["- create_table: {table: o, columns: [{name: id, type: integer}]}", create, own]);
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    rewind(&database);
    let output = database.apply(&engine.script(&project, &["build", "r002"])).ok();
    assert!(output.stdout.contains("  exists table t, "), "{output}");
}

fn another_kind_under_the_name_stops_the_script(engine: &'static Engine) {
    for (case, statements) in [
        (&CASES[1], "DROP TABLE m; CREATE VIEW m AS SELECT 1 AS id"),
        (&CASES[6], "ALTER TABLE t DROP FOREIGN KEY fk_t; ALTER TABLE t ADD CONSTRAINT fk_t CHECK (c > 0)"),
    ] {
        let up = engine.script(&project(engine, std::slice::from_ref(case)), &["build"]);
        let database = engine.shared().database();
        database.apply(&up).ok();
        rewind(&database);
        database.execute(statements);
        let before = database.whole_dump();
        let output = database.apply(&up).failed(1);
        assert!(output.stderr.contains(&format!("expected the {}", case.object)), "{output}");
        assert_eq!(database.whole_dump(), before);
    }
}

const ODD: [&str; 6] = ["We`ird", "it's", "back\\slash", "a;b|c?d%e", "<table>", "two words"];

fn names_may_be_anything(engine: &'static Engine) {
    let quoted = |name: &str| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    let mut operations = String::new();
    for (table, name) in ODD.iter().zip(ODD.iter().rev()) {
        let (table, name) = (quoted(table), quoted(name));
        let _ = write!(
            operations,
            "- create_table:
    table: {table}
    comment: {name}
    columns: [{{name: {name}, type: integer, nullable: false, comment: {table}}}, {{name: e, type: {{enum: [a, {name}]}}, default: {name}}}]
    primary_key: [{name}]
    checks: [{{expr: e IS NOT NULL, name: {name}}}]
- add_column: {{table: {table}, column: {{name: more, type: varchar(40), default: {table}}}}}
- create_index: {{table: {table}, columns: [more], name: {table}}}\n"
        );
    }
    let project =
        chain(engine, &["- create_table: {table: o, columns: [{name: id, type: integer}]}", &operations]);
    let database = engine.shared().database();
    let up = engine.script(&project, &["build"]);
    database.apply(&up).ok();
    rewind(&database);
    let output = database.apply(&up).ok();
    assert_eq!(output.stdout.matches(", compared\n").count(), 3 * ODD.len(), "{output}");
}

fn the_sample_is_adopted(engine: &'static Engine) {
    let up = engine.script(&Project::sample(), &["build"]);
    let database = engine.shared().database();
    database.apply(&up).ok();
    let before = State::of(&database);
    database.execute("DELETE FROM alembic_version; DELETE FROM sqlc_mig_history");
    let output = database.apply(&up).ok();
    assert!(!output.stdout.contains("not compared") && output.stdout.contains(", compared\n"), "{output}");
    let difference = State::of(&database).without_order().difference(&before.without_order());
    assert!(difference.is_empty(), "{difference}");
}

fn downgrades_compare_too(engine: &'static Engine) {
    let create =
        "- create_table: {table: t, columns: [{name: id, type: integer}, {name: b, type: varchar(20)}]}";
    let project = chain(engine, &[create, "- drop_column: {table: t, column: b}"]);
    let down = engine.script(&project, &["downgrade", "r001"]);
    let warns = engine.script(&project, &["downgrade", "r001", "--on-mismatch", "warn"]);
    for (by_hand, script, status) in
        [("varchar(20)", &down, 0), ("integer", &down, 1), ("integer", &warns, 0)]
    {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build"])).ok();
        database.execute(&format!("ALTER TABLE t ADD b {by_hand}"));
        let output = database.apply(script);
        assert_eq!(output.status, status, "{output}");
    }
}
