//! create_schema and drop_schema.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::shape::FRAME_OF_LOSS;
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::dialect::{Feature, NameKind};
use crate::model::{Change, Ident, Object, ObjectId, State, Subject};

/// create_schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateSchema {
    /// The schema.
    pub name: Located<Ident>,
}

/// drop_schema: an empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropSchema {
    /// The schema.
    pub name: Located<Ident>,
    /// The history need not know it.
    pub if_exists: bool,
}

fn name<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Located<Ident>> {
    scope.needs(Feature::Schemas, fields.place());
    fields.require("name").and_then(|n| scope.name(n, NameKind::Schema, "the schema's name"))
}

impl Behaviour for CreateSchema {
    const KEYS: &'static [&'static str] = &["name"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        name(fields, scope).map(|name| Self { name })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Schema(self.name.value.clone()))
    }

    /// One that an earlier revision created stays what it is, and will be dropped by that one.
    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Schema(self.name.value.clone());
        let from = match before.state(&object) {
            State::Unknown => State::Absent,
            known => known,
        };
        Ok(Delta::Change(Change::plain(object, from, State::Is(Object::Schema), self.name.place)))
    }
}

impl Behaviour for DropSchema {
    const KEYS: &'static [&'static str] = &["name", "if_exists"];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        name(fields, scope).map(|name| Self { name, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Schema(self.name.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Schema(self.name.value.clone());
        let is_unknown = self.if_exists && before.state(&object).is_absent();
        let from = if is_unknown { State::Unknown } else { State::Is(Object::Schema) };
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.name.place)))
    }
}
