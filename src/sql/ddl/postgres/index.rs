//! CREATE INDEX, ALTER INDEX and DROP INDEX, and what it shares with exclusion constraints.

use std::collections::BTreeSet;

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::mentions;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Lost, Part, Step, What, Which};
use super::super::unread::{Read, Unread};
use super::naming;

/// A column or expression of an index.
pub(super) struct Element {
    /// `name` or `expr`, then whatever else was written.
    pub(super) fields: Map,
    /// What it counts as in the index's name, if that is known.
    pub(super) column: Option<String>,
}

/// After `CREATE [UNIQUE] INDEX`.
pub(super) fn create(cursor: &mut Cursor<'_>, unique: bool) -> Read<Vec<Step>> {
    let concurrently = cursor.eat("concurrently");
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let given = if cursor.is("on") { None } else { Some(cursor.name()?) };
    cursor.expect("on")?;
    let only = cursor.mark();
    if cursor.eat("only") {
        cursor.pass_over(only);
    }
    let table = cursor.object()?;
    let touched: BTreeSet<String> = BTreeSet::from([table.name.clone()]);
    let fields = match (definition(cursor, &table, given.clone(), unique), given) {
        (Ok(fields), _) => fields,
        (Err(_), Some(name)) => {
            cursor.miss();
            return Ok(vec![Step::new(What::Lost(Lost::Index(table, name)))]);
        }
        (Err(_), None) => return Err(Unread::Only(touched)),
    };
    let fields = if concurrently { fields.flag("concurrently", true) } else { fields };
    Ok(vec![Step::operation(fields.operation("create_index")).with(leeway)])
}

fn definition(cursor: &mut Cursor<'_>, table: &Name, given: Option<String>, unique: bool) -> Read<Map> {
    let using = if cursor.eat("using") { Some(cursor.name()?) } else { None };
    let start = cursor.mark();
    cursor.expect("(")?;
    let mut elements = vec![element(cursor)?];
    while cursor.eat(",") {
        elements.push(element(cursor)?);
    }
    cursor.expect(")")?;
    let include = if cursor.eat("include") { cursor.names()? } else { Vec::new() };
    let name = if let Some(name) = given {
        name
    } else {
        let keys: Option<Vec<String>> = elements.iter().map(|e| e.column.clone()).collect();
        let Some(mut columns) = keys else {
            cursor.return_to(start); // the server names the index after an expression
            return Err(Unread::All);
        };
        columns.extend(include.iter().cloned());
        naming::choose(&table.name, &naming::distinct(columns), "idx", &mut BTreeSet::new())
    };
    let nodes = elements.into_iter().map(|e| e.fields.build()).collect();
    let mut fields = Map::of("table", table, cursor.place).text("name", &name).list("columns", nodes);
    if unique {
        fields = fields.flag("unique", true);
    }
    if let Some(using) = using {
        fields = fields.text("using", &using);
    }
    if !include.is_empty() {
        fields = fields.texts("include", &include);
    }
    tail(cursor, fields)
}

fn tail(cursor: &mut Cursor<'_>, mut fields: Map) -> Read<Map> {
    if cursor.eat_all(&["nulls", "not", "distinct"]) {
        fields = fields.flag("nulls_not_distinct", true);
    } else {
        cursor.eat_all(&["nulls", "distinct"]);
    }
    if cursor.eat("with") {
        fields = fields.node("with", storage(cursor)?);
    }
    let tablespace = cursor.mark();
    if cursor.eat("tablespace") {
        cursor.name()?;
        cursor.pass_over(tablespace);
    }
    if cursor.eat("where") {
        fields = fields.text("where", &cursor.expression(&[])?);
    }
    cursor.end()?;
    Ok(fields)
}

/// `(fillfactor = 70, fastupdate)`.
fn storage(cursor: &mut Cursor<'_>) -> Read<Node> {
    cursor.expect("(")?;
    let mut map = Map::new(cursor.place);
    loop {
        let key = cursor.name()?;
        map = match (cursor.eat("="), cursor.string()) {
            (false, _) => map.flag(&key, true),
            (true, Ok(value)) => map.text(&key, &value),
            (true, Err(_)) => map.plain(&key, &cursor.expression(&[])?),
        };
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.expect(")")?;
    Ok(map.build())
}

/// After `ALTER INDEX`: all but a new name is storage.
pub(super) fn alter(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    if cursor.is("all") {
        return Ok(Vec::new());
    }
    let name = cursor.object()?;
    if !cursor.eat_all(&["rename", "to"]) {
        return Ok(Vec::new());
    }
    let to = cursor.name()?;
    cursor.end()?;
    Ok(vec![part(name, Some(to)).with(leeway)])
}

/// After `DROP INDEX`.
pub(super) fn drop(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    cursor.eat("concurrently");
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    let names = cursor.objects()?;
    let leeway = leeway.cascading(cursor.eat("cascade"));
    cursor.eat("restrict");
    cursor.end()?;
    Ok(names.into_iter().map(|name| part(name, None).with(leeway)).collect())
}

/// The index of a name, on whatever table it is; it may be that of a key.
fn part(index: Name, to: Option<String>) -> Step {
    let Name { schema, name } = index;
    Step::new(What::Part(Part { table: None, schema, which: Which::Index(name), to }))
}

/// One element: a column, a call or an expression in parentheses, and how it is indexed.
pub(super) fn element(cursor: &mut Cursor<'_>) -> Read<Element> {
    let mut element = key(cursor)?;
    if cursor.eat("collate") {
        element.fields = element.fields.text("collation", &cursor.plain_object()?);
    }
    let follows = ["asc", "desc", "nulls", "with", ",", ")"].iter().any(|what| cursor.is(what));
    if !follows && !cursor.done() {
        element.fields = element.fields.text("opclass", &cursor.plain_object()?);
    }
    for order in ["asc", "desc"] {
        if cursor.eat(order) {
            element.fields = element.fields.text("order", order);
        }
    }
    for nulls in ["first", "last"] {
        if cursor.eat_all(&["nulls", nulls]) {
            element.fields = element.fields.text("nulls", nulls);
        }
    }
    Ok(element)
}

fn key(cursor: &mut Cursor<'_>) -> Read<Element> {
    let fields = Map::new(cursor.place);
    if cursor.is("(") {
        let expression = cursor.group()?;
        let column = column_of(&expression, cursor);
        return Ok(Element { fields: fields.text("expr", &expression), column });
    }
    let start = cursor.mark();
    let name = cursor.object()?;
    if !cursor.is("(") {
        let column = Some(name.name.clone()).filter(|_| name.schema.is_none()).ok_or(Unread::All)?;
        return Ok(Element { fields: fields.text("name", &column), column: Some(column) });
    }
    cursor.skip_group()?;
    let expression = cursor.between(start, cursor.mark())?;
    let column = column_of(&expression, cursor);
    Ok(Element { fields: fields.text("expr", &expression), column })
}

/// Words and signs with which an expression may take its name from a part of it (`FigureColname` in parse_target.c).
const NAMED_BY_PARTS: [&str; 21] = [
    "::",
    "[",
    "array",
    "at",
    "case",
    "cast",
    "collate",
    "exists",
    "normalized",
    "nullif",
    "over",
    "overlaps",
    "row",
    "select",
    "similar",
    "treat",
    "trim",
    "xmlconcat",
    "xmlelement",
    "xmlforest",
    ".",
];

/// What an expression counts as in the name of an index.
fn column_of(expression: &str, cursor: &Cursor<'_>) -> Option<String> {
    let mut inner = Cursor::new(expression, cursor.place, cursor.facts).ok()?;
    if let Ok(name) = inner.object() {
        let special = NAMED_BY_PARTS.contains(&name.name.as_str()) || mentions::is_keyword(&name.name);
        if inner.done() {
            return Some(name.name).filter(|_| name.schema.is_none() && !special);
        }
        if inner.skip_group().is_ok() && inner.done() {
            return Some(name.name).filter(|_| !special);
        }
    }
    let mut rest = Cursor::new(expression, cursor.place, cursor.facts).ok()?;
    while !rest.done() {
        if NAMED_BY_PARTS.iter().any(|part| rest.is(part)) {
            return None;
        }
        rest.skip();
    }
    Some("expr".to_owned())
}
