//! What a reviewer has to know of a step besides its statements.

use std::collections::BTreeSet;
use std::fmt;

use crate::model::ObjectName;

/// What a step does to data, how it is undone, and what it brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The data that was there before it and is not there after it: `the rows of public.users`.
    pub destroys: Vec<String>,
    /// It runs SQL of the project of which not all is known.
    pub own_sql: bool,
    /// What is not as before after it was undone, or why it cannot be undone.
    pub undo: Option<Gap>,
    /// The tables and types that it creates.
    pub creates: BTreeSet<ObjectName>,
    /// The types that it alters or drops.
    pub types: BTreeSet<ObjectName>,
}

/// What undoing a step does not give back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Something: what, in words.
    Part(String),
    /// Nothing, for this reason.
    All(String),
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part(what) => f.write_str(what),
            Self::All(why) => write!(f, "impossible, {why}"),
        }
    }
}

impl Effect {
    /// The mark of a step in headings, in the log and in the summary: `!` where data is destroyed, `?` where SQL of the
    /// project is not known in all it does.
    pub fn mark(&self) -> Option<char> {
        match (self.destroys.is_empty(), self.own_sql) {
            (false, _) => Some('!'),
            (true, true) => Some('?'),
            (true, false) => None,
        }
    }
}
