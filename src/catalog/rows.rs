//! Rows that belong to the schema: those that operations on data have put into tables, as far as they say it in literals.
//! What SQL does to rows is not followed.

mod clashes;
mod undone;

pub use clashes::Moved;
pub use undone::inverse_rows;

use std::collections::BTreeMap;
use std::sync::Arc;

use rpds::RedBlackTreeMapSync;

use super::{Catalog, RowAction, Rows};
use crate::model::types::Family;
use crate::model::{
    Change, Column, DefaultValue, Ident, Literal, ObjectId, ObjectName, Rename, SqlType, Table,
};
use crate::sql;

/// The cells of a row, by their columns.
pub type Cells = BTreeMap<Ident, DefaultValue>;

/// What is known of one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cell {
    /// What it holds; none where that is not known any more.
    value: Option<DefaultValue>,
    /// An operation has named it; else it is the column's default.
    is_said: bool,
}

type Row = BTreeMap<Ident, Cell>;

/// The rows of one table.
#[derive(Clone)]
pub(super) struct KnownRows {
    /// The columns by which they are told apart.
    key: Vec<Ident>,
    /// By what these columns hold.
    rows: RedBlackTreeMapSync<Vec<Literal>, Arc<Row>>,
    /// The table is to have these rows, of those that its history has put there.
    is_wanted: bool,
}

impl KnownRows {
    fn by(key: Vec<Ident>) -> Self {
        Self { key, rows: RedBlackTreeMapSync::new_sync(), is_wanted: false }
    }

    /// Rows by what these columns hold; those of which that is not known are left out.
    fn keyed(key: &[Ident], rows: impl Iterator<Item = Arc<Row>>, is_wanted: bool) -> Self {
        let place = |row: &Row| place_of(key, |name| row.get(name)?.value.as_ref());
        let rows = rows.filter_map(|row| Some((place(&row)?, row))).collect();
        Self { key: key.to_vec(), rows, is_wanted }
    }

    /// The same rows by other columns.
    fn indexed(self, key: &[Ident]) -> Self {
        if self.key == key { self } else { Self::keyed(key, self.rows.values().cloned(), self.is_wanted) }
    }

    /// The same with every row changed.
    fn each(&mut self, change: impl Fn(&mut Row)) {
        let rows = self.rows.values().map(|row| {
            let mut row = Row::clone(row);
            change(&mut row);
            Arc::new(row)
        });
        *self = Self::keyed(&self.key, rows, self.is_wanted);
    }
}

/// What the cells of a key hold, if they are literals.
fn place_of<'c>(key: &[Ident], cells: impl Fn(&Ident) -> Option<&'c DefaultValue>) -> Option<Vec<Literal>> {
    key.iter()
        .map(|name| match cells(name)? {
            DefaultValue::Literal(Literal::Null) | DefaultValue::Expression(_) => None,
            DefaultValue::Literal(literal) => Some(literal.clone()),
        })
        .collect()
}

/// What leads from the rows of a table to those that are wanted.
#[derive(Clone, Debug)]
pub struct RowChanges {
    pub table: ObjectName,
    /// The columns by which a row is known.
    pub key: Vec<Ident>,
    /// Rows that come.
    pub inserted: Vec<Cells>,
    /// Rows that change: their keys, and the cells that differ.
    pub updated: Vec<Cells>,
    /// The keys of rows that go.
    pub deleted: Vec<Cells>,
}

impl Catalog {
    /// The key by which rows are known here.
    fn key_of(&self, rows: &Rows) -> Option<Vec<Ident>> {
        if !rows.key.is_empty() {
            return Some(rows.key.clone());
        }
        let known = self.rows.get(&rows.table).map(|known| known.key.clone());
        known.or_else(|| Some(self.known(&rows.table)?.primary_key()?.columns.clone()))
    }

    /// What is known of the rows of a table, by these columns.
    fn rows_by(&self, table: &ObjectName, key: &[Ident]) -> KnownRows {
        let known = self.rows.get(table).cloned();
        known.unwrap_or_else(|| KnownRows::by(key.to_vec())).indexed(key)
    }

    /// Rows are written by an operation.
    pub(super) fn write_rows(&mut self, rows: &Rows) {
        let (Some(table), Some(key)) = (self.known(&rows.table), self.key_of(rows)) else { return };
        let mut known = self.rows_by(&rows.table, &key);
        for cells in rows.cells() {
            let cells: BTreeMap<&Ident, &DefaultValue> = cells.collect();
            let Some(place) = place_of(&key, |name| cells.get(name).copied()) else { continue };
            let old = known.rows.get(&place).cloned();
            let row = match (rows.action, old) {
                (RowAction::Delete, _) => {
                    known.rows.remove_mut(&place);
                    continue;
                }
                (RowAction::Insert, Some(_)) | (RowAction::Update, None) => continue,
                (RowAction::Insert | RowAction::Overwrite, None) => new_row(&table, &cells),
                (RowAction::Overwrite | RowAction::Update, Some(old)) => {
                    let mut row = Row::clone(&old);
                    row.extend(cells.iter().map(|(name, value)| {
                        let cell = Cell { value: self.settled(&table, value), is_said: true };
                        ((*name).clone(), cell)
                    }));
                    row
                }
            };
            known.rows.insert_mut(place, Arc::new(row));
        }
        self.rows.insert_mut(rows.table.clone(), known);
    }

    /// What an updated cell holds: an expression that names columns says it of the row as it was.
    fn settled(&self, table: &Table, value: &DefaultValue) -> Option<DefaultValue> {
        let names =
            |text: &str| table.columns.iter().any(|c| sql::mentions(text, c.name.as_str(), self.facts));
        match value {
            DefaultValue::Expression(text) if names(text.as_str()) => None,
            DefaultValue::Expression(_) | DefaultValue::Literal(_) => Some(value.clone()),
        }
    }

    /// The table is to have the rows that are known of it, and no others of its history.
    pub fn want_rows(&mut self, table: &ObjectName, key: &[Ident]) {
        let known = KnownRows { is_wanted: true, ..self.rows_by(table, key) };
        self.rows.insert_mut(table.clone(), known);
    }

    /// The rows that the history knows of a table, as operations have named their cells; and the columns by which they
    /// are known.
    pub fn known_rows(&self, table: &ObjectName) -> Option<(Vec<Ident>, Vec<Cells>)> {
        let known = self.rows.get(table)?;
        let own = self.known(table)?;
        let rows = known.rows.values().map(|row| {
            let is_meant = |name: &Ident, cell: &Cell| cell.is_said || known.key.contains(name);
            let said = row.iter().filter(|(name, cell)| is_meant(name, cell) && own.column(name).is_some());
            said.filter_map(|(name, cell)| Some((name.clone(), cell.value.clone()?))).collect()
        });
        Some((known.key.clone(), rows.collect()))
    }

    /// What leads from the rows here to those that another catalog wants: its parents come before those who refer to
    /// them.
    pub fn row_changes(&self, to: &Self) -> Vec<RowChanges> {
        let wanted = to.rows.iter().filter(|(_, rows)| rows.is_wanted);
        let changes = wanted.filter_map(|(table, rows)| self.changes_of(table, rows, to));
        changes.filter(|c| !(c.inserted.is_empty() && c.updated.is_empty() && c.deleted.is_empty())).collect()
    }

    /// In words, a table whose rows two catalogs do not agree on; where they are known by other columns, nobody can tell.
    pub(super) fn other_rows(&self, other: &Self) -> Option<String> {
        let held = |row: &Row| -> Vec<(Ident, Option<DefaultValue>)> {
            row.iter().map(|(name, cell)| (name.clone(), cell.value.clone())).collect()
        };
        let same = |one: &KnownRows, other: &KnownRows| {
            let row = |(place, row): (&Vec<Literal>, &Arc<Row>)| {
                other.rows.get(place).is_some_and(|other| Arc::ptr_eq(row, other) || held(row) == held(other))
            };
            one.key != other.key || one.rows.size() == other.rows.size() && one.rows.iter().all(row)
        };
        let both = self.rows.iter().filter_map(|(name, rows)| Some((name, rows, other.rows.get(name)?)));
        let odd = both.filter(|(_, one, other)| !same(one, other)).map(|(name, ..)| name).next();
        odd.map(|name| format!("the rows of the table `{name}`"))
    }

    fn changes_of(&self, name: &ObjectName, wanted: &KnownRows, to: &Self) -> Option<RowChanges> {
        let table = to.known(name)?;
        let known = self.rows_by(name, &wanted.key);
        let keyed = |place: &[Literal]| -> Cells {
            let cells = place.iter().cloned().map(DefaultValue::Literal);
            wanted.key.iter().cloned().zip(cells).collect()
        };
        let mut changes = RowChanges {
            table: name.clone(),
            key: wanted.key.clone(),
            inserted: Vec::new(),
            updated: Vec::new(),
            deleted: Vec::new(),
        };
        for (place, row) in &wanted.rows {
            let said = row.iter().filter(|(_, cell)| cell.is_said);
            let said = said.filter_map(|(name, cell)| Some((name.clone(), cell.value.clone()?)));
            let Some(old) = known.rows.get(place) else {
                changes.inserted.push(said.collect());
                continue;
            };
            let same = |name: &Ident, value: &DefaultValue| {
                let old = old.get(name).and_then(|cell| cell.value.as_ref());
                let column = table.column(name);
                old.is_some()
                    && column.is_some_and(|c| self.facts.types.same_default(old, Some(value), &c.sql_type))
            };
            let differing: Cells = said.filter(|(name, value)| !same(name, value)).collect();
            if !differing.is_empty() {
                changes.updated.push(keyed(place).into_iter().chain(differing).collect());
            }
        }
        let gone = known.rows.keys().filter(|place| !wanted.rows.contains_key(*place));
        changes.deleted.extend(gone.map(|place| keyed(place)));
        Some(changes)
    }

    /// A table or column changes, and what is known of its rows with it.
    pub(super) fn carry_rows_over(&mut self, change: &Change) {
        match &change.object {
            ObjectId::Table(name) if change.from.table().is_none() || change.to.table().is_none() => {
                self.rows.remove_mut(name);
            }
            ObjectId::Column(table, name) => {
                let Some(mut known) = self.rows.get(table).cloned() else { return };
                let facts = self.facts;
                match (change.from.column(), change.to.column()) {
                    (None, Some(new)) if change.from.is_absent() => {
                        let cell = default_cell(new);
                        known.each(|row| drop(cell.clone().map(|cell| row.insert(name.clone(), cell))));
                    }
                    (Some(old), Some(new)) if facts.types.same(&old.sql_type, &new.sql_type) => return,
                    (Some(old), Some(new)) => {
                        let (old, new) = (&old.sql_type, &new.sql_type);
                        known.each(|row| {
                            if let Some(cell) = row.get_mut(name) {
                                cell.value = retyped(cell, old, new);
                            }
                        });
                    }
                    (_, None) | (None, Some(_)) => known.each(|row| drop(row.remove(name))),
                }
                self.rows.insert_mut(table.clone(), known);
            }
            _ => {}
        }
    }

    /// A table or column gets another name.
    pub(super) fn rename_in_rows(&mut self, rename: &Rename) {
        match (&rename.from, &rename.to) {
            (ObjectId::Table(from), ObjectId::Table(to)) => {
                if let Some(known) = self.rows.get(from).cloned() {
                    self.rows.remove_mut(from);
                    self.rows.insert_mut(to.clone(), known);
                }
            }
            (ObjectId::Column(table, from), ObjectId::Column(_, to)) => {
                let Some(mut known) = self.rows.get(table).cloned() else { return };
                known.key.iter_mut().filter(|name| *name == from).for_each(|name| *name = to.clone());
                known.each(|row| drop(row.remove(from).map(|cell| row.insert(to.clone(), cell))));
                self.rows.insert_mut(table.clone(), known);
            }
            _ => {}
        }
    }
}

/// A row that comes: what is said of it, and what its other columns get.
fn new_row(table: &Table, cells: &BTreeMap<&Ident, &DefaultValue>) -> Row {
    let filled = table.columns.iter().filter(|column| !cells.contains_key(&column.name));
    let filled = filled.filter_map(|column| Some((column.name.clone(), default_cell(column)?)));
    let said = cells.iter().map(|(name, value)| {
        let cell = Cell { value: Some((*value).clone()), is_said: true };
        ((*name).clone(), cell)
    });
    filled.chain(said).collect()
}

/// What a row holds in a column that nothing was said of, if that is known.
fn default_cell(column: &Column) -> Option<Cell> {
    if column.computed.is_some() || column.is_counted() {
        return None;
    }
    let value = match &column.default {
        None if column.nullable => DefaultValue::Literal(Literal::Null),
        Some(DefaultValue::Literal(literal)) => DefaultValue::Literal(literal.clone()),
        None | Some(DefaultValue::Expression(_)) => return None,
    };
    Some(Cell { value: Some(value), is_said: false })
}

/// What a cell holds when its column has another type, where that is certain.
fn retyped(cell: &Cell, old: &SqlType, new: &SqlType) -> Option<DefaultValue> {
    match (&cell.value, new.family()) {
        (Some(DefaultValue::Literal(Literal::Null)), _) => cell.value.clone(),
        (Some(DefaultValue::Literal(Literal::Number(text))), Family::Text)
            if old.family() == Family::Integer =>
        {
            Some(DefaultValue::Literal(Literal::Text(text.clone())))
        }
        (Some(_), family) if old.family() == family && !old.loses_as(new) => cell.value.clone(),
        _ => None,
    }
}
