//! From a fault about an operation to the very words of its YAML. Only asked when something is wrong, so that reading
//! need not carry places along that nobody will look at.

use crate::diag::{Code, Diagnostic, Place, quoted};
use crate::yaml::{self, Kind, Node};

/// Codes of faults about a name: their place is where that name is written in the operation.
const ABOUT_NAMES: [Code; 6] =
    [Code::NO_TABLE, Code::NO_COLUMN, Code::NO_OBJECT, Code::NAME_TAKEN, Code::STILL_USED, Code::BAD_LITERAL];

/// The same fault with a place that is as exact as can be.
pub fn sharpen(fault: Diagnostic, tree: &Node, source: &str) -> Diagnostic {
    let Some(place) = fault.place else { return fault };
    let sharper = match &fault.within {
        Some(part) => scalar_at(tree, place).and_then(|text| yaml::narrow(source, place, text, part)),
        None if ABOUT_NAMES.contains(&fault.code) => place_of_name(tree, place, &fault.message),
        None => None,
    };
    Diagnostic { place: sharper.or(fault.place), ..fault }
}

fn scalar_at(tree: &Node, place: Place) -> Option<&str> {
    tree.find(&|node| node.place == place && node.text().is_some())?.text()
}

/// Where the operation around `place` writes the last name in the message that it writes at all.
fn place_of_name(tree: &Node, place: Place, message: &str) -> Option<Place> {
    let operation = ["upgrade", "downgrade"].iter().find_map(|key| operation_at(tree.get(key)?, place))?;
    let mut names: Vec<&str> = quoted(message).collect();
    names.reverse();
    if scalar_at(tree, place) == names.first().copied() {
        return None; // it is there already
    }
    let written = |name: &str| operation.find(&|node| node.text() == Some(name)).map(|node| node.place);
    names.iter().find_map(|name| written(name).or_else(|| written(name.rsplit('.').next()?)))
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
