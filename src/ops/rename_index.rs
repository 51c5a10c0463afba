//! rename_index.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Ident, ObjectId, ObjectName, Rename, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameIndex {
    pub table: Located<ObjectName>,
    /// The index.
    pub name: Located<Ident>,
    /// Its new name.
    pub to: Ident,
}

impl RenameIndex {
    fn ids(&self) -> (ObjectId, ObjectId) {
        let id = |name: &Ident| ObjectId::Index(self.table.value.clone(), name.clone());
        (id(&self.name), id(&self.to))
    }
}

impl Behaviour for RenameIndex {
    const KEYS: &'static [&'static str] = &["table", "name", "to", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the index's name"));
        let to = fields.require("to").and_then(|n| scope.ident(n, "the new name"));
        Some(Self { table: table?, name: name?, to: to?.value })
    }

    fn subject(&self) -> Subject {
        let (from, to) = self.ids();
        Subject::Renamed(from, to)
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        before.index(&self.table, &self.name, self.name.place)?;
        let (from, to) = self.ids();
        Ok(Delta::Rename(Rename { from, to, place: self.table.place }))
    }
}
