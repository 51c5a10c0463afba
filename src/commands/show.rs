//! `show`: all that is known of a revision, and what it does.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::listing::{Line, Listing};
use super::{Answer, Context, Fallible};
use crate::cli::{OutputFormat, Show};
use crate::dialect::{Dialect, Facts};
use crate::graph::NodeId;
use crate::pipeline::{Compiled, Project};
use crate::plan::{Step, Writers};
use crate::report;

/// Shows the revisions that an expression means; a picture shows their parents and children too.
pub(super) fn run(args: &Show, context: &Context<'_>) -> Fallible<Answer> {
    let graph = &context.project.graph;
    let listing = Listing::new(context, Some(&args.content))?;
    let list = listing.revisions(&args.revision)?;
    if context.format == OutputFormat::Text {
        let versions = versions(args, context)?;
        let shown = list.iter().map(|&at| listing.text(at, Line::Verbose) + &what_it_does(at, &versions));
        return Ok(Answer::text(shown.collect::<Vec<_>>().join("\n")));
    }
    if context.format == OutputFormat::Json {
        let versions = versions(args, context)?;
        let shown =
            list.iter().map(|&at| format!("{}\n", with_operations(listing.object(at), at, &versions)));
        return Ok(Answer::text(shown.collect::<String>()));
    }
    let around = || -> BTreeSet<NodeId> {
        list.iter()
            .flat_map(|&at| graph.down_children(at).iter().chain(graph.parents(at)).copied().chain([at]))
            .collect()
    };
    Ok(listing.answer(&list, around, Line::Verbose, context.format))
}

/// The project for one dialect, as far as it can be compiled.
struct Version<'p> {
    facts: &'static Facts,
    compiled: Option<Compiled<'p>>,
}

/// For the dialect that is asked for, or each one of the project.
fn versions<'p>(args: &Show, context: &'p Context<'_>) -> Fallible<Vec<Version<'p>>> {
    let project: &'p Project = &context.project;
    let dialects = match &args.dialect {
        Some(name) => vec![context.dialect(Some(name))?],
        None => super::check::dialects(project),
    };
    let version = |dialect: Dialect| {
        let (compiled, faults) = project.compile(dialect);
        Version { facts: dialect.facts(), compiled: (!faults.has_errors()).then_some(compiled) }
    };
    Ok(dialects.into_iter().map(version).collect())
}

/// The operations of a revision as the summaries of scripts list them, once for dialects that agree.
fn what_it_does(at: NodeId, versions: &[Version<'_>]) -> String {
    let mut groups: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
    for version in versions {
        let broken = || vec!["        cannot be compiled: `sqlc-mig check` says why".to_owned()];
        let lines = version.compiled.as_ref().map_or_else(broken, |compiled| compiled.summary(at));
        match groups.iter_mut().find(|(_, known)| *known == lines) {
            Some((titles, _)) => titles.push(version.facts.title),
            None => groups.push((vec![version.facts.title], lines)),
        }
    }
    let mut text = String::new();
    for (titles, lines) in groups.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = write!(text, "\n    On {}:\n\n", titles.join(", "));
        for line in lines {
            let _ = writeln!(text, "{}", report::plain(&line));
        }
    }
    text
}

/// A revision with its operations for each dialect that it can be compiled for: what a program needs to ask for a review.
fn with_operations(
    mut revision: serde_json::Value,
    at: NodeId,
    versions: &[Version<'_>],
) -> serde_json::Value {
    let compiled = versions.iter().filter_map(|version| Some((version.facts, version.compiled.as_ref()?)));
    let operations = compiled.map(|(facts, compiled)| {
        let steps: Vec<_> = compiled.unit(at).steps.iter().map(|step| operation(step, facts)).collect();
        (facts.name.to_owned(), steps.into())
    });
    revision["operations"] = operations.collect::<serde_json::Map<_, _>>().into();
    revision
}

fn operation(step: &Step, facts: &Facts) -> serde_json::Value {
    let locks = step.statements.iter().flat_map(|statement| {
        statement.locks.iter().enumerate().map(|(at, (ddl, table))| {
            let writers = if at == 0 { statement.writers } else { Writers::Unasked };
            let note = (facts.locks.of)(*ddl, writers);
            serde_json::json!({ "table": table.to_string(), "lock": note.level, "blocks": note.blocks, "cost": note.cost })
        })
    });
    serde_json::json!({
        "operation": step.title,
        "destroys": step.effect.destroys,
        "own_sql": step.effect.own_sql,
        "undo": step.effect.undo.as_ref().map(ToString::to_string),
        "locks": locks.collect::<Vec<_>>(),
    })
}
