//! What a history looks like in a terminal: script(1) is one.

use std::process::Command;

use pretty_assertions::assert_eq;

use super::revision;
use crate::support::{Output, Project};

/// A root, twelve branches with long labels and messages, and the merge of them all.
fn wide() -> Project {
    let long = "a sentence that explains at length what this revision is for and why it was needed at all, in one line";
    let branches: Vec<String> = (0..12).map(|n| format!("{n:02}bbbbbbbb{n:02}")).collect();
    let mut project = Project::new().spec("root.yaml", &revision("aaaaaaaaaaaa", &[], "root", ""));
    for (number, id) in branches.iter().enumerate() {
        let message = match number {
            3 => "漢字".repeat(60),
            5 => "x".repeat(300),
            6 => "\u{1b}[31mred\u{1b}[0m \u{202e}evil".to_owned(),
            _ => long.to_owned(),
        };
        let more = format!("branch_labels: [a_rather_long_label_{number}]\n");
        project = project.spec(&format!("{id}.yaml"), &revision(id, &["aaaaaaaaaaaa"], &message, &more));
    }
    let parents: Vec<&str> = branches.iter().map(String::as_str).collect();
    project.spec("merge.yaml", &revision("ffffffffffff", &parents, "merge of twelve", ""))
}

/// Runs it in a terminal so many columns wide.
fn in_terminal(project: &Project, columns: &str, arguments: &str) -> String {
    let program = env!("CARGO_BIN_EXE_sqlc-mig");
    let mut script = Command::new("script");
    script.args(["-qec", &format!("'{program}' {arguments}"), "/dev/null"]);
    script.env("COLUMNS", columns).env("NO_COLOR", "1").current_dir(project.path("."));
    Output::of(&mut script).ok().stdout.replace('\r', "")
}

/// Wide characters take two columns.
fn columns(line: &str) -> usize {
    line.chars().map(|c| if "漢字".contains(c) { 2 } else { 1 }).sum()
}

/// The words of a text without what joins or breaks them.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_wide_history_fits_the_terminal_and_loses_nothing() {
    let project = wide();
    for arguments in ["history", "heads", "branches", "show ffffffffffff", "history -v"] {
        let words: Vec<&str> = arguments.split(' ').collect();
        let whole = project.run(&words).ok().stdout;
        for width in ["40", "80", "132"] {
            let shown = in_terminal(&project, width, arguments);
            for line in shown.lines().filter(|line| !line.starts_with("Path: ")) {
                assert!(columns(line) <= width.parse().unwrap(), "{arguments} {width}: {line}");
            }
            assert_eq!(letters(&shown), letters(&whole), "{arguments} {width}");
            assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
        }
    }
}

#[test]
fn a_revision_begins_at_the_left_and_goes_on_further_in() {
    let shown = in_terminal(&wide(), "80", "history -r ffffffffffff:");
    let expected = "\
00bbbbbbbb00, 01bbbbbbbb01, 02bbbbbbbb02, 03bbbbbbbb03, 04bbbbbbbb04,
    05bbbbbbbb05, 06bbbbbbbb06, 07bbbbbbbb07, 08bbbbbbbb08, 09bbbbbbbb09,
    10bbbbbbbb10, 11bbbbbbbb11 -> ffffffffffff (a_rather_long_label_0,";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.lines().skip(1).all(|line| line.starts_with("    ")), "{shown}");
    assert!(letters(&shown).ends_with("(head)(mergepoint),mergeoftwelve"), "{shown}");
}

/// A program reads whole lines, whatever COLUMNS says.
#[test]
fn a_pipe_gets_whole_lines() {
    let project = wide();
    let piped = Output::of(project.command().env("COLUMNS", "40").arg("history")).ok().stdout;
    assert_eq!(piped.lines().count(), 14);
}
