//! What the SQL of an engine cannot say, and the history knows all the same: comments, named enums, whether a unique
//! index was asked for as a constraint, and numbered columns under another name.

use std::sync::Arc;

use crate::catalog::{Catalog, enum_check};
use crate::dialect::{CommentStyle, Facts};
use crate::model::{Column, Constraint, Index, SqlType, Table};

/// A table as SQL has it, with what SQL cannot say as a known one has it.
pub(super) fn completed(table: &Table, old: &Table, known: &Catalog) -> Table {
    let facts = known.facts();
    let mut table = table.clone();
    if facts.comments == CommentStyle::Nowhere {
        table.comment.clone_from(&old.comment);
    }
    let mut checks = Vec::new();
    for column in &mut table.columns {
        let Some(other) = old.columns.iter().find(|other| other.name == column.name) else { continue };
        let own = Arc::make_mut(column);
        if facts.comments == CommentStyle::Nowhere {
            own.comment.clone_from(&other.comment);
        }
        if own.identity.is_some() && other.identity.is_some() && !tells_identities_apart(facts) {
            own.identity = other.identity;
        }
        let stored = (facts.limits.pseudo_type)(&other.sql_type).filter(|_| other.identity.is_none());
        if stored.is_some_and(|stored| own.identity.is_some() && facts.types.same(&stored, &own.sql_type)) {
            (own.identity, own.sql_type) = (None, other.sql_type.clone());
        }
        if has_values_of(own, other, known) {
            own.sql_type = other.sql_type.clone();
            checks.extend(enum_check(&old.name, other, known));
        }
    }
    // The check of an enum's values is a part of the column's type there.
    table.constraints.retain(|c| {
        let of_enum =
            |check: &crate::model::Check| checks.iter().any(|own| own.expression == check.expression);
        !c.check().is_some_and(of_enum)
    });
    if facts.indexes.inline {
        unique_indexes(&mut table, old);
    }
    table
}

/// Whether there are two kinds of identity: where a numbered column must be a key, there is one.
fn tells_identities_apart(facts: &Facts) -> bool {
    !facts.columns.identity_needs_key && !facts.columns.identity_is_primary_key
}

/// Whether a column holds the values of a known one's enum, where enums have no names.
fn has_values_of(own: &Column, known: &Column, catalog: &Catalog) -> bool {
    let facts = catalog.facts();
    let Some(name) = known.sql_type.enum_name().filter(|_| !facts.types.named_enums) else { return false };
    let values = catalog.enums().find(|(other, _)| *other == name).map(|(_, values)| values.to_vec());
    let Some(values) = values else { return false };
    match &own.sql_type {
        SqlType::EnumOf(own) => *own == values,
        SqlType::Varchar(length) if !facts.types.inline_enum => {
            let longest = values.iter().map(|value| value.chars().count()).max().unwrap_or(1).max(1);
            length.is_some_and(|length| length as usize == longest)
        }
        _ => false,
    }
}

/// Unique constraints that are known as indexes: an engine that has indexes in CREATE TABLE tells no difference.
fn unique_indexes(table: &mut Table, old: &Table) {
    let as_index = |constraint: &Arc<Constraint>| -> Option<Arc<Index>> {
        let Constraint::Unique(key) = &**constraint else { return None };
        let index = old.index(&key.name).filter(|index| index.unique)?;
        let columns: Vec<_> = key.columns.iter().collect();
        (index.plain_columns()? == columns).then(|| Arc::clone(index))
    };
    let indexes: Vec<Arc<Index>> = table.constraints.iter().filter_map(as_index).collect();
    table.constraints.retain(|constraint| as_index(constraint).is_none());
    table.indexes.extend(indexes);
}
