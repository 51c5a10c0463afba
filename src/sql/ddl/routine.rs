//! CREATE FUNCTION and CREATE PROCEDURE: what all engines have in common.

use super::cursor::Cursor;
use super::object::{Change, ObjectChange, ObjectKind};
use super::unread::Read;
use super::uses::Uses;

/// After the kind. `arguments`: reads those that tell routines of one name apart, where the engine has such.
pub(super) fn create(
    cursor: &mut Cursor<'_>,
    kind: ObjectKind,
    replaces: bool,
    arguments: fn(&mut Cursor<'_>) -> Option<Vec<String>>,
) -> Read<ObjectChange> {
    let if_missing = cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.object()?;
    let arguments = arguments(cursor);
    let uses = Uses::of_code(&cursor.rest()?, cursor.facts);
    let change = Change::Created { replaces, if_missing, uses };
    Ok(ObjectChange { arguments, ..ObjectChange::new(kind, name, change) })
}
