//! What raw SQL does to objects that no operation makes: views, sequences, domains, routines, triggers, policies.

use super::name::Name;
use super::uses::Uses;

/// What a statement does to one such object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectChange {
    /// What it is.
    pub kind: ObjectKind,
    pub name: Name,
    /// The types of a routine's arguments, by which the engine tells routines of one name apart; nothing where the
    /// statement does not say them, or no such types are read.
    pub arguments: Option<Vec<String>>,
    /// The table of a trigger or policy, where the statement says it.
    pub table: Option<Name>,
    /// What becomes of it.
    pub change: Change,
}

/// The kinds of such objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    /// A view.
    View,
    /// A materialized view.
    MaterializedView,
    /// A sequence.
    Sequence,
    /// A domain.
    Domain,
    /// A function.
    Function,
    /// A procedure.
    Procedure,
    /// A trigger.
    Trigger,
    /// A row security policy.
    Policy,
}

/// What becomes of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is created.
    Created {
        /// One of its name is replaced: `OR REPLACE`.
        replaces: bool,
        /// One of its name is left as it is: `IF NOT EXISTS`.
        if_missing: bool,
        /// What its definition relies on.
        uses: Uses,
    },
    /// It is dropped.
    Dropped {
        /// It may be missing.
        if_exists: bool,
        /// What depends on it is dropped, too.
        cascade: bool,
    },
    /// It gets another name, another schema, or both.
    Renamed {
        /// Its full name from now on; without a schema it stays in its own.
        to: Name,
    },
    /// A sequence goes with a column from now on, or with none: `OWNED BY`.
    Owned {
        /// The table and the column.
        by: Option<(Name, String)>,
    },
    /// Something else about it changes.
    Altered {
        /// What its new definition relies on, where the statement has one.
        uses: Option<Uses>,
    },
}

impl ObjectChange {
    pub(super) fn new(kind: ObjectKind, name: Name, change: Change) -> Self {
        Self { kind, name, arguments: None, table: None, change }
    }
}
