//! Keys, constraints and indexes, with the names that the server gives to those without (manual, 15.1.20.5, 15.1.20.6).

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};

/// A constraint or index of a table: the key of `create_table` that takes it, the operation that adds it, and its keys.
pub(super) struct Part {
    pub(super) list: &'static str,
    pub(super) operation: &'static str,
    pub(super) fields: Map,
}

/// The numbers of the next foreign key and check without a name; unknown where the table was there before.
pub(super) struct Numbers {
    table: String,
    next: Option<(u32, u32)>,
}

impl Numbers {
    /// A new table's.
    pub(super) fn of_new(table: &str) -> Self {
        Self { table: table.to_owned(), next: Some((1, 1)) }
    }

    /// Those of a table that may have some.
    pub(super) fn unknown() -> Self {
        Self { table: String::new(), next: None }
    }

    fn foreign_key(&mut self) -> Read<String> {
        let (foreign, _) = self.next.as_mut().ok_or(Unread::All)?;
        *foreign += 1;
        Ok(format!("{}_ibfk_{}", self.table, *foreign - 1))
    }

    fn check(&mut self) -> Read<String> {
        let (_, check) = self.next.as_mut().ok_or(Unread::All)?;
        *check += 1;
        Ok(format!("{}_chk_{}", self.table, *check - 1))
    }
}

/// Whether a constraint or index begins here, not a column.
pub(super) fn begins(cursor: &Cursor<'_>) -> bool {
    let words =
        ["constraint", "primary", "unique", "foreign", "check", "index", "key", "fulltext", "spatial"];
    words.iter().any(|word| cursor.is(word))
}

/// Reads one.
pub(super) fn read(cursor: &mut Cursor<'_>, numbers: &mut Numbers) -> Read<Part> {
    let given = if cursor.eat("constraint") { Some(cursor.name()?) } else { None };
    let map = Map::new(cursor.place);
    if given.is_none() && cursor.eat_any(&["index", "key"]) {
        let name = cursor.name()?;
        let fields = index(cursor, map, &name, false)?;
        return Ok(Part { list: "indexes", operation: "create_index", fields });
    }
    if cursor.eat_all(&["primary", "key"]) {
        let fields = map.texts("columns", &cursor.names()?);
        return Ok(Part { list: "primary_key", operation: "create_primary_key", fields });
    }
    if cursor.eat("unique") {
        cursor.eat_any(&["index", "key"]);
        let own = if cursor.is("(") { None } else { Some(cursor.name()?) };
        let name = own.or(given).ok_or(Unread::All)?;
        let fields = map.text("name", &name).texts("columns", &cursor.names()?);
        return Ok(Part { list: "unique", operation: "create_unique_constraint", fields });
    }
    if cursor.eat_all(&["foreign", "key"]) {
        let columns = cursor.names()?;
        let name = given.map_or_else(|| numbers.foreign_key(), Ok)?;
        let fields = references(cursor, map.text("name", &name).texts("columns", &columns))?;
        return Ok(Part { list: "foreign_keys", operation: "create_foreign_key", fields });
    }
    if cursor.eat("check") {
        let expression = cursor.group()?;
        let name = given.map_or_else(|| numbers.check(), Ok)?;
        let fields = map.text("name", &name).text("expr", &expression);
        return Ok(Part { list: "checks", operation: "create_check_constraint", fields });
    }
    Err(Unread::All)
}

/// The columns of an index: plain ones, each with the length and direction it may have.
pub(super) fn index(cursor: &mut Cursor<'_>, map: Map, name: &str, unique: bool) -> Read<Map> {
    cursor.expect("(")?;
    let mut columns = Vec::new();
    loop {
        let mut column = Map::new(cursor.place).text("name", &cursor.name()?);
        if cursor.is("(") {
            column = column.plain("length", &cursor.group()?);
        }
        for order in ["asc", "desc"] {
            if cursor.eat(order) {
                column = column.text("order", order);
            }
        }
        columns.push(column.build());
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.expect(")")?;
    let map = map.text("name", name).list("columns", columns);
    Ok(if unique { map.flag("unique", true) } else { map })
}

fn references(cursor: &mut Cursor<'_>, mut map: Map) -> Read<Map> {
    cursor.expect("references")?;
    let table = cursor.object()?;
    let columns = cursor.names()?;
    map = map.node("references", Map::of("table", &table, cursor.place).texts("columns", &columns).build());
    for (words, key) in [(["on", "delete"], "on_delete"), (["on", "update"], "on_update")] {
        if cursor.eat_all(&words) {
            let actions = ["no action", "restrict", "cascade", "set null"];
            let action = actions.into_iter().find(|a| cursor.eat_all(&a.split(' ').collect::<Vec<_>>()));
            map = map.text(key, action.ok_or(Unread::All)?);
        }
    }
    Ok(map)
}
