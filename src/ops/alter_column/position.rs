//! Where a column stands among the columns of its table: only MySQL's family can say.

use crate::decode::{Fields, Scope};
use crate::diag::Code;
use crate::dialect::Feature;
use crate::model::{Ident, Table};

/// A column's place among the columns of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Before all others.
    First,
    /// After this one.
    After(Ident),
}

/// The columns in their new order.
pub(super) fn move_column(table: &mut Table, name: &Ident, position: &Position) {
    let Some(from) = table.columns.iter().position(|c| c.name == *name) else { return };
    let column = table.columns.remove(from);
    let at = match position {
        Position::First => Some(0),
        Position::After(other) => table.columns.iter().position(|c| c.name == *other).map(|at| at + 1),
    };
    table.columns.insert(at.unwrap_or(from), column);
}

/// Where a column stands now.
pub(super) fn position_in(table: &Table, name: &Ident) -> Option<Position> {
    let at = table.columns.iter().position(|c| c.name == *name)?;
    Some(match at.checked_sub(1).and_then(|before| table.columns.get(before)) {
        Some(before) => Position::After(before.name.clone()),
        None => Position::First,
    })
}

pub(super) fn read_position<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Position> {
    let asked = |key| scope.value_of(fields, key, Feature::ColumnPosition);
    let first = asked("first").and_then(|n| scope.flag(n, "`first`")).unwrap_or(false);
    let after = asked("after").and_then(|n| scope.ident(n, "the column before it"));
    if first && after.is_some() {
        let place = fields.key_place("after");
        scope.fault(Code::KEYS_CONFLICT, place, "either `first` or `after`, not both");
    }
    after.map(|name| Position::After(name.value)).or(first.then_some(Position::First))
}
