//! Where the history took a name that is taken: the operation that created what has it.

use super::{Folded, fold_revision};
use crate::catalog::{Catalog, Delta};
use crate::diag::{Diagnostic, Place};
use crate::graph::Graph;
use crate::model::{Change, ObjectId};
use crate::spec::Revision;

/// The history before and with the revision of a fault.
pub(super) struct Before<'h> {
    pub(super) graph: &'h Graph,
    pub(super) revisions: &'h [Revision],
    /// The catalog before the first revision.
    pub(super) start: &'h Catalog,
    /// The revision's number in the order.
    pub(super) number: usize,
}

/// Adds to a fault about a name that is taken the place where the history took it.
pub(super) fn shown(mut fault: Diagnostic, history: &Before<'_>) -> Diagnostic {
    let mut catalog = history.start.clone();
    let mut owner: Option<(Place, usize)> = None;
    for &at in history.graph.order().iter().take(history.number + 1) {
        let Some(revision) = history.revisions.get(at) else { continue };
        fold_revision(at, revision, &mut catalog, &mut |folded: Folded<'_>| {
            if fault.objects().any(|taken| creates(folded.delta, taken)) {
                owner = Some((folded.operation.place, at));
            }
        });
    }
    if let Some((place, at)) = owner {
        fault.related.push((place, format!("the revision `{}` creates it here", history.graph.id(at))));
    }
    fault
}

/// Whether an object is there after a delta that was not there before, under this name.
fn creates(delta: &Delta, taken: &ObjectId) -> bool {
    match delta {
        Delta::Change(change) => change.from.is_absent() && holds(change, taken),
        Delta::Rename(rename) => rename.to == *taken,
        Delta::Rows(_) | Delta::Searched(_) => false,
        Delta::Sql(sql) => sql.effects.iter().any(|effect| match effect {
            crate::catalog::Effect::Delta(delta) => creates(delta, taken),
            crate::catalog::Effect::Writes(_) | crate::catalog::Effect::Unread(_) => false,
        }),
    }
}

/// Whether what comes with a change has a name: the object, or a part of a table or column.
fn holds(change: &Change, taken: &ObjectId) -> bool {
    if change.object == *taken {
        return true;
    }
    let same_table = change.object.table() == taken.table() && taken.table().is_some();
    let (constraints, indexes) = match (change.to.table(), change.to.parts()) {
        (Some(table), _) => (&table.constraints[..], &table.indexes[..]),
        (None, Some(parts)) => (&parts.constraints[..], &parts.indexes[..]),
        (None, None) => (&[][..], &[][..]),
    };
    let constraints = constraints.iter().chain(change.to.constraint());
    same_table
        && match taken {
            ObjectId::Column(_, name) => change.to.table().is_some_and(|t| t.column(name).is_some()),
            ObjectId::Constraint(_, name) => constraints.into_iter().any(|c| c.name() == name),
            ObjectId::Index(_, name) => {
                let mut keys = constraints.into_iter().filter(|c| c.is_index());
                indexes.iter().any(|i| i.name == *name) || keys.any(|c| c.name() == name)
            }
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::Table(_)
            | ObjectId::TableComment(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => false,
        }
}
