//! Columns, constraints, indexes and comments of a table that come, go or change.

use std::sync::Arc;

use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Place};
use crate::dialect::Facts;
use crate::model::{
    Change, Column, Constraint, ConstraintKind, How, Ident, IndexColumn, Object, ObjectId, ObjectName, Parts,
    Position, State, Table,
};

impl Catalog {
    pub(super) fn change_comment(&mut self, table: &ObjectName, to: &State, place: Place) -> Outcome {
        let comment = match to {
            State::Is(Object::TableComment(text)) => Some(text.clone()),
            State::Is(_) | State::Absent | State::Unknown => None,
        };
        self.edit(table, place, |entry| {
            entry.comment = comment;
            Ok(())
        })
    }

    pub(super) fn change_column(
        &mut self,
        table: &ObjectName,
        name: &Ident,
        change: &Change,
        place: Place,
    ) -> Outcome {
        match (&change.from, &change.to) {
            (_, State::Absent) => self.drop_column(table, name, change.place),
            (State::Absent, State::Is(Object::Column(column, parts))) => {
                self.add_column(table, column, parts, place)
            }
            (_, State::Is(Object::Column(column, _))) => self.alter_column(table, column, change, place),
            (_, State::Is(_) | State::Unknown) => Ok(()),
        }
    }

    fn add_column(
        &mut self,
        table: &ObjectName,
        column: &Arc<Column>,
        parts: &Parts,
        place: Place,
    ) -> Outcome {
        self.require_enum(&column.sql_type, column.default.as_ref(), place)?;
        for constraint in &parts.constraints {
            self.require_references(constraint, Some((table, &column.name)), None)?;
        }
        self.require_identity_key(column, parts, place)?;
        self.edit(table, place, |entry| {
            if entry.column(&column.name).is_some() {
                let message = format!("the table `{table}` has a column `{}` already", column.name);
                let object = ObjectId::Column(table.clone(), column.name.clone());
                return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)));
            }
            entry.columns.push(Arc::clone(column));
            for constraint in &parts.constraints {
                let primary = constraint.kind() == ConstraintKind::PrimaryKey;
                if let Some(key) = entry.primary_key().filter(|_| primary) {
                    let message = format!("the table `{table}` has a primary key already");
                    let object = ObjectId::Constraint(table.clone(), key.name.clone());
                    return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)));
                }
                entry.add_constraint(Arc::clone(constraint));
            }
            entry.indexes.extend(parts.indexes.iter().cloned());
            Ok(())
        })
    }

    fn alter_column(
        &mut self,
        table: &ObjectName,
        column: &Arc<Column>,
        change: &Change,
        place: Place,
    ) -> Outcome {
        let How::Altered(altered) = &change.how else { return Ok(()) };
        self.require_enum(&column.sql_type, column.default.as_ref(), place)?;
        let facts = self.facts;
        self.edit(table, place, |entry| {
            entry.constraints.retain(|c| altered.check_before.as_ref() != Some(c));
            altered.check_after.iter().for_each(|check| entry.add_constraint(Arc::clone(check)));
            match entry.columns.iter_mut().find(|c| c.name == column.name) {
                Some(known) => {
                    *known = Arc::clone(column);
                    hold_whole(entry, column, facts);
                }
                // A whole definition of a column of which nothing was known.
                None if altered.is_whole() => entry.columns.push(Arc::clone(column)),
                None => {}
            }
            for again in &altered.indexes {
                entry.indexes.iter_mut().filter(|index| index.name == again.name).for_each(|index| {
                    *index = Arc::clone(again);
                });
            }
            if let Some(position) = &altered.position_after {
                move_column(entry, &column.name, position);
            }
            Ok(())
        })
    }

    pub(super) fn change_constraint(
        &mut self,
        table: &ObjectName,
        name: &Ident,
        change: &Change,
        place: Place,
    ) -> Outcome {
        let Some(constraint) = change.to.constraint() else {
            return self.drop_constraint(table, name, change);
        };
        self.require_columns(table, constraint.columns(), place)?;
        self.require_references(constraint, None, None)?;
        self.edit(table, place, |entry| {
            if entry.constraint(name).is_some() {
                let message = format!("the table `{table}` has a constraint `{name}` already");
                let object = ObjectId::Constraint(table.clone(), name.clone());
                return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)));
            }
            if let How::TakesOver(index) = &change.how {
                for index in entry.indexes.iter_mut().filter(|i| i.name == index.name) {
                    Arc::make_mut(index).name = name.clone();
                }
            }
            add(entry, constraint, place)
        })
    }

    fn drop_constraint(&mut self, table: &ObjectName, name: &Ident, change: &Change) -> Outcome {
        let place = change.place;
        let Some(known) = self.require_constraint(table, name, place)? else { return Ok(()) };
        let key = known.constraint(name).and_then(|c| c.key()).filter(|_| change.how != How::Replaced);
        if let Some((owner, user)) = key.and_then(|k| self.key_user(table, k)) {
            let message =
                format!("the foreign key `{user}` of `{owner}` still needs the constraint `{name}`");
            return Err(Box::new(
                fault(Code::STILL_USED, place, message)
                    .hint("drop that foreign key first")
                    .about(ObjectId::Constraint(table.clone(), name.clone()))
                    .about(ObjectId::Constraint(owner, user)),
            ));
        }
        self.edit(table, place, |entry| {
            entry.constraints.retain(|c| c.name() != name);
            Ok(())
        })
    }

    pub(super) fn change_index(
        &mut self,
        table: &ObjectName,
        name: &Ident,
        change: &Change,
        place: Place,
    ) -> Outcome {
        let Some(index) = change.to.index() else {
            return self.edit(table, change.place, |entry| {
                entry.indexes.retain(|i| i.name != *name);
                Ok(())
            });
        };
        let named = index.columns.iter().filter_map(|c| c.key.column()).chain(&index.include);
        self.require_columns(table, named, place)?;
        self.edit(table, place, |entry| {
            entry.indexes.push(Arc::clone(index));
            Ok(())
        })
    }
}

/// Puts a constraint into its table.
fn add(table: &mut Table, constraint: &Arc<Constraint>, place: Place) -> Outcome {
    if let Constraint::PrimaryKey(key) = &**constraint {
        if let Some(other) = table.primary_key() {
            let message = format!("the table `{}` has the primary key `{}` already", table.name, other.name);
            let object = ObjectId::Constraint(table.name.clone(), other.name.clone());
            return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)));
        }
        for column in table.columns.iter_mut().filter(|c| c.nullable && key.columns.contains(&c.name)) {
            Arc::make_mut(column).nullable = false;
        }
    }
    table.add_constraint(Arc::clone(constraint));
    Ok(())
}

/// Where a column has no beginning any more that an index could hold, or none so long, the index holds the whole.
fn hold_whole(table: &mut Table, column: &Column, facts: &Facts) {
    let beginning = (facts.limits.beginning)(&column.sql_type);
    let cut = |part: &IndexColumn| {
        part.key.column() == Some(&column.name)
            && part.length.is_some_and(|length| beginning.is_whole(length))
    };
    for index in table.indexes.iter_mut().filter(|index| index.columns.iter().any(cut)) {
        for part in Arc::make_mut(index).columns.iter_mut().filter(|part| cut(part)) {
            part.length = None;
        }
    }
}

/// The columns in their new order.
fn move_column(table: &mut Table, name: &Ident, position: &Position) {
    let Some(from) = table.columns.iter().position(|c| c.name == *name) else { return };
    let column = table.columns.remove(from);
    let at = match position {
        Position::First => Some(0),
        Position::After(other) => table.columns.iter().position(|c| c.name == *other).map(|at| at + 1),
    };
    table.columns.insert(at.unwrap_or(from), column);
}
