//! import: what a dump, a script of Alembic and the folders of other tools become, and that it is all or nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod alembic;
mod dumps;
mod folders;
mod python;
mod refused;

use crate::support::{Output, Project};

/// A project for one dialect, without specs.
fn project(dialect: &str) -> Project {
    Project::new().config(&format!("dialects: [{dialect}]\n"))
}

/// Imports files of a folder `old`.
fn folder(kind: &str, dialect: &str, files: &[(&str, &str)]) -> (Project, Output) {
    let project = project(dialect);
    for (name, text) in files {
        project.write(&format!("old/{name}"), text);
    }
    let output = project.run(&["import", kind, "old"]);
    (project, output)
}

/// Imports a file as a dump.
fn sql(dialect: &str, text: &str) -> (Project, Output) {
    let project = project(dialect);
    project.write("dump.sql", text);
    let output = project.run(&["import", "sql", "dump.sql", "-m", "base"]);
    (project, output)
}

/// The files below `migrations/`, sorted.
fn written(project: &Project) -> Vec<String> {
    let names = std::fs::read_dir(project.path("migrations")).unwrap();
    let mut names: Vec<String> =
        names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The spec that holds a text, without its head.
#[track_caller]
fn spec(project: &Project, id: &str) -> String {
    let name = written(project).into_iter().find(|name| name.starts_with(id)).unwrap();
    let text = project.read(&format!("migrations/{name}"));
    text[text.find("upgrade:").unwrap()..].to_owned()
}

/// What is written is laid out as `fmt` has it, and is read by every command.
#[track_caller]
fn require_sound(project: &Project) {
    project.run(&["fmt", "--check"]).ok();
    project.run(&["build"]).ok();
    project.run(&["history"]).ok();
}
