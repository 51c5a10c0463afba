//! `diff`: the operations that lead from one schema to another.

use super::{Answer, Context, Fallible, compared};
use crate::cli::{Diff, OutputFormat};
use crate::yaml::{self, Kind, Node};

/// Prints the operations; the status tells whether there are any.
pub(super) fn run(args: &Diff, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = compared::dialect(args.dialect.as_deref(), context)?;
    let sides = (args.from.as_str(), args.to.as_deref());
    let Some(bridge) = compared::bridge(sides, dialect, &args.decided, context)? else {
        return Ok(Answer::default());
    };
    let status = u8::from(!bridge.operations.is_empty());
    let text = match context.given_format.unwrap_or(OutputFormat::Yaml) {
        OutputFormat::Json => lines(&bridge.operations, |node| json(node).to_string()),
        OutputFormat::Text => lines(&bridge.operations, title),
        OutputFormat::Sql => match context.project.statements(&bridge.operations, dialect, bridge.from) {
            Ok(text) => text,
            Err(faults) => {
                context.notes.extend(faults);
                return Ok(Answer::default());
            }
        },
        OutputFormat::Yaml
        | OutputFormat::Mermaid
        | OutputFormat::Dot
        | OutputFormat::Github
        | OutputFormat::Gitlab => yaml::print(&Node::list(bridge.operations), 0),
    };
    Ok(Answer { text, status, ..Answer::default() })
}

/// A line for each operation.
fn lines(operations: &[Node], line: impl Fn(&Node) -> String) -> String {
    operations.iter().flat_map(|node| [line(node), "\n".to_owned()]).collect()
}

/// An operation in one line: its name and what it is about.
fn title(node: &Node) -> String {
    let Kind::Map(entries) = &node.kind else { return String::new() };
    let Some(entry) = entries.first() else { return String::new() };
    let about = ["table", "column", "name", "enum", "value", "to", "sql"].into_iter().filter_map(|key| {
        let value = entry.value.get(key)?;
        let text = value.text().or_else(|| value.get("name").and_then(Node::text))?;
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    std::iter::once(entry.key.clone()).chain(about).collect::<Vec<_>>().join(" ")
}

/// A tree as JSON: words that are true, false, null or numbers stay what they are.
pub(super) fn json(node: &Node) -> serde_json::Value {
    match &node.kind {
        Kind::Scalar { text, plain: true } => {
            serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into())
        }
        Kind::Scalar { text, .. } => text.as_str().into(),
        Kind::List(items) => items.iter().map(json).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.clone(), json(&entry.value)));
            serde_json::Value::Object(entries.collect())
        }
    }
}
