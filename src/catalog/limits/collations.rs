//! Collations: of what type a column must be to have one, in a table and in an index. A new column is refused where it is
//! read, by the same rule, with the very place; a column that changes, and an index, are known only here.

use super::flaw::Flaw;
use crate::dialect::{Facts, Feature};
use crate::model::{Ident, SqlType, Table};

/// The columns and indexes that have a collation, but hold no texts.
pub(super) fn flaws(table: &Table, facts: &Facts) -> Vec<Flaw> {
    if facts.has(Feature::CollationsOfAnyType) {
        return Vec::new();
    }
    let has_none =
        |name: &Ident| table.column(name).is_some_and(|column| SqlType::is_never_collated(&column.sql_type));
    let columns = table.columns.iter().filter(|column| column.collation.is_some() && has_none(&column.name));
    let of_columns = columns.map(|column| Flaw::Collated(column.name.clone()));
    let of_indexes = table.indexes.iter().filter_map(|index| {
        let mut collated = index.columns.iter().filter(|part| part.collation.is_some());
        let column = collated.find_map(|part| part.key.column().filter(|name| has_none(name)))?;
        Some(Flaw::CollatedIndex(index.name.clone(), column.clone()))
    });
    of_columns.chain(of_indexes).collect()
}
