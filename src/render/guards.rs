//! Guards as calls of helper functions, one template each under `guard/`; and what guards the session's settings.

use super::templates;
use crate::dialect::Facts;
use crate::model::{Column, DefaultValue, Literal, ObjectName, SqlType};
use crate::plan::{Arg, ConstraintKind, Guard, Rebuilt, Step};

/// A guard's question.
pub(super) struct Call {
    /// The template that words it, or defines the helper that is called.
    pub(super) name: &'static str,
    /// What it is about, in the order of the helper's parameters; all of them texts.
    pub(super) args: Vec<(&'static str, String)>,
    /// What only conditions are told.
    pub(super) more: Vec<(&'static str, Arg)>,
    /// The word for "nothing to do".
    pub(super) skipped: &'static str,
}

type Named = Vec<(&'static str, String)>;

/// A table, as schema and name, and what else is asked about.
fn of_table(table: &ObjectName, more: &[(&'static str, &dyn ToString)]) -> Named {
    of("table", table, more)
}

fn of(what: &'static str, name: &ObjectName, more: &[(&'static str, &dyn ToString)]) -> Named {
    let mut args = vec![("schema", name.schema.to_string()), (what, name.name.to_string())];
    args.extend(more.iter().map(|(key, value)| (*key, value.to_string())));
    args
}

/// The call that asks a guard's question; `None` where nothing is asked.
pub(super) fn call(guard: &Guard, facts: &Facts) -> Option<Call> {
    let mut more = Vec::new();
    let (name, args, skipped) = match guard {
        Guard::Always => return None,
        Guard::TableMissing(name) => ("table_missing", of_table(name, &[]), "exists"),
        Guard::TablePresent(name) => ("table_present", of_table(name, &[]), "absent"),
        Guard::TableRename { from, to } => {
            ("table_rename", of_table(from, &[("to", &to.name)]), "already renamed")
        }
        Guard::ColumnMissing { table, column } => {
            ("column_missing", of_table(table, &[("column", column)]), "exists")
        }
        Guard::ColumnPresent { table, column } => {
            ("column_present", of_table(table, &[("column", column)]), "absent")
        }
        Guard::ColumnRename { table, from, to } => {
            ("column_rename", of_table(table, &[("column", from), ("to", to)]), "already renamed")
        }
        Guard::ColumnTypeDiffers { table, column, sql_type } => {
            let wanted = (facts.types.shown)(sql_type)?;
            ("column_type_differs", of_table(table, &[("column", column), ("wanted", &wanted)]), "unchanged")
        }
        Guard::ColumnNullDiffers { table, column, nullable } => {
            let wanted = if *nullable { "null" } else { "not null" };
            ("column_null_differs", of_table(table, &[("column", column), ("wanted", &wanted)]), "unchanged")
        }
        Guard::ColumnIdentityDiffers { table, column, identity } => (
            "column_identity_differs",
            of_table(table, &[("column", column), ("wanted", identity)]),
            "unchanged",
        ),
        Guard::ColumnKnown { table, before, after } => {
            more = known_column(before, after, facts);
            ("column_known", of_table(table, &[("column", &before.name)]), "unchanged")
        }
        Guard::Rebuild { table, columns, uniques, foreign_keys, only_if } => {
            let (name, column, skipped) = match only_if {
                None => ("rebuild", "", "unchanged"),
                Some(Rebuilt::Adding(column)) => ("rebuild_adding", column.as_str(), "exists"),
                Some(Rebuilt::Dropping(column)) => ("rebuild_dropping", column.as_str(), "absent"),
            };
            let list = super::unit::lines(columns);
            let counts = format!("{uniques}/{foreign_keys}/{column}");
            (name, of_table(table, &[("columns", &list), ("counts", &counts)]), skipped)
        }
        Guard::IndexMissing { index, table } => {
            ("index_missing", of("index", index, &[("table", table)]), "exists")
        }
        Guard::IndexPresent { index, table } => {
            more.push(("table", Arg::Text(table.to_string())));
            ("index_present", of("index", index, &[]), "absent")
        }
        Guard::IndexRename { from, to, table } => {
            more.push(("table", Arg::Text(table.to_string())));
            ("index_rename", of("index", from, &[("to", &to.name)]), "already renamed")
        }
        Guard::ConstraintMissing { table, name, kind } => {
            more.push(("primary", Arg::Flag(*kind == ConstraintKind::PrimaryKey)));
            ("constraint_missing", of_table(table, &[("constraint", name), ("kind", &kind.word())]), "exists")
        }
        Guard::ConstraintPresent { table, name, kind } => {
            more.push(("primary", Arg::Flag(*kind == Some(ConstraintKind::PrimaryKey))));
            let kind = kind.map_or("", ConstraintKind::word);
            ("constraint_present", of_table(table, &[("constraint", name), ("kind", &kind)]), "absent")
        }
        Guard::EnumMissing(name) => ("enum_missing", of("enum", name, &[]), "exists"),
        Guard::EnumPresent(name) => ("enum_present", of("enum", name, &[]), "absent"),
        Guard::EnumValueMissing { name, value } => {
            ("enum_value_missing", of("enum", name, &[("value", value)]), "exists")
        }
        Guard::SchemaMissing(name) => ("schema_missing", vec![("schema", name.to_string())], "exists"),
        Guard::SchemaPresent(name) => ("schema_present", vec![("schema", name.to_string())], "absent"),
        Guard::ExtensionMissing(name) => {
            ("extension_missing", vec![("extension", name.to_string())], "exists")
        }
        Guard::ExtensionPresent(name) => {
            ("extension_present", vec![("extension", name.to_string())], "absent")
        }
    };
    Some(Call { name, args, more, skipped })
}

/// What a column must be, in words and values of the engine's catalog; what is not sure is left out.
fn known_column(before: &Column, after: &Column, facts: &Facts) -> Vec<(&'static str, Arg)> {
    let types = [before, after].map(|c| (facts.types.shown)(&c.sql_type));
    let same = |unchanged: bool, arg: Arg| if unchanged { arg } else { Arg::None };
    let mut list = Vec::new();
    if let [Some(was), Some(becomes)] = types {
        list.extend([("was_type", Arg::Text(was)), ("becomes_type", Arg::Text(becomes))]);
    }
    let nullable = Arg::Text(if before.nullable { "YES" } else { "NO" }.to_owned());
    list.push(("nullable", same(before.nullable == after.nullable, nullable)));
    let comment = Arg::Text(before.comment.clone().unwrap_or_default());
    list.push(("comment", same(before.comment == after.comment, comment)));
    let counted = Arg::Text(i32::from(before.identity.is_some()).to_string());
    list.push(("counted", same(before.identity.is_some() == after.identity.is_some(), counted)));
    if before.default == after.default {
        list.extend(known_default(before));
    }
    list
}

/// The default that a column must have: none, a text, a number, or one that only is there.
fn known_default(column: &Column) -> Vec<(&'static str, Arg)> {
    match &column.default {
        None => vec![("no_default", Arg::Flag(true))],
        Some(DefaultValue::Literal(Literal::Number(number))) => {
            vec![("default_number", Arg::Literal(Literal::Number(number.clone())))]
        }
        Some(DefaultValue::Literal(Literal::Text(text)))
            if matches!(column.sql_type, SqlType::Varchar(_) | SqlType::Char(_)) =>
        {
            vec![("default_text", Arg::Text(text.clone()))]
        }
        Some(_) => vec![("some_default", Arg::Flag(true))],
    }
}

/// What a guard's helper itself needs, with it, as far as the dialect has that apart. A `BTreeSet` brings them into an
/// order in which each can be created: the bodies are read when they are first called.
pub(super) fn helpers(name: &'static str, facts: &Facts) -> Vec<&'static str> {
    let base = match name {
        n if n.starts_with("table_") || n.starts_with("index_") => Some("relation"),
        n if n.starts_with("column_") || n.starts_with("constraint_") => Some("table"),
        n if n.starts_with("enum_") => Some("enum"),
        _ => None,
    };
    let deeper = (base == Some("table")).then_some("relation");
    let apart = |name: &&str| templates::find(facts, &format!("guard/{name}.sql")).is_some();
    let needed = [base, deeper].into_iter().flatten().filter(apart);
    [name].into_iter().chain(needed).collect()
}

/// Schema, index and table of an index guard.
pub(super) fn index_parts(guard: &Guard) -> Vec<String> {
    match guard {
        Guard::IndexMissing { index, table } => {
            vec![index.schema.to_string(), index.name.to_string(), table.to_string()]
        }
        _ => Vec::new(),
    }
}

/// Whether the user's SQL may leave the session with other settings. What only a function does is not seen.
pub(super) fn touches_session(step: &Step) -> bool {
    let sets = |text: &str| {
        let text = text.to_lowercase();
        text.contains("set_config") || matches!(first_word(&text), "set" | "reset" | "do" | "call")
    };
    let mut args = step.statements.iter().flat_map(|s| &s.args);
    args.any(|(_, arg)| matches!(arg, Arg::Statement(text) if sets(text)))
}

/// The word after leading blanks and comments.
fn first_word(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let end = match (rest.starts_with("--"), rest.starts_with("/*")) {
            (true, _) => rest.find('\n'),
            (_, true) => rest.find("*/").map(|at| at + 2),
            _ => break,
        };
        rest = rest[end.unwrap_or(rest.len())..].trim_start();
    }
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
