//! Statements that a block takes only as text, and user SQL that means something to the client.

use super::{build, engine, is_from, script};
use crate::support::{Project, last_line};

const PROGRAMS: &str = r#"revision: "eeee00000001"
down_revision: null
upgrade:
  - create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: n, type: integer}], primary_key: [id]}
  - execute:
      if: SELECT NOT EXISTS (SELECT 1 FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND trigger_name = 'bump')
      sql: |
        CREATE TRIGGER bump BEFORE INSERT ON t FOR EACH ROW
        BEGIN
          IF NEW.n IS NULL THEN
            SET NEW.n = CASE WHEN NEW.id > 1 THEN 'it''s\\' = '' ELSE 7 END; -- a note; with // in it
          END IF;
        END
      undo: nothing
  - execute:
      if: SELECT NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_name = 'twice')
      sql: CREATE FUNCTION twice(x INT) RETURNS INT DETERMINISTIC RETURN x * 2
      undo: nothing
  - execute: {sql: INSERT INTO t (id) VALUES (1), undo: nothing}
"#;

#[test]
fn triggers_and_routines_are_made_on_a_condition() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let specs = Project::new().spec("1.yaml", PROGRAMS).config("dialects: {mariadb: \"10.6.2\"}\n");
    if !is_from(&database, 10, 6) {
        let output = database.apply(&build(&specs)).failed(1);
        assert!(output.stderr.contains("this script is for MariaDB 10.6.2 or later"), "{output}");
        return;
    }
    let up = build(&specs);
    assert_eq!(last_line(&database.apply(&up).ok()), "at head eeee00000001");
    assert_eq!(database.query("SELECT n, twice(n) FROM t"), "7|14");
    assert_eq!(last_line(&database.apply(&up).ok()), "at head eeee00000001: nothing to do");
}

#[test]
fn older_servers_are_told_of_before_anything_is_built() {
    let output = Project::new().spec("1.yaml", PROGRAMS).run(&["build", "--dialect", "mariadb"]).failed(65);
    assert!(
        output.stderr.contains("MariaDB before 10.6.2 cannot make this statement conditional"),
        "{output}"
    );
    assert!(output.stderr.contains("`dialects: {mariadb: \"10.6.2\"}`"), "{output}");
}

#[test]
fn what_the_client_would_take_for_its_own_is_refused() {
    for (sql, reason) in [
        ("SELECT 1 \\\\! touch x", "a backslash outside quotes"),
        ("DELIMITER $$", "a command of the client"),
        ("SELECT 4 // 2", "//"),
        ("USE other", ""),
        ("BEGIN; SELECT 1", ""),
        ("COMMIT", ""),
        ("LOCK TABLES t WRITE", ""),
        ("SET autocommit = 0", ""),
        ("SELECT 1 /*! + 1 */", ""),
        ("SELECT 1 /*M! + 1 */", ""),
    ] {
        let spec = format!(
            "revision: \"ffff00000001\"\ndown_revision: null\nupgrade:\n  - execute: {{sql: \"{sql}\", undo: nothing}}\n"
        );
        let output = Project::new().spec("1.yaml", &spec).run(&["build", "--dialect", "mariadb"]).failed(65);
        assert!(output.stderr.contains(reason), "{sql}: {output}");
        assert_eq!(output.stdout, "");
    }
}

/// The client takes a line that begins with this word for its command, also inside a statement.
#[test]
fn a_column_may_be_called_delimiter() {
    let Some(engine) = engine() else { return };
    let specs = Project::new().spec(
        "1.yaml",
        "revision: \"ffff00000001\"\ndown_revision: null\nupgrade:\n  \
         - create_table: {table: t, columns: [{name: delimiter, type: integer}]}\n  \
         - execute:\n      undo: nothing\n      sql: |\n        INSERT INTO t SELECT\n        delimiter\n        FROM (SELECT 1 AS\n        delimiter) x\n",
    );
    let database = engine.shared().database();
    database.apply(&build(&specs)).ok();
    assert_eq!(database.query("SELECT * FROM t"), "1");
    database.apply(&script(&specs, &["downgrade", "base"])).ok();
}
