//! CREATE VIEW, CREATE MATERIALIZED VIEW.

use super::cursor::Cursor;
use super::object::{Change, ObjectChange, ObjectKind};
use super::unread::Read;
use super::uses::Uses;

/// What may stand behind the query.
const ENDS: [&[&str]; 5] = [
    &["with", "cascaded", "check", "option"],
    &["with", "local", "check", "option"],
    &["with", "check", "option"],
    &["with", "no", "data"],
    &["with", "data"],
];

/// After `VIEW`. `recursive`: its query may mean the view itself.
pub(super) fn create(
    cursor: &mut Cursor<'_>,
    kind: ObjectKind,
    replaces: bool,
    recursive: bool,
) -> Read<ObjectChange> {
    let if_missing = cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.object()?;
    let uses = definition(cursor, recursive.then_some(name.name.as_str()))?;
    Ok(ObjectChange::new(kind, name, Change::Created { replaces, if_missing, uses }))
}

/// After the name: the columns, what belongs to an engine, and the query.
pub(super) fn definition(cursor: &mut Cursor<'_>, itself: Option<&str>) -> Read<Uses> {
    if cursor.is("(") {
        cursor.names()?;
    }
    loop {
        if cursor.eat("with") {
            cursor.skip_group()?;
        } else if cursor.eat_any(&["using", "tablespace"]) {
            cursor.name()?;
        } else {
            break;
        }
    }
    cursor.expect("as")?;
    let _ = ENDS.iter().any(|words| cursor.cut_end(words));
    Ok(Uses::of_query(&cursor.rest()?, itself, cursor.facts))
}
