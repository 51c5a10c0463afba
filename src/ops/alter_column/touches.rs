//! What an alter_column changes and relies on.

use super::AlterColumn;
use crate::ops::footprint::{Footprint, Thing};

/// Notes the column, the enums of its old and new type, and the checks that stand for inline enums.
pub(super) fn note(op: &AlterColumn, footprint: &mut Footprint<'_>) {
    footprint.reads(Thing::Relation(&op.table));
    footprint.writes(Thing::Column(&op.table, op.column.as_str()));
    if let Some(name) = op.new_type.as_ref().and_then(|new| new.sql_type.enum_name()) {
        footprint.reads(Thing::Enum(name));
    }
    let check = op.new_type.as_ref().and_then(|new| new.check.as_ref());
    if let Some(check) = check {
        footprint.check(&op.table, check);
    }
    let Some(known) = footprint.known(&op.table) else { return };
    if let Some(column) = known.column(&op.column) {
        footprint.column(&op.table, column);
    }
    if let Some(stale) = op.stale_check(&known, footprint.before().facts()) {
        footprint.check(&op.table, stale);
    }
}
