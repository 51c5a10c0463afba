//! Errors while a script runs: they say where the statement is written, and nothing runs after them.

use super::{apply_with, build, engine, project};
use crate::support::{Project, State, last_line};

const BROKEN: &str = r#"revision: "aaaa00000003"
down_revision: "aaaa00000002"
message: broken
upgrade:
  - create_table: {table: other, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}
  - execute:
      description: two rows of one key
      sql:
        - INSERT INTO users (id, name) VALUES (3, 'x')
        - INSERT INTO users (id, name) VALUES (3, 'y')
      undo: nothing
"#;

const LATER: &str = "revision: \"aaaa00000004\"\ndown_revision: \"aaaa00000003\"\nupgrade:\n  \
     - create_table: {table: later, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}\n";

fn broken() -> Project {
    project().spec("3.yaml", BROKEN).spec("4.yaml", LATER)
}

#[test]
fn an_error_names_the_place_in_the_yaml() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let output = database.apply(&build(&broken())).failed(1);
    let said = output.stderr.lines().find(|line| line.starts_with("ERROR")).unwrap();
    assert!(said.starts_with("ERROR 1062 (23000)"), "{said}");
    assert!(said.contains(": migrations/3.yaml:6: Duplicate entry '3' for key"), "{said}");
}

/// The client goes on, and its exit status is 0: the script itself must stop.
#[test]
fn force_runs_nothing_after_the_first_failure() {
    let Some(engine) = engine() else { return };
    let clean = {
        let database = engine.shared().database();
        database.apply(&build(&broken())).failed(1);
        State::of(&database)
    };
    for options in [vec!["--force"], vec!["--force", "--init-command=SET autocommit = 0"]] {
        let database = engine.shared().database();
        let output = apply_with(&database, &build(&broken()), &options);
        assert_eq!(output.status, 0, "{output}");
        assert!(last_line(&output).starts_with("ABORTED"), "{output}");
        assert!(!output.stdout.contains("apply aaaa00000004"), "{output}");
        assert_eq!(State::of(&database).difference(&clean), "");
        assert_eq!(database.query("SELECT COUNT(*) FROM users"), "2");
    }
}

/// It is found where its step runs: what stands before it is done, and nothing after it.
#[test]
fn force_stops_at_sql_that_is_no_sql() {
    let Some(engine) = engine() else { return };
    let nonsense = BROKEN.replace("INSERT INTO users (id, name) VALUES (3, 'x')", "FROBNICATE users");
    let script = build(&project().spec("3.yaml", &nonsense).spec("4.yaml", LATER));
    let database = engine.shared().database();
    let output = apply_with(&database, &script, &["--force"]);
    assert!(
        output.stderr.contains(": migrations/3.yaml:6: You have an error in your SQL syntax"),
        "{output}"
    );
    assert!(last_line(&output).starts_with("ABORTED"), "{output}");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa00000002");
    assert_eq!(database.query("SHOW TABLES LIKE '%er'"), "other");
}

#[test]
fn force_after_a_refusal_runs_nothing() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let script = build(&project());
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY); INSERT INTO alembic_version VALUES ('ffff00000001')");
    let before = database.whole_dump();
    // also when an earlier run in the same session has left a revision to be done
    let output =
        apply_with(&database, &format!("SET @sqlc_mig_next = 'aaaa00000001';\n{script}"), &["--force"]);
    assert!(
        output.stderr.contains("is at revision(s) that this script does not know: ffff00000001"),
        "{output}"
    );
    assert!(last_line(&output).starts_with("ABORTED"), "{output}");
    assert_eq!(database.whole_dump(), before);
}

/// A reader keeps the lock; the script asks three times more, and is done when the reader is.
#[test]
fn a_lock_that_is_not_free_is_asked_for_again() {
    let Some(engine) = engine() else { return };
    let server = engine.shared();
    let impatient = |specs: Project| specs.config("settings: {mariadb: {lock_wait_timeout: 1}}\n");
    let database = server.database();
    database.apply(&build(&impatient(Project::new().spec("1.yaml", super::FIRST)))).ok();
    let mut reader = database.begin(
        "START TRANSACTION;\nSELECT COUNT(*) FROM users;\nSELECT 'reading';\nDO SLEEP(2.5);\nCOMMIT;\n",
    );
    reader.wait_for_output("reading");
    let output = database.apply(&build(&impatient(project()))).ok();
    reader.finish().ok();
    assert!(output.stdout.contains("once more, migrations/2.yaml:5: Lock wait timeout exceeded"), "{output}");
    assert_eq!(database.query("SELECT HEX(name) FROM users WHERE id = 1"), "E381825C215C");

    let database = server.database();
    database.apply(&build(&impatient(Project::new().spec("1.yaml", super::FIRST)))).ok();
    let mut reader = database.begin(
        "START TRANSACTION;\nSELECT COUNT(*) FROM users;\nSELECT 'reading';\nDO SLEEP(20);\nCOMMIT;\n",
    );
    reader.wait_for_output("reading");
    let output = database.apply(&build(&impatient(project()))).failed(1);
    assert_eq!(output.stdout.matches("once more").count(), 3, "{output}");
    assert!(output.stderr.contains("ERROR 1205"), "{output}");
    reader.kill();
}

/// The server warns that a key cannot have a name of its own, before it says what is wrong.
#[test]
fn an_error_shows_its_cause_and_not_a_warning_before_it() {
    let Some(engine) = engine() else { return };
    let table = |columns: &str| {
        format!(
            "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n  - create_table: {{table: t, columns: [{{name: id, type: integer, primary_key: true}}, {columns}]}}\n"
        )
    };
    let many: Vec<String> =
        (0..80).map(|n| format!("{{name: \"c{n}\", type: {{sql: \"varchar(5) COMMENT '' \"}}}}, ")).collect();
    let many = many.concat();
    for (columns, cause) in [
        ("{name: v, type: date, default: {sql: \"'nonsense'\"}}".to_owned(), "Invalid default value for 'v'"),
        (many + "{name: v, type: {sql: nosuchtype}}", "nosuchtype"),
    ] {
        let database = engine.shared().database();
        let output = database.apply(&build(&Project::new().spec("1.yaml", &table(&columns)))).failed(1);
        let said = output.stderr.lines().find(|line| line.starts_with("ERROR")).unwrap_or_default();
        assert!(said.contains(cause), "{said}");
        assert!(!said.contains("ignored for PRIMARY key"), "{said}");
    }
    // where the server keeps no condition, the error stands without its place
    let sql = "SET STATEMENT max_error_count = 0 FOR CREATE TABLE u (a int, CONSTRAINT pk_u PRIMARY KEY (a), v date DEFAULT 'nonsense')";
    let spec = format!(
        "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n  - execute: {{sql: \"{sql}\", if: SELECT 1, undo: nothing}}\n"
    );
    let output = engine.shared().database().apply(&build(&Project::new().spec("1.yaml", &spec))).failed(1);
    let said = output.stderr.lines().find(|line| line.starts_with("ERROR")).unwrap_or_default();
    assert!(said.starts_with("ERROR 1067") && said.ends_with("Invalid default value for 'v'"), "{said}");
}
