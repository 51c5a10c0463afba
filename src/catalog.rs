//! The schema as the history knows it, at one point of the history. Operations fold into it; downgrade, guards, lint
//! and diff read it. A clone costs nothing: the maps share what did not change.

pub mod brought;
pub mod columns;
mod compare;
mod constraints;
mod lookup;
mod programs;
mod types;

pub use lookup::no_column;

use std::collections::BTreeSet;
use std::sync::Arc;

use rpds::{RedBlackTreeMapSync, RedBlackTreeSetSync};

use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::{Facts, NameKind};
use crate::model::program::{Program, ProgramName};
use crate::model::{Ident, Index, ObjectName, Table};

/// What a name in a schema belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Holder {
    /// A table.
    Table,
    /// An index or key of this table.
    IndexOf(ObjectName),
}

/// A foreign key, from the referenced table's side.
type Reference = (ObjectName, Ident);

/// The schema of a database, as far as the history knows it.
#[derive(Clone)]
pub struct Catalog {
    facts: &'static Facts,
    external: Arc<[String]>,
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
    programs: RedBlackTreeMapSync<ProgramName, Arc<Program>>,
    opaque: RedBlackTreeMapSync<String, ()>,
}

/// An operation's outcome: nothing, or why it cannot be; then it has changed nothing.
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
            opaque: RedBlackTreeMapSync::new_sync(),
        }
    }

    /// The dialect's answers.
    pub fn facts(&self) -> &'static Facts {
        self.facts
    }

    /// Accepts a name that nothing is known of: it stands in a part of the input that could not be read.
    pub fn tolerate(&mut self, name: &str) {
        self.opaque.insert_mut(self.facts.names.loosest_case().folded(name).into_owned(), ());
    }

    /// Makes a name opaque: SQL that the history cannot read may have created, changed or dropped what bears it, so
    /// what was known of it counts no more.
    pub fn mark_opaque(&mut self, name: &str) {
        self.tolerate(name);
        let Ok(ident) = self.facts.names.ident(name, NameKind::Relation) else { return };
        for (schema, ()) in &self.inhabited.clone() {
            let table = ObjectName::new(schema.clone(), ident.clone());
            if let Some(known) = self.tables.get(&table).cloned() {
                let _ = self.update(&known, &Table::new(table.clone()), Place::default()); // nothing new: no fault
                self.tables.remove_mut(&table);
                self.names.remove_mut(&table);
            }
            self.enums.remove_mut(&table);
        }
    }

    /// Notes that a table or enum is in a schema.
    fn inhabit(&mut self, schema: &Ident) {
        if !self.inhabited.contains_key(schema) {
            self.inhabited.insert_mut(schema.clone(), ());
            if !self.schemas.contains_key(schema) {
                self.borrowed.insert_mut(schema.clone(), ());
            }
        }
    }

    /// The tables that are not the same in another catalog, or are only in one of the two.
    pub fn changed_tables(&self, other: &Self) -> BTreeSet<ObjectName> {
        let differs = |a: &Arc<Table>, b: Option<&Arc<Table>>| b.is_none_or(|b| !Arc::ptr_eq(a, b) && a != b);
        let one_way = |from: &Self, to: &Self| -> Vec<ObjectName> {
            let changed = from.tables.iter().filter(|(name, table)| differs(table, to.tables.get(*name)));
            changed.map(|(name, _)| name.clone()).collect()
        };
        one_way(self, other).into_iter().chain(one_way(other, self)).collect()
    }

    /// Every table that is known.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values().map(|t| &**t)
    }

    /// Creates a table.
    pub fn create_table(&mut self, table: Table, place: Place) -> Outcome {
        self.claim(&table.name, Holder::Table, place)?;
        let shell = Table::new(table.name.clone());
        self.tables.insert_mut(table.name.clone(), Arc::new(shell));
        let name = table.name.clone();
        let made = self.edit(&name, place, |entry| {
            *entry = table;
            Ok(())
        });
        if made.is_err() {
            self.tables.remove_mut(&name);
            self.names.remove_mut(&name);
        }
        made
    }

    /// Drops a table; foreign keys of others to it stand in the way.
    pub fn drop_table(&mut self, name: &ObjectName, place: Place) -> Outcome {
        let Some(table) = self.table(name, place)? else { return Ok(()) };
        let others =
            self.references.get(name).and_then(|set| set.iter().find(|(from, _)| from != name).cloned());
        if let Some((from, key)) = others {
            return Err(Box::new(
                Diagnostic::error(
                    Code::STILL_USED,
                    place,
                    format!("the table `{name}` is still referenced by the foreign key `{key}` of `{from}`"),
                )
                .hint("drop that foreign key first"),
            ));
        }
        self.update(&table, &Table::new(name.clone()), place)?;
        self.drop_triggers(name);
        self.tables.remove_mut(name);
        self.names.remove_mut(name);
        Ok(())
    }

    /// Renames a table; what refers to it follows.
    pub fn rename_table(&mut self, from: &ObjectName, to: &ObjectName, place: Place) -> Outcome {
        let Some(table) = self.table(from, place)? else {
            self.mark_opaque(to.name.as_str());
            return Ok(());
        };
        self.require_no_trigger(from, place)?;
        if from != to {
            self.claim(to, Holder::Table, place)?;
        }
        self.update(&table, &Table::new(from.clone()), place)?;
        let incoming = self.references.get(from).cloned().unwrap_or_else(RedBlackTreeSetSync::new_sync);
        self.tables.remove_mut(from);
        self.names.remove_mut(from);
        self.names.insert_mut(to.clone(), Holder::Table); // also where only its spelling changes
        let mut renamed = (*table).clone();
        renamed.name = to.clone();
        retarget(&mut renamed, from, to);
        columns::rename_generated(&mut renamed, &from.name, &to.name, self.facts);
        self.tables.insert_mut(to.clone(), Arc::new(Table::new(to.clone())));
        self.edit(to, place, |entry| {
            *entry = renamed;
            Ok(())
        })?;
        for (owner, _) in incoming.iter().filter(|(owner, _)| owner != from) {
            self.edit(owner, place, |entry| {
                retarget(entry, from, to);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Renames a column, also in the foreign keys of others that refer to it.
    pub fn rename_column(&mut self, table: &ObjectName, from: &Ident, to: &Ident, place: Place) -> Outcome {
        let Some(known) = self.table_with_column(table, from, place)? else {
            self.mark_opaque(to.as_str());
            return Ok(());
        };
        if known.column(to).is_some_and(|other| other.name != *from) {
            let message = format!("the table `{table}` has a column `{to}` already");
            return Err(fault(Code::NAME_TAKEN, place, message));
        }
        let facts = self.facts;
        self.edit(table, place, |entry| {
            columns::rename(entry, from, to, facts);
            Ok(())
        })?;
        let incoming = self.references.get(table).cloned().unwrap_or_else(RedBlackTreeSetSync::new_sync);
        for (owner, _) in incoming.iter().filter(|(owner, _)| owner != table) {
            self.edit(owner, place, |entry| {
                columns::rename_referred(entry, table, from, to);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Drops a column with what involves it; foreign keys of others to it stand in the way.
    pub fn drop_column(&mut self, table: &ObjectName, column: &Ident, place: Place) -> Outcome {
        let Some(known) = self.table_with_column(table, column, place)? else { return Ok(()) };
        let incoming = self.references.get(table).cloned().unwrap_or_else(RedBlackTreeSetSync::new_sync);
        let own_key = known.primary_key.as_ref().is_some_and(|k| k.columns.contains(column));
        for (owner, key) in incoming.iter().filter(|(owner, _)| owner != table) {
            let uses = self.tables.get(owner).and_then(|t| t.foreign_keys.iter().find(|f| f.name == *key));
            if uses.is_some_and(|f| f.referred.contains(column) || (f.referred.is_empty() && own_key)) {
                return Err(Box::new(
                    Diagnostic::error(
                        Code::STILL_USED,
                        place,
                        format!("the column `{column}` of `{table}` is still referenced by the foreign key `{key}` of `{owner}`"),
                    )
                    .hint("drop that foreign key first"),
                ));
            }
        }
        let facts = self.facts;
        self.edit(table, place, |entry| {
            columns::remove(entry, column, facts);
            Ok(())
        })
    }

    /// Changes a known table; for an opaque one nothing is known to change.
    pub fn edit(
        &mut self,
        name: &ObjectName,
        place: Place,
        change: impl FnOnce(&mut Table) -> Outcome,
    ) -> Outcome {
        let Some(before) = self.table(name, place)? else { return Ok(()) };
        let mut after = (*before).clone();
        change(&mut after)?;
        brought::settle(&before, &mut after, self.facts);
        self.update(&before, &after, place)?;
        self.tables.insert_mut(name.clone(), Arc::new(after));
        Ok(())
    }

    /// Keeps names and references in step with a table's change.
    fn update(&mut self, before: &Table, after: &Table, place: Place) -> Outcome {
        let (old, new) = self.claims(before, after);
        let mut seen = BTreeSet::new();
        if let Some(twice) = new.iter().find(|name| !seen.insert(**name)) {
            return Err(self.taken(&after.name.sibling(twice), &Holder::IndexOf(after.name.clone()), place));
        }
        self.require_distinct(before, after, place)?;
        let (names, constraints) = (self.names.clone(), self.constraints.clone());
        self.claim_constraints(before, after, place)?;
        for name in old.iter().filter(|n| !new.contains(n)) {
            self.names.remove_mut(&before.name.sibling(name));
        }
        for name in new.iter().filter(|n| !old.contains(n)) {
            let claimed = self.claim(&after.name.sibling(name), Holder::IndexOf(after.name.clone()), place);
            if claimed.is_err() {
                (self.names, self.constraints) = (names, constraints);
                return claimed;
            }
        }
        let (old, new) = changed(&before.foreign_keys, &after.foreign_keys);
        for key in old.iter().filter(|k| !new.contains(k)) {
            self.reference(&key.references, (before.name.clone(), key.name.clone()), false);
        }
        for key in new.iter().filter(|k| !old.contains(k)) {
            self.reference(&key.references, (after.name.clone(), key.name.clone()), true);
        }
        Ok(())
    }

    /// The names that a table's keys and indexes have before and after a change, where the two differ.
    fn claims<'t>(&self, before: &'t Table, after: &'t Table) -> (Vec<&'t Ident>, Vec<&'t Ident>) {
        if !self.facts.names.indexes_share_table_names {
            return (Vec::new(), Vec::new());
        }
        let (old, new) = changed(&before.indexes, &after.indexes);
        let names = |table: &'t Table, indexes: &'t [Arc<Index>]| {
            let keys = table.key_names().filter(|_| self.facts.names.keys_share_table_names);
            keys.chain(indexes.iter().map(|index| &index.name)).collect()
        };
        (names(before, old), names(after, new))
    }

    fn claim(&mut self, name: &ObjectName, holder: Holder, place: Place) -> Outcome {
        if let Some(other) = self.names.get(name) {
            return Err(self.taken(name, other, place));
        }
        self.inhabit(&name.schema);
        self.names.insert_mut(name.clone(), holder);
        Ok(())
    }

    fn reference(&mut self, to: &ObjectName, reference: Reference, add: bool) {
        let mut set = self.references.get(to).cloned().unwrap_or_else(RedBlackTreeSetSync::new_sync);
        if add {
            set.insert_mut(reference);
        } else {
            set.remove_mut(&reference);
        }
        self.references.insert_mut(to.clone(), set);
    }
}

/// Two lists without what they have in common at their beginnings and ends: with the usual change of one item, next to
/// nothing is left to compare each with each.
fn changed<'l, T: PartialEq>(old: &'l [T], new: &'l [T]) -> (&'l [T], &'l [T]) {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    (&old[..old.len() - end], &new[..new.len() - end])
}

fn retarget(table: &mut Table, from: &ObjectName, to: &ObjectName) {
    for key in table.foreign_keys.iter_mut().filter(|k| k.references.value == *from) {
        Arc::make_mut(key).references.value = to.clone();
    }
}
