//! Branches that meet: concurrent revisions that give another catalog, or fail, when they change places.
//!
//! Footprints tell which pairs may; then each pair is folded in both orders, on a catalog that holds what both need.

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Place};
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;
use crate::spec::Revision;

use super::candidates::Traces;
use super::contexts::{Contexts, Failed, attempt, rehearse};
use super::verdict::{Pair, diagnostic};

/// Two operations of concurrent revisions that clash.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The revisions, in the order of the history.
    pub revisions: [NodeId; 2],
    /// What is said about it.
    pub diagnostic: Diagnostic,
    /// Code and place of the fault that the history has by it in its own order, if an operation fails there.
    pub fault: Option<(Code, Option<Place>)>,
}

/// Which of two, in the order of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Second,
}

/// What goes wrong between two operations.
#[derive(Clone, Debug)]
pub(super) enum Clash {
    /// One of them fails without the other.
    Needs(Side, Diagnostic),
    /// One of them fails after the other.
    Breaks(Side, Diagnostic),
    /// Each fails after the other.
    Excludes(Diagnostic),
    /// Both can be done, and this comes out differently.
    Differs(String),
}

impl Clash {
    /// The fault of the history in its own order, where the first revision comes first.
    fn fault(&self) -> Option<(Code, Option<Place>)> {
        match self {
            Self::Needs(Side::First, fault) | Self::Breaks(Side::Second, fault) | Self::Excludes(fault) => {
                Some((fault.code, fault.place))
            }
            _ => None,
        }
    }
}

/// Finds every conflict, in the order of the history. The graph must be sound. The traces are those of a fold; whether
/// operations failed in it must be said, for then it is not what their order gives.
pub fn conflicts(
    graph: &Graph,
    revisions: &[Revision],
    start: &Catalog,
    mut traces: Traces,
    has_failed: bool,
) -> Vec<Conflict> {
    if has_failed {
        traces = traces.again(graph, revisions, start.clone());
    }
    let (chains, candidates) = traces.candidates(graph);
    let mut contexts = Contexts::new(graph, &chains, revisions, start.clone());
    let mut found = Vec::new();
    for (first, second) in candidates {
        let nodes = [graph.order()[first as usize], graph.order()[second as usize]];
        let [Some(one), Some(other)] = nodes.map(|at| revisions.get(at)) else { continue };
        let before = contexts.of(nodes);
        let swap = Swap::of([one, other], &before);
        let merged = || chains.have_common_descendant(nodes);
        if swap.is_idle() || (merged() && swap.ends_well(nodes, &contexts)) {
            continue;
        }
        for ([x, y], clash) in clashes([one, other], before) {
            let pair = Pair { graph, nodes, operations: [&one.upgrade[x], &other.upgrade[y]] };
            found.push(Conflict {
                revisions: nodes,
                fault: clash.fault(),
                diagnostic: diagnostic(&pair, clash),
            });
        }
    }
    found
}

/// Two revisions in both orders.
struct Swap {
    /// What each fails in when the first comes first, and the catalog then.
    forth: ([Failed; 2], Catalog),
    /// The same when the second comes first.
    back: ([Failed; 2], Catalog),
}

impl Swap {
    fn of([one, other]: [&Revision; 2], before: &Catalog) -> Self {
        let (mut forth, mut back) = (before.clone(), before.clone());
        let first = [rehearse(one, &mut forth), rehearse(other, &mut forth)];
        let mut second = [rehearse(other, &mut back), rehearse(one, &mut back)];
        second.reverse();
        Self { forth: (first, forth), back: (second, back) }
    }

    /// Whether it changes nothing.
    fn is_idle(&self) -> bool {
        self.forth.0 == self.back.0 && self.forth.1.difference(&self.back.1).is_none()
    }

    /// Whether both orders can be done, and what comes after them leaves nothing of the difference: a merge, for
    /// one, that states what is to be.
    fn ends_well(self, nodes: [NodeId; 2], contexts: &Contexts<'_>) -> bool {
        let clean = self.forth.0 == self.back.0;
        let (mut forth, mut back) = (self.forth.1, self.back.1);
        clean
            && contexts.finish(nodes, &mut forth) == contexts.finish(nodes, &mut back)
            && forth.difference(&back).is_none()
    }
}

/// The operations that clash, each pair of them on a catalog that holds what comes before both in their revisions. Where
/// none do, the revisions can change places.
fn clashes([one, other]: [&Revision; 2], before: Catalog) -> Vec<([usize; 2], Clash)> {
    let mut found = Vec::new();
    let mut row = before;
    for (x, mine) in one.upgrade.iter().enumerate() {
        let mut catalog = row.clone();
        for (y, theirs) in other.upgrade.iter().enumerate() {
            found.extend(clash(&catalog, mine, theirs).map(|clash| ([x, y], clash)));
            attempt(theirs, &mut catalog);
        }
        attempt(mine, &mut row);
    }
    found
}

fn clash(before: &Catalog, mine: &Operation, theirs: &Operation) -> Option<Clash> {
    let (mut forth, mut back) = (before.clone(), before.clone());
    let mine_alone = attempt(mine, &mut forth);
    let theirs_after = attempt(theirs, &mut forth);
    let theirs_alone = attempt(theirs, &mut back);
    let mine_after = attempt(mine, &mut back);
    match [(mine_alone, mine_after), (theirs_alone, theirs_after)] {
        [(None, Some(_)), (None, Some(fault))] => Some(Clash::Excludes(fault)),
        [(Some(fault), None), _] => Some(Clash::Needs(Side::First, fault)),
        [_, (Some(fault), None)] => Some(Clash::Needs(Side::Second, fault)),
        [(None, Some(fault)), _] => Some(Clash::Breaks(Side::First, fault)),
        [_, (None, Some(fault))] => Some(Clash::Breaks(Side::Second, fault)),
        _ => forth.difference(&back).map(Clash::Differs),
    }
}
