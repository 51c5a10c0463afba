//! The rules of the house, as tests: where SQL is written, how long a file may be, which words no file has. Who may
//! import whom stands in ARCHITECTURE.md, and is tested with the documents.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod licences;
mod prose;
pub(crate) mod source;
mod templates;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use source::{SourceFile, source_files};
use sqlc_mig::diag::Code;

use crate::readme::markdown::unbroken;
use crate::support::snapshot::tests;

/// What stands in the root of the project; `.gitignore` names what may stand there besides.
const ROOT: [&str; 20] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "Makefile",
    "README.md",
    "benches",
    "build.rs",
    "clippy.toml",
    "docs",
    "migrations",
    "out",
    "rustfmt.toml",
    "sqlc-mig.yaml",
    "src",
    "templates",
    "tests",
];

#[test]
fn nothing_strays_into_the_root() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ignored = fs::read_to_string(root.join(".gitignore")).unwrap();
    let known = |name: &str| {
        ROOT.contains(&name)
            || name.starts_with('.')
            || ignored.lines().any(|line| line.trim_matches('/') == name)
    };
    let names = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let strays: Vec<String> = names.filter(|name| !known(name)).collect();
    assert!(strays.is_empty(), "no one expects these in the root: {strays:?}");
}

#[test]
fn only_the_dialects_know_which_one_they_are() {
    for file in source_files().iter().filter(|file| file.room() != "dialect") {
        assert!(!file.code().contains("Dialect::Postgres"), "{} asks which dialect it is", file.name);
    }
    let dialect = source_files().into_iter().find(|file| file.name == "dialect").unwrap();
    assert!(dialect.text.contains("Self::Postgres"), "the test looks for the wrong name");
}

/// Statements are written by templates. What is read (by sql/) and what is shown in hints is not written.
#[test]
fn no_statement_is_written_in_rust() {
    let starts = [
        "CREATE TABLE",
        "ALTER TABLE",
        "DROP TABLE",
        "CREATE INDEX",
        "DROP INDEX",
        "CREATE TYPE",
        "ALTER TYPE",
        "CREATE SCHEMA",
        "COMMENT ON",
        "INSERT INTO",
        "DELETE FROM",
        "BEGIN;",
        "COMMIT;",
        "SET LOCAL",
    ];
    for file in source_files() {
        for literal in file.literals() {
            let statement = starts.iter().find(|start| literal.contains(*start));
            assert!(statement.is_none(), "{}: {literal:?} writes SQL; that is a template's work", file.name);
        }
    }
    let sample = SourceFile::new(
        "sample",
        "fn f() { g(\"ALTER TABLE t\") } // \"CREATE TABLE\"\n#[cfg(test)]\nmod tests { \"DROP TABLE\" }",
    );
    assert_eq!(sample.literals(), ["ALTER TABLE t"]);
}

/// The number that CONTRIBUTING.md gives.
fn longest() -> usize {
    let text = unbroken(&std::fs::read_to_string(tests("../CONTRIBUTING.md")).unwrap());
    let number =
        text.split_once("A file has one noun, at most ").unwrap().1.split_once(" lines of code").unwrap().0;
    number.parse().unwrap()
}

/// What is public says what it is. Fields are free to leave that to their names.
#[test]
fn public_items_are_documented() {
    const ITEMS: [&str; 7] = ["fn", "struct", "enum", "trait", "const", "static", "type"];
    for file in source_files() {
        let lines: Vec<&str> = file.text_without_tests().lines().map(str::trim).collect();
        for (number, line) in lines.iter().enumerate() {
            let public = line.strip_prefix("pub ").and_then(|rest| rest.split(' ').next());
            if public.is_some_and(|word| ITEMS.contains(&word)) && !line.contains('$') {
                let above = lines[..number].iter().rev().find(|line| !line.starts_with("#["));
                let documented = above.is_some_and(|line| line.starts_with("///"));
                assert!(documented, "{}:{}: `{line}` does not say what it is", file.name, number + 1);
            }
        }
    }
}

#[test]
fn files_stay_short() {
    for file in source_files() {
        let (lines, longest) = (file.text_without_tests().lines().count(), longest());
        assert!(lines <= longest, "{} has {lines} lines of code, more than {longest}", file.name);
    }
}

#[test]
fn nothing_is_left_for_later() {
    for file in source_files() {
        for word in ["TODO", "FIXME", "XXX", "todo!", "dbg!", "unimplemented!"] {
            assert!(!file.text.contains(word), "{} says {word}", file.name);
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    for file in source_files() {
        assert!(file.text.starts_with("//! "), "{} does not say what it is for", file.name);
    }
}

#[test]
fn every_code_is_used_once_and_stays_within_its_form() {
    let ids: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id).collect();
    assert_eq!(ids.len(), Code::ALL.len(), "two codes are the same");
    for code in Code::ALL {
        let (letter, number) = code.id.split_at(1);
        assert!(
            "EGCXWN".contains(letter) && number.len() == 3 && number.parse::<u32>().is_ok(),
            "{}",
            code.id
        );
        let is_note = letter == "N" && code.exit == 0;
        let exits = [1, 64, 65, 66, 70, 73, 78].contains(&code.exit);
        assert!(exits || is_note, "{} exits with {}", code.id, code.exit);
    }
}

/// A guard is a variant, a call and a template: all three have one name.
#[test]
fn every_guard_has_its_helper() {
    let file = source_files().into_iter().find(|file| file.name == "render/guards").unwrap();
    let endings = ["_missing", "_present", "_rename", "_differs"];
    let asks = |word: &String| endings.iter().any(|ending| word.ends_with(ending) && word != ending);
    let guards: BTreeSet<String> = file.literals().into_iter().filter(asks).collect();
    assert!(guards.len() > 10, "{guards:?}");
    for guard in guards {
        let path = format!("mysql/guard/{guard}.sql");
        assert!(templates::all().contains_key(&path), "there is no template {path}");
    }
}
