//! `build`: the upgrade script.

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use super::{Answer, Context, Fallible, auto_merge};
use crate::cli::{Build, ForClient};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::pipeline::Compiled;
use crate::plan::Plan;
use crate::workspace;

/// Builds the script, and writes or compares it.
pub(super) fn run(args: &Build, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let merge = auto_merge::join(args, context)?;
    if !context.is_broken()
        && context.project.graph.upgrade_route(&auto_merge::range(args, context), args.steps)?.walk.is_some()
    {
        context.project.lengthen(); // steps are counted along one history, in which every database finds its place
    }
    let (compiled, faults) = context.project.compile(dialect);
    let compiled = ManuallyDrop::new(compiled); // see commands::run
    context.notes.extend(faults);
    if context.is_broken() {
        context.notes.extend(compiled.conflicts().into_iter().map(Diagnostic::warning));
        return Ok(Answer::default()); // what the range means is not known while specs are missing
    }
    let range = auto_merge::range(args, context);
    let route = context.project.graph.upgrade_route(&range, args.steps)?;
    context.notes.limit_notes(Code::CARRIED, &context.project.files_of(&route.revisions));
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
    let (script, files) = if args.split {
        let split = compiled.render_split(&plan, args.script.quiet, args.client.portable)?;
        (split.script, split.files)
    } else {
        match rendered(&compiled, &plan, args.script.quiet, &args.client, context.notes)? {
            Some(script) => (script, Vec::new()),
            None => return Ok(Answer::default()),
        }
    };
    let files = beside(args, files)?;
    if let (Some(path), true) = (&args.script.output, args.check) {
        let script = [(path.clone(), script)];
        let Some(stale) = first_stale(script.iter().chain(&files))? else { return Ok(Answer::default()) };
        let message = format!("`{}` is not what the specs give now", stale.display());
        let split = if args.split { " --split" } else { "" };
        let portable = if args.client.portable { " --portable" } else { "" };
        let build = format!("sqlc-mig build --dialect {}{split}{portable}", dialect.facts().name);
        let hint = format!("run `{build} -o {}`", path.display());
        return Err(Box::new(Diagnostic::global(Code::STALE, message).hint(hint)));
    }
    merge.map_or(Ok(()), |merge| merge.write(context))?;
    for (path, text) in &files {
        if workspace::read_text(path)?.as_deref() != Some(text) {
            workspace::write_atomically(path, text)?;
        }
    }
    context.deliver(&script, &args.script)
}

/// The files of a split script, beside the file of --output.
fn beside(args: &Build, files: Vec<(String, String)>) -> Fallible<Vec<(PathBuf, String)>> {
    let output = args.script.output.as_deref().filter(|path| *path != Path::new("-"));
    if args.split && output.is_none() {
        let message = "--split needs a script in a file";
        return Err(Box::new(Diagnostic::global(Code::USAGE, message).hint("write `-o up.sql --split`")));
    }
    let folder = output.and_then(Path::parent).unwrap_or(Path::new(""));
    Ok(files.into_iter().map(|(path, text)| (folder.join(path), text)).collect())
}

/// The first of these files that has another text, or is not there.
fn first_stale<'f>(files: impl Iterator<Item = &'f (PathBuf, String)>) -> Fallible<Option<&'f Path>> {
    for (path, text) in files {
        if workspace::read_text(path)?.as_deref() != Some(text) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

/// The text of a script for psql and its kin, or for any client; none where that one cannot hold a step.
pub(super) fn rendered(
    compiled: &Compiled<'_>,
    plan: &Plan,
    quiet: bool,
    client: &ForClient,
    notes: &mut Diagnostics,
) -> Fallible<Option<String>> {
    if !client.portable {
        return compiled.render(plan, quiet).map(Some);
    }
    compiled.render_portable(plan, quiet).map_or_else(
        |faults| {
            notes.extend(faults);
            Ok(None)
        },
        |script| Ok(Some(script)),
    )
}
