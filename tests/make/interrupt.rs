//! Ctrl-C while a migration is at work: client and server stop, make fails, and the next run goes on.

use std::fs::{self, File};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::Command;

use pretty_assertions::assert_eq;

use super::database::{command, make, project, url};
use crate::support::server::wait_for;
use crate::support::{Database, Engine, Output, Spec, last_line, with_signals};

/// A statement that takes as long as a table of the database says.
fn slow(engine: &Engine) -> &'static str {
    match engine.dialect() {
        "postgres" => "SELECT pg_sleep(n) FROM pace",
        "sqlite" => {
            "UPDATE one SET id = id WHERE (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c \
             LIMIT (SELECT n * 20000000 FROM pace)) SELECT max(n) FROM c) < 0"
        }
        // a SLEEP alone that is interrupted is no error there, and the script would go on
        _ => "UPDATE one SET id = id WHERE SLEEP((SELECT n FROM pace)) < 0",
    }
}

fn interrupted(dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let database: Database<'_> = engine.shared().database();
    let up = format!("- execute: {{sql: \"{}\", undo: nothing}}", slow(engine));
    let project = project().with([Spec::new("bbbb0002").after("aaaa0001").message("Slow").up(up)]);
    make(&project, &database, &["mig-up"]).ok();
    for statement in
        ["INSERT INTO one VALUES (1)", "CREATE TABLE pace (n integer)", "INSERT INTO pace VALUES (60)"]
    {
        database.execute(statement);
    }

    let log = project.path("log");
    let mut running = with_signals(&command(&project, engine, &url(&database), &["mig-head"]));
    // what `make test` tells its own children
    running.env_remove("MAKEFLAGS").env_remove("MFLAGS").env_remove("MAKELEVEL");
    let wrong = File::create(project.path("wrong")).unwrap();
    running.process_group(0).stdout(File::create(&log).unwrap()).stderr(wrong);
    let mut running = running.spawn().unwrap();
    let has_begun = || fs::read_to_string(&log).unwrap().contains("bbbb0002");
    wait_for("the slow revision", has_begun);
    let group = format!("-{}", running.id());
    Output::of(Command::new("kill").args(["-INT", "--", &group])).ok();
    let status = running.wait().unwrap();
    // make ends itself by the same signal, or tells of the client that failed
    assert!(status.signal() == Some(2) || status.code() == Some(2) || status.code() == Some(130), "{status}");
    database.wait_until_alone();
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa0001");

    database.execute("UPDATE pace SET n = 0");
    assert_eq!(last_line(&make(&project, &database, &["mig-head"]).ok()), "at head bbbb0002");
}

#[test]
fn with_psql_the_client_stops_and_the_next_run_goes_on() {
    interrupted("postgres");
}

#[test]
fn with_mysql_the_client_stops_and_the_next_run_goes_on() {
    interrupted("mysql");
}

#[test]
fn with_mariadb_the_client_stops_and_the_next_run_goes_on() {
    interrupted("mariadb");
}

#[test]
fn with_sqlite3_the_client_stops_and_the_next_run_goes_on() {
    interrupted("sqlite");
}
