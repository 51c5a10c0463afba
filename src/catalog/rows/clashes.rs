//! Rows that are wanted and get into each other's way: keys that the engine takes for one, values that are unique and move.

use std::collections::BTreeMap;

use super::{KnownRows, Row, place_of};
use crate::catalog::Catalog;
use crate::model::{Ident, Literal, ObjectName, Table};

/// A value that moves from one row to another, where only one may have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub table: ObjectName,
    /// The columns in which it is unique.
    pub columns: Vec<Ident>,
    /// The key of the row that has it.
    pub from: Vec<Literal>,
    /// The key of the row that is to have it.
    pub to: Vec<Literal>,
}

impl Catalog {
    /// Two keys of the wanted rows of a table that differ by the case of their letters alone, where that does not count.
    pub fn same_but_for_case(&self, table: &ObjectName) -> Option<(Vec<Literal>, Vec<Literal>)> {
        let (rows, own) = (self.rows.get(table)?, self.known(table)?);
        let ignores: Vec<bool> = rows.key.iter().map(|name| self.ignores_case(&own, name)).collect();
        let folded = |place: &[Literal]| -> Vec<Literal> {
            let fold = |(literal, ignores): (&Literal, &bool)| match literal {
                Literal::Text(text) if *ignores => Literal::Text(text.to_lowercase()),
                other => other.clone(),
            };
            place.iter().zip(&ignores).map(fold).collect()
        };
        let mut seen = BTreeMap::new();
        rows.rows
            .keys()
            .find_map(|place| seen.insert(folded(place), place.clone()).map(|other| (other, place.clone())))
    }

    fn ignores_case(&self, table: &Table, column: &Ident) -> bool {
        let own = table.column(column).and_then(|column| column.collation.as_ref());
        let collation = own.or(table.options.collation.as_ref());
        (self.facts.columns.ignores_case)(collation.map(Ident::as_str))
    }

    /// Values that are unique, and that rows which stay take from rows which stay: in which order, an engine may care.
    pub fn moved_values(&self, to: &Self) -> Vec<Moved> {
        let wanted = to.rows.iter().filter(|(_, rows)| rows.is_wanted);
        wanted.filter_map(|(table, rows)| self.moved_in(table, rows, to)).flatten().collect()
    }

    fn moved_in(&self, name: &ObjectName, wanted: &KnownRows, to: &Self) -> Option<Vec<Moved>> {
        let table = to.known(name)?;
        let known = self.rows_by(name, &wanted.key);
        let mut moved = Vec::new();
        for columns in unique(&table).into_iter().filter(|columns| *columns != wanted.key) {
            let held = |row: &Row| place_of(&columns, |column| row.get(column)?.value.as_ref());
            let holders: BTreeMap<Vec<Literal>, &Vec<Literal>> =
                known.rows.iter().filter_map(|(place, row)| Some((held(row)?, place))).collect();
            for (place, row) in &wanted.rows {
                let after = place_of(&columns, |column| {
                    let said =
                        row.get(column).filter(|cell| cell.is_said).and_then(|cell| cell.value.as_ref());
                    said.or_else(|| known.rows.get(place)?.get(column)?.value.as_ref())
                });
                let holder = after.and_then(|after| holders.get(&after).copied());
                let stays = |other: &&Vec<Literal>| *other != place && wanted.rows.contains_key(*other);
                if let Some(other) = holder.filter(stays).filter(|_| known.rows.contains_key(place)) {
                    let (from, to) = (other.clone(), place.clone());
                    moved.push(Moved { table: name.clone(), columns: columns.clone(), from, to });
                }
            }
        }
        Some(moved)
    }
}

/// The columns that are unique together, for all rows.
fn unique(table: &Table) -> Vec<Vec<Ident>> {
    let constraints = table.keys().map(|key| key.columns.clone());
    let indexes = table.indexes.iter().filter(|index| index.unique && index.predicate.is_none());
    let indexes = indexes.filter_map(|index| index.plain_columns());
    let indexes = indexes.map(|names| names.into_iter().cloned().collect());
    constraints.chain(indexes).collect()
}
