//! Templates: each says what it is for, is used, and stands in the folder of those that use it.

use std::collections::{BTreeMap, BTreeSet};

use sqlc_mig::dialect::Dialect;
use sqlc_mig::dialect::facts::Facts;
use sqlc_mig::plan::StatementKind;

use super::source::source_files;
use crate::support::compile;
use crate::support::snapshot::tests;

/// Everything that `base` has words for. An operation that comes to it comes to this spec.
const SHARED: &str = "
revision: \"aaaa00000001\"
down_revision: null
message: What several dialects word alike
upgrade:
  - create_schema: {name: s, dialects: [postgres, mysql]}
  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: name, type: text}, {name: code, type: integer}]}
  - create_unique_constraint: {table: t, name: t_code, columns: [code]}
  - create_index: {table: t, name: t_id, columns: [id]}
  - bulk_insert: {table: t, rows: [{id: 1, name: one, code: 1}]}
  - update_rows: {table: t, set: {name: two}, where: id = 1}
  - delete_rows: {table: t, where: id = 2}
  - execute: {sql: SELECT 1, undo: nothing}
  - rename_column: {table: t, column: name, to: title}
  - rename_table: {table: t, to: u}
  - drop_index: {table: u, name: t_id}
  - drop_table: {table: u}
  - drop_schema: {name: s, dialects: [postgres, mysql]}
";

/// Every template of SQL below templates/, as path and text. `project/` is what `init` gives as it is.
pub(super) fn all() -> BTreeMap<String, String> {
    let root = tests("../templates");
    let is_sql = |e: &walkdir::DirEntry| e.path().extension().is_some_and(|extension| extension == "sql");
    let files = walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap).filter(is_sql);
    let path = |path: &std::path::Path| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
    files.map(|e| (path(e.path()), std::fs::read_to_string(e.path()).unwrap())).collect()
}

/// The name of a template without the folder of its dialect: what it is asked for by.
fn name(path: &str) -> &str {
    let name = path.split_once('/').unwrap().1;
    name.strip_prefix("portable/").unwrap_or(name)
}

fn is_name(text: &str) -> bool {
    text.strip_suffix(".sql").is_some_and(|name| !name.is_empty() && !name.contains([' ', '{']))
}

/// A file that SQLite's scripts write and read.
fn is_written(name: &str) -> bool {
    let names = ["again.sql", "ask.sql", "asked.sql", "beside.sql", "next.sql", "script.sql", "whole.sql"];
    name.starts_with('/') || names.contains(&name)
}

/// The templates that Rust asks for.
fn asked_for(templates: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    names.extend(StatementKind::ALL.iter().map(|kind| kind.template().to_owned()));
    for file in source_files() {
        let literals = file.literals();
        if file.name == "render/guards" {
            let guards = literals.iter().map(|word| format!("guard/{word}.sql"));
            names.extend(guards.filter(|guard| templates.keys().any(|path| name(path) == guard)));
        }
        names.extend(
            literals.into_iter().filter(|literal| is_name(literal) && !literal.ends_with("upgrade.sql")),
        );
    }
    names
}

/// The templates that a template names.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\'']).filter(|part| is_name(part) && !is_written(part))
}

/// Where a dialect finds these templates and all their parts.
fn places(names: BTreeSet<String>, templates: &BTreeMap<String, String>, facts: &Facts) -> BTreeSet<String> {
    let (mut found, mut open) = (BTreeSet::new(), Vec::from_iter(names));
    while let Some(name) = open.pop() {
        let folders = facts.templates.iter().chain(&["base"]);
        let places = folders.map(|folder| format!("{folder}/{name}"));
        let Some((path, text)) = places.into_iter().find_map(|path| templates.get_key_value(&path)) else {
            continue; // for nothing that this dialect does
        };
        if found.insert(path.clone()) {
            open.extend(parts(text).map(ToOwned::to_owned));
        }
    }
    found
}

/// The templates of the statements that `SHARED` is in a dialect, and of the frames of scripts.
fn shared(dialect: Dialect, templates: &BTreeMap<String, String>) -> BTreeSet<String> {
    let project = compile::project("", [SHARED]);
    let (compiled, faults) = project.compile(dialect);
    assert!(faults.into_iter().next().is_none(), "the spec is wrong for {dialect:?}");
    let plan = compiled.upgrade(project.graph.upgrade_route("heads", None).unwrap());
    let statements = plan.units.iter().flat_map(|unit| unit.steps.iter()).flat_map(|step| &step.statements);
    let kinds = statements.flat_map(|s| std::iter::once(s.kind).chain(s.then.iter().map(|(kind, _)| *kind)));
    let all = kinds.map(StatementKind::template);
    let frames = asked_for(templates).into_iter().filter(|name| name.contains('/'));
    all.map(ToOwned::to_owned).chain(frames).collect()
}

/// What to search for comes first: a sentence in a comment, of one line or of several.
#[test]
fn every_template_opens_with_what_it_does() {
    for (path, text) in all() {
        let comment = text.strip_prefix("{# ").and_then(|rest| rest.split_once(" -#}"));
        let (comment, rest) = comment.unwrap_or_else(|| panic!("{path} does not open with a comment"));
        assert!(
            comment.starts_with(char::is_uppercase) && comment.ends_with(['.', '?']),
            "{path}: {comment}"
        );
        assert!(rest.starts_with('\n'), "{path}: something stands behind the comment");
    }
}

#[test]
fn every_template_that_is_named_is_there() {
    let templates = all();
    let named: BTreeSet<String> =
        templates.values().flat_map(|text| parts(text)).map(ToOwned::to_owned).collect();
    for wanted in named.into_iter().chain(asked_for(&templates)) {
        let there = templates.keys().any(|path| name(path) == wanted);
        assert!(there, "`{wanted}` is named, and there is no such template");
    }
}

#[test]
fn every_template_is_used() {
    let templates = all();
    let names = asked_for(&templates);
    let both =
        |dialect: Dialect| [Some(dialect.facts()), dialect.facts().portable.ok()].into_iter().flatten();
    let all = Dialect::ALL.into_iter().flat_map(both);
    let used: BTreeSet<String> = all.flat_map(|facts| places(names.clone(), &templates, facts)).collect();
    for path in templates.keys() {
        assert!(used.contains(path), "nothing uses the template {path}");
    }
}

/// What one dialect alone has words for stands in its own folder.
#[test]
fn what_stands_in_base_is_used_by_several_dialects() {
    let templates = all();
    let mut users: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for dialect in Dialect::ALL {
        for path in places(shared(dialect, &templates), &templates, dialect.facts()) {
            users.entry(path).or_default().push(dialect.facts().name);
        }
    }
    for path in templates.keys().filter(|path| path.starts_with("base/")) {
        let dialects = users.get(path).map_or(&[][..], Vec::as_slice);
        assert!(dialects.len() > 1, "{path} is used by {dialects:?}, not by several dialects");
    }
}
