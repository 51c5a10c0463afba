//! A revision as the text of its spec.

use std::fmt::Write as _;

use super::{ImportedRevision, Kind, Origin, Step};
use crate::model::Moment;
use crate::spec::{self, Draft};
use crate::yaml::{self, Kind as Shape, Node};

/// So many lines of the source stand beside a step that is left open.
const MOST_LINES: usize = 40;
/// How far the items of a list are indented.
const INDENT: usize = 2;

/// The spec of a revision, as it is to be written.
pub fn draft(revision: &ImportedRevision) -> Draft {
    Draft {
        id: revision.id.clone(),
        parents: revision.down_revisions.clone(),
        message: revision.message.clone(),
        created: revision.created.clone().unwrap_or_else(|| Moment::written("")),
        labels: revision.branch_labels.clone(),
        depends_on: revision.depends_on.clone(),
        upgrade: Some(list(&revision.upgrade)),
        downgrade: downgrade(revision),
        replaces: None,
    }
}

/// How it is reverted, where its operations do not say it.
fn downgrade(revision: &ImportedRevision) -> Option<String> {
    if let Some(why) = &revision.irreversible {
        return Some(format!("downgrade: {{irreversible: {}}}\n", yaml::print_text(why)));
    }
    let Some(steps) = &revision.downgrade else {
        return irreversible(&revision.upgrade);
    };
    if steps.iter().all(|step| step.operation.is_none()) && !steps.is_empty() {
        let comments: String = steps.iter().map(comment).collect();
        let why = "the way back could not be imported: see the comments above";
        return Some(format!("{comments}downgrade: {{irreversible: {}}}\n", yaml::print_text(why)));
    }
    let list = list(steps);
    Some(if list.is_empty() { "downgrade: []\n".to_owned() } else { format!("downgrade:\n{list}") })
}

/// SQL of which nobody knows how to undo it makes a revision irreversible; that is said, so that it is meant.
fn irreversible(steps: &[Step]) -> Option<String> {
    let places: Vec<String> =
        steps.iter().filter(|step| lacks_undo(step, steps)).map(|step| short(&step.origin)).collect();
    let (first, last) = (places.first()?, places.last()?);
    let places = if first == last { first.clone() } else { format!("{first} to {last}") };
    let why = format!("the import knows no way back from the SQL of {places}");
    Some(format!("downgrade: {{irreversible: {}}}\n", yaml::print_text(&why)))
}

/// Whether a step has no inverse: SQL without `undo`, or rows of a table that was there before.
pub(super) fn lacks_undo(step: &Step, all: &[Step]) -> bool {
    let Some((name, body)) = step.operation.as_ref().and_then(named) else { return false };
    match name {
        "execute" => body.get("undo").is_none(),
        "bulk_insert" | "update_rows" | "delete_rows" => {
            let of = |body: &Node| (text_of(body, "schema"), text_of(body, "table"));
            let creates = |(name, other): (&str, &Node)| name == "create_table" && of(other) == of(body);
            let own = all.iter().filter_map(|step| step.operation.as_ref().and_then(named)).any(creates);
            body.get("undo").is_none() && !own
        }
        _ => false,
    }
}

/// The name of an operation, and what it says.
fn named(operation: &Node) -> Option<(&str, &Node)> {
    let Shape::Map(entries) = &operation.kind else { return None };
    entries.first().map(|entry| (entry.key.as_str(), &entry.value))
}

fn text_of(body: &Node, key: &str) -> Option<String> {
    body.get(key).and_then(Node::text).map(ToOwned::to_owned)
}

/// Steps as the items of a list, with a comment before each that is left open.
fn list(steps: &[Step]) -> String {
    let item = |step: &Step| {
        let operation =
            step.operation.iter().map(|node| yaml::print(&Node::list(vec![node.clone()]), INDENT));
        comment(step) + &operation.collect::<String>()
    };
    steps.iter().map(item).collect()
}

/// What is said of a step that is left open: the mark that `check` finds, and the lines of the source.
fn comment(step: &Step) -> String {
    let Kind::Open { reason, source } = &step.kind else { return String::new() };
    let pad = " ".repeat(INDENT);
    let mut text = format!("{pad}{} {}: {}\n", spec::OPEN_MARK, plain(&short(&step.origin)), plain(reason));
    let lines: Vec<&str> = source.lines().collect();
    for line in lines.iter().take(MOST_LINES) {
        let _ = writeln!(text, "{pad}#   {}", plain(line));
    }
    if lines.len() > MOST_LINES {
        let _ = writeln!(text, "{pad}#   ... {} lines more", lines.len() - MOST_LINES);
    }
    text
}

/// A place without the folders before it, which differ from machine to machine.
fn short(origin: &Origin) -> String {
    let name = origin.file.rsplit(['/', '\\']).next().unwrap_or_default();
    Origin { file: name.to_owned(), line: origin.line }.to_string()
}

/// A text that stays in its comment: nothing in it ends the line, or is no character of YAML.
fn plain(text: &str) -> String {
    let awkward = |c: char| c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}');
    let shown = text.trim_end().replace('\t', "    ");
    shown.chars().map(|c| if awkward(c) { '\u{fffd}' } else { c }).collect()
}
