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
    const KEYS: &'static [&'static str] = &["name"];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        name(fields, scope).map(|name| Self { name })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Schema(self.name.value.clone()))
    }

    fn delta(&self, _before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Schema(self.name.value.clone());
        Ok(Delta::Change(Change::plain(object, State::Is(Object::Schema), State::Absent, self.name.place)))
    }
}
