//! import: the migrations of another tool, or a dump, as specs. A source is read into revisions of steps; what of it is
//! no operation stays as SQL, and what nobody can decide here is left open, in words that `check` finds.

pub mod alembic;
pub mod base;
mod chain;
pub mod dbmate;
pub mod flyway;
pub mod golang_migrate;
pub mod liquibase;
mod pieces;
mod plainer;
pub mod python;
mod raw;
mod report;
mod rows;
mod statement;
mod written;

use crate::model::{Moment, ObjectName, RevisionId};
use crate::yaml::Node;

pub use pieces::{Piece, Source};
pub use report::Report;
pub use statement::Converter;
pub use written::draft;

/// What was read of a source.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The revisions, parents before their children.
    pub revisions: Vec<ImportedRevision>,
    /// What is to be said of the source as a whole: what it does not tell, and what was left out on purpose.
    pub remarks: Vec<String>,
}

/// One revision.
#[derive(Clone, Debug)]
pub struct ImportedRevision {
    pub id: RevisionId,
    /// Its parents: none for a base, several for a merge.
    pub down_revisions: Vec<RevisionId>,
    /// What must be applied before it without being a parent: full ids or labels.
    pub depends_on: Vec<String>,
    pub branch_labels: Vec<String>,
    /// What it is for.
    pub message: String,
    /// When it was written, where the source says so.
    pub created: Option<Moment>,
    pub upgrade: Vec<Step>,
    /// How it is reverted; by the inverses of its operations where nothing is said.
    pub downgrade: Option<Vec<Step>>,
    /// Why it cannot be reverted, where the source says so.
    pub irreversible: Option<String>,
    /// Where it begins.
    pub origin: Origin,
}

/// One step of a revision.
#[derive(Clone, Debug)]
pub struct Step {
    /// The operation, in the words of specs; a step that is left open may have none.
    pub operation: Option<Node>,
    pub kind: Kind,
    /// Where it stands in the source.
    pub origin: Origin,
    /// The table that nothing has created, where it is open for that.
    pub missing: Option<ObjectName>,
}

/// How much of a step was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is an operation that says what it does.
    Structural,
    /// It is SQL or data in its own words, and why.
    Raw { reason: String },
    /// Somebody must look at it: why, and what stands in the source.
    Open { reason: String, source: String },
}

/// A place in a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The path, as it was given.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: u32,
}

impl Step {
    /// An operation that says what it does.
    pub fn structural(operation: Node, origin: Origin) -> Self {
        Self { operation: Some(operation), kind: Kind::Structural, origin, missing: None }
    }

    /// SQL in its own words.
    pub fn raw(operation: Node, reason: impl Into<String>, origin: Origin) -> Self {
        let kind = Kind::Raw { reason: reason.into() };
        Self { operation: Some(operation), kind, origin, missing: None }
    }

    /// What somebody must look at; an operation may stand for it until then.
    pub fn open(
        operation: Option<Node>,
        reason: impl Into<String>,
        source: impl Into<String>,
        origin: Origin,
    ) -> Self {
        let kind = Kind::Open { reason: reason.into(), source: source.into() };
        Self { operation, kind, origin, missing: None }
    }
}

impl ImportedRevision {
    /// All its steps: those of its upgrade, then those of its downgrade.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.upgrade.iter().chain(self.downgrade.iter().flatten())
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}", self.file),
        }
    }
}
