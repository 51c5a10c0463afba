//! `verify`: the script that prints where the schema differs from the history's.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Verify;
use crate::graph::Selection;

/// Builds the script and writes it.
pub(super) fn run(args: &Verify, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let targets = match context.project.graph.select(&args.revision)? {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    };
    let task = compiled.verification(&targets, &args.ignore);
    ledger::write(format!("verify {}", args.revision), task, &args.script, context)
}
