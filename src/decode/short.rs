//! Short forms: what stands for one thing only is written out before operations are read, so that nobody else knows of
//! them. A digest is of what was written.

use crate::diag::Place;
use crate::yaml::{Entry, Kind, Node};

/// The same spec with every short form of its operations written out.
pub fn written_out(mut tree: Node) -> Node {
    for key in ["upgrade", "downgrade"] {
        each_item(entry(&mut tree, key), &mut write_out);
    }
    tree
}

/// The same map with statements written out that stand in lists of these names: `functions: [CREATE FUNCTION ...]`.
pub fn statements_written_out<'k>(mut tree: Node, lists: impl IntoIterator<Item = &'k str>) -> Node {
    for key in lists {
        each_item(entry(&mut tree, key), &mut |item| {
            if is_text(item) {
                wrap(item, "sql");
            }
        });
    }
    tree
}

fn entry<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match &mut node.kind {
        Kind::Map(entries) => entries.iter_mut().find(|e| e.key == key).map(|e| &mut e.value),
        _ => None,
    }
}

fn each_item(node: Option<&mut Node>, change: &mut dyn FnMut(&mut Node)) {
    let Some(node) = node else { return };
    if let Kind::List(items) = &mut node.kind {
        items.iter_mut().for_each(change);
    }
}

/// Writes out the short forms of an operation: a map of its name.
pub fn write_out(item: &mut Node) {
    let Kind::Map(entries) = &mut item.kind else { return };
    let [Entry { key, value, .. }] = &mut entries[..] else { return };
    match key.as_str() {
        "execute" => {
            // execute: UPDATE ...
            if is_text(value) || matches!(&value.kind, Kind::List(items) if items.iter().all(is_text)) {
                wrap(value, "sql");
            }
            each_item(entry(value, "effect"), &mut write_out);
        }
        "create_table" => table(value),
        "add_column" => {
            if let Some(column) = entry(value, "column") {
                references(column);
            }
        }
        "create_foreign_key" => references(value),
        _ => {}
    }
}

fn table(value: &mut Node) {
    each_item(entry(value, "columns"), &mut references);
    each_item(entry(value, "foreign_keys"), &mut references);
    for key in ["unique", "indexes"] {
        let list = entry(value, key);
        // `unique: [email]` is one constraint of one column; what `[a, b]` is, somebody has to say.
        let only = matches!(list.as_ref().map(|n| &n.kind), Some(Kind::List(items)) if items.len() == 1);
        each_item(list, &mut |item| {
            if matches!(item.kind, Kind::List(_)) || only && is_text(item) {
                wrap(item, "columns");
            }
        });
    }
    each_item(entry(value, "checks"), &mut |item| {
        if is_text(item) {
            wrap(item, "expr");
        }
    });
}

/// `references: users(id)`, `references: users`.
fn references(value: &mut Node) {
    let Some(node) = entry(value, "references") else { return };
    let place = node.place;
    if let Some((table, columns)) = node.text().and_then(target) {
        let list = columns.iter().map(|name| scalar(name, place)).collect();
        let columns = (!columns.is_empty()).then(|| pair("columns", Node { place, kind: Kind::List(list) }));
        let entries = [Some(pair("table", scalar(&table, place))), columns].into_iter().flatten().collect();
        node.kind = Kind::Map(entries);
    }
}

/// The table and columns of `users(id)`; `users.id` and `public.users(id)` might be read in several ways.
fn target(text: &str) -> Option<(String, Vec<String>)> {
    let plain = |name: &str| {
        let name = name.trim();
        let ok = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        ok.then(|| name.to_owned())
    };
    match text.split_once('(') {
        None => Some((plain(text)?, Vec::new())),
        Some((table, rest)) => {
            let columns: Option<Vec<String>> =
                rest.trim_end().strip_suffix(')')?.split(',').map(plain).collect();
            Some((plain(table)?, columns?))
        }
    }
}

fn is_text(node: &Node) -> bool {
    node.text().is_some()
}

fn scalar(text: &str, place: Place) -> Node {
    Node { place, kind: Kind::Scalar { text: text.to_owned(), plain: true } }
}

fn pair(key: &str, value: Node) -> Entry {
    Entry { key: key.to_owned(), place: value.place, value }
}

/// Puts a value into a map of one key.
fn wrap(node: &mut Node, key: &str) {
    let place = node.place;
    let inner = std::mem::replace(node, Node { place, kind: Kind::Map(Vec::new()) });
    node.kind = Kind::Map(vec![pair(key, inner)]);
}
