//! `heads`: the newest revisions.

use std::collections::BTreeSet;

use super::listing::{Line, Listing};
use super::{Answer, Context, Fallible};
use crate::cli::Heads;
use crate::diag::{Code, Diagnostic};
use crate::graph::{Graph, NodeId};

/// Lists them; with `--check`, says whether there is exactly one.
pub(super) fn run(args: &Heads, context: &Context<'_>) -> Fallible<Answer> {
    let graph = &context.project.graph;
    let mut heads = graph.heads();
    if args.resolve_dependencies {
        heads.retain(|&at| !graph.is_needed(at));
    }
    if args.check && heads.len() != 1 {
        return Err(Box::new(if heads.is_empty() {
            Diagnostic::global(Code::NO_INPUT, "there are no revisions yet")
        } else {
            graph.several_heads(&heads, "head")
        }));
    }
    let line = if args.verbose { Line::Verbose } else { Line::Head };
    Ok(Listing::new(context, None)?.answer(&heads, || parting(graph, &heads), line, context.format))
}

/// A picture of heads shows where they part: what is not an ancestor of all of them, and the revisions before that.
fn parting(graph: &Graph, heads: &[NodeId]) -> BTreeSet<NodeId> {
    let mut all = graph.with_ancestors(heads.iter().copied());
    for &head in heads {
        let own = graph.with_ancestors([head]);
        all.retain(|at| own.contains(at));
    }
    let mut shown = graph.with_ancestors(heads.iter().copied());
    shown.retain(|at| !all.contains(at) || heads.contains(at));
    let before: Vec<NodeId> = shown.iter().flat_map(|&at| graph.parents(at)).copied().collect();
    shown.extend(before);
    shown
}
