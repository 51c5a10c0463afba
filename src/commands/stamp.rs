//! `stamp`: the script that sets the ledger.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Stamp;
use crate::lower;
use crate::plan::LedgerTask;

/// Builds the script and writes it.
pub(super) fn run(args: &Stamp, context: &Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default()); // what a target means is not known while specs are missing
    }
    let stamp = lower::stamp(&context.project.graph, &args.targets, args.purge)?;
    let purge = if args.purge { "--purge " } else { "" };
    let command = format!("stamp {purge}{}", args.targets.join(" "));
    ledger::write(command, LedgerTask::Stamp(stamp), &args.script, context)
}
