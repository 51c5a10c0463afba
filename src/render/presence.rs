//! What a statement wants of other branches.

use minijinja::Value;

use super::value::{Sql, map, prose, typed};
use crate::model::RevisionId;
use crate::plan::Presence;

/// What of other branches is applied, for a statement that is for such a database alone.
pub(super) fn value(of: &Presence) -> Value {
    let revision = |id: &RevisionId, applied: bool| {
        map([("id", typed(Sql::Text(id.to_string()))), ("applied", Value::from(applied))])
    };
    let applied = of.applied.iter().map(|id| revision(id, true));
    let revisions = applied.chain(of.missing.iter().map(|id| revision(id, false)));
    let words = |ids: &[RevisionId]| ids.iter().map(RevisionId::as_str).collect::<Vec<_>>().join(", ");
    let line = match (&of.applied[..], &of.missing[..]) {
        (applied, []) => format!("if these are applied: {}", words(applied)),
        ([], missing) => format!("if these are not applied: {}", words(missing)),
        (applied, missing) => {
            format!("if these are applied: {}; and these are not: {}", words(applied), words(missing))
        }
    };
    map([("revisions", Value::from_iter(revisions)), ("stops", Value::from(of.stops)), ("line", prose(line))])
}
