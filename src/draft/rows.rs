//! Rows that come, change and go, as operations; and those of a table in a document.

use std::sync::Arc;

use super::step::{Phase, Step};
use super::steps::{destructive, operation};
use super::{Entries, Writer, idents};
use crate::catalog::{Catalog, Cells, RowChanges};
use crate::model::{Ident, ObjectId, ObjectName, Table};
use crate::yaml::Node;

impl Writer<'_> {
    /// What leads to the rows that a catalog wants. Rows come before those that refer to them, and go after them; those to
    /// which nothing refers go first, for what is unique to them may come again.
    pub(super) fn row_steps(&self, current: &Catalog, to: &Catalog) -> Vec<Step> {
        let ordered = parents_first(current.row_changes(to), to);
        let ordered: Vec<_> = ordered.iter().filter_map(|c| Some((c, to.known(&c.table)?))).collect();
        let deleted = |(changes, table): &(&RowChanges, Arc<Table>)| self.delete_rows(changes, table);
        let (last, first): (Vec<_>, Vec<_>) =
            ordered.iter().partition(|(changes, _)| is_referred(&changes.table, to));
        let written = ordered.iter().flat_map(|(changes, table)| {
            let (inserted, updated) = (self.insert_rows(changes, table), self.update_rows(changes, table));
            let to_itself = table.foreign_keys().any(|key| key.references.value == table.name);
            // What is unique is freed before it is taken, unless what changes may need what comes.
            if to_itself { [inserted, updated] } else { [updated, inserted] }
        });
        let steps = first.into_iter().map(deleted).chain(written);
        steps.chain(last.into_iter().rev().map(deleted)).flatten().collect()
    }

    fn insert_rows(&self, changes: &RowChanges, table: &Table) -> Option<Step> {
        let entries = self.rows("bulk_insert", changes, &changes.inserted, table)?;
        Some(step(&changes.table, "bulk_insert", entries))
    }

    fn update_rows(&self, changes: &RowChanges, table: &Table) -> Option<Step> {
        let entries = self.rows("update_rows", changes, &changes.updated, table)?;
        Some(step(&changes.table, "update_rows", entries))
    }

    fn delete_rows(&self, changes: &RowChanges, table: &Table) -> Option<Step> {
        let entries = self.rows("delete_rows", changes, &changes.deleted, table)?;
        Some(step(&changes.table, "delete_rows", entries))
    }

    fn rows(&self, name: &str, changes: &RowChanges, rows: &[Cells], table: &Table) -> Option<Entries> {
        if rows.is_empty() {
            return None;
        }
        let mut entries = self.object("table", &changes.table);
        entries.extend(self.keyed(&changes.key, rows, table));
        entries.push(("undo", Node::text_of("auto")));
        entries.extend((name != "bulk_insert").then(destructive));
        Some(entries)
    }

    /// Rows with the key by which they are known.
    pub(super) fn keyed(&self, key: &[Ident], rows: &[Cells], table: &Table) -> Entries {
        let others = table.columns.iter().map(|column| &column.name).filter(|name| !key.contains(name));
        let names: Vec<&Ident> = key.iter().chain(others).collect();
        let row = |cells: &Cells| {
            Node::map(names.iter().filter_map(|name| {
                let value = self.default(cells.get(*name)?, &table.column(name)?.sql_type);
                Some((name.as_str(), value))
            }))
        };
        vec![("key", idents(key)), ("rows", Node::list(rows.iter().map(row).collect()))]
    }
}

fn step(table: &ObjectName, name: &'static str, entries: Entries) -> Step {
    Step { phase: Phase::Rows, object: ObjectId::Table(table.clone()), node: operation(name, entries) }
}

/// Whether another table refers to this one.
fn is_referred(name: &ObjectName, catalog: &Catalog) -> bool {
    let refers = |table: &Table| table.foreign_keys().any(|key| key.references.value == *name);
    catalog.tables().any(|table| table.name != *name && refers(table))
}

/// Tables before those that refer to them, as far as they go round in no circle.
fn parents_first(mut rest: Vec<RowChanges>, catalog: &Catalog) -> Vec<RowChanges> {
    let mut ordered = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let waits = |changes: &RowChanges| {
            let table = catalog.known(&changes.table);
            let mut parents = table.iter().flat_map(|table| table.foreign_keys());
            parents.any(|key| {
                let parent = &key.references.value;
                *parent != changes.table && rest.iter().any(|other| other.table == *parent)
            })
        };
        let next = rest.iter().position(|changes| !waits(changes)).unwrap_or_default();
        ordered.push(rest.remove(next));
    }
    ordered
}
