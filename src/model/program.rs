//! Triggers and stored routines.

use std::collections::BTreeSet;
use std::fmt;

use super::{Ident, ObjectName};

/// The kinds of programs that a server stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgramKind {
    /// A trigger.
    Trigger,
    /// A procedure.
    Procedure,
    /// A function.
    Function,
}

impl ProgramKind {
    /// The kind of a word of SQL, in lower case.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Trigger, Self::Procedure, Self::Function].into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is called: a function or procedure.
    pub fn is_routine(&self) -> bool {
        match self {
            Self::Function | Self::Procedure => true,
            Self::Trigger => false,
        }
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Trigger => "trigger",
            Self::Procedure => "procedure",
            Self::Function => "function",
        }
    }
}

impl fmt::Display for ProgramKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Which program: triggers, procedures and functions have names of their own.
pub type ProgramName = (ProgramKind, ObjectName);

/// A program as the history knows it: a view, routine, trigger or another object that its statement defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The table of a trigger or policy, or the owner of a sequence.
    pub table: Option<ObjectName>,
    /// The statement that creates it.
    pub definition: String,
    /// What it relies on, as far as it could be read.
    pub uses: Uses,
}

/// What the definition of an object relies on, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Tables, views and other relations.
    pub relations: Vec<ObjectName>,
    /// Those of which it takes every column.
    pub whole: Vec<ObjectName>,
    /// Columns that surely belong to one of them.
    pub columns: Vec<(ObjectName, Ident)>,
    /// Functions and procedures.
    pub routines: Vec<ObjectName>,
    /// Every name that may be a column.
    pub names: BTreeSet<String>,
    /// It was read wholly: there is nothing else that it relies on.
    pub is_certain: bool,
}

impl Uses {
    /// Whether it surely relies on this column.
    pub fn surely_uses(&self, table: &ObjectName, column: &Ident) -> bool {
        self.whole.contains(table) || self.columns.iter().any(|(of, name)| of == table && name == column)
    }
}
