//! Raw SQL for SQLite. Its CREATE, ALTER and DROP are read as PostgreSQL's: every token must be accounted for, so what
//! only SQLite has (ON CONFLICT, WITHOUT ROWID, AUTOINCREMENT, a column without a type) makes a name opaque.

use crate::yaml::Node;

use super::cursor::{Cursor, Read, Unread};
use super::postgres::objects;

/// Statements that change rows or the session, or only look.
const HARMLESS: [&str; 19] = [
    "analyze",
    "attach",
    "delete",
    "detach",
    "explain",
    "insert",
    "pragma",
    "reindex",
    "release",
    "replace",
    "rollback",
    "savepoint",
    "select",
    "update",
    "vacuum",
    "values",
    "with",
    "begin",
    "commit",
];

/// Reads a statement by its first word.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    match cursor.word().as_deref() {
        Some("create") => objects::create(cursor),
        Some("alter") => objects::alter(cursor),
        Some("drop") => objects::drop(cursor),
        Some(harmless) if HARMLESS.contains(&harmless) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}
