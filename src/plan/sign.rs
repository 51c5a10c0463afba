//! Signs that a database is past a statement: what only a later revision of the same history can have left.

use super::{ColumnShown, TableShown};
use crate::model::{Ident, ObjectId, ObjectName};

/// One sign. All that it says must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// None of these is there.
    pub absent: Vec<Sighted>,
    /// All of these are there.
    pub present: Vec<Sighted>,
    /// The engine's catalog shows this.
    pub shown: Option<LaterShown>,
    /// What that means, in a few words: `now public.customers`.
    pub said: String,
}

/// An object that a database can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighted {
    pub object: ObjectId,
    /// Whether it is a primary key, which has no name of its own on some engines.
    pub is_primary_key: bool,
}

/// What an engine's catalog shows after a later revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaterShown {
    /// Of a column.
    Column(ObjectId, ColumnShown),
    /// Of a table: these columns, in whatever order, and so many unique constraints and foreign keys.
    Table(ObjectName, TableShown),
    /// Of a table: a primary key on these columns.
    Key(ObjectName, Vec<Ident>),
}
