//! Keys, constraints and indexes (manual, 15.1.20.5, 15.1.20.6). Those without a name get one by the server, which
//! depends on what the table has.

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::step::What;
use super::super::unread::{Read, Unread};

/// A constraint or index of a table.
pub(super) struct Part {
    /// The key of `create_table` that takes it.
    pub(super) list: &'static str,
    /// The operation that adds it.
    pub(super) operation: &'static str,
    /// Its keys.
    pub(super) fields: Map,
    /// Its columns, as far as they stand alone.
    pub(super) columns: Vec<String>,
    /// The server gives the name: what stands there is where it begins.
    pub(super) unnamed: bool,
    pub(super) if_missing: bool,
}

impl Part {
    /// As a step of its own.
    pub(super) fn what(self, map: Map) -> What {
        let node = map.join(self.fields).operation(self.operation);
        if self.unnamed { What::Unnamed(node) } else { What::Operation(node) }
    }
}

/// What could not be read of a constraint or index, as far as its beginning says.
pub(super) enum Beginning {
    Index(String),
    Constraint(String),
}

/// Whether checks are constraints of their table wherever they are written, with names after the table's; else a check
/// behind a column is a part of the column (MariaDB, "CONSTRAINT").
pub(super) fn checks_are_of_tables(cursor: &Cursor<'_>) -> bool {
    cursor.facts.names.generated.contains(&"_chk_")
}

/// Whether a constraint or index begins here, not a column.
pub(super) fn begins(cursor: &Cursor<'_>) -> bool {
    let words =
        ["constraint", "primary", "unique", "foreign", "check", "index", "key", "fulltext", "spatial"];
    words.iter().any(|word| cursor.is(word))
        || cursor.is("vector") && (cursor.is_ahead(1, "index") || cursor.is_ahead(1, "key"))
}

/// The name of what begins here, if it has one.
pub(super) fn beginning(cursor: &mut Cursor<'_>) -> Option<Beginning> {
    if cursor.eat("constraint") {
        cursor.eat_all(&["if", "not", "exists"]);
        return cursor.name().ok().map(Beginning::Constraint);
    }
    let foreign = cursor.eat_all(&["foreign", "key"]);
    let unique = cursor.eat("unique");
    cursor.eat_any(&["fulltext", "spatial", "vector"]);
    cursor.eat_any(&["index", "key"]);
    cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.name().ok()?;
    Some(if foreign || unique { Beginning::Constraint(name) } else { Beginning::Index(name) })
}

/// Reads one of a table.
pub(super) fn read(cursor: &mut Cursor<'_>, table: &str) -> Read<Part> {
    let mut if_missing = false;
    let mut given = None;
    if cursor.eat("constraint") {
        if_missing = cursor.eat_all(&["if", "not", "exists"]);
        let kinds = ["primary", "unique", "foreign", "check"];
        given = if kinds.iter().any(|kind| cursor.is(kind)) { None } else { Some(cursor.name()?) };
    }
    let map = Map::new(cursor.place);
    let mut part = if given.is_none() && cursor.eat_any(&["index", "key"]) {
        if_missing |= cursor.eat_all(&["if", "not", "exists"]);
        index_of_table(cursor, map)?
    } else if cursor.eat_all(&["primary", "key"]) {
        if_missing |= cursor.eat_all(&["if", "not", "exists"]);
        primary_key(cursor, map)?
    } else if cursor.eat("unique") {
        cursor.eat_any(&["index", "key"]);
        if_missing |= cursor.eat_all(&["if", "not", "exists"]);
        unique(cursor, map, given)?
    } else if cursor.eat_all(&["foreign", "key"]) {
        if_missing |= cursor.eat_all(&["if", "not", "exists"]);
        foreign_key(cursor, map, given, table)?
    } else if cursor.eat("check") {
        check(cursor, map, given, table)?
    } else {
        return Err(Unread::All);
    };
    part.if_missing = if_missing;
    Ok(part)
}

fn index_of_table(cursor: &mut Cursor<'_>, map: Map) -> Read<Part> {
    let own = own_name(cursor)?;
    let using = using(cursor)?;
    let (columns, unnamed) = (plain_columns(cursor), own.is_none());
    let name = own.or_else(|| columns.first().cloned()).ok_or(Unread::All)?;
    let fields = index(cursor, map, &name, false, using)?;
    Ok(Part { list: "indexes", operation: "create_index", fields, columns, unnamed, if_missing: false })
}

fn primary_key(cursor: &mut Cursor<'_>, map: Map) -> Read<Part> {
    own_name(cursor)?; // the server calls it PRIMARY, whatever stands here
    using(cursor)?;
    let columns = cursor.names()?;
    using(cursor)?;
    let fields = map.texts("columns", &columns);
    let (list, operation) = ("primary_key", "create_primary_key");
    Ok(Part { list, operation, fields, columns, unnamed: false, if_missing: false })
}

fn unique(cursor: &mut Cursor<'_>, map: Map, given: Option<String>) -> Read<Part> {
    let own = own_name(cursor)?.or(given);
    let before = using(cursor)?;
    let (columns, unnamed) = (plain_columns(cursor), own.is_none());
    let name = own.or_else(|| columns.first().cloned()).ok_or(Unread::All)?;
    let start = cursor.mark();
    let plain = cursor.names();
    let after = using(cursor)?;
    if let (Ok(columns), None | Some(Using::Tree)) = (plain, before.or(after)) {
        let fields = map.text("name", &name).texts("columns", &columns);
        let (list, operation) = ("unique", "create_unique_constraint");
        return Ok(Part { list, operation, fields, columns, unnamed, if_missing: false });
    }
    cursor.return_to(start); // lengths, directions or expressions: a unique index
    let fields = index(cursor, map, &name, true, before)?;
    Ok(Part { list: "indexes", operation: "create_index", fields, columns, unnamed, if_missing: false })
}

fn foreign_key(cursor: &mut Cursor<'_>, map: Map, given: Option<String>, table: &str) -> Read<Part> {
    // MySQL takes this for the index's name, MariaDB also for the constraint's.
    let own = if cursor.is("(") { None } else { Some(cursor.name()?) };
    if own.is_some() {
        return Err(Unread::All);
    }
    let columns = cursor.names()?;
    let unnamed = given.is_none();
    let name = given.unwrap_or_else(|| format!("{table}_ibfk_"));
    let fields = references(cursor, map.text("name", &name).texts("columns", &columns))?;
    let (list, operation) = ("foreign_keys", "create_foreign_key");
    Ok(Part { list, operation, fields, columns, unnamed, if_missing: false })
}

fn check(cursor: &mut Cursor<'_>, map: Map, given: Option<String>, table: &str) -> Read<Part> {
    let expression = cursor.group()?;
    if cursor.is_ahead(1, "enforced") {
        return Err(Unread::All); // NOT ENFORCED
    }
    cursor.eat("enforced");
    let unnamed = given.is_none();
    let name = given.unwrap_or_else(|| unnamed_check(table, cursor));
    let fields = map.text("name", &name).text("expr", &expression);
    let columns = Vec::new();
    let (list, operation) = ("checks", "create_check_constraint");
    Ok(Part { list, operation, fields, columns, unnamed, if_missing: false })
}

/// The beginning of the name that a check gets: `t_chk_1`, in MariaDB `CONSTRAINT_1`.
pub(super) fn unnamed_check(table: &str, cursor: &Cursor<'_>) -> String {
    if checks_are_of_tables(cursor) { format!("{table}_chk_") } else { "CONSTRAINT_".to_owned() }
}

fn own_name(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    if cursor.is("(") || cursor.is("using") && !cursor.is_ahead(1, "(") {
        return Ok(None);
    }
    cursor.name().map(Some)
}

/// What an index is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Using {
    /// The usual.
    Tree,
    Hash,
}

/// `USING BTREE`, if it stands here.
pub(super) fn using(cursor: &mut Cursor<'_>) -> Read<Option<Using>> {
    if !cursor.eat_any(&["using", "type"]) {
        return Ok(None);
    }
    if cursor.eat("btree") {
        return Ok(Some(Using::Tree));
    }
    cursor.expect("hash")?;
    Ok(Some(Using::Hash))
}

/// The columns of `(a, b(5), (c + 1))` that stand alone; the walk stays where it is.
fn plain_columns(cursor: &mut Cursor<'_>) -> Vec<String> {
    let start = cursor.mark();
    let mut columns = Vec::new();
    cursor.skip();
    while let Ok(name) = cursor.name() {
        columns.push(name);
        while !cursor.done() && !cursor.is(",") && !cursor.is(")") {
            if cursor.is("(") && cursor.skip_group().is_ok() {
                continue;
            }
            cursor.skip();
        }
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.return_to(start);
    columns
}

/// The columns of an index, each with the length and direction it may have, or expressions in parentheses; and what
/// stands behind them. Other options of indexes no spec has.
pub(super) fn index(
    cursor: &mut Cursor<'_>,
    map: Map,
    name: &str,
    unique: bool,
    using_before: Option<Using>,
) -> Read<Map> {
    cursor.expect("(")?;
    let mut columns = Vec::new();
    loop {
        let mut column = if cursor.is("(") {
            Map::new(cursor.place).text("expr", &cursor.group()?)
        } else {
            Map::new(cursor.place).text("name", &cursor.name()?)
        };
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
    let using = using_before.or(using(cursor)?);
    let mut map = map.text("name", name).list("columns", columns);
    if using == Some(Using::Hash) {
        map = map.text("using", "hash");
    }
    Ok(if unique { map.flag("unique", true) } else { map })
}

fn references(cursor: &mut Cursor<'_>, mut map: Map) -> Read<Map> {
    cursor.expect("references")?;
    let table = cursor.object()?;
    let columns = cursor.names()?;
    map = map.node("references", Map::of("table", &table, cursor.place).texts("columns", &columns).build());
    cursor.eat_all(&["match", "simple"]);
    loop {
        let key = if cursor.eat_all(&["on", "delete"]) {
            "on_delete"
        } else if cursor.eat_all(&["on", "update"]) {
            "on_update"
        } else {
            return Ok(map);
        };
        let actions = ["no action", "restrict", "cascade", "set null"];
        let action = actions.into_iter().find(|a| cursor.eat_all(&a.split(' ').collect::<Vec<_>>()));
        map = map.text(key, action.ok_or(Unread::All)?);
    }
}
