//! The recipes of docs/orm.md, as they stand there: models of the real libraries become a history without a difference.

use std::process::Command;

use crate::support::{Database, Output, Project, Server};
use crate::{pages, theirs};

/// A project for one engine that wants what a recipe prints; `folder` holds its models.
pub fn project(dialect: &str, script: &str, heading: &str, arguments: &str) -> Project {
    let project = Project::copy_of(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/alembic/orm"));
    project.write(script, &pages::python("docs/orm.md", heading));
    let python = theirs::python().display();
    // -B: two files of one size and one second would be one to the cache.
    let wanted = format!("wanted: {{command: \"{python} -B {script} {arguments}\", dialect: {dialect}}}\n");
    let version = [("postgres", "15"), ("mysql", "8.4"), ("mariadb", "11"), ("sqlite", "3.40")]
        .iter()
        .find_map(|(name, version)| (*name == dialect).then_some(version))
        .expect("a dialect");
    project.config(&format!("dialects: {{{dialect}: \"{version}\"}}\n{wanted}"))
}

/// The recipe for SQLAlchemy.
pub fn sqlalchemy(dialect: &str, models: &str) -> Project {
    let theirs = if dialect == "postgres" { "postgresql" } else { dialect };
    project(dialect, "print_models.py", "print_models.py", &format!("{models} {theirs}"))
}

/// `sqlc-mig` or another program, with the environment that names a database.
pub fn connected(mut command: Command, database: &Database<'_>) -> Command {
    for (name, value) in database.psql().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// What a recipe prints.
fn printed(project: &Project, arguments: &[&str], database: &Database<'_>) -> String {
    let mut python = Command::new(theirs::python());
    python.arg("-B").args(arguments).current_dir(project.path(""));
    Output::of(&mut connected(python, database)).ok().stdout
}

/// Writes the history of what a recipe prints, and asserts that all was read, and that nothing differs then.
fn history(project: &Project, database: &Database<'_>) {
    let run = |arguments: &[&str]| {
        let mut command = project.command();
        command.args(arguments);
        Output::of(&mut connected(command, database)).ok()
    };
    let written = run(&["revision", "--autogenerate", "-m", "the models"]);
    assert!(!written.stdout.is_empty() && written.stderr.is_empty(), "{written}");
    let diff = run(&["diff"]);
    assert!(diff.stdout.is_empty() && diff.stderr.is_empty(), "{diff}");
}

/// Two databases, one by the script and one by what the library prints, have one schema.
fn assert_same_schema(project: &Project, arguments: &[&str]) {
    let (ours, theirs) = (Server::shared().database(), Server::shared().database());
    history(project, &ours);
    ours.apply(&project.build()).ok();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("printed.sql");
    std::fs::write(&file, printed(project, arguments, &theirs)).unwrap();
    Output::of(theirs.psql().args(["-v", "ON_ERROR_STOP=1", "-f"]).arg(file)).ok();
    pretty_assertions::assert_eq!(ours.schema_dump(), theirs.schema_dump());
}

#[test]
fn sqlalchemy_models_become_the_schema_that_create_all_makes() {
    let project = sqlalchemy("postgres", "wide");
    assert_same_schema(&project, &["print_models.py", "wide", "postgresql"]);
    // Names by a convention, and a MetaData that is named.
    let project = sqlalchemy("postgres", "models:Base.metadata");
    assert_same_schema(&project, &["print_models.py", "models:Base.metadata", "postgresql"]);
}

#[test]
fn sqlalchemy_models_are_read_for_every_engine() {
    let database = Server::shared().database();
    for dialect in ["mysql", "mariadb", "sqlite"] {
        history(&sqlalchemy(dialect, "portable"), &database);
    }
}

#[test]
fn django_models_become_the_schema_that_its_editor_makes() {
    let on = |dialect: &str, engine: &str| {
        let project = project(dialect, "print_django.py", "print_django.py", "django_settings");
        let settings = project.read("django_settings.py").replace("ENGINE_OF_THE_TEST", engine);
        project.write("django_settings.py", &settings);
        project
    };
    assert_same_schema(&on("postgres", "postgresql"), &["print_django.py", "django_settings"]);
    history(&on("sqlite", "sqlite3"), &Server::shared().database());
}
