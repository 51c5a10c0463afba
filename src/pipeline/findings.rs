//! What `check` finds in a project that could be compiled.

use std::collections::BTreeSet;

use super::{Compiled, Project};
use crate::diag::{Diagnostic, FileId};
use crate::graph::NodeId;
use crate::history;
use crate::spec::{self, Spec};

impl Project {
    /// The files of some revisions.
    pub fn files_of(&self, revisions: &BTreeSet<NodeId>) -> Vec<FileId> {
        revisions.iter().map(|at| self.graph.node(*at).id.place.file).collect()
    }

    /// What imports have left open in the specs.
    pub fn left_open(&self) -> impl Iterator<Item = Diagnostic> + '_ {
        let files = self.specs.iter().map(|spec| spec.head.id.place.file);
        files.flat_map(|file| spec::open_marks(file, self.sources.text(file)))
    }

    /// Revisions without an operation that are no merges.
    pub fn empty_revisions(&self) -> impl Iterator<Item = Diagnostic> + '_ {
        let within = |spec: &&Spec| self.graph.find(spec.head.id.as_str()).is_some();
        self.specs.iter().filter(within).filter_map(Spec::emptiness)
    }
}

impl Compiled<'_> {
    /// Lists under `downgrade` that do not lead back to the schema before their revision.
    pub fn downgrades_astray(&self) -> Vec<Diagnostic> {
        let mut astray = Vec::new();
        let (graph, start) = (&self.project.graph, self.start.clone());
        history::walk(graph, &self.revisions, start, |at, before, after| {
            let revision = self.revisions.get(at);
            let Some(spec::Downgrade::Operations(list)) = revision.map(|r| &r.downgrade) else { return };
            let mut back = after.clone();
            history::follow(list, &mut back);
            if let Some(left) = before.other_object(&back) {
                astray.push(self.project.specs[at].astray(&left, self.dialect.facts().title));
            }
        });
        astray
    }
}
