//! What is to be done, neutral of any dialect's wording: units of steps of statements, each with its guard.
//! Made by `lower` and the operations, read by `render`; holds no SQL text but the user's own.

mod alteration;
mod arg;
mod detection;
mod effect;
mod guard;
mod ledger;
mod sign;
mod statement;
mod verification;

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place};
use crate::model::program::ProgramName;
use crate::model::{Expression, Ident, RevisionId};

pub use alteration::{Action, Trait, Writers};
pub use arg::{Arg, Args};
pub use detection::{Candidate, Detection, FactSpan};
pub use effect::{Effect, Gap};
pub use guard::{
    ColumnShown, DefaultShown, Expected, Guard, PartKind, PartShown, Shape, TableShown, Touched, ValueShown,
};
pub use ledger::{About, LedgerPlan, LedgerTask, Stamp, TrackedColumn, TrackedTable};
pub use sign::{LaterShown, Sighted, Sign};
pub use statement::{Ddl, Presence, Statement, StatementKind};
pub use verification::{BuiltTable, Class, Fact, Untold, Verification, meant};

/// Which way a script goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Applies what is missing.
    Upgrade,
    /// Reverts what is applied.
    Downgrade,
}

impl Direction {
    /// The word for it in the ledger's history and in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Downgrade => "downgrade",
        }
    }
}

/// What a script does where something is there already, in another shape than its statement gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnMismatch {
    /// It stops.
    #[default]
    Stop,
    /// It says so, and goes on.
    Warn,
}

impl OnMismatch {
    /// The word for it on command lines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Warn => "warn",
        }
    }
}

/// How a step stands to transactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// In the revision's transaction.
    Transaction,
    /// Outside any.
    Alone,
}

/// One operation, lowered. A step is what a progress marker marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number in the revision, from 1: the marker's key.
    pub number: usize,
    /// `create_table public.users`.
    pub title: String,
    /// Where it is written.
    pub place: Place,
    /// The user's words for it.
    pub description: Option<String>,
    /// The user's question before it.
    pub condition: Option<Expression>,
    /// What the engine cannot keep of it, for the readers of the script.
    pub limitations: Vec<String>,
    /// What it does.
    pub statements: Vec<Statement>,
    /// What a reviewer has to know of it.
    pub effect: Effect,
    /// In a transaction or not.
    pub mode: Mode,
    /// What it did must be committed before the next step.
    pub commit_after: bool,
}

/// Why a revision cannot be reverted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The reason, in words.
    pub reason: String,
    /// Other places that matter, each with a word on why.
    pub related: Vec<(Place, String)>,
    /// The operation takes an `undo` that would say how.
    pub takes_undo: bool,
}

impl Refusal {
    /// One of an operation that takes an `undo`.
    pub fn without_undo(reason: impl Into<String>) -> Self {
        Self { takes_undo: true, ..Self::from(reason.into()) }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        if self.takes_undo {
            "say `undo:` there (`nothing`, or SQL such as `DELETE ... WHERE id IN (1, 2)`), list the operations of its `downgrade`, or state `downgrade: {irreversible: why}`"
        } else {
            "list the operations of its `downgrade` (`[]` where nothing is to be undone), or state `downgrade: {irreversible: why}`"
        }
    }

    /// The finding that a revision cannot be reverted.
    pub fn finding(&self, revision: &RevisionId, place: Place) -> Diagnostic {
        let message = format!("the revision `{revision}` cannot be reverted: {}", self.reason);
        let finding = Diagnostic::error(Code::IRREVERSIBLE, place, message).warning();
        Diagnostic { related: self.related.clone(), ..finding }
    }
}

impl From<String> for Refusal {
    fn from(reason: String) -> Self {
        Self { reason, related: Vec::new(), takes_undo: false }
    }
}

/// One revision's steps.
#[derive(Clone, Debug)]
pub struct Unit {
    pub revision: RevisionId,
    pub message: String,
    /// For which databases it is.
    pub way: Way,
    /// Where it is written.
    pub place: Place,
    /// Digest of its spec.
    pub checksum: String,
    /// Parents by down_revision and depends_on.
    pub parents: Vec<RevisionId>,
    /// Session settings for it alone.
    pub settings: Vec<(Ident, String)>,
    pub steps: Arc<[Step]>,
    /// Why it cannot be reverted, if it shall be and cannot.
    pub refusal: Option<Refusal>,
    /// Why the spec says that it cannot be reverted, once it is applied.
    pub irreversible: Option<String>,
}

impl Unit {
    /// The steps cut into segments; one segment means that the revision is one transaction and needs no markers.
    pub fn segments(&self) -> Vec<&[Step]> {
        let cut = |a: &Step, b: &Step| a.commit_after || a.mode == Mode::Alone || b.mode == Mode::Alone;
        self.steps.chunk_by(|a, b| !cut(a, b)).collect()
    }

    /// Whether it takes several transactions, and so leaves markers.
    pub fn is_segmented(&self) -> bool {
        self.steps.iter().any(|s| s.mode == Mode::Alone || s.commit_after)
    }
}

/// For which databases a revision is. There are two ways past revisions that another one replaces; which of them a database
/// takes is decided once, before anything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// For all.
    #[default]
    Any,
    /// For those that have come to a replaced revision, or have begun one: it is one of these, or the last of them.
    Long,
    /// For all others: it replaces them.
    Short,
}

impl Way {
    /// The word for it in scripts; none where it is for all.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::Long => Some("long"),
            Self::Short => Some("short"),
        }
    }
}

/// A revision that replaces others.
#[derive(Clone, Debug)]
pub struct Squash {
    /// Its id, which is also that of the last revision that it replaces.
    pub by: RevisionId,
    /// The others that it replaces, where the script holds both ways.
    pub kept: Option<Vec<RevisionId>>,
    /// Those whose specs have been deleted.
    pub gone: Vec<RevisionId>,
}

/// A node of the project's graph, for the script.
#[derive(Clone, Debug)]
pub struct PlanRevision {
    pub id: RevisionId,
    /// For which databases it is.
    pub way: Way,
    /// The places in this order, from 1, of what it needs.
    pub needs: Vec<usize>,
    /// Parents by down_revision and depends_on.
    pub parents: Vec<RevisionId>,
    /// The places in this order, from 1, of itself and of all that it needs: the first and the last of each span.
    pub spans: Vec<(usize, usize)>,
    /// Digest of its spec.
    pub checksum: String,
}

/// Steps that begin where the database is.
#[derive(Clone, Debug)]
pub struct PlanWalk {
    /// How many.
    pub steps: u32,
    /// The branch that is walked.
    pub branch: Option<String>,
    /// Where it may stop: the revisions that count as steps.
    pub stops: Vec<Stop>,
}

/// A revision that counts as a step.
#[derive(Clone, Debug)]
pub struct Stop {
    pub revision: RevisionId,
    /// Its parents by down_revision that count too: they come before it as steps of their own.
    pub parents: Vec<RevisionId>,
    /// The label of its branch, to name it by: its own, or the nearest one before it.
    pub label: Option<String>,
}

/// Everything that a script says.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which way.
    pub direction: Direction,
    /// What it was built for, in the user's words: `9f0e.. : head`.
    pub range: String,
    /// What the last line says, if that is known: `head 1975ea83b712`. Else it says where the database is then.
    pub arrival: Option<String>,
    /// Must be applied before: the FROM of a range.
    pub requires: Vec<RevisionId>,
    /// Only so many steps from where the database is.
    pub walk: Option<PlanWalk>,
    /// The whole project's graph, in the fixed order.
    pub graph: Vec<PlanRevision>,
    /// The revisions that replace others.
    pub squashes: Vec<Squash>,
    /// The heads of the project.
    pub heads: Vec<RevisionId>,
    /// What is to be done, in order.
    pub units: Vec<Unit>,
    /// Triggers and routines that are created or dropped at the end, on every run.
    pub final_programs: Vec<FinalProgram>,
    /// What must hold for the end to be right.
    pub obstacles: Vec<Obstacle>,
    /// Digest of the whole input.
    pub digest: String,
    /// What is done where something is there in another shape.
    pub on_mismatch: OnMismatch,
}

/// A trigger or stored routine that nothing can make conditional: it is dropped, and created again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalProgram {
    /// Which one.
    pub name: ProgramName,
    /// The statement that creates it; none where it must be gone.
    pub definition: Option<String>,
}

/// A revision whose state makes the end of a script wrong: the script stops before its first change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    pub revision: RevisionId,
    /// It stands in the way if it is applied, or if it is not.
    pub applied: bool,
    /// What it defines.
    pub name: ProgramName,
}

impl Plan {
    /// What cannot be reverted, and why.
    pub fn refusals(&self) -> impl Iterator<Item = (&Unit, &Refusal)> {
        self.units.iter().filter_map(|unit| Some((unit, unit.refusal.as_ref()?)))
    }
}
