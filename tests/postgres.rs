//! What is PostgreSQL's own: psql and its sessions, roles, operations that no other engine has, segments and markers.
//! What every engine promises is in `tests/engines`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod cascade;
mod clients;
mod compiled;
mod concurrent_index;
mod conflict;
mod guards;
mod hostile;
mod imported;
mod journey;
mod killed;
pub(crate) mod ledger;
pub(crate) mod operations;
mod plan;
mod portable;
mod privileges;
mod quoting;
mod refusals;
mod sabotage;
mod second_run;
mod shapes;
mod split;
mod splitting;
mod turning;

use crate::support::Project;
use crate::support::history::counted;

/// The project whose data steps can be counted. Several are asked for, since the last revisions differ.
fn counted_project(revisions: usize) -> Project {
    Project::of(&counted(revisions))
}

/// The script that goes up to `target`.
fn upgrade_to(project: &Project, target: &str) -> String {
    project.run(&["build", target, "--dialect", "postgres"]).ok().stdout
}

/// The script that goes down to `target`.
fn downgrade_to(project: &Project, target: &str) -> String {
    project.run(&["downgrade", target, "--dialect", "postgres"]).ok().stdout
}

/// The revisions of a script in the order in which it takes them.
fn revisions(script: &str) -> Vec<String> {
    let id = |line: &str| {
        let rest = line.strip_prefix("\\echo 'apply ").or_else(|| line.strip_prefix("\\echo 'revert "))?;
        Some(rest.split([' ', '\'']).next()?.to_owned())
    };
    script.lines().filter_map(id).collect()
}
