//! Scripts about the ledger for roles with few rights (GRANT).

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{branches, ledger_of, rows};
use crate::support::{Database, Output, Server, script};

/// A role that may connect and nothing else, not even make temporary tables.
fn role(database: &Database<'_>) -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("reader_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let base = database.name();
    database.execute(&format!(
        "CREATE ROLE {name} LOGIN; REVOKE ALL ON DATABASE {base} FROM PUBLIC; GRANT CONNECT ON DATABASE {base} TO {name}; REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    ));
    name
}

fn apply_as(role: &str, database: &Database<'_>, command: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("s.sql"), script(&branches(), command)).unwrap();
    let mut psql = database.psql();
    Output::of(psql.env("PGUSER", role).args(["-f", "s.sql"]).current_dir(folder.path()))
}

/// The hint of a refusal, carried out.
#[track_caller]
fn granted(database: &Database<'_>, refused: &Output) {
    assert!(refused.stderr.contains("nothing was changed"), "{refused}");
    let (_, hint) = refused.stderr.split_once("HINT:").unwrap();
    database.execute(hint.lines().next().unwrap());
}

#[test]
fn reading_takes_select_on_the_ledger_and_no_more() {
    let database = ledger_of(&["e5"]);
    let role = role(&database);
    let refused = apply_as(&role, &database, &["current"]).failed(3);
    assert!(refused.stderr.contains("may not read the ledger public.alembic_version"), "{refused}");
    granted(&database, &refused);
    assert_eq!(
        apply_as(&role, &database, &["current", "-c"]).ok().stdout,
        "d1 (effective head)\ne5 (head)\n"
    );
    database
        .execute("CREATE TABLE sqlc_mig_history (secret text); CREATE TABLE sqlc_mig_progress (secret text)");
    let status = apply_as(&role, &database, &["status", "--tables"]).ok();
    assert!(status.stdout.contains("7 applied, 0 pending") && status.stderr.is_empty(), "{status}");
}

#[test]
fn writing_says_what_to_grant() {
    for command in [&["stamp", "a2"] as &[&str], &["ensure-version"], &["repair"]] {
        let database = Server::shared().database();
        let role = role(&database);
        for _ in 0..5 {
            let output = apply_as(&role, &database, command);
            if output.status == 0 {
                break;
            }
            granted(&database, &output);
        }
        let again = apply_as(&role, &database, command).ok();
        assert!(again.stdout.contains("nothing to"), "{again}");
    }
}

#[test]
fn a_stamp_without_the_right_to_write_changes_nothing() {
    let database = ledger_of(&["e5"]);
    let role = role(&database);
    let base = database.name();
    database.execute(&format!(
        "GRANT TEMPORARY ON DATABASE {base} TO {role}; GRANT SELECT ON alembic_version TO {role}; GRANT CREATE ON SCHEMA public TO {role}"
    ));
    let refused = apply_as(&role, &database, &["stamp", "a2"]).failed(3);
    assert!(refused.stderr.contains("may not read and write the ledger"), "{refused}");
    assert_eq!(rows(&database), "e5");
    granted(&database, &refused);
    apply_as(&role, &database, &["stamp", "a2"]).ok();
    assert_eq!(rows(&database), "a2");
}
