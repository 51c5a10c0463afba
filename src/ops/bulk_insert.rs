//! bulk_insert: reference rows. With `key` they can be inserted any number of times.

use super::execute::{Undo, read_undo};
use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::literal::RawLiteral;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place, and_list};
use crate::model::{Expression, Ident, Identity, ObjectName, Table};
use crate::plan::{Arg, Ddl, Guard, Statement};
use crate::yaml::{Kind, Node};

/// So many rows go into one statement.
const ROWS_PER_STATEMENT: usize = 500;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Data.
    Literal(RawLiteral),
    /// SQL.
    Expression(Expression),
}

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkInsert {
    /// The table.
    pub table: Located<ObjectName>,
    /// The columns that some row names, in order of appearance.
    pub columns: Vec<Located<Ident>>,
    /// The rows; a column that a row leaves out gets its default.
    pub rows: Vec<Vec<Option<Cell>>>,
    /// The columns by which a row is known.
    pub key: Vec<Located<Ident>>,
    /// Rows that are there are updated.
    pub update: bool,
    /// What undoes it.
    pub undo: Undo,
}

impl Behaviour for BulkInsert {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let items = fields.require("rows").map(|n| scope.list(n, "`rows`"));
        let key = fields.value("key").map(|n| scope.idents(n, "a column of the key")).unwrap_or_default();
        let update = scope.flag_or(fields.value("update"), "`update`", false);
        let undo = read_undo(fields, scope);
        if update && key.is_empty() {
            let place = fields.key_place("update");
            scope.fault_hint(
                Code::KEYS_CONFLICT,
                place,
                "`update` needs `key`",
                "name the columns by which a row is known",
            );
        }
        let items = items?;
        if items.is_empty() {
            scope.fault(Code::WRONG_SHAPE, fields.place(), "`rows` is empty");
        }
        let (columns, rows) = read_rows(items, scope);
        for name in key.iter().filter(|k| !columns.iter().any(|c| c.value == k.value)) {
            scope.fault(Code::NO_COLUMN, name.place, format!("no row has the key column `{}`", name.value));
        }
        (rows.len() == items.len() && !items.is_empty()).then_some(())?;
        Some(Self { table: table?, columns, rows, key, update, undo })
    }

    fn subject(&self) -> String {
        let rows = self.rows.len();
        format!("{} ({rows} {})", *self.table, if rows == 1 { "row" } else { "rows" })
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        let Some(table) = catalog.table(&self.table, self.table.place)? else {
            return self.check_cells(None);
        };
        for column in &self.columns {
            catalog.require_columns(&self.table, [&column.value], column.place)?;
        }
        self.check_key(&table, place)?;
        self.check_cells(Some(&table))
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.reads(Thing::Keys(&self.table));
        footprint.columns(&self.table, self.columns.iter().map(|column| &column.value));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        self.undo.operations("bulk_insert", self.table.place, false)
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let known = before.known(&self.table);
        let types: Vec<_> = self
            .columns
            .iter()
            .map(|c| known.as_ref().and_then(|t| t.column(c)).map(|c| &c.sql_type))
            .collect();
        let always = |name: &Ident| {
            let column = known.as_ref().and_then(|t| t.column(name));
            column.is_some_and(|c| c.identity == Some(Identity::Always))
        };
        let facts = before.facts();
        let overriding = !facts.columns.identity_is_primary_key && self.columns.iter().any(|c| always(c));
        let cell = |at: usize, row: &[Option<Cell>]| match &row[at] {
            None => Arg::None,
            Some(Cell::Expression(text)) => Arg::Expression(text.clone()),
            Some(Cell::Literal(raw)) => raw.resolve(types[at]).map_or(Arg::None, Arg::Literal),
        };
        // Where a row cannot say DEFAULT, only those that name the same columns stand together.
        let named = |row: &[Option<Cell>]| -> Vec<usize> {
            (0..row.len()).filter(|at| facts.syntax.default_in_values || row[*at].is_some()).collect()
        };
        let alike = self.rows.chunk_by(|a, b| named(a) == named(b));
        let chunks = alike.flat_map(|rows| rows.chunks(ROWS_PER_STATEMENT));
        // The number of a row that is there cannot be updated (PostgreSQL manual, CREATE TABLE, GENERATED ALWAYS).
        let updated = self.columns.iter().filter(|c| !self.key.contains(c) && !always(c)).map(|c| &c.value);
        let updated = if self.update { Arg::idents(updated) } else { Arg::List(Vec::new()) };
        let statements = chunks.map(|chunk| {
            let columns = chunk.first().map(|row| named(row)).unwrap_or_default();
            let row = |row: &Vec<Option<Cell>>| Arg::List(columns.iter().map(|at| cell(*at, row)).collect());
            let args = vec![
                ("table", Arg::Name(self.table.value.clone())),
                ("columns", Arg::idents(columns.iter().map(|at| &self.columns[*at].value))),
                ("rows", Arg::List(chunk.iter().map(row).collect())),
                ("key", Arg::idents(self.key.iter().map(|c| &c.value))),
                ("updated", updated.clone()),
                ("overriding", Arg::Flag(overriding)),
            ];
            let object = format!("into {}", *self.table);
            let mut statement = Statement::new("bulk_insert.sql", args, Guard::Always, "inserted", object)
                .locking(Ddl::WriteRows, &self.table)
                .writing_rows();
            statement.counts_rows = true;
            statement
        });
        Lowered::new(statements.collect())
    }
}

impl BulkInsert {
    fn check_cells(&self, table: Option<&Table>) -> Outcome {
        for row in &self.rows {
            for (column, cell) in self.columns.iter().zip(row) {
                if let Some(Cell::Literal(raw)) = cell {
                    raw.resolve(table.and_then(|t| t.column(column)).map(|c| &c.sql_type))?;
                }
            }
        }
        Ok(())
    }

    /// ON CONFLICT needs a unique index on exactly these columns (PostgreSQL manual, INSERT).
    fn check_key(&self, table: &Table, place: Place) -> Outcome {
        let key: Vec<&Ident> = self.key.iter().map(|k| &k.value).collect();
        if key.is_empty() || table.has_key(&key) {
            return Ok(());
        }
        let message = format!(
            "the table `{}` has no primary key or unique index on exactly {}",
            table.name,
            and_list(&key)
        );
        let place = self.key.first().map_or(place, |k| k.place);
        Err(Box::new(
            Diagnostic::error(Code::NO_OBJECT, place, message)
                .hint("create one first: it is what makes the insert repeatable"),
        ))
    }
}

type Rows = (Vec<Located<Ident>>, Vec<Vec<Option<Cell>>>);

fn read_rows(items: &[Node], scope: &Scope<'_>) -> Rows {
    let mut columns: Vec<Located<Ident>> = Vec::new();
    let mut rows = Vec::new();
    for item in items {
        let Kind::Map(entries) = &item.kind else {
            scope.fault(
                Code::WRONG_SHAPE,
                item.place,
                format!("a row is a map of columns and values, not {}", item.describe()),
            );
            continue;
        };
        let mut row = vec![None; columns.len()];
        let mut whole = !entries.is_empty();
        for entry in entries {
            let name =
                Node { place: entry.place, kind: Kind::Scalar { text: entry.key.clone(), plain: false } };
            let (Some(name), Some(cell)) = (scope.ident(&name, "a column"), cell(&entry.value, scope)) else {
                whole = false;
                continue;
            };
            if let Some(at) = columns.iter().position(|c| c.value == name.value) {
                row[at] = Some(cell);
            } else {
                columns.push(name);
                row.push(Some(cell));
            }
        }
        if whole {
            rows.push(row);
        }
    }
    for row in &mut rows {
        row.resize(columns.len(), None);
    }
    (columns, rows)
}

fn cell(node: &Node, scope: &Scope<'_>) -> Option<Cell> {
    match node.get("sql") {
        Some(text) => scope.expression(text, "a cell").map(Cell::Expression),
        None => scope.raw_literal(node, "a cell").map(Cell::Literal),
    }
}
