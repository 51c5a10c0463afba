//! Whether writers are known to go on while a table is altered.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::{Catalog, has_long_key};
use crate::model::{Column, Ident, Index, IndexKey, ObjectName, Table, TableOptions};
use crate::plan::{Action, Trait, Writers};
use crate::sql;

/// Whether they go on during these actions, all of them in one statement about a table and, it may be, one of its columns.
pub(super) fn writers(
    actions: &[Action],
    table: &ObjectName,
    subject: Option<&Column>,
    before: &Catalog,
) -> Writers {
    let Some(proven) = before.facts().locks.proven else { return Writers::Unasked };
    let traits = traits(table, subject, before);
    let is_proven = |action: &Action| {
        proven(*action).is_some_and(|allowed| traits.iter().all(|one| allowed.contains(one)))
    };
    if actions.iter().all(is_proven) { Writers::GoOn } else { Writers::MayWait }
}

/// What is out of the ordinary.
fn traits(table: &ObjectName, subject: Option<&Column>, before: &Catalog) -> BTreeSet<Trait> {
    let Some(known) = before.known(table).filter(|_| !before.is_opaque(table.name.as_str())) else {
        return BTreeSet::from([Trait::Unknown]);
    };
    let stored = |column: &Column, stored: bool| column.computed.as_ref().is_some_and(|c| c.stored == stored);
    let has = |wanted: bool| known.columns.iter().any(|column| stored(column, wanted));
    let mut indexes = known.indexes.iter();
    let of_moment = before.facts().locks.of_moment;
    let is = [
        (
            Trait::Unknown,
            !is_stored_as_usual(&known) || !indexes.all(|index| is_tree(index) || is_full_text(index)),
        ),
        (Trait::NoPrimaryKey, known.primary_key().is_none()),
        (Trait::Stored, has(true)),
        (Trait::Virtual, has(false)),
        (Trait::IndexedVirtual, indexes_what_is_computed(&known)),
        (Trait::FullText, known.indexes.iter().any(|index| is_full_text(index))),
        (Trait::LongKey, has_long_key(&known, before.facts())),
        (Trait::CheckedMoment, checks_dearly(&known, before)),
        (Trait::OfStored, subject.is_some_and(|column| stored(column, true))),
        (Trait::OfMoment, subject.is_some_and(|column| of_moment(&column.sql_type))),
    ];
    is.into_iter().filter(|(_, is)| *is).map(|(one, _)| one).collect()
}

/// Whether InnoDB stores it, in its default format.
fn is_stored_as_usual(table: &Table) -> bool {
    let TableOptions { engine, charset: _, collation: _, row_format } = &table.options;
    let is = |name: &Option<Ident>, word: &str| {
        name.as_ref().is_none_or(|n| n.as_str().eq_ignore_ascii_case(word))
    };
    is(engine, "innodb") && is(row_format, "dynamic") && table.partition_by.is_none()
}

/// Whether an index is a tree.
pub(super) fn is_tree(index: &Index) -> bool {
    index.using.as_ref().is_none_or(|using| using.as_str().eq_ignore_ascii_case("btree"))
}

fn is_full_text(index: &Index) -> bool {
    index.using.as_ref().is_some_and(|using| using.as_str().eq_ignore_ascii_case("fulltext"))
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

/// Whether a check names a column of a type for which that is dear.
fn checks_dearly(table: &Table, before: &Catalog) -> bool {
    let dear = before.facts().locks.checked_dearly;
    let mut columns = table.columns.iter().filter(|column| dear(&column.sql_type));
    columns.any(|column| {
        let mut checks = table.checks();
        checks.any(|check| sql::mentions(check.expression.as_str(), column.name.as_str(), before.facts()))
    })
}

/// Whether one of these columns may hold NULL, or is not known.
pub(super) fn may_hold_null(before: &Catalog, table: &ObjectName, columns: &[Ident]) -> bool {
    let Some(known) = before.known(table) else { return true };
    columns.iter().any(|name| known.column(name).is_none_or(|c| c.nullable))
}
