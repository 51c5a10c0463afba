//! add_column: a column, with the constraints and indexes that its keys ask for.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, Column, Object, ObjectId, ObjectName, Parts, State, Subject, Table};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddColumn {
    pub table: Located<ObjectName>,
    pub column: Arc<Column>,
    /// What hangs on it.
    pub parts: Parts,
}

impl AddColumn {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.value.clone(), self.column.name.clone())
    }
}

impl Behaviour for AddColumn {
    const KEYS: &'static [&'static str] = &["table", "column", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let node = fields.require("column");
        let mut holder = Table::new(scope.holder(table.as_ref()));
        node.and_then(|n| scope.column_into(n, &mut holder))?;
        let column = holder.columns.pop();
        Some(Self { table: table?, column: column?, parts: Parts::from(&holder) })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        before.require_own_default(&self.column, self.table.place)?;
        let to = State::Is(Object::Column(Arc::clone(&self.column), self.parts.clone()));
        Ok(Delta::Change(Change::plain(self.id(), State::Absent, to, self.table.place)))
    }
}
