//! Guards that compare: what is there already is what the statement makes, or what later revisions make of it, or the script
//! stops before it changes anything. Column order and additions of others never count.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod cases;

use std::fmt::Write as _;

use pretty_assertions::assert_eq;

use crate::support::{Database, Output, Project, Server, Spec, chain, script};
use cases::Case;
pub(super) use cases::{BEFORE, CASES};

/// The first revision, and the operations of these cases in a second one.
fn project(cases: &[Case]) -> Project {
    let operations: Vec<String> = cases.iter().map(|case| format!("- {}", case.operation)).collect();
    chain(&[("before", BEFORE), ("change", &operations.join("\n"))])
}

/// The ledger is where the first revision left it, and what the second one made is there.
fn rewind(database: &Database<'_>) {
    database.execute("UPDATE alembic_version SET version_num = 'r001'; TRUNCATE sqlc_mig_history");
}

fn said(case: &Case, words: &str) -> String {
    format!("  exists {}, {words}\n", case.object)
}

#[test]
fn the_same_is_accepted_also_after_a_dump_and_a_restore() {
    let project = project(CASES);
    let up = script(&project, &["build"]);
    let made = Server::shared().database();
    let output = made.apply(&up).ok();
    assert!(!output.stdout.contains("  exists"), "{output}");
    let dump = made.schema_dump_all();
    let restored = Server::shared().database();
    restored.apply(&dump).ok();
    let again = Server::shared().database();
    again.apply(&restored.schema_dump_all()).ok();
    for database in [made, restored, again] {
        database.execute("DELETE FROM alembic_version; INSERT INTO alembic_version VALUES ('r001')");
        let before = database.schema_dump_all();
        let output = database.apply(&up).ok();
        for case in CASES {
            assert!(output.stdout.contains(&said(case, "compared")), "{}\n{output}", case.object);
        }
        assert_eq!(output.stderr, "");
        assert_eq!(database.schema_dump_all(), before);
        assert_eq!(
            database.query("SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()"),
            "0"
        );
    }
}

#[test]
fn the_same_is_accepted_however_it_was_written() {
    let cases: Vec<&Case> = CASES.iter().filter(|case| !case.otherwise.is_empty()).collect();
    let project = project(CASES);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", "r001"])).ok();
    for case in &cases {
        database.execute(case.otherwise);
    }
    let output = database.apply(&script(&project, &["build"])).ok();
    for case in cases {
        assert!(output.stdout.contains(&said(case, "compared")), "{}\n{output}", case.object);
    }
}

#[test]
fn every_difference_stops_the_script_before_it_changes_anything() {
    for case in CASES {
        let project = project(std::slice::from_ref(case));
        let up = script(&project, &["build"]);
        for (drift, [attribute, expected, found]) in case.drifts {
            let database = Server::shared().database();
            database.apply(&up).ok();
            rewind(&database);
            database.execute(drift);
            let before = database.schema_dump_all();
            let output = database.apply(&up).failed(3);
            let message = format!(
                "sqlc-mig: the {} is there in another shape than this history gives it\n",
                case.object
            );
            assert!(output.stderr.contains(&message), "{drift}\n{output}");
            let mut lines = output.stderr.lines();
            let line = lines.find(|line| line.starts_with(&format!("{attribute} ")));
            let line = line.unwrap_or_else(|| panic!("{drift}: nothing of {attribute}\n{output}"));
            let (one, two) = (line.find(expected), line.rfind(found));
            assert!(one.is_some() && two.is_some() && one < two, "{drift}\n{output}");
            assert!(output.stderr.contains("HINT:  "), "{output}");
            assert_eq!(database.schema_dump_all(), before, "{drift}");
            assert_eq!(database.query("SELECT version_num FROM alembic_version"), "r001");
        }
    }
}

#[test]
fn a_script_that_warns_goes_on() {
    let project = project(CASES);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build"])).ok();
    rewind(&database);
    let drifts = CASES.iter().map(|case| &case.drifts[0]);
    drifts.clone().for_each(|(drift, _)| database.execute(drift));
    let before = database.schema_dump();
    for arguments in [&["build"][..], &["upgrade"]] {
        rewind(&database);
        let warns = script(&project, &[arguments, &["--on-mismatch=warn"]].concat());
        let output = database.apply(&warns).ok();
        for case in CASES {
            assert!(output.stdout.contains(&said(case, "in another shape")), "{}\n{output}", case.object);
        }
        assert_eq!(output.stderr.matches("WARNING:  sqlc-mig: the ").count(), CASES.len(), "{output}");
        assert_eq!(database.query("SELECT version_num FROM alembic_version"), "r002");
        assert_eq!(database.schema_dump(), before);
    }
}

#[test]
fn what_others_have_added_is_said_and_does_not_stop() {
    let project = project(&CASES[..1]);
    let up = script(&project, &["build"]);
    let database = Server::shared().database();
    database.apply(&up).ok();
    rewind(&database);
    database.execute(
        "CREATE INDEX ix_dba ON n (age); ALTER TABLE n ADD CONSTRAINT uq_dba UNIQUE (word); COMMENT ON COLUMN n.age IS 'years';
         CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
         CREATE TRIGGER tr_dba BEFORE UPDATE ON n FOR EACH ROW EXECUTE FUNCTION f(); GRANT SELECT ON n TO PUBLIC;
         CREATE POLICY po_dba ON n USING (true)",
    );
    let output = database.apply(&up).ok();
    let wanted = "compared; added by others: comment of column age, constraint uq_dba, index ix_dba, policy po_dba, trigger tr_dba";
    assert!(output.stdout.contains(&said(&CASES[0], wanted)), "{output}");
}

const SAMPLE_SQL: (&str, &str) = ("ADD COLUMN archived_at", "ADD COLUMN IF NOT EXISTS archived_at");

/// A database that has all of the history, and no ledger: whatever later revisions made of what earlier ones created is
/// accepted, and nothing changes.
#[test]
fn the_whole_sample_is_adopted() {
    let sample = Project::sample();
    let name = "migrations/d80b46fc9e73_archive_instead_of_delete.yaml";
    let text = sample.read(name);
    sample.write(name, &text.replace(SAMPLE_SQL.0, SAMPLE_SQL.1));
    assert_ne!(sample.read(name), text);
    let up = sample.run(&["build", "--dialect", "postgres"]).ok().stdout;
    let database = Server::shared().database();
    database.apply(&up).ok();
    let (schema, data) = (database.schema_dump(), database.data_dump());
    database.execute("DELETE FROM alembic_version");
    let output = database.apply(&up).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(
        output.stdout.matches(", compared\n").count(),
        output.stdout.matches("\n  compare ").count(),
        "{output}"
    );
    assert!(output.stdout.contains("  exists value 'refunded' of enum public.order_status ("), "{output}");
    assert_eq!((database.schema_dump(), database.data_dump()), (schema, data));
    // what no revision knows still stops it, at every point of the history
    database.execute("DELETE FROM alembic_version; ALTER TABLE orders ADD extra integer");
    let output = database.apply(&up).failed(3);
    assert!(output.stderr.contains("the table public.orders is there in another shape"), "{output}");
    assert!(output.stderr.contains("column extra  nothing   integer"), "{output}");
}

/// What the first revision creates, and what later ones make of it.
const LATER: &[(&str, &str)] = &[
    ("- add_column: {table: t, column: {name: new, type: integer}}", "compared"),
    ("- drop_column: {table: t, column: b}", "compared"),
    ("- rename_column: {table: t, column: a, to: aa}", "compared"),
    ("- alter_column: {table: t, column: a, type: bigint}", "compared"),
    ("- alter_column: {table: t, column: a, nullable: true, default: 4}", "compared"),
    ("- alter_column: {table: t, column: a, comment: later}", "compared"),
    ("- create_table_comment: {table: t, comment: later}", "compared"),
    ("- drop_constraint: {table: t, name: ck, type: check}", "compared"),
    ("- create_index: {table: t, columns: [b], name: ix_b}", "compared"),
    ("- create_check_constraint: {table: t, expr: id > 0, name: ck_id}", "compared"),
    ("- drop_index: {table: t, name: ix}\n- create_index: {table: t, columns: [b], name: ix}", "compared"),
    ("- execute: {sql: ALTER TABLE t ADD raw integer, undo: nothing, if: SELECT false}", "compared"),
    (
        "- execute: {sql: \"DO $$ BEGIN IF false THEN ALTER TABLE t ADD hidden integer; END IF; END $$\", undo: nothing}",
        "not compared",
    ),
];

const FIRST: &str = "- create_table:
    table: t
    columns: [{name: id, type: integer}, {name: a, type: integer, nullable: false}, {name: b, type: text}]
    primary_key: [id]
    checks: [{name: ck, expr: a > 0}]
    indexes: [{columns: [a], name: ix}]";

#[test]
fn the_shape_of_a_later_revision_is_accepted() {
    for (change, words) in LATER {
        let project = chain(&[("first", FIRST), ("later", change)]);
        let (first, all) = (script(&project, &["build", "r001"]), script(&project, &["build"]));
        let database = Server::shared().database();
        database.apply(&all).ok();
        database.execute("DELETE FROM alembic_version");
        let output = database.apply(&first).ok();
        assert!(output.stdout.contains(&format!("  exists table public.t, {words}")), "{change}\n{output}");
        assert_eq!(output.stderr, "", "{change}");
    }
}

/// A table that took the name of an older one is not what the older one's statement makes.
#[test]
fn a_table_that_took_a_name_is_not_compared() {
    let create =
        |column: &str| format!("- create_table: {{table: t, columns: [{{name: {column}, type: date}}]}}");
    let later = format!("- rename_table: {{table: t, to: old}}\n{}", create("other"));
    let project = chain(&[("first", &create("one")), ("later", &later)]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build"])).ok();
    database.execute("DELETE FROM alembic_version");
    let output = database.apply(&script(&project, &["build", "r001"])).ok();
    assert!(output.stdout.contains("  superseded table public.t, now public.old ("), "{output}");
    // without the table that it became, nothing tells whose name it is
    database.execute("DELETE FROM alembic_version; DROP TABLE old");
    let output = database.apply(&script(&project, &["build", "r001"])).ok();
    let said = "  exists table public.t, not compared: later revisions, or SQL that nobody has read, make it another one\n";
    assert!(output.stdout.contains(said), "{output}");
}

#[test]
fn values_that_later_revisions_add_to_an_enum_are_accepted() {
    let later = "- add_enum_value: {enum: e, value: b, before: c}";
    let project = chain(&[("first", "- create_enum: {name: e, values: [a, c]}"), ("later", later)]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build"])).ok();
    database.execute("DELETE FROM alembic_version");
    let output = database.apply(&script(&project, &["build"])).ok();
    assert!(output.stdout.contains("  exists enum public.e, compared\n"), "{output}");
}

/// What cannot be made beside is not compared, and stops nothing.
#[test]
fn what_cannot_be_compared_is_said_and_stops_nothing() {
    let child = "- create_table: {table: c, columns: [{name: id, type: integer}, {name: p, type: integer}], primary_key: [id],
    foreign_keys: [{columns: [p], references: {table: t, columns: [id]}, name: fk}]}";
    let project = chain(&[("first", FIRST), ("child", child)]);
    let database = Server::shared().database();
    let up = script(&project, &["build"]);
    database.apply(&up).ok();
    rewind(&database);
    database.execute("ALTER TABLE c DROP CONSTRAINT fk; ALTER TABLE t RENAME id TO key");
    let output = database.apply(&up).ok();
    let said = "  exists table public.c, not compared: the server does not make it beside\n";
    assert!(output.stdout.contains(said) && output.stderr.contains("ERROR:  column \"id\""), "{output}");
    rewind(&database);
    database.execute("DROP TABLE t");
    let output = database.apply(&up).ok();
    assert!(
        output.stdout.contains("exists table public.c, not compared: relation \"public.t\" does not exist\n"),
        "{output}"
    );
}

/// SQL of the project may act as another role: what that may not read is not compared, and a difference is told all the same.
#[test]
fn another_role_compares_what_it_may_read() {
    let change = "- execute: {sql: SET LOCAL ROLE shapes_reader, undo: nothing}\n";
    let change = change.to_owned() + "- create_table: {table: n, columns: [{name: id, type: integer}]}";
    let project = chain(&[("first", FIRST), ("change", &change)]);
    let database = Server::shared().database();
    let up = script(&project, &["build"]);
    database.apply(&script(&project, &["build", "r001"])).ok();
    database.execute("CREATE ROLE shapes_reader; CREATE TABLE n (id bigint)");
    let output = database.apply(&up).failed(3);
    assert!(output.stderr.contains("the table public.n is there in another shape"), "{output}");
    let column = chain(&[
        ("first", FIRST),
        (
            "change",
            &change.replace(
                "create_table: {table: n, columns: [{name: id, type: integer}]}",
                "add_column: {table: t, column: {name: n, type: integer}}",
            ),
        ),
    ]);
    database.execute("ALTER TABLE t ADD n integer");
    let output = database.apply(&script(&column, &["build"])).ok();
    assert!(
        output.stdout.contains("  exists column public.t.n, not compared: permission denied for table t\n"),
        "{output}"
    );
    database.execute("DROP ROLE shapes_reader");
}

const HOSTILE: [&str; 6] = ["We\"ird", "it's", "back\\slash", ":colon", "two words", "$$"];

#[test]
fn schemas_and_names_may_be_anything() {
    let quoted = |name: &str| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    let mut operations = String::new();
    for (schema, table) in HOSTILE.iter().zip(HOSTILE.iter().rev()) {
        let (schema, table) = (quoted(schema), quoted(table));
        let _ = write!(
 operations,
            "- create_schema: {{name: {schema}}}
- create_enum: {{name: {schema}, schema: {schema}, values: [{table}]}}
- create_table:
    table: {table}
    schema: {schema}
    columns: [{{name: {table}, type: integer}}, {{name: e, type: text}}]
    primary_key: [{table}]
    foreign_keys: [{{columns: [{table}], references: {{table: {table}, schema: {schema}, columns: [{table}]}}, name: {schema}}}]
- add_column: {{table: {table}, schema: {schema}, column: {{name: {schema}, type: text, default: {table}}}}}
- create_index: {{table: {table}, schema: {schema}, columns: [{schema}], name: {schema}}}\n"
        );
    }
    let project = chain(&[("first", "- create_schema: {name: public_2}"), ("hostile", &operations)]);
    let database = Server::shared().database();
    let up = script(&project, &["build"]);
    database.apply(&up).ok();
    let before = database.schema_dump();
    rewind(&database);
    let output = database.apply(&up).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(output.stdout.matches(", compared\n").count(), 4 * HOSTILE.len(), "{output}");
    assert_eq!(database.schema_dump(), before);
}

#[test]
fn variables_of_the_caller_come_back() {
    let project = project(&CASES[..1]);
    let database = Server::shared().database();
    let up = script(&project, &["build"]);
    let ask = "\\echo [:public] [:other]\n";
    let output = database.apply(&format!("\\set public 'my own: ''x'' \\\\'\n{up}{ask}")).ok();
    assert!(output.stdout.contains("[my own: 'x' \\] [:other]\n"), "{output}");
    rewind(&database);
    database.execute("ALTER TABLE n DROP word");
    let folder = super::clients::folder(&up, "");
    let run = |text: &str| {
        std::fs::write(folder.path().join("calls.sql"), text).unwrap();
        let mut psql = database.psql();
        Output::of(psql.args(["-f", "calls.sql"]).current_dir(folder.path()))
    };
    // after a failure, the next run in the same session puts back what there was before the first
    let text = format!(
        "\\set public 3\n\\i up.sql\nROLLBACK;\nALTER TABLE n ADD word text COLLATE \"C\";\n\\i up.sql\n{ask}"
    );
    let output = run(&text);
    assert!(output.stdout.contains("[3] [:other]\n") && output.status == 0, "{output}");
    let left = "SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema();\n";
    rewind(&database);
    let output = run(&format!("\\i up.sql\n\\pset tuples_only\n{left}"));
    assert!(output.stdout.trim_end().ends_with('0'), "{output}");
}

/// The markers of a revision that is half done say what they said before names had variables.
#[test]
fn a_revision_that_an_older_script_has_half_done_is_finished() {
    let change = "- create_table: {table: n, columns: [{name: id, type: integer}]}\n- create_index: {table: n, columns: [id], concurrently: true, name: ix}";
    let up = script(&chain(&[("first", change)]), &["build"]);
    let digest = blake3::hash(b"CREATE TABLE \"public\".\"n\" (\n  \"id\" integer\n)").to_hex().to_string();
    assert!(up.contains(&format!("SELECT pg_temp.sqlc_mig_step(1, 1, '{digest}')")), "{up}");
}

#[test]
fn downgrades_compare_too() {
    let project = Project::new().config("dialects: [postgres]\n").with([
        Spec::new("r001").up(FIRST),
        Spec::new("r002").after("r001").up("- drop_column: {table: t, column: b}"),
    ]);
    let database = Server::shared().database();
    let down = script(&project, &["downgrade", "r001"]);
    for (hand, status) in [("ALTER TABLE t ADD b text", 0), ("ALTER TABLE t ADD b integer", 3)] {
        database.execute("DROP TABLE IF EXISTS t, alembic_version, sqlc_mig_history, sqlc_mig_progress");
        database.apply(&script(&project, &["build"])).ok();
        database.execute(hand);
        let output = database.apply(&down);
        assert_eq!(output.status, status, "{output}");
    }
    database.apply(&script(&project, &["downgrade", "r001", "--on-mismatch", "warn"])).ok();
}
