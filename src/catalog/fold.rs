//! The fold: a delta and the catalog before it give the catalog after it. The only place where a catalog changes.

use std::sync::Arc;

use super::{Catalog, Delta, Effect, Outcome, Sql};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Change, Ident, ObjectId, ObjectName, Rename, State};

impl Catalog {
    /// The catalog after a delta; `place` is the operation's.
    ///
    /// # Errors
    /// Why it cannot be: a name that is taken, something that is still used, or that is not there, or what the engine
    /// does not take.
    pub fn fold(&self, delta: &Delta, place: Place) -> Result<Self, Box<Diagnostic>> {
        let after = self.follow(delta, place)?;
        self.require_accepted(delta, &after, place)?;
        Ok(after)
    }

    /// The same, where it was asked before whether the engine takes it.
    ///
    /// # Errors
    /// As for [`Self::fold`].
    pub fn follow(&self, delta: &Delta, place: Place) -> Result<Self, Box<Diagnostic>> {
        self.require_not_reserved(delta)?;
        let mut after = self.clone();
        after.take_up(delta, place)?;
        self.require_definitions(delta, &after, place)?;
        Ok(after)
    }

    /// The catalog after a delta that undoes another; what cannot be followed changes nothing.
    ///
    /// # Errors
    /// The engine does not take it.
    pub fn fold_inverse(&self, delta: &Delta, place: Place) -> Result<Self, Box<Diagnostic>> {
        let after = self.follow(delta, place).unwrap_or_else(|_| self.clone());
        self.require_accepted(delta, &after, place)?;
        Ok(after)
    }

    /// The ledger and what belongs to it are no operation's; SQL of the project may know what it does.
    fn require_not_reserved(&self, delta: &Delta) -> Outcome {
        let (objects, at) = match delta {
            Delta::Change(change) => (vec![&change.object], change.place),
            Delta::Rename(rename) => (vec![&rename.from, &rename.to], rename.place),
            Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => return Ok(()),
        };
        let tables: Vec<&ObjectName> = objects.into_iter().filter_map(ObjectId::table).collect();
        let Some((name, what)) = self.reserved.iter().find(|(name, _)| tables.contains(&name)) else {
            return Ok(());
        };
        let message = format!("`{name}` is {what}, which every script keeps for itself");
        let hint = "leave it to the scripts; where a table of the project is meant, give that another name (`ledger:` in \
                    sqlc-mig.yaml names the ledger and its history)";
        Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, at, message).hint(hint)))
    }

    fn take_up(&mut self, delta: &Delta, place: Place) -> Outcome {
        match delta {
            Delta::Change(change) => {
                self.change(change, place)?;
                self.carry_rows_over(change);
                Ok(())
            }
            Delta::Rename(rename) => {
                self.rename(rename)?;
                self.rename_in_rows(rename);
                Ok(())
            }
            Delta::Rows(rows) => {
                self.write_rows(rows);
                Ok(())
            }
            Delta::Searched(_) => Ok(()), // which rows it finds, nobody knows here
            Delta::Sql(sql) => self.run(sql, place),
        }
    }

    /// What the user's own SQL does, in its order.
    fn run(&mut self, sql: &Sql, place: Place) -> Outcome {
        sql.effects.iter().try_for_each(|effect| self.take_effect(effect, place))
    }

    fn take_effect(&mut self, effect: &Effect, place: Place) -> Outcome {
        match effect {
            Effect::Delta(delta) => self.take_up(delta, place),
            Effect::Writes(_) => Ok(()), // of a view, or of a table that the history does not know
            Effect::Unread(unread) => {
                unread.names.iter().for_each(|name| self.mark_opaque(name, unread.place));
                unread.lost.iter().for_each(|object| self.lose(object, unread.place));
                Ok(())
            }
        }
    }

    /// The catalog after one effect of raw SQL.
    ///
    /// # Errors
    /// As for [`Self::fold`].
    pub fn fold_effect(&self, effect: &Effect, place: Place) -> Result<Self, Box<Diagnostic>> {
        let mut after = self.clone();
        after.take_effect(effect, place)?;
        Ok(after)
    }

    fn change(&mut self, change: &Change, place: Place) -> Outcome {
        self.change_object(change, place)?;
        self.find(change);
        Ok(())
    }

    /// Whether something goes, if it is there, of which nothing is known.
    fn is_of_nothing_known(&self, change: &Change) -> bool {
        let inhabited = |name: &Ident| self.tables.keys().any(|table| table.schema == *name);
        change.to.is_absent()
            && matches!(change.from, State::Unknown)
            && self.state(&change.object).is_absent()
            && !matches!(&change.object, ObjectId::Schema(name) if inhabited(name))
    }

    fn change_object(&mut self, change: &Change, place: Place) -> Outcome {
        let to = &change.to;
        if self.is_of_nothing_known(change) {
            return Ok(());
        }
        match &change.object {
            ObjectId::Schema(name) if to.is_absent() => self.drop_schema(name, change.place),
            ObjectId::Schema(name) => {
                self.schemas.insert_mut(name.clone(), ());
                Ok(())
            }
            ObjectId::Extension(name) => self.change_extension(name, to, change.place),
            ObjectId::Enum(name) => self.change_enum(name, to, change.place),
            ObjectId::EnumValue(name, value) => self.add_enum_value(name, value, to, place),
            ObjectId::Table(name) => match to.table() {
                Some(table) if change.from.table().is_some() => self.replace_table(table, place),
                Some(table) => {
                    self.require_parts_of(table, place)?;
                    self.create_table(table, place)
                }
                None => self.drop_table(name, change.place),
            },
            ObjectId::TableComment(table) => self.change_comment(table, to, change.place),
            ObjectId::Column(table, name) => self.change_column(table, name, change, place),
            ObjectId::Constraint(table, name) => self.change_constraint(table, name, change, place),
            ObjectId::Index(table, name) => self.change_index(table, name, change, place),
            ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => self.change_program(&change.object, to, change.place),
        }
    }

    fn rename(&mut self, rename: &Rename) -> Outcome {
        let Rename { from, to, place } = rename;
        match (from, to) {
            (ObjectId::Table(old), ObjectId::Table(new)) => self.rename_table(old, new, *place),
            (ObjectId::Column(table, old), ObjectId::Column(_, new)) => {
                self.rename_column(table, old, new, *place)
            }
            (ObjectId::Index(table, old), ObjectId::Index(_, new)) => self.edit(table, *place, |entry| {
                for index in entry.indexes.iter_mut().filter(|i| i.name == *old) {
                    let index = Arc::make_mut(index);
                    (index.name, index.implied) = (new.clone(), None);
                }
                Ok(())
            }),
            (ObjectId::Constraint(table, old), ObjectId::Constraint(_, new)) => {
                self.edit(table, *place, |entry| {
                    for constraint in entry.constraints.iter_mut().filter(|c| c.name() == old) {
                        *Arc::make_mut(constraint).name_mut() = new.clone();
                    }
                    Ok(())
                })
            }
            (from, to) => self.rename_program(from, to, *place),
        }
    }
}
