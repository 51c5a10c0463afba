//! Migrations in an order in which each comes after what it needs.

use std::collections::BTreeMap;

use super::Migration;

/// Sorted: parents and dependencies first, one branch after the other, by their ids where there is a choice.
pub(super) fn sorted(mut migrations: Vec<Migration<'_>>) -> Vec<Migration<'_>> {
    migrations.sort_by(|a, b| (&a.head.id, a.source.path).cmp(&(&b.head.id, b.source.path)));
    let by_id: BTreeMap<String, usize> =
        migrations.iter().enumerate().map(|(at, one)| (one.head.id.to_string(), at)).collect();
    let needs: Vec<Vec<usize>> = migrations
        .iter()
        .map(|one| {
            let parents = one.head.parents.iter().map(ToString::to_string);
            parents
                .chain(one.head.depends_on.iter().cloned())
                .filter_map(|id| by_id.get(&id).copied())
                .collect()
        })
        .collect();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); migrations.len()];
    for (at, needed) in needs.iter().enumerate() {
        for needed in needed {
            children[*needed].push(at);
        }
    }
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut ready: Vec<usize> = (0..migrations.len()).rev().filter(|at| open[*at] == 0).collect();
    let mut order = Vec::new();
    while let Some(at) = ready.pop() {
        order.push(at);
        for child in children[at].iter().rev() {
            open[*child] = open[*child].saturating_sub(1);
            if open[*child] == 0 {
                ready.push(*child);
            }
        }
    }
    // What goes round in a circle comes last: the graph says so.
    let mut places: Vec<usize> = vec![usize::MAX; migrations.len()];
    for (place, at) in order.iter().enumerate() {
        places[*at] = place;
    }
    let mut sorted_by_place: Vec<(usize, Migration<'_>)> = places.into_iter().zip(migrations).collect();
    sorted_by_place.sort_by_key(|(place, _)| *place);
    sorted_by_place.into_iter().map(|(_, migration)| migration).collect()
}
