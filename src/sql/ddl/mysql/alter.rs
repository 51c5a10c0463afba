//! ALTER TABLE.

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use super::column;
use super::constraint::{self, Numbers};
use super::renamed;

/// From `ALTER`: one operation or more for each clause, in their order.
pub(super) fn table(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    (0..2).for_each(|_| cursor.skip());
    let name = cursor.object()?;
    let mut nodes = Vec::new();
    loop {
        clause(cursor, &name, &mut nodes)?;
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.end()?;
    Ok(nodes)
}

fn clause(cursor: &mut Cursor<'_>, table: &Name, nodes: &mut Vec<Node>) -> Read<()> {
    let map = Map::of("table", table, cursor.place);
    let word = cursor.word().ok_or(Unread::All)?;
    cursor.skip();
    match word.as_str() {
        "add" => add(cursor, map, nodes),
        "drop" => {
            nodes.push(drop(cursor, map)?);
            Ok(())
        }
        "rename" => {
            nodes.push(rename(cursor, table, map)?);
            Ok(())
        }
        "alter" => {
            cursor.eat("column");
            let map = map.text("column", &cursor.name()?);
            let map = if cursor.eat_all(&["set", "default"]) {
                column::default(cursor, map)?
            } else if cursor.eat_all(&["drop", "default"]) {
                map.plain("default", "null")
            } else {
                return Err(Unread::All);
            };
            nodes.push(map.operation("alter_column"));
            Ok(())
        }
        "modify" | "change" => change(cursor, &word, map, nodes),
        "algorithm" | "lock" => {
            cursor.eat("=");
            cursor.skip();
            Ok(())
        }
        _ => Err(cursor.refuse_last()),
    }
}

fn add(cursor: &mut Cursor<'_>, map: Map, nodes: &mut Vec<Node>) -> Read<()> {
    if constraint::begins(cursor) {
        let part = constraint::read(cursor, &mut Numbers::unknown())?;
        nodes.push(map.join(part.fields).operation(part.operation));
        return Ok(());
    }
    cursor.eat("column");
    let new = column::read(cursor)?;
    position(cursor)?;
    let primary = new.primary;
    let mut fields = new.new_column(cursor);
    if primary {
        fields = fields.flag("primary_key", true);
    }
    nodes.push(map.node("column", fields.build()).operation("add_column"));
    Ok(())
}

fn drop(cursor: &mut Cursor<'_>, map: Map) -> Read<Node> {
    if cursor.eat_any(&["index", "key"]) {
        return Ok(map.text("name", &cursor.name()?).operation("drop_index"));
    }
    if cursor.is("primary") || cursor.is("partition") {
        return Err(Unread::All);
    }
    if cursor.eat_all(&["foreign", "key"]) || cursor.eat_any(&["constraint", "check"]) {
        return Ok(map.text("name", &cursor.name()?).operation("drop_constraint"));
    }
    cursor.eat("column");
    Ok(map.text("column", &cursor.name()?).operation("drop_column"))
}

fn rename(cursor: &mut Cursor<'_>, table: &Name, map: Map) -> Read<Node> {
    let key = if cursor.eat("column") {
        ("column", "rename_column")
    } else if cursor.eat_any(&["index", "key"]) {
        ("name", "rename_index")
    } else {
        cursor.eat_any(&["to", "as"]);
        return renamed(cursor, table);
    };
    let map = map.text(key.0, &cursor.name()?);
    cursor.expect("to")?;
    Ok(map.text("to", &cursor.name()?).operation(key.1))
}

/// MODIFY and CHANGE.
fn change(cursor: &mut Cursor<'_>, word: &str, map: Map, nodes: &mut Vec<Node>) -> Read<()> {
    cursor.eat("column");
    let old = if word == "change" { Some(cursor.name()?) } else { None };
    let new = column::read(cursor)?;
    position(cursor)?;
    let name = new.name.clone();
    if let Some(old) = old.filter(|old| *old != name) {
        nodes.push(map.clone().text("column", &old).text("to", &name).operation("rename_column"));
    }
    nodes.push(new.changed(map.text("column", &name))?.operation("alter_column"));
    Ok(())
}

/// FIRST, or AFTER a column: the order of columns does not count.
fn position(cursor: &mut Cursor<'_>) -> Read<()> {
    if !cursor.eat("first") && cursor.eat("after") {
        cursor.name()?;
    }
    Ok(())
}
