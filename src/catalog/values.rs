//! Columns for which a new row must bring a value.

use std::sync::Arc;

use super::Catalog;
use crate::dialect::Feature;
use crate::model::{Column, ObjectId, SqlType, Table};

impl Catalog {
    /// The columns of a known table that surely have no value in a row which brings none: NOT NULL, without a default and
    /// not numbered. A trigger could fill in any.
    pub fn columns_without_values<'t>(&self, table: &'t Table) -> impl Iterator<Item = &'t Column> {
        let has_trigger = self.programs.values().any(|program| program.table.as_ref() == Some(&table.name));
        let known = !has_trigger && !self.may_be_anything(&ObjectId::Table(table.name.clone()));
        let columns = table.columns.iter().map(Arc::as_ref).filter(move |_| known);
        let certain: Vec<&Column> = columns.filter(|column| self.is_left_empty(column, table)).collect();
        certain.into_iter()
    }

    fn is_left_empty(&self, column: &Column, table: &Table) -> bool {
        let facts = self.facts;
        let alone = table.primary_key().is_some_and(|key| key.columns == [column.name.clone()]);
        // The rowid of SQLite numbers such a column without being told to.
        let may_be_numbered = alone && facts.columns.identity_is_primary_key;
        let fills_itself = match &column.sql_type {
            SqlType::Native(_) | SqlType::Raw(_) => true, // a domain may have a default
            // MySQL takes the first value of an enum, and may take the current time (manual, 13.6 and 7.1.8,
            // explicit_defaults_for_timestamp).
            SqlType::EnumOf(_) | SqlType::EnumRef(_) => facts.types.inline_enum,
            SqlType::Timestamp(_) | SqlType::Timestamptz(_) => facts.has(Feature::OnUpdate),
            _ => false,
        };
        let object = ObjectId::Column(table.name.clone(), column.name.clone());
        column.needs_value() && !may_be_numbered && !fills_itself && !self.may_be_anything(&object)
    }
}
