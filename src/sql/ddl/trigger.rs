//! CREATE TRIGGER: what all engines have in common.

use super::cursor::Cursor;
use super::name::Name;
use super::object::{Change, ObjectChange, ObjectKind};
use super::unread::{Read, Unread};
use super::uses::Uses;

/// What stands before the body.
pub(super) struct Head {
    pub(super) if_missing: bool,
    pub(super) name: Name,
    pub(super) table: Name,
    /// The columns of `UPDATE OF`.
    columns: Vec<String>,
}

/// After `TRIGGER`.
pub(super) fn head(cursor: &mut Cursor<'_>) -> Read<Head> {
    let if_missing = cursor.eat_all(&["if", "not", "exists"]);
    let name = cursor.object()?;
    let mut columns = Vec::new();
    while !cursor.eat("on") {
        if cursor.eat_all(&["update", "of"]) {
            columns.push(cursor.name()?);
            while cursor.eat(",") {
                columns.push(cursor.name()?);
            }
        } else if cursor.done() {
            return Err(Unread::All);
        } else {
            cursor.skip(); // BEFORE, INSTEAD OF, INSERT, OR
        }
    }
    Ok(Head { if_missing, name, table: cursor.object()?, columns })
}

impl Head {
    /// The trigger, with what its body uses.
    pub(super) fn created(self, replaces: bool, mut uses: Uses) -> ObjectChange {
        uses.relations.insert(self.table.clone());
        uses.names.extend(self.columns.iter().cloned());
        uses.columns.extend(self.columns.into_iter().map(|column| (self.table.clone(), column)));
        let change = Change::Created { replaces, if_missing: self.if_missing, uses };
        ObjectChange { table: Some(self.table), ..ObjectChange::new(ObjectKind::Trigger, self.name, change) }
    }

    /// The trigger, whose body is SQL up to the end.
    pub(super) fn with_body(self, cursor: &mut Cursor<'_>, replaces: bool) -> Read<ObjectChange> {
        let uses = Uses::of_body(&cursor.rest()?, &self.table, cursor.facts);
        Ok(self.created(replaces, uses))
    }
}
