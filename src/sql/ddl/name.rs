//! The name of an object in a statement, and where the engine cuts names.

use crate::dialect::Facts;
use crate::model::NameLength;

/// The name of an object as the engine reads it: folded unless quoted, with its schema where the statement says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    pub schema: Option<String>,
    /// The name in it.
    pub name: String,
}

/// A name as the server keeps it: cut between characters where it cuts at all.
pub(super) fn clip<'n>(name: &'n str, facts: &Facts) -> &'n str {
    match facts.names.longest {
        NameLength::Bytes(most) => clip_to(name, most),
        NameLength::Characters(_) | NameLength::Any => name,
    }
}

/// The beginning of a name: so many bytes of it, or fewer, for it is cut between characters.
pub(super) fn clip_to(name: &str, bytes: usize) -> &str {
    let mut end = bytes.min(name.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.get(..end).unwrap_or_default()
}
