//! The order of columns that are computed from each other.

use std::sync::Arc;

use crate::dialect::{Computed, Facts, NameKind};
use crate::model::{Column, DefaultValue, Expression, Ident, Table};
use crate::sql;

/// A column that names another one, and whether that one stands no earlier.
pub(super) type Read<'t> = (&'t Ident, &'t Ident, bool);

/// The columns whose expressions name another one, as far as that is certain and more than the engine takes.
pub(super) fn refused_reads<'t>(table: &'t Table, facts: &'t Facts) -> impl Iterator<Item = Read<'t>> {
    let computed = |column: &Column| computed(column, table, facts);
    let readers = table.columns.iter().enumerate().filter_map(move |(at, column)| {
        let kind = computed(column).filter(|kind| *kind != Computed::Clock)?;
        Some((at, column, kind))
    });
    readers.filter_map(move |(at, reader, kind)| {
        let expression = expression(reader)?;
        let refused = |(place, column): &(usize, &Arc<Column>)| {
            sql::mentions(expression.as_str(), column.name.as_str(), facts)
                && computed(column).is_some_and(|read| !(facts.limits.reads)(kind, read, *place >= at))
        };
        let mut refused = table.columns.iter().enumerate().filter(refused).peekable();
        refused.peek()?;
        let case = facts.names.case(NameKind::Part);
        let certain = sql::columns_of(expression, &table.name, facts);
        let (place, found) =
            refused.find(|(_, column)| certain.iter().any(|name| case.same(name, column.name.as_str())))?;
        Some((&reader.name, &found.name, place >= at))
    })
}

fn expression(column: &Column) -> Option<&Expression> {
    match (&column.computed, &column.default) {
        (Some(computed), _) => Some(&computed.expression),
        (None, Some(DefaultValue::Expression(text))) => Some(text),
        (None, Some(DefaultValue::Literal(_)) | None) => None,
    }
}

/// How a column is computed, if it is.
fn computed(column: &Column, table: &Table, facts: &Facts) -> Option<Computed> {
    if column.computed.is_some() {
        return Some(Computed::Generated);
    }
    let default = column.default.as_ref()?;
    if facts.clock_default(default, &column.sql_type).is_some() {
        return Some(Computed::Clock);
    }
    let constant =
        (facts.columns.literal_default_is_expression)(&column.sql_type).then_some(Computed::Constant);
    match default {
        DefaultValue::Literal(_) => constant,
        DefaultValue::Expression(text) if facts.types.is_plain(text, &column.sql_type) => constant,
        DefaultValue::Expression(text) => {
            let reads = table.columns.iter().any(|c| sql::mentions(text.as_str(), c.name.as_str(), facts));
            let differs = reads || (facts.columns.default_fills)(default, &column.sql_type);
            Some(if differs { Computed::Default } else { Computed::Constant })
        }
    }
}
