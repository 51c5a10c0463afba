//! `revision`: a new spec file.

use super::{Answer, Context, Fallible, compared, drafts};
use crate::cli::{Autogenerate, Decided, Revision};
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::graph::{NodeId, Selection};
use crate::yaml::{self, Node};

/// Writes the file and answers its path.
pub(super) fn run(args: &Revision, context: &mut Context<'_>) -> Fallible<Answer> {
    let parents = parents(args.head.as_deref(), context)?;
    let needed =
        args.depends_on.iter().map(|text| full_names(text, context)).collect::<Fallible<Vec<_>>>()?;
    if context.is_broken() {
        return Ok(Answer::default());
    }
    drafts::refuse_non_heads(&context.project.graph, &parents, args.draft.splice)?;
    let upgrade = match args.autogenerate {
        None => None,
        Some(Autogenerate::Wanted) if context.project.config.wanted.is_none() => None,
        Some(_) => match operations(args, &parents, context)? {
            Some(list) => Some(list),
            None => return Ok(Answer::default()),
        },
    };
    drafts::write(context, &args.draft, &parents, args.message.clone(), needed.concat(), upgrade)
}

/// The operations that lead from the parents to the wanted schema; none where something is open, or nothing differs.
fn operations(args: &Revision, parents: &[NodeId], context: &mut Context<'_>) -> Fallible<Option<String>> {
    let dialect = compared::dialect(args.dialect.as_deref(), context)?;
    let Some(operations) = missing(parents, dialect, &args.decided, context)? else { return Ok(None) };
    if operations.is_empty() {
        let message = "the history gives the wanted schema already: no revision is written";
        context.notes.push(Diagnostic::global(Code::NO_DIFFERENCE, message).note());
        return Ok(None);
    }
    Ok(Some(body(operations)))
}

/// Operations as they stand under `upgrade:` of a spec.
pub(super) fn body(operations: Vec<Node>) -> String {
    yaml::print(&Node::list(operations), 2)
}

/// What the wanted schema has that these parents do not give; none where that cannot be said.
pub(super) fn missing(
    parents: &[NodeId],
    dialect: Dialect,
    decided: &Decided,
    context: &mut Context<'_>,
) -> Fallible<Option<Vec<Node>>> {
    let from = match parents {
        [] => "base".to_owned(),
        [one] => context.project.graph.id(*one).to_string(),
        _ => {
            let message = "several parents have no one schema to begin with";
            let hint = "merge them first (`sqlc-mig merge`), or name one: `--head REVISION`";
            return Err(Box::new(Diagnostic::global(Code::USAGE, message).hint(hint)));
        }
    };
    let bridge = compared::bridge((&from, None), dialect, decided, context)?;
    Ok(bridge.map(|bridge| bridge.operations))
}

/// The parents of a new revision: what is named, or else the only head.
pub(super) fn parents(head: Option<&str>, context: &Context<'_>) -> Fallible<Vec<NodeId>> {
    let graph = &context.project.graph;
    let selection = match head {
        Some(text) => graph.select(text)?,
        None if graph.is_empty() => Selection::Base,
        None => graph
            .select("head")
            .map_err(|fault| Box::new(fault.hint("say which one is the parent: `--head REVISION`")))?,
    };
    Ok(match selection {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    })
}

/// What a spec may depend on by name: revisions in full, or a label as it is.
fn full_names(text: &str, context: &Context<'_>) -> Fallible<Vec<String>> {
    let graph = &context.project.graph;
    if graph.is_label(text) {
        return Ok(vec![text.to_owned()]);
    }
    match graph.select(text)? {
        Selection::Revisions(list) if !list.is_empty() => {
            Ok(list.into_iter().map(|at| graph.id(at).to_string()).collect())
        }
        _ => {
            let message = format!("a revision cannot depend on `{text}`: it comes before the first one");
            Err(Box::new(Diagnostic::global(Code::USAGE, message).hint("leave `--depends-on` out")))
        }
    }
}
