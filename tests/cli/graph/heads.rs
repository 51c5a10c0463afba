//! heads, branches.

use pretty_assertions::assert_eq;

use super::super::{broken, chain, fork};
use super::team;
use crate::support::Project;

#[test]
fn heads_are_listed_in_alembic_s_form_with_the_message() {
    let output = team().run(&["heads"]).ok();
    let expected = "gggg7 (billing) (head), reports\nyyyy1 (island) (head), two\n";
    assert_eq!((output.stdout.as_str(), output.stderr.as_str()), (expected, ""));
    assert_eq!(Project::new().run(&["heads"]).ok().stdout, "");
}

/// As in Alembic, whose other lists say `(mergepoint)`.
#[test]
fn a_head_that_is_a_merge_is_a_head_and_no_more() {
    let project = fork();
    project.run(&["merge", "--rev-id", "eeee0005", "-m", "both"]).ok();
    assert_eq!(project.run(&["heads"]).ok().stdout, "eeee0005 (head), both\n");
    let history = project.run(&["history"]).ok().stdout;
    assert!(history.starts_with("cccc0003, dddd0004 -> eeee0005 (head) (mergepoint), both\n"), "{history}");
}

#[test]
fn heads_can_tell_all_that_is_known() {
    let output = fork().run(&["heads", "-v"]).ok();
    let expected = "\
Rev: cccc0003 (head)
Parent: bbbb0002
Path: migrations/3.yaml

    Revision cccc0003

Rev: dddd0004 (head)
Parent: bbbb0002
Path: migrations/4.yaml

    Revision dddd0004
";
    assert_eq!(output.stdout, expected);
}

#[test]
fn heads_are_objects_for_programs() {
    let output = fork().run(&["heads", "--format", "json"]).ok();
    let rows: Vec<serde_json::Value> =
        output.stdout.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1]["revision"], "dddd0004");
    assert_eq!(rows[1]["message"], "Revision dddd0004");
    assert_eq!(rows[1]["file"], "migrations/4.yaml");
    assert_eq!(rows[1]["parents"], serde_json::json!(["bbbb0002"]));
    assert_eq!(rows[1]["head"], true);
}

#[test]
fn a_head_that_is_needed_is_one_until_dependencies_are_resolved() {
    let needy = "revision: \"eeee0005\"\ndown_revision: null\ndepends_on: cccc0003\nupgrade: []\n";
    let project = chain().spec("5.yaml", needy);
    let heads = "cccc0003 (effective head), Revision cccc0003\neeee0005 (head)\n";
    assert_eq!(project.run(&["heads"]).ok().stdout, heads);
    assert_eq!(project.run(&["heads", "--resolve-dependencies"]).ok().stdout, "eeee0005 (head)\n");
}

#[test]
fn one_head_or_not_is_a_question_for_the_exit_status() {
    assert_eq!(chain().run(&["heads", "--check"]).ok().stdout.lines().count(), 1);
    let several = fork().run(&["heads", "--check"]).failed(1);
    assert!(several.stdout.is_empty() && several.stderr.contains("there are 2 heads"), "{several}");
    Project::new().run(&["heads", "--check"]).failed(66);
}

#[test]
fn heads_of_a_folder_with_mistakes_in_operations_are_still_known() {
    let output = broken().run(&["heads"]).ok();
    assert!(output.stdout.starts_with("eeee0005"), "{output}");
}

#[test]
fn branch_points_are_listed_with_their_children() {
    let short =
        "bbbb2 (branchpoint), add age\n      -> cccc3 (billing), invoices\n      -> dddd4, logins\n\n";
    assert_eq!(team().run(&["branches"]).ok().stdout, short);
    let long = team().run(&["branches", "-v"]).ok().stdout;
    let expected = "\
Rev: bbbb2 (branchpoint)
Parent: aaaa1
Branches into: cccc3, dddd4
Path: migrations/bbbb2_x.yaml

    add age

    Create Date: 2026-01-01T00:00:00Z

      -> cccc3 (billing), invoices
      -> dddd4, logins

";
    assert_eq!(long, expected);
    assert_eq!(chain().run(&["branches"]).ok().stdout, "");
}

#[test]
fn candidates_have_message_and_file() {
    let several = team().run(&["show", "head"]).failed(1);
    for word in
        ["migrations/gggg7_x.yaml", "reports", "migrations/yyyy1_x.yaml", "two", "sqlc-mig merge heads"]
    {
        assert!(several.stderr.contains(word), "no {word}: {several}");
    }
    assert!(!several.stderr.contains("lines here"), "a message is its first line: {several}");
}
