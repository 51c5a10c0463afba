//! Every operation in its variants on a real server: up, down, up again, and once more over what is there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::format_push_string,
    reason = "test code"
)]

mod constraints;
mod data;
mod guards;
mod raw;
mod structure;
mod types;

use pretty_assertions::assert_eq;

use crate::support::{Server, chain, script};

/// One change, made in a revision of its own after the setups of all cases of its group.
pub(crate) struct Case {
    /// In words; the revision's message.
    name: &'static str,
    /// Operations that must have been done before, as YAML lists; no margin.
    before: &'static str,
    /// The change.
    change: &'static str,
    /// What the dump has after the change and not before it.
    expect: &'static [&'static str],
    /// What the dump has before the change and not after it.
    gone: &'static [&'static str],
}

/// Applies the changes in both directions. `again`: the changes can be found done, so that they are also applied over
/// themselves with a ledger that does not know of them.
#[track_caller]
pub(crate) fn both_ways(cases: &[Case], again: bool) {
    let before: Vec<&str> = cases.iter().map(|case| case.before).filter(|text| !text.is_empty()).collect();
    let before = before.join("\n");
    let mut revisions = vec![("setup", before.as_str())];
    revisions.extend(cases.iter().map(|case| (case.name, case.change)));
    let project = chain(&revisions);
    let database = Server::shared().database();
    let dumps = || database.schema_dump() + &database.data_dump();
    let empty = dumps();
    database.apply(&script(&project, &["build", "r001"])).ok();
    let begun = dumps();
    let up = script(&project, &["build"]);
    database.apply(&up).ok();
    let done = dumps();
    for case in cases {
        for (texts, there, absent) in [(case.expect, &done, &begun), (case.gone, &begun, &done)] {
            for text in texts {
                assert!(there.contains(text), "{}: no `{text}` in\n{there}", case.name);
                assert!(!absent.contains(text), "{}: `{text}` says nothing, it is in\n{absent}", case.name);
            }
        }
    }
    let nothing = database.apply(&up).ok();
    assert!(nothing.stdout.ends_with(": nothing to do\n"), "{nothing}");
    if again {
        database.execute("UPDATE alembic_version SET version_num = 'r001'");
        database.apply(&up).ok();
        assert_eq!(dumps(), done, "applied over what is there");
    }
    database.apply(&script(&project, &["downgrade", "r001"])).ok();
    assert_eq!(dumps(), begun, "reverted");
    database.apply(&up).ok();
    assert_eq!(dumps(), done, "applied for the second time");
    let base = script(&project, &["downgrade", "base"]);
    database.apply(&base).ok();
    assert_eq!(dumps(), empty, "reverted to base");
    database.apply(&base).ok();
    database.apply(&up).ok();
    assert_eq!(dumps(), done, "applied for the third time");
}
