//! What was not understood of a statement, and where reading stopped.

use std::collections::BTreeSet;
use std::ops::Range;

/// A statement that was not understood, or not wholly: objects of these names may be touched, created or dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadSql {
    /// The names, as the engine reads them; none where no table can be meant.
    pub names: BTreeSet<String>,
    /// The bytes of the statement where reading stopped: a token, or nothing at its end.
    pub at: Range<usize>,
    /// What stands there, as it is written.
    pub word: String,
}

/// Which names are uncertain where a statement, or a part of it, was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Every name of the statement.
    All,
    /// Every name of the statement, also those inside its strings.
    Deep,
    /// These alone.
    Only(BTreeSet<String>),
}

impl Unread {
    pub(super) fn only(names: impl IntoIterator<Item = String>) -> Self {
        Self::Only(names.into_iter().collect())
    }

    /// What is not understood, but is about no table.
    pub(super) fn no_table() -> Self {
        Self::Only(BTreeSet::new())
    }
}

/// What reading gives.
pub(super) type Read<T> = Result<T, Unread>;
