//! The schema as the history knows it, at one point of the history. Deltas are folded into it; lowering, downgrade,
//! guards, lint and diff read it. A clone costs next to nothing: the maps share what did not change.

mod cascade;
mod changes;
mod columns;
mod contents;
mod delta;
mod dependents;
mod diff;
mod expressions;
mod fold;
mod implied;
mod implied_indexes;
mod key_length;
mod limits;
mod lookup;
mod lost;
mod names;
mod programs;
mod requirements;
mod rows;
mod tables;
mod touched;
mod types;
mod values;

pub use columns::{constraint_involves, index_involves, renamed};
pub use delta::{Delta, Effect, RowAction, Rows, Searched, Sql, Undo, Unread, Written};
pub use diff::described;
pub use implied_indexes::{settled, taken_over};
pub use key_length::{has_long_key, is_long_index, is_long_key, may_be_cut};
pub use lookup::no_column;
pub use requirements::{enum_check, inline_key, leads, needs_key, takes_add_column};
pub use rows::{Cells, Moved, RowChanges, inverse_rows};

use std::sync::Arc;

use rpds::{RedBlackTreeMapSync, RedBlackTreeSetSync};

use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::{Facts, NameKind};
use crate::model::program::Program;
use crate::model::{Ident, ObjectId, ObjectName, Table};

use names::Holder;

/// A foreign key, from the referenced table's side: its table and its name.
type Reference = (ObjectName, Ident);

/// Why an object may be anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unsettled {
    /// An operation with a fault would have changed it, or names it in vain: its fault is told.
    Faulty,
    /// It was renamed, and was opaque before.
    Renamed,
    /// SQL at this place changes it, and was not read.
    Unread(Place),
}

/// The schema of a database, as far as the history knows it.
#[derive(Clone)]
pub struct Catalog {
    facts: &'static Facts,
    external: Arc<[String]>,
    /// Tables that are not the project's, each with what it is.
    reserved: Arc<[(ObjectName, &'static str)]>,
    tables: RedBlackTreeMapSync<ObjectName, Arc<Table>>,
    names: RedBlackTreeMapSync<ObjectName, Holder>,
    /// The tables of constraints whose names are the schema's.
    constraints: RedBlackTreeMapSync<ObjectName, ObjectName>,
    references: RedBlackTreeMapSync<ObjectName, RedBlackTreeSetSync<Reference>>,
    enums: RedBlackTreeMapSync<ObjectName, Arc<[String]>>,
    schemas: RedBlackTreeMapSync<Ident, ()>,
    /// Schemas in which there is a table or enum, or once was.
    inhabited: RedBlackTreeMapSync<Ident, ()>,
    /// Those of them that nothing had created when something was put into them.
    borrowed: RedBlackTreeMapSync<Ident, ()>,
    extensions: RedBlackTreeMapSync<Ident, Option<Ident>>,
    /// Views, routines, triggers and whatever else is known by the statement that creates it.
    programs: RedBlackTreeMapSync<ObjectId, Arc<Program>>,
    /// Rows that operations on data have put there.
    rows: RedBlackTreeMapSync<ObjectName, rows::KnownRows>,
    /// Names that may be anything, each with the SQL that made them so.
    opaque: RedBlackTreeMapSync<String, Option<Place>>,
    /// Objects that may be anything, whatever else bears their names.
    unsettled: RedBlackTreeMapSync<ObjectId, Unsettled>,
}

/// Nothing, or why something cannot be.
pub type Outcome = Result<(), Box<Diagnostic>>;

fn fault(code: Code, place: Place, message: impl Into<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(code, place, message))
}

impl Catalog {
    /// An empty database; `external` are patterns of what others create.
    pub fn new(facts: &'static Facts, external: &[String]) -> Self {
        Self {
            facts,
            external: external.into(),
            reserved: Arc::new([]),
            tables: RedBlackTreeMapSync::new_sync(),
            names: RedBlackTreeMapSync::new_sync(),
            constraints: RedBlackTreeMapSync::new_sync(),
            references: RedBlackTreeMapSync::new_sync(),
            enums: RedBlackTreeMapSync::new_sync(),
            schemas: RedBlackTreeMapSync::new_sync(),
            inhabited: RedBlackTreeMapSync::new_sync(),
            borrowed: RedBlackTreeMapSync::new_sync(),
            extensions: RedBlackTreeMapSync::new_sync(),
            programs: RedBlackTreeMapSync::new_sync(),
            rows: RedBlackTreeMapSync::new_sync(),
            opaque: RedBlackTreeMapSync::new_sync(),
            unsettled: RedBlackTreeMapSync::new_sync(),
        }
    }

    /// The same, in which no operation may have anything to do with these tables.
    #[must_use]
    pub fn reserving(mut self, tables: impl Iterator<Item = (ObjectName, &'static str)>) -> Self {
        self.reserved = tables.collect();
        self
    }

    /// The dialect's answers.
    pub fn facts(&self) -> &'static Facts {
        self.facts
    }

    /// Every table that is known.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values().map(|t| &**t)
    }

    /// Accepts a name that nothing is known of: it stands in a part of the input that could not be read.
    pub fn tolerate_name(&mut self, name: &str) {
        let key = self.facts.names.loosest_case().folded(name).into_owned();
        if !self.opaque.contains_key(&key) {
            self.opaque.insert_mut(key, None);
        }
    }

    /// Accepts an object that an operation with a fault would have changed, and the table that it is a part of.
    pub fn tolerate(&mut self, object: &ObjectId) {
        if let Some(table) = object.table() {
            self.unsettled.insert_mut(ObjectId::Table(table.clone()), Unsettled::Faulty);
        }
        self.unsettled.insert_mut(object.clone(), Unsettled::Faulty);
    }

    /// Takes back that an object may be anything: it is known by now.
    pub fn settle_again(&mut self, object: &ObjectId) {
        self.unsettled.remove_mut(object);
    }

    /// Whether an object is tolerated, or its table is: nothing needs to be told of it again.
    pub fn is_tolerated(&self, object: &ObjectId) -> bool {
        let table = object.table().map(|table| ObjectId::Table(table.clone()));
        let mut ids = [Some(object), table.as_ref().filter(|id| self.state(id).table().is_none())]
            .into_iter()
            .flatten();
        ids.any(|id| self.unsettled.get(id) == Some(&Unsettled::Faulty))
    }

    /// An object that may be anything gets another name, and may be anything under that.
    fn carry_unsettled(&mut self, from: &ObjectId, to: ObjectId) {
        let why = self.unsettled.get(from).copied().unwrap_or(Unsettled::Renamed);
        if matches!(why, Unsettled::Unread(_)) {
            self.unsettled.remove_mut(from);
        }
        self.unsettled.insert_mut(to, why);
    }

    /// The parts of a table that may be anything may be so under the table's new name.
    fn carry_unsettled_parts(&mut self, from: &ObjectName, to: &ObjectName) {
        let parts = self.unsettled.iter().filter(|(object, _)| object.table() == Some(from));
        let carried = parts.filter_map(|(object, why)| Some((object.in_table(to)?, *why)));
        let carried: Vec<(ObjectId, Unsettled)> = carried.collect();
        for (object, why) in carried {
            self.unsettled.insert_mut(object, why);
        }
        let left: Vec<ObjectId> = self.lost_parts(from).cloned().collect();
        for object in &left {
            self.unsettled.remove_mut(object);
        }
    }

    /// Makes a name opaque: SQL that the history cannot read, at this place, may have created, changed or dropped what
    /// bears it, so what was known of it counts no more.
    fn mark_opaque(&mut self, name: &str, place: Place) {
        let key = self.facts.names.loosest_case().folded(name).into_owned();
        self.opaque.insert_mut(key, Some(place));
        let Ok(ident) = self.facts.names.ident(name, NameKind::Relation) else { return };
        for schema in self.inhabited.clone().keys() {
            let table = ObjectName::new(schema.clone(), ident.clone());
            if let Some(known) = self.tables.get(&table).cloned() {
                self.forget_table(&known);
            }
            self.enums.remove_mut(&table);
        }
        let programs = self.programs.keys().filter(|object| object.own_name() == name);
        let programs: Vec<ObjectId> = programs.cloned().collect();
        for object in &programs {
            self.forget_program(object);
        }
    }
}
