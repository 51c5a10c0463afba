//! What statements say of a table that is there, and of which nothing is known: it was not read, or is none.

use crate::catalog::{Catalog, Delta};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{ObjectId, ObjectName};

/// What a change is about.
pub(super) fn object(delta: &Delta) -> Option<&ObjectId> {
    match delta {
        Delta::Change(change) => Some(&change.object),
        Delta::Rename(rename) => Some(&rename.from),
        Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => None,
    }
}

/// The table of what changes, where no catalog could keep the change.
pub(super) fn table_of(delta: &Delta, catalog: &Catalog) -> Option<ObjectName> {
    let object = object(delta)?;
    let owner = match delta {
        Delta::Change(change) => change.to.program().and_then(|program| program.table.clone()),
        Delta::Rename(_) | Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => None,
    };
    if let Some(owner) = owner {
        let views = [ObjectId::View(owner.clone()), ObjectId::MaterializedView(owner.clone())];
        let is_known =
            catalog.known(&owner).is_some() || views.iter().any(|view| catalog.program(view).is_some());
        return (!is_known).then_some(owner);
    }
    let is_new = matches!(delta, Delta::Change(change) if change.to.table().is_some());
    let table = object.table().filter(|_| object.program().is_none() && !is_new)?;
    catalog.known(table).is_none().then(|| table.clone())
}

/// Why such a change is not taken up.
pub(super) fn fault(delta: &Delta, catalog: &Catalog, place: Place) -> Box<Diagnostic> {
    let Some(table) = table_of(delta, catalog) else {
        return Box::new(Diagnostic::error(Code::NO_TABLE, place, "its table is not known"));
    };
    if let Err(fault) = catalog.table(&table, place) {
        return fault;
    }
    let message = format!("nothing is known of the columns of `{table}`");
    Box::new(Diagnostic::error(Code::NO_TABLE, place, message).about(ObjectId::Table(table)))
}
