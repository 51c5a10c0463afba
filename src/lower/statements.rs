//! From a delta to statements: the one place that says who lowers what. A new kind of object or delta does not compile
//! until it has its arm here.

use super::lowered::{Context, Lowered};
use super::{alter, index, own_sql, rows, tables, types};
use crate::catalog::{Delta, RowAction};
use crate::model::{Change, ObjectId, Rename};

/// What it takes to do what a delta says.
pub(super) fn lower(delta: &Delta, context: Context<'_>) -> Lowered {
    match delta {
        Delta::Change(change) => lower_change(change, context),
        Delta::Rename(rename) => lower_rename(rename, context),
        Delta::Rows(rows) => match rows.action {
            RowAction::Insert | RowAction::Overwrite => rows::insert(rows, context.before),
            RowAction::Update => rows::update(rows, context.before),
            RowAction::Delete => rows::delete(rows),
        },
        Delta::Searched(searched) => rows::search(searched, context.before),
        Delta::Sql(sql) => own_sql::run(sql, context.before),
    }
}

fn lower_change(change: &Change, context: Context<'_>) -> Lowered {
    match &change.object {
        ObjectId::Table(name) => match change.to.table() {
            Some(table) => tables::create(table, context.before),
            None => tables::drop(name, context.before),
        },
        ObjectId::TableComment(table) => tables::comment(table, &change.to, context.before),
        ObjectId::Column(table, column) => alter::column(table, column, change, context),
        ObjectId::Constraint(table, name) => alter::constraint(table, name, change, context),
        ObjectId::Index(table, name) => index::change(table, name, change, context),
        ObjectId::Enum(name) => types::enumeration(name, change, context.before),
        ObjectId::EnumValue(name, value) => alter::enum_value(name, value, change, context),
        ObjectId::Schema(name) => types::schema(name, change),
        ObjectId::Extension(name) => types::extension(name, change),
        // They come from the user's own SQL alone, which does all that there is to do.
        ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => Lowered::nothing(),
    }
}

fn lower_rename(rename: &Rename, context: Context<'_>) -> Lowered {
    match (&rename.from, &rename.to) {
        (ObjectId::Table(from), ObjectId::Table(to)) => tables::rename(from, to),
        (ObjectId::Column(table, from), ObjectId::Column(_, to)) => {
            tables::rename_column(table, from, to, context.before)
        }
        (ObjectId::Index(table, from), ObjectId::Index(_, to)) => {
            Lowered::new(alter::rename_index(table, from, to, context.before).into_iter().collect())
        }
        (
            ObjectId::Table(_)
            | ObjectId::Column(..)
            | ObjectId::Index(..)
            | ObjectId::Constraint(..)
            | ObjectId::TableComment(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..),
            _,
        ) => Lowered::nothing(), // only the user's own SQL renames these
    }
}
