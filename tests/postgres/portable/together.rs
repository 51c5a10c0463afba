//! Two runs at once, and clients that go on after an error.

use pretty_assertions::assert_eq;

use super::{Client, plain, portable, said};
use crate::support::history;
use crate::support::server::wait_for;
use crate::support::{Database, Project, Server, State, chain, script};

/// The portable history; its second revision takes a little time.
fn slow() -> Project {
    let mut specs = history::portable();
    let pause = "upgrade:\n  - execute: {sql: SELECT pg_sleep(0.6), undo: nothing}\n";
    specs[1].text = specs[1].text.replacen("upgrade:\n", pause, 1);
    plain(specs)
}

/// Both forms of the script, in every pair: what one does the other one waits for.
#[test]
fn of_two_runs_at_once_each_revision_is_applied_once() {
    let project = slow();
    let (up, any) = (script(&project, &["build"]), portable(&project, &["build"]));
    let clean = Server::shared().database();
    clean.apply(&up).ok();
    let done = State::of(&clean);
    for (first, client) in
        [(&any, Client::File), (&any, Client::Message), (&up, Client::File), (&up, Client::GoesOn)]
    {
        let database = Server::shared().database();
        let run = database.begin(first);
        wait_for("the pause", || {
            database.query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") != "0"
        });
        let second = client.run(&database, &any).ok();
        assert!(
            second.stderr.contains("waiting for another run of a migration script to end (process "),
            "{second}"
        );
        run.finish().ok();
        assert!(State::of(&database) == done, "{client:?}: {}", State::of(&database).difference(&done));
        let run = Database::copy(&database);
        Client::File.run(&run, &any).ok();
    }
}

/// CREATE INDEX CONCURRENTLY waits for all older transactions, the waiting one too: that one gives way.
#[test]
fn a_run_that_waits_does_not_hold_up_an_index() {
    let project = chain(&[
        (
            "first",
            "- create_table: {table: t, columns: [{name: a, type: integer}]}\n- execute: {sql: SELECT pg_sleep(1), undo: nothing}",
        ),
        ("second", "- create_index: {table: t, columns: [a], concurrently: true, name: ix}"),
    ]);
    let database = Server::shared().database();
    let run = database.begin(&script(&project, &["build"]));
    wait_for("the pause", || {
        database.query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") != "0"
    });
    let any = portable(&project, &["build", "r001"]);
    let output = Client::File.run(&database, &any).failed(3);
    assert!(output.stderr.contains("waits for this transaction to end"), "{output}");
    run.finish().ok();
    let output = Client::File.run(&database, &any).ok();
    assert_eq!(said(&output), ["at r001: nothing to do"]);
}

/// Nothing runs after the first failure, in branches that do not need it either; the same session can run it again.
#[test]
fn nothing_runs_after_the_first_failure() {
    let revision = |id: &str, parent: Option<&str>, upgrade: &str| {
        crate::support::Spec::new(id).after_all(parent).up(upgrade)
    };
    let table =
        |name: &str| format!("- create_table: {{table: {name}, columns: [{{name: id, type: integer}}]}}");
    let with = |second: &str| {
        let operations = format!("{}\n- execute: {{sql: {second}, undo: nothing}}", table("b"));
        Project::new().config("dialects: [postgres]\n").with([
            revision("aaaa", None, &table("a")),
            revision("bbbb", Some("aaaa"), &operations),
            revision("cccc", Some("aaaa"), &table("c")),
            revision("dddd", None, &table("d")),
        ])
    };
    let bad = portable(&with("SELECT 1 / 0"), &["build", "heads"]);
    let good = portable(&with("SELECT 1"), &["build", "heads"]);
    for client in Client::ALL {
        let database = Server::shared().database();
        let output = client.run(&database, &bad);
        let (first, rest) = output.stderr.split_once("ERROR:  ").unwrap();
        assert!(rest.starts_with("division by zero"), "{output}");
        assert!(!first.contains("cccc") && !rest.contains("INFO:  "), "{output}");
        let applied = if client.is_one_transaction() { "" } else { "aaaa" };
        let ledger = "SELECT string_agg(version_num, ' ') FROM alembic_version";
        let here = database.query("SELECT to_regclass('alembic_version') IS NOT NULL") == "t";
        assert_eq!(if here { database.query(ledger) } else { String::new() }, applied, "{client:?}");
        assert_eq!(database.query("SELECT count(*) FROM pg_class WHERE relname IN ('b', 'c', 'd')"), "0");
    }
    let clean = Server::shared().database();
    Client::File.run(&clean, &good).ok();
    let database = Server::shared().database();
    Client::GoesOn.run(&database, &format!("{bad}{good}"));
    assert_eq!(State::of(&database), State::of(&clean));
}

/// A run chooses its way past replaced revisions before it has the lock, and asks again behind it.
#[test]
fn a_replaced_revision_that_another_run_has_begun_stops_it() {
    let (long, short) = crate::engines::squash::slow_and_squashed("SELECT pg_sleep(1)");
    let database = Server::shared().database();
    let any = |project: &Project, arguments: &[&str]| {
        script(project, &[arguments, &["--dialect", "postgres", "--portable", "--notes", "off"]].concat())
    };
    let (old, new) = (any(&long, &["build"]), any(&short, &["build"]));
    let clean = Server::shared().database();
    clean.apply(&old).ok();
    let run = database.begin(&old);
    wait_for("the pause", || {
        database.query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") != "0"
    });
    let second = Client::File.run(&database, &new);
    assert!(
        second.status == 0 || second.stderr.contains("another run") || second.stderr.contains("aaaa0001"),
        "{second}"
    );
    run.finish().ok();
    Client::File.run(&database, &new).ok();
    assert!(State::of(&database) == State::of(&clean), "{second}");
    // a marker, which another run has left after this one has looked
    let database = Server::shared().database();
    database.apply(&script(&long, &["ensure-version", "--dialect", "postgres"])).ok();
    let marker = "CREATE TABLE sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (revision, direction, step));\nINSERT INTO sqlc_mig_progress (revision, direction, step, checksum) VALUES ('aaaa0001', 'upgrade', 1, 'x');\n";
    let at = new.find("-- ====").unwrap();
    let output = Client::File.run(&database, &format!("{}{marker}{}", &new[..at], &new[at..])).failed(3);
    assert!(output.stderr.contains("another run has come to a replaced revision meanwhile"), "{output}");
    assert_eq!(database.query("SELECT count(*) FROM pg_class WHERE relname IN ('a', 'b', 'c')"), "0");
}
