//! create_index.

use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, brought, drop_index::DropIndex, lowering};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::{Ident, Index, ObjectName, Table};
use crate::plan::Mode;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateIndex {
    /// The table.
    pub table: Located<ObjectName>,
    /// The index.
    pub index: Arc<Index>,
}

impl Behaviour for CreateIndex {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let holder = scope.holder(table.as_ref());
        let index = scope.index_fields(fields, &holder);
        Some(Self { table: table?, index: Arc::new(index?) })
    }

    fn subject(&self) -> String {
        format!("{} on {}", self.index.name, *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.require_columns(&self.table, named_columns(&self.index), place)?;
        catalog.edit(&self.table, self.table.place, |table| {
            self.add_to(table);
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.index(&self.table, &self.index);
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let mut ops = brought::back(&self.table, before, |table| self.add_to(table));
        ops.push(Op::DropIndex(DropIndex {
            table: self.table.clone(),
            name: Located::new(self.index.name.clone(), self.table.place),
            concurrently: self.index.concurrently,
        }));
        Ok(ops)
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let concurrently = self.index.concurrently && before.facts().indexes.concurrent;
        let mode = if concurrently { Mode::Alone } else { Mode::Transaction };
        let mut statements = vec![lowering::create_index(&self.table, &self.index, before)];
        statements.extend(brought::gone(&self.table, before, |table| self.add_to(table)));
        Lowered { mode, ..Lowered::new(statements) }
    }
}

impl CreateIndex {
    fn add_to(&self, table: &mut Table) {
        table.indexes.push(Arc::clone(&self.index));
    }
}

/// The columns that an index names outside expressions.
fn named_columns(index: &Index) -> impl Iterator<Item = &Ident> {
    index.columns.iter().filter_map(|c| c.key.column()).chain(&index.include)
}
