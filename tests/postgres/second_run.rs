//! A second run beside somebody who locks everything, and two runs in one session of psql.

use super::{counted_project, revisions};
use crate::support::State;
use crate::support::last_line;
use crate::support::{Database, Output, Project, Server};

/// Applies the script to an empty database, and checks that it did what it says.
fn apply_to_empty<'a>(script: &str, server: &'a Server) -> Database<'a> {
    let database = server.database();
    let output = database.apply(script).ok();
    assert_eq!(output.stderr, "");
    State::of(&database).assert_applied_once(&revisions(script));
    let heads = database.query("SELECT string_agg(version_num, ' ') FROM alembic_version");
    assert_eq!(last_line(&output), format!("at head {heads}"));
    database
}

/// The tables that somebody locks while nothing is to do.
const USERS: &str = "c.relname NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')";
const OWN: &str = "c.relname IN ('sqlc_mig_history', 'sqlc_mig_progress')";

/// Runs the script while another session has ACCESS EXCLUSIVE on these tables.
fn apply_beside_locks(database: &Database<'_>, script: &str, tables: &str) -> Output {
    let list = database.query(&format!(
        "SELECT string_agg(c.oid::regclass::text, ', ') FROM pg_class c
         WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND {tables}"
    ));
    let mut holder = database.session();
    let locked = holder.run(&format!(
        "BEGIN; LOCK TABLE {list} IN ACCESS EXCLUSIVE MODE;
         SELECT count(*) > 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND pid = pg_backend_pid()"
    ));
    assert_eq!(locked, "t", "{list}");
    database.apply(script)
}

#[test]
fn a_second_run_waits_for_no_lock_on_a_users_table_and_none_on_ours_but_the_ledger() {
    for project in [counted_project(15), Project::sample()] {
        let script = project.build();
        let database = apply_to_empty(&script, Server::shared());
        for tables in [USERS, OWN] {
            let output = apply_beside_locks(&database, &script, tables).ok();
            assert!(output.stdout.ends_with(": nothing to do\n") && output.stderr.is_empty(), "{output}");
        }
    }
}

/// Where a script asks whether there is something to do.
const NOTHING: &str = "SELECT d.first, d.last, d.first IS NULL AS nothing";

/// That the test above would see it.
#[test]
fn a_second_run_that_read_a_table_would_be_seen() {
    let script = counted_project(15).build().replace("('lock_timeout', '5s')", "('lock_timeout', '100ms')");
    let database = apply_to_empty(&script, Server::shared());
    for (tables, name) in [(USERS, "items"), (OWN, "sqlc_mig_history")] {
        let reading = script.replacen(
            NOTHING,
            &format!("SELECT count(*) AS n FROM public.{name} \\gset\n{NOTHING}"),
            1,
        );
        database.apply(&reading).ok();
        let output = apply_beside_locks(&database, &reading, tables).failed(3);
        assert!(output.stderr.contains("canceling statement due to lock timeout"), "{output}");
    }
}

#[test]
fn a_script_may_be_run_twice_in_one_session() {
    let script = counted_project(15).build();
    let (once, twice) = (apply_to_empty(&script, Server::shared()), Server::shared().database());
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("up.sql"), &script).unwrap();
    let mut psql = twice.psql();
    psql.args(["-f", "up.sql", "-f", "up.sql"]).current_dir(folder.path());
    let output = Output::of(&mut psql).ok();
    assert!(last_line(&output).ends_with(": nothing to do"), "{output}");
    assert_eq!(State::of(&twice), State::of(&once));
}
