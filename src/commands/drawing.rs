//! The graph as a picture, in the languages of mermaid and Graphviz. The base is at the bottom; what is needed without
//! being a parent has a dashed line.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::listing::Listing;
use crate::graph::NodeId;

/// Characters of a message that a box shows.
const LONGEST_TITLE: usize = 60;

/// A flowchart, as Markdown pages show it.
pub(super) fn mermaid(listing: &Listing<'_>, nodes: &BTreeSet<NodeId>) -> String {
    let graph = listing.graph();
    let name = |at: NodeId| mermaid_name(graph.id(at).as_str());
    let mut text = "flowchart BT\n".to_owned();
    for at in in_order(listing, nodes) {
        let [id, title] = lines(listing, at).map(|line| mermaid_text(&line));
        let label = if title.is_empty() { id } else { format!("{id}<br/>{title}") };
        let _ = writeln!(text, "  {}[\"{label}\"]", name(at));
    }
    for (parent, child, is_parent) in edges(listing, nodes) {
        let arrow = if is_parent { "-->" } else { "-.->" };
        let _ = writeln!(text, "  {} {arrow} {}", name(parent), name(child));
    }
    for (at, style) in styles(listing, nodes, "stroke-width:3px", "fill:#cfc") {
        let _ = writeln!(text, "  style {} {}", name(at), style.join(","));
    }
    text
}

/// A graph for `dot -Tsvg`.
pub(super) fn dot(listing: &Listing<'_>, nodes: &BTreeSet<NodeId>) -> String {
    let name = |at: NodeId| dot_text(listing.graph().id(at).as_str());
    let mut text = "digraph revisions {\n  rankdir=BT;\n  node [shape=box];\n".to_owned();
    let styles: Vec<_> =
        styles(listing, nodes, "penwidth=3", "style=filled, fillcolor=\"#ccffcc\"").collect();
    for at in in_order(listing, nodes) {
        let [id, title] = lines(listing, at).map(|line| dot_text(&line));
        let label = if title.is_empty() { id } else { format!("{id}\\n{title}") };
        let style = styles.iter().find(|(styled, _)| *styled == at).map_or(String::new(), |(_, style)| {
            style.iter().fold(String::new(), |text, one| text + ", " + one)
        });
        let _ = writeln!(text, "  \"{}\" [label=\"{label}\"{style}];", name(at));
    }
    for (parent, child, is_parent) in edges(listing, nodes) {
        let style = if is_parent { "" } else { " [style=dashed]" };
        let _ = writeln!(text, "  \"{}\" -> \"{}\"{style};", name(parent), name(child));
    }
    text.push_str("}\n");
    text
}

/// These revisions, parents first.
fn in_order<'l>(listing: &'l Listing<'_>, nodes: &'l BTreeSet<NodeId>) -> impl Iterator<Item = NodeId> + 'l {
    listing.graph().order().iter().copied().filter(|at| nodes.contains(at))
}

/// Parent, child, and whether it is a parent or only needed.
fn edges<'l>(
    listing: &'l Listing<'_>,
    nodes: &'l BTreeSet<NodeId>,
) -> impl Iterator<Item = (NodeId, NodeId, bool)> + 'l {
    let graph = listing.graph();
    in_order(listing, nodes).flat_map(move |at| {
        let down = graph.down(at).iter().map(move |&parent| (parent, at, true));
        let needed = graph.dependencies(at).into_iter().map(move |parent| (parent, at, false));
        down.chain(needed).filter(|(parent, ..)| nodes.contains(parent))
    })
}

/// What sets a revision apart: heads have a thick line, those that the ledger names a colour.
fn styles<'l>(
    listing: &'l Listing<'_>,
    nodes: &'l BTreeSet<NodeId>,
    head: &'l str,
    current: &'l str,
) -> impl Iterator<Item = (NodeId, Vec<&'l str>)> + 'l {
    in_order(listing, nodes).filter_map(move |at| {
        let marks = [(listing.graph().is_head(at), head), (listing.is_current(at), current)];
        let style: Vec<&str> = marks.into_iter().filter(|(is, _)| *is).map(|(_, style)| style).collect();
        (!style.is_empty()).then_some((at, style))
    })
}

/// What stands in its box: id and labels, and the beginning of its message.
fn lines(listing: &Listing<'_>, at: NodeId) -> [String; 2] {
    let node = listing.graph().node(at);
    let labels: Vec<&str> = node.labels.iter().map(|l| l.value.as_str()).collect();
    let labels = if labels.is_empty() { String::new() } else { format!(" ({})", labels.join(", ")) };
    let title = listing.title(at);
    let short = match title.char_indices().nth(LONGEST_TITLE) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title,
    };
    [format!("{}{labels}", node.id.value), short]
}

/// Names in mermaid must not be its own words, and a point is not sure to be taken.
fn mermaid_name(id: &str) -> String {
    format!("r{}", id.replace('_', "__").replace('.', "_d"))
}

/// Every character that could mean something to mermaid, as a number: quotes, brackets, `#`, `%%`, Markdown.
fn mermaid_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || !c.is_ascii() || matches!(c, ' ' | '-' | '.' | ',' | '/' | '(' | ')') {
            out.push(c);
        } else {
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    out
}

/// A text between quotes in dot; `&` begins an entity there.
fn dot_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"")
}
