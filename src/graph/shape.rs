//! The shape of the graph as Alembic names it: branch points, merge points, and the names of branches.

use std::collections::BTreeSet;

use super::{Graph, NodeId};

impl Graph {
    /// Revisions that this one depends on without being their child.
    pub fn dependencies(&self, at: NodeId) -> Vec<NodeId> {
        self.parents[at].iter().copied().filter(|parent| !self.down[at].contains(parent)).collect()
    }

    /// Whether no revision has this one as its down_revision.
    pub fn is_head(&self, at: NodeId) -> bool {
        self.down_children[at].is_empty()
    }

    /// Whether another revision depends on this one, or is its child.
    pub fn is_needed(&self, at: NodeId) -> bool {
        !self.children[at].is_empty()
    }

    /// Those of some revisions that none of the others needs, as Alembic merges them.
    pub fn without_needed(&self, revisions: &[NodeId]) -> Vec<NodeId> {
        let behind = revisions.iter().flat_map(|&at| self.parents[at].iter().copied());
        let needed = self.with_ancestors(behind);
        revisions.iter().copied().filter(|at| !needed.contains(at)).collect()
    }

    /// Whether several branches begin here.
    pub fn is_branch_point(&self, at: NodeId) -> bool {
        self.down_children[at].len() > 1
    }

    /// Whether several branches meet here.
    pub fn is_merge_point(&self, at: NodeId) -> bool {
        self.down[at].len() > 1
    }

    /// Whether a text is a branch label.
    pub fn is_label(&self, text: &str) -> bool {
        self.labels.contains_key(text)
    }

    /// The labels of the branches that each revision is on: its own, those of its ancestors by down_revision, and those
    /// of its descendants back to where branches part or meet. It is what Alembic prints beside an id.
    pub fn branch_names(&self) -> Vec<BTreeSet<&str>> {
        let mut names: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); self.nodes.len()];
        for (label, &start) in &self.labels {
            let mut todo = vec![start];
            let mut seen = BTreeSet::new();
            while let Some(at) = todo.pop() {
                if seen.insert(at) {
                    todo.extend(&self.down_children[at]);
                }
            }
            let mut below = start;
            while let [parent] = self.down[below][..] {
                if self.is_branch_point(parent) || self.is_merge_point(below) || !seen.insert(parent) {
                    break;
                }
                below = parent;
            }
            for at in seen {
                names[at].insert(label);
            }
        }
        names
    }
}
