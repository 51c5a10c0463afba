//! What undoes rows that are written out: those that were known before.

use std::collections::BTreeMap;

use super::{Cells, place_of};
use crate::catalog::{Catalog, RowAction, Rows, Undo};
use crate::model::{DefaultValue, Ident};

/// The rows that undo rows, given the catalog before them.
///
/// # Errors
/// What the history does not know of them.
pub fn inverse_rows(rows: &Rows, before: &Catalog) -> Result<Vec<Rows>, String> {
    let name = rows.action.operation();
    let unknown = |what: &str| format!("its `{name}` says no `undo`, and {what}");
    let key = before.key_of(rows).ok_or_else(|| unknown("the table has no key by which rows are known"))?;
    let known = before.rows_by(&rows.table, &key);
    let (mut inserted, mut updated, mut deleted) = (Vec::new(), Vec::new(), Vec::new());
    for cells in rows.cells() {
        let cells: BTreeMap<&Ident, &DefaultValue> = cells.collect();
        let place = place_of(&key, |name| cells.get(name).copied());
        let place = place.ok_or_else(|| unknown("one of its rows is not known by its key"))?;
        let keyed = place.iter().cloned().map(DefaultValue::Literal);
        let keyed: Cells = key.iter().cloned().zip(keyed).collect();
        let forgotten = || unknown("the history does not know what its rows held before");
        match (rows.action, known.rows.get(&place)) {
            (RowAction::Insert | RowAction::Overwrite, None) => deleted.push(keyed),
            (RowAction::Insert, Some(_)) => {}
            (RowAction::Overwrite | RowAction::Update, Some(old)) => {
                let set = cells.keys().filter(|name| !key.contains(name));
                let was = |name: &&Ident| Some(((*name).clone(), old.get(*name)?.value.clone()?));
                let was = set.map(was).collect::<Option<Cells>>().ok_or_else(forgotten)?;
                updated.extend((!was.is_empty()).then(|| was.into_iter().chain(keyed).collect()));
            }
            (RowAction::Delete, Some(old)) => {
                let was = old.iter().map(|(name, cell)| Some((name.clone(), cell.value.clone()?)));
                inserted.push(was.collect::<Option<Cells>>().ok_or_else(forgotten)?);
            }
            (RowAction::Update | RowAction::Delete, None) => return Err(forgotten()),
        }
    }
    let lists = [(RowAction::Delete, deleted), (RowAction::Update, updated), (RowAction::Insert, inserted)];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    Ok(lists.map(|(action, list)| laid_out(rows, &key, action, &list)).collect())
}

/// Cells as rows with the same columns, the key first.
fn laid_out(of: &Rows, key: &[Ident], action: RowAction, list: &[Cells]) -> Rows {
    let mut columns = key.to_vec();
    for name in list.iter().flat_map(|cells| cells.keys()) {
        if !columns.contains(name) {
            columns.push(name.clone());
        }
    }
    let row = |cells: &Cells| columns.iter().map(|name| cells.get(name).cloned()).collect();
    Rows {
        table: of.table.clone(),
        rows: list.iter().map(row).collect(),
        columns,
        key: key.to_vec(),
        action,
        undo: Undo::Nothing,
        place: of.place,
    }
}
