//! The targets with everything real: this program, psql, a server.

use std::path::Path;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use crate::support::{Database, Output, Project, Server};

/// A project as `init` leaves it, with two revisions that make the tables `one` and `two`.
fn project() -> Project {
    let project = Project::new();
    project.run(&["init"]).ok();
    for (name, id, down) in [("one", "aaaa0001", "null"), ("two", "bbbb0002", "\"aaaa0001\"")] {
        let table = format!("{{create_table: {{table: {name}, columns: [{{name: id, type: bigint}}]}}}}");
        project.write(
            &format!("migrations/{name}.yaml"),
            &format!(
                "revision: \"{id}\"\ndown_revision: {down}\nmessage: Table {name}\nupgrade: [{table}]\n"
            ),
        );
    }
    project
}

/// `make` with a DATABASE_URL, and a PATH in which this program and the server's psql are.
fn make(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    let psql = database.psql();
    let socket = psql.get_envs().find(|(name, _)| *name == "PGHOST").unwrap().1.unwrap().to_string_lossy();
    let folder = |program: &Path| program.parent().unwrap().display().to_string();
    let mut path =
        vec![folder(Path::new(env!("CARGO_BIN_EXE_sqlc-mig"))), folder(Path::new(psql.get_program()))];
    path.push(std::env::var("PATH").unwrap());
    let mut make = Command::new("make");
    make.env_clear().env("PATH", path.join(":")).env("LC_ALL", "C").stdin(Stdio::null());
    make.env("DATABASE_URL", format!("postgresql+asyncpg://postgres@/{}?host={socket}", database.name()));
    Output::of(make.args(arguments).current_dir(project.path("")))
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
    make(&project, &database, &["mig-down", "to=base"]).ok();
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
    let other = "revision: \"cccc0003\"\ndown_revision: \"aaaa0001\"\nmessage: Another\nupgrade: []\n";
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
