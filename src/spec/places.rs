//! From a fault about an operation to the very words of its YAML. Only asked when something is wrong, so that reading
//! need not carry places along that nobody will look at.

use crate::diag::{About, Diagnostic, Place};
use crate::model::{Ident, ObjectId, ObjectName};
use crate::yaml::{self, Kind, Node};

/// The same fault with a place that is as exact as can be.
pub fn sharpen(fault: Diagnostic, tree: &Node, source: &str) -> Diagnostic {
    let Some(place) = fault.place else { return fault };
    let sharper = match &fault.within {
        Some(part) => scalar_at(tree, place).and_then(|text| yaml::narrow(source, place, text, part)),
        None => place_of_name(tree, place, &fault.about),
    };
    Diagnostic { place: sharper.or(fault.place), ..fault }
}

fn scalar_at(tree: &Node, place: Place) -> Option<&str> {
    tree.find(&|node| node.place == place && node.text().is_some())?.text()
}

/// Where the operation around `place` writes the name of the first object that it writes at all, or that of its table.
fn place_of_name(tree: &Node, place: Place, about: &[About]) -> Option<Place> {
    let objects = || about.iter().filter_map(About::object);
    let tables = objects().filter_map(|object| object.table()).map(|table| table.name.as_str());
    let names: Vec<&str> = objects().map(ObjectId::own_name).chain(tables).collect();
    let first = names.first()?;
    if scalar_at(tree, place) == Some(first) {
        return None; // it is there already
    }
    let operation = ["upgrade", "downgrade"].iter().find_map(|key| operation_at(tree.get(key)?, place))?;
    let written = |name: &&str| operation.find(&|node| node.text() == Some(*name)).map(|node| node.place);
    names.iter().find_map(written)
}

/// Where the operations of a spec create a table of this name; `usual` is the schema of one that names none.
pub fn creation(tree: &Node, table: &ObjectName, usual: &Ident) -> Option<Place> {
    let Kind::List(items) = &tree.get("upgrade")?.kind else { return None };
    items.iter().find_map(|item| {
        let new = item.get("create_table")?;
        let schema = new.get("schema").and_then(Node::text).unwrap_or(usual.as_str());
        let name = new.get("table").filter(|name| name.text() == Some(table.name.as_str()))?;
        (schema == table.schema.as_str()).then_some(name.place)
    })
}

/// The operation of a list that is, or contains, what stands at a place.
fn operation_at(list: &Node, place: Place) -> Option<&Node> {
    let Kind::List(items) = &list.kind else { return None };
    items.iter().find(|item| match &item.kind {
        Kind::Map(entries) => {
            entries.iter().any(|e| e.place == place) || item.find(&|n| n.place == place).is_some()
        }
        _ => false,
    })
}
