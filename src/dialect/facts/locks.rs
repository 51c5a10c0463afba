//! What statements block.

use crate::plan::Ddl;

/// The answers.
#[derive(Clone, Copy)]
pub struct Locks {
    /// What a statement locks.
    pub of: fn(Ddl) -> LockNote,
    /// Whether writers can go on during a statement, so that the engine may be told to refuse where they cannot.
    pub online: fn(Ddl) -> bool,
}

/// A lock: its name on the engine, whom it keeps waiting, and what else the statement costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockNote {
    /// The engine's name of the lock mode.
    pub level: &'static str,
    /// Whom it blocks, in words.
    pub blocks: &'static str,
    /// What the statement does under it, if it is more than a change of the catalog.
    pub cost: Option<&'static str>,
}
