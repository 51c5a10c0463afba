//! `ensure-version`, and what all writing scripts make of the two tables.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, printed, rows, shown};
use crate::support::{Database, Engine};

fn created(engine: &Engine, what: &str, table: &str) -> String {
    format!("  created the {what} {}: it was missing\n", shown(engine, table))
}

pub(crate) fn it_makes_both_tables_and_nothing_else(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    let ledger = created(engine, "ledger", "alembic_version");
    let history = created(engine, "history", "sqlc_mig_history");
    assert_eq!(
        printed(&database, &project, &["ensure-version"]),
        format!("ensure-version\n{ledger}{history}")
    );
    let before = database.whole_dump();
    assert!(before.contains("alembic_version") && !before.contains("sqlc_mig_progress"), "{before}");
    for command in ["ensure-version", "ensure_version"] {
        let output = printed(&database, &project, &[command]);
        assert_eq!(output, "ledger and history are there: nothing to do\n");
    }
    assert_eq!(database.whole_dump(), before);
    let alembics = ledger_of(engine, &["a2"]);
    let output = printed(&alembics, &project, &["ensure-version"]);
    assert_eq!(output, format!("ensure-version\n{history}"));
    assert_eq!(rows(&alembics), "a2");
}

/// The statements of a dump that make the two tables.
fn tables(database: &Database<'_>) -> Vec<String> {
    let dump = database.whole_dump();
    let ours = |statement: &&str| {
        let made = statement.contains("CREATE TABLE") || statement.contains("ALTER TABLE");
        made && (statement.contains("alembic_version") || statement.contains("sqlc_mig_history"))
    };
    let without_counter = |statement: &str| match statement.split_once(" AUTO_INCREMENT=") {
        Some((before, after)) => before.to_owned() + after.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => statement.to_owned(),
    };
    dump.split(";\n").filter(ours).map(without_counter).collect()
}

pub(crate) fn all_that_write_make_the_tables_of_an_upgrade(engine: &'static Engine) {
    let project = branches();
    let upgraded = engine.shared().database();
    apply(&upgraded, &project, &["build", "0001"]).ok();
    let expected = tables(&upgraded);
    assert!(expected.len() >= 2, "{expected:?}");
    for command in [&["ensure-version"] as &[&str], &["stamp", "a2"], &["repair"]] {
        let database = engine.shared().database();
        printed(&database, &project, command);
        assert_eq!(tables(&database), expected, "{command:?}");
    }
}

pub(crate) fn without_a_history_none_is_made(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    project.write("sqlc-mig.yaml", "ledger: {history: off}\n");
    for command in [&["ensure-version"] as &[&str], &["stamp", "a2"], &["repair"], &["status"]] {
        printed(&database, &project, command);
    }
    assert!(!database.whole_dump().contains("sqlc_mig_history"));
    assert_eq!(rows(&database), "a2");
}
