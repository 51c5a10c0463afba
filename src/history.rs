//! The schema along the history: every revision's operations folded, in the one fixed order, for one dialect.

use crate::catalog::Catalog;
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId};
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
                fold_revision(revision, &mut catalog, &mut faults);
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

fn fold_revision(revision: &Revision, catalog: &mut Catalog, faults: &mut Vec<Diagnostic>) {
    for name in &revision.broken {
        catalog.tolerate(name);
    }
    for operation in &revision.upgrade {
        let trial = catalog.clone();
        if let Err(fault) = operation.op.apply(catalog, operation.place) {
            faults.push(*fault);
            *catalog = trial; // half an operation is none
            for name in operation.op.subject().split(['.', ' ']) {
                catalog.tolerate(name); // one fault, not one for each operation that builds on it
            }
        }
    }
}
