//! What sqlc-mig says, by the library: revision expressions, ranges, and which revisions a script holds.

use std::collections::{BTreeMap, BTreeSet};

use sqlc_mig::graph::{Graph, NodeId, Selection};

use crate::questions::Asked;
use crate::support::compile;
use crate::support::graphs::Shape;
use crate::support::model::{Direction, Move};

/// The graph as the compiler has read it.
pub struct Ours {
    pub graph: Graph,
}

/// Ids, or why not.
pub type Answer = Result<BTreeSet<String>, String>;

impl Ours {
    pub fn of(asked: &Asked) -> Self {
        let specs = asked.shape.specs(|_| String::new());
        let project = compile::project("", specs.iter().map(|spec| spec.text.as_str()));
        let faults: Vec<_> = project.diagnostics.clone().into_iter().collect();
        assert!(faults.is_empty(), "seed {}: {faults:?}", asked.seed);
        Self { graph: project.graph }
    }

    pub fn ids(&self, nodes: impl IntoIterator<Item = NodeId>) -> BTreeSet<String> {
        nodes.into_iter().map(|at| self.graph.id(at).to_string()).collect()
    }

    /// All revisions, parents first.
    pub fn order(&self) -> Vec<String> {
        self.graph.order().iter().map(|&at| self.graph.id(at).to_string()).collect()
    }

    /// What an expression names; nothing for base.
    pub fn select(&self, text: &str) -> Answer {
        match self.graph.select(text) {
            Ok(Selection::Base) => Ok(BTreeSet::new()),
            Ok(Selection::Revisions(list)) => Ok(self.ids(list)),
            Err(fault) => Err(fault.message),
        }
    }

    /// Whether upgrading to either means the same work.
    pub fn same_work(&self, one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
        let all =
            |of: &BTreeSet<String>| self.graph.with_ancestors(of.iter().filter_map(|id| self.graph.find(id)));
        all(one) == all(other)
    }

    /// What `history -r` lists.
    pub fn window(&self, text: &str) -> Answer {
        self.graph.window(text, None).map(|found| self.ids(found)).map_err(|fault| fault.message)
    }

    /// The names of the branches that each revision is on.
    pub fn branch_names(&self) -> BTreeMap<String, BTreeSet<String>> {
        let owned = |names: BTreeSet<&str>| names.into_iter().map(ToOwned::to_owned).collect();
        let names = self.graph.branch_names().into_iter().enumerate();
        names.map(|(at, names)| (self.graph.id(at).to_string(), owned(names))).collect()
    }

    /// The revisions that a script holds; which of them it runs is seen on the database.
    pub fn script(&self, one: Move, shape: &Shape) -> Answer {
        let text = one.text(shape);
        let route = match one.direction {
            Direction::Upgrade => self.graph.upgrade_route(&text, None),
            _ => self.graph.downgrade_route(&text),
        };
        route.map(|route| self.ids(route.revisions)).map_err(|fault| fault.message)
    }
}
