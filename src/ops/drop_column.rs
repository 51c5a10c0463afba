//! drop_column: with every index and constraint that involves the column.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::shape::FRAME_OF_LOSS;
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, Ident, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropColumn {
    pub table: Located<ObjectName>,
    pub column: Located<Ident>,
    /// The history need not know it.
    pub if_exists: bool,
}

impl DropColumn {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.value.clone(), self.column.value.clone())
    }
}

impl Behaviour for DropColumn {
    const KEYS: &'static [&'static str] = &["table", "column", "schema", "if_exists"];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        Some(Self { table: table?, column: column?, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let found = before.column_state(&self.table, &self.column, self.column.place);
        let from = before.state_if_exists(&self.id(), self.if_exists, found)?;
        Ok(Delta::Change(Change::plain(self.id(), from, State::Absent, self.column.place)))
    }
}
