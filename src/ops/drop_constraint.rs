//! drop_constraint: a key, foreign key, check or exclusion constraint by its name.

use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, did_you_mean, or_list};
use crate::model::{
    Change, Constraint, ConstraintKind, How, Ident, Object, ObjectId, ObjectName, State, Subject,
};
use crate::yaml::Node;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropConstraint {
    pub table: Located<ObjectName>,
    /// The constraint.
    pub name: Located<Ident>,
    /// Its kind, if the spec says so; some engines must know.
    pub kind: Option<ConstraintKind>,
    /// The next operation gives the table another primary key.
    pub gives_way: bool,
    /// The history need not know it.
    pub if_exists: bool,
}

impl DropConstraint {
    fn id(&self) -> ObjectId {
        ObjectId::Constraint(self.table.value.clone(), self.name.value.clone())
    }

    /// Whether this drops the primary key that another one of the same table replaces, as far as the words tell.
    pub fn is_replaced_by(&self, table: &ObjectName, new: &Ident) -> bool {
        let same = self.name.value == *new || self.name.as_str().eq_ignore_ascii_case("primary");
        self.table.value == *table && self.kind.map_or(same, |kind| kind == ConstraintKind::PrimaryKey)
    }

    /// A constraint of another kind than the spec says: some engines have a statement of its own for each kind.
    fn require_kind(&self, constraint: &Constraint) -> Result<(), Box<Diagnostic>> {
        let is = constraint.kind();
        let Some(said) = self.kind.filter(|said| *said != is) else { return Ok(()) };
        let message = format!(
            "the constraint `{}` of `{}` is a {}, not a {}",
            self.name.value,
            self.table.value,
            is.word(),
            said.word()
        );
        let hint = format!("write `type: {}`, or leave `type` out", is.key());
        Err(Box::new(
            Diagnostic::error(Code::BAD_CHOICE, self.name.place, message).hint(hint).about(self.id()),
        ))
    }

    /// The name that the history knows of the table's primary key, where the spec calls it as the engine does.
    fn primary_key(&self, before: &Catalog) -> Option<Ident> {
        let engines = before.facts().names.primary_key?;
        let called = self.name.as_str().eq_ignore_ascii_case(engines);
        let known = before.known(&self.table).filter(|_| called)?;
        known.primary_key().map(|key| key.name.clone())
    }
}

/// The kind that `type` says.
fn kind(node: &Node, scope: &Scope<'_>) -> Option<ConstraintKind> {
    let text = scope.text(node, "`type`")?;
    let found = ConstraintKind::from_key(text);
    if found.is_none() {
        let known = ConstraintKind::OURS.map(ConstraintKind::key);
        let message = format!("`type` is {}, not `{text}`", or_list(&known));
        let written = text.to_lowercase().replace(['-', ' '], "_");
        let fault = Diagnostic::error(Code::BAD_CHOICE, node.place, message);
        scope.sink.push(fault.maybe_hint(did_you_mean(&written, known)));
    }
    found
}

impl Behaviour for DropConstraint {
    const KEYS: &'static [&'static str] = &["table", "name", "schema", "type", "if_exists"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the constraint's name"));
        let kind = fields.value("type").and_then(|node| kind(node, scope));
        let if_exists = scope.flag_or(fields.value("if_exists"), "`if_exists`", false);
        Some(Self { table: table?, name: name?, kind, gives_way: false, if_exists })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let (name, kind) = match self.primary_key(before) {
            Some(own) => (own, Some(ConstraintKind::PrimaryKey)),
            None => (self.name.value.clone(), self.kind),
        };
        let found = before.require_constraint(&self.table, &name, self.name.place).map(|known| {
            let known = known.as_ref().and_then(|table| table.constraint(&name));
            known.map_or(State::Unknown, |c| State::Is(Object::Constraint(Arc::clone(c))))
        });
        let object = ObjectId::Constraint(self.table.value.clone(), name.clone());
        let from = before.state_if_exists(&object, self.if_exists, found)?;
        if let Some(constraint) = from.constraint() {
            self.require_kind(constraint)?;
        }
        let how = kind.map_or(How::Plainly, How::OfKind);
        let change = Change::plain(object, from, State::Absent, self.name.place).how(how);
        let primary = change.constraint_kind() == Some(ConstraintKind::PrimaryKey);
        let at_once = self.gives_way && primary && before.facts().names.primary_key.is_some();
        let alone = Delta::Change(change.clone());
        // Where it cannot go alone, one statement puts the new key in its place.
        if at_once && change.from.constraint().is_some() && before.fold(&alone, self.name.place).is_err() {
            return Ok(Delta::Change(change.how(How::Replaced)));
        }
        Ok(alone)
    }
}
