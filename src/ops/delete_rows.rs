//! delete_rows: rows go; those that a condition finds, or that are written out by their keys.

use super::Behaviour;
use super::execute::read_undo_of_rows;
use super::found_rows::{self, Form};
use super::rows::WrittenRows;
use crate::catalog::{Catalog, Delta, RowAction, Searched, Undo};
use crate::decode::shape::FRAME_OF_ROWS;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{Expression, ObjectName, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteRows {
    pub table: Located<ObjectName>,
    /// Which rows go.
    pub which: Which,
    /// What undoes it.
    pub undo: Undo,
}

/// Which rows go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that the condition finds.
    Found(Located<Expression>),
    /// Those with these keys.
    Written(WrittenRows),
}

impl Behaviour for DeleteRows {
    const KEYS: &'static [&'static str] = &["table", "where", "key", "rows", "schema", "undo"];
    const FRAME: &'static [&'static str] = FRAME_OF_ROWS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let undo = read_undo_of_rows(fields, scope);
        let which = match found_rows::form(fields, &["where"], scope)? {
            Form::Found => Which::Found(found_rows::condition(fields, scope)?),
            Form::Written => {
                let rows = WrittenRows::read(fields, scope)?;
                let mut is_whole = rows.require_keys(scope);
                for name in rows.columns.iter().filter(|name| !rows.is_key(name)) {
                    let message = format!("`{}` is no column of the key", name.value);
                    let hint = "write the key of each row alone: `{id: 1}`";
                    scope.fault_hint(Code::KEYS_CONFLICT, name.place, message, hint);
                    is_whole = false;
                }
                is_whole.then_some(Which::Written(rows))?
            }
        };
        Some(Self { table: table?, which, undo })
    }

    fn subject(&self) -> Subject {
        match &self.which {
            Which::Found(_) => Subject::Searched(self.table.value.clone()),
            Which::Written(rows) => Subject::Rows(self.table.value.clone(), rows.rows.len()),
        }
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let known = before.table(&self.table, self.table.place)?;
        match &self.which {
            Which::Written(rows) => {
                rows.delta(&self.table, RowAction::Delete, &self.undo, before).map(Delta::Rows)
            }
            Which::Found(condition) => {
                found_rows::require(condition, known.as_deref(), before)?;
                Ok(Delta::Searched(Searched {
                    table: self.table.value.clone(),
                    set: Vec::new(),
                    condition: condition.value.clone(),
                    undo: self.undo.clone(),
                    place: self.table.place,
                }))
            }
        }
    }
}
