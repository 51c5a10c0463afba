//! The indexes that come with foreign keys, where the engine wants one for each (MySQL manual, 15.1.20.5: "MySQL
//! requires indexes on foreign keys ... Such an index is created on the referencing table automatically if it does not
//! exist. This index might be silently dropped later if you create another index that can be used"; the same in MariaDB).

use std::sync::Arc;

use crate::dialect::Facts;
use crate::model::{ForeignKey, Ident, Index, IndexColumn, Maker, Table};

/// Adds the indexes that new foreign keys bring, and takes away those that another index makes needless.
pub fn settle(before: &Table, after: &mut Table, facts: &Facts) {
    if !facts.foreign_keys.bring_indexes {
        return;
    }
    for at in 0..after.foreign_keys.len() {
        let key = &after.foreign_keys[at];
        if !before.foreign_keys.contains(key)
            && let Some(index) = brought(key, after, facts)
        {
            after.indexes.push(Arc::new(index));
        }
    }
    let needless: Vec<Ident> = yielding(after, after).map(|index| index.name.clone()).collect();
    after.indexes.retain(|index| !(index.brought.is_some() && needless.contains(&index.name)));
}

/// A table with the indexes that its foreign keys bring.
pub fn settled(table: &Table, facts: &Facts) -> Table {
    let mut settled = table.clone();
    settle(&Table::new(table.name.clone()), &mut settled, facts);
    settled
}

/// The index that a foreign key brings to a table, if no index or key of the table begins with its columns.
pub fn brought(key: &ForeignKey, table: &Table, facts: &Facts) -> Option<Index> {
    let served = || leading_columns(table).any(|(_, columns)| columns.starts_with(&refs(&key.columns)));
    if !facts.foreign_keys.bring_indexes || served() {
        return None;
    }
    let (name, maker) = if is_servers_own(&key.name, table, facts) {
        (free_name(key.columns.first()?, table)?, Maker::Script)
    } else {
        (key.name.clone(), Maker::Server)
    };
    let columns = key.columns.iter().map(|c| IndexColumn::plain(c.clone())).collect();
    Some(Index { brought: Some(maker), ..Index::plain(name, columns) })
}

/// The index that came with another foreign key on the same columns, and gets the name of this one: the server makes a
/// new index and drops the old one.
pub fn taken_over<'t>(key: &ForeignKey, table: &'t Table) -> Option<&'t Index> {
    let columns = refs(&key.columns);
    let mut serving = leading_columns(table).filter(|(_, leading)| leading.starts_with(&columns));
    let (name, _) = serving.next().filter(|(_, leading)| leading.len() == columns.len())?;
    let only = serving.next().is_none();
    table.indexes.iter().map(AsRef::as_ref).find(|i| only && i.name == *name && i.brought.is_some())
}

/// The indexes that came with foreign keys of one form of a table, and that an index or key of the other form serves as well.
pub fn yielding<'t>(old: &'t Table, new: &'t Table) -> impl Iterator<Item = &'t Arc<Index>> {
    old.indexes.iter().filter(|index| index.brought.is_some()).filter(|index| {
        let own = index.plain_columns().unwrap_or_default();
        leading_columns(new).any(|(name, columns)| *name != index.name && columns.starts_with(&own))
    })
}

/// The keys and indexes of a table with the plain columns that they begin with.
fn leading_columns(table: &Table) -> impl Iterator<Item = (&Ident, Vec<&Ident>)> {
    let keys = table.primary_key.iter().chain(&table.uniques).map(|k| (&k.name, refs(&k.columns)));
    let plain = |column: &'_ &IndexColumn| column.length.is_none() && column.key.column().is_some();
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
