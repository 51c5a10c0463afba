//! Raw SQL for MySQL and MariaDB: which statements are read further, and which leave the schema alone.

mod alter;
mod column;
mod constraint;
mod named;
mod table;

use crate::yaml::Node;

use super::Effect;
use super::cursor::Cursor;
use super::name::Name;
use super::nodes::Map;
use super::unread::{Read, Unread};

/// First words of statements that change rows, rights or the session, or only look.
const WITHOUT_EFFECT: [&str; 28] = [
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
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Effect> {
    let first = cursor.word().ok_or(Unread::All)?;
    match first.as_str() {
        "call" => Err(Unread::Deep),
        "create" => create(cursor),
        "alter" if cursor.is_ahead(1, "table") => alter::table(cursor).map(Effect::operations),
        "alter" => named::alter(cursor),
        "drop" => drop(cursor),
        "rename" if cursor.is_ahead(1, "table") => rename(cursor).map(Effect::operations),
        word if WITHOUT_EFFECT.contains(&word) => Ok(Effect::nothing()),
        _ => Err(Unread::All),
    }
}

fn create(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if let Some(effect) = named::create(cursor)? {
        return Ok(effect);
    }
    let unique = cursor.eat("unique");
    let operation = if cursor.eat("index") {
        create_index(cursor, unique)?
    } else if unique {
        return Err(Unread::All);
    } else {
        table::create(cursor)?
    };
    Ok(Effect::operations(vec![operation]))
}

/// After `CREATE [UNIQUE] INDEX`.
fn create_index(cursor: &mut Cursor<'_>, unique: bool) -> Read<Node> {
    let name = cursor.name()?;
    cursor.expect("on")?;
    let table = cursor.object()?;
    let fields = constraint::index(cursor, Map::of("table", &table, cursor.place), &name, unique)?;
    cursor.end()?;
    Ok(fields.operation("create_index"))
}

fn drop(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if let Some(effect) = named::drop(cursor)? {
        return Ok(effect);
    }
    if cursor.eat("index") {
        let name = cursor.name()?;
        cursor.expect("on")?;
        let table = cursor.object()?;
        cursor.end()?;
        let fields = Map::of("table", &table, cursor.place).text("name", &name);
        return Ok(Effect::operations(vec![fields.operation("drop_index")]));
    }
    cursor.expect("table")?;
    cursor.eat_all(&["if", "exists"]);
    let names = cursor.objects()?;
    cursor.eat_any(&["cascade", "restrict"]);
    cursor.end()?;
    let drop = |name| Map::of("table", name, cursor.place).operation("drop_table");
    Ok(Effect::operations(names.iter().map(drop).collect()))
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
    let start = cursor.mark();
    let to = cursor.object()?;
    if to.schema != from.schema {
        cursor.return_to(start);
        return Err(Unread::All);
    }
    Ok(Map::of("table", from, cursor.place).text("to", &to.name).operation("rename_table"))
}
