//! What of the schema an operation changes, and what it relies on. Two operations whose footprints do not meet can be
//! done in any order; whether two that meet can, is found out by folding them in both.
//!
//! A footprint may hold too much, never too little. What an operation does to an index, it does to the index and relies on
//! the columns of the index, also when it drops it: so whatever of two operations comes first, they meet.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::dialect::NameKind;
use crate::model::program::ProgramName;
use crate::model::{
    Check, Column, Exclude, Expression, ForeignKey, Ident, Index, IndexKey, Key, ObjectName, Table,
};
use crate::sql;

/// A thing that an operation can change or rely on.
#[derive(Clone, Copy, Debug, Hash)]
pub enum Thing<'n> {
    /// What has the name of a table or index: that it is there, not what it is like.
    Relation(&'n ObjectName),
    /// A column of a table.
    Column(&'n ObjectName, &'n str),
    /// A constraint of a table.
    Constraint(&'n ObjectName, &'n Ident),
    /// The keys of a table, which foreign keys refer to.
    Keys(&'n ObjectName),
    /// The comment of a table.
    Comment(&'n ObjectName),
    /// An enum.
    Enum(&'n ObjectName),
    /// A schema.
    Schema(&'n Ident),
    /// An extension.
    Extension(&'n Ident),
    /// A trigger or stored routine.
    Program(&'n ProgramName),
}

/// One thing of a footprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// Which thing, by its hash: two things with one hash cost a look, no more.
    pub thing: u64,
    /// Whether it is changed, not only relied on.
    pub writes: bool,
}

/// What an operation changes and relies on.
pub struct Footprint<'c> {
    before: &'c Catalog,
    touches: Vec<Touch>,
}

impl<'c> Footprint<'c> {
    /// The footprint of an operation on this catalog, still empty.
    pub fn new(before: &'c Catalog) -> Self {
        Self { before, touches: Vec::new() }
    }

    /// The catalog before the operation.
    pub fn before(&self) -> &'c Catalog {
        self.before
    }

    /// The things, each as often as it was touched.
    pub fn into_touches(self) -> Vec<Touch> {
        self.touches
    }

    fn touch(&mut self, thing: Thing<'_>, writes: bool) {
        // Not the hasher of a map: it gives the same in every run.
        let mut hasher = DefaultHasher::new();
        if let Thing::Column(table, name) = thing {
            let case = self.before.facts().names.case(NameKind::Part);
            Thing::Column(table, &case.folded(name)).hash(&mut hasher);
        } else {
            thing.hash(&mut hasher);
        }
        self.touches.push(Touch { thing: hasher.finish(), writes });
    }

    /// The operation relies on this.
    pub fn reads(&mut self, thing: Thing<'_>) {
        self.touch(thing, false);
    }

    /// The operation changes this.
    pub fn writes(&mut self, thing: Thing<'_>) {
        self.touch(thing, true);
    }

    /// Every column that an expression may mean.
    fn expression(&mut self, table: &ObjectName, text: &Expression) {
        for name in sql::names(text.as_str(), self.before.facts()) {
            self.reads(Thing::Column(table, &name));
        }
    }

    /// Columns that are relied on.
    pub fn columns<'i>(&mut self, table: &ObjectName, columns: impl IntoIterator<Item = &'i Ident>) {
        for column in columns {
            self.reads(Thing::Column(table, column.as_str()));
        }
    }

    /// A column that comes, goes or changes.
    pub fn column(&mut self, table: &ObjectName, column: &Column) {
        self.writes(Thing::Column(table, column.name.as_str()));
        if let Some(name) = column.sql_type.enum_name() {
            self.reads(Thing::Enum(name));
        }
        if let Some(computed) = &column.computed {
            self.expression(table, &computed.expression);
        }
    }

    /// A primary key or unique constraint that comes or goes.
    pub fn key(&mut self, table: &ObjectName, key: &Key) {
        self.writes(Thing::Constraint(table, &key.name));
        self.writes(Thing::Relation(&table.sibling(&key.name)));
        self.writes(Thing::Keys(table));
        self.columns(table, &key.columns);
    }

    /// A primary key that comes or goes: its columns are not null.
    pub fn primary_key(&mut self, table: &ObjectName, key: &Key) {
        self.key(table, key);
        for column in &key.columns {
            self.writes(Thing::Column(table, column.as_str()));
        }
    }

    /// A foreign key that comes or goes.
    pub fn foreign_key(&mut self, table: &ObjectName, key: &ForeignKey) {
        self.writes(Thing::Constraint(table, &key.name));
        self.columns(table, &key.columns);
        self.reads(Thing::Relation(&key.references));
        self.reads(Thing::Keys(&key.references));
        self.columns(&key.references, &key.referred);
    }

    /// A check that comes or goes.
    pub fn check(&mut self, table: &ObjectName, check: &Check) {
        self.writes(Thing::Constraint(table, &check.name));
        self.expression(table, &check.expression);
    }

    /// An exclusion constraint that comes or goes.
    pub fn exclude(&mut self, table: &ObjectName, exclude: &Exclude) {
        self.writes(Thing::Constraint(table, &exclude.name));
        self.writes(Thing::Relation(&table.sibling(&exclude.name)));
        exclude.elements.iter().for_each(|element| self.index_key(table, &element.key));
        exclude.predicate.iter().for_each(|text| self.expression(table, text));
    }

    /// An index that comes, goes or gets another name.
    pub fn index(&mut self, table: &ObjectName, index: &Index) {
        self.writes(Thing::Relation(&table.sibling(&index.name)));
        if index.unique {
            self.writes(Thing::Keys(table));
        }
        index.columns.iter().for_each(|column| self.index_key(table, &column.key));
        self.columns(table, &index.include);
        index.predicate.iter().for_each(|text| self.expression(table, text));
    }

    fn index_key(&mut self, table: &ObjectName, key: &IndexKey) {
        match key {
            IndexKey::Column(name) => self.reads(Thing::Column(table, name.as_str())),
            IndexKey::Expression(text) => self.expression(table, text),
        }
    }

    /// A table that comes or goes, with all that hangs on it.
    pub fn table(&mut self, table: &Table) {
        self.writes(Thing::Relation(&table.name));
        self.reads(Thing::Schema(&table.name.schema));
        self.parts(table);
    }

    /// All that hangs on a table.
    pub fn parts(&mut self, table: &Table) {
        let name = &table.name;
        table.columns.iter().for_each(|column| self.column(name, column));
        table.primary_key.iter().for_each(|key| self.primary_key(name, key));
        table.uniques.iter().for_each(|key| self.key(name, key));
        table.foreign_keys.iter().for_each(|key| self.foreign_key(name, key));
        table.checks.iter().for_each(|check| self.check(name, check));
        table.excludes.iter().for_each(|exclude| self.exclude(name, exclude));
        table.indexes.iter().for_each(|index| self.index(name, index));
    }

    /// What hangs on one form of a table and not on another.
    pub fn lost(&mut self, table: &Table, rest: &Table) {
        let mut lost = Table::new(table.name.clone());
        lost.primary_key = table.primary_key.clone().filter(|_| rest.primary_key.is_none());
        lost.columns = missing(&table.columns, &rest.columns);
        lost.uniques = missing(&table.uniques, &rest.uniques);
        lost.foreign_keys = missing(&table.foreign_keys, &rest.foreign_keys);
        lost.checks = missing(&table.checks, &rest.checks);
        lost.excludes = missing(&table.excludes, &rest.excludes);
        lost.indexes = missing(&table.indexes, &rest.indexes);
        self.parts(&lost);
    }

    /// A table as the history knows it before the operation.
    pub fn known(&self, table: &crate::diag::Located<ObjectName>) -> Option<Arc<Table>> {
        self.before.known(table)
    }
}

fn missing<T: Clone + PartialEq>(all: &[T], rest: &[T]) -> Vec<T> {
    all.iter().filter(|one| !rest.contains(one)).cloned().collect()
}
