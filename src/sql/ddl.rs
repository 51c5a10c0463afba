//! What raw SQL does to the schema, in the words of our own language: one statement in, operations out, as a spec
//! would write them. Whoever folds a raw statement folds these.
//!
//! It reads tokens, and every token of a statement must be accounted for; what it does not know makes the statement
//! opaque. It does not go by the syntax tree of sqlparser: there the spans of expressions leave out signs, casts and
//! closing parentheses (`-1` has the span of `1`), and its printing is not safe for strings. The expressions that are
//! cut out here are checked by whoever decodes the operations.

mod alter;
mod constraint;
mod cursor;
mod index;
mod mysql;
mod naming;
mod nodes;
mod objects;
mod programs;
mod rows;
mod sqlite;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod words;

use std::collections::BTreeSet;

use crate::diag::Place;
use crate::dialect::{Facts, Grammar};
use crate::yaml::Node;

pub use programs::{ProgramChange, program};
pub use rows::{Rows, rows};

use cursor::{Cursor, Read, Unread};

/// What a raw statement does to the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing that a catalog of tables, indexes, enums, schemas and extensions knows of.
    Nothing,
    /// These operations, as a spec would write them. `drop_index` and `rename_index` lack `table`, which SQL does not
    /// say.
    Operations(Vec<Node>),
    /// Not understood: objects of these names, as the engine reads them, may be touched, created or dropped.
    Opaque(BTreeSet<String>),
}

/// Reads one statement. All nodes get `place`.
pub fn effect(statement: &str, place: Place, facts: &Facts) -> Effect {
    let read = match facts.syntax.grammar {
        Grammar::Postgres => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| postgres(&mut cursor))
        }
        Grammar::MySql => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| mysql::read(&mut cursor))
        }
        Grammar::Sqlite => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| sqlite::read(&mut cursor))
        }
    };
    match read {
        Ok(operations) if operations.is_empty() => Effect::Nothing,
        Ok(operations) => Effect::Operations(operations),
        Err(Unread::Only(names)) => Effect::Opaque(names),
        Err(Unread::All) => Effect::Opaque(words::outside_strings(statement, facts)),
        Err(Unread::Deep) => Effect::Opaque(words::everywhere(statement, facts)),
    }
}

/// Statements that change rows, rights or the session.
const HARMLESS: [&str; 38] = [
    "analyse",
    "analyze",
    "checkpoint",
    "close",
    "cluster",
    "copy",
    "deallocate",
    "declare",
    "delete",
    "execute", // of a prepared statement, which is a query or changes rows
    "explain",
    "fetch",
    "grant",
    "insert",
    "listen",
    "load",
    "lock",
    "merge",
    "move",
    "notify",
    "prepare",
    "reassign",
    "refresh",
    "reindex",
    "release",
    "reset",
    "revoke",
    "rollback",
    "savepoint",
    "security",
    "set",
    "show",
    "table",
    "truncate",
    "unlisten",
    "update",
    "vacuum",
    "values",
];

fn postgres(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    let Some(first) = cursor.word() else {
        return if cursor.done() || cursor.is("(") { Ok(Vec::new()) } else { Err(Unread::All) };
    };
    match first.as_str() {
        "select" | "with" => query(cursor),
        "do" | "call" => Err(Unread::Deep),
        "create" => objects::create(cursor),
        "alter" => objects::alter(cursor),
        "drop" => objects::drop(cursor),
        "comment" => objects::comment(cursor),
        harmless if HARMLESS.contains(&harmless) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}

/// Functions of widespread extensions that change tables when they are called in a query.
const CHANGING_CALLS: [&str; 8] = [
    "addgeometrycolumn",
    "add_dimension",
    "create_distributed_table",
    "create_hypertable",
    "create_parent",
    "create_reference_table",
    "dropgeometrycolumn",
    "dropgeometrytable",
];

/// A query changes nothing, unless it is `SELECT ... INTO` or calls something known to change tables.
fn query(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    let mut previous = String::new();
    let mut depth = 0_u32;
    while !cursor.done() {
        let word = cursor.word().unwrap_or_default();
        if CHANGING_CALLS.contains(&word.as_str()) {
            return Err(Unread::Deep);
        }
        if depth == 0 && word == "into" && !matches!(previous.as_str(), "insert" | "merge") {
            return into(cursor);
        }
        if cursor.is("(") {
            depth += 1;
        } else if cursor.is(")") {
            depth = depth.saturating_sub(1);
        }
        previous = word;
        cursor.skip();
    }
    Ok(Vec::new())
}

/// `INTO [TEMP | UNLOGGED] [TABLE] name`: a table whose columns the statement does not name.
fn into(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    cursor.eat_any(&["local", "global"]);
    cursor.eat_any(&["temp", "temporary", "unlogged"]);
    cursor.eat("table");
    let name = cursor.object()?;
    Err(Unread::only([name.name]))
}
