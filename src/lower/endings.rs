//! What a script does at its end on every run: triggers and routines, on an engine that cannot make them conditional.

use std::collections::BTreeSet;

use super::Lowering;
use crate::graph::NodeId;
use crate::model::program::ProgramName;
use crate::ops::{Op, Operation};
use crate::plan::{Direction, Ending, Obstacle};
use crate::spec::Downgrade;

impl Lowering<'_> {
    /// The programs that the revisions of a route touch, as they are to be when it is done.
    pub(super) fn endings(&self, direction: Direction, route: &BTreeSet<NodeId>) -> Vec<Ending> {
        let touched = self.touched(route);
        if touched.is_empty() {
            return Vec::new();
        }
        let mut catalog = self.start.clone();
        let there = self.there(direction, route);
        for &at in self.graph.order().iter().filter(|at| there.contains(at)) {
            for operation in &self.revisions[at].upgrade {
                let _ = operation.apply(&mut catalog); // a fault was reported by the fold
            }
        }
        let ending = |name: &ProgramName| {
            let definition = catalog.program(name).map(|program| program.definition.clone());
            Ending { name: name.clone(), definition }
        };
        touched.into_iter().map(ending).collect()
    }

    /// The revisions that must be applied, or must not be, for the endings to be right: an upgrade must not bring back
    /// what a later revision has defined anew, and a downgrade not what its database does not have yet.
    pub(super) fn obstacles(&self, direction: Direction, route: &BTreeSet<NodeId>) -> Vec<Obstacle> {
        let touched = self.touched(route);
        if touched.is_empty() {
            return Vec::new();
        }
        let there = self.there(direction, route);
        let upgrade = direction == Direction::Upgrade;
        let others = self.graph.order().iter().filter(|at| there.contains(at) != upgrade);
        let theirs = others.flat_map(|&at| programs(&self.revisions[at].upgrade).map(move |name| (at, name)));
        let obstacle = |(at, name): (NodeId, &ProgramName)| Obstacle {
            revision: self.graph.id(at).clone(),
            applied: upgrade,
            name: name.clone(),
        };
        theirs.filter(|(_, name)| touched.contains(name)).map(obstacle).collect()
    }

    fn touched(&self, route: &BTreeSet<NodeId>) -> BTreeSet<&ProgramName> {
        let of = |&at: &NodeId| {
            let revision = &self.revisions[at];
            let back = match &revision.downgrade {
                Downgrade::Operations(list) => &list[..],
                _ => &[],
            };
            programs(&revision.upgrade).chain(programs(back))
        };
        route.iter().flat_map(of).collect()
    }

    /// What is applied when the script is done, as far as it can be known.
    fn there(&self, direction: Direction, route: &BTreeSet<NodeId>) -> BTreeSet<NodeId> {
        match direction {
            Direction::Upgrade => self.graph.with_ancestors(route.iter().copied()),
            Direction::Downgrade => {
                self.graph.order().iter().copied().filter(|at| !route.contains(at)).collect()
            }
        }
    }
}

fn programs(operations: &[Operation]) -> impl Iterator<Item = &ProgramName> {
    operations.iter().flat_map(|operation| match &operation.op {
        Op::Execute(execute) => execute.programs().collect(),
        _ => Vec::new(),
    })
}
