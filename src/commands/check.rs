//! `check`: everything that can be known offline.

use super::{Answer, Context, Fallible};
use crate::cli::OutputFormat;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::pipeline::{Compiled, Project};
use crate::plan::Plan;
use crate::workspace::{self, Workspace};

/// Checks specs, graph, heads, downgrades and generated files for every dialect of the project.
pub(super) fn run(context: &mut Context<'_>) -> Fallible<Answer> {
    if !context.is_broken() {
        heads(context);
    }
    let mut findings = 0;
    for dialect in dialects(&context.project) {
        let (compiled, faults) = context.project.compile(dialect);
        context.notes.extend(faults);
        if context.is_broken() {
            continue;
        }
        findings += irreversible(&compiled, context.notes, &context.project);
        let old = stale(&compiled, dialect, &context.workspace, &context.project)?;
        findings += usize::from(old.is_some());
        context.notes.extend(old);
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
            format!("{revisions} revisions, one head, nothing to complain about\n")
        }
        _ => String::new(),
    };
    Ok(Answer { text, status: u8::from(findings > 0) })
}

/// The dialects of the project; all of them if it names none.
pub(super) fn dialects(project: &Project) -> Vec<Dialect> {
    let configured: Vec<Dialect> = project.config.dialects.iter().map(|(d, _)| *d).collect();
    if configured.is_empty() { Dialect::ALL.to_vec() } else { configured }
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
    for (unit, reason) in plan.refusals() {
        let Some(at) = project.graph.find(unit.revision.as_str()) else { continue };
        if compiled.is_declared_irreversible(at) {
            continue;
        }
        count += 1;
        let message = format!("the revision `{}` cannot be reverted: {reason}", unit.revision);
        notes.push(
            Diagnostic::error(Code::IRREVERSIBLE, project.graph.node(at).id.place, message)
                .hint("say `undo:` there (SQL, or `nothing`), list the operations of its `downgrade`, or state `downgrade: {irreversible: why}`")
                .warning(),
        );
    }
    count
}

/// A generated script that is not what the specs give now.
fn stale(
    compiled: &Compiled<'_>,
    dialect: Dialect,
    workspace: &Workspace,
    project: &Project,
) -> Fallible<Option<Diagnostic>> {
    let name = dialect.facts().name;
    let path = workspace.path(&format!("{}/{name}/upgrade.sql", project.config.out));
    let Some(old) = workspace::read_text(&path)? else { return Ok(None) };
    let script = compiled.render(&compiled.upgrade(project.graph.upgrade_route("head", None)?), false)?;
    if old == script {
        return Ok(None);
    }
    let message = format!("`{}` is not what the specs give now", path.display());
    let hint = format!("run `sqlc-mig build --dialect {name} -o {}`", path.display());
    Ok(Some(Diagnostic::global(Code::STALE, message).hint(hint).warning()))
}
