//! Whether it is known of a table that its writers can go on while it is altered.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::model::{Column, Ident, IndexKey, ObjectName, Table};

/// Index methods that an engine builds only while writers wait, and that make later changes copy the table.
const BLOCKING: [&str; 2] = ["fulltext", "spatial"];

/// Whether the history knows a table well enough: its storage, and every index of it.
pub(super) fn can_tell_online(before: &Catalog, table: &ObjectName) -> bool {
    let Some(known) = before.known(table) else { return false };
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
    let stored_nowhere = |column: &&Arc<Column>| column.computed.as_ref().is_some_and(|c| !c.stored);
    let computed: BTreeSet<&Ident> = table.columns.iter().filter(stored_nowhere).map(|c| &c.name).collect();
    let keys = table.indexes.iter().flat_map(|index| &index.columns).map(|column| &column.key);
    let mut in_indexes = keys.map(|key| match key {
        IndexKey::Column(name) => computed.contains(name),
        IndexKey::Expression(_) => true,
    });
    let primary = table.primary_key().map(|key| &key.name);
    let mut uniques = table.keys().filter(|key| primary != Some(&key.name)).flat_map(|key| &key.columns);
    in_indexes.any(|is| is) || uniques.any(|c| computed.contains(c))
}

/// Whether one of these columns may hold NULL, or is not known.
pub(super) fn may_hold_null(before: &Catalog, table: &ObjectName, columns: &[Ident]) -> bool {
    let Some(known) = before.known(table) else { return true };
    columns.iter().any(|name| known.column(name).is_none_or(|c| c.nullable))
}
