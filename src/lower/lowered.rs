//! What lowering takes and gives: a delta's catalogs, and its statements.

use crate::catalog::Catalog;
use crate::plan::{Mode, Statement};

/// A delta with the catalogs before and after it.
#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    pub(super) before: &'c Catalog,
    pub(super) after: &'c Catalog,
}

/// A delta's statements and how they stand to transactions.
pub(super) struct Lowered {
    /// The statements.
    pub(super) statements: Vec<Statement>,
    /// In a transaction or not.
    pub(super) mode: Mode,
    /// What it did must be committed before something else uses it.
    pub(super) commit_after: bool,
}

impl Lowered {
    /// No statement at all.
    pub(super) fn nothing() -> Self {
        Self::new(Vec::new())
    }

    /// Statements in the revision's transaction.
    pub(super) fn new(statements: Vec<Statement>) -> Self {
        Self { statements, mode: Mode::Transaction, commit_after: false }
    }

    /// One statement in the revision's transaction.
    pub(super) fn one(statement: Statement) -> Self {
        Self::new(vec![statement])
    }
}
