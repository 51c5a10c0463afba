//! Names of constraints that no two tables of a schema may share, where the engine is so strict.

use std::collections::BTreeSet;

use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Place};
use crate::model::{Ident, Table};

impl Catalog {
    /// An error if a table has two constraints, or two indexes, of one name. Where indexes share the names of tables, whoever
    /// claims those finds the latter.
    pub(super) fn require_distinct(&self, before: &Table, after: &Table, place: Place) -> Outcome {
        let constraints = |table: &'_ Table| table.constraint_names().cloned().collect::<Vec<_>>();
        let indexes = |table: &'_ Table| {
            let own = table.indexes.iter().filter(|_| !self.facts.names.indexes_share_table_names);
            let uniques = own.clone().next().and(Some(&table.uniques)).into_iter().flatten();
            uniques.map(|key| key.name.clone()).chain(own.map(|index| index.name.clone())).collect::<Vec<_>>()
        };
        for (what, old, new) in [
            ("a constraint", constraints(before), constraints(after)),
            ("an index", indexes(before), indexes(after)),
        ] {
            if let Some(name) = twice(new).filter(|name| twice(old).as_ref() != Some(name)) {
                let message = format!("the table `{}` has {what} `{name}` already", after.name);
                return Err(fault(Code::NAME_TAKEN, place, message));
            }
        }
        Ok(())
    }

    /// Keeps the names in step with a table's change; an error, and nothing is changed, if one is taken.
    pub(super) fn claim_constraints(&mut self, before: &Table, after: &Table, place: Place) -> Outcome {
        let (old, new) = (self.names_of_schema(before), self.names_of_schema(after));
        let mut names = self.constraints.clone();
        for name in old.iter().filter(|n| !new.contains(n)) {
            names.remove_mut(&before.name.sibling(name));
        }
        for name in new.iter().filter(|n| !old.contains(n)) {
            let full = after.name.sibling(name);
            if let Some(other) = names.get(&full) {
                let message = format!("the name `{name}` is taken by a constraint of `{other}`");
                let hint = format!(
                    "in {} no two tables have such constraints of one name, also after one was renamed: give it another `name`",
                    self.facts.title
                );
                return Err(Box::new(fault(Code::NAME_TAKEN, place, message).hint(hint)));
            }
            names.insert_mut(full, after.name.clone());
        }
        self.constraints = names;
        Ok(())
    }

    fn names_of_schema<'t>(&self, table: &'t Table) -> Vec<&'t Ident> {
        let foreign = table.foreign_keys.iter().map(|key| &key.name);
        let checks = table.checks.iter().map(|check| &check.name);
        let foreign = foreign.filter(|_| self.facts.names.foreign_keys_of_schema);
        foreign.chain(checks.filter(|_| self.facts.names.checks_of_schema)).collect()
    }
}

/// The name that stands twice in a list, as it is spelled the second time.
fn twice(names: Vec<Ident>) -> Option<Ident> {
    let mut seen = BTreeSet::new();
    names.into_iter().find(|name| !seen.insert(name.clone()))
}
