//! `repair`: the script that repairs the ledger.

use super::{Answer, Context, Fallible, ledger};
use crate::cli::Repair;
use crate::diag::{Code, Diagnostic};
use crate::graph::Graph;
use crate::model::RevisionId;
use crate::plan::LedgerTask;

/// Builds the script and writes it.
pub(super) fn run(args: &Repair, context: &Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let graph = &context.project.graph;
    let replaced = args.replace.iter().map(|(old, new)| Ok((old.clone(), replacement(graph, old, new)?)));
    let replace = replaced.collect::<Fallible<Vec<_>>>()?;
    let mut answered: Vec<&str> =
        args.forget.iter().chain(args.replace.iter().map(|(old, _)| old)).map(String::as_str).collect();
    answered.sort_unstable();
    if let Some([twice, _]) = answered.array_windows().find(|[one, next]| one == next) {
        let message = format!("there are two answers for `{twice}`");
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message).hint("forget it, or replace it by one"),
        ));
    }
    let forget = args.forget.iter().map(|id| format!(" --forget {id}"));
    let answers = forget.chain(replace.iter().map(|(old, new)| format!(" --replace {old}={new}")));
    let command = format!("repair{}", answers.collect::<String>());
    let task = LedgerTask::Repair { forget: args.forget.clone(), replace };
    ledger::write(command, task, &args.script, context)
}

/// The revision that shall stand for an id that no spec has.
fn replacement(graph: &Graph, old: &str, new: &str) -> Fallible<RevisionId> {
    if graph.find(old).is_some() {
        let message = format!("the project has the revision `{old}`, so there is nothing to replace");
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message)
                .hint("`sqlc-mig stamp` moves a ledger from one revision to another"),
        ));
    }
    graph.lookup(new).map(|at| graph.id(at).clone())
}
