//! Triggers and stored routines, which MySQL cannot make conditional: the script brings them to their definition at its
//! end, on every run.

use pretty_assertions::assert_eq;

use super::{apply_with, build, engine};
use crate::support::{Database, Project};

/// A table that keeps count of itself, with a trigger; then the trigger again, in other words; then neither.
fn project() -> Project {
    let spec = |id: u32, operations: &str| {
        let down = if id == 1 { "null".to_owned() } else { format!("aaaa0000000{}", id - 1) };
        format!("revision: aaaa0000000{id}\ndown_revision: {down}\nupgrade:\n{operations}")
    };
    Project::new()
        .spec("1.yaml", &spec(1, "  - create_table: {table: t, columns: [{name: id, type: bigint, primary_key: true}, {name: a, type: integer, default: 0}]}\n"))
        .spec("2.yaml", &spec(2, r"
  - execute:
      sql:
        - |
          CREATE DEFINER = CURRENT_USER TRIGGER `Tr g` BEFORE INSERT ON t FOR EACH ROW
          BEGIN
            -- it's a // comment; with 'quotes'
            IF NEW.a = 0 THEN
              SET NEW.a = 1;
            END IF;
          END
        - |
          CREATE PROCEDURE p() BEGIN SELECT COUNT(*) FROM t; END
  - execute: {sql: INSERT INTO t (id) VALUES (1), undo: DELETE FROM t WHERE id = 1}
"))
        .spec("3.yaml", &spec(3, "  - execute: {sql: \"CREATE TRIGGER `Tr g` BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 3\"}\n  - execute: {sql: [DROP TRIGGER `Tr g`, CREATE TRIGGER `Tr g` BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 2]}\n"))
        .spec("4.yaml", &spec(4, "  - execute: {sql: [DROP TRIGGER `Tr g`, DROP PROCEDURE IF EXISTS p]}\n"))
}

/// What a new row gets, and how many triggers and procedures there are.
fn found(database: &Database<'_>, id: u32) -> String {
    database.execute(&format!("INSERT INTO t (id) VALUES ({id})"));
    database.query(&format!(
        "SELECT CONCAT_WS(' ', (SELECT a FROM t WHERE id = {id}), (SELECT COUNT(*) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()), (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()))"
    ))
}

#[test]
fn they_are_as_at_the_target_up_and_down_and_after_every_run() {
    let (project, database) = (project(), engine().shared().database());
    let mut row = 10;
    let mut now = |arguments: &[&str]| {
        row += 1;
        database.apply(&engine().script(&project, arguments)).ok();
        found(&database, row)
    };
    assert_eq!(now(&["build", "aaaa00000001"]), "0 0 0");
    assert_eq!(now(&["build", "aaaa00000002"]), "1 1 1");
    assert_eq!(now(&["build", "aaaa00000003"]), "2 1 1");
    assert_eq!(now(&["build", "aaaa00000003"]), "2 1 1");
    assert_eq!(now(&["downgrade", "aaaa00000002"]), "1 1 1");
    assert_eq!(now(&["build", "head"]), "0 0 0");
    assert_eq!(now(&["downgrade", "aaaa00000001"]), "0 0 0");
    assert_eq!(now(&["build", "aaaa00000003"]), "2 1 1");
    // somebody else has changed them
    database.execute("DROP TRIGGER `Tr g`");
    database.execute("DROP PROCEDURE p");
    let again = database.apply(&engine().script(&project, &["build", "aaaa00000003"])).ok();
    assert_eq!(crate::support::last_line(&again), "at aaaa00000003: nothing to do");
    assert_eq!(found(&database, 99), "2 1 1");
}

#[test]
fn an_older_script_does_not_bring_an_older_definition_back() {
    let (project, database) = (project(), engine().shared().database());
    database.apply(&engine().script(&project, &["build", "aaaa00000003"])).ok();
    let older = database.apply(&engine().script(&project, &["build", "aaaa00000002"])).failed(1);
    assert!(
        older.tells("the revision aaaa00000003 is applied here, and defines the trigger Tr g again"),
        "{older}"
    );
    assert_eq!(found(&database, 99), "2 1 1");
    // one that does not touch them has nothing to do
    database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
    assert_eq!(found(&database, 100), "2 1 1");
}

#[test]
fn a_downgrade_does_not_make_what_the_database_has_not_come_to() {
    let (project, database) = (project(), engine().shared().database());
    database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
    let down = database.apply(&engine().script(&project, &["downgrade", "aaaa00000002"])).failed(1);
    assert!(
        down.tells("the revision aaaa00000002, which defines the trigger Tr g, is not applied here"),
        "{down}"
    );
    assert_eq!(found(&database, 99), "0 0 0");
    database.apply(&engine().script(&project, &["downgrade", "base"])).ok();
    database.apply(&engine().script(&project, &["downgrade", "base"])).ok();
}

#[test]
fn after_an_error_nothing_is_made_also_under_force() {
    let (project, database) = (project(), engine().shared().database());
    database.apply(&engine().script(&project, &["build", "aaaa00000001"])).ok();
    database.execute("INSERT INTO t (id) VALUES (1)"); // revision 2 fails
    let script = engine().script(&project, &["build", "aaaa00000002"]);
    let forced = apply_with(&database, &script, &["--force"]);
    assert!(
        forced
            .stdout
            .trim_end()
            .ends_with("ABORTED: the first error above says why; nothing was done after it"),
        "{forced}"
    );
    assert_eq!(found(&database, 2), "0 0 0");
    // an error at the end is one too
    database.execute("DELETE FROM t");
    let broken = script.replace("SET NEW.a = 1", "SET NEW.b = 1");
    let forced = apply_with(&database, &broken, &["--force"]);
    assert!(forced.stdout.contains("ABORTED"), "{forced}");
    assert_eq!(
        database.query("SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()"),
        "0"
    );
    database.apply(&script).ok();
    assert_eq!(found(&database, 3), "1 1 1");
}

#[test]
fn a_script_that_is_killed_before_its_end_is_made_good_by_the_next() {
    let (project, database) = (project(), engine().shared().database());
    let script = build(&project);
    let (before, _) = script.split_once("-- Triggers and routines: nothing").unwrap();
    let cut = engine().script(&project, &["build", "aaaa00000003"]);
    let (to_the_end, _) = cut.split_once("-- Triggers and routines: nothing").unwrap();
    database.apply(&format!("{to_the_end}\n//\nDELIMITER ;\n"));
    assert_eq!(found(&database, 5), "0 0 0");
    database.apply(&cut).ok();
    assert_eq!(found(&database, 6), "2 1 1");
    assert!(before.contains("is brought about at the end of the script"));
}

#[test]
fn what_cannot_be_is_refused_with_the_way_round() {
    let base = "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: bigint}]}\n";
    let cases = [
        (
            "  - execute: {sql: ['CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1', DELETE FROM t]}\n",
            65,
            "in an `execute` of their own",
        ),
        (
            "  - execute: {if: SELECT 1, sql: 'CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1'}\n",
            65,
            "leave `if` out",
        ),
        (
            "  - execute: {sql: 'CREATE TRIGGER x BEFORE INSERT ON nowhere FOR EACH ROW SET NEW.id = 1'}\n",
            65,
            "nothing has created the table `nowhere`",
        ),
        (
            "  - execute: {sql: 'CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1'}\n  - rename_table: {table: t, to: u}\n",
            65,
            "names the table `t`",
        ),
        ("  - execute: {sql: 'ALTER PROCEDURE p COMMENT \"x\"'}\n", 65, "defined again by CREATE"),
        ("  - execute: {sql: 'CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t'}\n", 65, "for events"),
        (
            "  - execute: {sql: 'CREATE FUNCTION f RETURNS STRING SONAME \"x.so\"'}\n",
            65,
            "MySQL cannot make it conditional",
        ),
        ("  - execute: {sql: 'CREATE PROCEDURE p() SELECT 4 // 2'}\n", 65, "ends a statement for the client"),
    ];
    for (operations, status, sentence) in cases {
        let project = Project::new().spec("one.yaml", &format!("{base}{operations}"));
        let refused = project.run(&["build", "--dialect", "mysql"]).failed(status);
        assert!(refused.stderr.contains(sentence), "{operations}: {refused}");
    }
    let steps = project().run(&["upgrade", "+1", "--dialect", "mysql"]).failed(65);
    assert!(steps.stderr.contains("build the script for a revision"), "{steps}");
    // a table that goes takes its triggers along
    let project = Project::new().spec("one.yaml", &format!("{base}  - execute: {{sql: 'CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1'}}\n  - drop_table: {{table: t}}\n"));
    engine().shared().database().apply(&build(&project)).ok();
}

#[test]
fn an_effect_or_an_undo_beside_them_loses_nothing() {
    let project = Project::new().spec(
        "1.yaml",
        "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: bigint, primary_key: true}, {name: a, type: integer}]}\n",
    );
    let project = project.spec(
        "2.yaml",
        "revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n  - execute: {sql: CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 7, effect: [], undo: [DROP TRIGGER x, DELETE FROM t]}\n",
    );
    let database = engine().shared().database();
    database.apply(&build(&project)).ok();
    assert_eq!(found(&database, 1), "7 1 0");
    database.apply(&engine().script(&project, &["downgrade", "aaaa00000001"])).ok();
    assert_eq!(database.query("SELECT COUNT(*) FROM t"), "0");
    assert_eq!(found(&database, 1), "0 0");
    let nameless = Project::new().spec(
        "1.yaml",
        "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - execute: {sql: CREATE TRIGGER BEFORE}\n",
    );
    let refused = nameless.run(&["build", "--dialect", "mysql"]).failed(65);
    assert!(refused.stderr.contains("it is not clear which trigger or routine this is"), "{refused}");
}
