//! CREATE TABLE.

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use super::column;
use super::constraint::{self, Numbers, Part};

/// The lists of `create_table`, but for the primary key.
const LISTS: [&str; 4] = ["unique", "foreign_keys", "checks", "indexes"];

/// From `TABLE`.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<Node> {
    cursor.expect("table")?;
    cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.object()?;
    let mut numbers = Numbers::of_new(&name.name);
    let (mut columns, mut parts, mut primary) = (Vec::new(), Vec::new(), None);
    cursor.expect("(")?;
    loop {
        if constraint::begins(cursor) {
            let Part { list, fields, .. } = constraint::read(cursor, &mut numbers)?;
            if list == "primary_key" {
                primary = Some(fields.build());
            } else {
                parts.push((list, fields.build()));
            }
        } else {
            let column = column::read(cursor)?;
            if column.primary {
                primary =
                    Some(Map::new(cursor.place).texts("columns", std::slice::from_ref(&column.name)).build());
            }
            columns.push(column.new_column(cursor).build());
        }
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.expect(")")?;
    let mut map = Map::of("table", &name, cursor.place).list("columns", columns);
    if let Some(key) = primary {
        map = map.node("primary_key", key);
    }
    for list in LISTS {
        let these: Vec<Node> =
            parts.iter().filter(|(l, _)| *l == list).map(|(_, node)| node.clone()).collect();
        if !these.is_empty() {
            map = map.list(list, these);
        }
    }
    let map = options(cursor, map)?;
    cursor.end()?;
    Ok(map.operation("create_table"))
}

/// What stands behind the parentheses.
fn options(cursor: &mut Cursor<'_>, mut map: Map) -> Read<Map> {
    let mut table = Map::new(cursor.place);
    while !cursor.done() {
        cursor.eat(",");
        cursor.eat("default");
        if cursor.eat("comment") {
            cursor.eat("=");
            map = map.text("comment", &column::string(cursor)?);
        } else if cursor.eat("auto_increment") {
            cursor.eat("=");
            cursor.skip();
        } else {
            let key = if cursor.eat("engine") {
                "engine"
            } else if cursor.eat("charset") || cursor.eat_all(&["character", "set"]) {
                "charset"
            } else if cursor.eat("collate") {
                "collation"
            } else if cursor.eat("row_format") {
                "row_format"
            } else {
                return Err(Unread::All);
            };
            cursor.eat("=");
            table = table.text(key, &cursor.name()?);
        }
    }
    Ok(if table.len() == 0 { map } else { map.node("options", table.build()) })
}
