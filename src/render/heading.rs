//! What is said of a step in its heading, and lists of names.

use std::collections::BTreeSet;

use minijinja::Value;

use super::summary;
use super::value::{Sql, typed};
use crate::model::Ident;
use crate::plan::Step;

/// A step's title; behind it its mark and what it is about.
pub(super) fn heading(step: &Step) -> String {
    match (step.effect.mark(), summary::remark(&step.effect)) {
        (Some(mark), Some(remark)) if step.title.len() + remark.len() <= 130 => {
            format!("{}      {mark} {remark}", step.title)
        }
        (Some('!'), _) => format!("{}      ! destroys data", step.title),
        (Some(_), _) => format!("{}      ? SQL of the project", step.title),
        (None, _) => step.title.clone(),
    }
}

/// The variables of the session that the SQL of a step names.
pub(super) fn variables(step: &Step) -> impl Iterator<Item = Value> {
    let names: BTreeSet<&Ident> = step.statements.iter().flat_map(|s| &s.variables).collect();
    names.into_iter().map(|name| typed(Sql::Ident(name.clone())))
}

/// A list of names in a text, each between quotes, so that it can be looked for.
pub(super) fn quoted<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<String> =
        names.into_iter().map(|name| format!("\"{}\"", name.replace('"', "\"\""))).collect();
    names.join(", ")
}

/// The same as a text.
pub(super) fn listed(names: &[Ident]) -> Value {
    typed(Sql::Text(quoted(names.iter().map(Ident::as_str))))
}
