//! What later revisions touch of what a revision creates: an object that is there already may have been made by them. Names are
//! followed through renames, as [`history::Lineage`](crate::history::Lineage) follows them; what is noted is less, for a long
//! history.

mod differences;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use differences::differences;

use super::shapes;
use crate::catalog::{Catalog, Delta, Effect, Unread};
use crate::dialect::Comparison;
use crate::history::Folded;
use crate::model::{Column, Ident, ObjectId, ObjectName, Rename, Table};
use crate::plan::{Step, Touched};

/// All that is touched, each with its time: the number of operations up to then.
#[derive(Default)]
pub(super) struct Touches {
    now: usize,
    /// Which table bears a name now, by its number.
    bearers: BTreeMap<ObjectName, usize>,
    /// Which tables ever bore a name, each with the time when it got it.
    named: BTreeMap<ObjectName, Vec<(usize, usize)>>,
    /// What is touched of each table.
    tables: Vec<Vec<(usize, Touched)>>,
    /// What is touched of each enum.
    enums: BTreeMap<ObjectName, Vec<(usize, Touched)>>,
    /// The names that SQL has which could not be read, folded, with the last time.
    unread: BTreeMap<String, usize>,
}

/// When an operation was done, and to which table.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    time: usize,
    table: Option<usize>,
}

impl Touches {
    /// Notes what an operation touches.
    pub(super) fn note(&mut self, folded: &Folded<'_>) -> Moment {
        self.now += 1;
        let Folded { delta, before, after, .. } = folded;
        let mut renamed = BTreeMap::new();
        self.follow(delta, before, &mut renamed);
        for name in before.changed_tables(delta, after) {
            let earlier = renamed.get(&name).unwrap_or(&name);
            match (before.known(earlier), after.known(&name)) {
                (Some(was), Some(is)) => {
                    self.touch_all(&name, differences(&was, &is));
                    self.touch_counted(&was, &is, before);
                }
                // it may be there until then; a name that is borne again, or was lost, is looked at in `later`
                (Some(_), None) => {
                    self.bearers.remove(&name);
                }
                (None, Some(_)) => {
                    self.bear(name, self.tables.len());
                    self.tables.push(Vec::new());
                }
                (None, None) => {}
            }
        }
        let table = match delta {
            Delta::Change(change) => change.object.table().and_then(|name| self.bearers.get(name)),
            Delta::Rename(_) | Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => None,
        };
        Moment { time: self.now, table: table.copied() }
    }

    /// Completes the shapes of a step's objects, now that the whole history is known; `catalog` is any of it.
    pub(super) fn complete(&self, step: &mut Step, moment: Moment, catalog: &Catalog) {
        let guards = step.statements.iter_mut().filter_map(|statement| statement.guard.as_mut());
        for guard in guards {
            if let Some(shape) = &mut guard.shape {
                let later = &mut shape.later;
                later.extend(self.later(&guard.object, moment, catalog));
                let whole: BTreeSet<Touched> =
                    later.iter().filter(|one| one.attribute.is_none()).cloned().collect();
                later.retain(|one| {
                    one.attribute.is_none() || !whole.contains(&Touched::whole(one.object.clone()))
                });
                shapes::leave_out(shape);
            }
        }
    }

    /// What is touched later of an object that an operation creates.
    fn later(&self, object: &ObjectId, moment: Moment, catalog: &Catalog) -> Vec<Touched> {
        if self.is_unread(object, moment, catalog) || self.is_named_again(object, moment) {
            return vec![Touched::whole(object.clone())];
        }
        let of_table = moment.table.and_then(|number| self.tables.get(number));
        let events = match object {
            ObjectId::Enum(name) => self.enums.get(name),
            _ => of_table,
        };
        let is_whole = matches!(object, ObjectId::Table(_) | ObjectId::Enum(_));
        let kind = std::mem::discriminant(object);
        // keys of a column stand in its definition
        let has_keys = matches!(catalog.facts().comparison, Comparison::Temporary)
            && matches!(object, ObjectId::Column(..));
        let concerns = |touched: &Touched| {
            is_whole
                || has_keys && matches!(touched.object, ObjectId::Constraint(..))
                || std::mem::discriminant(&touched.object) == kind
                    && touched.object.own_name() == object.own_name()
                || matches!(touched.object, ObjectId::Table(_)) && touched.attribute.is_none()
        };
        let later =
            events.into_iter().flatten().filter(|(time, touched)| *time > moment.time && concerns(touched));
        later.map(|(_, touched)| touched.clone()).collect()
    }

    /// Whether SQL that could not be read may have to do with an object, before or after it is created.
    fn is_unread(&self, object: &ObjectId, moment: Moment, catalog: &Catalog) -> bool {
        let case = catalog.facts().names.loosest_case();
        let is = |name: &str| self.unread.contains_key(&*case.folded(name));
        // what was unread of the table before is known since it was created
        let of_table = object.table().filter(|_| moment.table.is_none());
        is(object.own_name()) || of_table.is_some_and(|table| is(table.name.as_str()))
    }

    /// Whether another table has the name of this one later.
    fn is_named_again(&self, object: &ObjectId, moment: Moment) -> bool {
        let named = object.table().and_then(|table| self.named.get(table));
        named.into_iter().flatten().any(|(time, number)| *time > moment.time && Some(*number) != moment.table)
    }

    fn bear(&mut self, name: ObjectName, number: usize) {
        self.named.entry(name.clone()).or_default().push((self.now, number));
        self.bearers.insert(name, number);
    }

    fn follow(&mut self, delta: &Delta, before: &Catalog, renamed: &mut BTreeMap<ObjectName, ObjectName>) {
        match delta {
            Delta::Change(change) => match &change.object {
                ObjectId::EnumValue(name, _) => {
                    self.touch_enum(name, Touched::whole(change.object.clone()), before);
                }
                ObjectId::Enum(name) if !change.to.is_absent() => {
                    self.touch_enum(name, Touched::whole(change.object.clone()), before);
                }
                _ => {}
            },
            Delta::Rename(rename) => self.rename(rename, before, renamed),
            Delta::Rows(_) | Delta::Searched(_) => {}
            Delta::Sql(sql) => {
                for effect in &sql.effects {
                    match effect {
                        Effect::Delta(delta) => self.follow(delta, before, renamed),
                        Effect::Unread(unread) => self.lose(unread, before),
                        Effect::Writes(_) => {}
                    }
                }
            }
        }
    }

    fn lose(&mut self, unread: &Unread, before: &Catalog) {
        let case = before.facts().names.loosest_case();
        for name in &unread.names {
            self.unread.insert(case.folded(name).into_owned(), self.now);
        }
        for object in &unread.lost {
            if let Some(table) = object.table() {
                self.touch_all(table, vec![Touched::whole(object.clone())]);
            }
        }
    }

    fn rename(&mut self, rename: &Rename, before: &Catalog, renamed: &mut BTreeMap<ObjectName, ObjectName>) {
        match (&rename.from, &rename.to) {
            (ObjectId::Table(from), ObjectId::Table(to)) => {
                if let Some(number) = self.bearers.remove(from) {
                    self.bear(to.clone(), number);
                }
                let earlier = renamed.remove(from).unwrap_or_else(|| from.clone());
                renamed.insert(to.clone(), earlier);
            }
            (ObjectId::Column(table, column), _) => self.rename_referred(table, column, before),
            (ObjectId::Enum(name), _) => self.touch_enum(name, Touched::whole(rename.from.clone()), before),
            _ => {}
        }
    }

    /// A column is renamed: foreign keys that mean it by the primary key show another name.
    fn rename_referred(&mut self, table: &ObjectName, column: &Ident, before: &Catalog) {
        for owner in before.referring(table).into_iter().chain([table.clone()]) {
            let Some(known) = before.known(&owner) else { continue };
            let primary = before.known(table).and_then(|table| table.primary_key().cloned());
            let means = |key: &&crate::model::ForeignKey| {
                let by_key = primary.as_ref().is_some_and(|key| key.columns.contains(column));
                key.references.value == *table && key.referred.is_empty() && by_key
            };
            let keys = known.foreign_keys().filter(means);
            let touched =
                keys.map(|key| Touched::whole(ObjectId::Constraint(owner.clone(), key.name.clone())));
            self.touch_all(&owner, touched.collect());
        }
    }

    fn touch_all(&mut self, table: &ObjectName, touched: Vec<Touched>) {
        let Some(events) = self.bearers.get(table).and_then(|number| self.tables.get_mut(*number)) else {
            return;
        };
        events.extend(touched.into_iter().map(|touched| (self.now, touched)));
    }

    /// Where an identity is part of its primary key, its column is another one without it.
    fn touch_counted(&mut self, was: &Table, is: &Table, catalog: &Catalog) {
        let is_part = catalog.facts().columns.identity_is_primary_key;
        if is_part && was.primary_key() != is.primary_key() {
            let counted = was.columns.iter().chain(&is.columns).filter(|column| column.identity.is_some());
            let object = |column: &Arc<Column>| ObjectId::Column(is.name.clone(), column.name.clone());
            self.touch_all(&is.name, counted.map(|column| Touched::whole(object(column))).collect());
        }
    }

    fn touch_enum(&mut self, name: &ObjectName, touched: Touched, catalog: &Catalog) {
        // their values are part of its type, or it is a text that is long enough for them
        for table in catalog.tables().filter(|_| !catalog.facts().types.named_enums) {
            let holders = table.columns.iter().filter(|column| column.sql_type.enum_name() == Some(name));
            let object = |column: &Arc<Column>| ObjectId::Column(table.name.clone(), column.name.clone());
            let touched = |column| ["type", "default"].map(|word| Touched::attribute(object(column), word));
            let touched = holders.flat_map(touched).collect();
            self.touch_all(&table.name, touched);
        }
        self.enums.entry(name.clone()).or_default().push((self.now, touched));
    }
}
