//! What operations do about the indexes that come with foreign keys: these give way to an index that serves as well, and
//! come back when that one goes. The server sees to it where the index has its key's name; the others are the script's.

use std::sync::Arc;

use super::{Op, create_index::CreateIndex, drop_index::DropIndex, rename_index::RenameIndex};
use crate::catalog::{Catalog, brought};
use crate::diag::Located;
use crate::model::{Ident, Index, Maker, ObjectName, Table};
use crate::plan::Statement;

/// Drops the indexes that give way when a table is changed so, and that the server leaves alone.
pub(super) fn gone(
    table: &Located<ObjectName>,
    before: &Catalog,
    change: impl FnOnce(&mut Table),
) -> Vec<Statement> {
    let Some((known, changed)) = changed(table, before, change) else { return Vec::new() };
    let ours = brought::yielding(&known, &changed).filter(|index| index.brought == Some(Maker::Script));
    ours.flat_map(|index| drop(table, index).lower(before).statements).collect()
}

/// The operations that make them again.
pub(super) fn back(
    table: &Located<ObjectName>,
    before: &Catalog,
    change: impl FnOnce(&mut Table),
) -> Vec<Op> {
    let Some((known, changed)) = changed(table, before, change) else { return Vec::new() };
    let again = |index: &Arc<Index>| {
        let index = Arc::new(Index { brought: None, ..Index::clone(index) });
        Op::CreateIndex(CreateIndex { table: table.clone(), index })
    };
    brought::yielding(&known, &changed).map(again).collect()
}

/// Drops one.
pub(super) fn drop(table: &Located<ObjectName>, index: &Index) -> Op {
    let name = Located::new(index.name.clone(), table.place);
    Op::DropIndex(DropIndex { table: table.clone(), name, concurrently: false })
}

/// Gives one another name.
pub(super) fn rename(table: &Located<ObjectName>, from: &Ident, to: &Ident) -> Op {
    let name = Located::new(from.clone(), table.place);
    Op::RenameIndex(RenameIndex { table: table.clone(), name, to: to.clone() })
}

fn changed(
    table: &Located<ObjectName>,
    before: &Catalog,
    change: impl FnOnce(&mut Table),
) -> Option<(Arc<Table>, Table)> {
    if !before.facts().foreign_keys.bring_indexes {
        return None;
    }
    let known = before.known(table)?;
    let mut changed = (*known).clone();
    change(&mut changed);
    brought::settle(&known, &mut changed, before.facts());
    Some((known, changed))
}
