//! A history of Alembic that was imported: a database in the middle of it gets the rest, and Alembic agrees with the ledger.

use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use crate::support::{Database, Output, Project, Server, State};
use crate::theirs;

const VERSIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/alembic");

/// Alembic in a copy of its project.
fn alembic(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    let mut command = Command::new(theirs::python());
    command.args(["-B", "-m", "alembic"]).args(arguments).current_dir(project.path("")).stdin(Stdio::null());
    for (name, value) in database.psql().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    Output::of(&mut command)
}

/// The script up to a revision.
fn script(project: &Project, database: &Database<'_>, dialect: &str, target: &str) -> String {
    let asked = format!("dialect={dialect}");
    alembic(project, database, &["-x", &asked, "upgrade", target, "--sql"]).ok().stdout
}

#[test]
fn the_scripts_that_are_imported_in_tests_are_alembics_own() {
    let (project, database) = (Project::copy_of(VERSIONS), Server::shared().database());
    for (dialect, file) in [("postgresql", "postgres.sql"), ("mysql", "mysql.sql")] {
        assert_eq!(script(&project, &database, dialect, "head"), project.read(file));
    }
}

#[test]
fn a_database_in_the_middle_of_alembics_history_gets_the_rest() {
    let project = Project::copy_of(VERSIONS).config("dialects: [postgres]\n");
    let whole = Server::shared().database();
    whole.apply(&script(&project, &whole, "postgresql", "head")).ok();
    project.write("upgrade.sql", &project.read("postgres.sql"));
    project.run(&["import", "alembic", "upgrade.sql"]).ok();
    let ours = project.run(&["build"]).ok().stdout;
    for (middle, rest) in [("a1000002", 5), ("b1000001", 3), ("d1000001", 1), ("base", 7)] {
        let database = Server::shared().database();
        if middle != "base" {
            database.apply(&script(&project, &database, "postgresql", middle)).ok();
        }
        database.apply(&ours).ok();
        let applied = || database.query("SELECT count(*) FROM sqlc_mig_history");
        assert_eq!(applied(), rest.to_string(), "from {middle}");
        // DEFAULT '0' of a number is DEFAULT 0, and its cast stays in the dump
        let schema =
            |database: &Database<'_>| State::of(database).without_order().schema.replace("'0'::numeric", "0");
        assert_eq!(schema(&database), schema(&whole), "from {middle}");
        let current = alembic(&project, &database, &["current", "--check-heads"]).ok().stdout;
        assert_eq!(current.trim(), "e1000001 (head)");
        // Neither has anything left to do.
        database.apply(&ours).ok();
        assert_eq!(applied(), rest.to_string(), "a second run");
        alembic(&project, &database, &["upgrade", "head"]).ok();
    }
}
