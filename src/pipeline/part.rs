//! A part of a project: some revisions and what they need.

use std::collections::BTreeSet;

use super::Project;
use crate::diag::FileId;
use crate::graph::{Graph, NodeId};

impl Project {
    /// Forgets all but these revisions and those that they need; gives the files of the others.
    pub fn cut(&mut self, heads: &[NodeId]) -> BTreeSet<FileId> {
        let kept = self.graph.with_ancestors(heads.iter().copied());
        let (inside, outside): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.specs).into_iter().enumerate().partition(|(at, _)| kept.contains(at));
        self.specs = inside.into_iter().map(|(_, spec)| spec).collect();
        self.graph = Graph::new(self.specs.iter().map(|spec| spec.head.clone()).collect()).0;
        self.find_long();
        outside.iter().map(|(_, spec)| spec.head.id.place.file).collect()
    }
}
