//! Methods of indexes: what one can be, and which types it holds.

use super::flaw::{Flaw, Unfit};
use crate::dialect::Facts;
use crate::model::{Ident, Index, Table};

/// What an index is if nothing is said.
const USUAL: &str = "btree";

/// The keys and indexes that cannot be of their method.
pub(super) fn flaws(table: &Table, facts: &Facts) -> Vec<Flaw> {
    let no_operators = facts.limits.no_operators;
    let lacks = |name: &Ident, method: &str| {
        table.column(name).is_some_and(|column| no_operators(method, &column.sql_type))
    };
    let of_keys = table.keys().filter_map(|key| {
        let column = key.columns.iter().find(|name| lacks(name, USUAL))?;
        Some(Flaw::NoOperators(key.name.clone(), column.clone(), USUAL.to_owned()))
    });
    let of_indexes = table.indexes.iter().filter_map(|index| {
        let method = index.using.as_ref().map_or(USUAL.to_owned(), |using| using.as_str().to_lowercase());
        if let Some(unfit) = unfit(index, &method, facts) {
            return Some(Flaw::UnfitMethod(index.name.clone(), method, unfit));
        }
        let mut plain = index.columns.iter().filter(|part| part.opclass.is_none());
        let column = plain.find_map(|part| part.key.column().filter(|name| lacks(name, &method)))?;
        Some(Flaw::NoOperators(index.name.clone(), column.clone(), method))
    });
    of_keys.chain(of_indexes).collect()
}

/// What an index of a method cannot be.
fn unfit(index: &Index, method: &str, facts: &Facts) -> Option<Unfit> {
    let can = (facts.limits.method)(method)?;
    let ordered = index.columns.iter().any(|part| part.order.is_some() || part.nulls.is_some());
    let is = [
        (Unfit::Unique, index.unique && !can.unique),
        (Unfit::OfSeveral, index.columns.len() > 1 && !can.of_several),
        (Unfit::Ordered, ordered && !can.ordered),
        (Unfit::Including, !index.include.is_empty() && !can.including),
    ];
    is.into_iter().find(|(_, is)| *is).map(|(unfit, _)| unfit)
}
