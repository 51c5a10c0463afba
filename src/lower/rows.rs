//! Rows that are inserted.

use super::lowered::Lowered;
use crate::catalog::{Catalog, Rows};
use crate::model::{Column, DefaultValue, Ident, Identity, ObjectId};
use crate::plan::{Arg, Ddl, Statement, StatementKind};

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
    let updated = rows.columns.iter().filter(|c| rows.update && !rows.key.contains(c) && !always(c));
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
