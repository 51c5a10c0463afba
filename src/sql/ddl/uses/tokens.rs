//! What SQL uses as far as its tokens tell: names behind FROM, JOIN, INTO and UPDATE, and those behind NEW and OLD.

use std::collections::BTreeSet;

use crate::diag::Place;
use crate::dialect::Facts;

use super::super::cursor::Cursor;
use super::super::mentions;
use super::Uses;

/// Words before the name of a relation. (`DELETE FROM`, `INSERT INTO`.)
const BEFORE: [&str; 6] = ["from", "into", "join", "table", "update", "using"];

/// The relations and names of a text. Nothing of it is certain.
pub(super) fn uses(text: &str, facts: &Facts) -> Uses {
    let mut uses = Uses { names: mentions::outside_strings(text, facts), ..Uses::default() };
    let Ok(mut cursor) = Cursor::new(text, Place::default(), facts) else { return uses };
    let mut queries = BTreeSet::new();
    while !cursor.done() {
        if cursor.eat_any(&BEFORE) {
            relations(&mut cursor, &mut uses);
            continue;
        }
        queries.extend(query_name(&mut cursor));
        cursor.skip();
    }
    uses.relations.retain(|name| name.schema.is_some() || !queries.contains(&name.name));
    uses
}

/// The name in `WITH name (columns) AS (`, if that is here. Goes over nothing.
fn query_name(cursor: &mut Cursor<'_>) -> Option<String> {
    let start = cursor.mark();
    let name = cursor.name().ok();
    if cursor.is("(") {
        cursor.names().ok();
    }
    let follows = cursor.eat("as");
    cursor.eat("not");
    cursor.eat("materialized");
    let opens = cursor.is("(");
    cursor.return_to(start);
    name.filter(|_| follows && opens)
}

/// Names with commas between them, each with an alias or none.
fn relations(cursor: &mut Cursor<'_>, uses: &mut Uses) {
    loop {
        cursor.eat_any(&["only", "lateral"]);
        let word = cursor.word().unwrap_or_default();
        if mentions::is_keyword(&word) {
            return;
        }
        let Ok(name) = cursor.object() else { return };
        if cursor.is("(") {
            return; // a function
        }
        uses.relations.insert(name);
        cursor.eat("as");
        if !cursor.is(",") && !mentions::is_keyword(&cursor.word().unwrap_or_default()) {
            let start = cursor.mark();
            if cursor.name().is_err() || !cursor.is(",") {
                cursor.return_to(start);
            }
        }
        if !cursor.eat(",") {
            return;
        }
    }
}

/// The columns of the table's rows that a trigger names: `NEW.a`, `OLD.a`.
pub(super) fn row_columns(text: &str, facts: &Facts) -> BTreeSet<String> {
    let mut columns = BTreeSet::new();
    let Ok(mut cursor) = Cursor::new(text, Place::default(), facts) else { return columns };
    let mut behind_dot = false;
    while !cursor.done() {
        if !behind_dot && (cursor.eat_all(&["new", "."]) || cursor.eat_all(&["old", "."])) {
            columns.extend(cursor.name());
        } else {
            behind_dot = cursor.is(".");
            cursor.skip();
        }
    }
    columns
}
