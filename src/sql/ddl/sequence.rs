//! CREATE SEQUENCE and ALTER SEQUENCE, and the column that a sequence goes with.

use super::cursor::Cursor;
use super::name::Name;
use super::object::{Change, ObjectChange, ObjectKind};
use super::unread::{Read, Unread};
use super::uses::Uses;

/// After `CREATE SEQUENCE`.
pub(super) fn create(cursor: &mut Cursor<'_>, replaces: bool) -> Read<Vec<ObjectChange>> {
    let if_missing = cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.object()?;
    let created = Change::Created { replaces, if_missing, uses: Uses::nothing() };
    let changes = [Some(created), owned(cursor)?].into_iter().flatten();
    Ok(changes.map(|change| ObjectChange::new(ObjectKind::Sequence, name.clone(), change)).collect())
}

/// `OWNED BY`, if it is among the options.
pub(super) fn owned(cursor: &mut Cursor<'_>) -> Read<Option<Change>> {
    while !cursor.done() {
        if cursor.eat_all(&["owned", "by"]) {
            return Ok(Some(Change::Owned { by: owner(cursor)? }));
        }
        cursor.skip();
    }
    Ok(None)
}

/// `schema.table.column`, `table.column`, or `NONE`.
fn owner(cursor: &mut Cursor<'_>) -> Read<Option<(Name, String)>> {
    if cursor.is("none") && !cursor.is_ahead(1, ".") {
        cursor.skip();
        return Ok(None);
    }
    let mut parts = vec![cursor.name()?];
    while cursor.eat(".") {
        parts.push(cursor.name()?);
    }
    let column = parts.pop().ok_or(Unread::All)?;
    let name = parts.pop().ok_or(Unread::All)?;
    Ok(Some((Name { schema: parts.pop(), name }, column)))
}
