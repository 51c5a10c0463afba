//! `build`: the upgrade script.

use std::mem::ManuallyDrop;

use super::{Answer, Context, Fallible};
use crate::cli::Build;
use crate::diag::{Code, Diagnostic};
use crate::workspace;

/// Builds the script, and writes or compares it.
pub(super) fn run(args: &Build, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    let compiled = ManuallyDrop::new(compiled); // see commands::run
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default()); // what the range means is not known while specs are missing
    }
    let route = context.project.graph.upgrade_route(&args.range, args.steps)?;
    let plan = ManuallyDrop::new(compiled.upgrade(route));
    let script = compiled.render(&plan, args.script.quiet)?;
    match (&args.script.output, args.check) {
        (Some(path), true) => {
            if workspace::read_text(path)?.as_deref() == Some(script.as_str()) {
                return Ok(Answer::default());
            }
            let message = format!("`{}` is not what the specs give now", path.display());
            let hint =
                format!("run `sqlc-mig build --dialect {} -o {}`", dialect.facts().name, path.display());
            Err(Box::new(Diagnostic::global(Code::STALE, message).hint(hint)))
        }
        _ => context.deliver(&script, &args.script),
    }
}
