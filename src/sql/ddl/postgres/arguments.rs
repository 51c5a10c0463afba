//! The types of a routine's arguments, which tell routines of one name apart (PostgreSQL manual, CREATE FUNCTION,
//! Overloading).

use crate::model::types::{SqlType, TypeText};

use super::super::cursor::Cursor;
use super::super::unread::{Read, Unread};
use super::types::spelling;

/// `(a int, OUT b text, VARIADIC c int[] DEFAULT '{}')`: `integer`, `integer[]`. Nothing where they are not understood.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Option<Vec<String>> {
    let start = cursor.mark();
    list(cursor)
        .inspect_err(|_| {
            cursor.return_to(start);
            let _ = cursor.skip_group();
        })
        .ok()
}

fn list(cursor: &mut Cursor<'_>) -> Read<Vec<String>> {
    let mut types = Vec::new();
    cursor.expect("(")?;
    while !cursor.eat(")") {
        if !types.is_empty() || cursor.is(",") {
            cursor.expect(",")?;
        }
        types.extend(argument(cursor)?);
    }
    Ok(types)
}

/// One argument; what only comes out does not count.
fn argument(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    let mut out = mode(cursor);
    let start = cursor.mark();
    let mut sql_type = type_of(cursor);
    if sql_type.is_err() || !ends(cursor) {
        cursor.return_to(start);
        cursor.name()?;
        out = out || mode(cursor);
        sql_type = type_of(cursor);
    }
    let sql_type = sql_type?;
    if cursor.eat("default") || cursor.eat("=") || cursor.eat(":=") {
        cursor.expression(&[])?;
    }
    if ends(cursor) { Ok(Some(sql_type).filter(|_| !out)) } else { Err(Unread::All) }
}

/// The mode before or behind a name; whether it is OUT.
fn mode(cursor: &mut Cursor<'_>) -> bool {
    let input = cursor.eat_any(&["in", "inout", "variadic"]);
    let output = cursor.eat("out");
    output && !input
}

fn ends(cursor: &Cursor<'_>) -> bool {
    [",", ")", "=", ":=", "default"].iter().any(|word| cursor.is(word))
}

/// A type under the name that the catalog has for it, without its length.
fn type_of(cursor: &mut Cursor<'_>) -> Read<String> {
    let start = cursor.mark();
    let spelled = spelling(cursor)?;
    if cursor.eat("%") {
        cursor.expect("type")?;
    }
    let written = cursor.between(start, cursor.mark())?;
    let text = spelled.unwrap_or(written);
    let Ok(parsed) = TypeText::parse(&text) else { return Ok(text) };
    let dimensions = if parsed.dimensions > 0 { "[]" } else { "" }; // how many, means nothing to the server
    let portable = || parsed.numbers().and_then(|numbers| SqlType::portable(&parsed.name, &numbers));
    let native = (cursor.facts.types.native)(&parsed).or_else(portable).and_then(Result::ok);
    let known = native.and_then(|native| (cursor.facts.types.shown)(&native)).unwrap_or(text);
    let known = known.trim_end_matches("[]");
    let short = match (known.find('('), known.find(')')) {
        (Some(open), Some(close)) if open < close => [&known[..open], &known[close + 1..]].concat(),
        _ => known.to_owned(),
    };
    Ok(short + dimensions)
}
