//! merge: a spec that makes one head of several.

use std::fs;

use pretty_assertions::assert_eq;

use super::super::{broken, chain, fork};
use super::team;
use crate::support::Project;

/// Runs it and gives what it wrote.
fn merge(project: &Project, more: &[&str]) -> (String, serde_yaml::Value) {
    let output = project.run(&[&["merge"], more].concat()).ok();
    let path = output.stdout.strip_suffix('\n').unwrap().to_owned();
    let tree = serde_yaml::from_str(&project.read(&path)).unwrap();
    (path, tree)
}

fn list(tree: &serde_yaml::Value, key: &str) -> Vec<String> {
    tree[key].as_sequence().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_heads_become_one() {
    for arguments in [&[][..], &["heads"], &["cccc0003", "dddd"], &["cccc0003,dddd0004"]] {
        let project = fork();
        let (path, tree) = merge(&project, arguments);
        assert_eq!(list(&tree, "down_revision"), ["cccc0003", "dddd0004"]);
        assert_eq!(tree["message"], "merge heads cccc0003 and dddd0004");
        let id = tree["revision"].as_str().unwrap();
        assert_eq!(path, format!("migrations/{id}_merge_heads_cccc0003_and_dddd0004.yaml"));
        assert_eq!(project.run(&["heads", "--check"]).ok().stdout.lines().count(), 1);
        project.build();
        project.run(&["check"]).ok();
    }
}

#[test]
fn the_merge_is_called_and_labelled_as_asked_for() {
    let project = fork();
    let arguments = [
        "dddd0004",
        "cccc0003",
        "-m",
        "both",
        "--rev-id",
        "abcd",
        "--branch-label",
        "main",
        "--branch-label",
        "trunk",
    ];
    let (path, tree) = merge(&project, &arguments);
    assert_eq!(path, "migrations/abcd_both.yaml");
    assert_eq!(list(&tree, "down_revision"), ["dddd0004", "cccc0003"]);
    assert_eq!(list(&tree, "branch_labels"), ["main", "trunk"]);
}

#[test]
fn a_merge_of_non_heads_must_be_meant() {
    let project = team();
    let output = project.run(&["merge", "cccc3", "dddd4"]).failed(64);
    assert!(output.stderr.contains("`cccc3` is no head") && output.stderr.contains("--splice"), "{output}");
    assert!(output.stderr.contains("eeee5_x.yaml") && output.stderr.contains("payments"), "{output}");
    let (_, tree) = merge(&project, &["cccc3", "dddd4", "--splice"]);
    assert_eq!(list(&tree, "down_revision"), ["cccc3", "dddd4"]);
    assert_eq!(tree["message"], "merge cccc3 and dddd4");
}

#[test]
fn nothing_to_merge_is_a_clear_no() {
    let files = |project: &Project| fs::read_dir(project.path("migrations")).unwrap().count();
    for (arguments, words) in [
        (&["heads"][..], "`cccc0003` is the only head"),
        (&["cccc0003", "cccc0003"], "`cccc0003` is the only head"),
        (&["bbbb0002"], "only `bbbb0002` is given"),
        (&["aaaa0001", "cccc0003", "--splice"], "the second needs the first already"),
    ] {
        let project = chain();
        let output = project.run(&[&["merge"], arguments].concat()).failed(1);
        assert!(output.stdout.is_empty() && output.stderr.contains(words), "{arguments:?}: {output}");
        assert_eq!(files(&project), 3);
    }
    Project::new().run(&["merge"]).failed(66);
    chain().run(&["merge", "cccc0003", "base"]).failed(64);
    chain().run(&["merge", "cccc0003", "nosuch"]).failed(64);
    fork().run(&["merge", "--rev-id", "aaaa0001"]).failed(64);
    broken().spec("6.yaml", "").run(&["merge"]).failed(65);
}
