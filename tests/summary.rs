//! The summary at the top of a script: what it marks, what it says of undoing, and how long it gets.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use std::fmt::Write as _;

use pretty_assertions::assert_eq;

use sqlc_mig::dialect::Dialect;

use crate::support::compile;
use crate::support::{Project, Spec};

/// A table to change, with an index on one of its columns.
const BEFORE: &str = "  - create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: a, type: \"numeric(10,2)\"}, {name: b, type: varchar(40)}, {name: c, type: integer, computed: {sql: id + 1, stored: true}}], primary_key: [id]}\n  - create_index: {table: t, columns: [b], name: ix}\n";

/// The lines of the summary about the second revision, which does one thing to the table of the first.
fn about(dialect: Dialect, upgrade: &str) -> String {
    let specs = [
        format!("revision: aaaa\ndown_revision: null\nmessage: first\nupgrade:\n{BEFORE}"),
        format!("revision: bbbb\ndown_revision: aaaa\nmessage: second\nupgrade:\n{upgrade}"),
    ];
    let project = compile::project("{}", specs.iter().map(String::as_str));
    let script =
        compile::script_for(&project, dialect).unwrap_or_else(|faults| panic!("{upgrade}: {faults:#?}"));
    let (_, rest) = script.split_once("\n--    2. bbbb  second").unwrap();
    rest.split_once("\n--\n").unwrap().0.trim().to_owned()
}

/// An operation, the mark in front of it, and what must be said of it, or may not be.
const MARKS: [(&str, char, &[&str]); 25] = [
    ("- add_column: {table: t, column: {name: d, type: text}}", ' ', &["t: ACCESS EXCLUSIVE"]),
    (
        "- drop_column: {table: t, column: b}",
        '!',
        &["destroys the values of public.t.b", "the column comes back empty"],
    ),
    ("- drop_column: {table: t, column: c}", ' ', &["ACCESS EXCLUSIVE"]),
    ("- drop_table: {table: t}", '!', &["destroys the rows of public.t", "the table comes back empty"]),
    ("- rename_table: {table: t, to: u}", ' ', &[]),
    ("- rename_column: {table: t, column: a, to: z}", ' ', &[]),
    ("- drop_index: {table: t, name: ix}", ' ', &[]),
    ("- alter_column: {table: t, column: a, type: \"numeric(12,2)\"}", ' ', &[]),
    (
        "- alter_column: {table: t, column: a, type: \"numeric(10,0)\"}",
        '!',
        &["destroys what does not fit the new type"],
    ),
    ("- alter_column: {table: t, column: a, type: integer}", '!', &["what was lost does not come back"]),
    ("- alter_column: {table: t, column: b, type: text}", ' ', &["ACCESS EXCLUSIVE"]),
    ("- alter_column: {table: t, column: b, nullable: false}", ' ', &["reads the whole table"]),
    ("- bulk_insert: {table: t, rows: [{id: 1}], undo: nothing}", ' ', &["undo: nothing is undone"]),
    (
        "- bulk_insert: {table: t, key: [id], update: true, rows: [{id: 1, b: x}], undo: nothing}",
        '!',
        &["what rows of public.t"],
    ),
    (
        "- update_rows: {table: t, set: {b: x}, where: id > 1, undo: nothing}",
        '!',
        &["what rows of public.t hold in b"],
    ),
    (
        "- update_rows: {table: t, key: [id], rows: [{id: 1, b: x}]}",
        '!',
        &["undo: impossible, its `update_rows` says no `undo`"],
    ),
    ("- delete_rows: {table: t, where: id > 1}", '!', &["destroys rows of public.t", "undo: impossible"]),
    ("- delete_rows: {table: t, key: [id], rows: [{id: 1}], undo: nothing}", '!', &["nothing is undone"]),
    ("- drop_table: {table: u, if_exists: true}", '!', &["undo: impossible, the history does not know"]),
    ("- execute: {sql: UPDATE t SET b = 'x', undo: nothing}", '?', &["undo: nothing is undone"]),
    ("- execute: {sql: UPDATE t SET b = 'x'}", '?', &["undo: impossible, its `execute` says no `undo`"]),
    ("- execute: {sql: DELETE FROM t, undo: nothing}", '!', &["destroys rows, by DELETE"]),
    ("- execute: {sql: TRUNCATE t, undo: nothing}", '!', &["destroys rows, by TRUNCATE"]),
    ("- execute: {sql: DROP TABLE t}", '!', &["destroys the rows of public.t", "undo: impossible"]),
    ("- execute: {sql: CREATE INDEX iy ON t (a)}", ' ', &[]),
];

#[test]
fn every_operation_has_the_mark_that_it_deserves() {
    let mut wrong = String::new();
    for (upgrade, mark, words) in MARKS {
        let about = about(Dialect::Postgres, &format!("  {upgrade}\n"));
        let found =
            about.lines().next().unwrap().trim_start_matches("--").trim_start().chars().next().unwrap();
        let found = if found.is_alphabetic() { ' ' } else { found };
        // Lines are broken anywhere.
        let text = about.replace("\n--", " ").split_whitespace().collect::<Vec<_>>().join(" ");
        if found != mark || words.iter().any(|word| !text.contains(word)) {
            let _ = writeln!(wrong, "{upgrade}: {mark:?} and {words:?}, but\n{about}");
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn a_revision_says_what_cannot_be_undone() {
    let spec = "revision: aaaa\ndown_revision: null\nmessage: m\nupgrade:\n  - create_schema: {name: s}\ndowngrade: {irreversible: others use it}\n";
    let project = compile::project("{}", [spec]);
    let script = compile::script(&project).unwrap();
    assert!(script.contains("--        cannot be undone: others use it\n"), "{script}");
    assert!(script.contains("Declared irreversible: 1."), "{script}");
}

/// What a reviewer must look at stays in sight, however long the history is.
#[test]
fn of_a_long_history_only_what_needs_attention_is_listed() {
    let id = |number: usize| format!("r{number:05}");
    let revision = |number: usize| {
        let parent = (number > 0).then(|| id(number - 1));
        let table = format!("- create_table: {{table: t{number}, columns: [{{name: a, type: integer}}]}}");
        let drop = format!("- drop_table: {{table: t{}}}", number.saturating_sub(1));
        let upgrade = if number % 100 == 99 { drop } else { table };
        Spec::new(id(number)).after_all(parent).number(number).up(upgrade)
    };
    let script = |count: usize| {
        let project = Project::new().with((0..count).map(revision));
        project.run(&["build", "--dialect", "postgres"]).ok().stdout
    };
    let summary = |script: &str| {
        let (_, rest) = script.split_once("What it does: ").unwrap();
        rest.split_once("-- Writes besides").unwrap().0.to_owned()
    };
    let some = summary(&script(1000));
    assert!(some.starts_with("1000 revisions; these 10 need attention."), "{some}");
    assert!(some.contains("--  100. r00099") && !some.contains("r00098"), "{some}");
    assert_eq!(some.matches("! drop_table").count(), 10);
    let none = summary(&script(99));
    assert!(none.starts_with("99 revisions, none of which needs attention."), "{none}");
    let many = summary(&script(9000));
    assert!(many.lines().count() < 200, "{} lines", many.lines().count());
    assert!(many.contains("and 70 more."), "{many}");
    assert!(many.starts_with("9000 revisions; 60 of the 90 that need attention."), "{many}");
}

/// The same words at the top of the script, in the log, at the heading, and in `show`.
#[test]
fn show_says_what_the_summary_says() {
    let project = Project::sample();
    for dialect in Dialect::ALL.map(|dialect| dialect.facts().name) {
        let script = project.run(&["build", "--dialect", dialect]).ok().stdout;
        let shown = project.run(&["show", "e17f2c5da840", "--dialect", dialect]).ok().stdout;
        let (_, lines) = shown.split_once(":\n\n").unwrap();
        assert!(lines.contains("! drop_column"), "{shown}");
        for line in lines.lines() {
            assert!(script.contains(&format!("\n-- {line}\n")), "{dialect}: {line:?} is not in the script");
        }
        assert!(script.contains("customers.fax      ! destroys the values of"), "{dialect}");
        assert!(script.contains("! drop"), "{dialect}");
    }
}

#[test]
fn show_gives_programs_the_same() {
    let shown = Project::sample().run(&["show", "e17f2c5da840", "--format", "json"]).ok().stdout;
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["operations"].as_object().unwrap().keys().count(), 4, "{shown}");
    let last = &shown["operations"]["postgres"][3];
    assert_eq!(last["operation"], "drop_column public.customers.fax");
    assert_eq!(last["destroys"], serde_json::json!(["the values of public.customers.fax"]));
    assert_eq!((&last["undo"], &last["own_sql"]), (&"the column comes back empty".into(), &false.into()));
    assert_eq!(last["locks"][0]["lock"], "ACCESS EXCLUSIVE");
}
