//! What bites in Alembic's offline mode, thing by thing, and what happens here instead. Each test's first line says
//! what Alembic does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod expressions;
mod scripts;

use crate::support::{Database, Output, Project, Server};

/// A spec; `body` is what comes after the message.
fn spec(id: &str, down: &str, body: &str) -> String {
    format!("revision: \"{id}\"\ndown_revision: {down}\nmessage: Revision {id}\n{body}\n")
}

/// An operation that makes a table `name` with the columns `id` and `word`.
fn table(name: &str) -> String {
    format!(
        "  - create_table: {{table: {name}, columns: [{{name: id, type: bigint}}, {{name: word, type: text}}]}}\n"
    )
}

/// A project of one revision with these operations.
fn project(operations: &str) -> Project {
    Project::new().spec("1.yaml", &spec("aaaa1111", "null", &format!("upgrade:\n{operations}")))
}

/// The script that a command writes.
#[track_caller]
fn script(project: &Project, arguments: &[&str]) -> String {
    project.run(&[arguments, &["--dialect", "postgres"]].concat()).ok().stdout
}

/// Runs it on a database.
#[track_caller]
fn apply(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    database.apply(&script(project, arguments)).ok()
}

fn database() -> Database<'static> {
    Server::shared().database()
}

/// It failed with this status, and gave no script.
#[track_caller]
fn nothing_written(output: Output, status: i32) -> Output {
    let output = output.failed(status);
    assert_eq!(output.stdout, "", "{output}");
    output
}
