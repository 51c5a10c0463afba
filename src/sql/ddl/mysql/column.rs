//! A column's definition.

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use super::types;
use crate::dialect::clock;

/// What a definition says.
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Its keys, but for the name.
    fields: Map,
    /// It is the primary key.
    pub(super) primary: bool,
    /// It has a unique key, which the server names.
    pub(super) unique: bool,
    /// It counts by itself.
    pub(super) identity: bool,
    /// Its check, with the name that it may have.
    pub(super) check: Option<(Option<String>, String)>,
    nullable: Option<bool>,
    has_default: bool,
}

impl Column {
    /// The `column` of an operation.
    pub(super) fn map(&self, cursor: &Cursor<'_>) -> Map {
        let map = Map::new(cursor.place).text("name", &self.name).join(self.fields.clone());
        if self.nullable == Some(false) && !self.identity { map.flag("nullable", false) } else { map }
    }
}

/// A name, a type and options.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Column> {
    let name = cursor.name()?;
    definition(cursor, name)
}

/// After the name.
fn definition(cursor: &mut Cursor<'_>, name: String) -> Read<Column> {
    let read = types::read(cursor)?;
    let fields = Map::new(cursor.place).node("type", read.node);
    let mut column = Column {
        name,
        fields,
        primary: false,
        unique: false,
        identity: false,
        check: None,
        nullable: None,
        has_default: false,
    };
    while option(cursor, &mut column)? {}
    // Without these, explicit_defaults_for_timestamp decides (manual, 7.1.8).
    let is_clear = column.nullable == Some(true) || column.nullable.is_some() && column.has_default;
    if read.is_timestamp && !is_clear { Err(Unread::All) } else { Ok(column) }
}

fn option(cursor: &mut Cursor<'_>, column: &mut Column) -> Read<bool> {
    let fields = column.fields.clone();
    column.fields = if cursor.eat_all(&["not", "null"]) {
        column.nullable = Some(false);
        fields
    } else if cursor.eat("null") {
        column.nullable = Some(true);
        fields
    } else if cursor.eat("default") {
        column.has_default = true;
        default(cursor, fields)?
    } else if cursor.eat_all(&["on", "update"]) {
        fields.sql("on_update", &moment(cursor)?)
    } else if cursor.eat("auto_increment") {
        column.identity = true;
        fields.flag("identity", true)
    } else if cursor.eat_all(&["primary", "key"]) || cursor.eat("key") {
        column.primary = true;
        fields
    } else if cursor.eat("unique") {
        cursor.eat("key");
        column.unique = true;
        fields
    } else if cursor.eat("comment") {
        let text = string(cursor)?;
        if text.is_empty() { fields } else { fields.text("comment", &text) }
    } else if cursor.eat("collate") {
        let name = cursor.name()?;
        fields.text("collation", &name)
    } else if cursor.eat_all(&["generated", "always"]) || cursor.is("as") {
        generated(cursor, fields)?
    } else if is_json(cursor, column) {
        cursor.eat("check");
        cursor.skip_group()?;
        fields.replace("type", "json").without("collation")
    } else if cursor.is("check") || cursor.is("constraint") {
        column.check = Some(check(cursor, column.check.is_some())?);
        fields
    } else {
        return Ok(false);
    };
    Ok(true)
}

/// `AS (expression) [VIRTUAL | STORED | PERSISTENT]`.
fn generated(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    cursor.expect("as")?;
    let expression = cursor.group()?;
    let stored = cursor.eat_any(&["stored", "persistent"]);
    cursor.eat("virtual");
    let computed = Map::new(cursor.place).text("sql", &expression).flag("stored", stored);
    Ok(fields.node("computed", computed.build()))
}

/// What MariaDB makes of JSON, and shows of it: a text of this collation with this check (Knowledge Base, "JSON Data
/// Type").
fn is_json(cursor: &mut Cursor<'_>, column: &Column) -> bool {
    let own = column.fields.value("type").and_then(|node| node.get("sql").unwrap_or(node).text());
    let is_text = own.is_some_and(|text| text.to_ascii_lowercase().starts_with("longtext"));
    let is_binary = column.fields.get("collation").is_some_and(|name| name == "utf8mb4_bin");
    if super::constraint::checks_are_of_tables(cursor) || !is_text || !is_binary || !cursor.is("check") {
        return false;
    }
    let start = cursor.mark();
    cursor.eat("check");
    let expression = cursor.group();
    cursor.return_to(start);
    let quoted = format!("json_valid(`{}`)", column.name.replace('`', "``"));
    expression.is_ok_and(|text| text.eq_ignore_ascii_case(&quoted))
}

/// `[CONSTRAINT [name]] CHECK (expression)`. In MariaDB it is a part of the column, and the history has no such part.
fn check(cursor: &mut Cursor<'_>, another: bool) -> Read<(Option<String>, String)> {
    let of_table = super::constraint::checks_are_of_tables(cursor);
    let name = if cursor.eat("constraint") && !cursor.is("check") { Some(cursor.name()?) } else { None };
    cursor.expect("check")?;
    let expression = cursor.group()?;
    if another || !of_table || cursor.is_ahead(1, "enforced") {
        return Err(Unread::All);
    }
    cursor.eat("enforced");
    Ok((name, expression))
}

/// CURRENT_TIMESTAMP and its like, with the digits that it may have.
fn moment(cursor: &mut Cursor<'_>) -> Read<String> {
    let start = cursor.mark();
    if !cursor.eat_any(&clock::MOMENT) {
        return Err(Unread::All);
    }
    if cursor.is("(") {
        cursor.skip_group()?;
    }
    cursor.between(start, cursor.mark())
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
    if let Ok(text) = moment(cursor) {
        return Ok(fields.sql("default", &text));
    }
    let start = cursor.mark();
    cursor.eat("-");
    cursor.skip();
    if cursor.eat(".") {
        cursor.skip();
    }
    if cursor.is("(") {
        cursor.skip_group()?; // a call, which MariaDB takes without parentheses
        return Ok(fields.sql("default", &cursor.between(start, cursor.mark())?));
    }
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
