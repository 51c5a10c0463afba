//! When two catalogs are the same: the order in which things came about does not count, nor do quotes that could be
//! left out.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Catalog;
use crate::dialect::Facts;
use crate::model::program::ProgramName;
use crate::model::{Expression, Ident, IndexKey, ObjectName, Table};
use crate::sql;

/// Two catalogs are equal when they know the same objects; the order of a table's columns does not count.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.first_difference(other, &|_| true).is_none()
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tables: Vec<Table> = self.tables.values().map(|table| normalised(table, self.facts)).collect();
        f.debug_struct("Catalog")
            .field("tables", &tables)
            .field("enums", &self.enums.iter().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// In words, something that two catalogs do not agree on. What either calls opaque may be anything.
    pub fn difference(&self, other: &Self) -> Option<String> {
        let known = |name: &Ident| !self.is_opaque(name.as_str()) && !other.is_opaque(name.as_str());
        self.first_difference(other, &known).or_else(|| {
            let borrowed = union(self.borrowed.keys(), other.borrowed.keys());
            let odd = borrowed.into_iter().find(|name| {
                known(name) && self.borrowed.contains_key(*name) != other.borrowed.contains_key(*name)
            });
            odd.map(|name| {
                format!("the schema `{name}`, which must be there before something is put into it")
            })
        })
    }

    fn first_difference(&self, other: &Self, counts: &dyn Fn(&Ident) -> bool) -> Option<String> {
        let table = |name: &ObjectName| {
            table_difference(name, self.tables.get(name), other.tables.get(name), self.facts)
        };
        let values = |name: &ObjectName| match (self.enums.get(name), other.enums.get(name)) {
            (one, other) if one == other => None,
            (Some(_), Some(_)) => Some(format!("the values of the enum `{name}`")),
            _ => Some(format!("the enum `{name}`")),
        };
        let schema = |name: &Ident| {
            let same = self.schemas.contains_key(name) == other.schemas.contains_key(name);
            (!same).then(|| format!("the schema `{name}`"))
        };
        let extension = |name: &Ident| {
            let same = self.extensions.get(name) == other.extensions.get(name);
            (!same).then(|| format!("the extension `{name}`"))
        };
        let counted = |name: &&ObjectName| counts(&name.name);
        let tables = union(self.tables.keys(), other.tables.keys());
        let enums = union(self.enums.keys(), other.enums.keys());
        let schemas = union(self.schemas.keys(), other.schemas.keys());
        let extensions = union(self.extensions.keys(), other.extensions.keys());
        let program = |name: &ProgramName| {
            let same = self.programs.get(name) == other.programs.get(name);
            (!same).then(|| format!("the {} `{}`", name.0, name.1))
        };
        let programs = union(self.programs.keys(), other.programs.keys());
        None.or_else(|| tables.into_iter().filter(counted).find_map(table))
            .or_else(|| enums.into_iter().filter(counted).find_map(values))
            .or_else(|| schemas.into_iter().filter(|name| counts(name)).find_map(schema))
            .or_else(|| extensions.into_iter().filter(|name| counts(name)).find_map(extension))
            .or_else(|| programs.into_iter().find_map(program))
    }
}

fn union<'k, T: Ord>(a: impl Iterator<Item = &'k T>, b: impl Iterator<Item = &'k T>) -> BTreeSet<&'k T> {
    a.chain(b).collect()
}

fn table_difference(
    name: &ObjectName,
    one: Option<&Arc<Table>>,
    other: Option<&Arc<Table>>,
    facts: &Facts,
) -> Option<String> {
    let (Some(one), Some(other)) = (one, other) else { return Some(format!("the table `{name}`")) };
    if Arc::ptr_eq(one, other) {
        return None;
    }
    let (one, other) = (normalised(one, facts), normalised(other, facts));
    if one == other {
        return None;
    }
    let odd = |names: (Vec<&Ident>, Vec<&Ident>)| names.0.into_iter().chain(names.1).next().cloned();
    if let Some(column) = odd(unlike(&one.columns, &other.columns, |c| &c.name)) {
        return Some(format!("the column `{name}.{column}`"));
    }
    if let Some(index) = odd(unlike(&one.indexes, &other.indexes, |i| &i.name)) {
        return Some(format!("the index `{index}` of `{name}`"));
    }
    let constraint = odd(unlike(&one.uniques, &other.uniques, |k| &k.name))
        .or_else(|| odd(unlike(&one.foreign_keys, &other.foreign_keys, |k| &k.name)))
        .or_else(|| odd(unlike(&one.checks, &other.checks, |c| &c.name)))
        .or_else(|| odd(unlike(&one.excludes, &other.excludes, |e| &e.name)));
    if let Some(constraint) = constraint {
        return Some(format!("the constraint `{constraint}` of `{name}`"));
    }
    let part = if one.primary_key == other.primary_key { "comment" } else { "primary key" };
    Some(format!("the {part} of the table `{name}`"))
}

/// The names of the items that one list has and the other has not, or not so.
fn unlike<'l, T: PartialEq>(
    one: &'l [T],
    other: &'l [T],
    name: impl Fn(&'l T) -> &'l Ident,
) -> (Vec<&'l Ident>, Vec<&'l Ident>) {
    let only = |a: &'l [T], b: &'l [T]| a.iter().filter(|item| !b.contains(item)).map(&name).collect();
    (only(one, other), only(other, one))
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
        let index = Arc::make_mut(index);
        index.concurrently = false; // how it is built, not what it is
        index.brought = None; // why it is there
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
