//! The programs that work on an engine's databases.

use crate::model::Version;

/// A program of an engine.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// Its name on the command line.
    pub name: &'static str,
    pub task: Task,
    /// The package that has it in Debian and its like.
    pub package: &'static str,
    /// The oldest version that can do it, where that is known.
    pub oldest: Option<Version>,
    /// A word in what it says of its version that shows another engine's program under the name; and what is wrong with it.
    pub impostor: Option<(&'static str, &'static str)>,
}

/// What a program is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// It applies scripts.
    Apply,
    /// It writes dumps, which `import sql` and `diff` read.
    Dump,
}

impl Task {
    /// In words, before the name of an engine.
    pub fn words(self) -> &'static str {
        match self {
            Self::Apply => "applies scripts to",
            Self::Dump => "writes dumps of",
        }
    }
}
