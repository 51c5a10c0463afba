//! `build`: the upgrade script.

use std::mem::ManuallyDrop;

use super::{Answer, Context, Fallible, auto_merge};
use crate::cli::Build;
use crate::diag::{Code, Diagnostic};
use crate::workspace;

/// Builds the script, and writes or compares it.
pub(super) fn run(args: &Build, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let merge = auto_merge::join(args, context)?;
    let (compiled, faults) = context.project.compile(dialect);
    let compiled = ManuallyDrop::new(compiled); // see commands::run
    context.notes.extend(faults);
    if context.is_broken() {
        context.notes.extend(compiled.conflicts().into_iter().map(Diagnostic::warning));
        return Ok(Answer::default()); // what the range means is not known while specs are missing
    }
    let range = auto_merge::range(args, context);
    let route = context.project.graph.upgrade_route(&range, args.steps)?;
    let conflicts = compiled.conflicts_of(&route.revisions);
    if !conflicts.is_empty()
        && let Some(merge) = merge
    {
        merge.refuse(conflicts, context);
        return Ok(Answer::default());
    }
    context.notes.extend(conflicts.into_iter().map(Diagnostic::warning));
    let mut plan = ManuallyDrop::new(compiled.upgrade(route));
    plan.on_mismatch = super::on_mismatch(&args.script);
    let script = compiled.render(&plan, args.script.quiet)?;
    if let (Some(path), true) = (&args.script.output, args.check) {
        if workspace::read_text(path)?.as_deref() == Some(script.as_str()) {
            return Ok(Answer::default());
        }
        let message = format!("`{}` is not what the specs give now", path.display());
        let hint = format!("run `sqlc-mig build --dialect {} -o {}`", dialect.facts().name, path.display());
        return Err(Box::new(Diagnostic::global(Code::STALE, message).hint(hint)));
    }
    merge.map_or(Ok(()), |merge| merge.write(context))?;
    context.deliver(&script, &args.script)
}
