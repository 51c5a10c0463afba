//! Which tables a delta changes.

use std::collections::BTreeSet;

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

    fn gather(&self, delta: &Delta, after: &Self, into: &mut BTreeSet<ObjectName>) {
        match delta {
            Delta::Change(change) => self.gather_changed(change, after, into),
            Delta::Rename(rename) => self.gather_renamed(rename, after, into),
            Delta::Rows(_) => {}
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
