//! Deltas: what an operation does, as one value that is folded into catalogs, lowered to statements and reversed.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Place};
use crate::model::{Change, DefaultValue, Expression, Ident, ObjectId, ObjectName, Rename, Subject};

/// What one operation does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delta {
    /// An object changes from one state to another.
    Change(Change),
    /// An object gets another name.
    Rename(Rename),
    /// Rows that are written out come, change or go.
    Rows(Rows),
    /// Rows that a condition finds change or go.
    Searched(Searched),
    /// The user's own SQL is run.
    Sql(Sql),
}

/// What the user's own SQL does to the schema, as far as it was read or stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This.
    Delta(Delta),
    /// It writes rows: the schema stays as it is, but must have these.
    Writes(Written),
    /// Something that could not be followed.
    Unread(Unread),
}

/// What is done with rows that are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// They are inserted; with a key, those that are there stay as they are.
    Insert,
    /// They are inserted, and those that are there get these cells.
    Overwrite,
    /// Those that are there get these cells.
    Update,
    /// They go.
    Delete,
}

impl RowAction {
    /// The operation that does it.
    pub fn operation(self) -> &'static str {
        match self {
            Self::Insert | Self::Overwrite => "bulk_insert",
            Self::Update => "update_rows",
            Self::Delete => "delete_rows",
        }
    }
}

/// Rows that are written out, with the literals that they are for the columns' types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    pub table: ObjectName,
    /// The columns that some row names, in order of appearance.
    pub columns: Vec<Ident>,
    /// The rows; a column that a row leaves out gets its default, or stays as it is.
    pub rows: Vec<Vec<Option<DefaultValue>>>,
    /// The columns by which a row is known.
    pub key: Vec<Ident>,
    /// What is done with them.
    pub action: RowAction,
    /// What undoes it.
    pub undo: Undo,
    /// Where the table is named.
    pub place: Place,
}

impl Rows {
    /// The cells of each row, with the names of their columns.
    pub fn cells(&self) -> impl Iterator<Item = impl Iterator<Item = (&Ident, &DefaultValue)>> {
        self.rows
            .iter()
            .map(|row| self.columns.iter().zip(row).filter_map(|(name, cell)| Some((name, cell.as_ref()?))))
    }
}

/// Rows that a condition finds, as in a searched UPDATE or DELETE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    pub table: ObjectName,
    /// What their columns get; without any, the rows go.
    pub set: Vec<(Ident, DefaultValue)>,
    /// The condition.
    pub condition: Expression,
    /// What undoes it.
    pub undo: Undo,
    /// Where the table is named.
    pub place: Place,
}

impl Searched {
    /// The operation that does it.
    pub fn operation(&self) -> &'static str {
        if self.set.is_empty() { RowAction::Delete.operation() } else { RowAction::Update.operation() }
    }
}

/// The user's own SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sql {
    /// The statements, split and checked.
    pub statements: Vec<String>,
    /// What undoes them.
    pub undo: Undo,
    /// Outside any transaction.
    pub alone: bool,
    /// What they do to the schema, in order.
    pub effects: Vec<Effect>,
    /// The project says what they do: they were not read for it.
    pub stated: bool,
    /// Where they stand.
    pub place: Place,
}

/// What undoes SQL or rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undo {
    /// Nobody said.
    Unknown,
    /// Nothing needs to be done.
    Nothing,
    /// What the history knows of the rows before: it is said that they are its own.
    Auto,
    /// The rows go with their table, which the same revision creates.
    WithTable,
    /// These statements.
    Statements(Vec<String>),
}

impl Undo {
    /// The statements, if there are any.
    pub fn statements(&self) -> &[String] {
        match self {
            Self::Unknown | Self::Nothing | Self::Auto | Self::WithTable => &[],
            Self::Statements(list) => list,
        }
    }
}

/// Rows that raw SQL writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub table: ObjectName,
    /// The columns that are named.
    pub columns: Vec<Ident>,
    /// Where the statement stands.
    pub place: Place,
}

/// Raw SQL that the catalog cannot follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What bears one of these names may be anything afterwards.
    pub names: BTreeSet<String>,
    /// These objects may, and nothing else does for their sake.
    pub lost: Vec<ObjectId>,
    /// The objects that it is known to be about.
    pub about: Vec<ObjectId>,
    /// Where the SQL stands.
    pub place: Place,
    /// Why a statement that was read cannot be done; none where it was not read at all, or where the statement itself
    /// allows for that (`IF EXISTS`).
    pub fault: Option<Box<Diagnostic>>,
}

impl Effect {
    /// An effect that changes nothing.
    pub fn nothing(place: Place) -> Self {
        let names = BTreeSet::new();
        Self::Unread(Unread { names, lost: Vec::new(), about: Vec::new(), place, fault: None })
    }

    /// What bears a name may be anything afterwards.
    pub fn lost_name(name: String, place: Place) -> Self {
        let names = BTreeSet::from([name]);
        Self::Unread(Unread { names, lost: Vec::new(), about: Vec::new(), place, fault: None })
    }
}

impl Delta {
    /// What it is about, as headings say it.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Change(change) => Subject::Object(change.object.clone()),
            Self::Rename(rename) => Subject::Renamed(rename.from.clone(), rename.to.clone()),
            Self::Rows(rows) => Subject::Rows(rows.table.clone(), rows.rows.len()),
            Self::Searched(searched) => Subject::Searched(searched.table.clone()),
            Self::Sql(sql) => Subject::of_sql(&sql.statements, Vec::new()),
        }
    }
}
