//! SQLite, by the shell that users have: a database is a file, and `sqlite3 DATABASE < up.sql` applies the script.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod crash;
mod guards;
mod hostile;
mod keys;
mod ledgers;
mod own_sql;
mod rebuild;
mod refusals;
mod shell;
mod together;

use crate::support::Project;
use crate::support::history::SpecText;
use shell::Base;

/// A project of these specs.
fn project(specs: &[SpecText]) -> Project {
    specs.iter().fold(Project::new(), |project, spec| project.spec(&spec.name, &spec.text))
}

/// A project of revisions in a line, each given by the list of its operations.
fn line(upgrades: &[&str]) -> Project {
    let specs: Vec<SpecText> = upgrades.iter().enumerate().map(|(at, text)| spec(at, text)).collect();
    project(&specs)
}

/// The revision of this number, after the one before it.
fn spec(at: usize, upgrade: &str) -> SpecText {
    let parent = at.checked_sub(1).map_or("null".to_owned(), |parent| format!("\"{}\"", id(parent)));
    let text =
        format!("revision: \"{}\"\ndown_revision: {parent}\nmessage: Step {at}\nupgrade:\n{upgrade}", id(at));
    SpecText { name: format!("{at:04}.yaml"), text }
}

fn id(at: usize) -> String {
    format!("5e{at:010}")
}

/// The script that brings a database up.
#[track_caller]
fn up(project: &Project) -> String {
    project.run(&["build", "heads", "--dialect", "sqlite"]).ok().stdout
}

#[track_caller]
fn up_to(project: &Project, target: &str) -> String {
    project.run(&["build", target, "--dialect", "sqlite"]).ok().stdout
}

#[track_caller]
fn down_to(project: &Project, target: &str) -> String {
    project.run(&["downgrade", target, "--dialect", "sqlite"]).ok().stdout
}

/// What a project says when it cannot be built.
#[track_caller]
fn fault(project: &Project, status: i32) -> String {
    project.run(&["build", "heads", "--dialect", "sqlite"]).failed(status).stderr
}

/// A new database that a project was applied to.
#[track_caller]
fn applied(project: &Project) -> Base {
    let base = Base::new();
    base.apply(&up(project)).ok();
    base
}
