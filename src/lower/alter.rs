//! Altering what is there: the one dispatcher over the three ways in which engines do it, aspect by aspect, by a column's
//! whole definition, or by a new table.

mod aspects;
mod columns;
mod rebuild;
mod whole;

use super::constraint;
use super::index;
use super::lowered::{Context, Lowered};
use super::types;
use crate::catalog::Catalog;
use crate::dialect::AlterStyle;
use crate::model::{Change, How, Ident, ObjectName};
use crate::plan::Statement;

/// A column that comes, goes or changes.
pub(super) fn column(table: &ObjectName, column: &Ident, change: &Change, context: Context<'_>) -> Lowered {
    let style = context.before.facts().columns.alter;
    let statements = match (style, &change.how) {
        (AlterStyle::Rebuild, _) => rebuild::column(table, change, context),
        (AlterStyle::Aspects, How::Altered(altered)) => {
            aspects::statements(table, column, change, altered, context.before)
        }
        (AlterStyle::Definition, How::Altered(altered)) => {
            whole::statements(table, column, change, altered, context.before)
        }
        (AlterStyle::Aspects | AlterStyle::Definition, _) if change.to.is_absent() => {
            vec![columns::drop(table, column, change, context)]
        }
        (AlterStyle::Aspects | AlterStyle::Definition, _) => columns::add(table, change, context),
    };
    Lowered::new(statements)
}

/// A constraint that comes or goes.
pub(super) fn constraint(table: &ObjectName, name: &Ident, change: &Change, context: Context<'_>) -> Lowered {
    match context.before.facts().columns.alter {
        AlterStyle::Rebuild => Lowered::new(rebuild::tables(change, context)),
        AlterStyle::Aspects | AlterStyle::Definition => constraint::change(table, name, change, context),
    }
}

/// A value that an enum gets: of the type, or of every column that lists its values.
pub(super) fn enum_value(name: &ObjectName, value: &str, change: &Change, context: Context<'_>) -> Lowered {
    if context.before.facts().types.named_enums {
        return types::enum_value(name, value, &change.to, context.before);
    }
    Lowered::new(match context.before.facts().columns.alter {
        AlterStyle::Rebuild => rebuild::tables(change, context),
        AlterStyle::Aspects | AlterStyle::Definition => whole::columns_of_enum(name, context),
    })
}

/// An index under another name; none where it is not known and would have to be built.
pub(super) fn rename_index(
    table: &ObjectName,
    from: &Ident,
    to: &Ident,
    before: &Catalog,
) -> Option<Statement> {
    match before.facts().columns.alter {
        AlterStyle::Rebuild => rebuild::rename_index(table, from, to, before),
        AlterStyle::Aspects | AlterStyle::Definition => Some(index::rename(table, from, to, before)),
    }
}
