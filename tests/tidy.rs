//! The rules of the house, as tests: who may import whom, which crate lives in which room, where SQL is written.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod source;
mod templates;

use std::collections::{BTreeMap, BTreeSet};

use source::{SourceFile, source_files};
use sqlc_mig::diag::Code;

use crate::support::snapshot::tests;

/// The rooms, floor by floor: a room may import those of the floors below its own. Rooms of one floor do not see each
/// other, except those that stand together in one entry: they are one room with two doors.
const FLOORS: [&[&str]; 16] = [
    &["diag", "lex", "workers"],
    &["yaml", "model"],
    &["plan"],
    &["dialect"],
    &["sql"],
    &["decode+config"],
    &["catalog", "graph"],
    &["ops"],
    &["spec"],
    &["history"],
    &["lower", "render"],
    &["workspace", "report"],
    &["pipeline"],
    &["cli"],
    &["commands"],
    &["main", "lib"],
];

/// Which files a crate, or a part of std, may be named in.
const FENCES: [(&str, &[&str]); 16] = [
    ("minijinja", &["render"]),
    ("sqlparser", &["sql"]),
    ("saphyr_parser", &["yaml"]),
    ("serde_yaml", &["spec/draft"]),
    ("rpds", &["catalog"]),
    ("annotate_snippets", &["report"]),
    ("clap", &["cli", "main"]),
    ("clap_complete", &["cli"]),
    ("walkdir", &["workspace"]),
    ("tempfile", &["workspace"]),
    ("std::fs", &["workspace"]),
    ("std::env", &["workspace"]),
    ("std::process", &["main", "workspace"]),
    ("jiff", &["model/moment"]),
    ("terminal_size", &["report/columns"]),
    ("unicode_width", &["report/columns"]),
];

/// What a room must not know although it stands on a lower floor.
const BLIND: [(&str, &[&str]); 5] = [
    ("render", &["yaml", "sql", "decode", "ops", "catalog", "graph", "spec", "history"]),
    ("catalog", &["yaml", "decode", "config"]),
    ("graph", &["yaml", "decode", "config", "sql", "dialect"]),
    ("workspace", &["model", "spec", "config", "graph", "catalog", "ops"]),
    ("report", &["model", "spec", "config", "graph", "catalog", "ops"]),
];

/// Lines of code that a file may have, without its tests.
const LONGEST: usize = 350;
/// Files that are longer for a reason.
const LONG_FILES: &[(&str, usize, &str)] = &[];

fn floor_of(room: &str) -> usize {
    let holds = |rooms: &&[&str]| rooms.iter().any(|entry| entry.split('+').any(|one| one == room));
    FLOORS.iter().position(holds).unwrap_or_else(|| panic!("the room `{room}` stands on no floor"))
}

fn neighbours(a: &str, b: &str) -> bool {
    let both = |entry: &&str| entry.split('+').any(|one| one == a) && entry.split('+').any(|one| one == b);
    FLOORS.iter().any(|rooms| rooms.iter().any(both))
}

fn may_import(room: &str, other: &str) -> bool {
    let blind = BLIND.iter().any(|(blind, others)| *blind == room && others.contains(&other));
    !blind && (floor_of(other) < floor_of(room) || neighbours(room, other))
}

#[test]
fn rooms_import_only_rooms_below_them() {
    let mut wrong = BTreeSet::new();
    let mut arrows = BTreeSet::new();
    for file in source_files() {
        for other in file.imports() {
            arrows.insert((file.room().to_owned(), other.clone()));
            if !may_import(file.room(), &other) {
                wrong.insert(format!("{} imports {other}", file.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(arrows.len() > 40, "only {} imports were found: the test looks wrong", arrows.len());
}

#[test]
fn every_room_stands_on_a_floor_and_every_floor_has_its_rooms() {
    let built: BTreeSet<String> = source_files().iter().map(|file| file.room().to_owned()).collect();
    let planned: BTreeSet<String> = FLOORS
        .iter()
        .flat_map(|rooms| rooms.iter())
        .flat_map(|r| r.split('+'))
        .map(ToOwned::to_owned)
        .collect();
    assert_eq!(built, planned);
}

#[test]
fn crates_stay_in_their_rooms() {
    let mut seen = BTreeMap::new();
    for file in source_files() {
        for (crate_name, rooms) in FENCES.iter().filter(|(name, _)| file.names(name)) {
            let inside =
                rooms.iter().any(|room| file.name == *room || file.name.starts_with(&format!("{room}/")));
            assert!(inside, "{} names {crate_name}, which belongs to {rooms:?}", file.name);
            *seen.entry(*crate_name).or_insert(0) += 1;
        }
    }
    assert_eq!(seen.len(), FENCES.len(), "a fence around nothing: {seen:?}");
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

#[test]
fn files_stay_short() {
    for file in source_files() {
        let lines = file.text_without_tests().lines().count();
        let exception = LONG_FILES.iter().find(|(name, ..)| *name == file.name);
        let limit = exception.map_or(LONGEST, |(_, limit, _)| *limit);
        assert!(lines <= limit, "{} has {lines} lines of code, more than {limit}", file.name);
        assert!(exception.is_none() || lines > LONGEST, "{} is short again: take it off the list", file.name);
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
        let text =
            templates::all().remove(&path).unwrap_or_else(|| panic!("{variant} has no template {path}"));
        assert!(
            text.contains(&format!("FUNCTION pg_temp.sqlc_mig_{words}(")),
            "{path} defines something else"
        );
    }
}
