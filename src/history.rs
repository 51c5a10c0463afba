//! The schema along the history: every revision's operations folded, in the one fixed order, for one dialect.

mod candidates;
mod conflicts;
mod contexts;
mod footprint;
mod later;
mod lineage;
mod loss;
mod owner;
mod verdict;

use crate::catalog::{Catalog, Delta};
use crate::config::Config;
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;
use crate::sql;
use crate::yaml;

pub use candidates::Traces;
pub use conflicts::{Conflict, conflicts};
pub use contexts::attempt;
pub use later::{Fate, Later};
pub use lineage::{Form, Lineage, Moment};
pub use verdict::tell;

/// An operation of a revision, as the fold comes by: what it changes, and the catalogs before and after it.
pub struct Folded<'f> {
    /// The revision.
    pub at: NodeId,
    pub operation: &'f Operation,
    /// What it changes.
    pub delta: &'f Delta,
    /// The catalog before it.
    pub before: &'f Catalog,
    /// The catalog after it.
    pub after: &'f Catalog,
}

/// The catalog before the first revision; `unreadable` are texts of files that could not be read at all: what they
/// name may exist.
pub fn start(dialect: Dialect, config: &Config, unreadable: &[&str]) -> Catalog {
    let own = config.own_tables(dialect.facts());
    let reserved = own.each().map(|(name, what)| (name.clone(), what));
    let mut catalog = Catalog::new(dialect.facts(), &config.external).reserving(reserved);
    for text in unreadable {
        sql::loose_names(text).for_each(|name| catalog.tolerate_name(name));
        for name in &yaml::loose_scalars(text) {
            catalog.tolerate_name(name);
        }
    }
    catalog
}

/// Folds every revision, and shows each operation that can be done.
pub fn fold(
    graph: &Graph,
    revisions: &[Revision],
    mut catalog: Catalog,
    mut visit: impl FnMut(Folded<'_>),
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let start = catalog.clone();
    for (number, &at) in graph.order().iter().enumerate() {
        let Some(revision) = revisions.get(at) else { continue };
        for fault in fold_revision(at, revision, &mut catalog, &mut visit) {
            let history = owner::Before { graph, revisions, start: &start, number };
            faults.push(match fault.code {
                Code::NAME_TAKEN => owner::shown(fault, &history),
                Code::NO_TABLE | Code::NO_COLUMN | Code::NO_OBJECT => loss::shown(fault, &history),
                _ => fault,
            });
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
        fold_revision(at, revision, &mut catalog, &mut |_| ());
        visit(at, &before, &catalog);
    }
}

/// Folds what can be folded of a list of operations: what fails was reported by the fold of the whole history.
pub fn follow(operations: &[Operation], catalog: &mut Catalog) {
    for operation in operations {
        if let Ok(delta) = operation.op.delta(catalog)
            && let Ok(after) = catalog.follow(&delta, operation.place)
        {
            *catalog = after;
        }
    }
}

fn fold_revision(
    at: NodeId,
    revision: &Revision,
    catalog: &mut Catalog,
    visit: &mut dyn FnMut(Folded<'_>),
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for name in &revision.broken {
        catalog.tolerate_name(name);
    }
    for operation in &revision.upgrade {
        let mut refused = None;
        let folded = operation.op.delta(catalog).and_then(|delta| {
            let after = catalog.follow(&delta, operation.place)?;
            if let Err(fault) = catalog.require_accepted(&delta, &after, operation.place) {
                refused = Some(after);
                return Err(fault);
            }
            visit(Folded { at, operation, delta: &delta, before: catalog, after: &after });
            Ok(after)
        });
        match folded {
            Ok(after) => *catalog = after,
            Err(fault) => {
                // One fault, not one for each operation that builds on it, or that misses the same.
                *catalog = refused.unwrap_or_else(|| catalog.clone());
                let told = fault.code == Code::NEEDS_DEFINITION
                    && fault.objects().any(|object| catalog.is_tolerated(object));
                operation.op.subject().objects().into_iter().for_each(|object| catalog.tolerate(object));
                if matches!(fault.code, Code::NO_TABLE | Code::NO_COLUMN | Code::NO_OBJECT) {
                    fault.objects().take(1).for_each(|object| catalog.tolerate(object));
                }
                faults.extend((!told).then_some(*fault));
            }
        }
    }
    faults
}
