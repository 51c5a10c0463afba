//! Clients and sessions that are set otherwise than usual: `--force`, sql_mode, autocommit, character sets.

use super::{apply_with, build, engine, project, rows};
use crate::support::Project;

#[test]
fn texts_arrive_whatever_the_client_and_its_session_are_set_to() {
    let script = build(&project());
    let sessions: [&[&str]; 9] = [
        &[],
        &["--default-character-set=latin1"],
        &["--safe-updates"],
        &["--init-command=SET autocommit = 0, completion_type = 2, foreign_key_checks = 0"],
        &["--init-command=SET sql_mode = 'ANSI_QUOTES'"],
        &["--init-command=SET NAMES utf8mb4 COLLATE utf8mb4_unicode_ci"],
        &["--init-command=SET default_collation_for_utf8mb4 = utf8mb4_general_ci, old_alter_table = 1"],
        &["--init-command=SET sql_mode = 'NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT,IGNORE_SPACE'"],
        &[
            "--init-command=SET time_zone = '+05:00', sql_select_limit = 1, group_concat_max_len = 4, cte_max_recursion_depth = 1",
        ],
    ];
    for session in sessions {
        let database = engine().shared().database();
        let output = apply_with(&database, &script, session).ok();
        assert!(output.stdout.ends_with("at head aaaa00000002\n"), "{session:?}: {output}");
        rows(&database);
        let comment = database.query("SELECT HEX(COLUMN_COMMENT) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME LIKE 'na%'");
        assert_eq!(comment, "5C", "{session:?}");
        let again = apply_with(&database, &script, session).ok();
        assert_eq!(again.stdout, "at head aaaa00000002: nothing to do\n", "{session:?}");
    }
}

#[test]
fn a_forced_client_runs_nothing_after_the_first_failure_and_says_so() {
    let project = Project::new()
        .spec("one.yaml", "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: n, type: integer}]}\n")
        .spec(
            "two.yaml",
            "revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n  - execute: {sql: ['INSERT INTO t VALUES (1, 1)', UPDATE t SET nothing = 2], undo: nothing}\n  - execute: {sql: 'INSERT INTO t VALUES (2, 2)', undo: nothing}\n",
        )
        .spec("three.yaml", "revision: aaaa00000003\ndown_revision: aaaa00000002\nupgrade:\n  - execute: {sql: 'INSERT INTO t VALUES (3, 3)', undo: nothing}\n")
        .spec("other.yaml", "revision: bbbb00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: other, columns: [{name: id, type: integer}]}\n");
    let script = engine().script(&project, &["build", "heads"]);
    let database = engine().shared().database();
    let output = apply_with(&database, &script, &["--force"]).ok();
    let last = output.stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with("ABORTED"), "{output}");
    assert!(output.stderr.contains("Unknown column 'nothing'"), "{output}");
    assert_eq!(database.query("SELECT COUNT(*) FROM t"), "0", "the open transaction is rolled back");
    let ledger = database.query("SELECT GROUP_CONCAT(version_num ORDER BY 1) FROM alembic_version");
    assert!(!ledger.contains("aaaa00000002") && !ledger.contains("aaaa00000003"), "{ledger}");
    // A revision of another branch that comes after the failure is not run either.
    let order = |id: &str| script.find(&format!("-- {id}")).unwrap();
    let later = order("bbbb00000001") > order("aaaa00000002");
    assert_eq!(ledger.contains("bbbb00000001"), !later, "{ledger}");
}

#[test]
fn the_session_is_left_as_it_was() {
    let script = build(&project());
    let database = engine().shared().database();
    let asked = "SELECT @@sql_mode, @@autocommit, @@time_zone, @@foreign_key_checks, @@character_set_client, @@collation_connection, @@lock_wait_timeout, @@group_concat_max_len, @@default_storage_engine, IS_USED_LOCK(COALESCE(@sqlc_mig_lock, 'x'));\n";
    let before = "SET sql_mode = 'ANSI_QUOTES', autocommit = 0, time_zone = '+03:00', foreign_key_checks = 0, lock_wait_timeout = 77;\nSET NAMES latin1;\n";
    let output = apply_with(&database, &format!("{before}{asked}{script}{asked}"), &[]).ok();
    let lines: Vec<&str> = output.stdout.lines().collect();
    assert_eq!(lines.first(), lines.last(), "{output}");
    assert!(lines[0].starts_with("ANSI_QUOTES\t0\t+03:00\t0\tlatin1"), "{output}");
}

#[test]
fn a_quiet_script_prints_nothing() {
    let script = engine().script(&project(), &["build", "--quiet"]);
    let database = engine().shared().database();
    for _ in 0..2 {
        assert_eq!(database.apply(&script).ok().stdout, "");
    }
    rows(&database);
}

/// A packet that the server does not take ends the connection: then nobody could print the last line.
#[test]
fn a_revision_that_is_larger_than_the_server_takes_is_refused_at_the_beginning() {
    for dialect in ["mysql", "mariadb"] {
        let Some(engine) = crate::support::Engine::of(dialect).filter(|engine| engine.is_wanted()) else {
            continue;
        };
        let rows: Vec<String> =
            (0..1200).map(|n| format!("\n    - {{id: {n}, what: {}}}", "x".repeat(1000))).collect();
        let rows = rows.concat();
        let project = Project::new()
            .spec("one.yaml", "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: what, type: text}]}\n")
            .spec("two.yaml", &format!("revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n- bulk_insert:\n    table: t\n    rows:{rows}\n"));
        let script = engine.script(&project, &["build"]);
        let server = engine.start();
        let database = server.database();
        let before = database.whole_dump();
        database.execute("SET GLOBAL max_allowed_packet = 1048576");
        for options in [&[] as &[&str], &["--force"]] {
            let output = apply_with(&database, &script, options);
            assert_eq!(output.status, i32::from(options.is_empty()), "{output}");
            assert!(output.stdout.lines().last().is_some_and(|line| line.starts_with("ABORTED")), "{output}");
            assert!(
                output.tells("max_allowed_packet of this server is 1048576; nothing was changed"),
                "{output}"
            );
        }
        assert_eq!(database.whole_dump(), before);
        database.execute("SET GLOBAL max_allowed_packet = 16777216");
        database.apply(&script).ok();
        assert_eq!(database.query("SELECT COUNT(*) FROM t"), "1200");
    }
}
