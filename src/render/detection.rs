//! What the script of `detect` is told: what a database may be at, which facts hold where, what is not compared.

use super::Surroundings;
use super::frame::Values;
use super::ledger::{list, number, text};
use super::value::{fields, map};
use super::verification::{fact, patterns, schemas, words};
use crate::model::RevisionId;
use crate::plan::Detection;

/// The values.
pub(super) fn values(plan: &Detection, around: &Surroundings<'_>) -> Values {
    let ids = |ids: &[RevisionId]| ids.iter().map(RevisionId::as_str).collect::<Vec<_>>().join(" ");
    let candidates = plan.candidates.iter().enumerate().map(|(at, one)| {
        map([("number", number(at)), ("place", number(one.place)), ("ids", text(&ids(&one.revisions)))])
    });
    let spans = plan.facts.iter().map(|span| {
        let ends = [("first", number(span.first)), ("last", number(span.last))];
        fields(ends.into_iter().chain(fact(&span.fact)).collect())
    });
    vec![
        ("candidates", list(candidates)),
        ("spans", list(spans)),
        ("schemas", schemas(&plan.schemas)),
        ("untold", words(&plan.untold)),
        ("patterns", patterns(&plan.untold, &plan.ignored, around)),
    ]
}
