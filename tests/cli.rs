//! The command line as make and people use it: what goes to standard output, what to standard error, which exit status.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod build;
mod check;
mod completions;
mod configuration;
mod conflicts;
mod dialogue;
mod doctor;
mod graph;
mod hints;
mod init;
mod manual;
mod notes;
mod revision;
mod runtime;
mod wanted;
mod watch;

use crate::support::{Project, Spec};

/// A spec with one empty table, or nothing to do; without a parent it is a base.
fn spec(id: &str, parent: &str, table: &str) -> String {
    let spec =
        Spec::new(id).after_all(Some(parent).filter(|id| !id.is_empty())).message(format!("Revision {id}"));
    let columns = "columns: [{name: id, type: bigint}]";
    let is_empty = table.is_empty();
    let spec =
        if is_empty { spec } else { spec.up(format!("- create_table: {{table: {table}, {columns}}}")) };
    spec.text()
}

/// aaaa0001 <- bbbb0002 <- cccc0003
fn chain() -> Project {
    Project::new()
        .spec("1.yaml", &spec("aaaa0001", "", "one"))
        .spec("2.yaml", &spec("bbbb0002", "aaaa0001", "two"))
        .spec("3.yaml", &spec("cccc0003", "bbbb0002", "three"))
}

/// The chain, and dddd0004 beside its last revision.
fn fork() -> Project {
    chain().spec("4.yaml", &spec("dddd0004", "bbbb0002", "four"))
}

/// A project whose spec cannot be compiled.
fn broken() -> Project {
    chain().spec(
        "5.yaml",
        "revision: \"eeee0005\"\ndown_revision: \"cccc0003\"\nupgrade: [{drop_tabel: {table: one}}]\n",
    )
}
