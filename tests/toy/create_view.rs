//! create_view: a view by its query.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::program::{Program, Uses};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateView {
    /// The view.
    pub name: Located<ObjectName>,
    /// Its query.
    pub query: String,
}

impl CreateView {
    fn id(&self) -> ObjectId {
        ObjectId::View(self.name.value.clone())
    }
}

impl Behaviour for CreateView {
    const KEYS: &'static [&'static str] = &["name", "sql", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "name", "the view's name");
        let query = fields.require("sql").and_then(|n| scope.statements(n, "`sql`"));
        Some(Self { name: name?, query: query?.pop()? })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, _before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let program = Program { table: None, definition: self.query.clone(), uses: Uses::default() };
        let to = State::Is(Object::Program(Arc::new(program)));
        Ok(Delta::Change(Change::plain(self.id(), State::Absent, to, self.name.place)))
    }
}
