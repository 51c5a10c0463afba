//! Pairs of concurrent revisions that touch the same thing: those that may conflict. All others cannot.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::graph::{Chains, Graph};
use crate::ops::{Footprint, Touch};
use crate::spec::Revision;

use super::fold_revision;

/// A revision's touch of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    thing: u64,
    position: u32,
    writes: bool,
}

/// The pairs, by their positions in the order of the history.
pub(super) fn candidates(
    graph: &Graph,
    chains: &Chains,
    revisions: &[Revision],
    start: Catalog,
) -> BTreeSet<(u32, u32)> {
    let marks = marks(graph, chains, revisions, start);
    let mut pairs = BTreeSet::new();
    for group in marks.chunk_by(|a, b| a.thing == b.thing) {
        if group.len() > 1 && group.iter().any(|mark| mark.writes) {
            pair_up(group, graph, chains, &mut pairs);
        }
    }
    pairs
}

/// What revisions touch that are concurrent with another, by thing and position, each once.
fn marks(graph: &Graph, chains: &Chains, revisions: &[Revision], mut catalog: Catalog) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut own: Vec<Mark> = Vec::new();
    for &at in graph.order() {
        let Some(revision) = revisions.get(at) else { continue };
        let position = chains.position(at);
        let counts = chains.is_concurrent(at);
        fold_revision(revision, &mut catalog, |operation, before| {
            if counts {
                let mut footprint = Footprint::new(before);
                operation.op.touches(&mut footprint);
                let mark = |Touch { thing, writes }| Mark { thing, position, writes };
                own.extend(footprint.into_touches().into_iter().map(mark));
            }
        });
        own.sort_unstable_by_key(|mark| (mark.thing, !mark.writes));
        own.dedup_by_key(|mark| mark.thing); // what is both relied on and changed is changed
        marks.append(&mut own);
    }
    marks.sort_unstable();
    marks
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
        if mark.writes {
            meet(&readers);
        }
        let list = if mark.writes { &mut writers } else { &mut readers };
        list.entry(chains.chain(at)).or_default().push(mark.position);
    }
}
