//! The list of all revisions of the project, and the blocks of those that a script is about.

use std::collections::BTreeMap;

use minijinja::Value;

use super::value::{Sql, map, prose, typed};
use super::{beside, count, markers};
use crate::model::RevisionId;
use crate::plan::{Direction, Plan, PlanRevision, Unit, Way};

/// How many revisions are skipped at once where nothing of them is due.
const BLOCK: usize = 100;

/// About how many characters the revisions take that stand in one line, those that a script is not about.
const WIDTH: usize = 150;

/// Every revision of the project in its fixed order, in which a revision comes after all that it needs.
pub(super) struct List<'p> {
    plan: &'p Plan,
    /// Where each stands, from 1.
    places: BTreeMap<Key<'p>, usize>,
    /// What the script does with each that it is about, and its number there.
    units: BTreeMap<Key<'p>, (usize, &'p Unit)>,
    /// How many revisions need each.
    users: BTreeMap<&'p RevisionId, usize>,
    /// Whether each stands in the line of the one before it, among the rows of a list.
    joins: Vec<bool>,
    /// The same where it is not said what those in a line need: each the one before it, and nothing else.
    follows: Vec<bool>,
}

/// A revision, and for which databases it is: of those that replace others there are two.
type Key<'p> = (&'p RevisionId, Way);

/// Numbers as PostgreSQL writes an array of them (PostgreSQL, "Arrays", Array Input and Output Syntax).
fn array(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("{{{}}}", numbers.join(","))
}

impl<'p> List<'p> {
    /// That of a plan.
    pub(super) fn new(plan: &'p Plan) -> Self {
        let places = plan.graph.iter().map(|revision| (&revision.id, revision.way)).zip(1..).collect();
        let key = |unit: &'p Unit| (&unit.revision, unit.way);
        let units = (1..).zip(&plan.units).map(|(number, unit)| (key(unit), (number, unit))).collect();
        let mut users = BTreeMap::new();
        for parent in plan.graph.iter().flat_map(|revision| &revision.parents) {
            *users.entry(parent).or_default() += 1;
        }
        let mut list = Self { plan, places, units, users, joins: Vec::new(), follows: Vec::new() };
        let id = |revision: &PlanRevision| revision.id.as_str().len() + 1;
        list.joins = list.joins(|revision| id(revision) + 7 * revision.spans.len() + 22, |_, _| true);
        list.follows = list.joins(id, |place, revision| revision.needs[..] == [place - 1]);
        list
    }

    /// Whether the script is about a revision.
    fn holds(&self, revision: &'p PlanRevision) -> bool {
        self.units.contains_key(&(&revision.id, revision.way))
    }

    /// Gathers revisions that the script is not about in lines, each as wide as said.
    fn joins(
        &self,
        width: impl Fn(&PlanRevision) -> usize,
        may: impl Fn(usize, &PlanRevision) -> bool,
    ) -> Vec<bool> {
        let (mut filled, mut is_beside) = (0, false);
        let joins = |(place, revision): (usize, &PlanRevision)| {
            let was_beside = std::mem::replace(&mut is_beside, !self.holds(revision));
            let joins = was_beside && is_beside && may(place, revision) && filled + width(revision) <= WIDTH;
            filled = width(revision) + if joins { filled } else { 0 };
            joins
        };
        (1..).zip(&self.plan.graph).map(joins).collect()
    }

    /// The revisions that stand behind one in its line, as elements of an array: an id may be `null`.
    fn followed(&self, place: usize) -> impl Iterator<Item = Value> {
        let others = self.follows.iter().skip(place).take_while(|follows| **follows).count();
        self.plan
            .graph
            .iter()
            .skip(place)
            .take(others)
            .map(|revision| prose(beside::element(revision.id.as_str())))
    }

    /// Where a revision stands that is for all databases.
    pub(super) fn place(&self, revision: &RevisionId) -> usize {
        self.places.get(&(revision, Way::Any)).copied().unwrap_or_default()
    }

    /// Where the revision of a unit stands.
    pub(super) fn place_of(&self, unit: &Unit) -> usize {
        self.places.get(&(&unit.revision, unit.way)).copied().unwrap_or_default()
    }

    /// Whether several revisions need one.
    pub(super) fn is_shared(&self, revision: &RevisionId) -> bool {
        self.users.get(revision).is_some_and(|users| *users > 1)
    }

    /// Whether there are revisions that the script is not about.
    pub(super) fn lists_others(&self) -> bool {
        self.units.len() < self.plan.graph.len()
    }

    /// Its rows.
    pub(super) fn value(&self) -> Value {
        Value::from_iter((1..).zip(&self.plan.graph).map(|(place, revision)| self.row(place, revision)))
    }

    fn row(&self, place: usize, revision: &PlanRevision) -> Value {
        let needs = &revision.needs;
        let key = (&revision.id, revision.way);
        let (number, unit) = self.units.get(&key).map_or((0, None), |&(number, unit)| (number, Some(unit)));
        let refusal = unit.and_then(|unit| unit.refusal.as_ref());
        map([
            ("place", count(place)),
            ("id", prose(revision.id.to_string())),
            ("spans", super::frame::spans(&revision.spans)),
            // its number in the script, 0 if it is not in it
            ("number", count(number)),
            // most need the one above, and nothing else
            ("above", Value::from(needs[..] == [place - 1])),
            ("needs_as_array", typed(Sql::Setting(array(needs)))),
            ("needs", Value::from_iter(needs.iter().copied().map(count))),
            ("is_long", Value::from(revision.way == Way::Long)),
            ("is_short", Value::from(revision.way == Way::Short)),
            // whether it stands in the line of the one before it, whether it ends its line, and which stand behind it in its own
            ("joins", Value::from(self.joins[place - 1])),
            ("ends_line", Value::from(!self.joins.get(place).is_some_and(|joins| *joins))),
            ("follows", Value::from(self.follows[place - 1])),
            ("followed", Value::from_iter(self.followed(place))),
            // what follows is given for those that the script is about
            ("checksum", unit.map_or(Value::from(()), |_| prose(revision.checksum.clone()))),
            ("markers", unit.map_or(Value::from(()), |unit| typed(Sql::Number(markers(unit))))),
            ("message", unit.map_or(Value::from(()), |unit| prose(unit.message.clone()))),
            ("refusal", refusal.map_or(Value::from(()), |refusal| prose(refusal.reason.clone()))),
        ])
    }

    /// The parents that several revisions need, with the places of these: a parent that nothing needs any more is a head.
    pub(super) fn shared(&self) -> Value {
        if self.plan.direction == Direction::Upgrade {
            return Value::from_iter::<[Value; 0]>([]);
        }
        let edges = self.plan.graph.iter().flat_map(|r| r.parents.iter().map(|parent| (&r.id, parent)));
        Value::from_iter(edges.filter(|(_, parent)| self.is_shared(parent)).map(|(child, parent)| {
            map([("at", count(self.place(child))), ("parent", typed(Sql::Text(parent.to_string())))])
        }))
    }

    /// Why revisions of this script cannot go first that others need, which are not in it; with the places of these.
    pub(super) fn kept(&self) -> Value {
        if self.plan.direction == Direction::Upgrade || self.plan.walk.is_some() {
            return Value::from_iter::<[Value; 0]>([]);
        }
        let edges = self.plan.graph.iter().flat_map(|r| r.parents.iter().map(|parent| (&r.id, parent)));
        let holds = |id| self.units.contains_key(&(id, Way::Any));
        let kept = edges.filter(|(child, parent)| !holds(*child) && holds(*parent));
        Value::from_iter(kept.map(|(child, parent)| {
            let reason = format!("{parent} is still needed by {child}");
            map([("at", count(self.place(child))), ("reason", typed(Sql::Text(reason)))])
        }))
    }

    /// Whether a block begins with a unit, given by its number, and where those of the block stand; and whether it ends
    /// there. A script that is one block needs none.
    pub(super) fn block(&self, number: usize) -> (Value, bool) {
        let units = &self.plan.units;
        if units.len() <= BLOCK {
            return (Value::from(()), false);
        }
        let ends = number.is_multiple_of(BLOCK) || number == units.len();
        if number % BLOCK != 1 {
            return (Value::from(()), ends);
        }
        let block = units.iter().skip(number - 1).take(BLOCK).map(|unit| self.place_of(unit));
        let (first, last) = block.fold((usize::MAX, 0), |(first, last), at| (first.min(at), last.max(at)));
        (map([("first", count(first)), ("last", count(last))]), ends)
    }
}
