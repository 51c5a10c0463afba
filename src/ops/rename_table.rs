//! rename_table.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::dialect::NameKind;
use crate::model::{Ident, ObjectName};
use crate::plan::{Arg, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameTable {
    /// The table.
    pub table: Located<ObjectName>,
    /// Its new name.
    pub to: Ident,
}

impl RenameTable {
    fn target(&self) -> ObjectName {
        self.table.sibling(&self.to)
    }
}

impl Behaviour for RenameTable {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let to = fields.require("to").and_then(|n| scope.name(n, NameKind::Relation, "the new name"));
        Some(Self { table: table?, to: to?.value })
    }

    fn subject(&self) -> String {
        format!("{} to {}", *self.table, self.to)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.rename_table(&self.table, &self.target(), self.table.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Relation(&self.table));
        footprint.writes(Thing::Relation(&self.target()));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let table = Located::new(self.target(), self.table.place);
        Ok(vec![Op::RenameTable(Self { table, to: self.table.name.clone() })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let from = self.table.value.clone();
        let args = vec![
            ("table", Arg::Name(from.clone())),
            ("to", Arg::Ident(self.to.clone())),
            ("target", Arg::Name(self.target())),
        ];
        let guard = Guard::TableRename { from: from.clone(), to: self.target() };
        let object = format!("table {from} to {}", self.to);
        Lowered::one(
            Statement::new("rename_table.sql", args, guard, "renamed", object).locking(Ddl::Rename, &from),
        )
    }
}
