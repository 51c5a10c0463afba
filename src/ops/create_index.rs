//! create_index.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, How, Index, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateIndex {
    pub table: Located<ObjectName>,
    pub index: Arc<Index>,
    /// Without blocking writers.
    pub concurrently: bool,
}

impl CreateIndex {
    fn id(&self) -> ObjectId {
        ObjectId::Index(self.table.value.clone(), self.index.name.clone())
    }
}

impl Behaviour for CreateIndex {
    const KEYS: &'static [&'static str] = &[
        "table",
        "columns",
        "schema",
        "name",
        "unique",
        "where",
        "include",
        "using",
        "with",
        "concurrently",
        "nulls_not_distinct",
    ];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let holder = scope.holder(table.as_ref());
        let index = scope.index_fields(fields, &holder);
        let concurrently = scope.asks_concurrently(fields);
        Some(Self { table: table?, index: Arc::new(index?), concurrently })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        let to = State::Is(Object::Index(Arc::clone(&self.index)));
        let how = if self.concurrently { How::Concurrently } else { How::Plainly };
        let change = Change::plain(self.id(), State::Absent, to, self.table.place);
        Ok(Delta::Change(change.how(how)))
    }
}
