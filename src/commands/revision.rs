//! `revision`: a new spec file.

use super::{Answer, Context, Fallible, drafts};
use crate::cli::Revision;
use crate::diag::{Code, Diagnostic};
use crate::graph::{NodeId, Selection};

/// Writes the file and answers its path.
pub(super) fn run(args: &Revision, context: &Context<'_>) -> Fallible<Answer> {
    let parents = parents(args, context)?;
    let needed =
        args.depends_on.iter().map(|text| full_names(text, context)).collect::<Fallible<Vec<_>>>()?;
    if context.is_broken() {
        return Ok(Answer::default());
    }
    drafts::refuse_non_heads(&context.project.graph, &parents, args.draft.splice)?;
    drafts::write(context, &args.draft, &parents, args.message.clone(), needed.concat())
}

fn parents(args: &Revision, context: &Context<'_>) -> Fallible<Vec<NodeId>> {
    let graph = &context.project.graph;
    let selection = match &args.head {
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
