//! What an engine can do to a table only by building a new one with the new definition: the rows are copied, the old one
//! dropped, the new one renamed. Its indexes, triggers and views stay ("ALTER TABLE" in SQLite's documentation, 7).

use std::sync::Arc;

use super::columns::leaves_rows_without_value;
use crate::catalog::{Catalog, enum_check, inline_key, takes_add_column};
use crate::dialect::shown;
use crate::lower::lowered::Context;
use crate::lower::{definition, index, stand_in};
use crate::model::{
    Change, Column, ConstraintKind, Expression, How, Ident, ObjectId, ObjectName, SqlType, State, Table,
};
use crate::plan::{Arg, Args, Ddl, Expected, Guard, Statement, StatementKind};

/// A column that comes, goes or changes.
pub(super) fn column(table: &ObjectName, change: &Change, context: Context<'_>) -> Vec<Statement> {
    if change.from.is_absent() && takes_add_column(table, &change.to, context.before) {
        return add_column(table, change, context);
    }
    tables(change, context)
}

/// The statements that rebuild the tables of a change.
pub(super) fn tables(change: &Change, context: Context<'_>) -> Vec<Statement> {
    let tables = context.before.rebuilt_tables(change);
    tables.iter().flat_map(|table| rebuild(table, change, context)).collect()
}

/// There is no ALTER INDEX: it is dropped, and built under its new name.
pub(super) fn rename_index(
    table: &ObjectName,
    from: &Ident,
    to: &Ident,
    before: &Catalog,
) -> Option<Statement> {
    let known = before.known(table)?;
    let mut renamed = (**known.index(from)?).clone();
    renamed.name = to.clone();
    let old = table.sibling(from);
    let mut args = definition::index(table, &renamed, false);
    args.push(("old", Arg::Name(old.clone())));
    let object = format!("index {old} to {to}");
    let id = |name: &Ident| ObjectId::Index(table.clone(), name.clone());
    let guard = Guard::renamed(id(from), id(to));
    let statement = Statement::new(StatementKind::RenameIndex, args, guard, "rename", object);
    Some(statement.locking(Ddl::CreateIndex, table))
}

/// ADD COLUMN, with what hangs on the column in its definition.
fn add_column(table: &ObjectName, change: &Change, context: Context<'_>) -> Vec<Statement> {
    let before = context.before;
    let (Some(column), Some(parts)) = (change.to.column(), change.to.parts()) else { return Vec::new() };
    let own = parts.constraints.iter().map(|c| definition::constraint(c, before));
    let of_enum = enum_check(table, column, before);
    let constraints = own.chain(of_enum.iter().map(definition::check));
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Map(definition::column(column, before))),
        ("constraints", Arg::List(constraints.map(Arg::Map).collect())),
    ];
    let names_others = column.computed.is_some() || parts.constraints.iter().any(|c| c.check().is_some());
    let known = before.known(table);
    let guard = Guard::missing(ObjectId::Column(table.clone(), column.name.clone()))
        .comparing(stand_in::of_added(names_others, known.as_deref(), before.facts()));
    let object = format!("column {table}.{}", column.name);
    let add =
        Statement::new(StatementKind::AddColumn, args, guard, "add", object).locking(Ddl::AddColumn, table);
    let indexes = parts.indexes.iter().map(|new| index::create(table, new, false, context.after));
    [add].into_iter().chain(indexes).collect()
}

/// The new table, and the indexes that the old one lacks.
fn rebuild(name: &ObjectName, change: &Change, context: Context<'_>) -> Vec<Statement> {
    let known = |catalog: &Catalog| catalog.known(name);
    let (Some(old), Some(new)) = (known(context.before), known(context.after)) else { return Vec::new() };
    let mut args = definition::table(&new, context.after);
    let temporary = temporary(name);
    args.push(("temporary_name", Arg::option(temporary.as_ref().map(|t| t.name.to_string()), Arg::Text)));
    args.push(("temporary", Arg::option(temporary, Arg::Name)));
    args.extend(copied(&old, &new, change, context.after));
    let comes = change.to.column().filter(|_| change.from.is_absent());
    let without_value = comes.filter(|column| leaves_rows_without_value(column, context.before.facts()));
    let mut statement = Statement::new(
        StatementKind::RebuildTable,
        args,
        guard(name, &old, change, context.after),
        "rebuild",
        format!("table {name}"),
    )
    .locking(Ddl::AlterTypeRewrite, name)
    .restoring(gone(&old, &new));
    if let Some(column) = without_value {
        statement = statement.for_no_rows_if(true, name, &column.name);
    }
    let added = new.indexes.iter().filter(|i| old.index(&i.name).is_none());
    let indexes = added.map(|new| index::create(name, new, false, context.after));
    [statement].into_iter().chain(indexes).collect()
}

/// The table must be just what the history knows; a column that comes or goes says whether there is something to do.
fn guard(name: &ObjectName, old: &Table, change: &Change, after: &Catalog) -> Guard {
    let mut whole = shown::table(old);
    if let (ObjectId::Column(_, name), State::Unknown, State::Absent) =
        (&change.object, &change.from, &change.to)
        && old.column(name).is_none()
    {
        whole.columns.push(name.clone()); // it may be there, and goes
    }
    if matches!((&change.object, &change.from), (ObjectId::Constraint(..), State::Unknown)) {
        whole.uniques += usize::from(change.constraint_kind() == Some(ConstraintKind::Unique));
        whole.foreign_keys += usize::from(change.constraint_kind() == Some(ConstraintKind::ForeignKey));
    }
    let comes_or_goes = matches!(change.object, ObjectId::Column(..)) && change.how == How::Plainly;
    let guard = if comes_or_goes && change.from.is_absent() {
        let shape = stand_in::of_rebuilt(&change.to, old, after);
        Guard::missing(change.object.clone()).comparing(shape)
    } else if comes_or_goes && change.to.is_absent() {
        Guard::present(change.object.clone())
    } else {
        Guard::new(ObjectId::Table(name.clone()), Expected::Present, Expected::Anything)
    };
    guard.within(whole)
}

/// Which columns get which values, and whether the numbers of the rows are copied too.
fn copied(old: &Table, new: &Table, change: &Change, after: &Catalog) -> Args {
    let stays = |c: &&Arc<Column>| c.computed.is_none() && old.column(&c.name).is_some();
    let pairs = new.columns.iter().filter(stays).map(|c| {
        let using = using(&c.name, change);
        let value = using.map_or_else(|| Arg::Ident(c.name.clone()), |e| Arg::Expression(e.clone()));
        Arg::Map(vec![("name", Arg::Ident(c.name.clone())), ("value", value)])
    });
    let copies_key = row_number(new, after).is_some_and(|name| old.column(name).is_some());
    let free = |word: &&str| {
        let clashes = |c: &Arc<Column>| c.name.as_str().eq_ignore_ascii_case(word);
        !old.columns.iter().chain(&new.columns).any(clashes)
    };
    let number = ["rowid", "_rowid_", "oid"].into_iter().find(free).filter(|_| !copies_key);
    vec![
        ("copied", Arg::List(pairs.collect())),
        ("row_number", Arg::option(number, Arg::Word)),
        ("counts", Arg::Flag(inline_key(new, after).is_some())),
        ("name", Arg::Text(old.name.name.to_string())),
    ]
}

/// The expression that gives a column its new values.
fn using<'c>(column: &Ident, change: &'c Change) -> Option<&'c Expression> {
    change.altered().filter(|_| change.object.column() == Some(column))?.expression()
}

/// The indexes that go with the change.
fn gone(old: &Table, new: &Table) -> Vec<Ident> {
    old.indexes.iter().map(|i| i.name.clone()).filter(|name| new.index(name).is_none()).collect()
}

/// The column that is another name for the number of a row: a primary key of the type INTEGER.
fn row_number<'t>(table: &'t Table, catalog: &Catalog) -> Option<&'t Ident> {
    let [only] = &table.primary_key()?.columns[..] else { return None };
    let column = table.column(only)?;
    let same = catalog.facts().types.same(&column.sql_type, &SqlType::Integer);
    let integer = inline_key(table, catalog).is_some() || same;
    integer.then_some(only)
}

/// The name of the new table while the old one is there.
fn temporary(table: &ObjectName) -> Option<ObjectName> {
    let name = table.name.shortened_like(&format!("sqlc_mig_new_{}", table.name)).ok()?;
    Some(table.sibling(&name))
}
