//! drop_index.

use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, create_index::CreateIndex, lowering};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::{Ident, ObjectName};
use crate::plan::{Arg, Ddl, Guard, Mode, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropIndex {
    /// The table.
    pub table: Located<ObjectName>,
    /// The index.
    pub name: Located<Ident>,
    /// Without blocking writers.
    pub concurrently: bool,
}

impl Behaviour for DropIndex {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the index's name"));
        let concurrently = scope.flag_or(fields.value("concurrently"), "`concurrently`", false);
        scope.note_concurrently(concurrently, fields);
        Some(Self { table: table?, name: name?, concurrently })
    }

    fn subject(&self) -> String {
        format!("{} on {}", *self.name, *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        catalog.index(&self.table, &self.name, self.name.place)?;
        catalog.edit(&self.table, self.table.place, |table| {
            table.indexes.retain(|i| i.name != *self.name);
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Relation(&self.table.sibling(&self.name)));
        if let Ok(Some(known)) = footprint.before().index(&self.table, &self.name, self.name.place) {
            footprint.index(&self.table, &known);
        }
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        match before.index(&self.table, &self.name, self.name.place) {
            Ok(Some(mut index)) => {
                let known = Arc::make_mut(&mut index);
                (known.concurrently, known.brought) = (self.concurrently, None);
                Ok(vec![Op::CreateIndex(CreateIndex { table: self.table.clone(), index })])
            }
            _ => Err(format!("the history does not know what the index `{}` looked like", *self.name)),
        }
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let concurrently = self.concurrently && before.facts().indexes.concurrent;
        let index = self.table.sibling(&self.name);
        let (ddl, mode) = if concurrently {
            (Ddl::DropIndexConcurrently, Mode::Alone)
        } else {
            (Ddl::DropIndex, Mode::Transaction)
        };
        let args = vec![
            ("table", Arg::Name(self.table.value.clone())),
            ("index", Arg::Name(index.clone())),
            ("name", Arg::Ident(self.name.value.clone())),
            ("concurrently", Arg::Flag(concurrently)),
        ];
        let known = before.index(&self.table, &self.name, self.name.place).ok().flatten();
        let guard = Guard::IndexPresent { index: index.clone(), table: self.table.name.clone() };
        let statement = Statement::new("drop_index.sql", args, guard, "dropped", format!("index {index}"))
            .locking(known.as_ref().map_or(ddl, |i| lowering::index_lock(i, ddl, before)), &self.table);
        let statement = if self.concurrently {
            statement.online()
        } else {
            let plain = known.is_some_and(|index| lowering::is_plain(&index));
            statement.online_if(plain && lowering::can_tell_online(before, &self.table))
        };
        Lowered { mode, ..Lowered::one(statement) }
    }
}
