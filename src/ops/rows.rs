//! What operations on rows have in common: cells, rows that are written out, and the key by which they are known.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Outcome, RowAction, Rows, Undo};
use crate::decode::literal::RawLiteral;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place, and_list};
use crate::model::{Column, DefaultValue, Expression, Ident, Literal, ObjectId, ObjectName, SqlType, Table};
use crate::yaml::{Kind, Node};

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Data.
    Literal(RawLiteral),
    /// SQL.
    Expression(Expression),
}

impl Cell {
    pub(super) fn read(node: &Node, scope: &Scope<'_>) -> Option<Self> {
        match scope.only(node, "sql") {
            Some(text) => scope.expression(text, "a cell").map(Self::Expression),
            None => scope.raw_literal(node, "a cell").map(Self::Literal),
        }
    }

    /// What it holds, for its column if that is known; `hint` says what to do where that takes no NULL.
    pub(super) fn resolved(
        &self,
        column: Option<&Column>,
        before: &Catalog,
        hint: &'static str,
    ) -> Result<DefaultValue, Box<Diagnostic>> {
        match self {
            Self::Expression(text) => Ok(DefaultValue::Expression(text.clone())),
            Self::Literal(raw) => datum(raw, column, before, hint).map(DefaultValue::Literal),
        }
    }
}

/// Rows that are written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenRows {
    /// The columns that some row names, in order of appearance.
    pub columns: Vec<Located<Ident>>,
    /// The rows.
    pub rows: Vec<Vec<Option<Cell>>>,
    /// The columns by which a row is known.
    pub key: Vec<Located<Ident>>,
    /// Where each row stands.
    pub places: Vec<Place>,
}

impl WrittenRows {
    /// Reads `rows` and `key`.
    pub(super) fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let items = fields.require("rows").map(|n| scope.list(n, "`rows`"));
        let key = fields.value("key").map(|n| scope.idents(n, "a column of the key")).unwrap_or_default();
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
        let places = items.iter().map(|item| item.place).collect();
        Some(Self { columns, rows, key, places })
    }

    /// Whether a column is one of the key.
    pub(super) fn is_key(&self, name: &Ident) -> bool {
        self.key.iter().any(|key| key.value == *name)
    }

    /// What a row has for a column, where that is data and not NULL.
    fn datum<'r>(&self, row: &'r [Option<Cell>], column: &Ident) -> Option<&'r str> {
        let at = self.columns.iter().position(|c| c.value == *column)?;
        match row[at].as_ref()? {
            Cell::Literal(raw) => raw.text(),
            Cell::Expression(_) => None,
        }
    }

    /// Each row must have every column of the key.
    pub(super) fn require_keys(&self, scope: &Scope<'_>) -> bool {
        let mut is_whole = self.require_distinct(scope);
        for (row, &place) in self.rows.iter().zip(&self.places) {
            if let Some(missing) = self.key.iter().find(|key| self.datum(row, key).is_none()) {
                let message = format!("the row says no `{}`, by which it would be known", missing.value);
                let hint = "give each row data, not NULL and not `{sql: ...}`, for every column of `key`";
                scope.fault_hint(Code::BAD_LITERAL, place, message, hint);
                is_whole = false;
            }
        }
        is_whole
    }

    /// No two rows may have the same key, as far as it is data.
    pub(super) fn require_distinct(&self, scope: &Scope<'_>) -> bool {
        let mut seen: BTreeMap<Vec<&str>, Place> = BTreeMap::new();
        let mut is_whole = true;
        for (row, &place) in self.rows.iter().zip(&self.places) {
            let words: Option<Vec<&str>> = self.key.iter().map(|key| self.datum(row, key)).collect();
            let Some(words) = words.filter(|words| !words.is_empty()) else { continue };
            if let Some(&first) = seen.get(&words) {
                let message = format!("another row has the same key: {}", words.join(", "));
                let fault = Diagnostic::error(Code::KEYS_CONFLICT, place, message);
                scope.sink.push(fault.hint("write one row for each key").related(first, "the other row"));
                is_whole = false;
            }
            seen.entry(words).or_insert(place);
        }
        is_whole
    }

    /// What they are for a table, with the literals of its columns' types.
    pub(super) fn delta(
        &self,
        table: &Located<ObjectName>,
        action: RowAction,
        undo: &Undo,
        before: &Catalog,
    ) -> Result<Rows, Box<Diagnostic>> {
        let known = before.table(table, table.place)?;
        if let Some(known) = &known {
            for column in &self.columns {
                before.require_columns(table, [&column.value], column.place)?;
            }
            self.check_key(known, action)?;
            if action == RowAction::Insert {
                self.require_values(known, before)?;
            }
            if matches!(action, RowAction::Update | RowAction::Delete) {
                self.check_exact(known)?;
            }
            for name in &self.columns {
                takes_values(name, known)?;
            }
        }
        let hint = match action {
            RowAction::Insert | RowAction::Overwrite => {
                "leave the column out of the row: it then gets its default, or its number"
            }
            RowAction::Update | RowAction::Delete => {
                "leave the column out of the row: it then stays as it is"
            }
        };
        let columns: Vec<Option<&Column>> =
            self.columns.iter().map(|name| known.as_deref()?.column(name)).collect();
        let cell = |(cell, column): (&Option<Cell>, Option<&Column>)| {
            cell.as_ref().map(|cell| cell.resolved(column, before, hint)).transpose()
        };
        let row = |row: &Vec<Option<Cell>>| row.iter().zip(columns.iter().copied()).map(cell).collect();
        let plain = |list: &[Located<Ident>]| list.iter().map(|name| name.value.clone()).collect();
        Ok(Rows {
            table: table.value.clone(),
            columns: plain(&self.columns),
            rows: self.rows.iter().map(row).collect::<Result<_, _>>()?,
            key: plain(&self.key),
            action,
            undo: undo.clone(),
            place: table.place,
        })
    }

    /// A row that is inserted has a value for every column that is NOT NULL and gets none by itself.
    fn require_values(&self, table: &Table, before: &Catalog) -> Outcome {
        for column in before.columns_without_values(table) {
            let at = self.columns.iter().position(|c| c.value == column.name);
            let lacks = |row: &&Vec<Option<Cell>>| at.is_none_or(|at| row[at].is_none());
            let Some(number) = self.rows.iter().position(|row| lacks(&row)) else { continue };
            let message = format!("the row says no `{}`, which is NOT NULL and has no default", column.name);
            let fault = Diagnostic::error(Code::BAD_LITERAL, self.places[number], message);
            return Err(Box::new(
                fault.hint(format!("write `{}: ...`, or give the column a default", column.name)),
            ));
        }
        Ok(())
    }

    /// A float that is written in decimals may equal none that is stored (PostgreSQL manual, 8.1.3; MySQL manual, B.3.4.8).
    fn check_exact(&self, table: &Table) -> Outcome {
        let is_float = |name: &&Located<Ident>| {
            table.column(name).is_some_and(|c| matches!(c.sql_type, SqlType::Real | SqlType::Double))
        };
        let Some(name) = self.key.iter().find(is_float) else { return Ok(()) };
        let message = format!("`{}` holds approximate numbers: a row cannot be found by one", name.value);
        Err(Box::new(
            Diagnostic::error(Code::UNSUPPORTED, name.place, message)
                .hint("name another key, or write the condition: `where`")
                .about(ObjectId::Column(table.name.clone(), name.value.clone())),
        ))
    }

    /// ON CONFLICT needs a unique index on exactly these columns (PostgreSQL manual, INSERT); and what is changed by its key
    /// is to be one row.
    fn check_key(&self, table: &Table, action: RowAction) -> Outcome {
        let key: Vec<&Ident> = self.key.iter().map(|k| &k.value).collect();
        if key.is_empty() || table.has_key(&key) {
            return Ok(());
        }
        let message = format!(
            "the table `{}` has no primary key or unique index on exactly {}",
            table.name,
            and_list(&key)
        );
        let Some(first) = self.key.first() else { return Ok(()) };
        Err(Box::new(
            Diagnostic::error(Code::NO_OBJECT, first.place, message)
                .hint(match action {
                    RowAction::Insert | RowAction::Overwrite => {
                        "create one first: it is what makes the insert repeatable"
                    }
                    RowAction::Update | RowAction::Delete => {
                        "create one first: it is what makes each key that of one row; or write the condition: `where`"
                    }
                })
                .about(ObjectId::Table(table.name.clone())),
        ))
    }
}

/// No engine takes a value for a generated column.
pub(super) fn takes_values(name: &Located<Ident>, table: &Table) -> Outcome {
    if table.column(name).is_none_or(|column| column.computed.is_none()) {
        return Ok(());
    }
    let message = format!("the column `{}` of `{}` is generated, and takes no value", **name, table.name);
    Err(Box::new(
        Diagnostic::error(Code::KEYS_CONFLICT, name.place, message)
            .hint("leave it out: the database computes it")
            .about(ObjectId::Column(table.name.clone(), name.value.clone())),
    ))
}

/// The literal of a cell, for its column if that is known.
fn datum(
    raw: &RawLiteral,
    column: Option<&Column>,
    before: &Catalog,
    hint: &'static str,
) -> Result<Literal, Box<Diagnostic>> {
    if let Some(column) = column.filter(|column| raw.is_null() && !column.nullable) {
        let message = format!("the column `{}` is NOT NULL, and the value is NULL", column.name);
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
            let (Some(name), Some(cell)) = (scope.ident(&name, "a column"), Cell::read(&entry.value, scope))
            else {
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
