//! From the history and a target to a plan: which revisions, in which order, as which steps.

mod alter;
mod branches;
mod constraint;
mod definition;
mod effect;
mod final_programs;
mod index;
mod later;
mod ledger;
mod limitations;
mod lowered;
mod online;
mod own_sql;
mod portable;
mod reversal;
mod rows;
mod shapes;
mod stand_in;
mod statements;
mod steps;
mod superseded;
mod tables;
mod types;
mod verification;
mod ways;

use std::sync::Arc;

use branches::Branches;
use later::{Moment, Touches};

use crate::catalog::{Catalog, Delta};
use crate::diag::Diagnostic;
use crate::dialect::Facts;
use crate::graph::{Graph, NodeId, Route, Spans, Walk};
use crate::history::{self, Folded, Later, Lineage};
use crate::model::{Literal, RevisionId};
use crate::plan::{
    Arg, Args, Direction, Mode, OnMismatch, Plan, PlanRevision, PlanWalk, Refusal, Statement, Step, Stop,
    Unit, Way,
};
use crate::spec::{Downgrade, Revision, Spec};

pub use ledger::{ledger_plan, stamp};
pub use portable::refusals as portable_refusals;
pub use ways::both_ways;

/// The deltas that undo one, in their order, given the catalogs before and after it.
///
/// # Errors
/// Why there are none.
pub fn reverse(delta: &Delta, before: &Catalog, after: &Catalog) -> Result<Vec<Delta>, Refusal> {
    reversal::reverse(delta, lowered::Context { before, after })
}

/// A project compiled for one dialect, up to the catalogs.
pub struct Lowering<'p> {
    pub graph: &'p Graph,
    /// The specs, by node.
    pub specs: &'p [Spec],
    /// The revisions, by node.
    pub revisions: &'p [Revision],
    /// The steps of the revisions, by node.
    pub steps: &'p [Arc<[Step]>],
    /// The catalog before the first revision.
    pub start: &'p Catalog,
    /// The dialect's name, for its settings.
    pub dialect: &'static str,
    /// Digest of the whole input.
    pub digest: String,
}

/// Folds the history and lowers its operations on the way: the steps of every revision, by node. Each operation is shown,
/// with the catalog before it.
pub fn upgrade_steps(
    graph: &Graph,
    revisions: &[Revision],
    start: &Catalog,
    mut visit: impl FnMut(&Folded<'_>),
) -> (Vec<Arc<[Step]>>, Vec<Diagnostic>) {
    let facts = start.facts();
    let mut lists: Vec<Vec<Step>> = vec![Vec::new(); revisions.len()];
    let mut places: Vec<Vec<history::Moment>> = vec![Vec::new(); revisions.len()];
    let mut lineage = Lineage::new(graph);
    let mut waiting = Vec::new();
    let mut touches = facts.compares_shapes.then(Touches::default);
    let mut moments: Vec<Vec<Moment>> = vec![Vec::new(); revisions.len()];
    let mut faults = history::fold(graph, revisions, start.clone(), |folded| {
        visit(&folded);
        places[folded.at].push(lineage.follow(&folded));
        moments[folded.at].extend(touches.as_mut().map(|touches| touches.note(&folded)));
        let list = &mut lists[folded.at];
        let step = steps::of_folded(&folded, list.len() + 1, &revisions[folded.at].downgrade);
        waiting.extend(steps::required_online(folded.operation, &step, facts.title));
        list.push(step);
    });
    faults.extend(waiting);
    if let Some(branches) = Branches::of(graph, revisions, start) {
        for (at, list) in lists.iter_mut().enumerate() {
            let operations = &revisions[at].upgrade;
            branches
                .spread(at, list, |before| Some(steps::as_far_as_possible(operations, &mut before.clone())));
        }
    }
    if let Some(touches) = touches {
        let steps = lists.iter_mut().flatten().zip(moments.into_iter().flatten());
        steps.for_each(|(step, moment)| touches.complete(step, moment, start));
    }
    let later = Later::new(lineage, graph);
    for (step, when) in lists.iter_mut().flatten().zip(places.into_iter().flatten()) {
        superseded::mark(step, when, &later, facts);
    }
    (lists.into_iter().map(|list| finished(list, facts)).collect(), faults)
}

impl Lowering<'_> {
    /// The script that applies what is missing of a route.
    pub fn upgrade(&self, route: Route) -> Plan {
        let order = self.graph.order().iter().filter(|at| route.revisions.contains(at));
        let units = order.map(|&at| self.upgrade_unit(at)).collect();
        self.plan(Direction::Upgrade, route, units)
    }

    /// What applies one revision.
    pub fn upgrade_unit(&self, at: NodeId) -> Unit {
        self.unit(at, Arc::clone(&self.steps[at]), None)
    }

    /// The script that reverts what is applied of a route.
    ///
    /// # Errors
    /// An inverse that cannot be lowered.
    pub fn downgrade(&self, route: Route) -> Result<Plan, Vec<Diagnostic>> {
        let mut units = Vec::with_capacity(route.revisions.len());
        let mut faults = Vec::new();
        let branches = Branches::of(self.graph, self.revisions, self.start);
        history::walk(self.graph, self.revisions, self.start.clone(), |at, before, after| {
            if !route.revisions.contains(&at) {
                return;
            }
            let derived = self.downgrade_steps(at, before, after).map(|mut steps| {
                if let Some(branches) = &branches {
                    branches.spread(at, &mut steps, |before| self.downgrade_from(at, before));
                }
                steps
            });
            match derived {
                Ok(steps) => units.push(self.unit(at, finished(steps, self.start.facts()), None)),
                Err(Reversal::Refused(reason)) => units.push(self.unit(at, Arc::default(), Some(reason))),
                Err(Reversal::Fault(fault)) => faults.push(*fault),
            }
        });
        units.reverse(); // the newest first
        if faults.is_empty() { Ok(self.plan(Direction::Downgrade, route, units)) } else { Err(faults) }
    }

    fn plan(&self, direction: Direction, route: Route, units: Vec<Unit>) -> Plan {
        let graph = plan_revisions(self.graph, self.specs);
        let id = |at: NodeId| self.graph.id(at).clone();
        let final_programs = self.final_programs(direction, &route.revisions);
        let obstacles = self.obstacles(direction, &route.revisions);
        Plan {
            direction,
            final_programs,
            obstacles,
            range: route.range,
            arrival: route.arrival,
            requires: route.requires.iter().map(|&at| id(at)).collect(),
            walk: route.walk.map(|walk| self.walk(&walk)),
            graph,
            squashes: Vec::new(),
            heads: self.graph.heads().into_iter().map(id).collect(),
            units,
            digest: self.digest.clone(),
            on_mismatch: OnMismatch::default(),
        }
    }

    fn walk(&self, walk: &Walk) -> PlanWalk {
        let graph = self.graph;
        let ids = |list: &mut dyn Iterator<Item = NodeId>| list.map(|at| graph.id(at).clone()).collect();
        let inside = |at: &NodeId| walk.branch.as_ref().is_none_or(|(_, members)| members.contains(at));
        let labels = self.labels();
        let stop = |&at: &NodeId| Stop {
            revision: graph.id(at).clone(),
            parents: ids(&mut graph.down(at).iter().copied().filter(inside)),
            label: labels[at].map(ToOwned::to_owned),
        };
        PlanWalk {
            steps: walk.steps,
            branch: walk.branch.as_ref().map(|(name, _)| name.clone()),
            stops: graph.order().iter().filter(|at| inside(at)).map(stop).collect(),
        }
    }

    /// The label by which each revision's branch can be called, by node.
    fn labels(&self) -> Vec<Option<&str>> {
        let mut labels: Vec<Option<&str>> = vec![None; self.graph.len()];
        for &at in self.graph.order() {
            let own = self.graph.node(at).labels.first().map(|label| label.value.as_str());
            labels[at] = own.or_else(|| self.graph.down(at).iter().find_map(|&parent| labels[parent]));
        }
        labels
    }

    fn unit(&self, at: NodeId, steps: Arc<[Step]>, refusal: Option<Refusal>) -> Unit {
        let spec = &self.specs[at];
        Unit {
            revision: spec.head.id.value.clone(),
            message: spec.head.message.clone(),
            way: Way::Any,
            place: spec.head.id.place,
            checksum: spec.checksum.clone(),
            parents: parents(self.graph, at),
            settings: spec.settings.get(self.dialect).cloned().unwrap_or_default(),
            steps,
            refusal,
            irreversible: match &self.revisions[at].downgrade {
                Downgrade::Irreversible(why) => Some(why.clone()),
                Downgrade::Auto | Downgrade::Operations(_) => None,
            },
        }
    }

    /// The steps that revert a revision, given the catalog before it alone.
    fn downgrade_from(&self, at: NodeId, before: &Catalog) -> Option<Vec<Step>> {
        let mut after = before.clone();
        for operation in &self.revisions[at].upgrade {
            let delta = operation.op.delta(&after).ok()?;
            after = after.fold(&delta, operation.place).ok()?;
        }
        self.downgrade_steps(at, before, &after).ok()
    }

    fn downgrade_steps(&self, at: NodeId, before: &Catalog, after: &Catalog) -> Result<Vec<Step>, Reversal> {
        let revision = &self.revisions[at];
        let mut catalog = after.clone();
        match &revision.downgrade {
            Downgrade::Irreversible(why) => Err(Reversal::Refused(why.clone().into())),
            Downgrade::Operations(list) => steps::of_operations(list, &mut catalog).map_err(Reversal::Fault),
            Downgrade::Auto => steps::reversed(&revision.upgrade, before, catalog).map_err(Reversal::Refused),
        }
    }
}

/// All revisions of the project, in order.
fn plan_revisions(graph: &Graph, specs: &[Spec]) -> Vec<PlanRevision> {
    let mut places = vec![0; graph.len()];
    graph.order().iter().zip(1..).for_each(|(&at, place)| places[at] = place);
    let needs = |at: NodeId| {
        let mut needs: Vec<usize> = graph.parents(at).iter().map(|&parent| places[parent]).collect();
        needs.sort_unstable();
        needs
    };
    let revision = |(&at, spans): (&NodeId, Spans)| PlanRevision {
        id: graph.id(at).clone(),
        way: Way::Any,
        needs: needs(at),
        parents: parents(graph, at),
        spans,
        checksum: specs[at].checksum.clone(),
    };
    graph.order().iter().zip(graph.spans()).map(revision).collect()
}

fn parents(graph: &Graph, at: NodeId) -> Vec<RevisionId> {
    graph.parents(at).iter().map(|&parent| graph.id(parent).clone()).collect()
}

enum Reversal {
    Refused(Refusal),
    Fault(Box<Diagnostic>),
}

fn finished(mut steps: Vec<Step>, facts: &Facts) -> Arc<[Step]> {
    if facts.transactions.ddl_commits {
        commit_everywhere(&mut steps);
    } else {
        commit_only_where_needed(&mut steps);
    }
    steps.into()
}

/// Where DDL commits by itself, every step is a segment of its own, with a marker: rows in a transaction with it, DDL
/// right before it.
fn commit_everywhere(steps: &mut [Step]) {
    for step in steps {
        step.commit_after = true;
        if !step.statements.iter().all(|s| s.writes_rows) {
            step.mode = Mode::Alone;
        }
    }
}

/// A new enum value forces a COMMIT only if a later step of the revision may use it.
fn commit_only_where_needed(steps: &mut [Step]) {
    for at in 0..steps.len() {
        let (done, later) = steps.split_at_mut(at + 1);
        let Some(step) = done.last_mut().filter(|s| s.commit_after) else { continue };
        let value = step.statements.iter().find_map(|s| s.adds_value.clone());
        step.commit_after = value.is_none_or(|v| later.iter().any(|s| may_use(s, &v)));
    }
}

/// Whether a step mentions a text, or is the user's SQL, which may use anything.
fn may_use(step: &Step, value: &str) -> bool {
    let in_statement =
        |s: &Statement| args_use(&s.args, value) || s.then.iter().any(|(_, args)| args_use(args, value));
    step.condition.is_some() || step.statements.iter().any(in_statement)
}

fn args_use(args: &Args, value: &str) -> bool {
    args.iter().any(|(_, arg)| arg_uses(arg, value))
}

fn arg_uses(arg: &Arg, value: &str) -> bool {
    match arg {
        Arg::Statement(_) => true,
        Arg::Text(text) | Arg::Literal(Literal::Text(text)) => text == value,
        Arg::Expression(text) => text.as_str().contains(value) || text.as_str().contains('('),
        Arg::List(items) => items.iter().any(|item| arg_uses(item, value)),
        Arg::Map(args) => args_use(args, value),
        _ => false,
    }
}
