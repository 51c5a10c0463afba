//! `heads`: the newest revisions.

use std::fmt::Write as _;

use super::{Answer, Context, Fallible};
use crate::cli::{Heads, OutputFormat};
use crate::diag::{Code, Diagnostic};

/// Lists them; with `--check`, says whether there is exactly one.
pub(super) fn run(args: &Heads, context: &mut Context<'_>) -> Fallible<Answer> {
    let project = &context.project;
    let heads = project.graph.heads();
    let mut text = String::new();
    for &at in &heads {
        let node = project.graph.node(at);
        let path = project.sources.path(node.id.place.file);
        let labels: Vec<&str> = node.labels.iter().map(|l| l.value.as_str()).collect();
        match context.format {
            OutputFormat::Text => {
                let labels =
                    if labels.is_empty() { String::new() } else { format!(" ({})", labels.join(", ")) };
                let _ = writeln!(text, "{}{labels}  {}  {path}", node.id.value, first_line(&node.message));
            }
            OutputFormat::Json => {
                let row = serde_json::json!({
                    "revision": node.id.as_str(), "labels": labels, "message": node.message, "file": path,
                });
                let _ = writeln!(text, "{row}");
            }
        }
    }
    if args.check && heads.len() != 1 {
        return Err(Box::new(if heads.is_empty() {
            Diagnostic::global(Code::NO_INPUT, "there are no revisions yet")
        } else {
            project.graph.several_heads(&heads, "head")
        }));
    }
    Ok(Answer::text(text))
}

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or_default()
}
