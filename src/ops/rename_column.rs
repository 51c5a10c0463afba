//! rename_column.

use super::Behaviour;
use crate::catalog::{Catalog, Delta, Outcome, has_long_key};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{Expression, Ident, ObjectId, ObjectName, Rename, Subject};
use crate::sql;

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
        let copied = catalog.facts().indexes.long_keys_are_hidden_columns
            && known.is_some_and(|table| has_long_key(&table));
        if !copied || !catalog.is_in_foreign_key(&self.table, &self.column) {
            return Ok(());
        }
        let message = format!(
            "{title} cannot rename the column `{id}`, which is in a foreign key: its table has a unique key that is longer than an index"
        );
        let hint = "drop the foreign key before, and create it again after, with the new name";
        Err(Box::new(Diagnostic::error(Code::UNSUPPORTED, self.column.place, message).hint(hint).about(id)))
    }

    /// Generated columns and indexes of expressions stand in the way where they do not follow.
    fn require_free(&self, catalog: &Catalog) -> Outcome {
        let known = catalog.table_with_column(&self.table, &self.column, self.column.place)?;
        let Some(table) = known.filter(|_| !catalog.facts().columns.expressions_follow) else {
            return Ok(());
        };
        let names = |text: &Expression| sql::mentions(text.as_str(), self.column.as_str(), catalog.facts());
        let computed =
            table.columns.iter().find(|c| c.computed.as_ref().is_some_and(|c| names(&c.expression)));
        let indexed =
            table.indexes.iter().find(|i| i.columns.iter().any(|c| c.key.expression().is_some_and(names)));
        let (user, object) = match (computed, indexed) {
            (Some(column), _) => (
                format!("the generated column `{}`", column.name),
                ObjectId::Column(self.table.value.clone(), column.name.clone()),
            ),
            (None, Some(index)) => (
                format!("the index `{}`", index.name),
                ObjectId::Index(self.table.value.clone(), index.name.clone()),
            ),
            (None, None) => return Ok(()),
        };
        let (title, id) = (catalog.facts().title, self.ids().0);
        let message = format!("{title} cannot rename the column `{id}`: {user} uses it");
        Err(Box::new(
            Diagnostic::error(Code::UNSUPPORTED, self.column.place, message)
                .hint("drop that first, and create it again with the new name")
                .about(id)
                .about(object),
        ))
    }
}

impl Behaviour for RenameColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let to = fields.require("to").and_then(|n| scope.ident(n, "the new name"));
        Some(Self { table: table?, column: column?, to: to?.value })
    }

    fn subject(&self) -> Subject {
        let (from, to) = self.ids();
        Subject::Renamed(from, to)
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        self.require_free(before)?;
        self.require_in_place(before)?;
        let (from, to) = self.ids();
        Ok(Delta::Rename(Rename { from, to, place: self.column.place }))
    }
}
