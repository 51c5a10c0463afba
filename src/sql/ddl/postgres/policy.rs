//! CREATE POLICY, and the conditions of ALTER POLICY.

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::object::{Change, ObjectChange, ObjectKind};
use super::super::unread::Read;
use super::super::uses::Uses;

/// After `POLICY`.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<ObjectChange> {
    let name = Name { schema: None, name: cursor.name()? };
    cursor.expect("on")?;
    let table = cursor.object()?;
    let mut uses = conditions(cursor, Some(&table))?.unwrap_or_else(Uses::nothing);
    uses.relations.insert(table.clone());
    let change = Change::Created { replaces: false, if_missing: false, uses };
    Ok(ObjectChange { table: Some(table), ..ObjectChange::new(ObjectKind::Policy, name, change) })
}

/// What USING and WITH CHECK use, if there is one.
pub(super) fn conditions(cursor: &mut Cursor<'_>, table: Option<&Name>) -> Read<Option<Uses>> {
    let rows: Vec<(&str, &Name)> = table.iter().map(|table| (table.name.as_str(), *table)).collect();
    let mut found: Option<Uses> = None;
    while !cursor.done() {
        if cursor.eat("using") || cursor.eat_all(&["with", "check"]) {
            let uses = Uses::of_condition(&cursor.group()?, &rows, cursor.facts);
            found.get_or_insert_with(Uses::nothing).join(uses);
        } else {
            cursor.skip(); // AS PERMISSIVE, FOR SELECT, TO a role
        }
    }
    Ok(found)
}
