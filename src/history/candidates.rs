//! Pairs of concurrent revisions that touch the same thing: those that may conflict. All others cannot.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Delta};
use crate::graph::{Chains, Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;

use super::Folded;
use super::contexts::believe;
use super::footprint::{Touch, footprint, named};

/// A revision's touch of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    thing: u64,
    position: u32,
    reads: bool,
}

/// The footprints of revisions that are concurrent with another, gathered while a history is folded.
pub struct Traces {
    chains: Chains,
    marks: Vec<Mark>,
}

impl Traces {
    /// None yet.
    pub fn new(graph: &Graph) -> Self {
        Self { chains: graph.chains(), marks: Vec::new() }
    }

    /// Notes an operation of a revision.
    pub fn note(&mut self, folded: &Folded<'_>) {
        self.note_delta(folded.at, folded.delta, folded.before);
    }

    fn note_delta(&mut self, at: NodeId, delta: &Delta, before: &Catalog) {
        if self.chains.is_concurrent(at) {
            let position = self.chains.position(at);
            let mark = |Touch { thing, writes }| Mark { thing, position, reads: !writes };
            self.marks.extend(footprint(delta, before).into_iter().map(mark));
        }
    }

    /// The same for a whole history in which operations fail: those are left out.
    pub(super) fn again(self, graph: &Graph, revisions: &[Revision], mut catalog: Catalog) -> Self {
        let mut traces = Self { marks: Vec::new(), ..self };
        for &at in graph.order() {
            for operation in revisions.get(at).into_iter().flat_map(|revision| &revision.upgrade) {
                traces.note_operation(at, operation, &catalog);
                believe(operation, &mut catalog);
            }
        }
        traces
    }

    /// An operation that cannot say what it changes relies on what it names all the same.
    fn note_operation(&mut self, at: NodeId, operation: &Operation, before: &Catalog) {
        match operation.op.delta(before) {
            Ok(delta) => self.note_delta(at, &delta, before),
            Err(fault) => {
                let position = self.chains.position(at);
                let subject = operation.op.subject();
                let objects = subject.objects().into_iter().chain(fault.objects()).cloned();
                let mark = |Touch { thing, writes }| Mark { thing, position, reads: !writes };
                let marks = named(objects).into_iter().map(mark);
                self.marks.extend(marks.filter(|_| self.chains.is_concurrent(at)));
            }
        }
    }

    /// The pairs, by their positions in the order of the history.
    pub(super) fn candidates(mut self, graph: &Graph) -> (Chains, BTreeSet<(u32, u32)>) {
        self.marks.sort_unstable();
        self.marks.dedup_by_key(|mark| (mark.thing, mark.position)); // what is read and written is written
        let mut pairs = BTreeSet::new();
        for group in self.marks.chunk_by(|a, b| a.thing == b.thing) {
            if group.len() > 1 && !group.iter().all(|mark| mark.reads) {
                pair_up(group, graph, &self.chains, &mut pairs);
            }
        }
        (self.chains, pairs)
    }
}

/// The pairs of one thing. A revision looks at each chain from its end back to its own last ancestor there, no further.
fn pair_up(group: &[Mark], graph: &Graph, chains: &Chains, pairs: &mut BTreeSet<(u32, u32)>) {
    let (mut writers, mut readers) = (BTreeMap::<u32, Vec<u32>>::new(), BTreeMap::<u32, Vec<u32>>::new());
    for mark in group {
        let at = graph.order()[mark.position as usize];
        let mut meet = |earlier: &BTreeMap<u32, Vec<u32>>| {
            for (&chain, positions) in earlier {
                let reach = chains.reach(at, chain);
                let concurrent = positions.iter().rev().take_while(|&&p| reach.is_none_or(|last| p > last));
                pairs.extend(concurrent.map(|&other| (other, mark.position)));
            }
        };
        meet(&writers);
        if !mark.reads {
            meet(&readers);
        }
        let list = if mark.reads { &mut readers } else { &mut writers };
        list.entry(chains.chain(at)).or_default().push(mark.position);
    }
}
