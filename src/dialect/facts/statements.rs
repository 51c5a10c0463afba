//! Statements of the user's, judged by their first words in lower case; and what commits.

use crate::model::Version;

/// What a script cannot hold, and what it must hold in another way.
#[derive(Clone, Copy)]
pub struct Statements {
    /// Why a statement cannot stand in a script, if so.
    pub forbidden_start: fn(&[String]) -> Option<Refused>,
    /// Whether a statement can be made conditional only by giving it to the server as text.
    pub only_as_text: fn(&[String]) -> bool,
    /// The version from which the server takes such a text.
    pub text_from: Option<Version>,
    /// Whether the engine refuses a statement inside a transaction.
    pub outside_transactions: fn(&[String]) -> bool,
    /// Why a block of the server's own language cannot run a statement, and the way round; asked of all its words.
    pub outside_blocks: fn(&[String]) -> Option<(&'static str, &'static str)>,
    /// Whether a statement can be made conditional by nothing: the script runs it at its end.
    pub at_the_end: fn(&[String]) -> bool,
    /// Whether a statement stands in the script so that the client leaves carriage returns at ends of lines in it.
    pub keeps_line_ends: fn(&[String]) -> bool,
    /// Functions that give up the lock of the run, in lower case.
    pub unlocking: &'static [&'static str],
    /// A statement may stand behind settings of its own (`SET STATEMENT ... FOR`).
    pub behind_settings: bool,
    /// A trigger is dropped `ON` its table.
    pub triggers_of_tables: bool,
    /// `EXECUTE` runs a text, in which anything may stand.
    pub runs_texts: bool,
}

/// Why a statement cannot stand in a script, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// For whose sake.
    pub what: RefusedFor,
    /// The reason, for "`WORD` cannot stand in a spec: ...".
    pub reason: &'static str,
    /// What to do.
    pub hint: &'static str,
}

/// For whose sake a statement of the user's is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedFor {
    /// It would end the script's transaction, or drop what the script keeps in the session.
    Transaction,
    /// The engine takes it only where the script cannot put it.
    Engine,
}

/// What commits, and when.
#[derive(Clone, Copy)]
pub struct Transactions {
    /// DDL commits by itself, so that a revision cannot be one transaction: every step leaves a marker.
    pub ddl_commits: bool,
    /// Whether a raw statement, by its first words in lower case, is such DDL.
    pub commits: fn(&[String]) -> bool,
    /// A value added to an enum cannot be used before COMMIT (PostgreSQL manual, ALTER TYPE, Notes).
    pub enum_value_needs_commit: bool,
}
