//! Footprints: what of the schema a delta changes, and what it relies on. Two operations whose footprints do not meet
//! can be done in any order; whether two that meet can, is found out by folding them in both.
//!
//! A footprint may hold too much, never too little. What a delta does to an index, it does to the index and relies on
//! the columns of the index, also when it drops it: so whatever of two operations comes first, they meet.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;

use crate::catalog::{Catalog, Delta, Effect};
use crate::diag::Place;
use crate::dialect::NameKind;
use crate::model::program::Program;
use crate::model::{
    Change, Column, Constraint, Expression, How, Ident, Index, IndexKey, ObjectId, ObjectName, Parts, Rename,
    State, Table,
};
use crate::sql;

/// A thing that a delta can change or rely on.
#[derive(Clone, Debug, Hash)]
enum Thing {
    /// An object.
    Object(ObjectId),
    /// What has a name among the tables of a schema: that it is there, not what it is like.
    Relation(ObjectName),
    /// The keys of a table, which foreign keys refer to.
    Keys(ObjectName),
    /// The rows that the history knows of a table.
    Rows(ObjectName),
}

/// One thing of a footprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Touch {
    /// Which thing, by its hash: two things with one hash cost a look, no more.
    pub(super) thing: u64,
    /// Whether it is changed, not only relied on.
    pub(super) writes: bool,
}

/// What a delta changes and relies on.
pub(super) struct Footprint<'c> {
    before: &'c Catalog,
    touches: Vec<Touch>,
}

/// The footprint of a delta on this catalog.
pub(super) fn footprint(delta: &Delta, before: &Catalog) -> Vec<Touch> {
    let mut footprint = Footprint { before, touches: Vec::new() };
    footprint.delta(delta);
    footprint.touches
}

/// The footprint of an operation of which no more is known than the objects that it names.
pub(super) fn named(objects: impl IntoIterator<Item = ObjectId>) -> Vec<Touch> {
    let mut touches = Vec::new();
    for object in objects {
        let relation = match &object {
            ObjectId::Table(name) => Some(name.clone()),
            ObjectId::Index(table, name) => Some(table.sibling(name)),
            other => other.table().cloned(),
        };
        touches.extend(relation.map(|name| touch(&Thing::Relation(name), true)));
        touches.extend(object.table().map(|table| touch(&Thing::Keys(table.clone()), false)));
        touches.push(touch(&Thing::Object(object), true));
    }
    touches
}

fn touch(thing: &Thing, writes: bool) -> Touch {
    // Not the hasher of a map: it gives the same in every run.
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    Touch { thing: hasher.finish(), writes }
}

impl Footprint<'_> {
    fn touch(&mut self, thing: &Thing, writes: bool) {
        self.touches.push(touch(thing, writes));
    }

    fn reads(&mut self, object: ObjectId) {
        self.touch(&Thing::Object(object), false);
    }

    fn writes(&mut self, object: ObjectId) {
        self.touch(&Thing::Object(object), true);
    }

    fn needs_relation(&mut self, name: &ObjectName) {
        self.touch(&Thing::Relation(name.clone()), false);
    }

    fn takes_relation(&mut self, name: &ObjectName) {
        self.touch(&Thing::Relation(name.clone()), true);
    }

    fn delta(&mut self, delta: &Delta) {
        match delta {
            Delta::Change(change) => self.change(change),
            Delta::Rename(rename) => self.rename(rename),
            Delta::Rows(rows) => {
                self.needs_relation(&rows.table);
                self.touch(&Thing::Keys(rows.table.clone()), false);
                self.touch(&Thing::Rows(rows.table.clone()), true);
                self.columns(&rows.table, &rows.columns);
            }
            Delta::Searched(searched) => {
                self.needs_relation(&searched.table);
                self.columns(&searched.table, searched.set.iter().map(|(name, _)| name));
                self.expression(&searched.table, &searched.condition);
            }
            Delta::Sql(sql) => sql.effects.iter().for_each(|effect| self.effect(effect)),
        }
    }

    /// Of names that are opaque nothing is said; of a statement that was read and cannot be done, what it is about.
    fn effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Delta(delta) => self.delta(delta),
            Effect::Writes(written) => {
                self.needs_relation(&written.table);
                self.columns(&written.table, &written.columns);
            }
            Effect::Unread(unread) => self.touches.extend(named(unread.about.iter().cloned())),
        }
    }

    fn change(&mut self, change: &Change) {
        if let Some(table) = change.object.table().filter(|_| !matches!(change.object, ObjectId::Table(_))) {
            self.needs_relation(table);
        }
        match &change.object {
            ObjectId::Table(name) => {
                self.takes_relation(name);
                for table in both(change).into_iter().filter_map(State::table) {
                    self.table(table);
                }
            }
            ObjectId::Column(table, name) => self.column_change(table, name, change),
            ObjectId::Constraint(table, _) => {
                self.writes(change.object.clone());
                for constraint in both(change).into_iter().filter_map(State::constraint) {
                    self.constraint(table, constraint);
                }
            }
            ObjectId::Index(table, name) => {
                self.takes_relation(&table.sibling(name));
                for index in both(change).into_iter().filter_map(State::index) {
                    self.index(table, index);
                }
            }
            ObjectId::Enum(name) => {
                self.writes(change.object.clone());
                self.reads(ObjectId::Schema(name.schema.clone()));
            }
            ObjectId::EnumValue(name, _) => self.writes(ObjectId::Enum(name.clone())),
            ObjectId::View(name) | ObjectId::MaterializedView(name) | ObjectId::Sequence(name) => {
                self.takes_relation(name);
                self.program(change);
            }
            ObjectId::Domain(_) | ObjectId::Program(_) | ObjectId::Policy(..) => self.program(change),
            ObjectId::Schema(_) | ObjectId::Extension(_) | ObjectId::TableComment(_) => {
                self.writes(change.object.clone());
            }
        }
    }

    fn program(&mut self, change: &Change) {
        self.writes(change.object.clone());
        let programs: Vec<&Arc<Program>> = both(change).into_iter().filter_map(State::program).collect();
        for table in programs.iter().filter_map(|program| program.table.as_ref()) {
            self.needs_relation(table);
        }
        for relation in programs.iter().flat_map(|program| &program.uses.relations) {
            self.needs_relation(relation);
        }
    }

    fn rename(&mut self, rename: &Rename) {
        match (&rename.from, &rename.to) {
            (ObjectId::Index(table, from), ObjectId::Index(_, to)) => {
                self.needs_relation(table);
                self.takes_relation(&table.sibling(from));
                self.takes_relation(&table.sibling(to));
                if let Ok(Some(known)) = self.before.index(table, from, Place::default()) {
                    self.index(table, &known);
                }
            }
            (ObjectId::Table(from), ObjectId::Table(to)) => {
                self.takes_relation(from);
                self.takes_relation(to);
            }
            (from, to) => {
                from.table().into_iter().for_each(|table| self.needs_relation(table));
                self.writes(from.clone());
                self.writes(to.clone());
                debug_assert_eq!(from.kind(), to.kind(), "a rename keeps the kind");
            }
        }
    }

    /// Every column that an expression may mean.
    fn expression(&mut self, table: &ObjectName, text: &Expression) {
        for name in sql::names(text.as_str(), self.before.facts()) {
            if let Ok(column) = self.before.facts().names.ident(&name, NameKind::Part) {
                self.reads(ObjectId::Column(table.clone(), column));
            }
        }
    }

    /// Columns that are relied on.
    fn columns<'i>(&mut self, table: &ObjectName, columns: impl IntoIterator<Item = &'i Ident>) {
        for column in columns {
            self.reads(ObjectId::Column(table.clone(), column.clone()));
        }
    }

    fn column_change(&mut self, table: &ObjectName, name: &Ident, change: &Change) {
        self.writes(change.object.clone());
        for state in both(change) {
            state.column().into_iter().for_each(|column| self.column(table, column));
            state.parts().into_iter().for_each(|parts| self.parts(table, parts));
        }
        if let How::Altered(altered) = &change.how {
            for check in altered.check_before.iter().chain(&altered.check_after) {
                self.constraint(table, check);
            }
        }
        if change.to.is_absent()
            && let Some(known) = self.before.known(table)
        {
            let facts = self.before.facts();
            let involved = |index: &&Arc<Index>| crate::catalog::index_involves(index, name, facts);
            let indexes: Vec<Arc<Index>> = known.indexes.iter().filter(involved).cloned().collect();
            let constraints = known.constraints.iter();
            let constraints = constraints.filter(|c| crate::catalog::constraint_involves(c, name, facts));
            self.parts(table, &Parts { constraints: constraints.cloned().collect(), indexes });
        }
    }

    /// A column that comes, goes or changes.
    fn column(&mut self, table: &ObjectName, column: &Column) {
        self.writes(ObjectId::Column(table.clone(), column.name.clone()));
        if let Some(name) = column.sql_type.enum_name() {
            self.reads(ObjectId::Enum(name.clone()));
        }
        if let Some(computed) = &column.computed {
            self.expression(table, &computed.expression);
        }
    }

    /// A constraint that comes or goes.
    fn constraint(&mut self, table: &ObjectName, constraint: &Constraint) {
        self.writes(ObjectId::Constraint(table.clone(), constraint.name().clone()));
        if constraint.is_index() {
            self.takes_relation(&table.sibling(constraint.name()));
        }
        self.columns(table, constraint.columns());
        constraint.expressions().into_iter().for_each(|text| self.expression(table, text));
        match constraint {
            Constraint::PrimaryKey(key) => {
                self.touch(&Thing::Keys(table.clone()), true);
                for column in &key.columns {
                    self.writes(ObjectId::Column(table.clone(), column.clone())); // they are not null
                }
            }
            Constraint::Unique(_) => self.touch(&Thing::Keys(table.clone()), true),
            Constraint::ForeignKey(key) => {
                self.needs_relation(&key.references);
                self.touch(&Thing::Keys(key.references.value.clone()), false);
                self.columns(&key.references, &key.referred);
            }
            Constraint::Check(_) | Constraint::Exclude(_) => {}
        }
    }

    /// An index that comes, goes or gets another name.
    fn index(&mut self, table: &ObjectName, index: &Index) {
        self.takes_relation(&table.sibling(&index.name));
        if index.unique {
            self.touch(&Thing::Keys(table.clone()), true);
        }
        for column in &index.columns {
            match &column.key {
                IndexKey::Column(name) => self.columns(table, [name]),
                IndexKey::Expression(text) => self.expression(table, text),
            }
        }
        self.columns(table, &index.include);
        index.predicate.iter().for_each(|text| self.expression(table, text));
    }

    /// A table that comes or goes, with all that hangs on it.
    fn table(&mut self, table: &Table) {
        self.takes_relation(&table.name);
        self.reads(ObjectId::Schema(table.name.schema.clone()));
        table.columns.iter().for_each(|column| self.column(&table.name, column));
        self.parts(&table.name, &Parts::from(table));
    }

    fn parts(&mut self, table: &ObjectName, parts: &Parts) {
        parts.constraints.iter().for_each(|constraint| self.constraint(table, constraint));
        parts.indexes.iter().for_each(|index| self.index(table, index));
    }
}

fn both(change: &Change) -> [&State; 2] {
    [&change.from, &change.to]
}
