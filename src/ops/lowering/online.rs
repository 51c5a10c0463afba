//! Whether it is known of a table that its writers can go on while it is altered.

use crate::catalog::Catalog;
use crate::diag::Place;
use crate::model::{Ident, IndexKey, ObjectName, Table};

/// Index methods that an engine builds only while writers wait, and that make later changes copy the table.
const BLOCKING: [&str; 2] = ["fulltext", "spatial"];

/// Whether the history knows a table well enough: its storage, and every index of it.
pub(in crate::ops) fn can_tell_online(before: &Catalog, table: &ObjectName) -> bool {
    let Ok(Some(known)) = before.table(table, Place::default()) else { return false };
    let is = |name: &Option<Ident>, word: &str| {
        name.as_ref().is_none_or(|n| n.as_str().eq_ignore_ascii_case(word))
    };
    let blocking = |using: &Ident| BLOCKING.iter().any(|b| using.as_str().eq_ignore_ascii_case(b));
    let indexes = known.indexes.iter().filter_map(|i| i.using.as_ref());
    is(&known.options.engine, "innodb")
        && is(&known.options.row_format, "dynamic")
        && !indexes.into_iter().any(blocking)
        && !indexes_what_is_computed(&known)
        && !before.is_opaque(table.name.as_str())
}

/// Whether an index holds what no column stores. Measured: then MariaDB 10.5 rebuilds no such table while writers go on,
/// and 11.8 adds no column to one with an ON UPDATE or ON DELETE action; MySQL gives an expression a hidden column.
fn indexes_what_is_computed(table: &Table) -> bool {
    let virtual_column = |name: &Ident| {
        table.column(name).and_then(|c| c.computed.as_ref()).is_some_and(|computed| !computed.stored)
    };
    let keys = table.indexes.iter().flat_map(|index| &index.columns).map(|column| &column.key);
    let mut computed = keys.map(|key| match key {
        IndexKey::Column(name) => virtual_column(name),
        IndexKey::Expression(_) => true,
    });
    computed.any(|is| is) || table.uniques.iter().flat_map(|key| &key.columns).any(virtual_column)
}

/// Whether one of these columns may hold NULL, or is not known.
pub(in crate::ops) fn nullable_columns(before: &Catalog, table: &ObjectName, columns: &[Ident]) -> bool {
    let Ok(Some(known)) = before.table(table, Place::default()) else { return true };
    columns.iter().any(|name| known.column(name).is_none_or(|c| c.nullable))
}
