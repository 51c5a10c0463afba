//! ADD COLUMN and DROP COLUMN, with what hangs on the column.

use std::sync::Arc;

use crate::catalog::{Catalog, leads, needs_key};
use crate::dialect::{CommentStyle, Facts};
use crate::lower::lowered::Context;
use crate::lower::online::writers;
use crate::lower::{constraint, definition, index, tables};
use crate::model::{
    Change, Column, Constraint, ConstraintKind, Ident, Index, IndexKey, Maker, ObjectId, ObjectName, SqlType,
};
use crate::plan::{Action, Arg, Args, Ddl, Guard, Shape, Statement, StatementKind};

/// ADD COLUMN, and statements for the constraints and indexes that come with it.
pub(super) fn add(table: &ObjectName, change: &Change, context: Context<'_>) -> Vec<Statement> {
    let (Some(column), Some(parts)) = (change.to.column(), change.to.parts()) else { return Vec::new() };
    let before = context.before;
    let inline = |c: &&Arc<Constraint>| c.key().is_some() && needs_key(column, before);
    let (with, apart): (Vec<_>, Vec<_>) = parts.constraints.iter().partition(inline);
    let with: Vec<Arg> = with.into_iter().map(|key| Arg::Map(definition::constraint(key, before))).collect();
    let needed = |index: &&Arc<Index>| with.is_empty() && needs_key(column, before) && leads(index, column);
    let (indexed, later): (Vec<_>, Vec<_>) = parts.indexes.iter().partition(needed);
    let indexed = indexed.into_iter().map(|new| Arg::Map(definition::index(table, new, false))).collect();
    let mut statements = vec![add_alone(table, column, (with, indexed), before)];
    let served = before.implied(change, context.after).served;
    let served = served.iter().filter_map(|new| new.to.index());
    let ours = served.filter(|index| index.implied == Some(Maker::Script));
    statements.extend(ours.map(|new| index::create(table, new, false, before)));
    // They are of a column that is there by then.
    let after = context.after;
    statements.extend(apart.into_iter().map(|part| constraint::add(table, part, after)));
    statements.extend(later.into_iter().map(|new| index::create(table, new, false, after)));
    statements
}

fn add_alone(
    table: &ObjectName,
    column: &Column,
    (constraints, indexes): (Vec<Arg>, Vec<Arg>),
    before: &Catalog,
) -> Statement {
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Map(definition::column(column, before))),
        ("constraints", Arg::List(constraints)),
        ("indexes", Arg::List(indexes)),
    ];
    let guard = Guard::missing(ObjectId::Column(table.clone(), column.name.clone()))
        .comparing(Shape::if_compared(before.facts().compares_shapes, None));
    let (ddl, action) = if rewrites(column, before.facts()) {
        (Ddl::AddColumnRewrite, Action::Copy)
    } else {
        (Ddl::AddColumn, Action::AddColumn)
    };
    let object = format!("column {table}.{}", column.name);
    let add = Statement::new(StatementKind::AddColumn, args, guard, "add", object)
        .locking(ddl, table)
        .with_writers(writers(&[action], table, Some(column), before))
        .for_no_rows_if(leaves_rows_without_value(column, before.facts()), table, &column.name);
    if column.comment.is_some() && before.facts().comments == CommentStyle::Statements {
        let args = tables::column_comment(table, &column.name, column.comment.as_ref());
        return add.then(StatementKind::ColumnComment, args);
    }
    add
}

/// Whether the rows that are there would have no value for the new column; some engines then make one up.
pub(super) fn leaves_rows_without_value(column: &Column, facts: &Facts) -> bool {
    let may_be_domain = facts.columns.domains && matches!(column.sql_type, SqlType::Raw(_));
    column.needs_value() && !may_be_domain
}

/// Whether the new column makes the engine copy the table: identity, stored generated, a default that differs by row.
fn rewrites(column: &Column, facts: &Facts) -> bool {
    let fills = |default| (facts.columns.default_fills)(default, &column.sql_type);
    column.default.as_ref().is_some_and(fills)
        || column.is_counted()
        || column.computed.as_ref().is_some_and(|c| c.stored)
}

/// DROP COLUMN, with the constraints and indexes that the engine would keep, cut down or stumble over.
pub(super) fn drop(table: &ObjectName, column: &Ident, change: &Change, context: Context<'_>) -> Statement {
    let before = context.before;
    let involved =
        if before.facts().columns.dependents_go { Vec::new() } else { involved(table, change, context) };
    let action = drop_action(&context.before.implied(change, context.after).gone_with_column);
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Ident(column.clone())),
        ("dropped", Arg::List(involved.into_iter().map(Arg::Map).collect())),
    ];
    let guard = Guard::present(ObjectId::Column(table.clone(), column.clone()));
    Statement::new(StatementKind::DropColumn, args, guard, "drop", format!("column {table}.{column}"))
        .locking(Ddl::DropColumn, table)
        .with_writers(writers(&[action], table, change.from.column().map(AsRef::as_ref), before))
}

/// What dropping a column is, by what goes with it: without its primary key a table is copied.
fn drop_action(gone: &[Change]) -> Action {
    let is_primary = |change: &Change| change.constraint_kind() == Some(ConstraintKind::PrimaryKey);
    if gone.iter().any(is_primary) {
        Action::Copy
    } else if gone.is_empty() {
        Action::DropColumn
    } else {
        Action::DropColumnAndParts
    }
}

/// In the order in which they can be dropped: a foreign key before its index.
fn involved(table: &ObjectName, change: &Change, context: Context<'_>) -> Vec<Args> {
    let gone = context.before.implied(change, context.after).gone_with_column;
    let constraint = |wanted: ConstraintKind| {
        let kinds = gone.iter().filter_map(|change| change.from.constraint());
        kinds.filter(move |c| c.kind() == wanted && (c.key().is_none() || c.columns().len() > 1))
    };
    let order = [
        ConstraintKind::ForeignKey,
        ConstraintKind::Check,
        ConstraintKind::PrimaryKey,
        ConstraintKind::Unique,
    ];
    let constraints = order.into_iter().flat_map(constraint);
    let constraints = constraints.map(|c| constraint::dropped(table, c.name(), Some(c.kind())));
    let indexes = gone.iter().filter_map(|change| change.from.index());
    let odd = indexes.filter(|i| i.columns.len() != 1 || !matches!(i.columns[0].key, IndexKey::Column(_)));
    let indexes = odd.map(|i| constraint::dropped(table, &i.name, Some(ConstraintKind::Unique)));
    constraints.chain(indexes).collect()
}
