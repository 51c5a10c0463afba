//! CREATE, ALTER and DROP: which kind of object, and who reads it.

use crate::sql::ddl::Effect;

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::step::{Leeway, Step};
use super::super::unread::{Read, Unread};
use super::named::{self, Modifiers};
use super::{alter_table, enums, index, schema, table};

/// Kinds of objects, by the first word that tells them, that no spec is about. Dropping one of them with CASCADE may
/// take columns, defaults or checks along.
const OTHERS: [&str; 19] = [
    "access",
    "aggregate",
    "cast",
    "collation",
    "conversion",
    "database",
    "event",
    "group",
    "language",
    "operator",
    "procedural",
    "publication",
    "role",
    "server",
    "statistics",
    "subscription",
    "tablespace",
    "transform",
    "user",
];

/// The same, but nothing of a table depends on them.
const LEAVES: [&str; 4] = ["materialized", "rule", "system", "text"];

/// From `CREATE`.
pub(in crate::sql::ddl) fn create(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    let modifiers = Modifiers::read(cursor);
    if let Some(kinds) = named::kinds(cursor) {
        return named::create(cursor, kinds, modifiers);
    }
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    let steps = match kind.as_str() {
        "table" => table::create(cursor, modifiers.temporary),
        "index" => index::create(cursor, modifiers.unique),
        "type" => enums::create(cursor),
        "schema" => schema::create(cursor),
        "extension" => schema::create_extension(cursor),
        "foreign" if cursor.is("data") => Ok(Vec::new()),
        other if OTHERS.contains(&other) || LEAVES.contains(&other) => Ok(Vec::new()),
        _ => Err(cursor.refuse_last()),
    };
    steps.map(Effect::steps)
}

/// From `ALTER`.
pub(in crate::sql::ddl) fn alter(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if let Some(kinds) = named::kinds(cursor) {
        return named::alter(cursor, kinds);
    }
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    let steps = match kind.as_str() {
        "table" => alter_table::table(cursor),
        "index" => index::alter(cursor),
        "type" => enums::alter(cursor),
        "schema" => schema::alter(cursor),
        "default" | "extension" | "large" | "trusted" => Ok(Vec::new()),
        "foreign" if cursor.is("data") => Ok(Vec::new()),
        other if OTHERS.contains(&other) || LEAVES.contains(&other) => Ok(Vec::new()),
        _ => Err(cursor.refuse_last()),
    };
    steps.map(Effect::steps)
}

/// From `DROP`.
pub(in crate::sql::ddl) fn drop(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if let Some(kinds) = named::kinds(cursor) {
        return named::drop(cursor, kinds);
    }
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    let steps = match kind.as_str() {
        "table" => drop_each(cursor, "table", "drop_table"),
        "type" => drop_each(cursor, "name", "drop_enum"),
        "schema" => drop_each(cursor, "name", "drop_schema"),
        "extension" => drop_each(cursor, "name", "drop_extension"),
        "index" => index::drop(cursor),
        other if LEAVES.contains(&other) => Ok(Vec::new()),
        "foreign" if cursor.is("table") => Err(Unread::All),
        other if OTHERS.contains(&other) || other == "foreign" => {
            let cascades = cursor.seek_end(&["cascade"]) && other != "publication";
            if cascades { Err(Unread::All) } else { Ok(Vec::new()) }
        }
        _ => Err(cursor.refuse_last()),
    };
    steps.map(Effect::steps)
}

fn drop_each(cursor: &mut Cursor<'_>, key: &str, operation: &str) -> Read<Vec<Step>> {
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    let names = cursor.objects()?;
    // Tables that are dropped together do not stand in each other's way.
    let leeway = leeway.cascading(cursor.eat("cascade") || names.len() > 1);
    cursor.eat("restrict");
    cursor.end()?;
    let drop = |name| Map::of(key, name, cursor.place).operation(operation);
    Ok(names.iter().map(|name| Step::operation(drop(name)).with(leeway)).collect())
}
