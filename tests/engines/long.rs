//! What a run with nothing to do costs, for a thousand revisions that are applied already.

use std::time::Instant;

use crate::support::{Database, Engine, Project, Spec, last_line};

const REVISIONS: usize = 1000;

/// Each revision has three operations.
fn project() -> Project {
    let id = |n: usize| format!("{n:012}");
    Project::new().with((1..=REVISIONS).map(|n| {
        Spec::new(id(n))
            .after_all((n > 1).then(|| id(n - 1)))
            .up(format!(
                "- create_table: {{table: t{n}, columns: [{{name: id, type: bigint}}], primary_key: [id]}}"
            ))
            .up(format!("- add_column: {{table: t{n}, column: {{name: a, type: varchar(20)}}}}"))
            .up(format!("- create_index: {{table: t{n}, columns: [a]}}"))
    }))
}

/// How far the binary log has come, and how many questions the server was asked; nothing where there is no such log.
fn counters(database: &Database<'_>) -> Option<(String, u64)> {
    let name = database.engine().dialect();
    let status = match name {
        "mysql" => "SHOW BINARY LOG STATUS",
        "mariadb" => "SHOW MASTER STATUS",
        _ => return None,
    };
    let position = database.query(status);
    assert!(position.starts_with("log."), "{position}");
    let questions = database.query("SHOW GLOBAL STATUS LIKE 'Questions'");
    let asked = questions.split('|').find_map(|word| word.trim().parse().ok());
    Some((position, asked.unwrap_or_else(|| panic!("{questions}"))))
}

pub(super) fn a_thousand_applied_revisions_cost_one_packet_each_at_most(engine: &'static Engine) {
    let project = project();
    let script = engine.script(&project, &["build"]);
    let server = engine.start();
    if matches!(engine.dialect(), "mysql" | "mariadb") {
        server.initialise_with("--log-bin=log\n--server-id=1\n");
    }
    let database = server.database();
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))");
    database.execute(&format!("INSERT INTO alembic_version VALUES ('{REVISIONS:012}')"));
    let state = database.whole_dump();
    let before = counters(&database);
    let start = Instant::now();
    let output = database.apply(&script).ok();
    let seconds = start.elapsed().as_secs_f64();
    let after = counters(&database);
    assert_eq!(last_line(&output), format!("at head {REVISIONS:012}: nothing to do"));
    assert_eq!(output.stdout.lines().count(), 1, "{output}");
    assert_eq!(database.whole_dump(), state);
    let packets = script.lines().filter(|line| *line == "//" || line.ends_with(" IF//")).count();
    println!("{}: {REVISIONS} applied revisions, run again: {seconds:.2} seconds", engine.name());
    if let (Some((log, asked)), Some((log_after, asked_after))) = (before, after) {
        assert_eq!(log, log_after, "no byte is written to the binary log");
        println!("  {packets} packets, {} questions, no byte in the binary log", asked_after - asked);
        assert!(packets < REVISIONS + 50, "{packets} packets");
    }
}
