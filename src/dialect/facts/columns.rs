//! Columns: how they are altered, and what goes with them.

use crate::model::{DefaultValue, SqlType, Version};

/// The answers.
#[derive(Clone, Copy)]
pub struct Columns {
    /// How a column is altered.
    pub alter: AlterStyle,
    /// A column with identity is the first of a key from the moment it is there.
    pub identity_needs_key: bool,
    /// A column with identity is the primary key, and its definition says so.
    pub identity_is_primary_key: bool,
    /// Checks and generated columns follow when a column is renamed.
    pub expressions_follow: bool,
    /// Checks, keys and indexes go with a column that is dropped, whole.
    pub dependents_go: bool,
    /// A default that is data stands in parentheses, as an expression does.
    pub literal_default_is_expression: fn(&SqlType) -> bool,
    /// Whether the engine computes this default for every row when a column with it is added, so that it writes them all.
    pub default_fills: fn(&DefaultValue, &SqlType) -> bool,
    /// ALTER COLUMN SET DEFAULT with an expression does nothing to a column of the primary key, without a word.
    pub key_forgets_expression: bool,
    /// The digits of seconds of a column that can have the current time as its default, plainly.
    pub clock_digits: fn(&SqlType) -> Option<u32>,
    /// A column of this type that is NOT NULL, has no default, and follows updates is given a default by the engine.
    pub update_invents_default: fn(&SqlType) -> bool,
    /// A type that the spec takes as it is may be a domain, with a default of its own.
    pub domains: bool,
    /// Whether texts of this collation, or of the usual one, are the same that differ in the case of their letters.
    pub ignores_case: fn(Option<&str>) -> bool,
    /// Generated columns that are computed when read, from this version on.
    pub virtual_from: Option<Version>,
}

/// How a column is altered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlterStyle {
    /// A statement for each aspect that changes.
    Aspects,
    /// One statement with the whole new definition, which only the history knows.
    Definition,
    /// A new table with the whole new definition, to which the rows are copied.
    Rebuild,
}
