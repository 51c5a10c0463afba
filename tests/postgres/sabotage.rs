//! That the tests of this folder can see what they look for: each of these takes something out of a script, and asserts
//! that it then goes wrong.

use super::exclusion::{run_two, slow_script};
use super::{counted_project, project_of, replacement};
use crate::support::State;
use crate::support::crash::{Crash, Report};
use crate::support::history::linear;
use crate::support::{Kill, Server};

/// So many points come before the first revision, where nothing can be seen.
const HEADER: usize = 60;

/// The script with every `from` replaced; there must be some.
#[track_caller]
fn with(script: &str, from: &str, to: &str) -> String {
    assert!(script.contains(from), "the script has no {from}");
    script.replace(from, to)
}

#[track_caller]
fn assert_seen(report: &Report, sign: &str) {
    let seen = report.failures.iter().filter(|failure| failure.contains(sign)).count();
    println!(
        "{} of {} interruptions did harm, {seen} with {sign}",
        report.failures.len(),
        report.inside + report.outside
    );
    assert!(seen > 0, "{report:?}");
}

#[test]
fn without_the_lock_two_runs_collide() {
    let script = slow_script();
    let start = script.find("WHILE NOT pg_catalog.pg_try_advisory_lock(").expect("the lock");
    let end = start + script[start..].find(" LOOP").expect("a loop");
    let script = [&script[..start], "WHILE false", &script[end..]].concat();
    let database = Server::shared().database();
    let outputs = run_two(&database, &script);
    assert!(outputs.iter().any(|output| output.status != 0), "{outputs:?}");
    assert!(!outputs.iter().any(|output| output.stderr.contains("waiting for another run")), "{outputs:?}");
}

/// Every step is done whenever its guard says so, as if there were no markers.
pub(crate) fn without_markers(script: &str) -> String {
    let script = with(script, "  RETURN actual IS NULL;\n", "  RETURN true;\n");
    let script = with(&script, " RETURNING true\n", " ON CONFLICT DO NOTHING; SELECT true\n");
    with(&script, "  IF actual <> expected THEN\n", "  IF false THEN\n")
}

#[test]
fn without_the_markers_data_steps_run_twice() {
    let crash = Crash::new(Server::shared().database(), without_markers(&counted_project(15).build()));
    assert_seen(&crash.interrupt(Kill::Client, HEADER, 4), "\n+ counter {\"n\": ");
}

#[test]
fn without_the_markers_replaced_columns_lose_their_values() {
    let (start, script) = replacement::start(Server::shared());
    let crash = Crash::new(start, without_markers(&script));
    assert_seen(&crash.interrupt(Kill::Client, HEADER, 3), "\"weight\": null");
}

#[test]
fn with_markers_that_are_committed_before_their_steps_data_steps_are_lost() {
    let script = counted_project(15).build();
    let (mut early, mut mark, mut alone) = (String::new(), String::new(), false);
    for line in script.split_inclusive('\n') {
        alone = (alone || line.starts_with("-- outside a transaction")) && line != "BEGIN;\n";
        if line.starts_with("SELECT pg_temp.sqlc_mig_step(") {
            mark = line.replace("sqlc_mig_step", "sqlc_mig_mark");
        }
        if !line.starts_with("SELECT pg_temp.sqlc_mig_mark(") {
            early.push_str(line);
        }
        if line == "\\if :sqlc_mig_step\n" {
            early.push_str(&mark);
            early.push_str(if alone { "" } else { "COMMIT;\nBEGIN;\n" });
        }
    }
    let crash = Crash::new(Server::shared().database(), early);
    assert_seen(&crash.interrupt(Kill::Client, HEADER, 4), "\n+ counter {\"n\": ");
}

#[test]
fn with_guards_that_always_say_yes_an_adopted_database_fails() {
    let script = project_of(&linear(1)).build();
    let database = Server::shared().database();
    let adopt = |script: &str| {
        database.execute("DROP TABLE alembic_version, sqlc_mig_history");
        database.apply(script)
    };
    database.apply(&script).ok();
    let before = State::of(&database);
    let output = adopt(&script).ok();
    assert!(output.stdout.contains("  exists table public."), "{output}");
    assert_eq!(State::of(&database), before);
    let mut blind = String::new();
    for line in script.split_inclusive('\n') {
        let guard = line.ends_with(" AS sqlc_mig_todo \\gset\n") && line.contains("_missing(");
        blind.push_str(if guard { "SELECT true AS sqlc_mig_todo \\gset\n" } else { line });
    }
    let output = adopt(&blind).failed(3);
    assert!(output.stderr.contains(" already exists"), "{output}");
}

#[test]
fn without_transactions_data_steps_run_twice() {
    let script = counted_project(15).build();
    let script = with(&with(&script, "\nBEGIN;\n", "\n"), "\nCOMMIT;\n", "\n");
    let crash = Crash::new(Server::shared().database(), script);
    assert_seen(&crash.interrupt(Kill::Client, HEADER, 4), "\n+ counter {\"n\": ");
}
