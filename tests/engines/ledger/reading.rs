//! `current`: what it says, and that reading changes nothing.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, mark, printed, shown, stops};
use crate::support::Engine;

pub(crate) fn current_says_what_alembic_says(engine: &'static Engine) {
    let project = branches();
    let ledger = shown(engine, "alembic_version");
    assert_eq!(
        printed(&engine.shared().database(), &project, &["current"]),
        format!("(nothing is applied: there is no ledger {ledger})\n")
    );
    let cases: [(&[&str], &str); 8] = [
        (&[], "(nothing is applied)\n"),
        (&["0001"], "0001 (branchpoint)\n"),
        (&["c4", "d1"], "d1 (effective head)\nc4 (mergepoint)\n"),
        (&["b2"], "b2\n"),
        (&["d1"], "a2\nd1 (effective head)\n"),
        (&["e5"], "d1 (effective head)\ne5 (head)\n"),
        (&["d1", "gone"], "a2\nd1 (effective head)\ngone (unknown: no spec has this id)\n"),
        (&["A2"], "A2 (unknown: no spec has this id)\n"),
    ];
    for (ledger, says) in cases {
        assert_eq!(printed(&ledger_of(engine, ledger), &project, &["current"]), says);
    }
}

pub(crate) fn current_tells_more_if_asked(engine: &'static Engine) {
    let project = branches();
    assert_eq!(
        printed(&ledger_of(engine, &["c4", "e5"]), &project, &["current", "-v"]),
        "d1 (effective head)\n    Parent: <base>\n    Also depends on: a2\n    Branch names: other\n    Path: migrations/d1_a_second_base_that.yaml\n        A second base that needs the left side\n\
         c4 (mergepoint)\n    Merges: a2, b3\n    Branch names: left, right\n    Path: migrations/c4_both_together.yaml\n        Both together\n\
         e5 (head)\n    Parent: c4\n    Also depends on: d1\n    Branch names: left, right\n    Path: migrations/e5_after_the_merge.yaml\n        After the merge\n"
    );
    assert_eq!(
        printed(&ledger_of(engine, &["0001"]), &project, &["current", "-v"]),
        "0001 (branchpoint)\n    Parent: <base>\n    Branches into: a2, b2\n    Path: migrations/0001_where_it_begins.yaml\n        Where it begins\n"
    );
}

pub(crate) fn current_tells_what_is_half_done(engine: &'static Engine) {
    let database = ledger_of(engine, &["a2"]);
    mark(&database, &[("b2", "upgrade", 1), ("b2", "upgrade", 2), ("a2", "downgrade", 1)]);
    assert_eq!(
        printed(&database, &branches(), &["current"]),
        "a2\n(half done: a2, by an interrupted downgrade script, up to step 1)\n\
         (half done: b2, by an interrupted upgrade script, up to step 2)\n"
    );
}

pub(crate) fn check_heads_fails_after_printing(engine: &'static Engine) {
    let project = branches();
    let check = &["current", "--check-heads"];
    assert_eq!(printed(&ledger_of(engine, &["e5"]), &project, check), "d1 (effective head)\ne5 (head)\n");
    let behind = "the database is not at all heads: not applied is e5";
    stops(&engine.shared().database(), &project, check, &[behind]);
    let output = stops(&ledger_of(engine, &["c4"]), &project, check, &[behind]);
    assert_eq!(output.stdout, "c4 (mergepoint)\n");
    let unknown = ["lists revisions that no spec has"];
    let output = stops(&ledger_of(engine, &["e5", "more"]), &project, check, &unknown);
    assert!(output.stdout.ends_with("more (unknown: no spec has this id)\n"), "{output}");
    let quiet = &["current", "--check-heads", "-q"];
    assert_eq!(printed(&ledger_of(engine, &["e5"]), &project, quiet), "");
    assert_eq!(stops(&ledger_of(engine, &["c4"]), &project, quiet, &[behind]).stdout, "");
}

pub(crate) fn current_works_where_operations_are_wrong(engine: &'static Engine) {
    let project = branches();
    let text = project.read("migrations/b3_right_again.yaml");
    project.write("migrations/b3_right_again.yaml", &text.replace("right_side", "no_such_table"));
    assert_eq!(printed(&ledger_of(engine, &["b3"]), &project, &["current"]), "b3\n");
    project.run(&["status", "--dialect", engine.dialect()]).failed(65);
}

pub(crate) fn reading_changes_nothing(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    let commands: [&[&str]; 4] = [&["current"], &["current", "-v"], &["status", "--tables"], &["metrics"]];
    let read = || {
        let before = database.whole_dump();
        for command in commands {
            printed(&database, &project, command);
        }
        assert_eq!(database.whole_dump(), before);
    };
    read();
    apply(&database, &project, &["build", "heads"]).ok();
    read();
}

pub(crate) fn history_takes_what_current_printed(engine: &'static Engine) {
    let project = branches();
    let history = |ledger: &str| {
        project.write("ledger.txt", ledger);
        project.run(&["history", "--ledger", "ledger.txt"]).ok().stdout
    };
    for command in [&["current"] as &[&str], &["current", "-v"]] {
        let history = history(&printed(&ledger_of(engine, &["c4"]), &project, command));
        let marked: Vec<&str> = history.lines().filter(|line| line.contains("(current)")).collect();
        assert!(marked.len() == 1 && marked[0].contains("c4"), "{history}");
    }
    let history = history(&printed(&engine.shared().database(), &project, &["current"]));
    assert!(!history.contains("(current)"), "{history}");
}
