//! rename_table.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::dialect::NameKind;
use crate::model::{Ident, ObjectId, ObjectName, Rename, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameTable {
    pub table: Located<ObjectName>,
    /// Its new name.
    pub to: Ident,
}

impl RenameTable {
    fn ids(&self) -> (ObjectId, ObjectId) {
        let target = self.table.sibling(&self.to);
        (ObjectId::Table(self.table.value.clone()), ObjectId::Table(target))
    }
}

impl Behaviour for RenameTable {
    const KEYS: &'static [&'static str] = &["table", "to", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let to = fields.require("to").and_then(|n| scope.name(n, NameKind::Relation, "the new name"));
        let to = to.filter(|name| scope.is_free(name, name.place));
        Some(Self { table: table?, to: to?.value })
    }

    fn subject(&self) -> Subject {
        let (from, to) = self.ids();
        Subject::Renamed(from, to)
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        let (from, to) = self.ids();
        Ok(Delta::Rename(Rename { from, to, place: self.table.place }))
    }
}
