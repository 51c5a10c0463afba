//! CREATE SCHEMA, ALTER SCHEMA and CREATE EXTENSION.

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::step::{Leeway, Step};
use super::super::unread::{Read, Unread};

/// After `CREATE SCHEMA`.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let mut name = if cursor.is("authorization") { None } else { Some(cursor.name()?) };
    if cursor.eat("authorization") {
        let role = cursor.name()?;
        name.get_or_insert(role);
    }
    cursor.end()?; // no CREATE TABLE within it
    let name = name.ok_or(Unread::All)?;
    let fields = Map::new(cursor.place).text("name", &name);
    Ok(vec![Step::operation(fields.operation("create_schema")).with(leeway)])
}

/// After `CREATE EXTENSION`.
pub(super) fn create_extension(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let mut map = Map::new(cursor.place).text("name", &cursor.name()?);
    cursor.eat("with");
    loop {
        let start = cursor.mark();
        if cursor.eat("schema") {
            map = map.text("schema", &cursor.name()?);
        } else if cursor.eat_any(&["version", "from"]) {
            cursor.skip();
            cursor.pass_over(start);
        } else if !cursor.eat("cascade") {
            break;
        }
    }
    cursor.end()?;
    Ok(vec![Step::operation(map.operation("create_extension")).with(leeway)])
}

/// After `ALTER SCHEMA`.
pub(super) fn alter(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    cursor.name()?;
    if cursor.is("owner") { Ok(Vec::new()) } else { Err(Unread::All) }
}
