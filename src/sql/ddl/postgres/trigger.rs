//! CREATE TRIGGER.

use super::super::cursor::Cursor;
use super::super::object::ObjectChange;
use super::super::trigger::head;
use super::super::unread::{Read, Unread};
use super::super::uses::Uses;

/// After `TRIGGER`.
pub(super) fn create(cursor: &mut Cursor<'_>, replaces: bool) -> Read<ObjectChange> {
    let head = head(cursor)?;
    let mut uses = Uses::nothing();
    while !cursor.eat("execute") {
        if cursor.eat("when") {
            let rows = [("new", &head.table), ("old", &head.table)];
            uses.join(Uses::of_condition(&cursor.group()?, &rows, cursor.facts));
        } else if cursor.eat("from") {
            uses.relations.insert(cursor.object()?); // a constraint trigger's other table
        } else if cursor.done() {
            return Err(Unread::All);
        } else {
            cursor.skip(); // DEFERRABLE, REFERENCING, FOR EACH ROW
        }
    }
    if !cursor.eat_any(&["function", "procedure"]) {
        return Err(Unread::All);
    }
    uses.routines.insert(cursor.object()?);
    cursor.skip_group()?;
    cursor.end()?;
    Ok(head.created(replaces, uses))
}
