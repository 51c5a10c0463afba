//! drop_constraint: a key, foreign key, check or exclusion constraint by its name.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, or_list};
use crate::model::{Change, ConstraintKind, How, Ident, Object, ObjectId, ObjectName, State, Subject};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropConstraint {
    pub table: Located<ObjectName>,
    /// The constraint.
    pub name: Located<Ident>,
    /// Its kind, if the spec says so; some engines must know.
    pub kind: Option<ConstraintKind>,
}

impl DropConstraint {
    fn id(&self) -> ObjectId {
        ObjectId::Constraint(self.table.value.clone(), self.name.value.clone())
    }
}

impl Behaviour for DropConstraint {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the constraint's name"));
        let kind = match fields.value("type") {
            None => None,
            Some(node) => {
                let found = scope.text(node, "`type`").and_then(ConstraintKind::from_key);
                if found.is_none() {
                    let known = ["foreign_key", "unique", "primary_key", "check"];
                    scope.fault(Code::BAD_CHOICE, node.place, format!("`type` is {}", or_list(&known)));
                }
                found
            }
        };
        Some(Self { table: table?, name: name?, kind })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let known = before.require_constraint(&self.table, &self.name, self.name.place)?;
        let found = known.as_ref().and_then(|table| table.constraint(&self.name));
        let from = found.map_or(State::Unknown, |c| State::Is(Object::Constraint(Arc::clone(c))));
        let how = self.kind.map_or(How::Plainly, How::OfKind);
        let change = Change::plain(self.id(), from, State::Absent, self.name.place);
        Ok(Delta::Change(change.how(how)))
    }
}
