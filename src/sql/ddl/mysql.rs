//! Raw SQL for MySQL and MariaDB. As everywhere, each token must be accounted for; what does not fit makes names opaque.

mod alter;
mod column;
mod constraint;
mod table;

use crate::yaml::Node;

use super::cursor::{Cursor, Name, Read, Unread};
use super::nodes::Map;

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
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    let first = cursor.word().ok_or(Unread::All)?;
    match first.as_str() {
        "call" => Err(Unread::Deep),
        "create" => create(cursor),
        "alter" if cursor.is_ahead(1, "table") => alter::table(cursor),
        "drop" => drop(cursor),
        "rename" if cursor.is_ahead(1, "table") => rename(cursor),
        harmless if HARMLESS.contains(&harmless) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}

fn create(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    if cursor.eat_all(&["or", "replace", "view"]) || cursor.eat("view") {
        return Ok(Vec::new());
    }
    let unique = cursor.eat("unique");
    if cursor.eat("index") {
        let name = cursor.name()?;
        cursor.expect("on")?;
        let table = cursor.object()?;
        let fields = constraint::index(cursor, Map::of("table", &table, cursor.place), &name, unique)?;
        cursor.end()?;
        return Ok(vec![fields.operation("create_index")]);
    }
    if unique { Err(Unread::All) } else { table::create(cursor) }
}

fn drop(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    if cursor.eat("view") {
        return Ok(Vec::new());
    }
    if cursor.eat("index") {
        let name = cursor.name()?;
        cursor.expect("on")?;
        let table = cursor.object()?;
        cursor.end()?;
        return Ok(vec![Map::of("table", &table, cursor.place).text("name", &name).operation("drop_index")]);
    }
    cursor.expect("table")?;
    cursor.eat_all(&["if", "exists"]);
    let names = cursor.objects()?;
    cursor.eat_any(&["cascade", "restrict"]);
    cursor.end()?;
    Ok(names.iter().map(|name| Map::of("table", name, cursor.place).operation("drop_table")).collect())
}

fn rename(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    (0..2).for_each(|_| cursor.skip());
    let mut nodes = Vec::new();
    loop {
        let from = cursor.object()?;
        cursor.expect("to")?;
        nodes.push(renamed(cursor, &from)?);
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.end()?;
    Ok(nodes)
}

/// The new name of a table, in the same database.
fn renamed(cursor: &mut Cursor<'_>, from: &Name) -> Read<Node> {
    let to = cursor.object()?;
    if to.schema != from.schema {
        return Err(Unread::All);
    }
    Ok(Map::of("table", from, cursor.place).text("to", &to.name).operation("rename_table"))
}
