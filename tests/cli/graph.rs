//! heads.

use super::{broken, chain, fork};
use crate::support::Project;

#[test]
fn heads_are_listed_with_message_and_file() {
    let output = fork().run(&["heads"]).ok();
    let expected =
        "cccc0003  Revision cccc0003  migrations/3.yaml\ndddd0004  Revision dddd0004  migrations/4.yaml\n";
    assert_eq!((output.stdout.as_str(), output.stderr.as_str()), (expected, ""));
    assert_eq!(Project::new().run(&["heads"]).ok().stdout, "");
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
