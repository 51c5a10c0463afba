//! CREATE, ALTER, DROP and COMMENT: which kind of object, and those kinds that need few words.

use crate::yaml::Node;

use super::super::cursor::{Cursor, Name, Read, Unread};
use super::super::nodes::Map;
use super::{alter_table, index, table};

/// Kinds of objects that tables do not depend on, by the first word that tells them.
const OTHERS: [&str; 24] = [
    "access",
    "aggregate",
    "cast",
    "collation",
    "conversion",
    "database",
    "domain",
    "event",
    "function",
    "group",
    "language",
    "operator",
    "policy",
    "procedure",
    "publication",
    "role",
    "routine",
    "sequence",
    "server",
    "statistics",
    "subscription",
    "tablespace",
    "transform",
    "user",
];

/// The same, and dropping them with CASCADE leaves tables alone, too.
const LEAVES: [&str; 6] = ["materialized", "rule", "text", "trigger", "view", "system"];

/// Words between CREATE and the kind.
const MODIFIERS: [&str; 12] = [
    "constraint",
    "default",
    "global",
    "local",
    "or",
    "procedural",
    "recursive",
    "replace",
    "temp",
    "temporary",
    "trusted",
    "unlogged",
];

/// From `CREATE`.
pub(in crate::sql::ddl) fn create(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    let (mut temporary, mut unique) = (false, false);
    loop {
        temporary |= cursor.is("temp") || cursor.is("temporary");
        unique |= cursor.is("unique");
        if !(cursor.eat_any(&MODIFIERS) || cursor.eat("unique")) {
            break;
        }
    }
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    match kind.as_str() {
        "table" => table::create(cursor, temporary),
        "index" => index::create(cursor, unique),
        "type" => create_type(cursor),
        "schema" => create_schema(cursor),
        "extension" => create_extension(cursor),
        "foreign" if cursor.is("data") => Ok(Vec::new()),
        other if OTHERS.contains(&other) || LEAVES.contains(&other) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}

/// From `ALTER`.
pub(in crate::sql::ddl) fn alter(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    match kind.as_str() {
        "table" => alter_table::table(cursor),
        "index" => alter_index(cursor),
        "type" => alter_type(cursor),
        "schema" => {
            cursor.name()?;
            if cursor.is("owner") { Ok(Vec::new()) } else { Err(Unread::All) }
        }
        "default" | "extension" | "large" | "procedural" | "trusted" => Ok(Vec::new()),
        "foreign" if cursor.is("data") => Ok(Vec::new()),
        other if OTHERS.contains(&other) || LEAVES.contains(&other) => Ok(Vec::new()),
        _ => Err(Unread::All),
    }
}

/// From `DROP`.
pub(in crate::sql::ddl) fn drop(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    let kind = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    let concurrently = kind == "index" && cursor.eat("concurrently");
    match kind.as_str() {
        "table" => drop_each(cursor, "table", "drop_table"),
        "type" => drop_each(cursor, "name", "drop_enum"),
        "schema" => drop_each(cursor, "name", "drop_schema"),
        "extension" => drop_each(cursor, "name", "drop_extension"),
        "index" => {
            cursor.eat_all(&["if", "exists"]);
            let names = cursor.objects()?;
            cursor.eat_any(&["cascade", "restrict"]);
            cursor.end()?;
            let fields = |name| {
                let map = Map::of("name", name, cursor.place);
                if concurrently { map.flag("concurrently", true) } else { map }
            };
            Ok(names.iter().map(|name| fields(name).operation("drop_index")).collect())
        }
        other if LEAVES.contains(&other) => Ok(Vec::new()),
        other if OTHERS.contains(&other) || matches!(other, "foreign" | "procedural") => {
            let foreign_table = other == "foreign" && cursor.is("table");
            let cascade = ends_with_cascade(cursor) && !matches!(other, "policy" | "publication");
            if foreign_table || cascade { Err(Unread::All) } else { Ok(Vec::new()) }
        }
        _ => Err(Unread::All),
    }
}

fn ends_with_cascade(cursor: &mut Cursor<'_>) -> bool {
    let mut cascade = false;
    while !cursor.done() {
        cascade = cursor.is("cascade");
        cursor.skip();
    }
    cascade
}

fn drop_each(cursor: &mut Cursor<'_>, key: &str, operation: &str) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "exists"]);
    let names = cursor.objects()?;
    cursor.eat_any(&["cascade", "restrict"]);
    cursor.end()?;
    Ok(names.iter().map(|name| Map::of(key, name, cursor.place).operation(operation)).collect())
}

/// After `CREATE TYPE`. Only enums are in the catalog.
fn create_type(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    let name = cursor.object()?;
    if !cursor.eat_all(&["as", "enum"]) {
        return Ok(Vec::new());
    }
    let values = enum_values(cursor).map_err(|_| Unread::only([name.name.clone()]))?;
    Ok(vec![Map::of("name", &name, cursor.place).texts("values", &values).operation("create_enum")])
}

fn enum_values(cursor: &mut Cursor<'_>) -> Read<Vec<String>> {
    let mut values = Vec::new();
    cursor.expect("(")?;
    while !cursor.eat(")") {
        if !values.is_empty() {
            cursor.expect(",")?;
        }
        values.push(cursor.string()?);
    }
    cursor.end()?;
    Ok(values)
}

/// After `ALTER TYPE`.
fn alter_type(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    let name = cursor.object()?;
    if cursor.is("owner") {
        return Ok(Vec::new());
    }
    if cursor.eat_all(&["add", "value"]) {
        return add_value(cursor, &name).map_err(|_| Unread::only([name.name.clone()]));
    }
    if cursor.eat_all(&["rename", "to"]) {
        return Err(Unread::only([name.name, cursor.name()?]));
    }
    Err(Unread::only([name.name])) // RENAME VALUE, SET SCHEMA, attributes
}

fn add_value(cursor: &mut Cursor<'_>, name: &Name) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "not", "exists"]);
    let mut map = Map::of("enum", name, cursor.place).text("value", &cursor.string()?);
    for side in ["before", "after"] {
        if cursor.eat(side) {
            map = map.text(side, &cursor.string()?);
        }
    }
    cursor.end()?;
    Ok(vec![map.operation("add_enum_value")])
}

/// After `CREATE SCHEMA`.
fn create_schema(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "not", "exists"]);
    let mut name = if cursor.is("authorization") { None } else { Some(cursor.name()?) };
    if cursor.eat("authorization") {
        let role = cursor.name()?;
        name.get_or_insert(role);
    }
    cursor.end()?; // no CREATE TABLE within it
    let name = name.ok_or(Unread::All)?;
    Ok(vec![Map::new(cursor.place).text("name", &name).operation("create_schema")])
}

/// After `CREATE EXTENSION`.
fn create_extension(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "not", "exists"]);
    let mut map = Map::new(cursor.place).text("name", &cursor.name()?);
    cursor.eat("with");
    loop {
        if cursor.eat("schema") {
            map = map.text("schema", &cursor.name()?);
        } else if cursor.eat_any(&["version", "from"]) {
            cursor.skip();
        } else if !cursor.eat("cascade") {
            break;
        }
    }
    cursor.end()?;
    Ok(vec![map.operation("create_extension")])
}

/// After `ALTER INDEX`: all but a new name is storage.
fn alter_index(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "exists"]);
    if cursor.is("all") {
        return Ok(Vec::new());
    }
    let name = cursor.object()?;
    if !cursor.eat_all(&["rename", "to"]) {
        return Ok(Vec::new());
    }
    let map = Map::of("name", &name, cursor.place).text("to", &cursor.name()?);
    cursor.end()?;
    Ok(vec![map.operation("rename_index")])
}

/// From `COMMENT`: those on tables and columns are in the catalog.
pub(super) fn comment(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.skip();
    cursor.expect("on")?;
    if cursor.eat("table") {
        let table = cursor.object()?;
        let map = Map::of("table", &table, cursor.place);
        return Ok(vec![match comment_text(cursor)? {
            Some(text) => map.text("comment", &text).operation("create_table_comment"),
            None => map.operation("drop_table_comment"),
        }]);
    }
    if !cursor.eat("column") {
        return Ok(Vec::new());
    }
    let mut parts = vec![cursor.name()?];
    while cursor.eat(".") {
        parts.push(cursor.name()?);
    }
    let column = parts.pop().ok_or(Unread::All)?;
    let name = parts.pop().ok_or(Unread::All)?;
    let table = Name { schema: parts.pop(), name };
    let map = Map::of("table", &table, cursor.place).text("column", &column);
    let map = match comment_text(cursor)? {
        Some(text) => map.text("comment", &text),
        None => map.plain("comment", "null"),
    };
    Ok(vec![map.operation("alter_column")])
}

/// After the object: an empty text is none, as in the server.
fn comment_text(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    cursor.expect("is")?;
    let text = if cursor.eat("null") { None } else { Some(cursor.string()?) };
    cursor.end()?;
    Ok(text.filter(|t| !t.is_empty()))
}
