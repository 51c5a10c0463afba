//! Markers and transactions that are moved or taken out of a script for PostgreSQL: that interruptions then do harm, and
//! that the tests of interruptions see it.

use super::counted_project;
use crate::support::crash::Crash;
use crate::support::{Kill, Server};

/// The script with every `from` replaced; there must be some.
#[track_caller]
fn with(script: &str, from: &str, to: &str) -> String {
    assert!(script.contains(from), "the script has no {from}");
    script.replace(from, to)
}

#[track_caller]
fn assert_seen(crash: &Crash<'_>, sign: &str) {
    let report = crash.interrupt_until(Kill::Client, |failure| failure.contains(sign));
    let seen = report.failures.iter().filter(|failure| failure.contains(sign)).count();
    println!(
        "{} of {} interruptions did harm, {seen} with {sign}",
        report.failures.len(),
        report.inside + report.outside
    );
    assert!(seen > 0, "{report:?}");
}

#[test]
fn with_markers_that_are_committed_before_their_steps_data_steps_are_lost() {
    let script = counted_project(15).build();
    let (mut early, mut alone) = (String::new(), false);
    for line in script.split_inclusive('\n') {
        alone = (alone || line.starts_with("-- outside a transaction")) && line != "BEGIN;\n";
        let begins = line.starts_with("CALL pg_temp.sqlc_mig_mark(") && line.contains(", 0, '')");
        if begins || !line.starts_with("CALL pg_temp.sqlc_mig_mark(") {
            // it leaves the marker itself, where that is in one transaction with the step
            early.push_str(&line.replace(", false) AS sqlc_mig_step", ") AS sqlc_mig_step"));
        }
        if line == "\\if :sqlc_mig_step\n" && !alone {
            early.push_str("COMMIT;\nBEGIN;\n");
        }
    }
    let crash = Crash::new(Server::shared().database(), early);
    assert_seen(&crash, "\n+ counter {\"n\": ");
}

#[test]
fn without_transactions_data_steps_run_twice() {
    let script = counted_project(15).build();
    let script = with(&with(&script, "\nBEGIN;\n", "\n"), "\nBEGIN \\; ", "\n");
    let script = with(&script, "\nCOMMIT;\n", "\n");
    let crash = Crash::new(Server::shared().database(), script);
    assert_seen(&crash, "\n+ counter {\"n\": ");
}
