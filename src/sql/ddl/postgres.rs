//! Raw SQL for PostgreSQL: which statements are read further, and which leave the schema alone.

mod alter_table;
mod arguments;
mod comment;
mod constraint;
mod enums;
mod index;
mod named;
mod naming;
pub(super) mod objects;
mod policy;
mod schema;
mod table;
mod trigger;
mod types;

use super::Effect;
use super::cursor::Cursor;
use super::unread::{Read, Unread};

/// First words of statements that change rows, rights or the session, or only look.
const WITHOUT_EFFECT: [&str; 38] = [
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

/// Reads a statement by its first word.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Effect> {
    let Some(first) = cursor.word() else {
        return if cursor.done() || cursor.is("(") { Ok(Effect::nothing()) } else { Err(Unread::All) };
    };
    match first.as_str() {
        "select" | "with" => query(cursor),
        "do" | "call" => Err(Unread::Deep),
        "create" => objects::create(cursor),
        "alter" => objects::alter(cursor),
        "drop" => objects::drop(cursor),
        "comment" => comment::read(cursor).map(Effect::steps),
        word if WITHOUT_EFFECT.contains(&word) => Ok(Effect::nothing()),
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
fn query(cursor: &mut Cursor<'_>) -> Read<Effect> {
    let mut previous = String::new();
    let mut depth = 0_u32;
    while !cursor.done() {
        let word = cursor.word().unwrap_or_default();
        if CHANGING_CALLS.contains(&word.as_str()) {
            return Err(Unread::Deep);
        }
        if depth == 0 && word == "into" && !matches!(previous.as_str(), "insert" | "merge") {
            return Err(into(cursor));
        }
        if cursor.is("(") {
            depth += 1;
        } else if cursor.is(")") {
            depth = depth.saturating_sub(1);
        }
        previous = word;
        cursor.skip();
    }
    Ok(Effect::nothing())
}

/// `INTO [TEMP | UNLOGGED] [TABLE] name`: a table whose columns the statement does not name.
fn into(cursor: &mut Cursor<'_>) -> Unread {
    let start = cursor.mark();
    cursor.skip();
    cursor.eat_any(&["local", "global"]);
    cursor.eat_any(&["temp", "temporary", "unlogged"]);
    cursor.eat("table");
    let unread = cursor.object().map_or_else(|unread| unread, |name| Unread::only([name.name]));
    cursor.return_to(start);
    unread
}
