//! rename_column.

use super::Behaviour;
use crate::catalog::{Catalog, Delta, Outcome, has_long_key};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{Ident, ObjectId, ObjectName, Rename, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameColumn {
    pub table: Located<ObjectName>,
    pub column: Located<Ident>,
    /// Its new name.
    pub to: Ident,
}

impl RenameColumn {
    fn ids(&self) -> (ObjectId, ObjectId) {
        let id = |name: &Ident| ObjectId::Column(self.table.value.clone(), name.clone());
        (id(&self.column), id(&self.to))
    }

    /// Where a table is copied for every change, a column of a foreign key cannot be renamed (measured on MariaDB: error
    /// 1846, "Columns participating in a foreign key are renamed").
    fn require_in_place(&self, catalog: &Catalog) -> Outcome {
        let (title, id) = (catalog.facts().title, self.ids().0);
        let known = catalog.known(&self.table);
        let copied = catalog.facts().limits.hashes_long_keys
            && known.is_some_and(|table| has_long_key(&table, catalog.facts()));
        if !copied || !catalog.is_in_foreign_key(&self.table, &self.column) {
            return Ok(());
        }
        let message = format!(
            "{title} cannot rename the column `{id}`, which is in a foreign key: its table has a unique key that is longer than an index"
        );
        let hint = "drop the foreign key before, and create it again after, with the new name";
        Err(Box::new(Diagnostic::error(Code::UNSUPPORTED, self.column.place, message).hint(hint).about(id)))
    }
}

impl Behaviour for RenameColumn {
    const KEYS: &'static [&'static str] = &["table", "column", "to", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let to = fields.require("to").and_then(|n| scope.column_name(n, "the new name"));
        Some(Self { table: table?, column: column?, to: to?.value })
    }

    fn subject(&self) -> Subject {
        let (from, to) = self.ids();
        Subject::Renamed(from, to)
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        before.table_with_column(&self.table, &self.column, self.column.place)?;
        self.require_in_place(before)?;
        let (from, to) = self.ids();
        Ok(Delta::Rename(Rename { from, to, place: self.column.place }))
    }
}
