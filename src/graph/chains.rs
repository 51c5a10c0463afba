//! Which revisions are concurrent: neither is an ancestor of the other, by down_revision or depends_on.
//!
//! The graph is laid out in chains: a revision goes on with the chain of an ancestor that nobody has gone on with yet.
//! So there are about as many chains as branches at one time, and what a revision knows of all its ancestors is one
//! number for each chain: how far along it they go.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Graph, NodeId};

/// The graph in chains. Positions are places in the order of the graph.
pub struct Chains {
    position: Vec<u32>,
    chain: Vec<u32>,
    /// Of each revision: the chains other than its own that have ancestors of it, with the position of the last one.
    reached: Vec<Arc<[(u32, u32)]>>,
    /// Of each position: the last one up to it whose revision is concurrent with no other.
    cut: Vec<Option<u32>>,
    tails: Vec<u32>,
}

impl Graph {
    /// Lays the graph out. In a circle there is no order: what comes later there counts as no parent.
    pub fn chains(&self) -> Chains {
        let count = self.len();
        let mut chains = Chains {
            position: vec![0; count],
            chain: vec![0; count],
            reached: vec![Arc::default(); count],
            cut: self.cuts(),
            tails: Vec::new(),
        };
        for (position, &at) in (0_u32..).zip(self.order()) {
            chains.position[at] = position;
        }
        for &at in self.order() {
            let is_before = |parent: &NodeId| chains.position[*parent] < chains.position[at];
            let parents = self.parents(at);
            if parents.iter().all(is_before) {
                chains.append(at, parents);
            } else {
                let before: Vec<NodeId> = parents.iter().copied().filter(is_before).collect();
                chains.append(at, &before);
            }
        }
        chains
    }

    /// A revision is concurrent with no other when all before it come together in it and all after it begin with it.
    fn cuts(&self) -> Vec<Option<u32>> {
        let before = self.ends(self.order().iter().copied(), |at| &self.parents[at]);
        let after = self.ends(self.order().iter().rev().copied(), |at| &self.children[at]);
        let mut last = None;
        let cut = (0_u32..).zip(before.iter().zip(after.iter().rev())).map(|(position, ends)| {
            if *ends.0 == 1 && *ends.1 == 1 {
                last = Some(position);
            }
            last
        });
        cut.collect()
    }

    /// How many loose ends there are after each revision of a walk.
    fn ends<'g>(
        &'g self,
        walk: impl Iterator<Item = NodeId>,
        behind: impl Fn(NodeId) -> &'g Vec<NodeId>,
    ) -> Vec<usize> {
        let mut loose = vec![false; self.len()];
        let mut ends = 0;
        walk.map(|at| {
            for &other in behind(at) {
                ends -= usize::from(std::mem::replace(&mut loose[other], false));
            }
            loose[at] = true;
            ends += 1;
            ends
        })
        .collect()
    }
}

impl Chains {
    fn append(&mut self, at: NodeId, parents: &[NodeId]) {
        if let [parent] = *parents
            && self.tails[self.chain[parent] as usize] == self.position[parent]
        {
            self.chain[at] = self.chain[parent];
            self.reached[at] = Arc::clone(&self.reached[parent]);
            self.tails[self.chain[at] as usize] = self.position[at];
            return;
        }
        let mut reached: BTreeMap<u32, u32> = BTreeMap::new();
        for &parent in parents {
            let own = (self.chain[parent], self.position[parent]);
            for (chain, position) in self.reached[parent].iter().copied().chain([own]) {
                let last = reached.entry(chain).or_default();
                *last = position.max(*last);
            }
        }
        let free = reached.iter().find(|(chain, last)| self.tails[**chain as usize] == **last);
        let chain = free.map_or(self.count(), |(chain, _)| *chain);
        reached.remove(&chain);
        if chain == self.count() {
            self.tails.push(0);
        }
        self.tails[chain as usize] = self.position[at];
        self.chain[at] = chain;
        self.reached[at] = reached.into_iter().collect();
    }

    /// How many there are; with one, the history is linear.
    pub fn count(&self) -> u32 {
        u32::try_from(self.tails.len()).unwrap_or(u32::MAX)
    }

    /// The chain of a revision.
    pub fn chain(&self, at: NodeId) -> u32 {
        self.chain[at]
    }

    /// A revision's place in the order of the graph.
    pub fn position(&self, at: NodeId) -> u32 {
        self.position[at]
    }

    /// How far along a chain the ancestors of a revision go, itself among them.
    pub fn reach(&self, at: NodeId, chain: u32) -> Option<u32> {
        if chain == self.chain[at] {
            return Some(self.position[at]);
        }
        let reached = &self.reached[at];
        reached.binary_search_by_key(&chain, |(chain, _)| *chain).ok().map(|found| reached[found].1)
    }

    /// Whether a revision is another, or an ancestor of it.
    pub fn is_ancestor(&self, of: NodeId, at: NodeId) -> bool {
        self.reach(of, self.chain[at]).is_some_and(|last| self.position[at] <= last)
    }

    /// The last position up to that of a revision at which a revision stands that is concurrent with no other.
    pub fn cut(&self, at: NodeId) -> Option<u32> {
        self.cut[self.position[at] as usize]
    }

    /// Whether a revision comes after both.
    pub fn have_common_descendant(&self, nodes: [NodeId; 2]) -> bool {
        (0..self.chain.len()).any(|of| nodes.iter().all(|&at| self.is_ancestor(of, at)))
    }

    /// Whether a revision is concurrent with another.
    pub fn is_concurrent(&self, at: NodeId) -> bool {
        self.cut(at) != Some(self.position[at])
    }
}
