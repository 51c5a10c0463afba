//! bulk_insert: reference rows. With `key` they can be inserted any number of times.

use super::Behaviour;
use super::execute::read_undo;
use crate::catalog::{Catalog, Delta, Outcome, Rows, Undo};
use crate::decode::literal::RawLiteral;
use crate::decode::shape::FRAME_OF_DATA;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, and_list};
use crate::model::{Column, DefaultValue, Expression, Ident, Literal, ObjectId, ObjectName, Subject, Table};
use crate::yaml::{Kind, Node};

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
    const KEYS: &'static [&'static str] = &["table", "rows", "schema", "key", "update", "undo"];
    const FRAME: &'static [&'static str] = FRAME_OF_DATA;

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
        let listed = fields.value("rows").is_some_and(|n| matches!(n.kind, Kind::List(_)));
        if items.is_empty() && listed {
            scope.fault(Code::WRONG_SHAPE, fields.place(), "`rows` is empty");
        }
        let (columns, rows) = read_rows(items, scope);
        for name in key.iter().filter(|k| !columns.iter().any(|c| c.value == k.value)) {
            scope.fault(Code::NO_COLUMN, name.place, format!("no row has the key column `{}`", name.value));
        }
        (rows.len() == items.len() && !items.is_empty()).then_some(())?;
        Some(Self { table: table?, columns, rows, key, update, undo })
    }

    fn subject(&self) -> Subject {
        Subject::Rows(self.table.value.clone(), self.rows.len())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let known = before.table(&self.table, self.table.place)?;
        if let Some(table) = &known {
            for column in &self.columns {
                before.require_columns(&self.table, [&column.value], column.place)?;
            }
            self.check_key(table)?;
            self.check_generated(table)?;
        }
        let plain = |list: &[Located<Ident>]| list.iter().map(|name| name.value.clone()).collect();
        Ok(Delta::Rows(Rows {
            table: self.table.value.clone(),
            columns: plain(&self.columns),
            rows: self.resolved(known.as_deref(), before)?,
            key: plain(&self.key),
            update: self.update,
            undo: self.undo.clone(),
            place: self.table.place,
        }))
    }
}

impl BulkInsert {
    /// The rows, with the literals that they are for the types of their columns.
    fn resolved(
        &self,
        table: Option<&Table>,
        before: &Catalog,
    ) -> Result<Vec<Vec<Option<DefaultValue>>>, Box<Diagnostic>> {
        let columns: Vec<Option<&Column>> = self.columns.iter().map(|name| table?.column(name)).collect();
        let cell = |(cell, column): (&Option<Cell>, Option<&Column>)| match cell {
            None => Ok(None),
            Some(Cell::Expression(text)) => Ok(Some(DefaultValue::Expression(text.clone()))),
            Some(Cell::Literal(raw)) => {
                datum(raw, column, before).map(|literal| Some(DefaultValue::Literal(literal)))
            }
        };
        let row = |row: &Vec<Option<Cell>>| row.iter().zip(columns.iter().copied()).map(cell).collect();
        self.rows.iter().map(row).collect()
    }

    /// No engine takes a value for a generated column.
    fn check_generated(&self, table: &Table) -> Outcome {
        let generated = |name: &&Located<Ident>| table.column(name).is_some_and(|c| c.computed.is_some());
        let Some(name) = self.columns.iter().find(generated) else { return Ok(()) };
        let message = format!("the column `{}` of `{}` is generated, and takes no value", **name, table.name);
        Err(Box::new(
            Diagnostic::error(Code::KEYS_CONFLICT, name.place, message)
                .hint("leave it out: the database computes it")
                .about(ObjectId::Column(table.name.clone(), name.value.clone())),
        ))
    }

    /// ON CONFLICT needs a unique index on exactly these columns (PostgreSQL manual, INSERT).
    fn check_key(&self, table: &Table) -> Outcome {
        let key: Vec<&Ident> = self.key.iter().map(|k| &k.value).collect();
        if key.is_empty() || table.has_key(&key) {
            return Ok(());
        }
        let message = format!(
            "the table `{}` has no primary key or unique index on exactly {}",
            table.name,
            and_list(&key)
        );
        let place = self.key.first().map_or(self.table.place, |k| k.place);
        Err(Box::new(
            Diagnostic::error(Code::NO_OBJECT, place, message)
                .hint("create one first: it is what makes the insert repeatable")
                .about(ObjectId::Table(table.name.clone())),
        ))
    }
}

/// The literal of a cell, for its column if that is known.
fn datum(raw: &RawLiteral, column: Option<&Column>, before: &Catalog) -> Result<Literal, Box<Diagnostic>> {
    if let Some(column) = column.filter(|column| raw.is_null() && !column.nullable) {
        let message = format!("the column `{}` is NOT NULL, and the value is NULL", column.name);
        let hint = "leave the column out of the row: it then gets its default, or its number";
        return Err(Box::new(Diagnostic::error(Code::BAD_LITERAL, raw.place(), message).hint(hint)));
    }
    let literal = raw.resolve(column.map(|c| &c.sql_type), before.facts())?;
    if let Some(column) = column {
        before.require_enum_value(&column.sql_type, &literal, raw.place())?;
    }
    Ok(literal)
}

type ReadRows = (Vec<Located<Ident>>, Vec<Vec<Option<Cell>>>);

fn read_rows(items: &[Node], scope: &Scope<'_>) -> ReadRows {
    let mut columns: Vec<Located<Ident>> = Vec::new();
    let mut rows = Vec::new();
    for item in items {
        let Kind::Map(entries) = &item.kind else {
            scope.fault_hint(
                Code::WRONG_SHAPE,
                item.place,
                format!("a row is a map of columns and values, not {}", item.describe()),
                "each row names its columns: `{id: 1, name: first}`",
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
    match scope.only(node, "sql") {
        Some(text) => scope.expression(text, "a cell").map(Cell::Expression),
        None => scope.raw_literal(node, "a cell").map(Cell::Literal),
    }
}
