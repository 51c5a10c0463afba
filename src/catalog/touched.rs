//! Which tables a delta changes, and which objects are others in another catalog.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Catalog, Delta, Effect};
use crate::model::{Change, ObjectId, ObjectName, Rename};

impl Catalog {
    /// The tables that a delta which was folded onto this catalog has changed, made or dropped. Only those that it may be
    /// about are looked at: there may be many others.
    pub fn changed_tables(&self, delta: &Delta, after: &Self) -> BTreeSet<ObjectName> {
        let mut tables = BTreeSet::new();
        self.gather(delta, after, &mut tables);
        tables.retain(|name| self.tables.get(name) != after.tables.get(name));
        tables
    }

    /// The objects that are not the same in another catalog: tables and what has no table. A table counts with those whose
    /// foreign keys refer to it. Where both catalogs come from one, what they share is told by its address.
    pub fn changed_objects(&self, after: &Self) -> BTreeSet<ObjectId> {
        let tables = differing(self.tables.iter(), after.tables.iter(), Arc::ptr_eq);
        let mut around = BTreeSet::new();
        for &table in &tables {
            self.gather_around(table, after, &mut around);
        }
        let enums = differing(self.enums.iter(), after.enums.iter(), Arc::ptr_eq);
        if !enums.is_empty() && !self.facts.types.named_enums {
            around.extend(after.tables.keys().cloned()); // their values are part of the types of columns
        }
        let mut changed: BTreeSet<ObjectId> = around.into_iter().map(ObjectId::Table).collect();
        changed.extend(enums.into_iter().cloned().map(ObjectId::Enum));
        let schemas = differing(self.schemas.iter(), after.schemas.iter(), |(), ()| true);
        changed.extend(schemas.into_iter().cloned().map(ObjectId::Schema));
        let extensions = differing(self.extensions.iter(), after.extensions.iter(), |_, _| true);
        changed.extend(extensions.into_iter().cloned().map(ObjectId::Extension));
        changed
            .extend(differing(self.programs.iter(), after.programs.iter(), Arc::ptr_eq).into_iter().cloned());
        changed
    }

    fn gather(&self, delta: &Delta, after: &Self, into: &mut BTreeSet<ObjectName>) {
        match delta {
            Delta::Change(change) => self.gather_changed(change, after, into),
            Delta::Rename(rename) => self.gather_renamed(rename, after, into),
            Delta::Rows(_) | Delta::Searched(_) => {}
            Delta::Sql(sql) => {
                for effect in &sql.effects {
                    match effect {
                        Effect::Delta(delta) => self.gather(delta, after, into),
                        Effect::Unread(unread) => {
                            let tables = unread.lost.iter().filter_map(ObjectId::table);
                            tables.for_each(|table| self.gather_around(table, after, into));
                        }
                        Effect::Writes(_) => {}
                    }
                }
            }
        }
    }

    fn gather_changed(&self, change: &Change, after: &Self, into: &mut BTreeSet<ObjectName>) {
        match &change.object {
            ObjectId::Table(table)
            | ObjectId::TableComment(table)
            | ObjectId::Column(table, _)
            | ObjectId::Constraint(table, _)
            | ObjectId::Index(table, _)
            | ObjectId::Policy(table, _) => self.gather_around(table, after, into),
            // Any table may use them.
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_) => {
                let tables = self.tables.keys().chain(after.tables.keys());
                into.extend(tables.cloned());
            }
            ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_) => {}
        }
    }

    fn gather_renamed(&self, rename: &Rename, after: &Self, into: &mut BTreeSet<ObjectName>) {
        for object in [&rename.from, &rename.to] {
            let table = match object {
                ObjectId::Table(table) => Some(table),
                other => other.table(),
            };
            if let Some(table) = table {
                self.gather_around(table, after, into);
            }
        }
    }

    /// A table, and those whose foreign keys refer to it.
    fn gather_around(&self, table: &ObjectName, after: &Self, into: &mut BTreeSet<ObjectName>) {
        into.extend(self.referring(table));
        into.extend(after.referring(table));
        into.insert(table.clone());
    }
}

/// The keys of which two sorted maps do not have the same.
fn differing<'m, K: Ord + 'm, V: 'm>(
    one: impl Iterator<Item = (&'m K, &'m V)>,
    other: impl Iterator<Item = (&'m K, &'m V)>,
    is_same: impl Fn(&V, &V) -> bool,
) -> Vec<&'m K> {
    let (mut one, mut other) = (one.peekable(), other.peekable());
    let mut found = Vec::new();
    loop {
        let order = match (one.peek(), other.peek()) {
            (None, None) => return found,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        let first = if order == Ordering::Greater { None } else { one.next() };
        let second = if order == Ordering::Less { None } else { other.next() };
        match (first, second) {
            (Some((_, a)), Some((_, b))) if is_same(a, b) => {}
            (Some((key, _)), _) | (None, Some((key, _))) => found.push(key),
            (None, None) => {}
        }
    }
}
