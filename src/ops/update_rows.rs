//! update_rows: cells of rows that are there get other values; of those that a condition finds, or that are written out.

use super::Behaviour;
use super::execute::read_undo_of_rows;
use super::found_rows::{self, Form};
use super::rows::{Cell, WrittenRows, takes_values};
use crate::catalog::{Catalog, Delta, Outcome, RowAction, Searched, Undo};
use crate::decode::shape::FRAME_OF_ROWS;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::dialect::NameKind;
use crate::model::{DefaultValue, Expression, Ident, Identity, ObjectId, ObjectName, Subject, Table};
use crate::yaml::{Kind, Node};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateRows {
    pub table: Located<ObjectName>,
    /// Which rows, and what they get.
    pub which: Which,
    /// What undoes it.
    pub undo: Undo,
}

/// Which rows change, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that the condition finds: what their columns get.
    Found(Located<Expression>, Vec<(Located<Ident>, Cell)>),
    /// Those with these keys get the other cells.
    Written(WrittenRows),
}

impl Behaviour for UpdateRows {
    const KEYS: &'static [&'static str] = &["table", "set", "where", "key", "rows", "schema", "undo"];
    const FRAME: &'static [&'static str] = FRAME_OF_ROWS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let undo = read_undo_of_rows(fields, scope);
        let which = match found_rows::form(fields, &["set", "where"], scope)? {
            Form::Found => {
                let set = fields.value("set").and_then(|node| read_set(node, scope));
                let condition = found_rows::condition(fields, scope);
                Which::Found(condition?, set?)
            }
            Form::Written => {
                let rows = WrittenRows::read(fields, scope)?;
                let is_whole = rows.require_keys(scope) && set_something(&rows, scope);
                is_whole.then_some(Which::Written(rows))?
            }
        };
        Some(Self { table: table?, which, undo })
    }

    fn subject(&self) -> Subject {
        match &self.which {
            Which::Found(..) => Subject::Searched(self.table.value.clone()),
            Which::Written(rows) => Subject::Rows(self.table.value.clone(), rows.rows.len()),
        }
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        let known = before.table(&self.table, self.table.place)?;
        match &self.which {
            Which::Written(rows) => {
                let delta = rows.delta(&self.table, RowAction::Update, &self.undo, before)?;
                let set = rows.columns.iter().filter(|name| !rows.is_key(name));
                known
                    .iter()
                    .try_for_each(|table| set.clone().try_for_each(|name| may_be_set(name, table)))?;
                Ok(Delta::Rows(delta))
            }
            Which::Found(condition, set) => {
                let mut resolved = Vec::with_capacity(set.len());
                for (name, cell) in set {
                    before.require_columns(&self.table, [&name.value], name.place)?;
                    let column = known.as_deref().and_then(|table| table.column(name));
                    let value =
                        cell.resolved(column, before, "leave the column out: it then stays as it is")?;
                    if let Some(table) = &known {
                        takes_values(name, table)?;
                        may_be_set(name, table)?;
                        if let DefaultValue::Expression(text) = &value {
                            before.require_columns_of(text, table, name.place)?;
                        }
                    }
                    resolved.push((name.value.clone(), value));
                }
                found_rows::require(condition, known.as_deref(), before)?;
                Ok(Delta::Searched(Searched {
                    table: self.table.value.clone(),
                    set: resolved,
                    condition: condition.value.clone(),
                    undo: self.undo.clone(),
                    place: self.table.place,
                }))
            }
        }
    }
}

/// Columns, each with what it gets.
fn read_set(node: &Node, scope: &Scope<'_>) -> Option<Vec<(Located<Ident>, Cell)>> {
    let Kind::Map(entries) = &node.kind else {
        let message = format!("`set` is a map of columns and values, not {}", node.describe());
        scope.fault_hint(Code::WRONG_SHAPE, node.place, message, "write `set: {role: user}`");
        return None;
    };
    if entries.is_empty() {
        scope.fault(Code::WRONG_SHAPE, node.place, "`set` is empty");
        return None;
    }
    let mut set: Vec<(Located<Ident>, Cell)> = Vec::with_capacity(entries.len());
    for entry in entries {
        let name = Node { place: entry.place, kind: Kind::Scalar { text: entry.key.clone(), plain: false } };
        let (name, cell) = (scope.name(&name, NameKind::Part, "a column"), Cell::read(&entry.value, scope));
        let (Some(name), Some(cell)) = (name, cell) else { continue };
        if set.iter().any(|(other, _)| other.value == name.value) {
            scope.fault(Code::KEYS_CONFLICT, name.place, format!("`{}` is set twice", name.value));
            continue;
        }
        set.push((name, cell));
    }
    (set.len() == entries.len()).then_some(set)
}

/// Each row must name something besides its key.
fn set_something(rows: &WrittenRows, scope: &Scope<'_>) -> bool {
    let mut all = true;
    for (row, &place) in rows.rows.iter().zip(&rows.places) {
        let mut cells = rows.columns.iter().zip(row).filter(|(_, cell)| cell.is_some());
        if cells.all(|(name, _)| rows.is_key(name)) {
            let hint = "write what the row gets: `{id: 1, name: first}`";
            scope.fault_hint(Code::KEYS_CONFLICT, place, "the row names nothing but its key", hint);
            all = false;
        }
    }
    all
}

/// Numbers that the engine alone gives do not change (PostgreSQL manual, CREATE TABLE, GENERATED ALWAYS).
fn may_be_set(name: &Located<Ident>, table: &Table) -> Outcome {
    if table.column(name).is_none_or(|column| column.identity != Some(Identity::Always)) {
        return Ok(());
    }
    let message =
        format!("the column `{}` of `{}` has `identity: always`, and cannot be set", **name, table.name);
    Err(Box::new(
        Diagnostic::error(Code::KEYS_CONFLICT, name.place, message)
            .hint("leave it out: the database numbers it")
            .about(ObjectId::Column(table.name.clone(), name.value.clone())),
    ))
}
