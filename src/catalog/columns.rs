//! What else changes when a column goes or gets another name, as PostgreSQL does it (manual, ALTER TABLE,
//! DROP COLUMN: indexes and table constraints involving the column go too).

use std::sync::Arc;

use crate::dialect::Facts;
use crate::model::{Constraint, Expression, Ident, Index, ObjectName, Table};
use crate::sql;

/// Removes a column with every index and constraint that involves it.
pub(super) fn remove(table: &mut Table, column: &Ident, facts: &Facts) {
    table.columns.retain(|c| c.name != *column);
    table.constraints.retain(|c| !constraint_involves(c, column, facts));
    table.indexes.retain(|i| !index_involves(i, column, facts));
}

/// Whether a constraint involves a column of its table.
pub fn constraint_involves(constraint: &Constraint, column: &Ident, facts: &Facts) -> bool {
    constraint.columns().contains(&column)
        || constraint.expressions().into_iter().any(|text| mentions(text, column, facts))
}

/// Whether an index involves a column.
pub fn index_involves(index: &Index, column: &Ident, facts: &Facts) -> bool {
    index.include.contains(column)
        || index.predicate.as_ref().is_some_and(|text| mentions(text, column, facts))
        || index.columns.iter().any(|c| {
            c.key.column() == Some(column) || c.key.expression().is_some_and(|e| mentions(e, column, facts))
        })
}

fn mentions(text: &Expression, column: &Ident, facts: &Facts) -> bool {
    sql::mentions(text.as_str(), column.as_str(), facts)
}

/// A table with a column under its new name.
pub fn renamed(table: &Table, from: &Ident, to: &Ident, facts: &Facts) -> Table {
    let mut table = table.clone();
    rename(&mut table, from, to, facts);
    table
}

/// Renames a column wherever its table mentions it.
pub(super) fn rename(table: &mut Table, from: &Ident, to: &Ident, facts: &Facts) {
    let ident = |name: &mut Ident| {
        if name == from {
            *name = to.clone();
        }
    };
    let text = |expression: &mut Expression| {
        if mentions(expression, from, facts) {
            *expression =
                Expression::checked(sql::rename(expression.as_str(), from.as_str(), to.as_str(), facts));
        }
    };
    for column in &mut table.columns {
        if column.name == *from || column.computed.is_some() {
            let column = Arc::make_mut(column);
            ident(&mut column.name);
            column.computed.iter_mut().for_each(|c| text(&mut c.expression));
        }
    }
    let own = table.name.clone();
    let refers_here = |c: &Constraint| c.foreign_key().is_some_and(|key| key.references.value == own);
    for constraint in &mut table.constraints {
        if constraint_involves(constraint, from, facts) || refers_here(constraint) {
            let constraint = Arc::make_mut(constraint);
            constraint.columns_mut().into_iter().for_each(ident);
            constraint.expressions_mut().into_iter().for_each(text);
            if let Some(key) = constraint.foreign_key_mut().filter(|key| key.references.value == own) {
                key.referred.iter_mut().for_each(ident);
            }
        }
    }
    for index in table.indexes.iter_mut().filter(|i| index_involves(i, from, facts)) {
        let index = Arc::make_mut(index);
        index.columns.iter_mut().filter_map(|c| c.key.column_mut()).for_each(ident);
        index.columns.iter_mut().filter_map(|c| c.key.expression_mut()).for_each(text);
        index.include.iter_mut().for_each(ident);
        index.predicate.iter_mut().for_each(text);
    }
}

/// Renames the constraints whose names begin with their table's, where the engine takes such names for its own (MySQL
/// manual, 15.1.20.5: `t_ibfk_1` of a table `t` that is renamed).
pub(super) fn rename_generated(table: &mut Table, from: &Ident, to: &Ident, facts: &Facts) {
    let follow = |name: &Ident| {
        let rest = |middle: &&str| {
            name.as_str().strip_prefix(&format!("{from}{middle}")).map(|rest| format!("{to}{middle}{rest}"))
        };
        let renamed = facts.names.generated.iter().find_map(rest)?;
        name.renamed(&renamed).ok()
    };
    for constraint in &mut table.constraints {
        let follows = constraint.foreign_key().is_some() || constraint.check().is_some();
        if let Some(name) = follow(constraint.name()).filter(|_| follows) {
            *Arc::make_mut(constraint).name_mut() = name;
        }
    }
}

/// Renames a column in foreign keys that refer to it from another table.
pub(super) fn rename_referred(table: &mut Table, referred: &ObjectName, from: &Ident, to: &Ident) {
    for constraint in &mut table.constraints {
        let meant = |c: &Constraint| {
            c.foreign_key().is_some_and(|k| k.references.value == *referred && k.referred.contains(from))
        };
        if meant(constraint)
            && let Some(key) = Arc::make_mut(constraint).foreign_key_mut()
        {
            key.referred.iter_mut().filter(|c| *c == from).for_each(|c| *c = to.clone());
        }
    }
}
