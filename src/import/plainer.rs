//! Defaults as data where SQL has them as constants: `default: open` for `DEFAULT 'open'`, where that is the same schema.

use crate::catalog::Catalog;
use crate::decode::Sink;
use crate::diag::Diagnostic;
use crate::draft::Writer;
use crate::ops;
use crate::sql::{self, Cell};
use crate::yaml::{Entry, Kind, Node};

/// The catalog after an operation that is read as a spec has it.
///
/// # Errors
/// Why a spec does not take it, in words.
pub(super) fn folded(node: &Node, before: &Catalog, writer: &Writer<'_>) -> Result<Catalog, String> {
    let sink = Sink::default();
    let list = Node::list(vec![node.clone()]);
    let read = ops::read_list(&list, "`upgrade`", &writer.scope(&sink));
    if let Some(fault) = sink.into_inner().into_iter().find(Diagnostic::is_error) {
        return Err(fault.message);
    }
    let Some(operation) = read.list.first() else { return Err("it was not read".to_owned()) };
    let delta = operation.op.delta(before).map_err(|fault| fault.message.clone())?;
    before.fold(&delta, operation.place).map_err(|fault| fault.message.clone())
}

/// Operations that follow each other, their defaults as data; and the catalog after them.
pub(super) fn plainer(list: Vec<Node>, before: &Catalog, writer: &Writer<'_>) -> (Vec<Node>, Catalog) {
    let mut catalog = before.clone();
    let mut plain = Vec::with_capacity(list.len());
    for mut node in list {
        let Ok(mut after) = folded(&node, &catalog, writer) else {
            plain.push(node);
            continue;
        };
        for number in 0..defaults(&mut node, &mut |_| {}) {
            for how in [How::Word, How::Text, How::Bare] {
                let mut other = node.clone();
                let mut at = 0;
                defaults(&mut other, &mut |value| {
                    if at == number
                        && let Some(data) = data(value, how, writer)
                    {
                        *value = data;
                    }
                    at += 1;
                });
                let same =
                    folded(&other, &catalog, writer).ok().filter(|new| after.difference(new).is_none());
                if let Some(same) = same.filter(|_| other != node) {
                    (node, after) = (other, same);
                    break;
                }
            }
        }
        plain.push(node);
        catalog = after;
    }
    (plain, catalog)
}

/// Shows each default of an operation, and counts them.
fn defaults(node: &mut Node, visit: &mut dyn FnMut(&mut Node)) -> usize {
    match &mut node.kind {
        Kind::Scalar { .. } => 0,
        Kind::List(items) => items.iter_mut().map(|item| defaults(item, visit)).sum(),
        Kind::Map(entries) => entries.iter_mut().map(|entry| default_of(entry, visit)).sum(),
    }
}

fn default_of(entry: &mut Entry, visit: &mut dyn FnMut(&mut Node)) -> usize {
    if entry.key == "default" {
        visit(&mut entry.value);
        return 1;
    }
    defaults(&mut entry.value, visit)
}

/// In which other way a default may be written.
#[derive(Clone, Copy)]
enum How {
    /// A word of YAML.
    Word,
    /// A text of YAML.
    Text,
    /// SQL without the parentheses around it, which come back by themselves.
    Bare,
}

/// `{sql: ...}` in another way.
fn data(value: &Node, how: How, writer: &Writer<'_>) -> Option<Node> {
    let Kind::Map(entries) = &value.kind else { return None };
    let [only] = &entries[..] else { return None };
    let text = only.value.text().filter(|_| only.key == "sql")?;
    if let How::Bare = how {
        let inner = text.strip_prefix('(')?.strip_suffix(')')?;
        return Some(Node::map([("sql", Node::text_of(inner))]));
    }
    match (sql::constant(text, writer.facts)?, how) {
        (Cell::Word(word), How::Word) if word != "null" => Some(Node::word(word)),
        (Cell::Text(text), How::Word) if sql::is_number(&text) => Some(Node::word(text)),
        (Cell::Text(text), How::Text) => Some(Node::text_of(text)),
        (Cell::Word(_) | Cell::Text(_) | Cell::Expression(_), _) => None,
    }
}
