//! What two catalogs do not say: whether something got another name, and what becomes of rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Ident, ObjectName};

/// What the user has decided. A table or column is named as it is called afterwards, one that goes as before.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Tables that got another name.
    pub tables: BTreeMap<ObjectName, ObjectName>,
    /// Columns of a table, by its new name, that got another name.
    pub columns: BTreeMap<(ObjectName, Ident), Ident>,
    /// Tables that come, `(from, to)`, and are not the one that goes.
    pub other_tables: BTreeSet<(ObjectName, ObjectName)>,
    /// Columns of a table that come, `(table, from, to)`, and are not the one that goes.
    pub other_columns: BTreeSet<(ObjectName, Ident, Ident)>,
    /// Tables that go.
    pub dropped_tables: BTreeSet<ObjectName>,
    /// Columns that go, or values of enums: `(enum, value)`.
    pub dropped: BTreeSet<(ObjectName, String)>,
    /// What rows get in a column that takes no NULL.
    pub defaults: BTreeMap<(ObjectName, Ident), String>,
    /// How rows get the new type of a column.
    pub usings: BTreeMap<(ObjectName, Ident), String>,
    /// Enums that are made again because values of theirs went or moved; the route fills it in.
    pub remade: BTreeSet<ObjectName>,
}

impl Answers {
    /// What the rows that are there get in a column.
    pub(super) fn default_of(&self, table: &ObjectName, column: &Ident) -> Option<&str> {
        self.defaults.get(&(table.clone(), column.clone())).map(String::as_str)
    }

    /// How the rows that are there get a column's new type.
    pub(super) fn using_of(&self, table: &ObjectName, column: &Ident) -> Option<&str> {
        self.usings.get(&(table.clone(), column.clone())).map(String::as_str)
    }
}
