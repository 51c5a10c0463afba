//! Where a column stands among the columns of its table: only MySQL's family can say.

use crate::decode::{Fields, Scope};
use crate::diag::Code;
use crate::dialect::Feature;
use crate::model::{Ident, Position, Table};

/// Where a column stands now.
pub(super) fn of(table: &Table, name: &Ident) -> Option<Position> {
    let at = table.columns.iter().position(|c| c.name == *name)?;
    Some(match at.checked_sub(1).and_then(|before| table.columns.get(before)) {
        Some(before) => Position::After(before.name.clone()),
        None => Position::First,
    })
}

/// Reads `first` and `after`.
pub(super) fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Position> {
    let asked = |key| scope.value_of(fields, key, Feature::ColumnPosition);
    let first = asked("first").and_then(|n| scope.flag(n, "`first`")).unwrap_or(false);
    let after = asked("after").and_then(|n| scope.ident(n, "the column before it"));
    if first && after.is_some() {
        let place = fields.key_place("after");
        scope.fault(Code::KEYS_CONFLICT, place, "either `first` or `after`, not both");
    }
    after.map(|name| Position::After(name.value)).or(first.then_some(Position::First))
}
