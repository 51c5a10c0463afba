//! drop_index.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, How, Ident, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropIndex {
    pub table: Located<ObjectName>,
    /// The index.
    pub name: Located<Ident>,
    /// Without blocking writers.
    pub concurrently: bool,
    /// The history need not know it.
    pub if_exists: bool,
}

impl DropIndex {
    fn id(&self) -> ObjectId {
        ObjectId::Index(self.table.value.clone(), self.name.value.clone())
    }
}

impl Behaviour for DropIndex {
    const KEYS: &'static [&'static str] = &["table", "name", "schema", "concurrently", "if_exists"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the index's name"));
        let concurrently = scope.flag_or(fields.value("concurrently"), "`concurrently`", false);
        scope.note_concurrently(concurrently, fields);
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        Some(Self { table: table?, name: name?, concurrently, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let found = before.index(&self.table, &self.name, self.name.place);
        let found = found.map(|known| known.map_or(State::Unknown, |index| State::Is(Object::Index(index))));
        let from = before.state_if_exists(&self.id(), self.if_exists, found)?;
        let how = if self.concurrently { How::Concurrently } else { How::Plainly };
        let change = Change::plain(self.id(), from, State::Absent, self.table.place);
        Ok(Delta::Change(change.how(how)))
    }
}
