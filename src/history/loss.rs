//! Where the history took away what an operation misses: the operation that dropped it, or gave it another name.

use super::owner::Before;
use super::{Folded, fold_revision};
use crate::catalog::{Catalog, Delta, Effect};
use crate::diag::{Diagnostic, Place};
use crate::model::ObjectId;

/// How an object went.
enum Gone {
    Dropped(Place),
    Renamed(Place, ObjectId),
}

/// Adds to a fault about something that is missing where the history dropped or renamed it.
pub(super) fn shown(fault: Diagnostic, history: &Before<'_>) -> Diagnostic {
    let (Some(missing), Some(here)) = (fault.objects().next().cloned(), fault.place) else { return fault };
    let table = missing.table().map(|table| ObjectId::Table(table.clone()));
    let wanted = [Some(missing), table];
    let mut catalog: Catalog = history.start.clone();
    let mut last = None;
    for &at in history.graph.order().iter().take(history.number + 1) {
        let Some(revision) = history.revisions.get(at) else { continue };
        fold_revision(at, revision, &mut catalog, &mut |folded: Folded<'_>| {
            let place = folded.operation.place;
            let later = place.file == here.file && (place.line, place.col) >= (here.line, here.col);
            let gone = wanted.iter().flatten().find_map(|object| gone(folded.delta, object, place));
            if !later && gone.is_some() {
                last = gone;
            }
        });
    }
    match last {
        Some(Gone::Dropped(place)) => {
            fault.related(place, "dropped here").hint("leave this operation out, or do it before the drop")
        }
        Some(Gone::Renamed(place, to)) => fault
            .related(place, "renamed here")
            .hint(format!("from there on its name is `{}`", to.own_name())),
        None => fault,
    }
}

fn gone(delta: &Delta, object: &ObjectId, place: Place) -> Option<Gone> {
    match delta {
        Delta::Change(change) if change.object == *object && change.to.is_absent() => {
            Some(Gone::Dropped(place))
        }
        Delta::Rename(rename) if rename.from == *object => Some(Gone::Renamed(place, rename.to.clone())),
        Delta::Change(_) | Delta::Rename(_) | Delta::Rows(_) | Delta::Searched(_) => None,
        Delta::Sql(sql) => sql.effects.iter().find_map(|effect| match effect {
            Effect::Delta(delta) => gone(delta, object, place),
            Effect::Writes(_) | Effect::Unread(_) => None,
        }),
    }
}
