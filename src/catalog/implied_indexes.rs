//! Implied indexes: those that come with foreign keys, where the engine wants one for each (MySQL manual, 15.1.20.5:
//! "MySQL requires indexes on foreign keys ... Such an index is created on the referencing table automatically if it does
//! not exist. This index might be silently dropped later if you create another index that can be used"; the same in
//! MariaDB).

use std::sync::Arc;

use crate::dialect::Facts;
use crate::model::{ForeignKey, Ident, Index, IndexColumn, Maker, Order, Table};

/// Adds the indexes that new foreign keys imply, and takes away those that another index makes needless.
pub(super) fn settle(before: &Table, after: &mut Table, facts: &Facts) {
    if !facts.foreign_keys.bring_indexes {
        return;
    }
    for at in 0..after.constraints.len() {
        let constraint = &after.constraints[at];
        if let Some(key) = constraint.foreign_key()
            && !before.constraints.contains(constraint)
            && let Some(index) = served_index(key, after, facts)
        {
            after.indexes.push(Arc::new(index));
        }
    }
    let needless: Vec<Ident> = yielding(after, facts).map(|index| index.name.clone()).collect();
    after.indexes.retain(|index| !(index.implied.is_some() && needless.contains(&index.name)));
}

/// A table with the indexes that its foreign keys imply.
pub fn settled(table: &Table, facts: &Facts) -> Table {
    let mut settled = table.clone();
    settle(&Table::new(table.name.clone()), &mut settled, facts);
    settled
}

/// The same for a new table, which is shared where nothing is implied.
pub(super) fn settled_on_creation(table: &Arc<Table>, facts: &Facts) -> Arc<Table> {
    if facts.foreign_keys.bring_indexes { Arc::new(settled(table, facts)) } else { Arc::clone(table) }
}

/// The index that a foreign key implies in a table, if no index or key of the table begins with its columns.
fn served_index(key: &ForeignKey, table: &Table, facts: &Facts) -> Option<Index> {
    let served =
        || serving_columns(table, facts).any(|(_, columns)| columns.starts_with(&refs(&key.columns)));
    if !facts.foreign_keys.bring_indexes || served() {
        return None;
    }
    let (name, maker) = if is_servers_own(&key.name, table, facts) {
        (free_name(key.columns.first()?, table)?, Maker::Script)
    } else {
        (key.name.clone(), Maker::Server)
    };
    let columns = key.columns.iter().map(|c| IndexColumn::plain(c.clone())).collect();
    Some(Index { implied: Some(maker), ..Index::plain(name, columns) })
}

/// The index that came with another foreign key on the same columns, and gets the name of this one: the server makes a
/// new index and drops the old one. A key without a name of its own would give its index the name that it has.
pub fn taken_over<'t>(key: &ForeignKey, table: &'t Table, facts: &Facts) -> Option<&'t Arc<Index>> {
    if is_servers_own(&key.name, table, facts) {
        return None;
    }
    let columns = refs(&key.columns);
    let mut serving = serving_columns(table, facts).filter(|(_, leading)| leading.starts_with(&columns));
    let (name, _) = serving.next().filter(|(_, leading)| leading.len() == columns.len())?;
    let only = serving.next().is_none();
    table.indexes.iter().find(|i| only && i.name == *name && i.implied.is_some())
}

/// The indexes that came with foreign keys, and that another index or key of the table serves as well.
fn yielding<'t>(table: &'t Table, facts: &Facts) -> impl Iterator<Item = &'t Arc<Index>> {
    table.indexes.iter().filter(|index| index.implied.is_some()).filter(move |index| {
        let own = index.plain_columns().unwrap_or_default();
        serving_columns(table, facts).any(|(name, columns)| *name != index.name && columns.starts_with(&own))
    })
}

/// The keys and indexes of a table with the plain columns that they begin with.
pub(super) fn leading_columns(table: &Table) -> impl Iterator<Item = (&Ident, Vec<&Ident>)> {
    columns_of(table, true)
}

/// The same as far as a foreign key on those columns can use them.
pub(super) fn serving_columns<'t>(
    table: &'t Table,
    facts: &Facts,
) -> impl Iterator<Item = (&'t Ident, Vec<&'t Ident>)> + use<'t> {
    columns_of(table, facts.foreign_keys.take_descending)
}

fn columns_of(table: &Table, descending: bool) -> impl Iterator<Item = (&Ident, Vec<&Ident>)> {
    let keys = table.keys().map(|k| (&k.name, refs(&k.columns)));
    let plain = move |column: &'_ &IndexColumn| {
        let in_order = descending || column.order != Some(Order::Desc);
        column.length.is_none() && column.key.column().is_some() && in_order
    };
    let ordered =
        |index: &&Arc<Index>| index.using.as_ref().is_none_or(|u| u.as_str().eq_ignore_ascii_case("btree"));
    keys.chain(table.indexes.iter().filter(ordered).map(move |index| {
        let columns = index.columns.iter().take_while(plain);
        (&index.name, columns.filter_map(|c| c.key.column()).collect())
    }))
}

fn refs(columns: &[Ident]) -> Vec<&Ident> {
    columns.iter().collect()
}

/// Whether a key has the name that the server gives to one without a name.
fn is_servers_own(name: &Ident, table: &Table, facts: &Facts) -> bool {
    facts.names.generated.iter().any(|middle| {
        let number = name.as_str().strip_prefix(&format!("{}{middle}", table.name.name));
        number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// The name that the server gives to an index without a name: that of its first column, with a number if it is taken.
fn free_name(column: &Ident, table: &Table) -> Option<Ident> {
    let taken = |name: &Ident| {
        let mut names = table.key_names().chain(table.indexes.iter().map(|i| &i.name));
        names.any(|other| other == name)
    };
    let numbered = (2..100).filter_map(|n| column.renamed(&format!("{column}_{n}")).ok());
    std::iter::once(column.clone()).chain(numbered).find(|name| !taken(name))
}
