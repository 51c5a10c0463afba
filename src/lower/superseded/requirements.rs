//! What must be there for an object to come: where some of it is gone for good, the object cannot come any more.

use std::collections::BTreeSet;

use super::Signs;
use crate::catalog::{constraint_involves, index_involves};
use crate::history::Form;
use crate::model::{ForeignKey, Ident, Object, ObjectId, State};

impl Signs<'_> {
    /// What must be there for an object to come: tables that it refers to, and columns.
    pub(super) fn requirements(&self, form: &Form) -> Vec<ObjectId> {
        let own = form.object.table().cloned().map(ObjectId::Table);
        let table =
            own.and_then(|id| self.later.fate(&id, self.when)).and_then(|fate| fate.now.state.table());
        let Some(table) = table else { return Vec::new() };
        let id = ObjectId::Table(table.name.clone());
        let columns = |involves: &dyn Fn(&Ident) -> bool| -> Vec<ObjectId> {
            let names = table.columns.iter().map(|column| &column.name).filter(|name| involves(name));
            names.map(|name| ObjectId::Column(table.name.clone(), name.clone())).collect()
        };
        match &form.state {
            State::Is(Object::Table(table)) => {
                let others = table.foreign_keys().filter(|key| key.references.value != table.name);
                others.flat_map(referred).collect::<BTreeSet<_>>().into_iter().collect()
            }
            State::Is(Object::Constraint(constraint)) => {
                let mut needs = columns(&|name| constraint_involves(constraint, name, self.facts));
                needs.insert(0, id);
                needs.extend(constraint.foreign_key().into_iter().flat_map(referred));
                needs
            }
            State::Is(Object::Index(index)) => {
                let columns = columns(&|name| index_involves(index, name, self.facts));
                [id].into_iter().chain(columns).collect()
            }
            State::Is(Object::Column(..)) => vec![id],
            State::Is(_) | State::Absent | State::Unknown => Vec::new(),
        }
    }
}

/// What a foreign key refers to.
fn referred(key: &ForeignKey) -> impl Iterator<Item = ObjectId> {
    let other = &key.references.value;
    let columns = key.referred.iter().map(|name| ObjectId::Column(other.clone(), name.clone()));
    [ObjectId::Table(other.clone())].into_iter().chain(columns)
}
