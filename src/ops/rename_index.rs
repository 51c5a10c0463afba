//! rename_index.

use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, lowering};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::{Ident, ObjectName};
use crate::plan::{Arg, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameIndex {
    /// The table.
    pub table: Located<ObjectName>,
    /// The index.
    pub name: Located<Ident>,
    /// Its new name.
    pub to: Ident,
}

impl Behaviour for RenameIndex {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the index's name"));
        let to = fields.require("to").and_then(|n| scope.ident(n, "the new name"));
        Some(Self { table: table?, name: name?, to: to?.value })
    }

    fn subject(&self) -> String {
        format!("{} to {} on {}", *self.name, self.to, *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.index(&self.table, &self.name, self.name.place)?;
        catalog.edit(&self.table, self.table.place, |table| {
            for index in table.indexes.iter_mut().filter(|i| i.name == *self.name) {
                let index = Arc::make_mut(index);
                (index.name, index.brought) = (self.to.clone(), None);
            }
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Relation(&self.table.sibling(&self.name)));
        footprint.writes(Thing::Relation(&self.table.sibling(&self.to)));
        if let Ok(Some(known)) = footprint.before().index(&self.table, &self.name, self.name.place) {
            footprint.index(&self.table, &known);
        }
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let name = Located::new(self.to.clone(), self.name.place);
        Ok(vec![Op::RenameIndex(Self { table: self.table.clone(), name, to: self.name.value.clone() })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let from = self.table.sibling(&self.name);
        let to = self.table.sibling(&self.to);
        let args = vec![
            ("table", Arg::Name(self.table.value.clone())),
            ("index", Arg::Name(from.clone())),
            ("name", Arg::Ident(self.name.value.clone())),
            ("to", Arg::Ident(self.to.clone())),
        ];
        let object = format!("index {from} to {}", self.to);
        let guard = Guard::IndexRename { from, to, table: self.table.name.clone() };
        let statement = Statement::new("rename_index.sql", args, guard, "renamed", object)
            .locking(Ddl::RenameIndex, &self.table)
            .online_if(lowering::can_tell_online(before, &self.table));
        Lowered::one(statement)
    }
}
