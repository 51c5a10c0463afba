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

/// Names, each on a line of its own.
pub(super) fn lines(names: &[Ident]) -> String {
    names.iter().fold("\n".to_owned(), |list, name| list + &name.as_str().replace('\n', " ") + "\n")
}

/// The same as a text.
pub(super) fn listed(names: &[Ident]) -> Value {
    typed(Sql::Text(lines(names)))
}
