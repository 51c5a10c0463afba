//! `current` and `status`, where PostgreSQL lets nobody write.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, printed, rows};
use crate::support::{Output, Project, Server, script};

#[test]
fn reading_waits_for_no_other_table_and_changes_nothing() {
    let (project, database) = (branches(), Server::shared().database());
    apply(&database, &project, &["build", "heads"]).ok();
    let dump = database.whole_dump();
    let mut holder = database.session();
    holder.run("BEGIN; LOCK TABLE base, left_side, right_side, other IN ACCESS EXCLUSIVE MODE");
    for command in [&["current", "-v", "-c"] as &[&str], &["status", "--tables"], &["metrics"]] {
        printed(&database, &project, command);
    }
    drop(holder);
    database.wait_until_alone();
    assert_eq!(database.whole_dump(), dump);
}

#[test]
fn reading_works_in_a_transaction_and_in_a_read_only_session() {
    let project = branches();
    let database = ledger_of(&["e5"]);
    let folder = tempfile::tempdir().unwrap();
    for command in [&["current"] as &[&str], &["status", "--tables"], &["metrics"]] {
        std::fs::write(folder.path().join("s.sql"), script(&project, command)).unwrap();
        let plain = printed(&database, &project, command);
        let mut psql = database.psql();
        let once = Output::of(psql.args(["-1", "-f", "s.sql"]).current_dir(folder.path())).ok();
        assert_eq!((once.stdout, once.stderr), (plain.clone(), String::new()));
        let mut psql = database.psql();
        psql.env("PGOPTIONS", "-c default_transaction_read_only=on").args(["-f", "s.sql"]);
        let read_only = Output::of(psql.current_dir(folder.path())).ok();
        assert_eq!((read_only.stdout, read_only.stderr), (plain, String::new()));
    }
}

#[test]
fn reading_works_on_a_standby_and_writing_is_refused_there() {
    let project = branches();
    let server = Server::start();
    let database = server.database();
    apply(&database, &project, &["build", "c4"]).ok();
    // The program has to read what COPY writes: one that ends before that is a broken pipe.
    database.execute("COPY (SELECT) TO PROGRAM 'cat > standby.signal'; CHECKPOINT");
    server.stop_immediate();
    server.restart();
    assert_eq!(database.query("SELECT pg_is_in_recovery()"), "t");
    assert_eq!(printed(&database, &project, &["current"]), "c4 (mergepoint)\n");
    let status = printed(&database, &project, &["status", "--tables"]);
    assert!(
        status.contains("5 applied, 2 pending") && status.contains("present     public.left_side"),
        "{status}"
    );
    for command in [&["stamp", "base"] as &[&str], &["ensure-version"], &["repair"]] {
        let output = apply(&database, &project, command).failed(3);
        assert!(
            output.stderr.contains("this server or session is read-only; nothing was changed"),
            "{output}"
        );
    }
    assert_eq!(rows(&database), "c4");
}

/// A database whose settings have the server write names in quotes, as `ALTER DATABASE ... SET` may.
#[test]
fn names_in_quotes_are_no_difference() {
    let project = Project::sample();
    let database = Server::shared().database();
    apply(&database, &project, &["build", "--dialect", "postgres"]).ok();
    let folder = tempfile::tempdir().unwrap();
    for (command, expected) in
        [("verify", "verify: no differences"), ("detect", "detect: this schema is that of e17f2c5da840")]
    {
        std::fs::write(folder.path().join("s.sql"), script(&project, &[command, "--dialect", "postgres"]))
            .unwrap();
        let plain = printed(&database, &project, &[command, "--dialect", "postgres"]);
        let mut psql = database.psql();
        psql.env("PGOPTIONS", "-c quote_all_identifiers=on").args(["-f", "s.sql"]);
        let quoted = Output::of(psql.current_dir(folder.path())).ok();
        assert_eq!(quoted.stdout, plain);
        assert!(plain.contains(expected), "{plain}");
    }
}
