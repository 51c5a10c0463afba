//! What a script does with the ledger alone: no revision is applied or reverted by it.

use super::{Detection, PlanRevision, Verification};
use crate::diag::Place;
use crate::model::{Ident, ObjectName, RevisionId};

/// Everything that a script about the ledger says.
#[derive(Clone, Debug)]
pub struct LedgerPlan {
    /// What it was built for, in the words of the command line: `stamp 9f0e52c1aa01`.
    pub command: String,
    /// Digest of the whole input.
    pub digest: String,
    /// The whole project's graph, in the fixed order.
    pub graph: Vec<PlanRevision>,
    /// What is told of its revisions, in the same order.
    pub about: Vec<About>,
    /// What the script is for.
    pub task: LedgerTask,
}

/// What people are told of a revision.
#[derive(Clone, Debug)]
pub struct About {
    /// Where it is written.
    pub place: Place,
    pub message: String,
    /// The labels of the branches that it is on.
    pub labels: Vec<String>,
    /// Its parents by down_revision.
    pub down: Vec<RevisionId>,
    /// What else it needs.
    pub needs: Vec<RevisionId>,
    /// The revisions that have it as their parent.
    pub children: Vec<RevisionId>,
    /// Whether a revision has it as its parent, or depends on it.
    pub is_needed: bool,
}

impl About {
    /// Nothing comes after it.
    pub fn is_head(&self) -> bool {
        !self.is_needed
    }
}

/// What a script about the ledger is for.
#[derive(Clone, Debug)]
pub enum LedgerTask {
    /// Sets the ledger.
    Stamp(Stamp),
    /// Prints where the database is.
    Current {
        /// With parents, messages and files.
        verbose: bool,
        /// Fail where it is not at all heads.
        check_heads: bool,
    },
    /// Prints what is applied and what is not.
    Status {
        /// The titles of the steps of revisions that can be half done.
        steps: Vec<(RevisionId, Vec<String>)>,
        /// The tables of the history, if they are asked for.
        tables: Option<Vec<TrackedTable>>,
    },
    /// Prints what a monitoring system wants to know.
    Metrics,
    /// Prints where the schema is another one than that of the history.
    Verify(Box<Verification>),
    /// Prints which revision the schema is that of.
    Detect(Box<Detection>),
    /// Creates what is missing of the ledger.
    EnsureVersion,
    /// Repairs the ledger.
    Repair {
        /// Ids whose rows and markers shall go.
        forget: Vec<String>,
        /// Ids in the ledger that no spec has, and what shall stand there instead.
        replace: Vec<(String, RevisionId)>,
    },
}

/// Where a stamped ledger shall be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The rows that it shall have; none is an ancestor of another.
    pub wanted: Vec<RevisionId>,
    /// The revisions whose ancestors and descendants, with themselves, give way.
    pub lines: Vec<RevisionId>,
    /// The places of all of these, as in [`PlanRevision::spans`].
    pub related: Vec<(usize, usize)>,
    /// Every other row that the project knows gives way.
    pub all: bool,
    /// Rows that it does not know give way too.
    pub purge: bool,
}

/// A table along the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackedTable {
    pub name: ObjectName,
    /// Its columns; the same one may come and go several times.
    pub columns: Vec<TrackedColumn>,
}

/// A column of a table between two revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackedColumn {
    pub name: Ident,
    /// The revision that brings it.
    pub from: RevisionId,
    /// The revision that takes it away.
    pub until: Option<RevisionId>,
}
