//! `downgrade`: the script that reverts.

use super::{Answer, Context, Fallible};
use crate::cli::Downgrade;
use crate::diag::{Code, Diagnostic};

/// Builds the script and writes it.
pub(super) fn run(args: &Downgrade, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let route = context.project.graph.downgrade_route(&args.target)?;
    let plan = match compiled.downgrade(route) {
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
