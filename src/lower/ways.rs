//! One plan of two: that of the history, and that of the long history, which has the revisions that others replace in the
//! place of these. The script holds both; a database takes one of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::joined;
use crate::model::RevisionId;
use crate::plan::{Plan, PlanRevision, Squash, Unit, Way};

/// The plan for both: `short` with what of `long` is replaced in it, right before what replaces it. What `long` holds besides
/// is on a branch beside that: where it takes other steps there, there are two of it too.
pub fn both_ways(short: Plan, long: &Plan, squashes: Vec<Squash>) -> Plan {
    let mut members: BTreeMap<&RevisionId, BTreeSet<&RevisionId>> = squashes
        .iter()
        .filter_map(|squash| Some((&squash.by, squash.kept.as_ref()?.iter().chain([&squash.by]).collect())))
        .collect();
    for unit in &short.units {
        let other = long.units.iter().find(|other| other.revision == unit.revision);
        if let Some(other) = other.filter(|other| other.steps != unit.steps) {
            members.entry(&other.revision).or_insert_with(|| BTreeSet::from([&other.revision]));
        }
    }
    let graph = rows(short.graph, &long.graph, &members);
    let mut units: Vec<Unit> = Vec::with_capacity(short.units.len() + long.units.len());
    for unit in short.units {
        let Some(replaced) = members.get(&unit.revision) else {
            units.push(unit);
            continue;
        };
        let old = long.units.iter().filter(|other| replaced.contains(&other.revision));
        units.extend(old.map(|other| Unit { way: Way::Long, ..other.clone() }));
        units.push(Unit { way: Way::Short, ..unit });
    }
    Plan { graph, squashes, units, ..short }
}

/// The revisions of both, with their places among all. What needs a revision that there is twice needs either.
fn rows(
    short: Vec<PlanRevision>,
    long: &[PlanRevision],
    members: &BTreeMap<&RevisionId, BTreeSet<&RevisionId>>,
) -> Vec<PlanRevision> {
    let mut rows: Vec<PlanRevision> = Vec::with_capacity(short.len() + long.len());
    for row in short {
        let Some(replaced) = members.get(&row.id) else {
            rows.push(row);
            continue;
        };
        let old = long.iter().filter(|other| replaced.contains(&other.id));
        rows.extend(old.map(|other| PlanRevision { way: Way::Long, ..other.clone() }));
        rows.push(PlanRevision { way: Way::Short, ..row });
    }
    let mut places: BTreeMap<RevisionId, Vec<(Way, usize)>> = BTreeMap::new();
    let mut spans: Vec<Vec<(usize, usize)>> = Vec::with_capacity(rows.len());
    for (row, place) in rows.iter_mut().zip(1..) {
        let is_on_way = |other: Way| other == Way::Any || row.way == Way::Any || other == row.way;
        let needed = row.parents.iter().filter_map(|parent| places.get(parent)).flatten();
        row.needs = needed.filter(|(way, _)| is_on_way(*way)).map(|(_, at)| *at).collect();
        row.needs.sort_unstable();
        let before = row.needs.iter().filter_map(|at| spans.get(at - 1)).flatten().copied();
        row.spans = joined(before.chain([(place, place)]).collect());
        spans.push(row.spans.clone());
        places.entry(row.id.clone()).or_default().push((row.way, place));
    }
    rows
}
