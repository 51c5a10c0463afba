//! Catalogs that hold what two concurrent revisions need, and nothing else.

use crate::catalog::{Catalog, Delta};
use crate::diag::Diagnostic;
use crate::graph::{Chains, Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;

/// Operations that could not be done, by their numbers.
pub(super) type Failed = Vec<usize>;

/// Folds an operation where it is asked whether it can be done; what fails is left out. What raw SQL makes opaque is
/// opaque all the same.
pub fn attempt(operation: &Operation, catalog: &mut Catalog) -> Option<Diagnostic> {
    let delta = match operation.op.delta(catalog) {
        Ok(delta) => delta,
        Err(fault) => return Some(*fault),
    };
    let missing = catalog.require_all(&delta).err();
    if missing.is_some() && !matches!(delta, Delta::Sql(_)) {
        return missing.map(|fault| *fault);
    }
    match catalog.fold(&delta, operation.place) {
        Ok(after) => *catalog = after,
        Err(fault) => return Some(*fault),
    }
    missing.map(|fault| *fault)
}

/// Folds an operation of the history itself: it is taken at its word as far as the catalog can follow. Says whether it
/// fails otherwise.
pub(super) fn believe(operation: &Operation, catalog: &mut Catalog) -> bool {
    let before = catalog.clone();
    let fails = attempt(operation, catalog).is_some();
    if fails {
        *catalog = before;
        super::follow(std::slice::from_ref(operation), catalog);
    }
    fails
}

/// A whole revision, where it is asked whether it can be done.
pub(super) fn rehearse(revision: &Revision, catalog: &mut Catalog) -> Failed {
    let operations = revision.upgrade.iter().enumerate();
    operations.filter_map(|(number, one)| attempt(one, catalog).map(|_| number)).collect()
}

/// Gives the catalogs, for pairs in the order of their first revisions: what a catalog has in common with the one
/// before it is not folded again.
pub(super) struct Contexts<'h> {
    graph: &'h Graph,
    chains: &'h Chains,
    revisions: &'h [Revision],
    /// How many revisions of the order are in `trunk`: those up to one that is concurrent with no other.
    cut: u32,
    trunk: Catalog,
    /// Positions behind the cut, each with the catalog after it.
    branches: Vec<(u32, Catalog)>,
}

impl<'h> Contexts<'h> {
    /// Begins with the catalog before the first revision.
    pub(super) fn new(
        graph: &'h Graph,
        chains: &'h Chains,
        revisions: &'h [Revision],
        start: Catalog,
    ) -> Self {
        Self { graph, chains, revisions, cut: 0, trunk: start, branches: Vec::new() }
    }

    /// The catalog after all ancestors of both, without the two.
    pub(super) fn of(&mut self, [first, second]: [NodeId; 2]) -> Catalog {
        self.advance(self.chains.cut(first).map_or(0, |position| position + 1));
        let (mine, theirs) = (self.chains.position(first), self.chains.position(second));
        let needed = (self.cut..theirs).filter(|&position| {
            let at = self.graph.order()[position as usize];
            let ancestor = |of| self.chains.is_ancestor(of, at);
            position != mine && (ancestor(first) || ancestor(second))
        });
        let needed: Vec<u32> = needed.collect();
        let same = self.branches.iter().zip(&needed).take_while(|((known, _), new)| known == *new).count();
        self.branches.truncate(same);
        for &position in &needed[same..] {
            let mut catalog = self.last().clone();
            self.fold(position, &mut catalog);
            self.branches.push((position, catalog));
        }
        self.last().clone()
    }

    /// Folds all the rest of the history onto the catalog after the last two that were asked for.
    pub(super) fn finish(&self, two: [NodeId; 2], catalog: &mut Catalog) -> Vec<Failed> {
        let two = two.map(|at| self.chains.position(at));
        let known =
            |position: &u32| self.branches.binary_search_by_key(position, |(known, _)| *known).is_ok();
        let end = u32::try_from(self.graph.len()).unwrap_or(u32::MAX);
        let rest = (self.cut..end).filter(|position| !two.contains(position) && !known(position));
        rest.map(|position| self.fold(position, catalog)).collect()
    }

    fn last(&self) -> &Catalog {
        self.branches.last().map_or(&self.trunk, |(_, catalog)| catalog)
    }

    fn advance(&mut self, cut: u32) {
        if cut == self.cut {
            return;
        }
        self.branches.clear();
        let mut trunk = self.trunk.clone();
        for position in self.cut..cut {
            self.fold(position, &mut trunk);
        }
        (self.cut, self.trunk) = (cut, trunk);
    }

    fn fold(&self, position: u32, catalog: &mut Catalog) -> Failed {
        let revision = self.graph.order().get(position as usize).and_then(|&at| self.revisions.get(at));
        let operations = revision.into_iter().flat_map(|revision| &revision.upgrade).enumerate();
        operations.filter_map(|(number, one)| believe(one, catalog).then_some(number)).collect()
    }
}
