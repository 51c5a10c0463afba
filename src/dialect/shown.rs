//! What an engine's catalog shows of an object, as far as that is certain: one source for every guard that compares.

use super::Facts;
use crate::model::{Column, DefaultValue, Literal, SqlType, Table};
use crate::plan::{ColumnShown, DefaultShown, TableShown};

/// A column, in all that a new definition of it keeps.
pub fn column(column: &Column, facts: &Facts) -> ColumnShown {
    let shown = facts.literals.shown;
    ColumnShown {
        data_type: (facts.types.shown)(&column.sql_type).map(|text| shown(&text)),
        nullable: Some(column.nullable),
        default: Some(default(column, facts)),
        identity: Some(column.identity.map_or("", crate::model::Identity::word)),
        comment: Some(shown(column.comment.as_deref().unwrap_or_default())),
    }
}

/// The type of a column alone.
pub fn data_type(sql_type: &SqlType, facts: &Facts) -> ColumnShown {
    ColumnShown { data_type: (facts.types.shown)(sql_type), ..ColumnShown::default() }
}

fn default(column: &Column, facts: &Facts) -> DefaultShown {
    let is_certain = match &column.default {
        None | Some(DefaultValue::Literal(Literal::Number(_))) => true,
        Some(DefaultValue::Literal(Literal::Text(_))) => {
            matches!(column.sql_type, SqlType::Varchar(_) | SqlType::Char(_))
        }
        Some(DefaultValue::Literal(_) | DefaultValue::Expression(_)) => false,
    };
    let value = match &column.default {
        Some(DefaultValue::Literal(Literal::Text(text))) => {
            Some(DefaultValue::Literal(Literal::Text((facts.literals.shown)(text))))
        }
        other => other.clone(),
    };
    DefaultShown { value, is_certain }
}

/// A table that is replaced.
pub fn table(table: &Table) -> TableShown {
    let primary = usize::from(table.primary_key().is_some());
    TableShown {
        columns: table.columns.iter().map(|c| c.name.clone()).collect(),
        uniques: table.keys().count() - primary,
        foreign_keys: table.foreign_keys().count(),
    }
}
