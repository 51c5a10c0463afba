//! `downgrade`: the script that reverts.

use super::{Answer, Context, Fallible};
use crate::cli::Downgrade;
use crate::diag::{Code, Diagnostic};
use crate::graph::Selection;
use crate::lower::Target;

/// Builds the script and writes it.
pub(super) fn run(args: &Downgrade, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let to = match context.project.graph.select(&args.target)? {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    };
    if to.len() > 1 {
        let message = format!("`{}` means several revisions; a downgrade stops at one", args.target);
        return Err(Box::new(
            Diagnostic::global(Code::NO_REVISION, message).hint("name one of them, or `base`"),
        ));
    }
    let arrival =
        to.first().map_or_else(|| "base".to_owned(), |&at| context.project.graph.id(at).to_string());
    let target = Target { range: format!("heads : {arrival}"), arrival, to, from: None };
    let plan = match compiled.downgrade(target) {
        Ok(plan) => plan,
        Err(faults) => {
            context.notes.extend(faults);
            return Ok(Answer::default());
        }
    };
    for (unit, reason) in plan.refusals() {
        let message = format!("the revision `{}` cannot be reverted: {reason}", unit.revision);
        context.notes.push(
            Diagnostic::error(Code::IRREVERSIBLE, unit.place, message)
                .hint("the script stops before its first change where this revision is applied")
                .warning(),
        );
    }
    let script = compiled.render(&plan, args.script.quiet)?;
    context.deliver(&script, &args.script)
}
