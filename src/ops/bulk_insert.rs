//! bulk_insert: reference rows. With `key` they can be inserted any number of times.

use super::Behaviour;
use super::execute::read_undo_of_rows;
use super::rows::WrittenRows;
use crate::catalog::{Catalog, Delta, RowAction, Undo};
use crate::decode::shape::FRAME_OF_DATA;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{ObjectName, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkInsert {
    pub table: Located<ObjectName>,
    /// The rows; a column that a row leaves out gets its default.
    pub rows: WrittenRows,
    /// Rows that are there are updated.
    pub update: bool,
    /// What undoes it.
    pub undo: Undo,
}

impl Behaviour for BulkInsert {
    const KEYS: &'static [&'static str] = &["table", "rows", "schema", "key", "update", "undo"];
    const FRAME: &'static [&'static str] = FRAME_OF_DATA;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let update = scope.flag_or(fields.value("update"), "`update`", false);
        let undo = read_undo_of_rows(fields, scope);
        if update && fields.value("key").is_none() {
            let place = fields.key_place("update");
            scope.fault_hint(
                Code::KEYS_CONFLICT,
                place,
                "`update` needs `key`",
                "name the columns by which a row is known",
            );
        }
        let rows = WrittenRows::read(fields, scope);
        let rows = rows.filter(|rows| rows.require_distinct(scope));
        Some(Self { table: table?, rows: rows?, update, undo })
    }

    fn subject(&self) -> Subject {
        Subject::Rows(self.table.value.clone(), self.rows.rows.len())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let action = if self.update { RowAction::Overwrite } else { RowAction::Insert };
        self.rows.delta(&self.table, action, &self.undo, before).map(Delta::Rows)
    }
}
