//! `current`: the script that prints where a database is.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Current;
use crate::plan::LedgerTask;

/// Builds the script and writes it.
pub(super) fn run(args: &Current, context: &Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let task = LedgerTask::Current { verbose: args.verbose, check_heads: args.check_heads };
    ledger::write("current".to_owned(), task, &args.script, context)
}
