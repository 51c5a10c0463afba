//! Questions that two catalogs leave open: they are asked, and never guessed.

use std::collections::BTreeSet;

use super::{Answers, Writer};
use crate::catalog::Catalog;
use crate::dialect::Cast;
use crate::model::{Column, Ident, ObjectId, ObjectName, Table};

/// Something that only the user knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether a table that comes is one that goes.
    Table { from: ObjectName, to: ObjectName },
    /// Whether a column that comes is one of the same table that goes.
    Column { table: ObjectName, from: Ident, to: Ident },
    /// What the rows that are there get in a column that takes no NULL.
    Fill { table: ObjectName, column: Ident },
    /// How the rows that are there get a column's new type.
    Convert { table: ObjectName, column: Ident },
    /// Whether a value may go from an enum: rows may have it.
    Value { name: ObjectName, value: String },
}

impl Writer<'_> {
    /// What is open between two catalogs after these answers.
    pub fn questions(&self, from: &Catalog, to: &Catalog, answers: &Answers) -> Vec<Question> {
        let mut open = tables(from, to, answers);
        let old_name = |new: &ObjectName| {
            let renamed = answers.tables.iter().find(|(_, to)| *to == new).map(|(old, _)| old.clone());
            renamed.unwrap_or_else(|| new.clone())
        };
        for table in to.tables() {
            if let Some(old) = from.known(&old_name(&table.name)) {
                self.of_columns(&old, table, answers, &mut open);
            }
        }
        for change in from.diff(to) {
            if let (ObjectId::Enum(name), Some(old), Some(new)) =
                (&change.object, change.from.values(), change.to.values())
            {
                let gone = old.iter().filter(|value| !new.contains(value));
                let gone = gone.filter(|value| !answers.dropped.contains(&(name.clone(), (*value).clone())));
                open.extend(gone.map(|value| Question::Value { name: name.clone(), value: value.clone() }));
            }
        }
        open
    }

    fn of_columns(&self, old: &Table, new: &Table, answers: &Answers, open: &mut Vec<Question>) {
        let types = &self.facts.types;
        let table = &new.name;
        let renamed: BTreeSet<&Ident> =
            answers.columns.iter().filter(|((of, _), _)| of == table).map(|(_, to)| to).collect();
        let old_column = |column: &Column| {
            let before = answers.columns.iter().find(|((of, _), to)| of == table && **to == column.name);
            let name = before.map_or(&column.name, |((_, old), _)| old);
            old.column(name).cloned()
        };
        let is_open = |name: &Ident| {
            !answers.columns.contains_key(&(table.clone(), name.clone()))
                && !answers.dropped.contains(&(table.clone(), name.to_string()))
        };
        let gone =
            old.columns.iter().filter(|column| new.column(&column.name).is_none() && is_open(&column.name));
        let gone: Vec<_> = gone.filter(|column| column.computed.is_none()).collect();
        let is_other = |old: &Column, new: &Column| {
            answers.other_columns.contains(&(table.clone(), old.name.clone(), new.name.clone()))
        };
        for column in &new.columns {
            let known = old_column(column);
            if known.is_none() && !renamed.contains(&column.name) && column.computed.is_none() {
                let alike = gone.iter().filter(|old| {
                    let is_alike = types.same(&old.sql_type, &column.sql_type)
                        || old.sql_type.family() == column.sql_type.family();
                    is_alike && !is_other(old, column)
                });
                let before = open.len();
                open.extend(alike.map(|old| Question::Column {
                    table: table.clone(),
                    from: old.name.clone(),
                    to: column.name.clone(),
                }));
                if open.len() > before {
                    continue; // what becomes of the rows depends on the answer
                }
            }
            let fills = match &known {
                None => column.needs_value(),
                Some(old) => old.nullable && column.needs_value(),
            };
            if fills && answers.default_of(table, &column.name).is_none() {
                open.push(Question::Fill { table: table.clone(), column: column.name.clone() });
            }
            if let Some(old) = known.filter(|old| !types.same(&old.sql_type, &column.sql_type))
                && answers.using_of(table, &column.name).is_none()
                && matches!(
                    (self.facts.limits.cast)(&old.sql_type, &column.sql_type),
                    Cast::Explicit | Cast::Missing
                )
            {
                open.push(Question::Convert { table: table.clone(), column: column.name.clone() });
            }
        }
    }
}

/// Tables that come and are like one that goes.
fn tables(from: &Catalog, to: &Catalog, answers: &Answers) -> Vec<Question> {
    let gone = from.tables().filter(|table| {
        let decided =
            answers.tables.contains_key(&table.name) || answers.dropped_tables.contains(&table.name);
        to.known(&table.name).is_none() && !decided
    });
    let gone: Vec<&Table> = gone.collect();
    let targets: BTreeSet<&ObjectName> = answers.tables.values().collect();
    let new = to.tables().filter(|table| from.known(&table.name).is_none() && !targets.contains(&table.name));
    let pairs = new.flat_map(|new| {
        let alike = gone.iter().filter(|old| {
            let is_other = answers.other_tables.contains(&(old.name.clone(), new.name.clone()));
            old.name.schema == new.name.schema && are_alike(old, new) && !is_other
        });
        alike.map(|old| Question::Table { from: old.name.clone(), to: new.name.clone() })
    });
    pairs.collect()
}

/// Whether at least half of the columns of the larger table are in the other, with types of one family.
fn are_alike(old: &Table, new: &Table) -> bool {
    let common = new.columns.iter().filter(|column| {
        let other = old.column(&column.name);
        other.is_some_and(|other| other.sql_type.family() == column.sql_type.family())
    });
    common.count() * 2 >= old.columns.len().max(new.columns.len()).max(1)
}
