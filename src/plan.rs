//! What is to be done, neutral of any dialect's wording: units of steps of statements, each with its guard.
//! Made by `lower` and the operations, read by `render`; holds no SQL text but the user's own.

mod arg;
mod guard;
mod ledger;

use std::sync::Arc;

use crate::diag::Place;
use crate::model::program::ProgramName;
use crate::model::{Expression, Ident, ObjectName, RevisionId};

pub use arg::{Arg, Args};
pub use guard::{ConstraintKind, Guard, Rebuilt};
pub use ledger::{About, LedgerPlan, LedgerTask, Stamp, TrackedColumn, TrackedTable};

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

/// A kind of statement, as far as locks are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // the names say it
pub enum Ddl {
    DropTable,
    Rename,
    AddColumn,
    AddColumnRewrite,
    DropColumn,
    AlterType,
    AlterTypeRewrite,
    SetDefault,
    SetNotNull,
    DropNotNull,
    AddIdentity,
    CreateIndex,
    CreateIndexConcurrently,
    DropIndex,
    DropIndexConcurrently,
    RenameIndex,
    AddUnique,
    AddCheck,
    AddForeignKey,
    AddForeignKeyNotValid,
    AddCheckNotValid,
    DropConstraint,
    /// The table on the other end of a foreign key.
    ReferencedBy,
    Comment,
    WriteRows,
}

/// One statement, its guard, and what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The template of its text.
    pub template: &'static str,
    /// What the template gets.
    pub args: Args,
    /// Whether there is something to do.
    pub guard: Guard,
    /// What it does, in one word: `created`.
    pub verb: &'static str,
    /// What to: `table public.users`.
    pub object: String,
    /// What is locked: a kind of statement and a table each.
    pub locks: Vec<(Ddl, ObjectName)>,
    /// Further statements that only make sense if this one was executed.
    pub then: Vec<(&'static str, Args)>,
    /// Say how many rows it touched.
    pub counts_rows: bool,
    /// It writes rows and nothing else, so it belongs in a transaction also where DDL commits by itself.
    pub writes_rows: bool,
    /// It replaces a table, whose indexes and triggers are then made anew as the database has them, but for these.
    pub restores: Option<Vec<Ident>>,
    /// It is for a database in which these revisions of other branches are applied, and those are not.
    pub only_with: Option<Presence>,
    /// Whether the engine is told to refuse if writers could not go on.
    pub online: Online,
}

/// What of other branches is applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// These are.
    pub applied: Vec<RevisionId>,
    /// These are not.
    pub missing: Vec<RevisionId>,
    /// Anything else stops the script.
    pub stops: bool,
}

/// Whether an engine is told to refuse a statement during which writers could not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Online {
    /// No: it is not sure that they can.
    Unsure,
    /// If the configuration does not switch it off.
    Expected,
    /// Yes: the spec asks for it.
    Asked,
}

impl Statement {
    /// A statement without locks and followers.
    pub fn new(template: &'static str, args: Args, guard: Guard, verb: &'static str, object: String) -> Self {
        Self {
            template,
            args,
            guard,
            verb,
            object,
            locks: Vec::new(),
            then: Vec::new(),
            counts_rows: false,
            writes_rows: false,
            restores: None,
            only_with: None,
            online: Online::Unsure,
        }
    }

    /// It replaces a table; the indexes and triggers of the old one come back, but for these.
    #[must_use]
    pub fn restoring(mut self, except: Vec<Ident>) -> Self {
        self.restores = Some(except);
        self
    }

    /// Writers are expected to go on, if this is so.
    #[must_use]
    pub fn online_if(mut self, sure: bool) -> Self {
        self.online = if sure { Online::Expected } else { Online::Unsure };
        self
    }

    /// Writers shall go on.
    #[must_use]
    pub fn online(mut self) -> Self {
        self.online = Online::Asked;
        self
    }

    /// It writes rows and nothing else.
    #[must_use]
    pub fn writing_rows(mut self) -> Self {
        self.writes_rows = true;
        self
    }

    /// Whether rows may change or go, so that others may refer to nothing afterwards.
    pub fn touches_rows(&self) -> bool {
        matches!(self.template, "statement.sql" | "bulk_insert.sql" | "drop_table.sql")
            || self.restores.is_some()
    }

    /// Adds a lock.
    #[must_use]
    pub fn locking(mut self, ddl: Ddl, table: &ObjectName) -> Self {
        self.locks.push((ddl, table.clone()));
        self
    }

    /// Adds a follower.
    #[must_use]
    pub fn then(mut self, template: &'static str, args: Args) -> Self {
        self.then.push((template, args));
        self
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
    /// What is to be known of it besides: what the engine cannot keep.
    pub remarks: Vec<String>,
    /// What it does.
    pub statements: Vec<Statement>,
    /// In a transaction or not.
    pub mode: Mode,
    /// What it did must be committed before the next step.
    pub commit_after: bool,
}

/// One revision's steps.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The revision.
    pub revision: RevisionId,
    /// Its message.
    pub message: String,
    /// Where it is written.
    pub place: Place,
    /// Digest of its spec.
    pub checksum: String,
    /// Parents by down_revision and depends_on.
    pub parents: Vec<RevisionId>,
    /// Session settings for it alone.
    pub settings: Vec<(Ident, String)>,
    /// Its steps.
    pub steps: Arc<[Step]>,
    /// Why it cannot be reverted, if it shall be and cannot.
    pub refusal: Option<String>,
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

/// A node of the project's graph, for the script.
#[derive(Clone, Debug)]
pub struct PlanRevision {
    /// Its id.
    pub id: RevisionId,
    /// Parents by down_revision and depends_on.
    pub parents: Vec<RevisionId>,
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
    /// Its id.
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
    /// The heads of the project.
    pub heads: Vec<RevisionId>,
    /// What is to be done, in order.
    pub units: Vec<Unit>,
    /// What is run at the end, on every run.
    pub endings: Vec<Ending>,
    /// Revisions that are not of this plan, and that define anew what the end would define.
    pub superseded_by: Vec<(RevisionId, ProgramName)>,
    /// Digest of the whole input.
    pub digest: String,
}

/// A trigger or stored routine that nothing can make conditional: it is dropped, and made as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Which one.
    pub name: ProgramName,
    /// The statement that creates it; none where it is to be gone.
    pub definition: Option<String>,
}

impl Plan {
    /// What cannot be reverted, and why.
    pub fn refusals(&self) -> impl Iterator<Item = (&Unit, &str)> {
        self.units.iter().filter_map(|unit| Some((unit, unit.refusal.as_deref()?)))
    }
}
