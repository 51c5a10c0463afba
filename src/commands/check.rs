//! `check`: everything that can be known offline.

use std::path::PathBuf;

use super::{Answer, Context, Fallible, compared};
use crate::cli::{Check, OutputFormat};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::graph::Selection;
use crate::pipeline::{Compiled, Project};
use crate::plan::Plan;
use crate::workspace::{self, Workspace};

/// Checks specs, graph, heads, downgrades and generated files for every dialect of the project.
pub(super) fn run(args: &Check, context: &mut Context<'_>) -> Fallible<Answer> {
    let is_whole = match &args.revision {
        None => true,
        Some(revision) => narrow(revision, context)?,
    };
    if args.revision.is_none() && !context.is_broken() {
        heads(context);
    }
    let mut findings = unfinished(context);
    for dialect in dialects(&context.project) {
        let (compiled, faults) = context.project.compile(dialect);
        context.notes.extend(faults);
        let conflicts = compiled.conflicts();
        findings += conflicts.len();
        context.notes.extend(conflicts.into_iter().map(Diagnostic::warning));
        if context.is_broken() {
            continue;
        }
        findings += irreversible(&compiled, context.notes, &context.project);
        let astray = compiled.downgrades_astray();
        findings += astray.len();
        context.notes.extend(astray);
        if is_whole {
            let old = stale(&compiled, dialect, &context.workspace, &context.project)?;
            findings += usize::from(old.is_some());
            context.notes.extend(old);
        }
    }
    if is_whole && !context.is_broken() {
        findings += pending(context)?;
    }
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let revisions = context.project.graph.len();
    let text = match context.format {
        OutputFormat::Json => {
            format!("{}\n", serde_json::json!({ "revisions": revisions, "findings": findings }))
        }
        _ if findings == 0 => {
            let extent = args.revision.as_ref().map_or("one head".to_owned(), |to| format!("up to {to}"));
            let word = if revisions == 1 { "revision" } else { "revisions" };
            format!("{revisions} {word}, {extent}, nothing to complain about\n")
        }
        _ => String::new(),
    };
    Ok(Answer { text, status: u8::from(findings > 0), ..Answer::default() })
}

/// A difference between the history and the wanted schema, once for each dialect that has one.
fn pending(context: &mut Context<'_>) -> Fallible<usize> {
    let mut count = 0;
    for dialect in compared::dialects_of_wanted(context)? {
        if compared::is_pending(dialect, context)? {
            let name = dialect.facts().name;
            let message = format!("the history does not give the wanted schema ({})", dialect.facts().title);
            let hint = format!(
                "`sqlc-mig diff --dialect {name}` shows what differs; `sqlc-mig revision --autogenerate --dialect {name} -m MESSAGE` writes it"
            );
            context.notes.push(Diagnostic::global(Code::PENDING_DIFFERENCE, message).hint(hint).warning());
            count += 1;
        }
    }
    Ok(count)
}

/// The dialects of the project.
pub(super) fn dialects(project: &Project) -> Vec<Dialect> {
    let configured: Vec<Dialect> = project.config.dialects.iter().map(|(d, _)| *d).collect();
    if configured.is_empty() { vec![Dialect::UNNAMED] } else { configured }
}

/// Leaves only the history up to a revision, and what is to be said about that; says whether it is the whole history.
fn narrow(revision: &str, context: &mut Context<'_>) -> Fallible<bool> {
    let heads = match context.project.graph.select(revision)? {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    };
    let others = context.project.cut(&heads);
    let is_inside = |note: &Diagnostic| note.place.is_none_or(|place| !others.contains(&place.file));
    let notes = std::mem::take(context.notes);
    context.notes.extend(notes.into_iter().filter(is_inside));
    Ok(others.is_empty())
}

/// Exactly one head is what most commands ask for.
fn heads(context: &mut Context<'_>) {
    let graph = &context.project.graph;
    let heads = graph.heads();
    if heads.len() > 1 {
        context.notes.push(graph.several_heads(&heads, "head"));
    }
    if heads.is_empty() {
        context.notes.push(Diagnostic::global(Code::NO_INPUT, "there are no revisions yet"));
    }
}

/// Revisions that do nothing, and merge nothing; and what imports have left open.
fn unfinished(context: &mut Context<'_>) -> usize {
    let open: Vec<Diagnostic> = context.project.left_open().collect();
    let is_open = |found: &Diagnostic| {
        let file = found.place.map(|place| place.file);
        open.iter().any(|other| other.place.map(|place| place.file) == file)
    };
    let empty = context.project.empty_revisions().filter(|found| !is_open(found));
    let nothing: Vec<Diagnostic> = empty.chain(open.iter().cloned()).collect();
    let count = nothing.len();
    context.notes.extend(nothing);
    count
}

/// Revisions whose automatic downgrade is impossible.
fn irreversible(compiled: &Compiled<'_>, notes: &mut Diagnostics, project: &Project) -> usize {
    let route = match project.graph.downgrade_route("base") {
        Ok(route) => route,
        Err(fault) => {
            notes.push(*fault);
            return 0;
        }
    };
    let plan: Plan = match compiled.downgrade(route) {
        Ok(plan) => plan,
        Err(faults) => {
            notes.extend(faults);
            return 0;
        }
    };
    let mut count = 0;
    for (unit, refusal) in plan.refusals() {
        let Some(at) = project.graph.find(unit.revision.as_str()) else { continue };
        if compiled.is_declared_irreversible(at) {
            continue;
        }
        count += 1;
        let finding = refusal.finding(&unit.revision, project.graph.node(at).id.place);
        notes.push(finding.hint(refusal.hint()));
    }
    count
}

/// Where the script of a dialect is kept.
pub(super) fn usual_script(dialect: Dialect, workspace: &Workspace, project: &Project) -> PathBuf {
    workspace.path(&format!("{}/{}/upgrade.sql", project.config.out, dialect.facts().name))
}

/// A generated script that is not what the specs give now.
fn stale(
    compiled: &Compiled<'_>,
    dialect: Dialect,
    workspace: &Workspace,
    project: &Project,
) -> Fallible<Option<Diagnostic>> {
    let name = dialect.facts().name;
    let path = usual_script(dialect, workspace, project);
    let Some(old) = workspace::read_text(&path)? else { return Ok(None) };
    let script = compiled.render(&compiled.upgrade(project.graph.upgrade_route("heads", None)?), false)?;
    if old == script {
        return Ok(None);
    }
    let message = format!("`{}` is not what the specs give now", path.display());
    let hint = format!("run `sqlc-mig build --dialect {name} -o {}`", path.display());
    Ok(Some(Diagnostic::global(Code::STALE, message).hint(hint).warning()))
}
