//! Scripts on real servers: any start, twice, interrupted anywhere, two at once, up and down. What a run leaves is
//! always compared with what a clean run leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod branch;
mod clients;
mod concurrent_index;
mod conflict;
mod downgrade;
mod exclusion;
mod guards;
mod hostile;
mod interruption;
mod journey;
pub(crate) mod ledger;
pub(crate) mod operations;
mod prefix;
mod privileges;
mod refusals;
mod repetition;
mod replacement;
mod sabotage;
mod turning;

use crate::support::Project;
use crate::support::history::{SpecText, counted};
pub(crate) use sabotage::without_markers;

/// A project of generated specs.
fn project_of(specs: &[SpecText]) -> Project {
    specs.iter().fold(Project::new(), |project, spec| project.spec(&spec.name, &spec.text))
}

/// The project whose data steps can be counted. Several are asked for, since the last revisions differ.
fn counted_project(revisions: usize) -> Project {
    project_of(&counted(revisions))
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
        let rest = line.strip_prefix("SELECT pg_temp.sqlc_mig_pending('")?;
        Some(rest.split('\'').next()?.to_owned())
    };
    script.lines().filter_map(id).collect()
}
