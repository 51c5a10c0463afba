//! CREATE TYPE and ALTER TYPE, as far as they are about enums.

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Step};
use super::super::unread::{Read, Unread};

/// After `CREATE TYPE`. Other types are no matter of a spec.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let name = cursor.object()?;
    if !cursor.eat_all(&["as", "enum"]) {
        return Ok(Vec::new());
    }
    let values = enum_values(cursor).map_err(|_| Unread::only([name.name.clone()]))?;
    let fields = Map::of("name", &name, cursor.place).texts("values", &values);
    Ok(vec![Step::operation(fields.operation("create_enum"))])
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
pub(super) fn alter(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let name = cursor.object()?;
    if cursor.is("owner") {
        return Ok(Vec::new());
    }
    if cursor.eat_all(&["add", "value"]) {
        return add_value(cursor, &name).map_err(|_| Unread::only([name.name.clone()]));
    }
    let start = cursor.mark();
    if cursor.eat_all(&["rename", "to"]) {
        let to = cursor.name()?;
        cursor.return_to(start);
        return Err(Unread::only([name.name, to]));
    }
    Err(Unread::only([name.name])) // RENAME VALUE, SET SCHEMA, attributes
}

fn add_value(cursor: &mut Cursor<'_>, name: &Name) -> Read<Vec<Step>> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let mut map = Map::of("enum", name, cursor.place).text("value", &cursor.string()?);
    for side in ["before", "after"] {
        if cursor.eat(side) {
            map = map.text(side, &cursor.string()?);
        }
    }
    cursor.end()?;
    Ok(vec![Step::operation(map.operation("add_enum_value")).with(leeway)])
}
