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
mod full;
mod guards;
mod hostile;
mod keys;
mod ledgers;
mod own_sql;
mod plan;
mod rebuild;
mod refusals;
mod shapes;
mod shell;
mod split;
mod together;

use crate::support::{Project, Spec};
use shell::Base;

/// A project of revisions in a line, each given by the list of its operations.
fn line(upgrades: &[&str]) -> Project {
    Project::new().with(upgrades.iter().enumerate().map(|(at, text)| spec(at, text)))
}

/// The revision of this number, after the one before it.
fn spec(at: usize, upgrade: &str) -> Spec {
    Spec::new(id(at)).after_all(at.checked_sub(1).map(id)).message(format!("Step {at}")).up(upgrade)
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
