//! Final programs: triggers and routines that a script creates or drops at its end on every run, on an engine that cannot
//! make them conditional.

use std::collections::BTreeSet;

use super::Lowering;
use crate::graph::NodeId;
use crate::history;
use crate::model::ObjectId;
use crate::model::program::ProgramName;
use crate::ops::Operation;
use crate::plan::{Direction, FinalProgram, Obstacle};
use crate::spec::Downgrade;

impl Lowering<'_> {
    /// The programs that the revisions of a route touch, as they are to be when it is done.
    pub(super) fn final_programs(&self, direction: Direction, route: &BTreeSet<NodeId>) -> Vec<FinalProgram> {
        let touched = self.touched(route);
        if touched.is_empty() {
            return Vec::new();
        }
        let mut catalog = self.start.clone();
        let there = self.there(direction, route);
        for &at in self.graph.order().iter().filter(|at| there.contains(at)) {
            history::follow(&self.revisions[at].upgrade, &mut catalog);
        }
        let last = |name: ProgramName| {
            let known = catalog.program(&ObjectId::Program(name.clone()));
            FinalProgram { definition: known.map(|program| program.definition.clone()), name }
        };
        touched.into_iter().map(last).collect()
    }

    /// The revisions that must be applied, or must not be, for the end to be right: an upgrade must not restore what
    /// a later revision has defined again, and a downgrade not what its database does not have yet.
    pub(super) fn obstacles(&self, direction: Direction, route: &BTreeSet<NodeId>) -> Vec<Obstacle> {
        let touched = self.touched(route);
        if touched.is_empty() {
            return Vec::new();
        }
        let there = self.there(direction, route);
        let upgrade = direction == Direction::Upgrade;
        let others = self.graph.order().iter().filter(|at| there.contains(at) != upgrade);
        let theirs = others.flat_map(|&at| programs(&self.revisions[at].upgrade).map(move |name| (at, name)));
        let obstacle = |(at, name): (NodeId, ProgramName)| Obstacle {
            revision: self.graph.id(at).clone(),
            applied: upgrade,
            name,
        };
        theirs.filter(|(_, name)| touched.contains(name)).map(obstacle).collect()
    }

    fn touched(&self, route: &BTreeSet<NodeId>) -> BTreeSet<ProgramName> {
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

fn programs(operations: &[Operation]) -> impl Iterator<Item = ProgramName> {
    let objects = |operation: &Operation| -> Vec<ProgramName> {
        let subject = operation.op.subject();
        subject.objects().into_iter().filter_map(ObjectId::program).cloned().collect()
    };
    operations.iter().flat_map(objects)
}
