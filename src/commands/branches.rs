//! `branches`: where several revisions have one parent.

use std::collections::BTreeSet;

use super::listing::{Line, Listing};
use super::{Answer, Context, Fallible};
use crate::cli::{Branches, OutputFormat};
use crate::graph::NodeId;

/// Lists the branch points, newest first, each with its children.
pub(super) fn run(args: &Branches, context: &Context<'_>) -> Fallible<Answer> {
    let graph = &context.project.graph;
    let listing = Listing::new(context, None)?;
    let points: Vec<NodeId> =
        graph.order().iter().rev().copied().filter(|&at| graph.is_branch_point(at)).collect();
    if context.format != OutputFormat::Text {
        let drawn = || -> BTreeSet<NodeId> {
            points.iter().flat_map(|&at| graph.down_children(at).iter().copied().chain([at])).collect()
        };
        return Ok(listing.answer(&points, drawn, Line::Plain, context.format));
    }
    let line = if args.verbose { Line::Verbose } else { Line::Plain };
    let mut text = String::new();
    for at in points {
        text.push_str(&listing.text(at, line));
        if args.verbose {
            text.push('\n');
        }
        for &child in graph.down_children(at) {
            text.push_str(&listing.arm(at, child));
        }
        text.push('\n');
    }
    Ok(Answer::text(text))
}
