//! The targets with everything real: this program, the clients, servers.

use std::path::Path;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use crate::support::{Database, Engine, Output, Project, Server, Spec, last_line};

/// A revision that makes a table with one column.
pub(super) fn table(id: &str, name: &str) -> Spec {
    let operation = format!("- create_table: {{table: {name}, columns: [{{name: id, type: bigint}}]}}");
    Spec::new(id).message(format!("Table {name}")).up(operation)
}

/// A project as `init` leaves it, with two revisions that make the tables `one` and `two`.
pub(super) fn project() -> Project {
    let project = Project::new();
    project.run(&["init"]).ok();
    project.with([table("aaaa0001", "one"), table("bbbb0002", "two").after("aaaa0001")])
}

/// The URL of a database, as SQLAlchemy has it.
pub(super) fn url(database: &Database<'_>) -> String {
    url_of(database.server(), database.name())
}

/// The same of another database of this server.
pub(super) fn url_of(server: &Server, name: &str) -> String {
    let folder = server.folder().display();
    match server.engine().dialect() {
        "postgres" => format!("postgresql+asyncpg://postgres@/{name}?host={folder}"),
        "sqlite" => format!("sqlite+pysqlite:///{folder}/{name}.db"),
        dialect => format!("{dialect}+pymysql://root@/{name}?unix_socket={folder}/socket"),
    }
}

/// `make` with a DATABASE_URL, and a PATH in which this program and the engine's client are.
pub(super) fn make(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    Output::of(&mut command(project, database.engine(), &url(database), arguments))
}

/// The same, not started yet.
pub(super) fn command(project: &Project, engine: &Engine, url: &str, arguments: &[&str]) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{}:{path}", program.display(), engine.bin().display());
    let mut make = Command::new("make");
    make.env_clear().env("PATH", path).env("LC_ALL", "C").env("HOME", project.path("")).stdin(Stdio::null());
    make.env("SQLC_MIG_NOTES", "off");
    if !url.is_empty() {
        make.env("DATABASE_URL", url);
    }
    make.args(arguments).current_dir(project.path(""));
    make
}

fn tables(database: &Database<'_>) -> String {
    database.query("SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relkind = 'r' AND relname IN ('one', 'two')")
}

fn ledger(database: &Database<'_>) -> String {
    database.query("SELECT string_agg(version_num, ' ' ORDER BY version_num) FROM alembic_version")
}

#[test]
fn up_to_the_head_and_down_to_a_revision() {
    let (project, database) = (project(), Server::shared().database());
    let first = make(&project, &database, &["mig-head"]).ok();
    assert!(first.stdout.ends_with("at head bbbb0002\n"), "{first}");
    assert_eq!((tables(&database).as_str(), ledger(&database).as_str()), ("one two", "bbbb0002"));
    assert!(make(&project, &database, &["mig-head"]).ok().stdout.contains("nothing to do"));
    make(&project, &database, &["mig-down", "to=aaaa"]).ok();
    assert_eq!((tables(&database).as_str(), ledger(&database).as_str()), ("one", "aaaa0001"));
    make(&project, &database, &["mig-down", "to=base", "yes=1"]).ok();
    assert_eq!((tables(&database).as_str(), ledger(&database).as_str()), ("", ""));
}

#[test]
fn step_by_step_up_and_down() {
    let (project, database) = (project(), Server::shared().database());
    let state = || (tables(&database), ledger(&database));
    let is = |tables: &str, ledger: &str| (tables.to_owned(), ledger.to_owned());
    make(&project, &database, &["mig-up"]).ok();
    assert_eq!(state(), is("one", "aaaa0001"));
    make(&project, &database, &["mig-up"]).ok();
    assert_eq!(state(), is("one two", "bbbb0002"));
    make(&project, &database, &["mig-down"]).ok();
    assert_eq!(state(), is("one", "aaaa0001"));
    make(&project, &database, &["mig-up", "to=bbbb0002"]).ok();
    make(&project, &database, &["mig-down", "steps=2"]).ok();
    assert_eq!(state(), is("", ""));
    make(&project, &database, &["mig-up", "steps=2"]).ok();
    assert_eq!(state(), is("one two", "bbbb0002"));
}

#[test]
fn a_script_that_stops_is_a_target_that_fails() {
    let (project, database) = (project(), Server::shared().database());
    database.execute("CREATE VIEW one AS SELECT 1");
    let output = make(&project, &database, &["mig-head"]).failed(2);
    assert!(output.stderr.contains("ERROR:") && output.stderr.contains("Error 3"), "{output}");
}

#[test]
fn the_ledger_is_asked_and_set() {
    let (project, database) = (project(), Server::shared().database());
    let pending = make(&project, &database, &["mig-status"]).ok().stdout;
    assert!(pending.contains("aaaa0001") && pending.contains("bbbb0002"), "{pending}");
    make(&project, &database, &["mig-stamp", "rev=aaaa"]).ok();
    assert_eq!((tables(&database).as_str(), ledger(&database).as_str()), ("", "aaaa0001"));
    let current = make(&project, &database, &["mig-current"]).ok().stdout;
    assert!(current.contains("aaaa0001") && !current.contains("bbbb0002"), "{current}");
    make(&project, &database, &["mig-head"]).ok();
    assert_eq!((tables(&database).as_str(), ledger(&database).as_str()), ("two", "bbbb0002"));
    let current = make(&project, &database, &["mig-current"]).ok().stdout;
    assert!(current.contains("bbbb0002") && !current.contains("aaaa0001"), "{current}");
}

#[test]
fn branches_are_seen_and_joined() {
    let (project, database) = (project(), Server::shared().database());
    let other = "revision: \"cccc0003\"\ndown_revision: \"aaaa0001\"\nmessage: Another\nupgrade: [{create_table: {table: three, columns: [{name: id, type: bigint}]}}]\n";
    project.write("migrations/other.yaml", other);
    make(&project, &database, &["mig-check"]).failed(2);
    let history = make(&project, &database, &["mig-history"]).ok().stdout;
    for id in ["aaaa0001", "bbbb0002", "cccc0003"] {
        assert!(history.contains(id), "{id}: {history}");
    }
    let path = make(&project, &database, &["mig-merge", "name=it's one"]).ok().stdout;
    assert!(project.read(path.trim()).contains("it's one"), "{path}");
    assert_eq!(make(&project, &database, &["mig-heads"]).ok().stdout.lines().count(), 1);
    make(&project, &database, &["mig-check"]).ok();
    assert!(make(&project, &database, &["mig-head"]).ok().stdout.contains("at head "));
}

/// The sample of this repository, where nothing but the URL says which database is meant.
fn every_target_works_with_the_client_of(dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let (project, database) = (Project::sample(), engine.shared().database());
    project.run(&["init"]).ok();
    let at = |output: Output, place: &str| {
        assert_eq!(last_line(&output.ok()), place);
        database.query("SELECT version_num FROM alembic_version")
    };
    let run = |arguments: &[&str]| make(&project, &database, arguments);
    let head = "at head e17f2c5da840";
    assert_eq!(at(run(&["mig-head"]), head), "e17f2c5da840");
    assert!(project.path(&format!("out/{dialect}/upgrade.sql")).exists());
    at(run(&["mig-head"]), &format!("{head}: nothing to do"));
    assert_eq!(at(run(&["mig-down"]), "at d80b46fc9e73"), "d80b46fc9e73");
    at(run(&["mig-up"]), head);
    assert_eq!(at(run(&["mig-down", "to=base", "yes=1"]), "at base"), "");
    database.execute("CREATE VIEW customers AS SELECT 1 AS id");
    let failed = run(&["mig-head"]).failed(2);
    assert!(failed.stderr.contains("customers") && failed.stderr.contains("Error "), "{failed}");
}

#[test]
fn every_target_works_with_psql() {
    every_target_works_with_the_client_of("postgres");
}

#[test]
fn every_target_works_with_mysql() {
    every_target_works_with_the_client_of("mysql");
}

#[test]
fn every_target_works_with_mariadb() {
    every_target_works_with_the_client_of("mariadb");
}

#[test]
fn every_target_works_with_sqlite3() {
    every_target_works_with_the_client_of("sqlite");
}
