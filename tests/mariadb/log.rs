//! The binary log: a run with nothing to do writes nothing to it.

use super::{build, server_with};
use crate::support::history::portable;
use crate::support::{Project, Spec, last_line};

#[test]
fn a_second_run_writes_nothing_to_the_binary_log_and_locks_no_table() {
    for format in ["MIXED", "STATEMENT", "ROW"] {
        let options = format!("--log-bin=log\n--server-id=1\n--binlog-format={format}\n");
        let Some(server) = server_with(&options) else { return };
        let database = server.database();
        let specs =
            portable().into_iter().fold(Project::new(), |project, spec| project.spec(&spec.name, &spec.text));
        let up = build(&specs);
        database.apply(&up).ok();
        let position = database.query("SHOW MASTER STATUS");
        assert!(position.starts_with("log."), "{position}");
        // a writer that never ends, on every table but the ledger
        let tables = "SELECT GROUP_CONCAT(CONCAT('`', table_name, '` WRITE') SEPARATOR ', ') FROM information_schema.tables \
             WHERE table_schema = DATABASE() AND table_name NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')";
        let mut writer = database
            .begin(&format!("LOCK TABLES {};\nSELECT 'locked';\nDO SLEEP(60);\n", database.query(tables)));
        writer.wait_for_output("locked");
        let again = database.apply(&up).ok();
        assert!(last_line(&again).ends_with(": nothing to do"), "{again}");
        assert_eq!(again.stdout.lines().count(), 1, "{again}");
        assert_eq!(database.query("SHOW MASTER STATUS"), position, "{format}");
        writer.kill();
        database.wait_until_alone();
    }
}

/// max_recursive_iterations is 1000 by default, and the server cuts a longer recursion without a word.
#[test]
fn a_long_history_is_known_whole() {
    let Some(engine) = super::engine() else { return };
    let id = |number: usize| format!("{number:012}");
    let spec = |number| Spec::new(id(number)).after_all((number > 1).then(|| id(number - 1)));
    let specs = Project::new().with((1..=1500).map(spec));
    let up = build(&specs);
    let database = engine.shared().database();
    assert_eq!(last_line(&database.apply(&up).ok()), "at head 000000001500");
    assert_eq!(database.apply(&up).ok().stdout, "at head 000000001500: nothing to do\n");
    assert_eq!(database.query("SELECT COUNT(*) FROM sqlc_mig_history"), "1500");
    let down = super::script(&specs, &["downgrade", "000000000003"]);
    assert_eq!(last_line(&database.apply(&down).ok()), "at 000000000003");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "000000000003");
}
