//! Raw SQL for MySQL and MariaDB: which statements are read further, and which leave the schema alone.

mod alter;
mod column;
mod constraint;
mod named;
mod options;
mod table;
mod types;

use super::Effect;
use super::cursor::Cursor;
use super::name::Name;
use super::nodes::Map;
use super::step::{Leeway, Lost, Part, Step, What, Which};
use super::unread::{Read, Unread};

/// First words of statements that change rows, rights or the session, or only look.
const WITHOUT_EFFECT: [&str; 28] = [
    "analyze",
    "check",
    "checksum",
    "delete",
    "desc",
    "describe",
    "do",
    "explain",
    "flush",
    "grant",
    "handler",
    "insert",
    "kill",
    "load",
    "optimize",
    "replace",
    "reset",
    "revoke",
    "rollback",
    "savepoint",
    "select",
    "set",
    "show",
    "table",
    "truncate",
    "update",
    "values",
    "with",
];

/// Reads a statement by its first word.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Effect> {
    if cursor.is("(") {
        return Ok(Effect::nothing()); // a query in parentheses
    }
    let first = cursor.word().ok_or(Unread::All)?;
    match first.as_str() {
        "call" => Err(Unread::Deep),
        "create" => create(cursor),
        "alter" if alters_table(cursor) => alter::table(cursor).map(Effect::steps),
        "alter" => named::alter(cursor),
        "drop" => drop(cursor),
        "rename" if cursor.is_ahead(1, "table") || cursor.is_ahead(1, "tables") => {
            rename(cursor).map(Effect::steps)
        }
        word if WITHOUT_EFFECT.contains(&word) => Ok(Effect::nothing()),
        _ => Err(Unread::All),
    }
}

/// `ALTER [ONLINE] [IGNORE] TABLE`: both words are MariaDB's.
fn alters_table(cursor: &Cursor<'_>) -> bool {
    let modifier = |ahead| cursor.is_ahead(ahead, "online") || cursor.is_ahead(ahead, "ignore");
    let ahead = 1 + usize::from(modifier(1)) + usize::from(modifier(1) && modifier(2));
    cursor.is_ahead(ahead, "table")
}

/// After `CREATE SCHEMA`: one with the server's own character set.
fn schema(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let fields = Map::new(cursor.place).text("name", &cursor.name()?);
    cursor.end()?;
    Ok(vec![Step::operation(fields.operation("create_schema")).with(leeway)])
}

fn create(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if cursor.eat("schema") {
        return schema(cursor).map(Effect::steps);
    }
    if let Some(effect) = named::create(cursor)? {
        return Ok(effect);
    }
    let start = cursor.mark();
    let replaces = cursor.eat_all(&["or", "replace"]);
    let unique = cursor.eat("unique");
    let special = cursor.mark();
    let other = cursor.eat_any(&["fulltext", "spatial", "vector"]);
    if other && cursor.is("index") {
        cursor.return_to(special);
        cursor.miss();
        cursor.skip();
    }
    if cursor.eat("index") {
        return Ok(Effect::steps(vec![create_index(cursor, unique, other || replaces)?]));
    }
    if unique || other {
        return Err(Unread::All);
    }
    cursor.return_to(start);
    table::create(cursor).map(Effect::steps)
}

/// After `CREATE [UNIQUE] INDEX`. Of one that is not understood, nothing but its name is uncertain.
fn create_index(cursor: &mut Cursor<'_>, unique: bool, special: bool) -> Read<Step> {
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let name = cursor.name()?;
    let using = constraint::using(cursor)?;
    cursor.expect("on")?;
    let table = cursor.object()?;
    let map = Map::of("table", &table, cursor.place);
    let read = if special { Err(Unread::All) } else { constraint::index(cursor, map, &name, unique, using) };
    let fields = read.and_then(|fields| algorithm_and_lock(cursor).map(|()| fields));
    Ok(match fields {
        Ok(fields) if cursor.done() => Step::operation(fields.operation("create_index")).with(leeway),
        _ => {
            cursor.miss();
            Step::new(What::Lost(Lost::Index(table, name)))
        }
    })
}

/// `ALGORITHM = ...` and `LOCK = ...`, in any order.
fn algorithm_and_lock(cursor: &mut Cursor<'_>) -> Read<()> {
    while cursor.eat_any(&["algorithm", "lock"]) {
        cursor.eat("=");
        cursor.name()?;
    }
    Ok(())
}

fn drop(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    if let Some(effect) = named::drop(cursor)? {
        return Ok(effect);
    }
    if cursor.eat("index") {
        let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
        let name = cursor.name()?;
        cursor.expect("on")?;
        let table = cursor.object()?;
        algorithm_and_lock(cursor)?;
        cursor.end()?;
        return Ok(Effect::steps(vec![part(Some(table), index_called(name), None).with(leeway)]));
    }
    if cursor.eat_all(&["temporary"]) {
        return Ok(Effect::nothing()); // it drops no other (manual, 15.1.32)
    }
    if !cursor.eat_any(&["table", "tables"]) {
        return Err(Unread::All);
    }
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    let names = cursor.objects()?;
    cursor.eat_any(&["cascade", "restrict"]); // they do nothing (manual, 15.1.32)
    cursor.end()?;
    let drop = |name| Map::of("table", name, cursor.place).operation("drop_table");
    Ok(Effect::steps(names.iter().map(|name| Step::operation(drop(name)).with(leeway)).collect()))
}

/// A part of a table that goes, or gets another name.
fn part(table: Option<Name>, which: Which, to: Option<String>) -> Step {
    Step::new(What::Part(Part { table, schema: None, which, to }))
}

/// The index of a primary key is called PRIMARY (manual, 15.1.15).
fn index_called(name: String) -> Which {
    if name.eq_ignore_ascii_case("primary") { Which::PrimaryKey } else { Which::Index(name) }
}

fn rename(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    (0..2).for_each(|_| cursor.skip());
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    let mut steps = Vec::new();
    loop {
        let from = cursor.object()?;
        wait(cursor);
        cursor.expect("to")?;
        steps.push(renamed(cursor, &from)?.with(leeway));
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.end()?;
    Ok(steps)
}

/// `WAIT n` or `NOWAIT`, which are MariaDB's.
fn wait(cursor: &mut Cursor<'_>) {
    if cursor.is("wait") && !cursor.is_ahead(1, "to") {
        cursor.skip();
        cursor.skip();
    } else {
        cursor.eat("nowait");
    }
}

/// The new name of a table, in the same database.
fn renamed(cursor: &mut Cursor<'_>, from: &Name) -> Read<Step> {
    let start = cursor.mark();
    let to = cursor.object()?;
    if to.schema != from.schema {
        cursor.return_to(start);
        return Err(Unread::All);
    }
    Ok(Step::operation(Map::of("table", from, cursor.place).text("to", &to.name).operation("rename_table")))
}
