//! Rows that are inserted, updated and deleted.

use super::lowered::Lowered;
use crate::catalog::{Catalog, RowAction, Rows, Searched};
use crate::model::{Column, DefaultValue, Ident, Identity, ObjectId, ObjectName};
use crate::plan::{Arg, Args, Ddl, Statement, StatementKind};

/// So many rows go into one statement.
const ROWS_PER_STATEMENT: usize = 500;

/// INSERT, in as many statements as it takes.
pub(super) fn insert(rows: &Rows, before: &Catalog) -> Lowered {
    let known = before.known(&rows.table);
    let always = |name: &Ident| {
        let column = known.as_ref().and_then(|t| t.column(name));
        column.is_some_and(|c| c.identity == Some(Identity::Always))
    };
    let counted = |name: &Ident| match &known {
        Some(table) => table.column(name).is_some_and(Column::is_counted),
        None => true,
    };
    let facts = before.facts();
    let overriding = !facts.columns.identity_is_primary_key && rows.columns.iter().any(always);
    // Where a row cannot say DEFAULT, only those that name the same columns stand together.
    let named = |row: &[Option<DefaultValue>]| -> Vec<usize> {
        (0..row.len()).filter(|at| facts.syntax.default_in_values || row[*at].is_some()).collect()
    };
    // The number of a row that is there cannot be updated (PostgreSQL manual, CREATE TABLE, GENERATED ALWAYS).
    let overwrites = rows.action == RowAction::Overwrite;
    let updated = rows.columns.iter().filter(|c| overwrites && !rows.key.contains(c) && !always(c));
    let updated = Arg::idents(updated);
    let alike = rows.rows.chunk_by(|a, b| named(a) == named(b));
    let chunks = alike.flat_map(|rows| rows.chunks(ROWS_PER_STATEMENT));
    let statements = chunks.map(|chunk| {
        let columns = chunk.first().map(|row| named(row)).unwrap_or_default();
        let cell = |cell: &Option<DefaultValue>| Arg::option(cell.as_ref(), Arg::default_value);
        let row =
            |row: &Vec<Option<DefaultValue>>| Arg::List(columns.iter().map(|at| cell(&row[*at])).collect());
        let args = vec![
            ("table", Arg::Name(rows.table.clone())),
            ("columns", Arg::idents(columns.iter().map(|at| &rows.columns[*at]))),
            ("rows", Arg::List(chunk.iter().map(row).collect())),
            ("key", Arg::idents(&rows.key)),
            ("updated", updated.clone()),
            ("overriding", Arg::Flag(overriding)),
        ];
        let object = format!("into {}", rows.table);
        // Of a table that is not known, any column may be counted.
        let own = columns.iter().map(|at| &rows.columns[*at]).filter(|name| counted(name));
        let own: Vec<&Ident> = own.collect();
        let mut statement = Statement::new(StatementKind::InsertRows, args, None, "insert", object)
            .locking(Ddl::WriteRows, &rows.table)
            .needing([ObjectId::Table(rows.table.clone())])
            .needing(columns.iter().map(|at| ObjectId::Column(rows.table.clone(), rows.columns[*at].clone())))
            .writing_rows();
        statement.counts_rows = true;
        statement.keeps_zero = !own.is_empty();
        own.into_iter().fold(statement, |statement, name| statement.counting_on(&rows.table, name))
    });
    Lowered::new(statements.collect())
}

/// UPDATE, one for each row, or for those in a row that get the same.
pub(super) fn update(rows: &Rows, before: &Catalog) -> Lowered {
    let split = rows.cells().map(|cells| cells.partition(|(name, _)| rows.key.contains(name)));
    let split: Vec<(Named<'_>, Named<'_>)> = split.collect();
    let alike = split.chunk_by(|(_, one), (_, other)| one == other);
    let chunks = alike.flat_map(|rows| rows.chunks(ROWS_PER_STATEMENT));
    let statements = chunks.map(|chunk| {
        let set = chunk.first().map(|(_, set)| set.clone()).unwrap_or_default();
        let keys: Vec<Named<'_>> = chunk.iter().map(|(key, _)| key.clone()).collect();
        let args = vec![
            ("table", Arg::Name(rows.table.clone())),
            ("set", Arg::List(set.iter().map(|cell| named(*cell)).collect())),
            ("condition", Arg::None),
            ("found", found(&keys)),
        ];
        let columns: Vec<&Ident> = set.iter().map(|(name, _)| *name).collect();
        updating(args, &rows.table, &columns, before)
            .needing(rows.key.iter().map(|name| ObjectId::Column(rows.table.clone(), name.clone())))
    });
    Lowered::new(statements.collect())
}

/// Cells with the names of their columns.
type Named<'r> = Vec<(&'r Ident, &'r DefaultValue)>;

/// DELETE, in as many statements as it takes.
pub(super) fn delete(rows: &Rows) -> Lowered {
    let keys: Vec<Named<'_>> = rows.cells().map(Iterator::collect).collect();
    let statements = keys.chunks(ROWS_PER_STATEMENT).map(|keys| {
        let args =
            vec![("table", Arg::Name(rows.table.clone())), ("condition", Arg::None), ("found", found(keys))];
        deleting(args, &rows.table)
            .needing(rows.key.iter().map(|name| ObjectId::Column(rows.table.clone(), name.clone())))
    });
    Lowered::new(statements.collect())
}

/// UPDATE or DELETE of what a condition finds.
pub(super) fn search(searched: &Searched, before: &Catalog) -> Lowered {
    let mut args = vec![
        ("table", Arg::Name(searched.table.clone())),
        ("condition", Arg::Expression(searched.condition.clone())),
        ("found", Arg::None),
    ];
    if searched.set.is_empty() {
        return Lowered::one(deleting(args, &searched.table));
    }
    let set = searched.set.iter().map(|(name, value)| named((name, value)));
    args.push(("set", Arg::List(set.collect())));
    let columns: Vec<&Ident> = searched.set.iter().map(|(name, _)| name).collect();
    Lowered::one(updating(args, &searched.table, &columns, before))
}

/// What finds rows by the cells of their keys: a column and its values, where there are many of one column.
fn found(keys: &[Named<'_>]) -> Arg {
    let several = keys.len() > 1;
    let one = keys.first().and_then(|key| match &key[..] {
        [(name, _)] if several => Some(*name),
        _ => None,
    });
    let values = keys.iter().flatten().map(|(_, value)| Arg::default_value(value)).collect();
    let keys = keys.iter().map(|key| Arg::List(key.iter().map(|cell| named(*cell)).collect())).collect();
    Arg::Map(vec![
        ("column", Arg::option(one, |name| Arg::Ident(name.clone()))),
        ("values", Arg::List(values)),
        ("keys", Arg::List(keys)),
        ("several", Arg::Flag(several)),
    ])
}

fn named((name, value): (&Ident, &DefaultValue)) -> Arg {
    Arg::Map(vec![("name", Arg::Ident(name.clone())), ("value", Arg::default_value(value))])
}

fn updating(args: Args, table: &ObjectName, columns: &[&Ident], before: &Catalog) -> Statement {
    let column =
        |name: &&&Ident| before.known(table).is_none_or(|t| t.column(name).is_some_and(Column::is_counted));
    let statement =
        Statement::new(StatementKind::UpdateRows, args, None, "update", format!("rows of {table}"));
    let statement = writing(statement, table)
        .needing(columns.iter().map(|name| ObjectId::Column(table.clone(), (*name).clone())));
    columns.iter().filter(column).fold(statement, |statement, name| statement.counting_on(table, name))
}

fn deleting(args: Args, table: &ObjectName) -> Statement {
    let object = format!("rows of {table}");
    writing(Statement::new(StatementKind::DeleteRows, args, None, "delete", object), table)
}

fn writing(statement: Statement, table: &ObjectName) -> Statement {
    let statement =
        statement.locking(Ddl::WriteRows, table).needing([ObjectId::Table(table.clone())]).writing_rows();
    Statement { counts_rows: true, ..statement }
}
