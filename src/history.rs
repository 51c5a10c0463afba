//! The schema along the history: every revision's operations folded, in the one fixed order, for one dialect.

mod candidates;
mod conflicts;
mod contexts;
mod verdict;

use crate::catalog::Catalog;
use crate::config::Config;
use crate::diag::{Code, Diagnostic, quoted};
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;
use crate::sql;

pub use candidates::Traces;
pub use conflicts::{Conflict, conflicts};
pub use verdict::tell;

/// The catalog before the first revision; `unreadable` are texts of files that could not be read at all: what they
/// name may exist.
pub fn start(dialect: Dialect, config: &Config, unreadable: &[&str]) -> Catalog {
    let mut catalog = Catalog::new(dialect.facts(), &config.external);
    for text in unreadable {
        sql::loose_names(text).for_each(|name| catalog.tolerate(name));
    }
    catalog
}

/// Folds every revision, and shows each operation with the catalog before it.
pub fn fold(
    graph: &Graph,
    revisions: &[Revision],
    mut catalog: Catalog,
    mut visit: impl FnMut(NodeId, &Operation, &Catalog),
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (number, &at) in graph.order().iter().enumerate() {
        let Some(revision) = revisions.get(at) else { continue };
        let found = fold_revision(revision, &mut catalog, |operation, before| visit(at, operation, before));
        for (mut fault, operation) in found {
            if fault.code == Code::NAME_TAKEN {
                show_owner(&mut fault, operation, graph, revisions, number);
            }
            faults.push(fault);
        }
    }
    faults
}

/// Folds every revision once more, and shows each with the catalogs before and after it.
///
/// Catalogs are not kept: finding them again in memory that has gone cold takes longer than another fold.
pub fn walk(
    graph: &Graph,
    revisions: &[Revision],
    mut catalog: Catalog,
    mut visit: impl FnMut(NodeId, &Catalog, &Catalog),
) {
    for &at in graph.order() {
        let Some(revision) = revisions.get(at) else { continue };
        let before = catalog.clone();
        fold_revision(revision, &mut catalog, |_, _| ());
        visit(at, &before, &catalog);
    }
}

/// Adds to a fault about a name that is taken where the history took it; `number` is the revision's in the order.
fn show_owner(
    fault: &mut Diagnostic,
    operation: &Operation,
    graph: &Graph,
    revisions: &[Revision],
    number: usize,
) {
    let names: Vec<String> = quoted(&fault.message).map(ToOwned::to_owned).collect();
    let takes = |other: &&Operation| {
        let subject = other.op.subject();
        let index = subject.split_once(" on ").map(|(index, _)| index);
        let same = |name: &String| *name == subject || index.is_some() && name.rsplit('.').next() == index;
        other.op.name().starts_with("create_") && other.place != operation.place && names.iter().any(same)
    };
    for &at in graph.order().iter().take(number + 1).rev() {
        let Some(owner) = revisions.get(at).and_then(|r| r.upgrade.iter().find(takes)) else { continue };
        fault.related.push((owner.place, format!("the revision `{}` creates it here", graph.id(at))));
        return;
    }
}

fn fold_revision<'r>(
    revision: &'r Revision,
    catalog: &mut Catalog,
    mut visit: impl FnMut(&Operation, &Catalog),
) -> Vec<(Diagnostic, &'r Operation)> {
    let mut faults = Vec::new();
    for name in &revision.broken {
        catalog.tolerate(name);
    }
    for operation in &revision.upgrade {
        visit(operation, catalog);
        if let Err(fault) = operation.apply(catalog) {
            faults.push((*fault, operation));
            for name in operation.op.subject().split(['.', ' ']) {
                catalog.tolerate(name); // one fault, not one for each operation that builds on it
            }
        }
    }
    faults
}
