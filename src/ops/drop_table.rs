//! drop_table.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::shape::FRAME_OF_LOSS;
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropTable {
    pub table: Located<ObjectName>,
}

impl Behaviour for DropTable {
    const KEYS: &'static [&'static str] = &["table", "schema"];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "table", "the table's name").map(|table| Self { table })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Table(self.table.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        // What is known in part cannot be created again.
        let known =
            before.table(&self.table, self.table.place)?.filter(|_| before.lost_part(&self.table).is_none());
        let from = known.map_or(State::Unknown, |table| State::Is(Object::Table(table)));
        let object = ObjectId::Table(self.table.value.clone());
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.table.place)))
    }
}
