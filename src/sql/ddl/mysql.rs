//! Raw SQL for MySQL and MariaDB: what changes rows changes nothing that a catalog knows; the rest is not read.

use crate::dialect::Facts;
use crate::lex;
use crate::yaml::Node;

use super::cursor::{Read, Unread};

/// Statements that change rows, rights or the session.
const HARMLESS: [&str; 28] = [
    "analyze",
    "check",
    "checksum",
    "delete",
    "desc",
    "describe",
    "do",
    "explain",
    "flush",
    "grant",
    "handler",
    "insert",
    "kill",
    "load",
    "optimize",
    "replace",
    "reset",
    "revoke",
    "rollback",
    "savepoint",
    "select",
    "set",
    "show",
    "table",
    "truncate",
    "update",
    "values",
    "with",
];

/// Reads a statement by its first word.
pub(super) fn read(statement: &str, facts: &Facts) -> Read<Vec<Node>> {
    let first = lex::names(statement, &facts.lexical).into_iter().next().unwrap_or_default().to_lowercase();
    match first.as_str() {
        "call" => Err(Unread::Deep),
        harmless if HARMLESS.contains(&harmless) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}
