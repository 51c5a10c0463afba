//! A column altered where an engine takes only its whole definition, which the history knows.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::dialect::{Facts, shown};
use crate::lower::definition;
use crate::lower::lowered::Context;
use crate::lower::online::writers;
use crate::model::{
    Altered, Aspect, Change, Column, DefaultValue, Ident, Index, ObjectId, ObjectName, Position,
};
use crate::plan::{Action, Arg, Ddl, Expected, Guard, Statement, StatementKind};

/// One statement: the new definition, or just the new default.
pub(super) fn statements(
    table: &ObjectName,
    name: &Ident,
    change: &Change,
    altered: &Altered,
    before: &Catalog,
) -> Vec<Statement> {
    let Some(to) = change.to.column() else { return Vec::new() };
    let from = change.from.column();
    let is_key = before
        .known(table)
        .is_some_and(|known| known.primary_key().is_some_and(|key| key.columns.contains(name)));
    let alone = from.is_none_or(|from| says_default_alone(from, to, is_key, before.facts()));
    if altered.sets_only(Aspect::Default) && alone {
        return vec![set_default(table, name, to, before)];
    }
    let modified =
        from.map(|from| modify(table, (from, before), (to, before), altered.position_after.as_ref()));
    modified.map(|statement| with_indexes(statement, table, &altered.indexes)).into_iter().collect()
}

/// Indexes of which the engine has left the lengths out are made again in the same statement: one of them may be what a
/// foreign key or AUTO_INCREMENT needs.
fn with_indexes(mut statement: Statement, table: &ObjectName, indexes: &[Arc<Index>]) -> Statement {
    let again = indexes.iter().map(|index| Arg::Map(definition::index(table, index, false))).collect();
    statement.args.push(("indexes", Arg::List(again)));
    statement
}

/// Whether ALTER COLUMN changes the default as MODIFY COLUMN would, and nothing else (measured, on all versions at hand).
fn says_default_alone(from: &Column, to: &Column, is_key: bool, facts: &Facts) -> bool {
    // It takes data in parentheses for data (error 1101), SQL that is only data too.
    let in_parentheses =
        to.default.is_some() && (facts.columns.literal_default_is_expression)(&from.sql_type);
    // It takes the current time for an expression without digits, and on MariaDB leaves it, or takes ON UPDATE along with it.
    let clock = |default: Option<&DefaultValue>| {
        default.is_some_and(|default| facts.clock_default(default, &from.sql_type).is_some())
    };
    let moves = from.on_update.is_some() || clock(from.default.as_ref()) || clock(to.default.as_ref());
    // After DROP DEFAULT a column that may hold NULL has no default at all, and a row must bring a value (error 1364).
    let drops = to.default.is_none() && from.nullable;
    let forgotten = facts.columns.key_forgets_expression
        && is_key
        && matches!(to.default, Some(DefaultValue::Expression(_)));
    !in_parentheses && !moves && !drops && !forgotten
}

fn set_default(table: &ObjectName, name: &Ident, to: &Column, before: &Catalog) -> Statement {
    let mut args = vec![("table", Arg::Name(table.clone())), ("column", Arg::Ident(name.clone()))];
    args.extend(definition::default_args(to.default.as_ref(), &to.sql_type, before));
    let object = format!("default of {table}.{name}");
    Statement::new(StatementKind::ColumnDefault, args, None, "alter", object)
        .locking(Ddl::SetDefault, table)
        .needing([ObjectId::Column(table.clone(), name.clone())])
        .with_writers(writers(&[Action::SetDefault], table, Some(to), before))
}

/// Every column of an enum that gets a value, with its whole definition.
pub(super) fn columns_of_enum(name: &ObjectName, context: Context<'_>) -> Vec<Statement> {
    let Context { before, after } = context;
    let uses = |column: &&Arc<Column>| column.sql_type.enum_name() == Some(name);
    let columns = before.tables().flat_map(|t| t.columns.iter().filter(uses).map(|c| (&t.name, c)));
    let modified = columns.map(|(table, column)| {
        with_indexes(modify(table, (column, before), (column, after), None), table, &[])
    });
    modified.collect()
}

/// A column's definition written again; the catalogs know the values of enums.
fn modify(
    table: &ObjectName,
    (was, before): (&Column, &Catalog),
    (becomes, after): (&Column, &Catalog),
    position: Option<&Position>,
) -> Statement {
    let spelled = |column: &Column, catalog: &Catalog| Column {
        sql_type: definition::spelled(&column.sql_type, catalog),
        ..column.clone()
    };
    let (was, becomes) = (spelled(was, before), spelled(becomes, after));
    let behind = match position {
        Some(Position::After(other)) => Some(other.clone()),
        Some(Position::First) | None => None,
    };
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Map(definition::column(&becomes, after))),
        ("first", Arg::Flag(position == Some(&Position::First))),
        ("after", Arg::option(behind, Arg::Ident)),
    ];
    let facts = before.facts();
    let (ddl, action) = cost(&was, &becomes, before);
    let actions: Vec<Action> = [action].into_iter().chain(position.map(|_| Action::Move)).collect();
    let object = format!("column {table}.{}", was.name);
    // A move is not asked for: a column has the order of its table only together with the others.
    let [from, to] = [&was, &becomes].map(|column| Expected::Shown(shown::column(column, facts)));
    let guard = Guard::new(ObjectId::Column(table.clone(), was.name.clone()), from, to);
    let mut statement = Statement::new(StatementKind::ModifyColumn, args, guard, "alter", object)
        .locking(ddl, table)
        .with_writers(writers(&actions, table, Some(&was), before));
    statement.keeps_zero = was.identity.is_none() && becomes.identity.is_some();
    statement
}

/// The dearest of what changes; moving the column apart.
fn cost(was: &Column, becomes: &Column, catalog: &Catalog) -> (Ddl, Action) {
    let types = &catalog.facts().types;
    let same = types.same(&was.sql_type, &becomes.sql_type);
    let rewrites = !same && (types.change_rewrites)(&was.sql_type, &becomes.sql_type);
    if was.identity != becomes.identity {
        (Ddl::AddIdentity, Action::Copy)
    } else if rewrites || was.collation != becomes.collation || was.computed != becomes.computed {
        (Ddl::AlterTypeRewrite, Action::Copy)
    } else if was.nullable != becomes.nullable {
        let loosens = (Ddl::DropNotNull, Action::DropNotNull);
        if becomes.nullable { loosens } else { (Ddl::SetNotNull, Action::SetNotNull) }
    } else {
        (Ddl::AlterType, Action::Redefine)
    }
}
