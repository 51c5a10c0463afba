//! The questions that a dialect must answer. A new field makes every dialect answer it.

use crate::lex::Lexical;
use crate::model::types::{SqlType, TypeText};
use crate::plan::Ddl;

/// Which grammar of sqlparser reads this dialect's expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    /// `PostgreSqlDialect`.
    Postgres,
}

/// A lock: its name on the engine, whom it keeps waiting, and what else the statement costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockNote {
    /// The engine's name of the lock mode.
    pub level: &'static str,
    /// Whom it blocks, in words.
    pub blocks: &'static str,
    /// What the statement does under it, if it is more than a change of the catalog.
    pub cost: Option<&'static str>,
}

/// How an engine and its client want text to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoting {
    /// The quote around a name, doubled inside it.
    pub name: char,
    /// How a string constant is written.
    pub text: TextStyle,
    /// What stands before and after the hexadecimal digits of binary data.
    pub bytes: (&'static str, &'static str),
    /// How the client's own command for printing quotes its words.
    pub echo: EchoStyle,
}

/// How a string constant is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// Quotes are doubled; with control characters it is `E'...'` (PostgreSQL manual, 4.1.2).
    Standard,
}

/// How the client's own command for printing quotes its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EchoStyle {
    /// psql's `\echo`: quotes and backslashes are doubled.
    Psql,
}

/// How guards are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuardStyle {
    /// By functions of ours that live as long as the session; a template under `guard/` defines each.
    Functions,
    /// By a condition that stands before the statement; a template under `guard/` words each.
    Conditions,
}

/// What is true of an engine.
pub struct Facts {
    /// Its name on command lines and in specs.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// The folders under `templates/` where its wording is looked up, best first; `base` comes after them.
    pub templates: &'static [&'static str],
    /// The keys of a per-dialect map that apply, best first.
    pub text_keys: &'static [&'static str],
    /// How it and its client read quotes and comments.
    pub lexical: Lexical,
    /// How it and its client want text to be written.
    pub quoting: Quoting,
    /// How guards are asked.
    pub guards: GuardStyle,
    /// Who reads its expressions.
    pub grammar: Grammar,
    /// The schema of an unqualified name, if the configuration does not say; none where a name without a schema is in the
    /// database that the client is connected to.
    pub default_schema: Option<&'static str>,
    /// The oldest server that scripts support, and the word for it.
    pub oldest_version: u32,
    /// An inline `enum(a, b)` is a type of the engine; otherwise varchar with a check.
    pub inline_enum: bool,
    /// Named enum types exist.
    pub named_enums: bool,
    /// A value added to an enum cannot be used before COMMIT (PostgreSQL manual, ALTER TYPE, Notes).
    pub enum_value_needs_commit: bool,
    /// Indexes live in one name space with the tables of their schema.
    pub indexes_share_table_names: bool,
    /// An index can be built without blocking writers, outside a transaction only.
    pub concurrent_index: bool,
    /// Generated columns that are computed when read, from this version on.
    pub virtual_columns_from: Option<u32>,
    /// `NULLS NOT DISTINCT`, from this version on.
    pub nulls_not_distinct_from: Option<u32>,
    /// Ways to build an index, for checks of `using`.
    pub native_type: fn(&TypeText) -> Option<Result<SqlType, String>>,
    /// The engine's type names, for suggestions.
    pub native_names: &'static [&'static str],
    /// How a type is spelled, where it needs no quoting of names.
    pub type_name: fn(&SqlType) -> Result<String, String>,
    /// The canonical name under which the catalog shows a type, if it is known for sure.
    pub catalog_type: fn(&SqlType) -> Option<String>,
    /// Whether changing a column's type rewrites the table.
    pub type_change_rewrites: fn(&SqlType, &SqlType) -> bool,
    /// What a statement locks.
    pub lock: fn(Ddl) -> LockNote,
    /// A word that, first in a user's statement, would end our transaction or our session state.
    pub forbidden_start: fn(&[String]) -> Option<&'static str>,
}
