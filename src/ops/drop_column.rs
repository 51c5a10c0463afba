//! drop_column: with every index and constraint that involves the column.

use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, add_column::AddColumn, constraint, create_index::CreateIndex};
use crate::catalog::{Catalog, Outcome, columns};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::{Ident, ObjectName, Table};
use crate::plan::{Arg, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropColumn {
    /// The table.
    pub table: Located<ObjectName>,
    /// The column.
    pub column: Located<Ident>,
}

impl Behaviour for DropColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        Some(Self { table: table?, column: column? })
    }

    fn subject(&self) -> String {
        format!("{}.{}", *self.table, *self.column)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.drop_column(&self.table, &self.column, self.column.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Column(&self.table, self.column.as_str()));
        if let Some(known) = footprint.known(&self.table) {
            let mut rest = (*known).clone();
            columns::remove(&mut rest, &self.column, footprint.before().facts());
            footprint.lost(&known, &rest);
        }
    }

    /// The column again, then everything that went with it.
    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let unknown =
            || format!("the history does not know what the column `{}` looked like", self.subject());
        let known = before.table_with_column(&self.table, &self.column, self.column.place);
        let table = known.ok().flatten().ok_or_else(unknown)?;
        let column = table.column(&self.column).ok_or_else(unknown)?;
        let mut parts = Table::new(table.name.clone());
        parts.columns.push(Arc::new(column.clone()));
        let mut ops = vec![Op::AddColumn(AddColumn { table: self.table.clone(), parts: Box::new(parts) })];
        let mut without = (*table).clone();
        columns::remove(&mut without, &self.column, before.facts());
        let name = &self.table;
        ops.extend(constraint::missing_from(&table, &without, name));
        for index in table.indexes.iter().filter(|i| !without.indexes.contains(i)) {
            ops.push(Op::CreateIndex(CreateIndex { table: name.clone(), index: Arc::clone(index) }));
        }
        Ok(ops)
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let table = &self.table.value;
        let args =
            vec![("table", Arg::Name(table.clone())), ("column", Arg::Ident(self.column.value.clone()))];
        let guard = Guard::ColumnPresent { table: table.clone(), column: self.column.value.clone() };
        let object = format!("column {}", self.subject());
        Lowered::one(
            Statement::new("drop_column.sql", args, guard, "dropped", object).locking(Ddl::DropColumn, table),
        )
    }
}
