//! `metrics`: the script that prints what a monitoring system wants to know of a database.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Metrics;
use crate::plan::LedgerTask;

/// Builds the script and writes it.
pub(super) fn run(args: &Metrics, context: &Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    ledger::write("metrics".to_owned(), LedgerTask::Metrics, &args.script, context)
}
