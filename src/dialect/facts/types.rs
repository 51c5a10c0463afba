//! Types and their spellings.

use crate::model::Version;
use crate::model::types::{SqlType, TypeText};

/// The answers.
#[derive(Clone, Copy)]
pub struct Types {
    /// The type of one of the engine's own names, if it is one; or what is wrong with its arguments.
    pub native: fn(&TypeText) -> Option<Result<SqlType, String>>,
    /// The engine's type names, for suggestions.
    pub native_names: &'static [&'static str],
    /// How a type is spelled, where it needs no quoting of names; the oldest server to be supported may matter.
    pub name: fn(&SqlType, Version) -> Result<String, String>,
    /// The canonical name under which the catalog shows a type, if it is known for sure.
    pub shown: fn(&SqlType) -> Option<String>,
    /// Whether changing a column's type rewrites the table.
    pub change_rewrites: fn(&SqlType, &SqlType) -> bool,
    /// An inline `enum(a, b)` is a type of the engine; otherwise varchar with a check.
    pub inline_enum: bool,
    /// Named enum types exist.
    pub named_enums: bool,
}
