//! What is applied with each revision, as spans of places: a revision has a place in the order of the graph, from 1, and
//! with it all its ancestors are applied. Where a chain stands together in the order, those are few spans: `1-2,4,6-7`.
//! So scripts find what is applied from the heads in the ledger, without walking the graph.

use super::{Graph, NodeId};

/// Spans of places, ascending, with gaps between them: the first and the last place of each.
pub type Spans = Vec<(usize, usize)>;

impl Graph {
    /// Of each revision, in order: the places of itself and of all that it needs.
    pub fn spans(&self) -> Vec<Spans> {
        let places = self.places();
        let mut all: Vec<Spans> = Vec::with_capacity(self.len());
        for (at, place) in self.order().iter().zip(1..) {
            let parents = self.parents(*at).iter().filter_map(|&parent| all.get(places[parent] - 1));
            let mut spans: Spans = parents.flatten().copied().collect();
            spans.push((place, place));
            all.push(joined(spans));
        }
        all
    }

    /// The spans of some revisions.
    pub fn spans_of(&self, revisions: impl IntoIterator<Item = NodeId>) -> Spans {
        let places = self.places();
        joined(revisions.into_iter().map(|at| (places[at], places[at])).collect())
    }

    /// The place of each revision in the order, from 1.
    fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.len()];
        for (&at, place) in self.order().iter().zip(1..) {
            places[at] = place;
        }
        places
    }
}

/// The same places in as few spans as can be.
pub fn joined(mut spans: Spans) -> Spans {
    spans.sort_unstable();
    let mut joined: Spans = Vec::with_capacity(spans.len());
    for (first, last) in spans {
        match joined.last_mut() {
            Some(before) if first <= before.1 + 1 => before.1 = before.1.max(last),
            _ => joined.push((first, last)),
        }
    }
    joined
}
