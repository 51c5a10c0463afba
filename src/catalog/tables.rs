//! Tables that come, go, change or get another name, with everything that follows them.

use std::sync::Arc;

use super::names::Holder;
use super::{Catalog, Outcome, columns, fault, implied_indexes};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Ident, ObjectId, ObjectName, Table};

impl Catalog {
    /// Creates a table, with the indexes that its foreign keys imply.
    pub(super) fn create_table(&mut self, table: &Arc<Table>, place: Place) -> Outcome {
        self.claim(&table.name, Holder::Table, place)?;
        let shell = Table::new(table.name.clone());
        let settled = implied_indexes::settled_on_creation(table, self.facts);
        self.keep_in_step(&shell, &settled, place)?;
        self.tables.insert_mut(settled.name.clone(), settled);
        Ok(())
    }

    /// Another form of a table that is there, as raw SQL can give it.
    pub(super) fn replace_table(&mut self, table: &Arc<Table>, place: Place) -> Outcome {
        self.edit(&table.name, place, |entry| {
            *entry = Table::clone(table);
            Ok(())
        })
    }

    /// Drops a table; foreign keys of others to it stand in the way.
    pub(super) fn drop_table(&mut self, name: &ObjectName, place: Place) -> Outcome {
        let Some(table) = self.table(name, place)? else { return Ok(()) };
        if let Some((from, key)) = self.incoming(name).find(|(from, _)| from != name) {
            let message =
                format!("the table `{name}` is still referenced by the foreign key `{key}` of `{from}`");
            let user = ObjectId::Constraint(from.clone(), key.clone());
            return Err(Box::new(
                Diagnostic::error(Code::STILL_USED, place, message)
                    .hint("drop that foreign key first")
                    .about(ObjectId::Table(name.clone()))
                    .about(user),
            ));
        }
        self.drop_triggers(name);
        self.forget_table(&table);
        Ok(())
    }

    /// Takes a table out, with its names and references.
    pub(super) fn forget_table(&mut self, table: &Table) {
        let nothing = Table::new(table.name.clone());
        // Names only become free here: there is nothing that could be taken.
        if self.keep_in_step(table, &nothing, Place::default()).is_ok() {
            self.tables.remove_mut(&table.name);
            self.names.remove_mut(&table.name);
        }
    }

    /// Renames a table; what refers to it follows.
    pub(super) fn rename_table(&mut self, from: &ObjectName, to: &ObjectName, place: Place) -> Outcome {
        let Some(table) = self.table(from, place)? else {
            self.carry_unsettled(&ObjectId::Table(from.clone()), ObjectId::Table(to.clone()));
            return Ok(());
        };
        self.carry_unsettled_parts(from, to);
        self.require_no_trigger(from, place)?;
        let referring = self.referring(from);
        // The same name in another case, where the engine does not tell the two apart, is free for its own table.
        let respelled = from == to && !from.name.is_spelled_like(&to.name);
        if respelled {
            self.forget_table(&table);
        }
        self.claim(to, Holder::Table, place)?;
        if !respelled {
            self.forget_table(&table);
        }
        let mut renamed = (*table).clone();
        renamed.name = to.clone();
        retarget(&mut renamed, from, to);
        columns::rename_generated(&mut renamed, &from.name, &to.name, self.facts);
        let shell = Table::new(to.clone());
        implied_indexes::settle(&shell, &mut renamed, self.facts);
        self.keep_in_step(&shell, &renamed, place)?;
        self.tables.insert_mut(to.clone(), Arc::new(renamed));
        self.rename_in_programs((from, None), (to, None));
        for owner in referring {
            self.edit(&owner, place, |entry| {
                retarget(entry, from, to);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Renames a column, also in the foreign keys of others that refer to it.
    pub(super) fn rename_column(
        &mut self,
        table: &ObjectName,
        from: &Ident,
        to: &Ident,
        place: Place,
    ) -> Outcome {
        if self.table_with_column(table, from, place)?.is_none() {
            let id = |name: &Ident| ObjectId::Column(table.clone(), name.clone());
            self.carry_unsettled(&id(from), id(to));
        }
        let Some(known) = self.table(table, place)? else { return Ok(()) };
        let respelled = from == to && !from.is_spelled_like(to);
        if !respelled && known.column(to).is_some() {
            let message = format!("the table `{table}` has a column `{to}` already");
            let column = ObjectId::Column(table.clone(), to.clone());
            return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(column)));
        }
        let facts = self.facts;
        self.edit(table, place, |entry| {
            columns::rename(entry, from, to, facts);
            Ok(())
        })?;
        self.rename_in_programs((table, Some(from)), (table, Some(to)));
        for owner in self.referring(table) {
            self.edit(&owner, place, |entry| {
                columns::rename_referred(entry, table, from, to);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Drops a column with what involves it; foreign keys of others to it stand in the way.
    pub(super) fn drop_column(&mut self, table: &ObjectName, column: &Ident, place: Place) -> Outcome {
        self.table_with_column(table, column, place)?;
        let Some(known) = self.table(table, place)? else { return Ok(()) };
        let own_key = known.primary_key().is_some_and(|k| k.columns.contains(column));
        for (owner, key) in self.incoming(table).filter(|(owner, _)| owner != table) {
            let uses = self.tables.get(owner).and_then(|t| t.constraint(key)?.foreign_key());
            if uses.is_some_and(|f| f.referred.contains(column) || (f.referred.is_empty() && own_key)) {
                let message = format!(
                    "the column `{column}` of `{table}` is still referenced by the foreign key `{key}` of `{owner}`"
                );
                return Err(Box::new(
                    Diagnostic::error(Code::STILL_USED, place, message)
                        .hint("drop that foreign key first")
                        .about(ObjectId::Column(table.clone(), column.clone()))
                        .about(ObjectId::Constraint(owner.clone(), key.clone())),
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
    pub(super) fn edit(
        &mut self,
        name: &ObjectName,
        place: Place,
        change: impl FnOnce(&mut Table) -> Outcome,
    ) -> Outcome {
        let Some(before) = self.table(name, place)? else { return Ok(()) };
        let mut after = (*before).clone();
        change(&mut after)?;
        implied_indexes::settle(&before, &mut after, self.facts);
        self.keep_in_step(&before, &after, place)?;
        self.tables.insert_mut(name.clone(), Arc::new(after));
        Ok(())
    }
}

fn retarget(table: &mut Table, from: &ObjectName, to: &ObjectName) {
    for constraint in &mut table.constraints {
        if constraint.foreign_key().is_some_and(|key| key.references.value == *from)
            && let Some(key) = Arc::make_mut(constraint).foreign_key_mut()
        {
            key.references.value = to.clone();
        }
    }
}
