//! The list of all revisions of the project, and the blocks of those that a script is about.

use std::collections::BTreeMap;

use minijinja::Value;

use super::value::{Sql, map, prose, typed};
use super::{count, markers};
use crate::model::RevisionId;
use crate::plan::{Plan, PlanRevision, Unit};

/// How many revisions are skipped at once where nothing of them is due.
const BLOCK: usize = 100;

/// Every revision of the project in its fixed order, in which a revision comes after all that it needs.
pub(super) struct List<'p> {
    plan: &'p Plan,
    /// Where each stands, from 1.
    places: BTreeMap<&'p RevisionId, usize>,
    /// What the script does with each that it is about.
    units: BTreeMap<&'p RevisionId, &'p Unit>,
}

/// Numbers as PostgreSQL writes an array of them (PostgreSQL, "Arrays", Array Input and Output Syntax).
fn array(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("{{{}}}", numbers.join(","))
}

impl<'p> List<'p> {
    /// That of a plan.
    pub(super) fn new(plan: &'p Plan) -> Self {
        let places = plan.graph.iter().map(|revision| &revision.id).zip(1..).collect();
        let units = plan.units.iter().map(|unit| (&unit.revision, unit)).collect();
        Self { plan, places, units }
    }

    /// Where a revision stands.
    pub(super) fn place(&self, revision: &RevisionId) -> usize {
        self.places.get(revision).copied().unwrap_or_default()
    }

    /// Its rows.
    pub(super) fn value(&self) -> Value {
        Value::from_iter(self.plan.graph.iter().map(|revision| self.row(revision)))
    }

    fn row(&self, revision: &PlanRevision) -> Value {
        let place = self.place(&revision.id);
        let mut needs: Vec<usize> = revision.parents.iter().map(|parent| self.place(parent)).collect();
        needs.sort_unstable();
        let unit = self.units.get(&revision.id);
        let refusal = unit.and_then(|unit| unit.refusal.as_ref());
        map([
            ("place", count(place)),
            ("id", prose(revision.id.to_string())),
            ("checksum", prose(revision.checksum.clone())),
            // most need the one above, and nothing else
            ("above", Value::from(needs[..] == [place - 1])),
            ("needs_as_array", typed(Sql::Setting(array(&needs)))),
            ("needs", Value::from_iter(needs.into_iter().map(count))),
            // what follows is given for those that the script is about
            ("markers", unit.map_or(Value::from(()), |unit| typed(Sql::Number(markers(unit))))),
            ("message", unit.map_or(Value::from(()), |unit| prose(unit.message.clone()))),
            ("refusal", refusal.map_or(Value::from(()), |refusal| prose(refusal.reason.clone()))),
        ])
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
        let block = units.iter().skip(number - 1).take(BLOCK).map(|unit| self.place(&unit.revision));
        let (first, last) = block.fold((usize::MAX, 0), |(first, last), at| (first.min(at), last.max(at)));
        (map([("first", count(first)), ("last", count(last))]), ends)
    }
}
