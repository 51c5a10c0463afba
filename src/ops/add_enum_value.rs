//! add_enum_value: a new value of an enum, at the end or beside another.

use super::Behaviour;
use super::create_enum::value;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject, ValuePlace};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddEnumValue {
    /// The type.
    pub name: Located<ObjectName>,
    pub value: String,
    /// Where it goes.
    pub position: ValuePlace,
}

impl AddEnumValue {
    fn id(&self) -> ObjectId {
        ObjectId::EnumValue(self.name.value.clone(), self.value.clone())
    }
}

impl Behaviour for AddEnumValue {
    const KEYS: &'static [&'static str] = &["enum", "value", "before", "after", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "enum", "the enum's name");
        let text = fields.require("value").and_then(|n| value(n, scope));
        let position = match (fields.value("before"), fields.value("after")) {
            (None, None) => Some(ValuePlace::End),
            (Some(node), None) => value(node, scope).map(ValuePlace::Before),
            (None, Some(node)) => value(node, scope).map(ValuePlace::After),
            (Some(_), Some(_)) => {
                scope.fault(
                    Code::KEYS_CONFLICT,
                    fields.key_place("after"),
                    "either `before` or `after`, not both",
                );
                None
            }
        };
        Some(Self { name: name?, value: text?, position: position? })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.enum_values(&self.name, self.name.place)?;
        let to = State::Is(Object::EnumValue(self.position.clone()));
        Ok(Delta::Change(Change::plain(self.id(), State::Absent, to, self.name.place)))
    }
}
