//! One operation of those that lead from a schema to another, and when it may run.

use crate::model::ObjectId;
use crate::yaml::Node;

/// When a step comes: what goes before what comes, what others rely on before those.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    Containers,
    Types,
    DropPrograms,
    DropForeignKeys,
    DropIndexes,
    DropKeys,
    DropTables,
    DropColumns,
    Columns,
    Tables,
    Keys,
    Rows,
    Indexes,
    ForeignKeys,
    Comments,
    DropTypes,
    DropContainers,
    Programs,
}

/// One operation.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub phase: Phase,
    /// What it is about.
    pub object: ObjectId,
    pub node: Node,
}
