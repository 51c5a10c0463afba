//! entrypoint.sh as a process: before an application, as a health check, with servers that are late or go away.

use std::fs::{self, File};
use std::process::{Child, Command};

use pretty_assertions::assert_eq;

use super::{connected, project, recipe, write_scripts};
use crate::support::server::wait_for;
use crate::support::{Database, Engine, Output, Project, Spec, last_line};

fn entrypoint(project: &Project, database: &Database<'_>) -> Command {
    let mut command = connected("sh", project, database);
    command
        .arg(recipe("entrypoint.sh"))
        .env("DIALECT", database.engine().dialect())
        .env("SCRIPTS", "scripts");
    command
}

/// Whether the health check says that all is applied.
fn is_healthy(project: &Project, database: &Database<'_>) -> bool {
    let output = Output::of(entrypoint(project, database).arg("--check-heads"));
    assert!(matches!(output.status, 0 | 1), "{output}");
    output.status == 0
}

const APPLICATION: [&str; 5] = ["sh", "-c", "echo \"the application: $1\"", "sh", "a b"];

fn the_application_starts_after_the_script(dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let (project, database) = (project(), engine.shared().database());
    write_scripts(&project, dialect);
    assert!(!is_healthy(&project, &database), "nothing is applied");
    let waits =
        Output::of(entrypoint(&project, &database).env("AUTO_MIGRATE", "false").args(APPLICATION)).ok();
    assert_eq!(waits.stdout, "the application: a b\n");
    assert!(!is_healthy(&project, &database), "nothing is applied");

    let first = Output::of(entrypoint(&project, &database).args(APPLICATION)).ok();
    assert!(first.stdout.ends_with("at head bbbb0002\nthe application: a b\n"), "{first}");
    assert!(is_healthy(&project, &database));
    let again = Output::of(&mut entrypoint(&project, &database)).ok();
    assert_eq!(last_line(&again), "at head bbbb0002: nothing to do");

    // A script that stops is the end of it: the status is that of the client, and no application starts.
    database.execute("CREATE VIEW three AS SELECT 1 AS id");
    let third = "- create_table: {table: three, columns: [{name: id, type: bigint}]}";
    let project = project.with([Spec::new("cccc0003").after("bbbb0002").up(third)]);
    write_scripts(&project, dialect);
    assert!(!is_healthy(&project, &database), "one is pending");
    let stopped = Output::of(entrypoint(&project, &database).args(APPLICATION));
    assert_eq!(stopped.status, if dialect == "postgres" { 3 } else { 1 }, "{stopped}");
    assert!(
        stopped.stderr.contains("the script has stopped") && !stopped.stdout.contains("application"),
        "{stopped}"
    );
}

#[test]
fn the_application_starts_after_psql() {
    the_application_starts_after_the_script("postgres");
}

#[test]
fn the_application_starts_after_mysql() {
    the_application_starts_after_the_script("mysql");
}

#[test]
fn the_application_starts_after_mariadb() {
    the_application_starts_after_the_script("mariadb");
}

#[test]
fn the_application_starts_after_sqlite3() {
    the_application_starts_after_the_script("sqlite");
}

/// An entrypoint that runs in the background, what it prints in the file `printed`.
struct Started<'p> {
    process: Child,
    project: &'p Project,
}

impl<'p> Started<'p> {
    fn new(command: &mut Command, project: &'p Project) -> Self {
        let printed = File::create(project.path("printed")).unwrap();
        command.stdout(printed.try_clone().unwrap()).stderr(printed);
        Self { process: command.spawn().unwrap(), project }
    }

    fn printed(&self) -> String {
        fs::read_to_string(self.project.path("printed")).unwrap()
    }

    /// Waits until it has printed this.
    fn wait_for(&self, words: &str) {
        wait_for(words, || self.printed().contains(words));
    }

    /// Its exit status, and what it has printed.
    fn finish(mut self) -> (Option<i32>, String) {
        let status = self.process.wait().unwrap();
        (status.code(), self.printed())
    }
}

/// A project whose second revision takes a while.
fn slow(engine: &Engine, milliseconds: u32) -> Project {
    let statement = engine.driver().sleep(milliseconds);
    let takes_time = format!("- execute: {{sql: {statement:?}, undo: nothing}}");
    let table = "- create_table: {table: one, columns: [{name: id, type: bigint}]}";
    let specs = [Spec::new("aaaa0001").up(table), Spec::new("bbbb0002").after("aaaa0001").up(takes_time)];
    let project = Project::new().config(&format!("dialects: [{}]\n", engine.dialect())).with(specs);
    write_scripts(&project, engine.dialect());
    project
}

fn a_server_may_be_late_and_go_away(dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let server = engine.start();
    let database = server.database();
    let project = slow(engine, 1500);
    server.stop_immediate();
    assert!(!is_healthy(&project, &database), "there is no server");
    let late =
        Output::of(entrypoint(&project, &database).env("WAIT_TIMEOUT", "1").args(APPLICATION)).failed(69);
    assert!(
        late.stderr.contains("no answer from the database within 1 seconds: ") && late.stdout.is_empty(),
        "{late}"
    );

    let started = Started::new(entrypoint(&project, &database).args(APPLICATION), &project);
    started.wait_for("waiting for the database");
    server.restart();
    started.wait_for("apply bbbb0002");
    server.stop_immediate();
    started.wait_for("the database went away (try 1 of 3)");
    server.restart();
    let (status, printed) = started.finish();
    assert_eq!(status, Some(0), "{printed}");
    assert!(printed.ends_with("at head bbbb0002\nthe application: a b\n"), "{printed}");
    assert!(is_healthy(&project, &database));
}

#[test]
fn a_server_of_postgresql_may_be_late_and_go_away() {
    a_server_may_be_late_and_go_away("postgres");
}

#[test]
fn a_server_of_mariadb_may_be_late_and_go_away() {
    a_server_may_be_late_and_go_away("mariadb");
}

#[test]
fn a_script_that_was_stopped_goes_on_at_the_next_start() {
    let engine = Engine::of("postgres").unwrap();
    let database = engine.shared().database();
    let project = slow(engine, 2500);
    let limited = Output::of(entrypoint(&project, &database).env("MIGRATION_TIMEOUT", "1")).failed(124);
    assert!(limited.stderr.contains("stopped after 1 seconds"), "{limited}");

    let started = Started::new(entrypoint(&project, &database).args(APPLICATION), &project);
    started.wait_for("apply bbbb0002");
    Output::of(Command::new("kill").arg(started.process.id().to_string())).ok();
    let (status, printed) = started.finish();
    assert_eq!(status, Some(143), "{printed}");
    assert!(!printed.contains("application"), "{printed}");
    let ended = Output::of(&mut entrypoint(&project, &database)).ok();
    assert_eq!(last_line(&ended), "at head bbbb0002");
}

#[test]
fn what_is_wrong_in_its_environment_is_said_at_once() {
    let (project, database) = (project(), Engine::of("postgres").unwrap().shared().database());
    let cases = [
        ("DIALECT", "oracle", 64, "none of postgres, mysql, mariadb and sqlite"),
        ("AUTO_MIGRATE", "maybe", 64, "neither true nor false"),
        ("WAIT_TIMEOUT", "1m", 64, "numbers of seconds"),
        ("SCRIPTS", "nowhere", 66, "there is no nowhere/upgrade.sql"),
        ("PGDATABASE", "nobody_made_this", 69, "\"nobody_made_this\" does not exist"),
    ];
    for (variable, value, status, words) in cases {
        let mut command = entrypoint(&project, &database);
        command.env("SCRIPTS", "out/postgres").env("WAIT_TIMEOUT", "0").env(variable, value);
        let output = Output::of(command.args(APPLICATION)).failed(status);
        assert!(output.stderr.contains(words) && output.stdout.is_empty(), "{output}");
    }
}
