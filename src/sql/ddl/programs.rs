//! Triggers and stored routines: which one a statement creates or drops.

use crate::diag::Place;
use crate::dialect::Facts;
use crate::model::program::ProgramKind;

use super::name::Name;
use super::object::{Change, ObjectChange, ObjectKind};

/// What a statement does to a trigger or routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramChange {
    /// It creates it, or drops it.
    pub creates: bool,
    /// What it is.
    pub kind: ProgramKind,
    pub name: Name,
    /// The table of a new trigger.
    pub table: Option<Name>,
}

/// The trigger, procedure or function that a statement creates or drops, if that can be read.
pub fn program(statement: &str, place: Place, facts: &Facts) -> Option<ProgramChange> {
    super::effect(statement, place, facts).objects.into_iter().find_map(program_change)
}

fn program_change(object: ObjectChange) -> Option<ProgramChange> {
    let kind = match object.kind {
        ObjectKind::Trigger => ProgramKind::Trigger,
        ObjectKind::Procedure => ProgramKind::Procedure,
        ObjectKind::Function => ProgramKind::Function,
        ObjectKind::View
        | ObjectKind::MaterializedView
        | ObjectKind::Sequence
        | ObjectKind::Domain
        | ObjectKind::Policy => return None,
    };
    let creates = match object.change {
        Change::Created { .. } => true,
        Change::Dropped { .. } => false,
        Change::Renamed { .. } | Change::Owned { .. } | Change::Altered { .. } => return None,
    };
    Some(ProgramChange { creates, kind, name: object.name, table: object.table })
}
