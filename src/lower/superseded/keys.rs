//! Primary keys that move: where a later one is there, the database is past the dropping of this one, and past adding it.
//! Some engines give all of them one name, so that their columns tell; elsewhere a new name does, for a table has one of them
//! at a time.

use super::Signs;
use crate::history::Form;
use crate::model::{ConstraintKind, Ident, Key, ObjectId, ObjectName};
use crate::plan::{Expected, LaterShown, Statement, StatementKind};

const MOVED: &str = "moved later";

impl Signs<'_> {
    /// The primary key of a table is dropped, added or replaced. Where keys have no names, one that is added is compared with
    /// the one that is there.
    pub(super) fn of_key(&mut self, statement: &Statement) {
        let Some((object, table)) = primary_key(statement) else { return };
        if self.facts.names.primary_key.is_none() {
            self.of_named_key(table);
        } else if statement.guard.as_ref().is_none_or(|guard| guard.to == Expected::Absent) {
            self.of_unnamed_key(object, table);
        }
    }

    fn of_named_key(&mut self, table: &ObjectName) {
        let id = ObjectId::Table(table.clone());
        let Some(fate) = self.later.fate(&id, self.when) else { return };
        let name = |form: &Form| key(form).filter(|_| form.object == id).map(|key| key.name.clone());
        for name in self.recent(&fate, name) {
            let found = ObjectId::Constraint(table.clone(), name);
            if self.later.is_new(&found, self.when) {
                let present = vec![self.sighted(&found)];
                self.add(Vec::new(), present, MOVED.to_owned());
            }
        }
    }

    fn of_unnamed_key(&mut self, object: &ObjectId, table: &ObjectName) {
        let id = ObjectId::Table(table.clone());
        let Some(fate) = self.later.fate(&id, self.when) else { return };
        if fate.later(usize::MAX).any(|form| key(form).is_some()) {
            self.witnessed(object, None, MOVED);
        }
        if self.later.is_uncertain(self.when) {
            return;
        }
        // What the key may be before the statement does not show that the database is past it: a branch beside this one, or a
        // step that was skipped because its condition says no.
        let possible: Vec<_> = self.later.possible(&id, self.when).filter_map(columns).collect();
        let of = |form: &Form| columns(form).filter(|c| form.object == id && !possible.contains(c));
        for columns in self.recent(&fate, of) {
            self.show(LaterShown::Key(table.clone(), columns), MOVED);
        }
    }
}

/// The primary key that a statement is about, with its table.
fn primary_key(statement: &Statement) -> Option<(&ObjectId, &ObjectName)> {
    let is = |expected: &Expected| *expected == Expected::OfKind(ConstraintKind::PrimaryKey);
    let object = match &statement.guard {
        Some(guard) if is(&guard.from) || is(&guard.to) => &guard.object,
        None if statement.kind == StatementKind::AddConstraint => statement.needs.first()?,
        _ => return None,
    };
    Some((object, object.table()?))
}

fn columns(form: &Form) -> Option<Vec<Ident>> {
    Some(key(form)?.columns.clone())
}

fn key(form: &Form) -> Option<&Key> {
    form.state.table()?.primary_key()
}
