//! The two ways past revisions that another one replaces: what a script is told of them, and its reader.

use minijinja::Value;

use super::count;
use super::value::{Sql, map, typed};
use crate::diag::or_list;
use crate::model::RevisionId;
use crate::plan::{Plan, Squash, Unit, Way};

/// So many ids are named in one line of a comment.
const NAMED: usize = 4;

/// What decides which way a database takes; nothing where no revision replaces others.
pub(super) fn value(plan: &Plan) -> Value {
    if plan.squashes.is_empty() {
        return Value::from(());
    }
    let mut both: Vec<(usize, usize, usize)> = Vec::new();
    let mut first = None;
    for (row, place) in plan.graph.iter().zip(1..) {
        match (row.way, first) {
            (Way::Long, None) => first = Some(place),
            (Way::Short, Some(begin)) => {
                both.push((begin, place - 1, place));
                first = None;
            }
            _ => {}
        }
    }
    let both = both.into_iter().map(|(first, last, short)| {
        map([("first", count(first)), ("last", count(last)), ("short", count(short))])
    });
    let pairs = plan.squashes.iter().flat_map(|squash| squash.gone.iter().map(move |id| (id, &squash.by)));
    let text = |id: &RevisionId| typed(Sql::Text(id.to_string()));
    let gone = pairs.map(|(id, by)| map([("id", text(id)), ("by", text(by))]));
    let is_long = |squash: &&Squash| squash.kept.is_none() && squash.gone.is_empty();
    let long = plan.squashes.iter().filter(is_long).map(|squash| text(&squash.by));
    map([
        ("both", Value::from_iter(both)),
        ("gone", Value::from_iter(gone)),
        // of these the script has the long form alone
        ("long", Value::from_iter(long)),
    ])
}

/// For which databases a revision is, in words; none where it is for all.
pub(super) fn words(unit: &Unit, plan: &Plan) -> Option<String> {
    let holds = |squash: &&Squash| {
        squash.by == unit.revision || squash.kept.as_ref().is_some_and(|kept| kept.contains(&unit.revision))
    };
    let squash = plan.squashes.iter().find(holds);
    let kept = squash.and_then(|squash| squash.kept.as_deref()).unwrap_or_default();
    let names = squash.map(|_| named(kept));
    let them = if kept.len() == 1 { "it" } else { "them" };
    Some(match (unit.way, squash, names) {
        (Way::Any, ..) => return None,
        (Way::Long, Some(squash), Some(names)) => {
            format!(
                "only for a database that has come to {names}, or has begun it: {} replaces {them}",
                squash.by
            )
        }
        (Way::Short, Some(squash), Some(names)) => {
            format!("for every other database: it replaces {names}, and {} as it was", squash.by)
        }
        (Way::Long, ..) => {
            "only for a database that has come to a replaced revision, or has begun one".to_owned()
        }
        (Way::Short, ..) => "for every other database".to_owned(),
    })
}

/// `a, b, c or d`; `a, b ... z`.
fn named(kept: &[RevisionId]) -> String {
    let texts: Vec<&str> = kept.iter().map(RevisionId::as_str).collect();
    match &texts[..] {
        [first, second, .., last] if texts.len() > NAMED => format!("{first}, {second} ... {last}"),
        _ => or_list(&texts).replace('`', ""),
    }
}
