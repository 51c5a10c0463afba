//! Guards as calls of helper functions, one template each under `guard/`; and what guards the session's settings.

use crate::dialect::Facts;
use crate::model::{Ident, ObjectName};
use crate::plan::{Arg, ConstraintKind, Guard, Step};

/// A call of a helper.
pub(super) struct Call {
    /// The helper, and the template that defines it.
    pub(super) name: &'static str,
    /// Its arguments, all of them texts.
    pub(super) args: Vec<String>,
    /// The word for "nothing to do".
    pub(super) skipped: &'static str,
}

/// The call that asks a guard's question; `None` where nothing is asked.
pub(super) fn call(guard: &Guard, facts: &Facts) -> Option<Call> {
    let object = |name: &ObjectName| vec![name.schema.to_string(), name.name.to_string()];
    let with = |name: &ObjectName, more: &[&Ident]| {
        let mut args = object(name);
        args.extend(more.iter().map(ToString::to_string));
        args
    };
    let (name, args, skipped) = match guard {
        Guard::Always => return None,
        Guard::TableMissing(name) => ("table_missing", object(name), "exists"),
        Guard::TablePresent(name) => ("table_present", object(name), "absent"),
        Guard::TableRename { from, to } => ("table_rename", with(from, &[&to.name]), "already renamed"),
        Guard::ColumnMissing { table, column } => ("column_missing", with(table, &[column]), "exists"),
        Guard::ColumnPresent { table, column } => ("column_present", with(table, &[column]), "absent"),
        Guard::ColumnRename { table, from, to } => {
            ("column_rename", with(table, &[from, to]), "already renamed")
        }
        Guard::ColumnTypeDiffers { table, column, sql_type } => {
            let mut args = with(table, &[column]);
            args.push((facts.catalog_type)(sql_type)?);
            ("column_type_differs", args, "unchanged")
        }
        Guard::ColumnNullDiffers { table, column, nullable } => {
            let mut args = with(table, &[column]);
            args.push(if *nullable { "null" } else { "not null" }.to_owned());
            ("column_null_differs", args, "unchanged")
        }
        Guard::ColumnIdentityDiffers { table, column, identity } => {
            let mut args = with(table, &[column]);
            args.push((*identity).to_owned());
            ("column_identity_differs", args, "unchanged")
        }
        Guard::IndexMissing { index, table } => ("index_missing", with(index, &[table]), "exists"),
        Guard::IndexPresent(name) => ("index_present", object(name), "absent"),
        Guard::IndexRename { from, to } => ("index_rename", with(from, &[&to.name]), "already renamed"),
        Guard::ConstraintMissing { table, name, kind } => {
            let mut args = with(table, &[name]);
            args.push(kind.word().to_owned());
            ("constraint_missing", args, "exists")
        }
        Guard::ConstraintPresent { table, name, kind } => {
            let mut args = with(table, &[name]);
            args.push(kind.map_or("", ConstraintKind::word).to_owned());
            ("constraint_present", args, "absent")
        }
        Guard::EnumMissing(name) => ("enum_missing", object(name), "exists"),
        Guard::EnumPresent(name) => ("enum_present", object(name), "absent"),
        Guard::EnumValueMissing { name, value } => {
            let mut args = object(name);
            args.push(value.clone());
            ("enum_value_missing", args, "exists")
        }
        Guard::SchemaMissing(name) => ("schema_missing", vec![name.to_string()], "exists"),
        Guard::SchemaPresent(name) => ("schema_present", vec![name.to_string()], "absent"),
        Guard::ExtensionMissing(name) => ("extension_missing", vec![name.to_string()], "exists"),
        Guard::ExtensionPresent(name) => ("extension_present", vec![name.to_string()], "absent"),
    };
    Some(Call { name, args, skipped })
}

/// The helper functions that a guard's helper itself needs, with it. A `BTreeSet` brings them into an order in which
/// each can be created: the bodies are read when they are first called.
pub(super) fn helpers(name: &'static str) -> Vec<&'static str> {
    let base = match name {
        n if n.starts_with("table_") || n.starts_with("index_") => Some("relation"),
        n if n.starts_with("column_") || n.starts_with("constraint_") => Some("table"),
        n if n.starts_with("enum_") => Some("enum"),
        _ => None,
    };
    let deeper = (base == Some("table")).then_some("relation");
    [Some(name), base, deeper].into_iter().flatten().collect()
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
