//! Views: create and drop.

use super::lowered::Lowered;
use crate::model::{Change, ObjectName};
use crate::plan::{Arg, Statement, StatementKind};

/// CREATE VIEW or DROP VIEW.
pub(super) fn change(name: &ObjectName, change: &Change) -> Lowered {
    let mut args = vec![("name", Arg::Name(name.clone()))];
    let object = format!("view {name}");
    Lowered::one(match change.to.program() {
        Some(program) => {
            args.push(("query", Arg::Statement(program.definition.clone())));
            Statement::new(StatementKind::CreateView, args, None, "created", object)
        }
        None => Statement::new(StatementKind::DropView, args, None, "dropped", object),
    })
}
