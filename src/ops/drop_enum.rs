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
}

impl Behaviour for DropEnum {
    const KEYS: &'static [&'static str] = &["name", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "name", "the enum's name").map(|name| Self { name })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Enum(self.name.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let values = before.enum_values(&self.name, self.name.place)?;
        let from = values.map_or(State::Unknown, |values| State::Is(Object::Enum(values)));
        let object = ObjectId::Enum(self.name.value.clone());
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.name.place)))
    }
}
