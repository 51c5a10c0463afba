//! COMMENT ON TABLE and COMMENT ON COLUMN.

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::Step;
use super::super::unread::{Read, Unread};

/// From `COMMENT`.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    cursor.skip();
    cursor.expect("on")?;
    if cursor.eat("table") {
        let table = cursor.object()?;
        let map = Map::of("table", &table, cursor.place);
        return Ok(vec![Step::operation(match comment_text(cursor)? {
            Some(text) => map.text("comment", &text).operation("create_table_comment"),
            None => map.operation("drop_table_comment"),
        })]);
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
    Ok(vec![Step::operation(map.operation("alter_column"))])
}

/// After the object: an empty text is none, as in the server.
fn comment_text(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    cursor.expect("is")?;
    let text = if cursor.eat("null") { None } else { Some(cursor.string()?) };
    cursor.end()?;
    Ok(text.filter(|t| !t.is_empty()))
}
