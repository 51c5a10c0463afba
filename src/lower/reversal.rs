//! Reversal: the deltas that undo a delta. The two states change places, what followed from the change is undone with it,
//! and what the history does not know cannot be undone.

use std::sync::Arc;

use crate::catalog::{Catalog, Delta, RowAction, Rows, Sql, Undo, inverse_rows, leads};
use crate::diag::Place;
use crate::model::{
    Altered, Aspect, Change, Column, How, Ident, Index, Object, ObjectId, Rename, State, Using,
};
use crate::plan::Refusal;
use crate::sql;

use super::lowered::Context;

/// The deltas that undo one, in their order; or why there are none.
pub(super) fn reverse(delta: &Delta, context: Context<'_>) -> Result<Vec<Delta>, Refusal> {
    match delta {
        Delta::Change(change) => reverse_change(change, context),
        Delta::Rename(rename) => {
            let Rename { from, to, place } = rename.clone();
            Ok(vec![Delta::Rename(Rename { from: to, to: from, place })])
        }
        Delta::Rows(rows) => undo_rows(rows, context.before),
        Delta::Searched(searched) => undo(&searched.undo, searched.operation(), searched.place, false),
        Delta::Sql(own) => undo_sql(own, context.before),
    }
}

fn reverse_change(change: &Change, context: Context<'_>) -> Result<Vec<Delta>, Refusal> {
    let unknown = matches!(change.from, State::Unknown);
    let object = &change.object;
    match object {
        ObjectId::Schema(_) if !change.from.is_absent() && !change.to.is_absent() => Ok(Vec::new()),
        ObjectId::EnumValue(..) => {
            Err(format!("{} cannot remove a value from an enum", context.before.facts().title).into())
        }
        _ if unknown => Err(Refusal {
            reason: unknown_state(object),
            related: context.before.why_opaque(object).into_iter().collect(),
            takes_undo: false,
        }),
        ObjectId::Column(..) => Ok(reverse_column(change, context)),
        ObjectId::Constraint(..) | ObjectId::Index(..) => Ok(reverse_part(change, context)),
        ObjectId::Table(_)
        | ObjectId::TableComment(_)
        | ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => Ok(vec![swapped(change)]),
    }
}

/// Why an object cannot be restored.
fn unknown_state(object: &ObjectId) -> String {
    match object {
        ObjectId::Enum(name) => format!("the history does not know the values of the enum `{name}`"),
        ObjectId::TableComment(table) => format!("the history does not know the comment of `{table}`"),
        ObjectId::Column(..) => {
            format!("the history does not know what the column `{object}` looked like")
        }
        ObjectId::Constraint(_, name) | ObjectId::Index(_, name) | ObjectId::Policy(_, name) => {
            format!("the history does not know what the {} `{name}` looked like", object.kind())
        }
        ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_) => {
            format!("the history does not know what the {} `{object}` looked like", object.kind())
        }
    }
}

fn swapped(change: &Change) -> Delta {
    Delta::Change(Change { from: change.to.clone(), to: change.from.clone(), ..change.clone() })
}

/// The same change the other way round, asked for by itself.
fn restored(change: &Change) -> Delta {
    let mut change = Change { from: change.to.clone(), to: change.from.clone(), ..change.clone() };
    change.how = if change.how == How::Replaced { How::Replaces } else { How::Plainly };
    if let State::Is(Object::Index(index)) = &change.to {
        let index = Index { implied: None, ..(**index).clone() };
        change.to = State::Is(Object::Index(Arc::new(index)));
    }
    Delta::Change(change)
}

fn reverse_column(change: &Change, context: Context<'_>) -> Vec<Delta> {
    if let (Some(altered), Some(from), Some(to)) =
        (change.altered(), change.from.column(), change.to.column())
    {
        let indexes = cut_again(change, context);
        let how = How::Altered(Box::new(Altered { indexes, ..realtered(altered, from, to) }));
        return vec![Delta::Change(Change {
            from: change.to.clone(),
            to: change.from.clone(),
            how,
            ..change.clone()
        })];
    }
    // The column again, then everything that went with it, but for what will follow from that.
    let gone = context.before.implied(change, context.after).gone_with_column;
    let asked = gone.into_iter().filter(|part| part.from.index().is_none_or(|index| index.implied.is_none()));
    let columns = &context.before.facts().columns;
    let must = columns.identity_needs_key || columns.identity_is_primary_key;
    let with_it = |part: &Change| {
        let Some(column) = change.from.column().filter(|column| column.identity.is_some() && must) else {
            return false;
        };
        let key = part.from.constraint().is_some_and(|constraint| constraint.key().is_some());
        key || columns.identity_needs_key && part.from.index().is_some_and(|index| leads(index, column))
    };
    let (with, apart): (Vec<Change>, Vec<Change>) = asked.partition(with_it);
    let column = Change { from: with_parts(&change.from, &with), ..change.clone() };
    [swapped(&column)].into_iter().chain(apart.iter().map(restored)).collect()
}

/// A column with the keys and indexes that it must have from the beginning.
fn with_parts(column: &State, with: &[Change]) -> State {
    match column {
        State::Is(Object::Column(column, parts)) => {
            let mut parts = parts.clone();
            parts.constraints.extend(with.iter().filter_map(|part| part.from.constraint()).cloned());
            parts.indexes.extend(with.iter().filter_map(|part| part.from.index()).cloned());
            State::Is(Object::Column(Arc::clone(column), parts))
        }
        other => other.clone(),
    }
}

/// The indexes that hold whole values since the column has its new type, as they were.
fn cut_again(change: &Change, context: Context<'_>) -> Vec<Arc<Index>> {
    let known = |catalog: &Catalog| change.object.table().and_then(|table| catalog.known(table));
    let (Some(was), Some(is)) = (known(context.before), known(context.after)) else { return Vec::new() };
    let holds = |index: &Index| index.columns.iter().filter(|column| column.length.is_some()).count();
    let holds_less = |index: &&Arc<Index>| {
        is.indexes.iter().any(|now| now.name == index.name && holds(now) < holds(index))
    };
    was.indexes.iter().filter(holds_less).cloned().collect()
}

/// What must be set to come back from one form of a column to the other.
fn realtered(altered: &Altered, from: &Column, to: &Column) -> Altered {
    let mut aspects = altered.aspects.clone();
    if altered.carries_default(from, to) {
        aspects.insert(Aspect::Default);
    }
    if from.nullable != to.nullable {
        aspects.insert(Aspect::Nullable); // identity has made it NOT NULL
    }
    if from.collation != to.collation {
        aspects.insert(Aspect::Collation);
    }
    let plain = to.sql_type.keeps_defaults_as(&from.sql_type) && altered.using == Using::Assignment;
    let keeps = plain || !altered.sets(Aspect::Type);
    Altered {
        aspects,
        using: if keeps { Using::Assignment } else { Using::Cast },
        check_before: altered.check_after.clone(),
        check_after: altered.check_before.clone(),
        position_before: altered.position_after.clone(),
        position_after: altered.position_before.clone().filter(|_| altered.sets(Aspect::Position)),
        indexes: Vec::new(),
    }
}

/// A constraint or index, with what followed from it: the key or index that served a foreign key goes only when another
/// does so again, and goes before what it left behind.
fn reverse_part(change: &Change, context: Context<'_>) -> Vec<Delta> {
    if change.to.is_absent() {
        let plain = matches!(change.object, ObjectId::Constraint(..));
        return vec![if plain { restored(change) } else { swapped(change) }];
    }
    let implied = context.before.implied(change, context.after);
    let taken_over = change.taken_over();
    let yielded = implied.yielded.iter().filter(|_| taken_over.is_none());
    let mut deltas: Vec<Delta> = yielded.map(restored).collect();
    let kind = change.to.constraint().map(|constraint| How::OfKind(constraint.kind()));
    let how = match &change.how {
        How::Replaces => How::Replaced,
        other => kind.unwrap_or_else(|| other.clone()),
    };
    deltas.push(Delta::Change(Change { from: change.to.clone(), to: State::Absent, how, ..change.clone() }));
    if let (Some(index), Some(table)) = (taken_over, change.object.table()) {
        let id = |name: &Ident| ObjectId::Index(table.clone(), name.clone());
        let from = ObjectId::Index(table.clone(), own_name(change, index));
        deltas.push(Delta::Rename(Rename { from, to: id(&index.name), place: change.place }));
    }
    deltas.extend(implied.served.iter().map(|served| {
        Delta::Change(Change {
            from: served.to.clone(),
            to: State::Absent,
            how: How::Plainly,
            ..served.clone()
        })
    }));
    deltas.extend(implied.tightened.iter().filter_map(|column| loosened(column, context, change.place)));
    deltas
}

/// The name that a constraint has given to the index that it took over.
fn own_name(change: &Change, index: &Index) -> Ident {
    change.to.constraint().map_or_else(|| index.name.clone(), |constraint| constraint.name().clone())
}

/// A column that allows NULL again.
fn loosened(object: &ObjectId, context: Context<'_>, place: Place) -> Option<Delta> {
    let ObjectId::Column(table, name) = object else { return None };
    let column = |catalog: &Catalog| {
        let known = catalog.known(table)?;
        known.columns.iter().find(|c| c.name == *name).cloned()
    };
    let (tight, loose) = (column(context.after)?, column(context.before)?);
    let altered = Altered {
        aspects: [Aspect::Nullable].into(),
        using: Using::Assignment,
        check_before: None,
        check_after: None,
        position_before: None,
        position_after: None,
        indexes: Vec::new(),
    };
    let change = Change::plain(object.clone(), State::of_column(tight), State::of_column(loose), place);
    Some(Delta::Change(change.how(How::Altered(Box::new(altered)))))
}

fn undo_rows(rows: &Rows, before: &Catalog) -> Result<Vec<Delta>, Refusal> {
    let inserts = matches!(rows.action, RowAction::Insert | RowAction::Overwrite);
    match rows.undo {
        // By its key alone nobody can tell a row that the script inserted from one that was there before.
        Undo::Unknown if inserts && !rows.key.is_empty() => {
            let why = "its `bulk_insert` says no `undo`, and rows with its keys may have been there before";
            Err(Refusal::without_undo(why))
        }
        Undo::Auto => inverses(rows, before),
        Undo::Unknown if !inserts => inverses(rows, before),
        Undo::Unknown | Undo::Nothing | Undo::WithTable | Undo::Statements(_) => {
            undo(&rows.undo, rows.action.operation(), rows.place, false)
        }
    }
}

fn inverses(rows: &Rows, before: &Catalog) -> Result<Vec<Delta>, Refusal> {
    let inverse = inverse_rows(rows, before).map_err(Refusal::without_undo)?;
    Ok(inverse.into_iter().map(Delta::Rows).collect())
}

fn undo_sql(own: &Sql, before: &Catalog) -> Result<Vec<Delta>, Refusal> {
    let facts = before.facts();
    let at_the_end = |text: &String| sql::is_run_at_the_end(text, facts);
    let mut what = own.undo.clone();
    if own.statements.iter().any(at_the_end) {
        // Of triggers and routines, the end of the script restores what was there before: rows are left.
        let rows: Vec<String> = what.statements().iter().filter(|text| !at_the_end(text)).cloned().collect();
        what = if rows.is_empty() { Undo::Nothing } else { Undo::Statements(rows) };
    }
    if what.statements().iter().any(|text| sql::commits(text, facts)) {
        return Err(Refusal::without_undo(format!(
            "its `undo` is DDL, which commits by itself in {}: `downgrade:` as a list has room for an `if`",
            facts.title
        )));
    }
    undo(&what, "execute", own.place, own.alone)
}

fn undo(undo: &Undo, operation: &str, place: Place, alone: bool) -> Result<Vec<Delta>, Refusal> {
    match undo {
        Undo::Unknown | Undo::Auto => Err(Refusal::without_undo(format!("its `{operation}` says no `undo`"))),
        Undo::Nothing | Undo::WithTable => Ok(Vec::new()),
        Undo::Statements(statements) => Ok(vec![Delta::Sql(Sql {
            statements: statements.clone(),
            undo: Undo::Nothing,
            alone,
            effects: Vec::new(),
            stated: false,
            place,
        })]),
    }
}
