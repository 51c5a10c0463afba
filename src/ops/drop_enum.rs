//! drop_enum.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropEnum {
    /// The type.
    pub name: Located<ObjectName>,
    /// The history need not know it.
    pub if_exists: bool,
}

impl Behaviour for DropEnum {
    const KEYS: &'static [&'static str] = &["name", "schema", "if_exists"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        scope.object(fields, "name", "the enum's name").map(|name| Self { name, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Enum(self.name.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let found = before.enum_values(&self.name, self.name.place);
        let found = found.map(|known| known.map_or(State::Unknown, |values| State::Is(Object::Enum(values))));
        let object = ObjectId::Enum(self.name.value.clone());
        let from = before.state_if_exists(&object, self.if_exists, found)?;
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.name.place)))
    }
}
