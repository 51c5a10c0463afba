//! Plain English: words that a reader stumbles over, in messages, scripts and documents.

use std::fs;

use walkdir::WalkDir;

use super::source::source_files;
use crate::support::snapshot::tests;

const BANNED: [&str; 14] = [
    " anew",
    "mend it",
    "mend the",
    " mends ",
    " mended ",
    "has not got",
    "have not got",
    "1 revisions",
    "takes a Unix shell",
    "is told in",
    "Begin a project",
    "half of a text",
    "nothing stands behind",
    "not nothing",
];

/// What is wrong with a text, if anything.
fn banned(text: &str) -> Option<&'static str> {
    let plain =
        text.replace("AS anew", "").replace("(anew)", "").replace("of 1 revisions", "").to_lowercase();
    BANNED.into_iter().find(|word| plain.contains(&word.to_lowercase()))
}

#[test]
fn messages_and_documents_are_plain_english() {
    for file in source_files() {
        for literal in file.literals() {
            assert_eq!(banned(&literal), None, "{}: {literal}", file.name);
        }
    }
    let folders = [
        "../templates",
        "../docs",
        "../README.md",
        "../CONTRIBUTING.md",
        "../ARCHITECTURE.md",
        "../CHANGELOG.md",
    ];
    let mut count = 0;
    for entry in folders.iter().flat_map(|folder| WalkDir::new(tests(folder))).map(Result::unwrap) {
        if !entry.file_type().is_file() {
            continue;
        }
        for (number, line) in fs::read_to_string(entry.path()).unwrap().lines().enumerate() {
            assert_eq!(banned(line), None, "{}:{}: {line}", entry.path().display(), number + 1);
        }
        count += 1;
    }
    assert!(count > 100 && banned("build it anew") == Some(" anew"), "{count}");
}
