//! When two catalogs are the same: the order in which things came about does not count, nor do quotes that could be
//! left out.

use std::sync::Arc;

use super::Catalog;
use crate::dialect::Facts;
use crate::model::{Expression, IndexKey, Table};
use crate::sql;

/// Two catalogs are equal when they know the same objects; the order of a table's columns does not count.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.enums.iter().eq(other.enums.iter())
            && self.schemas.keys().eq(other.schemas.keys())
            && self.extensions.iter().eq(other.extensions.iter())
            && self.normalised() == other.normalised()
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog")
            .field("tables", &self.normalised())
            .field("enums", &self.enums.iter().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Catalog {
    fn normalised(&self) -> Vec<Table> {
        self.tables.values().map(|table| normalised(table, self.facts)).collect()
    }
}

/// The table in a form that does not depend on how it came about.
fn normalised(table: &Table, facts: &Facts) -> Table {
    let mut table = table.clone();
    table.columns.sort_by(|a, b| a.name.cmp(&b.name));
    table.uniques.sort_by(|a, b| a.name.cmp(&b.name));
    table.foreign_keys.sort_by(|a, b| a.name.cmp(&b.name));
    table.checks.sort_by(|a, b| a.name.cmp(&b.name));
    table.excludes.sort_by(|a, b| a.name.cmp(&b.name));
    table.indexes.sort_by(|a, b| a.name.cmp(&b.name));
    for index in &mut table.indexes {
        Arc::make_mut(index).concurrently = false; // how it is built, not what it is
    }
    // A renamed column stands between quotes in expressions, whether it stood so before or not.
    each_expression(&mut table, &mut |e| {
        *e = Expression::checked(sql::without_idle_quotes(e.as_str(), facts));
    });
    table
}

fn each_expression(table: &mut Table, change: &mut dyn FnMut(&mut Expression)) {
    let key = |key: &mut IndexKey, change: &mut dyn FnMut(&mut Expression)| {
        if let IndexKey::Expression(expression) = key {
            change(expression);
        }
    };
    for column in table.columns.iter_mut().map(Arc::make_mut) {
        column.computed.iter_mut().for_each(|computed| change(&mut computed.expression));
    }
    table.checks.iter_mut().for_each(|check| change(&mut check.expression));
    for exclude in &mut table.excludes {
        exclude.elements.iter_mut().for_each(|element| key(&mut element.key, change));
        exclude.predicate.iter_mut().for_each(&mut *change);
    }
    for index in table.indexes.iter_mut().map(Arc::make_mut) {
        index.columns.iter_mut().for_each(|column| key(&mut column.key, change));
        index.predicate.iter_mut().for_each(&mut *change);
    }
}
