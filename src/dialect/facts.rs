//! The questions that a dialect must answer. A new field makes every dialect answer it.

use super::feature::Feature;
use crate::lex::Lexical;
use crate::model::Version;
use crate::model::types::{SqlType, TypeText};
use crate::plan::Ddl;

/// Which grammar of sqlparser reads this dialect's expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    /// `PostgreSqlDialect`.
    Postgres,
    /// `MySqlDialect`.
    MySql,
    /// `SQLiteDialect`.
    Sqlite,
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
    /// Quotes and backslashes are doubled, as without NO_BACKSLASH_ESCAPES (MySQL manual, 11.1.1).
    Backslash,
    /// Quotes are doubled; control characters are put in between with `char(n)`, for the shell reads lines, and loses a
    /// carriage return at the end of one.
    Concatenated,
}

/// How the client's own command for printing quotes its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EchoStyle {
    /// psql's `\echo`: quotes and backslashes are doubled.
    Psql,
    /// There is none: what is to be seen is selected, so it is a string constant.
    Constant,
}

/// Where comments of tables and columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentStyle {
    /// In statements of their own.
    Statements,
    /// In the definitions.
    Inline,
    /// Nowhere: the engine has none, and they are carried along in the history.
    Nowhere,
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

/// For whose sake a statement of the user's is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedFor {
    /// It would end the script's transaction, or drop what the script keeps in the session.
    Transaction,
    /// It is a command of the client.
    Client,
    /// The engine takes it only where the script cannot put it.
    Engine,
}

/// Why a statement cannot stand in a script, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// For whose sake.
    pub what: RefusedFor,
    /// The reason, for "`WORD` cannot stand in a spec: ...".
    pub reason: &'static str,
    /// What to do.
    pub hint: &'static str,
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
    /// The oldest server that scripts support.
    pub oldest_version: Version,
    /// The features that it has not.
    pub lacks: &'static [Feature],
    /// The settings of the whole script that a configuration may replace.
    pub session: &'static [(&'static str, &'static str)],
    /// A setting that is a number stands without quotes.
    pub numbers_are_bare: bool,
    /// DDL commits by itself, so that a revision cannot be one transaction: every step leaves a marker.
    pub ddl_commits: bool,
    /// Whether a raw statement, by its first words, is such DDL.
    pub commits: fn(&[String]) -> bool,
    /// Whether a raw statement, by its first words, can be made conditional only by giving it to the server as text.
    pub only_as_text: fn(&[String]) -> bool,
    /// Whether a raw statement, by its first words, can be made conditional by nothing: the script runs it at its end.
    pub at_the_end: fn(&[String]) -> bool,
    /// The version from which the server takes such a text.
    pub text_from: Option<Version>,
    /// Names of columns that differ by case alone are the same.
    pub columns_ignore_case: bool,
    /// Where comments stand.
    pub comments: CommentStyle,
    /// How a column is altered.
    pub alter: AlterStyle,
    /// Indexes stand in CREATE TABLE.
    pub inline_indexes: bool,
    /// A foreign key names the columns that it refers to.
    pub references_need_columns: bool,
    /// A foreign key brings an index on its columns, if none begins with them.
    pub foreign_keys_bring_indexes: bool,
    /// A column with identity is the first of a key from the moment it is there.
    pub identity_needs_key: bool,
    /// A column with identity is the primary key, and its definition says so.
    pub identity_is_primary_key: bool,
    /// A row of VALUES may say DEFAULT.
    pub default_in_values: bool,
    /// What stands between a table's name and the rest in names of constraints that follow when the table is renamed.
    pub generated_names: &'static [&'static str],
    /// Checks and generated columns follow when a column is renamed.
    pub expressions_follow: bool,
    /// Checks, keys and indexes go with a column that is dropped, whole.
    pub dependents_go: bool,
    /// A default that is data stands in parentheses, as an expression does.
    pub literal_default_is_expression: fn(&SqlType) -> bool,
    /// The digits of seconds of a column that can have the current time as its default, plainly.
    pub clock_digits: fn(&SqlType) -> Option<u32>,
    /// Whether writers can go on during a statement, so that the engine may be told to refuse where they cannot.
    pub online: fn(Ddl) -> bool,
    /// An inline `enum(a, b)` is a type of the engine; otherwise varchar with a check.
    pub inline_enum: bool,
    /// Named enum types exist.
    pub named_enums: bool,
    /// A value added to an enum cannot be used before COMMIT (PostgreSQL manual, ALTER TYPE, Notes).
    pub enum_value_needs_commit: bool,
    /// Indexes live in one name space with the tables of their schema.
    pub indexes_share_table_names: bool,
    /// So do the keys, each of which is an index of its name.
    pub keys_share_table_names: bool,
    /// No two tables of a schema have foreign keys of one name.
    pub foreign_keys_of_schema: bool,
    /// No two tables of a schema have checks of one name.
    pub checks_of_schema: bool,
    /// An index can be built without blocking writers, outside a transaction only.
    pub concurrent_index: bool,
    /// Generated columns that are computed when read, from this version on.
    pub virtual_columns_from: Option<Version>,
    /// `NULLS NOT DISTINCT`, from this version on.
    pub nulls_not_distinct_from: Option<Version>,
    /// The type of one of the engine's own names, if it is one; or what is wrong with its arguments.
    pub native_type: fn(&TypeText) -> Option<Result<SqlType, String>>,
    /// The engine's type names, for suggestions.
    pub native_names: &'static [&'static str],
    /// How a type is spelled, where it needs no quoting of names; the oldest server to be supported may matter.
    pub type_name: fn(&SqlType, Version) -> Result<String, String>,
    /// The canonical name under which the catalog shows a type, if it is known for sure.
    pub catalog_type: fn(&SqlType) -> Option<String>,
    /// Whether changing a column's type rewrites the table.
    pub type_change_rewrites: fn(&SqlType, &SqlType) -> bool,
    /// What a statement locks.
    pub lock: fn(Ddl) -> LockNote,
    /// Whether a user's statement, by its first words in lower case, cannot stand in a script.
    pub forbidden_start: fn(&[String]) -> Option<Refused>,
}

impl Facts {
    /// Whether the engine has something that not every engine has.
    pub fn has(&self, feature: Feature) -> bool {
        !self.lacks.contains(&feature)
    }
}
