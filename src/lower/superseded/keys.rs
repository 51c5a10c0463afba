//! Primary keys that move: where a later one is there, the database is past the dropping of this one. Some engines give all
//! of them one name, so that their columns tell; elsewhere a new name does, for a table has one of them at a time.

use super::Signs;
use crate::history::Form;
use crate::model::{ConstraintKind, Key, ObjectId, ObjectName};
use crate::plan::{Expected, LaterShown, Statement, StatementKind};

const MOVED: &str = "moved later";

impl Signs<'_> {
    /// The primary key of a table is dropped, added or replaced.
    pub(super) fn of_key(&mut self, statement: &Statement) {
        let Some((object, table)) = primary_key(statement) else { return };
        let is_unnamed = self.facts.names.primary_key.is_some();
        // One without a name that is to come is compared with what is there.
        if is_unnamed && statement.guard.as_ref().is_some_and(|guard| guard.to != Expected::Absent) {
            return;
        }
        let id = ObjectId::Table(table.clone());
        let Some(fate) = self.later.fate(&id, self.when) else { return };
        let (before, now) = (self.later.before(&id, self.when).and_then(key), key(fate.now));
        let same = |one: &Key, other: &Key| {
            if is_unnamed { one.columns == other.columns } else { one.name == other.name }
        };
        let own: Vec<&Key> = before.into_iter().chain(now).collect();
        let is_later = |found: &&Key| !own.iter().any(|own| same(own, found));
        let of = |form: &Form| key(form).filter(is_later).cloned().filter(|_| form.object == id);
        if is_unnamed && fate.later(usize::MAX).any(|form| key(form).is_some()) {
            self.witnessed(object, None, MOVED);
        }
        for found in self.recent(&fate, of) {
            if is_unnamed {
                self.show(LaterShown::Key(table.clone(), found.columns.clone()), MOVED);
                continue;
            }
            let found = ObjectId::Constraint(table.clone(), found.name);
            if self.later.is_new(&found, self.when) {
                let present = vec![self.sighted(&found)];
                self.add(Vec::new(), present, MOVED.to_owned());
            }
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

fn key(form: &Form) -> Option<&Key> {
    form.state.table()?.primary_key()
}
