//! `build`: the upgrade script.

use std::path::{Path, PathBuf};

use super::auto_merge::{self, AutoMerge};
use super::{Answer, Context, Fallible};
use crate::cli::{Build, ForClient, Script};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::pipeline::Compiled;
use crate::plan::Plan;
use crate::workspace;

/// What a build gives, before it is written.
pub(super) struct Built {
    written: Written,
    merge: Option<AutoMerge>,
}

/// Builds the script, and writes or compares it.
pub(super) fn run(args: &Build, context: &mut Context<'_>) -> Fallible<Answer> {
    let Some(built) = script(args, context)? else { return Ok(Answer::default()) };
    if let (Some(path), true) = (&args.script.output, args.check) {
        let script = [(path.clone(), built.written.script)];
        let Some(stale) = first_stale(script.iter().chain(&built.written.files))? else {
            return Ok(Answer::default());
        };
        let message = format!("`{}` is not what the specs give now", stale.display());
        let split = if args.split { " --split" } else { "" };
        let portable = if args.client.portable { " --portable" } else { "" };
        let dialect = context.dialect(args.script.dialect.as_deref())?;
        let command = format!("sqlc-mig build --dialect {}{split}{portable}", dialect.facts().name);
        let hint = format!("run `{command} -o {}`", path.display());
        return Err(Box::new(Diagnostic::global(Code::STALE, message).hint(hint)));
    }
    write(args, built, context)
}

/// Builds the script; none where something is wrong.
pub(super) fn script(args: &Build, context: &mut Context<'_>) -> Fallible<Option<Built>> {
    let dialect = context.dialect(args.script.dialect.as_deref())?;
    let merge = auto_merge::join(args, context)?;
    if !context.is_broken()
        && context.project.graph.upgrade_route(&auto_merge::range(args, context), args.steps)?.walk.is_some()
    {
        context.project.lengthen(); // steps are counted along one history, in which every database finds its place
    }
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        context.notes.extend(compiled.conflicts().into_iter().map(Diagnostic::warning));
        context.leave(compiled);
        return Ok(None); // what the range means is not known while specs are missing
    }
    let range = auto_merge::range(args, context);
    let route = context.project.graph.upgrade_route(&range, args.steps)?;
    context.notes.limit_notes(Code::CARRIED, &context.project.files_of(&route.revisions));
    let conflicts = compiled.conflicts_of(&route.revisions);
    if !conflicts.is_empty()
        && let Some(merge) = merge
    {
        context.leave(compiled);
        merge.refuse(conflicts, context);
        return Ok(None);
    }
    context.notes.extend(conflicts.into_iter().map(Diagnostic::warning));
    let mut plan = compiled.upgrade(route);
    plan.on_mismatch = super::on_mismatch(&args.script);
    let written = rendered(&compiled, &plan, &args.script, &args.client, args.split, context.notes)?;
    context.leave((plan, compiled));
    Ok(written.map(|written| Built { written, merge }))
}

/// Writes what was built; answers the script, where it goes to no file.
pub(super) fn write(args: &Build, built: Built, context: &mut Context<'_>) -> Fallible<Answer> {
    context.spare_inputs(&args.script)?;
    built.merge.map_or(Ok(()), |merge| merge.write(context))?;
    deliver(&built.written, &args.script, context)
}

/// A script, with the files beside it if it is a split one.
pub(super) struct Written {
    script: String,
    files: Vec<(PathBuf, String)>,
}

/// Writes both, the files first, where they are missing or different; answers the script, where it goes to no file.
pub(super) fn deliver(written: &Written, args: &Script, context: &mut Context<'_>) -> Fallible<Answer> {
    context.spare_inputs(args)?;
    for (path, text) in &written.files {
        if workspace::read_text(path)?.as_deref() != Some(text) {
            workspace::write_atomically(path, text)?;
        }
    }
    context.deliver(&written.script, args)
}

/// The files of a split script, beside the file of --output.
fn beside(args: &Script, files: Vec<(String, String)>) -> Fallible<Vec<(PathBuf, String)>> {
    let output = args.output.as_deref().filter(|path| *path != Path::new("-"));
    if output.is_none() {
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

/// A script for the engine's own client, whole or in files, or for any client; none where that one cannot hold a step.
pub(super) fn rendered(
    compiled: &Compiled<'_>,
    plan: &Plan,
    args: &Script,
    client: &ForClient,
    is_split: bool,
    notes: &mut Diagnostics,
) -> Fallible<Option<Written>> {
    if is_split {
        let split = compiled.render_split(plan, args.quiet, client.portable)?;
        return Ok(Some(Written { script: split.script, files: beside(args, split.files)? }));
    }
    let whole = |script| Some(Written { script, files: Vec::new() });
    if !client.portable {
        return compiled.render(plan, args.quiet).map(whole);
    }
    compiled.render_portable(plan, args.quiet).map_or_else(
        |faults| {
            notes.extend(faults);
            Ok(None)
        },
        |script| Ok(whole(script)),
    )
}
