//! What else changes when a column goes or gets another name, as PostgreSQL does it (manual, ALTER TABLE,
//! DROP COLUMN: indexes and table constraints involving the column go too).

use std::sync::Arc;

use crate::dialect::Facts;
use crate::model::{Check, Expression, Ident, Index, IndexColumn, IndexKey, ObjectName, Table};
use crate::sql;

/// Removes a column with every index and constraint that involves it.
pub fn remove(table: &mut Table, column: &Ident, facts: &Facts) {
    let in_text = |text: &Expression| sql::mentions(text.as_str(), column.as_str(), facts);
    let in_key = |key: &IndexKey| match key {
        IndexKey::Column(name) => name == column,
        IndexKey::Expression(text) => in_text(text),
    };
    table.columns.retain(|c| c.name != *column);
    table.primary_key = table.primary_key.take().filter(|k| !k.columns.contains(column));
    table.uniques.retain(|k| !k.columns.contains(column));
    table.foreign_keys.retain(|k| !k.columns.contains(column));
    table.checks.retain(|c| !in_text(&c.expression));
    table.excludes.retain(|e| {
        !e.elements.iter().any(|el| in_key(&el.key)) && !e.predicate.as_ref().is_some_and(in_text)
    });
    table.indexes.retain(|i| !index_involves(i, column, facts));
}

/// Whether an index involves a column.
pub fn index_involves(index: &Index, column: &Ident, facts: &Facts) -> bool {
    let in_text = |text: &Expression| sql::mentions(text.as_str(), column.as_str(), facts);
    index.include.contains(column)
        || index.predicate.as_ref().is_some_and(in_text)
        || index.columns.iter().any(|c| match &c.key {
            IndexKey::Column(name) => name == column,
            IndexKey::Expression(text) => in_text(text),
        })
}

/// Renames a column wherever its table mentions it.
pub fn rename(table: &mut Table, from: &Ident, to: &Ident, facts: &Facts) {
    let ident = |name: &mut Ident| {
        if name == from {
            *name = to.clone();
        }
    };
    let text = |expression: &mut Expression| {
        if sql::mentions(expression.as_str(), from.as_str(), facts) {
            *expression =
                Expression::checked(sql::rename(expression.as_str(), from.as_str(), to.as_str(), facts));
        }
    };
    let key = |key: &mut IndexKey| match key {
        IndexKey::Column(name) => ident(name),
        IndexKey::Expression(expression) => text(expression),
    };
    for column in &mut table.columns {
        if column.name == *from || column.computed.is_some() {
            let column = Arc::make_mut(column);
            ident(&mut column.name);
            column.computed.iter_mut().for_each(|c| text(&mut c.expression));
        }
    }
    for k in table.primary_key.iter_mut().chain(&mut table.uniques) {
        k.columns.iter_mut().for_each(ident);
    }
    let own = table.name.clone();
    for foreign in &mut table.foreign_keys {
        let foreign = Arc::make_mut(foreign);
        foreign.columns.iter_mut().for_each(ident);
        if foreign.references.value == own {
            foreign.referred.iter_mut().for_each(ident);
        }
    }
    table.checks.iter_mut().for_each(|Check { expression, .. }| text(expression));
    for exclude in &mut table.excludes {
        exclude.elements.iter_mut().for_each(|e| key(&mut e.key));
        exclude.predicate.iter_mut().for_each(text);
    }
    for index in table.indexes.iter_mut().filter(|i| index_involves(i, from, facts)) {
        let index = Arc::make_mut(index);
        index.columns.iter_mut().for_each(|IndexColumn { key: k, .. }| key(k));
        index.include.iter_mut().for_each(ident);
        index.predicate.iter_mut().for_each(text);
    }
}

/// Renames the constraints whose names begin with their table's, where the engine takes such names for its own (MySQL
/// manual, 15.1.20.5: `t_ibfk_1` of a table `t` that is renamed).
pub fn rename_generated(table: &mut Table, from: &Ident, to: &Ident, facts: &Facts) {
    let follow = |name: &mut Ident| {
        for middle in facts.names.generated {
            if let Some(rest) = name.as_str().strip_prefix(&format!("{from}{middle}")) {
                if let Ok(renamed) = name.renamed(&format!("{to}{middle}{rest}")) {
                    *name = renamed;
                }
                return;
            }
        }
    };
    for key in table.foreign_keys.iter_mut().map(Arc::make_mut) {
        follow(&mut key.name);
    }
    table.checks.iter_mut().for_each(|check| follow(&mut check.name));
}

/// Renames a column in foreign keys that refer to it from another table.
pub fn rename_referred(table: &mut Table, referred: &ObjectName, from: &Ident, to: &Ident) {
    for key in table.foreign_keys.iter_mut().filter(|k| k.references.value == *referred) {
        Arc::make_mut(key).referred.iter_mut().filter(|c| *c == from).for_each(|c| *c = to.clone());
    }
}
