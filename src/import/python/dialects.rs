//! What was read for several dialects, laid together: what is the same is said once, what differs is a map of dialects
//! where specs take one, or an operation for some dialects alone.

use super::revisions::Revision;
use crate::dialect::Dialect;
use crate::import::{ImportedRevision, Kind, Step};
use crate::yaml::{Entry, Kind as Shape, Node};

/// Keys at which a map of dialects may stand.
const BY_DIALECT: [&str; 6] = ["type", "sql", "expr", "where", "using", "identity"];

/// One step, as each dialect has it.
struct Row<'s> {
    steps: Vec<Option<&'s Step>>,
}

/// The same revision as several dialects have it.
pub(super) fn merged(dialects: &[Dialect], readings: Vec<Revision>) -> Option<ImportedRevision> {
    let derived = readings.iter().all(|one| one.derived);
    let upgrade = lists(dialects, &readings.iter().map(|one| &one.upgrade[..]).collect::<Vec<_>>());
    let downgrade = lists(dialects, &readings.iter().map(|one| &one.downgrade[..]).collect::<Vec<_>>());
    let first = readings.into_iter().next()?;
    Some(ImportedRevision { upgrade, downgrade: (!derived).then_some(downgrade), ..first.head })
}

/// Lists of steps as one.
fn lists(dialects: &[Dialect], lists: &[&[Step]]) -> Vec<Step> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for (at, list) in lists.iter().enumerate() {
        rows = aligned(rows, list, at);
    }
    for row in &mut rows {
        row.steps.resize(lists.len(), None);
    }
    rows.iter().flat_map(|row| told(dialects, &row.steps)).collect()
}

/// The rows so far, with the steps of one dialect more: the longest common list of places stays together.
fn aligned<'s>(rows: Vec<Row<'s>>, list: &'s [Step], at: usize) -> Vec<Row<'s>> {
    let key = |step: &Step| (step.origin.clone(), step.operation.as_ref().and_then(name));
    let keys: Vec<_> =
        rows.iter().filter_map(|row| row.steps.iter().flatten().next().map(|step| key(step))).collect();
    let own: Vec<_> = list.iter().map(key).collect();
    let mut best = vec![vec![0usize; own.len() + 1]; keys.len() + 1];
    for i in (0..keys.len()).rev() {
        for j in (0..own.len()).rev() {
            best[i][j] =
                if keys[i] == own[j] { best[i + 1][j + 1] + 1 } else { best[i + 1][j].max(best[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut merged = Vec::new();
    let mut rows = rows.into_iter();
    while i < keys.len() || j < own.len() {
        let both = i < keys.len() && j < own.len() && keys[i] == own[j];
        let mut row = if both || (i < keys.len() && (j >= own.len() || best[i + 1][j] >= best[i][j + 1])) {
            i += 1;
            rows.next().unwrap_or(Row { steps: Vec::new() })
        } else {
            Row { steps: Vec::new() }
        };
        row.steps.resize(at, None);
        if both || row.steps.iter().all(Option::is_none) {
            row.steps.push(list.get(j));
            j += 1;
        }
        merged.push(row);
    }
    merged
}

/// The name of an operation.
fn name(node: &Node) -> Option<String> {
    match &node.kind {
        Shape::Map(entries) => entries.first().map(|entry| entry.key.clone()),
        _ => None,
    }
}

/// A row in words: one step for all dialects if that can be, else one for each group of them; what some leave open is said
/// once.
fn told(dialects: &[Dialect], steps: &[Option<&Step>]) -> Vec<Step> {
    let there = dialects.iter().copied().zip(steps).filter_map(|(dialect, step)| Some((dialect, (*step)?)));
    let (open, read): (Vec<_>, Vec<_>) = there.partition(|(_, step)| matches!(step.kind, Kind::Open { .. }));
    let mut told = operations(dialects, &read);
    let stand_ins: Vec<(Dialect, &Step)> =
        open.iter().copied().filter(|(_, step)| step.operation.is_some()).collect();
    told.extend(operations(dialects, &stand_ins));
    if let Some((_, step)) = open.first().filter(|_| stand_ins.is_empty()) {
        told.push((*step).clone());
    }
    told
}

/// What was read of a row.
fn operations(dialects: &[Dialect], read: &[(Dialect, &Step)]) -> Vec<Step> {
    let Some((_, first)) = read.first() else { return Vec::new() };
    let nodes: Vec<(Dialect, &Node)> =
        read.iter().filter_map(|(dialect, step)| Some((*dialect, step.operation.as_ref()?))).collect();
    let limited =
        |node: Node, meant: &[Dialect]| if meant.len() == dialects.len() { node } else { alone(node, meant) };
    if let Some(node) = combined(&nodes, "") {
        let meant: Vec<Dialect> = nodes.iter().map(|(dialect, _)| *dialect).collect();
        return vec![Step { operation: Some(limited(node, &meant)), ..(*first).clone() }];
    }
    let mut groups: Vec<(Vec<Dialect>, &Step)> = Vec::new();
    for (dialect, step) in read {
        match groups.iter_mut().find(|(_, known)| known.operation == step.operation) {
            Some((meant, _)) => meant.push(*dialect),
            None => groups.push((vec![*dialect], step)),
        }
    }
    let step = |(meant, step): (Vec<Dialect>, &Step)| {
        let operation = step.operation.clone().map(|node| limited(node, &meant));
        Step { operation, ..step.clone() }
    };
    groups.into_iter().map(step).collect()
}

/// An operation for some dialects alone.
fn alone(mut node: Node, dialects: &[Dialect]) -> Node {
    if let Shape::Map(entries) = &mut node.kind
        && let Some(Entry { value: Node { kind: Shape::Map(keys), place }, .. }) = entries.first_mut()
    {
        let names = dialects.iter().map(|dialect| Node::word(dialect.facts().name)).collect();
        keys.push(Entry { key: "dialects".to_owned(), place: *place, value: Node::list(names) });
    }
    node
}

/// Nodes that differ only where a map of dialects may stand, as one.
fn combined(nodes: &[(Dialect, &Node)], key: &str) -> Option<Node> {
    let (_, first) = nodes.first()?;
    if nodes.iter().all(|(_, node)| node == first) {
        return Some((*first).clone());
    }
    if BY_DIALECT.contains(&key) {
        return by_dialect(nodes);
    }
    match &first.kind {
        Shape::Map(entries) => {
            let same = |node: &Node| matches!(&node.kind, Shape::Map(own) if own.len() == entries.len() && own.iter().zip(entries).all(|(a, b)| a.key == b.key));
            nodes.iter().all(|(_, node)| same(node)).then_some(())?;
            let each = |at: usize, entry: &Entry| {
                let inner: Vec<(Dialect, &Node)> = nodes
                    .iter()
                    .filter_map(|(dialect, node)| match &node.kind {
                        Shape::Map(own) => own.get(at).map(|entry| (*dialect, &entry.value)),
                        _ => None,
                    })
                    .collect();
                Some(Entry { value: combined(&inner, &entry.key)?, ..entry.clone() })
            };
            let entries =
                entries.iter().enumerate().map(|(at, entry)| each(at, entry)).collect::<Option<_>>()?;
            Some(Node { kind: Shape::Map(entries), place: first.place })
        }
        Shape::List(items) => {
            let same = |node: &Node| matches!(&node.kind, Shape::List(own) if own.len() == items.len());
            nodes.iter().all(|(_, node)| same(node)).then_some(())?;
            let each = |at: usize| {
                let inner: Vec<(Dialect, &Node)> = nodes
                    .iter()
                    .filter_map(|(dialect, node)| match &node.kind {
                        Shape::List(own) => own.get(at).map(|item| (*dialect, item)),
                        _ => None,
                    })
                    .collect();
                combined(&inner, "")
            };
            let items = (0..items.len()).map(each).collect::<Option<Vec<_>>>()?;
            Some(Node::list(items))
        }
        Shape::Scalar { .. } => None,
    }
}

/// A map of dialects, or what all of them say. A text that says its dialect already is taken out of its map.
fn by_dialect(nodes: &[(Dialect, &Node)]) -> Option<Node> {
    let own = |(dialect, node): &(Dialect, &Node)| {
        let name = dialect.facts().name;
        (name, node.get(name).unwrap_or(node).clone())
    };
    let values: Vec<(&'static str, Node)> = nodes.iter().map(own).collect();
    let count = |value: &Node| values.iter().filter(|(_, other)| other == value).count();
    let (_, most) = values.iter().rev().max_by_key(|(_, value)| count(value))?;
    if count(most) == values.len() {
        return Some(most.clone());
    }
    let shared = count(most) > 1;
    // What MariaDB shares with MySQL it would take from there anyway.
    let needed = |(name, value): &&(&'static str, Node)| {
        let is_mysqls =
            *name == "mariadb" && values.iter().any(|(other, same)| *other == "mysql" && same == value);
        !(is_mysqls || shared && value == most)
    };
    let mut entries: Vec<(&'static str, Node)> = values.iter().filter(needed).cloned().collect();
    entries.extend(shared.then(|| ("default", most.clone())));
    Some(Node::map(entries))
}
