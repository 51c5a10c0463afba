//! A client that is killed within a statement, and what the server still does for it.

use super::{revisions, upgrade_to};
use crate::support::State;
use crate::support::history::{SpecText, counted};
use crate::support::server::wait_for;
use crate::support::{Database, Output, Project, Server};

/// Not at the beginning and not in its first statement: the second run must find the first one at work.
const PAUSE: &str = "  - execute: {sql: SELECT pg_sleep(0.4), undo: nothing}\n";

/// The counted history; its second revision takes a little time.
pub(super) fn slow_script() -> String {
    let mut specs: Vec<SpecText> = counted(12);
    specs[1].text = specs[1].text.replace("upgrade:\n", &format!("upgrade:\n{PAUSE}"));
    Project::of(&specs).build()
}

/// Waits until somebody in this database executes `statement`.
pub(super) fn wait_until_running(database: &Database<'_>, statement: &str) {
    wait_until_active(database, statement, "true");
}

/// Waits until a script in this database waits for another one: it sleeps between its tries of the lock.
pub(super) fn wait_until_waiting(database: &Database<'_>) {
    wait_until_active(database, "DO $sqlc_mig$", "wait_event = 'PgSleep'");
}

fn wait_until_active(database: &Database<'_>, statement: &str, and: &str) {
    let question = format!(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'
           AND pid <> pg_backend_pid() AND query LIKE '{statement}%' AND {and}"
    );
    wait_for(statement, || database.query(&question) != "0");
}

fn waited(output: &Output) -> bool {
    output.stderr.contains("sqlc-mig: waiting for another run of a migration script to end (process ")
}

/// The backend ends the statement when nobody is there any more, and only then rolls back.
#[test]
fn a_client_that_is_killed_within_a_statement_of_a_transaction_does_no_harm() {
    let script = slow_script();
    let clean = Server::shared().database();
    clean.apply(&script).ok();
    let database = Server::shared().database();
    let slow = "UPDATE counter SET n = n + 1 FROM pg_sleep(0.3) WHERE id = 1;";
    let first = database.begin(&script.replacen("UPDATE counter SET n = n + 1 WHERE id = 1;", slow, 1));
    wait_until_running(&database, "UPDATE counter SET n = n + 1 FROM");
    first.kill();
    let output = database.apply(&script).ok();
    assert_eq!(State::of(&database), State::of(&clean), "{output}");
}

/// Here the backend even completes it: there is nothing to roll back.
#[test]
fn a_client_that_is_killed_within_a_statement_outside_of_transactions_does_no_harm() {
    let project = Project::of(&counted(12));
    let script = project.build();
    let clean = Server::shared().database();
    clean.apply(&script).ok();
    let database = Server::shared().database();
    database.apply(&upgrade_to(&project, &revisions(&script)[2])).ok();
    let mut holder = database.session();
    assert_eq!(holder.run("BEGIN; LOCK TABLE counter IN SHARE UPDATE EXCLUSIVE MODE; SELECT 1"), "1");
    let first = database.begin(&script);
    database.wait_until_blocked();
    wait_until_running(&database, "VACUUM counter");
    first.kill();
    let second = database.begin(&script);
    wait_until_waiting(&database);
    drop(holder);
    let output = second.finish().ok();
    assert!(waited(&output) && output.stdout.contains("  ? execute VACUUM counter ("), "{output}");
    assert_eq!(State::of(&database), State::of(&clean));
}
