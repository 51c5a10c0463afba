//! A lint rule: a column that is dropped takes its data with it.

use crate::diag::{Code, Diagnostic};
use crate::history::Folded;
use crate::model::ObjectId;

/// What the rule finds in one operation.
pub fn finding(folded: &Folded<'_>) -> Option<Diagnostic> {
    let crate::catalog::Delta::Change(change) = folded.delta else { return None };
    let ObjectId::Column(..) = &change.object else { return None };
    let message = format!("the data of `{}` is destroyed", change.object);
    change.to.is_absent().then(|| {
        Diagnostic::error(Code::CARRIED, folded.operation.place, message).about(change.object.clone()).warning()
    })
}
