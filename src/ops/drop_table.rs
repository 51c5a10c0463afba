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
    /// The history need not know it.
    pub if_exists: bool,
}

impl Behaviour for DropTable {
    const KEYS: &'static [&'static str] = &["table", "schema", "if_exists"];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        scope.object(fields, "table", "the table's name").map(|table| Self { table, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Table(self.table.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        // What is known in part cannot be created again.
        let found = before.table(&self.table, self.table.place).map(|known| {
            let known = known.filter(|_| before.lost_part(&self.table).is_none());
            known.map_or(State::Unknown, |table| State::Is(Object::Table(table)))
        });
        let object = ObjectId::Table(self.table.value.clone());
        let from = before.state_if_exists(&object, self.if_exists, found)?;
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.table.place)))
    }
}
