//! `show`: all that is known of a revision.

use std::collections::BTreeSet;

use super::listing::{Line, Listing};
use super::{Answer, Context, Fallible};
use crate::cli::Show;
use crate::graph::NodeId;

/// Shows the revisions that an expression means; a picture shows their parents and children too.
pub(super) fn run(args: &Show, context: &Context<'_>) -> Fallible<Answer> {
    let graph = &context.project.graph;
    let listing = Listing::new(context, Some(&args.content))?;
    let list = listing.revisions(&args.revision)?;
    let around = || -> BTreeSet<NodeId> {
        list.iter()
            .flat_map(|&at| graph.down_children(at).iter().chain(graph.parents(at)).copied().chain([at]))
            .collect()
    };
    Ok(listing.answer(&list, around, Line::Verbose, context.format))
}
