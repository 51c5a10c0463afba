//! Column types: those that mean the same in a spec go out in its spelling, all others as they are written.

use crate::model::types::{SqlType, TypeText};
use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};

/// Types that mean the same in a spec, whatever stands in parentheses behind them.
const SAME: [&str; 21] = [
    "bigint",
    "blob",
    "bool",
    "boolean",
    "char",
    "date",
    "datetime",
    "decimal",
    "double",
    "int",
    "integer",
    "json",
    "longblob",
    "longtext",
    "mediumint",
    "mediumtext",
    "numeric",
    "smallint",
    "text",
    "tinyint",
    "varchar",
];

/// Second words of types: `DOUBLE PRECISION`, `CHARACTER VARYING`, `NATIONAL VARCHAR`, `LONG VARCHAR`.
const SECOND: [&str; 9] = [
    "precision",
    "varying",
    "varchar",
    "char",
    "character",
    "varbinary",
    "varcharacter",
    "nchar",
    "nvarchar",
];

/// Words that may follow a type and belong to it (manual, 13.1.1 and 12.3.5).
const FOLLOW: [&str; 7] = ["unsigned", "signed", "zerofill", "binary", "ascii", "unicode", "byte"];

/// What is known of a type that was read.
pub(super) struct Type {
    /// The node of a `type` key.
    pub(super) node: Node,
    /// Whether it is TIMESTAMP, where the server may add what the statement does not say.
    pub(super) is_timestamp: bool,
}

/// Goes over a type.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Type> {
    let start = cursor.mark();
    let first = cursor.word().ok_or(Unread::All)?;
    if first == "serial" {
        return Err(Unread::All); // a type, two options and a key
    }
    cursor.skip();
    if matches!(first.as_str(), "double" | "national" | "long" | "char" | "character") {
        while cursor.eat_any(&SECOND) {}
    }
    let after_name = cursor.mark();
    let values = if matches!(first.as_str(), "enum" | "set") { Some(values(cursor)?) } else { None };
    if values.is_none() && cursor.is("(") {
        cursor.skip_group()?;
    }
    let plain_end = cursor.mark();
    while modifier(cursor)? {}
    let text = cursor.between(start, cursor.mark())?;
    let is_plain = cursor.mark() == plain_end;
    let map = Map::new(cursor.place);
    let node = match values {
        Some(values) if first == "enum" && is_plain => map.texts("enum", &values).build(),
        None if after_name == start + 1 && means_the_same(&first, &text, cursor) => {
            super::super::nodes::text(&text.to_ascii_lowercase(), cursor.place)
        }
        Some(_) | None => map.text("sql", &text).build(),
    };
    Ok(Type { node, is_timestamp: first == "timestamp" })
}

/// `('a', 'b')`: values that are read as they are written.
fn values(cursor: &mut Cursor<'_>) -> Read<Vec<String>> {
    let mut list = Vec::new();
    cursor.expect("(")?;
    loop {
        list.push(super::column::string(cursor)?);
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.expect(")")?;
    Ok(list)
}

/// A word or two that belong to the type. (A collation is an option of its own.)
fn modifier(cursor: &mut Cursor<'_>) -> Read<bool> {
    if cursor.eat_any(&FOLLOW) {
        return Ok(true);
    }
    if cursor.eat("charset") || cursor.eat_all(&["character", "set"]) || cursor.eat_all(&["char", "set"]) {
        cursor.name()?;
        return Ok(true);
    }
    Ok(false)
}

/// Whether a spec takes a text for the type that the server takes it for.
fn means_the_same(first: &str, text: &str, cursor: &Cursor<'_>) -> bool {
    let Ok(parsed) = TypeText::parse(&text.to_ascii_lowercase()) else { return false };
    let portable = || parsed.numbers().filter(|_| parsed.suffix.is_empty());
    let portable = || portable().and_then(|numbers| SqlType::portable(&parsed.name, &numbers));
    let known = (cursor.facts.types.native)(&parsed).or_else(portable);
    SAME.contains(&first) && matches!(known, Some(Ok(_)))
}
