//! `status`: the script that prints what is applied and what is not.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Status;

/// Builds the script and writes it.
pub(super) fn run(args: &Status, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let task = compiled.status(args.tables);
    ledger::write("status".to_owned(), task, &args.script, context)
}
