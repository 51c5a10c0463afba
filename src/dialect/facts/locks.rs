//! What statements block.

use crate::model::SqlType;
use crate::plan::{Action, Ddl, Trait, Writers};

/// What a table may have while writers go on during an action; none where that is not known to work at all.
pub type Proven = fn(Action) -> Option<&'static [Trait]>;

/// The answers.
#[derive(Clone, Copy)]
pub struct Locks {
    /// What a statement locks, and whether writers are known to go on during it.
    pub of: fn(Ddl, Writers) -> LockNote,
    /// During which actions writers are known to go on, with what the table may have for all that; where the engine can be
    /// told to refuse if they would not.
    pub proven: Option<Proven>,
    /// Whether a check that names a column of this type makes the engine copy the table as soon as any column gets a new
    /// name or definition.
    pub checked_dearly: fn(&SqlType) -> bool,
    /// Whether the engine keeps values of this type in UTC; what is not known may be such.
    pub of_moment: fn(&SqlType) -> bool,
    /// The names of the lock modes that a reviewer asks for, the weakest first; none where a statement's cost says it all.
    pub order: &'static [&'static str],
}

impl Locks {
    /// The stronger a lock, the higher; of two of one mode, the one under which the statement does more.
    pub fn rank(&self, note: &LockNote) -> (Option<usize>, bool) {
        (self.order.iter().position(|level| *level == note.level), note.cost.is_some())
    }
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
