//! What a live schema is looked for in: every schema that the history gives, as facts that hold from one of them to another.

use super::{Fact, Untold};
use crate::model::{Ident, RevisionId};

/// Everything that a script compares.
#[derive(Clone, Debug, Default)]
pub struct Detection {
    /// The schemas of the history: what nobody knows there counts as a difference.
    pub schemas: Vec<Ident>,
    /// What a database may be at, by number; the first is base. Neighbours have most of their facts in common.
    pub candidates: Vec<Candidate>,
    /// What holds for some of them.
    pub facts: Vec<FactSpan>,
    /// What the history does not know well enough.
    pub untold: Vec<Untold>,
    /// Patterns of objects that are nobody's concern here, as in [`super::Verification::ignored`].
    pub ignored: Vec<String>,
}

/// What a database may be at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The place of its newest revision in the order of the history, from 1; 0 for base.
    pub place: usize,
    /// The rows that the ledger of such a database has.
    pub revisions: Vec<RevisionId>,
}

/// A fact, and the numbers of the first and the last candidate in a row that it holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactSpan {
    pub first: usize,
    pub last: usize,
    pub fact: Fact,
}
