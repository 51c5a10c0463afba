//! `history`: the revisions, newest first.

use super::listing::{Line, Listing};
use super::{Answer, Context, Fallible};
use crate::cli::History;
use crate::diag::{Code, Diagnostic};
use crate::graph::NodeId;

/// Lists them in the order in which scripts apply them, the last one first.
pub(super) fn run(args: &History, context: &Context<'_>) -> Fallible<Answer> {
    if args.indicate_current && args.content.ledger.is_none() {
        let message = "`--indicate-current` needs the rows of the database's ledger: give them by --ledger";
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message)
                .hint("psql -XAtc 'SELECT version_num FROM alembic_version' | sqlc-mig history --ledger -"),
        ));
    }
    let graph = &context.project.graph;
    let listing = Listing::new(context, Some(&args.content))?;
    let range = args.rev_range.as_deref().unwrap_or(":");
    let window = graph.window(range, listing.current())?;
    let list: Vec<NodeId> = graph.order().iter().rev().copied().filter(|at| window.contains(at)).collect();
    let line = if args.verbose { Line::Verbose } else { Line::Parents };
    Ok(listing.answer(&list, || window, line, context.format))
}
