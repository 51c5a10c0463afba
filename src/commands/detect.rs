//! `detect`: the script that prints which revision the schema of a database is that of.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Detect;

/// Builds the script and writes it.
pub(super) fn run(args: &Detect, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let task = compiled.detection(&args.ignore);
    ledger::write("detect".to_owned(), task, &args.script, context)
}
