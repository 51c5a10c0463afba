//! A column's definition.

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use crate::dialect::clock;

/// Types that mean the same in a spec, whatever stands in parentheses behind them.
const SAME: [&str; 20] = [
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
    "smallint",
    "text",
    "tinyint",
    "varchar",
];

/// What a definition says.
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Its keys, but for the name.
    pub(super) fields: Map,
    /// It is the primary key.
    pub(super) primary: bool,
    given: Given,
}

#[derive(Default)]
struct Given {
    nullable: Option<bool>,
    default: bool,
    comment: bool,
    identity: bool,
}

impl Column {
    /// As a new column.
    pub(super) fn new_column(self, cursor: &Cursor<'_>) -> Map {
        let map = Map::new(cursor.place).text("name", &self.name).join(self.fields);
        if self.given.nullable == Some(false) && !self.given.identity {
            map.flag("nullable", false)
        } else {
            map
        }
    }

    /// As a change of a column: what is not said is no more.
    pub(super) fn changed(self, map: Map) -> Read<Map> {
        if self.primary || self.given.identity {
            return Err(Unread::All);
        }
        let mut map = map.join(self.fields).flag("nullable", self.given.nullable.unwrap_or(true));
        if !self.given.default {
            map = map.plain("default", "null");
        }
        Ok(if self.given.comment { map } else { map.plain("comment", "null") })
    }
}

/// A name, a type and options.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Column> {
    let name = cursor.name()?;
    let fields = Map::new(cursor.place).text("type", &sql_type(cursor)?);
    let mut column = Column { name, fields, primary: false, given: Given::default() };
    while option(cursor, &mut column)? {}
    Ok(column)
}

fn sql_type(cursor: &mut Cursor<'_>) -> Read<String> {
    let mut text = cursor.word().filter(|word| SAME.contains(&word.as_str())).ok_or(Unread::All)?;
    cursor.skip();
    if cursor.is("(") {
        text = format!("{text}({})", cursor.group()?);
    }
    if cursor.eat("unsigned") {
        text.push_str(" unsigned");
    }
    Ok(text)
}

fn option(cursor: &mut Cursor<'_>, column: &mut Column) -> Read<bool> {
    let fields = column.fields.clone();
    column.fields = if cursor.eat_all(&["not", "null"]) {
        column.given.nullable = Some(false);
        fields
    } else if cursor.eat("null") {
        fields
    } else if cursor.eat("default") {
        column.given.default = true;
        default(cursor, fields)?
    } else if cursor.eat("auto_increment") {
        column.given.identity = true;
        fields.flag("identity", true)
    } else if cursor.eat_all(&["primary", "key"]) {
        column.primary = true;
        fields
    } else if cursor.eat("comment") {
        column.given.comment = true;
        let text = string(cursor)?;
        fields.text("comment", &text)
    } else if cursor.eat("collate") {
        let name = cursor.name()?;
        fields.text("collation", &name)
    } else {
        return Ok(false);
    };
    Ok(true)
}

/// After `DEFAULT`.
pub(super) fn default(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    if cursor.eat("null") {
        return Ok(fields.plain("default", "null"));
    }
    if let Ok(text) = string(cursor) {
        return Ok(fields.text("default", &text));
    }
    if cursor.is("(") {
        return Ok(fields.sql("default", &cursor.group()?));
    }
    let start = cursor.mark();
    if cursor.eat_any(&clock::MOMENT) {
        if cursor.is("(") {
            cursor.skip_group()?;
        }
        return Ok(fields.sql("default", &cursor.between(start, cursor.mark())?));
    }
    cursor.eat("-");
    cursor.skip();
    let text = cursor.between(start, cursor.mark())?;
    let number = text.trim_start_matches('-').chars().all(|c| c.is_ascii_digit() || c == '.');
    let truth = ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
    if number || truth { Ok(fields.plain("default", &text.to_ascii_lowercase())) } else { Err(Unread::All) }
}

/// A string without a backslash, which would have to be read as the server's `sql_mode` has it.
pub(super) fn string(cursor: &mut Cursor<'_>) -> Read<String> {
    let text = cursor.string()?;
    if text.contains('\\') { Err(Unread::All) } else { Ok(text) }
}
