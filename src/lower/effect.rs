//! Effects: what a delta does that a reviewer has to know.

use std::collections::BTreeSet;

use super::lowered::Context;
use super::reversal::reverse;
use crate::catalog::{Delta, Effect as SqlEffect, RowAction, Rows, Searched, Sql, Undo};
use crate::dialect::Facts;
use crate::model::{Aspect, Change, Object, ObjectId, State, Using};
use crate::plan::{Effect, Gap};
use crate::sql;

/// What a delta does to data, and what it creates.
pub(super) fn effect(delta: &Delta, facts: &Facts) -> Effect {
    match delta {
        Delta::Change(change) => of_change(change),
        Delta::Rename(_) => Effect::default(),
        Delta::Rows(rows) => of_rows(rows),
        Delta::Searched(searched) => of_searched(searched),
        Delta::Sql(own) => of_sql(own, facts),
    }
}

/// The same, with what is not as before after an `auto` downgrade.
pub(super) fn effect_with_undo(delta: &Delta, context: Context<'_>) -> Effect {
    let effect = effect(delta, context.before.facts());
    let undo = match (reverse(delta, context), delta) {
        (Err(refusal), _) => Some(Gap::All(refusal.reason)),
        (
            Ok(_),
            Delta::Rows(Rows { undo: Undo::Nothing, .. })
            | Delta::Searched(Searched { undo: Undo::Nothing, .. })
            | Delta::Sql(Sql { undo: Undo::Nothing, .. }),
        ) => Some(Gap::Part("nothing is undone, as the spec says".to_owned())),
        (Ok(_), Delta::Change(change)) if !effect.destroys.is_empty() => {
            Some(Gap::Part(comes_back(change).to_owned()))
        }
        (Ok(_), _) => None,
    };
    Effect { undo, ..effect }
}

/// What undoing gives back of what had data.
fn comes_back(change: &Change) -> &'static str {
    match change.object {
        ObjectId::Table(_) => "the table comes back empty",
        ObjectId::Column(..) if change.to.is_absent() => "the column comes back empty",
        _ => "what was lost does not come back",
    }
}

fn of_change(change: &Change) -> Effect {
    let creates = match (&change.object, change.from.is_absent()) {
        (ObjectId::Table(name) | ObjectId::Enum(name), true) => BTreeSet::from([name.clone()]),
        _ => BTreeSet::new(),
    };
    let types = match &change.object {
        ObjectId::EnumValue(name, _) => BTreeSet::from([name.clone()]),
        ObjectId::Enum(name) if !change.from.is_absent() => BTreeSet::from([name.clone()]),
        _ => BTreeSet::new(),
    };
    Effect { destroys: destroyed(change).into_iter().collect(), creates, types, ..Effect::default() }
}

/// The data that goes with a change.
fn destroyed(change: &Change) -> Option<String> {
    let goes = change.to.is_absent();
    match &change.object {
        ObjectId::Table(name) => goes.then(|| format!("the rows of {name}")),
        ObjectId::Schema(name) => goes.then(|| format!("whatever is in the schema {name}")),
        ObjectId::Sequence(name) => goes.then(|| format!("the number that {name} has reached")),
        ObjectId::Column(..) if goes => {
            let is_computed = change.from.column().is_some_and(|column| column.computed.is_some());
            (!is_computed).then(|| format!("the values of {}", change.object))
        }
        ObjectId::Column(..) => {
            narrows(change).then(|| format!("what does not fit the new type of {}", change.object))
        }
        ObjectId::TableComment(_)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Extension(_)
        | ObjectId::Domain(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => None,
    }
}

/// Whether the engine gives a column another type by losing digits, parts of times or characters, without a word.
fn narrows(change: &Change) -> bool {
    let (Some(altered), Some(from), Some(to)) = (change.altered(), change.from.column(), change.to.column())
    else {
        return false;
    };
    let cut = altered.using == Using::Cast && from.sql_type.is_longer_than(&to.sql_type);
    altered.sets(Aspect::Type)
        && from.computed.is_none()
        && altered.expression().is_none()
        && (cut || from.sql_type.loses_as(&to.sql_type))
}

fn of_rows(rows: &Rows) -> Effect {
    let destroys = match rows.action {
        RowAction::Insert => None,
        RowAction::Overwrite | RowAction::Update => {
            Some(format!("what rows of {} with these keys hold", rows.table))
        }
        RowAction::Delete => Some(format!("rows of {}", rows.table)),
    };
    Effect { destroys: destroys.into_iter().collect(), ..Effect::default() }
}

fn of_searched(searched: &Searched) -> Effect {
    let columns: Vec<String> = searched.set.iter().map(|(name, _)| name.to_string()).collect();
    let destroys = match &columns[..] {
        [] => format!("rows of {}", searched.table),
        _ => format!("what rows of {} hold in {}", searched.table, columns.join(", ")),
    };
    Effect { destroys: vec![destroys], ..Effect::default() }
}

fn of_sql(own: &Sql, facts: &Facts) -> Effect {
    let mut effect = Effect { own_sql: !is_known(own), ..Effect::default() };
    for part in &own.effects {
        if let SqlEffect::Delta(delta) = part {
            let known = self::effect(delta, facts);
            effect.destroys.extend(known.destroys);
            effect.creates.extend(known.creates);
        }
    }
    if effect.destroys.is_empty() {
        let named = own.statements.iter().filter_map(|text| sql::destruction(text, facts));
        effect.destroys.extend(named.collect::<BTreeSet<_>>());
    }
    effect
}

/// Whether all is known that it does: every statement of it was read, and changes nothing but what operations change.
fn is_known(own: &Sql) -> bool {
    let structural = |effect: &SqlEffect| match effect {
        SqlEffect::Delta(Delta::Change(change)) => {
            !matches!(change.to, State::Unknown | State::Is(Object::Program(_)))
        }
        SqlEffect::Delta(Delta::Rename(_)) => true,
        SqlEffect::Delta(Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_))
        | SqlEffect::Writes(_)
        | SqlEffect::Unread(_) => false,
    };
    !own.stated && own.effects.len() >= own.statements.len() && own.effects.iter().all(structural)
}
