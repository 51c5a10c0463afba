//! `ensure-version`: the script that creates the ledger.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::EnsureVersion;
use crate::plan::LedgerTask;

/// Builds the script and writes it.
pub(super) fn run(args: &EnsureVersion, context: &Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    ledger::write("ensure-version".to_owned(), LedgerTask::EnsureVersion, &args.script, context)
}
