//! Names that are taken: what tables, indexes, keys and constraints may not share, and foreign keys from the side of
//! the table that they refer to.

use std::collections::BTreeSet;
use std::sync::Arc;

use rpds::RedBlackTreeSetSync;

use super::{Catalog, Outcome, Reference, fault};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Constraint, ConstraintKind, ForeignKey, Ident, Index, ObjectId, ObjectName, Table};

/// What a name in a schema belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// A table.
    Table,
    /// An index or key of this table.
    IndexOf(ObjectName),
    /// Another object that stands among the tables: a view, a sequence.
    Other(ObjectId),
}

impl Catalog {
    /// Keeps names and references in step with a table's change.
    ///
    /// # Errors
    /// A name that is taken; the catalog is to be thrown away then.
    pub(super) fn keep_in_step(&mut self, before: &Table, after: &Table, place: Place) -> Outcome {
        let (old, new) = self.index_names(before, after);
        let mut seen = BTreeSet::new();
        if let Some(twice) = new.iter().find(|name| !seen.insert(**name)) {
            return Err(self.taken(&after.name.sibling(twice), &Holder::IndexOf(after.name.clone()), place));
        }
        self.require_names_of_table(before, after, place)?;
        self.claim_constraints(before, after, place)?;
        for name in old.iter().filter(|n| !new.contains(n)) {
            self.names.remove_mut(&before.name.sibling(name));
        }
        for name in new.iter().filter(|n| !old.contains(n)) {
            self.claim(&after.name.sibling(name), Holder::IndexOf(after.name.clone()), place)?;
        }
        self.keep_references(before, after);
        Ok(())
    }

    fn keep_references(&mut self, before: &Table, after: &Table) {
        let (old, new) = unequal(&before.constraints, &after.constraints);
        let foreign = |list: &[Arc<Constraint>], other: &[Arc<Constraint>]| -> Vec<ForeignKey> {
            let changed = list.iter().filter(|c| !other.contains(c));
            changed.filter_map(|c| c.foreign_key().cloned()).collect()
        };
        for key in foreign(old, new) {
            self.reference(&key.references, (before.name.clone(), key.name), false);
        }
        for key in foreign(new, old) {
            self.reference(&key.references, (after.name.clone(), key.name), true);
        }
    }

    /// The names that a table's keys and indexes have before and after a change, where the two differ.
    fn index_names<'t>(&self, before: &'t Table, after: &'t Table) -> (Vec<&'t Ident>, Vec<&'t Ident>) {
        if !self.facts.names.indexes_share_table_names {
            return (Vec::new(), Vec::new());
        }
        let (old, new) = unequal(&before.indexes, &after.indexes);
        let names = |table: &'t Table, indexes: &'t [Arc<Index>]| {
            let keys = table.key_names().filter(|_| self.facts.names.keys_share_table_names);
            keys.chain(indexes.iter().map(|index| &index.name)).collect()
        };
        (names(before, old), names(after, new))
    }

    /// An error if a table has two constraints of one name, or, where the indexes of each table have names of their own,
    /// two indexes, or a unique constraint and an index (MySQL manual, 15.1.15). Where indexes share the names of tables,
    /// whoever claims those finds the latter.
    fn require_names_of_table(&self, before: &Table, after: &Table, place: Place) -> Outcome {
        let taken = |what: &str, name: &Ident, object: ObjectId| {
            let message = format!("the table `{}` has {what} `{name}` already", after.name);
            Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)))
        };
        let constraints = unequal(&before.constraints, &after.constraints).1;
        for name in constraints.iter().map(|c| c.name()) {
            if after.constraint_names().filter(|other| *other == name).count() > 1 {
                return taken("a constraint", name, ObjectId::Constraint(after.name.clone(), name.clone()));
            }
        }
        if self.facts.names.indexes_share_table_names {
            return Ok(());
        }
        let is_unique = |c: &&Arc<Constraint>| c.kind() == ConstraintKind::Unique;
        let named = |name: &Ident| {
            let uniques = after.constraints.iter().filter(is_unique).map(|c| c.name());
            uniques
                .chain(after.indexes.iter().map(|index| &index.name))
                .filter(|other| *other == name)
                .count()
        };
        let indexes = unequal(&before.indexes, &after.indexes).1.iter().map(|index| &index.name);
        let uniques = constraints.iter().filter(is_unique).map(|c| c.name());
        match indexes.chain(uniques).find(|name| named(name) > 1) {
            Some(name) => taken("an index", name, ObjectId::Index(after.name.clone(), name.clone())),
            None => Ok(()),
        }
    }

    /// Keeps the names of constraints in step that no two tables of a schema may share, where the engine is so strict.
    fn claim_constraints(&mut self, before: &Table, after: &Table, place: Place) -> Outcome {
        let (old, new) = (self.names_of_schema(before), self.names_of_schema(after));
        for name in old.iter().filter(|n| !new.contains(n)) {
            self.constraints.remove_mut(&before.name.sibling(name));
        }
        for name in new.iter().filter(|n| !old.contains(n)) {
            let full = after.name.sibling(name);
            if let Some(other) = self.constraints.get(&full) {
                let message = format!("the name `{name}` is taken by a constraint of `{other}`");
                let hint = format!(
                    "in {} no two tables have such constraints of one name, also after one was renamed: give it another `name`",
                    self.facts.title
                );
                let owner = ObjectId::Constraint(other.clone(), (*name).clone());
                return Err(Box::new(fault(Code::NAME_TAKEN, place, message).hint(hint).about(owner)));
            }
            self.constraints.insert_mut(full, after.name.clone());
        }
        Ok(())
    }

    fn names_of_schema<'t>(&self, table: &'t Table) -> Vec<&'t Ident> {
        let of_schema = |constraint: &&'t Arc<Constraint>| match &***constraint {
            Constraint::ForeignKey(_) => self.facts.names.foreign_keys_of_schema,
            Constraint::Check(_) => self.facts.names.checks_of_schema,
            Constraint::PrimaryKey(_) | Constraint::Unique(_) | Constraint::Exclude(_) => false,
        };
        table.constraints.iter().filter(of_schema).map(|constraint| constraint.name()).collect()
    }

    /// Takes a name for an object.
    ///
    /// # Errors
    /// Something else has it.
    pub(super) fn claim(&mut self, name: &ObjectName, holder: Holder, place: Place) -> Outcome {
        if let Some(other) = self.names.get(name) {
            return Err(self.taken(name, other, place));
        }
        self.inhabit(&name.schema);
        self.names.insert_mut(name.clone(), holder);
        Ok(())
    }

    /// Notes that a table or enum is in a schema.
    pub(super) fn inhabit(&mut self, schema: &Ident) {
        if !self.inhabited.contains_key(schema) {
            self.inhabited.insert_mut(schema.clone(), ());
            if !self.schemas.contains_key(schema) {
                self.borrowed.insert_mut(schema.clone(), ());
            }
        }
    }

    /// The foreign keys that refer to a table.
    pub(super) fn incoming(&self, table: &ObjectName) -> impl Iterator<Item = &Reference> {
        self.references.get(table).into_iter().flat_map(RedBlackTreeSetSync::iter)
    }

    /// The tables of others that refer to a table.
    pub fn referring(&self, table: &ObjectName) -> BTreeSet<ObjectName> {
        self.incoming(table).map(|(owner, _)| owner.clone()).filter(|owner| owner != table).collect()
    }

    /// Whether a column is in a foreign key of its table, or is one that a foreign key refers to.
    pub fn is_in_foreign_key(&self, table: &ObjectName, column: &Ident) -> bool {
        let known = self.tables.get(table);
        let own = known.is_some_and(|table| table.foreign_keys().any(|key| key.columns.contains(column)));
        let primary = known.and_then(|table| table.primary_key());
        let is_primary = primary.is_some_and(|key| key.columns.contains(column));
        let refers = |(owner, name): &Reference| {
            let key = self.tables.get(owner).and_then(|table| table.constraint(name)?.foreign_key());
            key.is_some_and(|key| key.referred.contains(column) || key.referred.is_empty() && is_primary)
        };
        own || self.incoming(table).any(refers)
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

    /// The error for a name that something else has.
    fn taken(&self, name: &ObjectName, by: &Holder, place: Place) -> Box<Diagnostic> {
        let (by, owner) = match by {
            Holder::Table => ("a table".to_owned(), ObjectId::Table(name.clone())),
            Holder::IndexOf(table) => {
                let index = ObjectId::Index(table.clone(), name.name.clone());
                (format!("an index or key of `{table}`"), index)
            }
            Holder::Other(object) => (format!("a {}", object.kind()), object.clone()),
        };
        let what = if self.facts.names.keys_share_table_names {
            "tables, indexes and keys"
        } else {
            "tables and indexes"
        };
        let hint = format!("in {} {what} of one schema share their names", self.facts.title);
        Box::new(
            Diagnostic::error(Code::NAME_TAKEN, place, format!("the name `{name}` is taken by {by}"))
                .hint(hint)
                .about(owner),
        )
    }
}

/// Two lists without what they have in common at their beginnings and ends: with the usual change of one item, next to
/// nothing is left to compare each with each.
pub(super) fn unequal<'l, T: PartialEq>(old: &'l [T], new: &'l [T]) -> (&'l [T], &'l [T]) {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    (&old[..old.len() - end], &new[..new.len() - end])
}
