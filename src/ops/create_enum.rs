//! create_enum.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject};

/// PostgreSQL's limit for a label (manual, 8.7.4).
const MAX_LABEL_BYTES: usize = 63;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateEnum {
    /// The type.
    pub name: Located<ObjectName>,
    /// Its values, in order.
    pub values: Vec<String>,
}

/// A value of an enum. It may be empty.
pub(super) fn value(node: &crate::yaml::Node, scope: &Scope<'_>) -> Option<String> {
    let text = scope.text(node, "a value of the enum")?;
    if text.len() > MAX_LABEL_BYTES {
        let message = format!("a value of an enum has {MAX_LABEL_BYTES} bytes at most, not {}", text.len());
        scope.fault(Code::NAME_TOO_LONG, node.place, message);
        return None;
    }
    scope.enum_value(text, node.place).then(|| text.to_owned())
}

impl Behaviour for CreateEnum {
    const KEYS: &'static [&'static str] = &["name", "values", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "name", "the enum's name");
        if !scope.facts.types.named_enums {
            let hint = "the columns that use it list its values";
            scope.carried(fields.place(), "has no enum types", hint);
        }
        let items = fields.require("values").map(|n| scope.list(n, "`values`"));
        let items = items?;
        let mut values: Vec<String> = Vec::new();
        for item in items {
            let Some(text) = value(item, scope) else { continue };
            if values.contains(&text) {
                scope.fault(Code::NAME_TAKEN, item.place, format!("the value `{text}` stands twice"));
            }
            values.push(text);
        }
        (values.len() == items.len()).then_some(Self { name: name?, values })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Enum(self.name.value.clone()))
    }

    fn delta(&self, _before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Enum(self.name.value.clone());
        let to = State::Is(Object::Enum(self.values.clone().into()));
        Ok(Delta::Change(Change::plain(object, State::Absent, to, self.name.place)))
    }
}
