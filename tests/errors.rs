//! What a person reads who made a mistake: each folder of `tests/errors` is a project with one kind of mistake. Its
//! `case.md` says what must be told and where; `stderr` is what the tool prints, letter by letter.
#![allow(clippy::unwrap_used, reason = "test code")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::snapshot::{assert_holds, cases, tests};
use crate::support::{Output, Project};

const BUILD: [&str; 3] = ["build", "--dialect", "postgres"];

/// The places in the diagnostics, as `file:line:column` without the folder.
fn places(stderr: &str) -> BTreeSet<String> {
    let arrows = stderr.lines().filter_map(|line| line.trim_start().strip_prefix("--> "));
    arrows.map(|place| place.trim_start_matches("migrations/").to_owned()).collect()
}

/// The places that a `case.md` asks for, in the same form.
fn promised(case: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(case.join("case.md")).unwrap();
    let words = text.split([' ', '\n', ',']).map(|word| word.trim_end_matches(':'));
    let is_place = |word: &&str| word.contains(".yaml:") && word.ends_with(|c: char| c.is_ascii_digit());
    words.filter(is_place).map(ToOwned::to_owned).collect()
}

/// The exit status that `case.md` asks for; that of a bad spec if it is silent.
fn status(case: &Path) -> i32 {
    let text = fs::read_to_string(case.join("case.md")).unwrap();
    text.split_once("Exit status ").map_or(65, |(_, rest)| rest[..2].parse().unwrap())
}

fn build(case: &Path) -> Output {
    let output = Project::copy_of(case).run(&BUILD).failed(status(case));
    assert_eq!(output.stdout, "", "{}: something was printed in spite of the mistakes", case.display());
    output
}

#[test]
fn every_mistake_is_told_as_written_down() {
    for case in cases("errors") {
        assert_holds(&case.join("stderr"), &build(&case).stderr);
    }
}

#[test]
fn every_mistake_is_told_once_and_in_its_place() {
    for case in cases("errors") {
        let told = build(&case).stderr;
        assert_eq!(places(&told), promised(&case), "{}\n{told}", case.display());
        let headings = told.lines().filter(|line| line.starts_with("error[")).count();
        assert_eq!(headings, promised(&case).len(), "{}\n{told}", case.display());
    }
}

#[test]
fn every_case_says_what_it_shows() {
    for case in cases("errors") {
        assert!(!promised(&case).is_empty(), "{} names no place", case.display());
    }
}

#[test]
fn twenty_mistakes_are_twenty_located_diagnostics() {
    let case = tests("errors/twenty");
    let headings = build(&case).stderr.lines().filter(|line| line.starts_with("error[")).count();
    assert!(headings >= 20, "{headings}");

    let project = Project::copy_of(&case);
    let json = project.run(&[&BUILD[..], &["--format", "json"]].concat()).failed(65);
    assert_eq!(json.stdout, "");
    let mut before = (String::new(), 0, 0);
    let mut count = 0;
    for line in json.stderr.lines().filter(|line| !line.is_empty()) {
        let object: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|why| panic!("{why}: {line}"));
        let number = |key: &str| object[key].as_u64().unwrap_or_else(|| panic!("no {key}: {line}"));
        let text = |key: &str| object[key].as_str().unwrap_or_else(|| panic!("no {key}: {line}")).to_owned();
        assert!(project.path(&text("file")).is_file() && text("code").len() == 4, "{line}");
        let place = (text("file"), number("line"), number("column"));
        assert!(place.1 > 0 && place.2 > 0 && before <= place, "{line} comes after {before:?}");
        before = place;
        count += 1;
    }
    assert_eq!(count, headings);
}

/// The same mistakes, in the words of the other commands that read specs.
#[test]
fn every_command_tells_the_mistakes() {
    let case = tests("errors/unknown_table");
    let expected = build(&case).stderr;
    let project = Project::copy_of(&case);
    for command in [&["downgrade", "base", "--dialect", "postgres"][..], &["check"]] {
        let output = project.run(command).failed(65);
        assert_eq!((output.stdout.as_str(), &output.stderr), ("", &expected), "{command:?}");
    }
}
