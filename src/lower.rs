//! From the history and a target to a plan: which revisions, in which order, as which steps.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::diag::Diagnostic;
use crate::graph::{Graph, NodeId};
use crate::history::History;
use crate::model::{Literal, RevisionId};
use crate::ops::Operation;
use crate::plan::{Arg, Args, Direction, Plan, PlanRevision, Statement, Step, Unit};
use crate::spec::{Downgrade, Revision, Spec};
use crate::workers;

/// A project compiled for one dialect, up to the catalogs.
pub struct Lowering<'p> {
    /// The graph.
    pub graph: &'p Graph,
    /// The specs, by node.
    pub specs: &'p [Spec],
    /// The revisions, by node.
    pub revisions: &'p [Revision],
    /// The catalogs.
    pub history: &'p History,
    /// The dialect's name, for its settings.
    pub dialect: &'static str,
    /// Digest of the whole input.
    pub digest: String,
}

/// What a script is for.
pub struct Target {
    /// Where it goes to; empty means base.
    pub to: Vec<NodeId>,
    /// What must be applied already.
    pub from: Option<NodeId>,
    /// The range in the user's words.
    pub range: String,
    /// What the last line says.
    pub arrival: String,
}

impl Lowering<'_> {
    /// The script that applies what is missing up to the target.
    pub fn upgrade(&self, target: Target) -> Plan {
        let mut wanted = self.graph.with_ancestors(target.to.iter().copied());
        if let Some(from) = target.from {
            let done = self.graph.with_ancestors([from]);
            wanted.retain(|at| !done.contains(at));
        }
        let order: Vec<NodeId> = self.ordered(&wanted).collect();
        let units = workers::map(&order, |&at| self.unit(at, self.upgrade_steps(at), None));
        self.plan(Direction::Upgrade, target, units)
    }

    /// The script that reverts what the target is an ancestor of; every revision, for base.
    ///
    /// # Errors
    /// An inverse that cannot be lowered.
    pub fn downgrade(&self, target: Target) -> Result<Plan, Vec<Diagnostic>> {
        let reverted: BTreeSet<NodeId> = if target.to.is_empty() {
            (0..self.graph.len()).collect()
        } else {
            let mut below = self.graph.with_descendants(target.to.iter().copied());
            below.retain(|at| !target.to.contains(at));
            below
        };
        let mut newest_first: Vec<NodeId> = self.ordered(&reverted).collect();
        newest_first.reverse();
        let lowered = workers::map(&newest_first, |&at| match self.downgrade_steps(at) {
            Ok(steps) => Ok(self.unit(at, steps, None)),
            Err(Reversal::Refused(reason)) => Ok(self.unit(at, Vec::new(), Some(reason))),
            Err(Reversal::Fault(fault)) => Err(*fault),
        });
        let mut units = Vec::with_capacity(lowered.len());
        let mut faults = Vec::new();
        for unit in lowered {
            match unit {
                Ok(unit) => units.push(unit),
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(self.plan(Direction::Downgrade, target, units)) } else { Err(faults) }
    }

    fn ordered<'s>(&'s self, members: &'s BTreeSet<NodeId>) -> impl Iterator<Item = NodeId> + 's {
        self.graph.order().iter().copied().filter(|at| members.contains(at))
    }

    fn plan(&self, direction: Direction, target: Target, units: Vec<Unit>) -> Plan {
        let graph = self.graph.order().iter().map(|&at| PlanRevision {
            id: self.graph.id(at).clone(),
            parents: self.parents(at),
            checksum: self.specs[at].checksum.clone(),
        });
        Plan {
            direction,
            range: target.range,
            arrival: target.arrival,
            requires: target.from.map(|at| self.graph.id(at).clone()),
            graph: graph.collect(),
            units,
            digest: self.digest.clone(),
        }
    }

    fn unit(&self, at: NodeId, steps: Vec<Step>, refusal: Option<String>) -> Unit {
        let spec = &self.specs[at];
        let mut unit = Unit {
            revision: spec.head.id.value.clone(),
            message: spec.head.message.clone(),
            place: spec.head.id.place,
            checksum: spec.checksum.clone(),
            parents: self.parents(at),
            settings: spec.settings.get(self.dialect).cloned().unwrap_or_default(),
            steps,
            refusal,
        };
        commit_only_where_needed(&mut unit.steps);
        unit
    }

    fn parents(&self, at: NodeId) -> Vec<RevisionId> {
        self.graph.parents(at).iter().map(|&parent| self.graph.id(parent).clone()).collect()
    }

    fn upgrade_steps(&self, at: NodeId) -> Vec<Step> {
        let mut catalog = self.history.before(at).clone();
        steps(&self.revisions[at].upgrade, &mut catalog).unwrap_or_default()
    }

    fn downgrade_steps(&self, at: NodeId) -> Result<Vec<Step>, Reversal> {
        let revision = &self.revisions[at];
        let mut catalog = self.history.after(at).clone();
        let operations = match &revision.downgrade {
            Downgrade::Irreversible(why) => return Err(Reversal::Refused(why.clone())),
            Downgrade::Operations(list) => list.clone(),
            Downgrade::Auto => {
                let derived =
                    inverses(&revision.upgrade, self.history.before(at)).map_err(Reversal::Refused)?;
                // The compiler's own operations fold where they can; what raw SQL did is undone by raw SQL.
                return Ok(lenient_steps(&derived, &mut catalog));
            }
        };
        steps(&operations, &mut catalog).map_err(Reversal::Fault)
    }
}

enum Reversal {
    Refused(String),
    Fault(Box<Diagnostic>),
}

/// The inverses of a revision's operations, the last one first.
pub fn inverses(operations: &[Operation], before: &Catalog) -> Result<Vec<Operation>, String> {
    let mut catalog = before.clone();
    let mut groups: Vec<Vec<Operation>> = Vec::new();
    for operation in operations {
        let inverse = operation.op.inverse(&catalog)?;
        groups.push(inverse.into_iter().map(|op| Operation::derived(op, operation.place)).collect());
        let _ = operation.op.apply(&mut catalog, operation.place); // a fault was reported by the fold
    }
    Ok(groups.into_iter().rev().flatten().collect())
}

fn steps(operations: &[Operation], catalog: &mut Catalog) -> Result<Vec<Step>, Box<Diagnostic>> {
    let mut list = Vec::with_capacity(operations.len());
    for (number, operation) in operations.iter().enumerate() {
        list.push(operation.step(number + 1, catalog));
        operation.op.apply(catalog, operation.place)?;
    }
    Ok(list)
}

fn lenient_steps(operations: &[Operation], catalog: &mut Catalog) -> Vec<Step> {
    let mut list = Vec::with_capacity(operations.len());
    for (number, operation) in operations.iter().enumerate() {
        list.push(operation.step(number + 1, catalog));
        let mut trial = catalog.clone();
        if operation.op.apply(&mut trial, operation.place).is_ok() {
            *catalog = trial;
        }
    }
    list
}

/// A new enum value forces a COMMIT only if a later step of the revision may use it.
fn commit_only_where_needed(steps: &mut [Step]) {
    for at in 0..steps.len() {
        let (done, later) = steps.split_at_mut(at + 1);
        let Some(step) = done.last_mut().filter(|s| s.commit_after) else { continue };
        let value = step.statements.iter().find_map(|s| {
            s.args.iter().find_map(|(name, arg)| match arg {
                Arg::Text(text) if *name == "value" => Some(text.clone()),
                _ => None,
            })
        });
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
