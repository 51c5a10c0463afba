//! `downgrade`: the script that reverts.

use super::{Answer, Context, Fallible, build};
use crate::cli::Downgrade;
use crate::diag::Code;
use crate::plan::Plan;

/// Builds the script and writes it.
pub(super) fn run(args: &Downgrade, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let route = context.project.graph.downgrade_route(&args.target)?;
    context.notes.limit_notes(Code::CARRIED, &context.project.files_of(&route.revisions));
    let plan = match compiled.downgrade(route) {
        Ok(plan) => Plan { on_mismatch: super::on_mismatch(&args.script), ..plan },
        Err(faults) => {
            context.notes.extend(faults);
            return Ok(Answer::default());
        }
    };
    for (unit, refusal) in plan.refusals() {
        let finding = refusal.finding(&unit.revision, unit.place);
        context
            .notes
            .push(finding.hint("the script stops before its first change where this revision is applied"));
    }
    let (script, client) = (&args.script, &args.client);
    let Some(written) = build::rendered(&compiled, &plan, script, client, args.split, context.notes)? else {
        return Ok(Answer::default());
    };
    build::deliver(&written, script, context)
}
