//! drop_table.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, create_table::CreateTable};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::ObjectName;
use crate::plan::{Arg, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropTable {
    /// The table.
    pub table: Located<ObjectName>,
}

impl Behaviour for DropTable {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "table", "the table's name").map(|table| Self { table })
    }

    fn subject(&self) -> String {
        self.table.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.drop_table(&self.table, self.table.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Relation(&self.table));
        if let Some(known) = footprint.known(&self.table) {
            footprint.table(&known);
        }
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        match before.table(&self.table, self.table.place) {
            Ok(Some(table)) => Ok(vec![Op::CreateTable(CreateTable { table: (*table).clone() })]),
            _ => Err(format!("the history does not know what the table `{}` looked like", *self.table)),
        }
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let name = &self.table.value;
        let args = vec![("table", Arg::Name(name.clone()))];
        let mut statement = Statement::new(
            "drop_table.sql",
            args,
            Guard::TablePresent(name.clone()),
            "dropped",
            format!("table {name}"),
        )
        .locking(Ddl::DropTable, name);
        if let Ok(Some(table)) = before.table(name, self.table.place) {
            for key in table.foreign_keys.iter().filter(|k| k.references.value != *name) {
                statement = statement.locking(Ddl::DropConstraint, &key.references);
            }
        }
        Lowered::one(statement)
    }
}
