//! Definitions: objects as arguments for the templates that word them.

mod column;
mod constraint;
mod index;
mod table;

pub(super) use column::{column, default_args, spelled};
pub(super) use constraint::{check, constraint, constraint_of};
pub(super) use index::index;
pub(super) use table::table;
