//! One order of all revisions, parents first: a function of edges and ids alone. Circles are found on the way.

use std::cmp::Reverse;

use super::{Graph, NodeId};
use crate::diag::{Code, Diagnostic, Place};

impl Graph {
    /// Kahn's algorithm with a stack: what a revision makes ready comes right after it, the smallest id first. So a
    /// branch stands together, and the ancestors of a revision are few spans of places. Where the sorting gets stuck
    /// there is a circle: each is reported once and cut, and the sorting goes on.
    pub(super) fn sort(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut waiting: Vec<usize> = self.parents.iter().map(Vec::len).collect();
        let mut ready: Vec<NodeId> = (0..self.nodes.len()).filter(|&at| waiting[at] == 0).collect();
        self.sort_by_id_from_the_end(&mut ready);
        let mut order = Vec::with_capacity(self.nodes.len());
        loop {
            while let Some(at) = ready.pop() {
                order.push(at);
                let mut next = Vec::new();
                for &child in &self.children[at] {
                    if waiting[child] > 0 {
                        waiting[child] -= 1;
                        if waiting[child] == 0 {
                            next.push(child);
                        }
                    }
                }
                self.sort_by_id_from_the_end(&mut next);
                ready.extend(next);
            }
            let stuck = (0..self.nodes.len()).filter(|&at| waiting[at] > 0);
            let Some(start) = stuck.min_by_key(|&at| (self.id(at), at)) else { break };
            let mut cycle = self.cycle_from(start, &waiting);
            faults.push(self.cycle_fault(&cycle));
            for &at in &cycle {
                waiting[at] = 0;
            }
            self.sort_by_id_from_the_end(&mut cycle);
            ready.extend(cycle);
        }
        self.order = order;
    }

    /// The last is the one to be taken first.
    fn sort_by_id_from_the_end(&self, nodes: &mut [NodeId]) {
        nodes.sort_by_key(|&at| Reverse((self.id(at), at)));
    }

    /// Walks unsorted parents until a revision comes up again; the circle begins at its smallest id.
    fn cycle_from(&self, start: NodeId, waiting: &[usize]) -> Vec<NodeId> {
        let mut path = vec![start];
        loop {
            let last = path.last().copied().unwrap_or(start);
            let Some(&next) = self.parents[last].iter().find(|&&p| waiting[p] > 0) else { return path };
            if let Some(at) = path.iter().position(|&seen| seen == next) {
                let mut cycle = path.split_off(at);
                let smallest = (0..cycle.len()).min_by_key(|&n| self.id(cycle[n])).unwrap_or_default();
                cycle.rotate_left(smallest);
                return cycle;
            }
            path.push(next);
        }
    }

    fn cycle_fault(&self, cycle: &[NodeId]) -> Diagnostic {
        let next = |number: usize| cycle[(number + 1) % cycle.len()];
        let place = |number: usize| self.place_of_need(cycle[number], next(number));
        if let [only] = cycle {
            return Diagnostic::error(
                Code::CYCLE,
                place(0),
                format!("the revision `{}` needs itself", self.id(*only)),
            )
            .hint("take it out of its own `down_revision` or `depends_on`");
        }
        let ids: Vec<String> =
            cycle.iter().chain(cycle.first()).map(|&at| format!("`{}`", self.id(at))).collect();
        let message = format!("revisions need each other in a circle: {}", ids.join(" needs "));
        let mut fault = Diagnostic::error(Code::CYCLE, place(0), message)
            .hint("take one of these out of a `down_revision` or `depends_on`");
        for (number, &at) in cycle.iter().enumerate().skip(1) {
            let word = format!("`{}` needs `{}`", self.id(at), self.id(next(number)));
            fault = fault.related(place(number), word);
        }
        fault
    }

    /// Where a revision says that it needs another.
    fn place_of_need(&self, at: NodeId, needed: NodeId) -> Place {
        let (node, other) = (&self.nodes[at], &self.nodes[needed]);
        let by_parent = node.down.iter().find(|d| d.value == other.id.value).map(|d| d.place);
        let named = |name: &str| name == other.id.as_str() || other.labels.iter().any(|l| l.value == name);
        let by_need = || node.depends_on.iter().find(|d| named(&d.value)).map(|d| d.place);
        by_parent.or_else(by_need).unwrap_or(node.id.place)
    }
}
