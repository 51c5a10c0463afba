//! rename_column.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::{Ident, ObjectName};
use crate::plan::{Arg, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameColumn {
    /// The table.
    pub table: Located<ObjectName>,
    /// The column.
    pub column: Located<Ident>,
    /// Its new name.
    pub to: Ident,
}

impl Behaviour for RenameColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let to = fields.require("to").and_then(|n| scope.ident(n, "the new name"));
        Some(Self { table: table?, column: column?, to: to?.value })
    }

    fn subject(&self) -> String {
        format!("{}.{} to {}", *self.table, *self.column, self.to)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.rename_column(&self.table, &self.column, &self.to, self.column.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Column(&self.table, self.column.as_str()));
        footprint.writes(Thing::Column(&self.table, self.to.as_str()));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let column = Located::new(self.to.clone(), self.column.place);
        Ok(vec![Op::RenameColumn(Self { table: self.table.clone(), column, to: self.column.value.clone() })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let table = self.table.value.clone();
        let from = self.column.value.clone();
        let args = vec![
            ("table", Arg::Name(table.clone())),
            ("column", Arg::Ident(from.clone())),
            ("to", Arg::Ident(self.to.clone())),
        ];
        let object = format!("column {}", self.subject());
        let guard = Guard::ColumnRename { table: table.clone(), from, to: self.to.clone() };
        Lowered::one(
            Statement::new("rename_column.sql", args, guard, "renamed", object).locking(Ddl::Rename, &table),
        )
    }
}
