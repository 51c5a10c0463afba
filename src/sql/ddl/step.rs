//! Steps: what a statement does to tables, types and schemas, one thing after the other.

use crate::yaml::Node;

use super::name::Name;

/// One thing that a statement does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub what: What,
    pub leeway: Leeway,
}

/// What it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// What an operation does, as a spec would write it.
    Operation(Node),
    /// The same, and the server gives the name: the one that the operation has, with a number where that is taken.
    Unnamed(Node),
    /// A column is from now on what this `add_column` says, whatever it was (MODIFY).
    Defined(Node),
    /// An index, key or constraint goes or gets another name; what exactly it is, the history knows.
    Part(Part),
    /// A table is stored in another way: these keys of `options`.
    Options(Options),
    /// A table is created like another one.
    Like { table: Name, like: Name },
    /// This alone is something which was not read; everything else about its table stays.
    Lost(Lost),
}

/// What a statement allows for: with it, the statement does not fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leeway {
    /// What goes or changes may be missing: `IF EXISTS`.
    pub if_exists: bool,
    /// What comes may be there: `IF NOT EXISTS`.
    pub if_missing: bool,
    /// What depends on it goes along: `CASCADE`.
    pub cascade: bool,
}

/// An index, key or constraint that goes or gets another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its table, where the statement says it.
    pub table: Option<Name>,
    /// Its schema, where the statement says it and not the table.
    pub schema: Option<String>,
    pub which: Which,
    /// Its new name.
    pub to: Option<String>,
}

/// How a statement calls a part of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// The primary key, whatever its name.
    PrimaryKey,
    /// An index, or the index of a key.
    Index(String),
    /// A constraint.
    Constraint(String),
}

/// How a table is stored from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    pub table: Name,
    /// The keys of `options` that change.
    pub options: Node,
    /// Its columns are converted to the character set.
    pub convert: bool,
}

/// Something of a table that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    Column(Name, String),
    Index(Name, String),
    Constraint(Name, String),
    /// How the table is stored: its columns, keys and indexes are what they were.
    Storage(Name),
}

impl Step {
    /// Without any leeway.
    pub(super) fn new(what: What) -> Self {
        Self { what, leeway: Leeway::default() }
    }

    /// An operation.
    pub(super) fn operation(node: Node) -> Self {
        Self::new(What::Operation(node))
    }

    /// The same with a word that the statement may have.
    pub(super) fn with(self, leeway: Leeway) -> Self {
        Self { leeway, ..self }
    }
}

impl Leeway {
    /// `IF EXISTS`, if it stands there.
    pub(super) fn exists(if_exists: bool) -> Self {
        Self { if_exists, ..Self::default() }
    }

    /// `IF NOT EXISTS`, if it stands there.
    pub(super) fn missing(if_missing: bool) -> Self {
        Self { if_missing, ..Self::default() }
    }

    /// The same with `CASCADE`, if it stands there.
    pub(super) fn cascading(self, cascade: bool) -> Self {
        Self { cascade, ..self }
    }
}
