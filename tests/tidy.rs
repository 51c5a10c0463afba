//! The rules of the house, as tests: where SQL is written, how long a file may be, which words no file has. Who may
//! import whom stands in ARCHITECTURE.md, and is tested with the documents.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

pub(crate) mod source;

use std::collections::{BTreeMap, BTreeSet};

use source::{SourceFile, source_files};
use sqlc_mig::diag::Code;

use crate::support::snapshot::tests;

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
    let text = std::fs::read_to_string(tests("../CONTRIBUTING.md")).unwrap();
    let number =
        text.split_once("A file has one noun, at most ").unwrap().1.split_once(" lines of code").unwrap().0;
    number.parse().unwrap()
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

/// Every template of SQL below templates/, as name and text. `project/` is what `init` gives as it is.
fn templates() -> BTreeMap<String, String> {
    let root = tests("../templates");
    let is_sql = |e: &walkdir::DirEntry| e.path().extension().is_some_and(|extension| extension == "sql");
    let files = walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap).filter(is_sql);
    let name = |path: &std::path::Path| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
    files.map(|e| (name(e.path()), std::fs::read_to_string(e.path()).unwrap())).collect()
}

#[test]
fn every_template_opens_with_what_it_does() {
    for (name, text) in templates() {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("{# ") && first.ends_with(". -#}") || first.ends_with("? -#}"),
            "{name}: {first}"
        );
    }
}

#[test]
fn every_template_that_is_named_is_there_and_every_one_there_is_named() {
    let templates = templates();
    let named =
        |name: &str| templates.keys().any(|path| path.split_once('/').is_some_and(|(_, rest)| rest == name));
    let mut used: BTreeSet<String> = BTreeSet::new();
    let is_template = |text: &str| {
        text.strip_suffix(".sql").is_some_and(|name| !name.is_empty() && !name.contains([' ', '{']))
    };
    for file in source_files() {
        for literal in file.literals().into_iter().filter(|literal| is_template(literal)) {
            used.insert(literal);
        }
        if file.name == "render/guards" {
            let words = file.literals().into_iter();
            used.extend(words.map(|word| format!("guard/{word}.sql")).filter(|name| named(name)));
        }
    }
    for text in templates.values() {
        for part in text.split(['"', '\'']).filter(|part| is_template(part)) {
            used.insert(part.to_owned());
        }
    }
    let out = ["upgrade.sql"];
    for name in used.iter().filter(|name| !out.iter().any(|o| name.ends_with(o))) {
        assert!(named(name), "`{name}` is named, and there is no such template");
    }
    let helpers = ["guard/truth.sql", "guard/index_broken.sql"];
    for path in templates.keys() {
        let name = path.split_once('/').unwrap().1;
        assert!(used.contains(name) || helpers.contains(&name), "nothing uses the template {path}");
    }
}

/// A guard is a variant, a call and a helper: all three have one name.
#[test]
fn every_guard_has_its_helper() {
    let plan = source_files().into_iter().find(|file| file.name == "plan/guard").unwrap();
    let guards = plan.text.split_once("pub enum Guard {").unwrap().1.split_once("\n}").unwrap().0;
    let variants: Vec<String> = guards
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned())
        .filter(|name| name != "Always")
        .collect();
    assert!(variants.len() > 15, "{variants:?}");
    for variant in variants {
        let words = variant.chars().fold(String::new(), |name, c| match c {
            'A'..='Z' if !name.is_empty() => name + "_" + &c.to_lowercase().to_string(),
            _ => name + &c.to_lowercase().to_string(),
        });
        if matches!(variant.as_str(), "ColumnKnown" | "Rebuild") {
            continue; // asked only where a column or table is defined anew as a whole
        }
        let path = format!("postgres/guard/{words}.sql");
        let text = templates().remove(&path).unwrap_or_else(|| panic!("{variant} has no template {path}"));
        assert!(
            text.contains(&format!("FUNCTION pg_temp.sqlc_mig_{words}(")),
            "{path} defines something else"
        );
    }
}
