//! create_extension and drop_extension.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::dialect::{Feature, NameKind};
use crate::model::{Change, Ident, Object, ObjectId, State, Subject};

/// create_extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateExtension {
    /// The extension.
    pub name: Located<Ident>,
    /// Where its objects go.
    pub schema: Option<Ident>,
}

/// drop_extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropExtension {
    /// The extension.
    pub name: Located<Ident>,
    /// The history need not know it.
    pub if_exists: bool,
}

fn name<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Located<Ident>> {
    fields.require("name").and_then(|n| scope.name(n, NameKind::Word, "the extension's name"))
}

impl Behaviour for CreateExtension {
    const KEYS: &'static [&'static str] = &["name", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.needs(Feature::Extensions, fields.place());
        let schema = fields.value("schema").and_then(|n| scope.name(n, NameKind::Schema, "the schema"));
        let schema = schema.map(|name| name.value);
        name(fields, scope).map(|name| Self { name, schema })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Extension(self.name.value.clone()))
    }

    fn delta(&self, _before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Extension(self.name.value.clone());
        let to = State::Is(Object::Extension(self.schema.clone()));
        Ok(Delta::Change(Change::plain(object, State::Absent, to, self.name.place)))
    }
}

impl Behaviour for DropExtension {
    const KEYS: &'static [&'static str] = &["name", "schema", "if_exists"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.needs(Feature::Extensions, fields.place());
        fields.value("schema").and_then(|n| scope.name(n, NameKind::Schema, "the schema"));
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        name(fields, scope).map(|name| Self { name, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::Extension(self.name.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let object = ObjectId::Extension(self.name.value.clone());
        let from = match before.state(&object) {
            State::Is(known) => State::Is(known),
            State::Absent if self.if_exists => State::Unknown,
            State::Absent | State::Unknown => State::Is(Object::Extension(None)),
        };
        Ok(Delta::Change(Change::plain(object, from, State::Absent, self.name.place)))
    }
}
