//! The schema along the history: every revision's operations folded, in the one fixed order, for one dialect.

use crate::catalog::Catalog;
use crate::config::Config;
use crate::diag::{Code, Diagnostic, quoted};
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;
use crate::sql;

/// The catalogs between the revisions.
pub struct History {
    before: Vec<Catalog>,
    position: Vec<usize>,
}

impl History {
    /// Folds every revision; `unreadable` are texts of files that could not be read at all: what they name may exist.
    pub fn fold(
        graph: &Graph,
        revisions: &[Revision],
        dialect: Dialect,
        config: &Config,
        unreadable: &[&str],
    ) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let mut catalog = Catalog::new(dialect.facts(), &config.external);
        for text in unreadable {
            sql::loose_names(text).for_each(|name| catalog.tolerate(name));
        }
        let mut before = Vec::with_capacity(graph.len() + 1);
        let mut position = vec![0; graph.len()];
        for (number, &at) in graph.order().iter().enumerate() {
            position[at] = number;
            before.push(catalog.clone());
            if let Some(revision) = revisions.get(at) {
                for (mut fault, operation) in fold_revision(revision, &mut catalog) {
                    if fault.code == Code::NAME_TAKEN {
                        show_owner(&mut fault, operation, graph, revisions, number);
                    }
                    faults.push(fault);
                }
            }
        }
        before.push(catalog);
        (Self { before, position }, faults)
    }

    /// The catalog before a revision.
    pub fn before(&self, at: NodeId) -> &Catalog {
        &self.before[self.position[at]]
    }

    /// The catalog after a revision.
    pub fn after(&self, at: NodeId) -> &Catalog {
        &self.before[self.position[at] + 1]
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

fn fold_revision<'r>(revision: &'r Revision, catalog: &mut Catalog) -> Vec<(Diagnostic, &'r Operation)> {
    let mut faults = Vec::new();
    for name in &revision.broken {
        catalog.tolerate(name);
    }
    for operation in &revision.upgrade {
        let trial = catalog.clone();
        if let Err(fault) = operation.op.apply(catalog, operation.place) {
            faults.push((*fault, operation));
            *catalog = trial; // half an operation is none
            for name in operation.op.subject().split(['.', ' ']) {
                catalog.tolerate(name); // one fault, not one for each operation that builds on it
            }
        }
    }
    faults
}
