//! Plans of scripts about the ledger: what the graph says of its rows, where a stamp leads, and which tables and columns
//! there are along the history.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Lowering, plan_revisions};
use crate::catalog::Catalog;
use crate::diag::Diagnostic;
use crate::graph::{Graph, NodeId, Selection};
use crate::history;
use crate::model::{Ident, ObjectId, ObjectName, RevisionId, State};
use crate::plan::{About, LedgerPlan, LedgerTask, Stamp, TrackedColumn, TrackedTable};
use crate::spec::Spec;

/// The plan of a script about the ledger.
pub fn ledger_plan(
    graph: &Graph,
    specs: &[Spec],
    digest: String,
    command: String,
    task: LedgerTask,
) -> LedgerPlan {
    LedgerPlan { command, digest, graph: plan_revisions(graph, specs), about: about(graph), task }
}

fn about(graph: &Graph) -> Vec<About> {
    let ids = |list: &[NodeId]| list.iter().map(|&at| graph.id(at).clone()).collect();
    let branches = graph.branch_names();
    let one = |&at: &NodeId| About {
        place: graph.node(at).id.place,
        message: graph.node(at).message.clone(),
        labels: branches[at].iter().map(ToString::to_string).collect(),
        down: ids(graph.down(at)),
        needs: ids(&graph.dependencies(at)),
        children: ids(graph.down_children(at)),
        is_needed: graph.is_needed(at),
    };
    graph.order().iter().map(one).collect()
}

/// Where `stamp` with these targets leads: as in Alembic, each takes the place of the rows that share its lineage.
///
/// # Errors
/// A target that names nothing, or too many.
pub fn stamp(graph: &Graph, targets: &[String], purge: bool) -> Result<Stamp, Box<Diagnostic>> {
    let mut stamp = Stamp { purge, all: purge, ..Stamp::default() };
    let mut wanted = BTreeSet::new();
    let mut lines = BTreeSet::new();
    for target in targets {
        if let Some(branch) = target.strip_suffix("@base") {
            lines.insert(graph.lookup(branch)?);
            continue;
        }
        match graph.select(target)? {
            Selection::Base => stamp.all = true,
            Selection::Revisions(list) => wanted.extend(list),
        }
    }
    lines.extend(&wanted);
    let mut related = graph.with_ancestors(lines.iter().copied());
    related.extend(graph.with_descendants(lines.iter().copied()));
    stamp.related = graph.spans_of(related);
    let is_newest = |at: &NodeId| graph.with_descendants([*at]).intersection(&wanted).eq([at]);
    stamp.wanted = wanted.iter().filter(|at| is_newest(at)).map(|&at| graph.id(at).clone()).collect();
    stamp.lines = lines.into_iter().map(|at| graph.id(at).clone()).collect();
    Ok(stamp)
}

impl Lowering<'_> {
    /// The titles of the steps of every revision that can be half done.
    pub fn step_titles(&self) -> Vec<(RevisionId, Vec<String>)> {
        let units = self.graph.order().iter().map(|&at| self.unit(at, Arc::clone(&self.steps[at]), None));
        units
            .filter(super::Unit::is_segmented)
            .map(|unit| (unit.revision, unit.steps.iter().map(|step| step.title.clone()).collect()))
            .collect()
    }

    /// Every table with its columns, each with the revision that brings it and the one that takes it away.
    pub fn tracked_tables(&self) -> Vec<TrackedTable> {
        let mut known: BTreeMap<ObjectName, Vec<TrackedColumn>> = BTreeMap::new();
        history::walk(self.graph, self.revisions, self.start.clone(), |at, before, after| {
            track(self.graph.id(at), before, after, &mut known);
        });
        known.into_iter().map(|(name, columns)| TrackedTable { name, columns }).collect()
    }
}

/// Notes the columns that come and go with one revision.
fn track(
    revision: &RevisionId,
    before: &Catalog,
    after: &Catalog,
    known: &mut BTreeMap<ObjectName, Vec<TrackedColumn>>,
) {
    let mut come = BTreeSet::new();
    for change in before.diff(after) {
        for (table, column) in columns(&change.object, &change.from, &change.to) {
            let columns = known.entry(table).or_default();
            if let Some(open) = columns.iter_mut().find(|c| c.name == column && c.until.is_none()) {
                open.until = Some(revision.clone());
            }
        }
        come.extend(columns(&change.object, &change.to, &change.from));
    }
    for (table, name) in come {
        let tracked = TrackedColumn { name, from: revision.clone(), until: None };
        known.entry(table).or_default().push(tracked);
    }
}

/// The columns that are there in one state of an object and not in the other.
fn columns(object: &ObjectId, one: &State, other: &State) -> Vec<(ObjectName, Ident)> {
    match object {
        ObjectId::Table(name) if other.is_absent() => {
            let table = one.table().into_iter();
            table.flat_map(|t| &t.columns).map(|c| (name.clone(), c.name.clone())).collect()
        }
        ObjectId::Column(table, name) if other.is_absent() => vec![(table.clone(), name.clone())],
        ObjectId::Table(_)
        | ObjectId::Column(..)
        | ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::TableComment(_)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => Vec::new(),
    }
}
