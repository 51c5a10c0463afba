//! Tables that are rebuilt while branches meet: which definition is the right one depends on what of the other
//! branches is applied. Each form that a table can have gets a statement of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::dialect::AlterStyle;
use crate::graph::{Chains, Graph, NodeId};
use crate::history;
use crate::model::{ObjectName, RevisionId};
use crate::plan::{Presence, Statement, Step};
use crate::spec::Revision;

/// So many other revisions on one table give each combination a statement; beyond that only the usual order has one.
const MOST: usize = 3;

/// What is known of a history for this question.
pub(super) struct Branches<'h> {
    graph: &'h Graph,
    revisions: &'h [Revision],
    start: &'h Catalog,
    chains: Chains,
    /// The tables that each revision changes, by node; of those that are concurrent with others.
    touched: Vec<BTreeSet<ObjectName>>,
    /// The same by table, each in the history's order.
    by_table: BTreeMap<ObjectName, Vec<NodeId>>,
}

impl<'h> Branches<'h> {
    /// Looks the history through; `None` if no answer could depend on branches.
    pub(super) fn of(graph: &'h Graph, revisions: &'h [Revision], start: &'h Catalog) -> Option<Self> {
        let forks =
            graph.order().iter().any(|&at| graph.down_children(at).len() > 1) || graph.bases().len() > 1;
        if start.facts().columns.alter != AlterStyle::Rebuild || !forks {
            return None;
        }
        let chains = graph.chains();
        let mut touched = vec![BTreeSet::new(); revisions.len()];
        history::fold(graph, revisions, start.clone(), |folded| {
            if chains.is_concurrent(folded.at) {
                touched[folded.at].extend(folded.before.changed_tables(folded.delta, folded.after));
            }
        });
        let mut by_table: BTreeMap<ObjectName, Vec<NodeId>> = BTreeMap::new();
        for &at in graph.order() {
            for table in touched.get(at).into_iter().flatten() {
                by_table.entry(table.clone()).or_default().push(at);
            }
        }
        Some(Self { graph, revisions, start, chains, touched, by_table })
    }

    /// Gives every statement that rebuilds a table the forms that it can have; `steps_from` lowers the revision from
    /// the catalog before it.
    pub(super) fn spread(
        &self,
        at: NodeId,
        steps: &mut [Step],
        steps_from: impl Fn(&Catalog) -> Option<Vec<Step>>,
    ) {
        let rebuilds = |step: &Step| step.statements.iter().any(|s| s.restores.is_some());
        if !steps.iter().any(rebuilds) {
            return;
        }
        let others = self.others(at);
        if others.is_empty() {
            return;
        }
        let forms: Vec<(Presence, Vec<Step>)> = self
            .combinations(at, &others)
            .into_iter()
            .filter_map(|(presence, before)| Some((presence, steps_from(&before)?)))
            .filter(|(_, form)| form.len() == steps.len())
            .collect();
        for (number, step) in steps.iter_mut().enumerate().filter(|(_, step)| rebuilds(step)) {
            let usual = std::mem::take(&mut step.statements);
            for (place, statement) in usual.into_iter().enumerate() {
                let same_place = |form: &'_ [Step]| form[number].statements.get(place).cloned();
                step.statements.extend(spread_one(statement, &forms, same_place));
            }
        }
    }

    /// The revisions of other branches that change a table which this one changes, in the history's order.
    fn others(&self, at: NodeId) -> Vec<NodeId> {
        let chains = &self.chains;
        let is_concurrent =
            |other: &NodeId| !chains.is_ancestor(at, *other) && !chains.is_ancestor(*other, at);
        let same_tables = self.touched[at].iter().filter_map(|table| self.by_table.get(table)).flatten();
        let others = same_tables.copied().filter(is_concurrent);
        others
            .map(|other| (chains.position(other), other))
            .collect::<BTreeMap<_, _>>()
            .into_values()
            .collect()
    }

    /// Which of the others are applied, and the catalog that this gives; the usual one alone if there are too many.
    fn combinations(&self, at: NodeId, others: &[NodeId]) -> Vec<(Presence, Catalog)> {
        let position = |node: NodeId| self.chains.position(node);
        if others.len() > MOST {
            let applied: Vec<NodeId> =
                others.iter().copied().filter(|&other| position(other) < position(at)).collect();
            let presence = Presence { stops: true, ..self.presence(others, &applied) };
            return vec![(presence, self.catalog(at, &applied))];
        }
        let subsets = (0..1_usize << others.len()).map(|bits| {
            let chosen = others.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
            chosen.map(|(_, &other)| other).collect::<Vec<NodeId>>()
        });
        let possible = |applied: &Vec<NodeId>| {
            let needed = self.graph.with_ancestors(applied.iter().copied());
            others.iter().all(|other| applied.contains(other) || !needed.contains(other))
        };
        subsets
            .filter(possible)
            .map(|applied| (self.presence(others, &applied), self.catalog(at, &applied)))
            .collect()
    }

    fn presence(&self, others: &[NodeId], applied: &[NodeId]) -> Presence {
        let ids = |keep: bool| -> Vec<RevisionId> {
            let list = others.iter().filter(|other| applied.contains(other) == keep);
            list.map(|&other| self.graph.id(other).clone()).collect()
        };
        Presence { applied: ids(true), missing: ids(false), stops: false }
    }

    /// The catalog before a revision, with nothing of other branches but this.
    fn catalog(&self, at: NodeId, applied: &[NodeId]) -> Catalog {
        let mut nodes = self.graph.with_ancestors(applied.iter().copied().chain([at]));
        nodes.remove(&at);
        let mut catalog = self.start.clone();
        for &node in self.graph.order().iter().filter(|node| nodes.contains(node)) {
            history::follow(&self.revisions[node].upgrade, &mut catalog);
        }
        catalog
    }
}

/// A statement in each of its forms, or alone if they are all the same.
fn spread_one(
    usual: Statement,
    forms: &[(Presence, Vec<Step>)],
    same_place: impl Fn(&[Step]) -> Option<Statement>,
) -> Vec<Statement> {
    let found: Vec<(&Presence, Option<Statement>)> =
        forms.iter().map(|(presence, form)| (presence, same_place(form))).collect();
    let differs = usual.restores.is_some()
        && found.iter().any(|(presence, form)| presence.stops || form.as_ref() != Some(&usual));
    if !differs {
        return vec![usual];
    }
    let with = |(presence, form): (&Presence, Option<Statement>)| {
        form.map(|statement| Statement { only_with: Some(presence.clone()), ..statement })
    };
    found.into_iter().filter_map(with).collect()
}
