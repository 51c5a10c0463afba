//! CREATE TABLE, and the columns that ALTER TABLE adds.

use std::collections::BTreeSet;

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Step};
use super::super::unread::{Read, Unread};
use super::constraint::{self, Constraint, Shape};
use super::types::put_type;

/// Words that end the expression of a default.
const AFTER_DEFAULT: [&str; 12] = [
    "check",
    "collate",
    "constraint",
    "default",
    "deferrable",
    "generated",
    "initially",
    "not",
    "null",
    "primary",
    "references",
    "unique",
];

/// A column, and the constraints that were written with it.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) fields: Map,
    pub(super) constraints: Vec<Constraint>,
}

/// After `CREATE TABLE`. A temporary one hides a table of its name, for a while.
pub(super) fn create(cursor: &mut Cursor<'_>, temporary: Option<usize>) -> Read<Vec<Step>> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let name = cursor.object()?;
    let opaque = || Unread::only([name.name.clone()]);
    if let Some(start) = temporary {
        cursor.return_to(start);
        return Err(opaque());
    }
    definition(cursor, &name).map(|node| vec![Step::operation(node).with(leeway)]).map_err(|_| opaque())
}

fn definition(cursor: &mut Cursor<'_>, table: &Name) -> Read<Node> {
    let mut columns = Vec::new();
    let mut constraints = Vec::new();
    cursor.expect("(")?;
    while !cursor.eat(")") {
        if !(columns.is_empty() && constraints.is_empty()) {
            cursor.expect(",")?;
        }
        if constraint::begins(cursor) {
            constraints.push(constraint::of_table(cursor)?);
        } else {
            columns.push(column(cursor)?);
        }
    }
    let partition_by = tail(cursor)?;
    cursor.end()?;

    let known: Vec<String> = columns.iter().map(|c| c.name.clone()).collect();
    let mut nodes = Vec::new();
    let mut all = Vec::new();
    for column in columns {
        nodes.push(column.fields.build());
        all.extend(column.constraints);
    }
    all.extend(constraints);
    let all = constraint::without_doubles(all);
    let map = Map::of("table", table, cursor.place).list("columns", nodes);
    let map = with_constraints(map, cursor, table, &known, all)?;
    let map = match partition_by {
        Some(text) => map.text("partition_by", &text),
        None => map,
    };
    Ok(map.operation("create_table"))
}

fn with_constraints(
    mut map: Map,
    cursor: &Cursor<'_>,
    table: &Name,
    known: &[String],
    constraints: Vec<Constraint>,
) -> Read<Map> {
    let mut used: BTreeSet<String> = constraints.iter().filter_map(|c| c.name.clone()).collect();
    let mut named = Vec::new();
    for constraint in constraints {
        let shape = constraint.shape;
        named.push((shape, constraint.named(&table.name, known, &mut used, cursor)));
    }
    for shape in Shape::ALL {
        let (these, others): (Vec<_>, Vec<_>) = named.into_iter().partition(|(s, _)| *s == shape);
        named = others;
        let mut nodes: Vec<Node> = these.into_iter().map(|(_, fields)| fields.build()).collect();
        if nodes.is_empty() {
            continue;
        }
        if shape != Shape::PrimaryKey {
            map = map.list(shape.list(), nodes);
            continue;
        }
        let key = nodes.pop().filter(|_| nodes.is_empty()).ok_or(Unread::All)?;
        map = map.node(shape.list(), key);
    }
    Ok(map)
}

/// What may follow the parentheses; storage is not the catalog's business, and is noted.
fn tail(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    let mut partition_by = None;
    loop {
        let start = cursor.mark();
        if cursor.eat_all(&["partition", "by"]) {
            let start = cursor.mark();
            cursor.name()?;
            cursor.skip_group()?;
            partition_by = Some(cursor.between(start, cursor.mark())?);
        } else if cursor.eat_any(&["using", "tablespace"]) {
            cursor.name()?;
            cursor.pass_over(start);
        } else if cursor.eat("with") {
            cursor.skip_group()?;
            cursor.pass_over(start);
        } else if !cursor.eat_all(&["without", "oids"]) {
            return Ok(partition_by);
        }
    }
}

/// A column's name, type and options.
pub(super) fn column(cursor: &mut Cursor<'_>) -> Read<Column> {
    let name = cursor.name()?;
    let fields = put_type(cursor, "type", Map::new(cursor.place).text("name", &name))?;
    let mut column = Column { name, fields, constraints: Vec::new() };
    while option(cursor, &mut column)? {}
    Ok(column)
}

/// One option of a column, if there is one.
fn option(cursor: &mut Cursor<'_>, column: &mut Column) -> Read<bool> {
    if cursor.is("constraint") || constraint::begins_on_column(cursor) {
        let given = if cursor.eat("constraint") { Some(cursor.name()?) } else { None };
        if constraint::begins_on_column(cursor) {
            column.constraints.push(constraint::of_column(cursor, given, &column.name)?);
            return Ok(true);
        }
    }
    if let Some(last) = column.constraints.last_mut()
        && last.attribute(cursor)?
    {
        return Ok(true);
    }
    let fields = column.fields.clone();
    column.fields = if cursor.eat_all(&["not", "null"]) {
        fields.flag("nullable", false)
    } else if cursor.eat("null") {
        fields
    } else if cursor.eat("default") {
        put_default(fields, &cursor.expression(&AFTER_DEFAULT)?)
    } else if cursor.eat("collate") {
        fields.text("collation", &cursor.plain_object()?)
    } else if cursor.is("storage") || cursor.is("compression") {
        let start = cursor.mark();
        cursor.skip();
        cursor.skip();
        cursor.pass_over(start);
        fields
    } else if cursor.eat("autoincrement") {
        fields.text("identity", "by default") // SQLite's
    } else if cursor.eat("generated") {
        generated(cursor, fields)?
    } else if cursor.eat("as") {
        computed(cursor, fields)? // SQLite's short form
    } else {
        return Ok(false);
    };
    Ok(true)
}

fn put_default(fields: Map, text: &str) -> Map {
    if text.eq_ignore_ascii_case("null") {
        return fields;
    }
    fields.sql("default", &as_text(text).unwrap_or_else(|| text.to_owned()))
}

/// A name alone is no default: between quotes SQLite takes it for a text (SQLite, "Quirks, Caveats, and Gotchas", 8).
fn as_text(text: &str) -> Option<String> {
    let name = text.strip_prefix('"')?.strip_suffix('"')?;
    let is_one = !name.replace("\"\"", "").contains('"');
    is_one.then(|| format!("'{}'", name.replace("\"\"", "\"").replace('\'', "''")))
}

/// After `GENERATED`.
fn generated(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    let always = always(cursor)?;
    cursor.expect("as")?;
    if cursor.eat("identity") {
        counting(cursor)?;
        return Ok(fields.text("identity", always));
    }
    computed(cursor, fields)
}

/// The options of an identity's sequence are not the catalog's business; those that are not the usual ones are noted.
pub(super) fn counting(cursor: &mut Cursor<'_>) -> Read<()> {
    if !cursor.is("(") {
        return Ok(());
    }
    let start = cursor.mark();
    cursor.skip();
    while !cursor.eat(")") {
        let option = cursor.mark();
        if cursor.eat_all(&["sequence", "name"]) {
            cursor.object()?;
        } else if !USUAL.iter().any(|words| cursor.eat_all(words)) {
            cursor.return_to(start);
            cursor.skip_group()?;
            cursor.pass_over(start);
            return Ok(());
        }
        if cursor.mark() == option {
            return Err(Unread::All);
        }
    }
    Ok(())
}

/// How an identity counts where nothing is said.
const USUAL: [&[&str]; 10] = [
    &["start", "with", "1"],
    &["start", "1"],
    &["increment", "by", "1"],
    &["increment", "1"],
    &["minvalue", "1"],
    &["no", "minvalue"],
    &["no", "maxvalue"],
    &["no", "cycle"],
    &["cache", "1"],
    &["restart"],
];

/// After `AS` of a generated column.
fn computed(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    let expression = cursor.group()?;
    let stored = cursor.eat("stored");
    cursor.eat("virtual");
    let computed = Map::new(cursor.place).text("sql", &expression).flag("stored", stored);
    Ok(fields.node("computed", computed.build()))
}

/// `ALWAYS` or `BY DEFAULT`.
pub(super) fn always(cursor: &mut Cursor<'_>) -> Read<&'static str> {
    if cursor.eat("always") {
        return Ok("always");
    }
    if cursor.eat_all(&["by", "default"]) { Ok("by default") } else { Err(Unread::All) }
}
