//! `merge`: a revision that makes one head of several.

use super::listing::Listing;
use super::{Answer, Context, Fallible, drafts};
use crate::cli::Merge;
use crate::diag::{Code, Diagnostic, and_list};
use crate::graph::{Graph, NodeId};

/// Writes it and answers its path.
pub(super) fn run(args: &Merge, context: &Context<'_>) -> Fallible<Answer> {
    let graph = &context.project.graph;
    if context.is_broken() {
        return Ok(Answer::default());
    }
    if graph.is_empty() {
        return Err(Box::new(
            Diagnostic::global(Code::NO_INPUT, "there are no revisions yet")
                .hint("`sqlc-mig revision -m MESSAGE` writes the first one"),
        ));
    }
    let listing = Listing::new(context, None)?;
    let mut parents: Vec<NodeId> = Vec::new();
    for text in &args.revisions {
        let named = listing.revisions(text)?;
        for at in graph.without_needed(&named) {
            if !parents.contains(&at) {
                parents.push(at);
            }
        }
    }
    if let Some(why) = nothing_to_merge(graph, &parents) {
        return Err(Box::new(why));
    }
    drafts::refuse_non_heads(graph, &parents, args.draft.splice)?;
    let message = args.message.clone().unwrap_or_else(|| drafts::merge_message(graph, &parents));
    drafts::write(context, &args.draft, &parents, message, Vec::new(), None)
}

/// Why these revisions are one already.
fn nothing_to_merge(graph: &Graph, parents: &[NodeId]) -> Option<Diagnostic> {
    let fault = |message: String| Diagnostic::global(Code::NOTHING_TO_MERGE, message);
    if let [only] = parents {
        let id = graph.id(*only);
        let heads = graph.heads();
        if heads.len() > 1 && graph.without_needed(&heads) == [*only] {
            let message = format!("nothing to merge: `{id}` needs the other heads already");
            return Some(fault(message).hint("ask for all of them: `sqlc-mig build heads`"));
        }
        let message = if heads == [*only] {
            format!("nothing to merge: `{id}` is the only head")
        } else {
            format!("nothing to merge: a merge has two parents or more, and only `{id}` is given")
        };
        return Some(fault(message).hint("`sqlc-mig heads` lists the heads"));
    }
    for &older in parents {
        let after = graph.with_descendants([older]);
        if let Some(newer) = parents.iter().find(|&&other| other != older && after.contains(&other)) {
            let ids = [graph.id(older), graph.id(*newer)];
            let message =
                format!("nothing to merge: of {} the second needs the first already", and_list(&ids));
            return Some(fault(message).hint("merge revisions of different branches"));
        }
    }
    None
}
