//! Column types: those that the decoder knows by name go out in plain spelling, all others as `{sql: ...}`.

use crate::model::types::{SqlType, TypeText};

use super::super::cursor::Cursor;
use super::super::mentions;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};

/// Portable names that are no types of PostgreSQL: raw SQL that uses one means a type of the user's.
const NOT_HERE: [&str; 4] = ["binary", "blob", "double", "varbinary"];

/// Reads a type and puts it under `key`.
pub(super) fn put_type(cursor: &mut Cursor<'_>, key: &str, map: Map) -> Read<Map> {
    let start = cursor.mark();
    let spelled = spelling(cursor)?;
    let known = spelled.filter(|s| {
        TypeText::parse(s).is_ok_and(|t| {
            let portable =
                || t.numbers().filter(|_| t.suffix.is_empty()).and_then(|n| SqlType::portable(&t.name, &n));
            let native = (cursor.facts.types.native)(&t).or_else(portable);
            matches!(native, Some(Ok(_))) && !NOT_HERE.contains(&t.name.as_str())
        })
    });
    match known {
        Some(text) => Ok(map.text(key, &text)),
        None => Ok(map.sql(key, &cursor.between(start, cursor.mark())?)),
    }
}

/// Goes over a type; gives its spelling where it is made of words without quotes and schema.
pub(super) fn spelling(cursor: &mut Cursor<'_>) -> Read<Option<String>> {
    let first = cursor.word().unwrap_or_default();
    let name = cursor.object()?;
    if mentions::is_keyword(&first) {
        return Err(Unread::All); // there is no type
    }
    let mut words = vec![Some(first.clone()).filter(|f| !f.is_empty() && name.schema.is_none())];
    match first.as_str() {
        "double" => more(cursor, &["precision"], &mut words),
        "national" => {
            more(cursor, &["character", "char"], &mut words);
            more(cursor, &["varying"], &mut words);
        }
        "character" | "char" | "bit" => more(cursor, &["varying"], &mut words),
        "interval" => {
            let fields = ["year", "month", "day", "hour", "minute", "second", "to"];
            while fields.iter().any(|f| cursor.is(f)) {
                more(cursor, &fields, &mut words);
            }
        }
        _ => {}
    }
    if let Some(ends) = cursor.facts.types.ended_by {
        while let Some(word) = cursor.word().filter(|word| !ends.contains(&word.as_str())) {
            words.push(Some(word));
            cursor.skip();
        }
    }
    let mut text = words.into_iter().collect::<Option<Vec<String>>>().map(|w| w.join(" "));
    if cursor.is("(") {
        let arguments = cursor.group()?;
        text = text.map(|t| format!("{t}({arguments})"));
    }
    for zone in ["with", "without"] {
        if matches!(first.as_str(), "time" | "timestamp") && cursor.eat_all(&[zone, "time", "zone"]) {
            text = text.map(|t| format!("{t} {zone} time zone"));
        }
    }
    for _ in 0..dimensions(cursor)? {
        text = text.map(|t| t + "[]");
    }
    Ok(text)
}

fn more(cursor: &mut Cursor<'_>, expected: &[&str], words: &mut Vec<Option<String>>) {
    let word = cursor.word();
    if cursor.eat_any(expected) {
        words.push(word);
    }
}

/// `[]`, `[3]`, `ARRAY`, `ARRAY[3]`: the sizes mean nothing to the server.
fn dimensions(cursor: &mut Cursor<'_>) -> Read<usize> {
    let mut count = usize::from(cursor.eat("array"));
    let mut brackets = 0;
    while cursor.eat("[") {
        if !cursor.eat("]") {
            cursor.skip();
            cursor.expect("]")?;
        }
        brackets += 1;
    }
    count = count.max(brackets);
    Ok(count)
}
