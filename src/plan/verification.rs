//! What a live schema is compared with: the schema of the history at one revision, as far as it is known.

use super::{Args, StatementKind};
use crate::model::{Ident, ObjectName, RevisionId};

/// Everything that a script compares.
#[derive(Clone, Debug, Default)]
pub struct Verification {
    /// The revision, in words: `head 1975ea83b712`.
    pub target: String,
    /// The rows that the ledger of a database at this revision has.
    pub heads: Vec<RevisionId>,
    /// The schemas of the history: what nobody knows there is a difference.
    pub schemas: Vec<Ident>,
    /// The tables that are built beside those of the database, for the server to say what they are.
    pub built: Vec<BuiltTable>,
    /// What is known without the server's help.
    pub facts: Vec<Fact>,
    /// What the history does not know well enough.
    pub untold: Vec<Untold>,
    /// Patterns of objects that are nobody's concern here, with `%` and `_` as in LIKE, `!` before those that are meant.
    pub ignored: Vec<String>,
}

/// A table as its own statements make it, without its foreign keys.
#[derive(Clone, Debug)]
pub struct BuiltTable {
    pub name: ObjectName,
    /// The enums that its columns have, each with its values.
    pub enums: Vec<(ObjectName, Vec<String>)>,
    /// Its statements, each with the object that it makes, in words; names in them have no schema.
    pub statements: Vec<(String, StatementKind, Args)>,
}

/// One attribute of one object, as the database shall show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Objects of one class have names of their own.
    pub class: Class,
    /// The object as headings call it.
    pub object: String,
    /// The table that it is a part of.
    pub owner: Option<ObjectName>,
    /// Its own name, if it is a part of a table.
    pub part: String,
    /// `kind`, `on delete`; empty for a description of the whole.
    pub attribute: &'static str,
    pub value: String,
}

/// A name space of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Schema,
    Extension,
    Type,
    Relation,
    Column,
    Constraint,
    /// A key that the engine keeps no name of: it is called by its columns.
    Key,
    Index,
    Trigger,
    Policy,
    Routine,
}

impl Class {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Extension => "extension",
            Self::Type => "type",
            Self::Relation => "relation",
            Self::Column => "column",
            Self::Constraint => "constraint",
            Self::Key => "key",
            Self::Index => "index",
            Self::Trigger => "trigger",
            Self::Policy => "policy",
            Self::Routine => "routine",
        }
    }
}

/// Something that is not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// The objects, as a pattern like those of [`Verification::ignored`]; none where all of them are compared in part.
    pub pattern: Option<String>,
    /// This attribute alone.
    pub attribute: Option<&'static str>,
    /// What it is, and why.
    pub words: String,
}

/// A text that means itself in such a pattern.
pub fn meant(text: &str) -> String {
    text.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}
