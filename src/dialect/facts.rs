//! The questions that a dialect must answer, in groups by subject. A new field makes every dialect answer it.
//!
//! What the client asks for and what the engine asks for are separate answers: another engine that is spoken to by the
//! same program takes that one's [`Client`] and answers the rest itself.

mod client;
mod columns;
mod indexes;
mod limits;
mod literals;
mod locks;
mod names;
mod privileges;
mod statements;
mod syntax;
mod tools;
mod types;

use super::clock::clock_default;
use super::feature::Feature;
use crate::model::{DefaultValue, SqlType, Version};

pub use client::{Client, EchoStyle, KnownBy};
pub use columns::{AlterStyle, Columns};
pub use indexes::{ForeignKeys, Indexes, KeyColumn, KeyReader, Referable};
pub use limits::{
    Beginning, Cast, ColumnChange, ColumnUser, Computed, Indexed, Limits, Method, TableColumns,
};
pub use literals::Literals;
pub use locks::{LockNote, Locks, Proven};
pub use names::{Cases, NameKind, Names};
pub use privileges::Privileges;
pub use statements::{Refused, RefusedFor, Statements, Transactions};
pub use syntax::{Grammar, Quoting, Settings, Syntax, TextStyle};
pub use tools::{Task, Tool};
pub use types::Types;

/// What is true of an engine and of the client that applies scripts to it.
#[derive(Clone, Copy)]
pub struct Facts {
    /// Its name on command lines and in specs.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// The folders under `templates/` where its wording is looked up, best first; `base` comes after them.
    pub templates: &'static [&'static str],
    /// The pieces of the machinery of upgrade and downgrade scripts, in the order in which they stand there.
    pub machinery: &'static [Piece],
    /// The keys of a per-dialect map that apply, best first.
    pub text_keys: &'static [&'static str],
    /// The oldest server that scripts support.
    pub oldest_version: Version,
    /// The features that the engine lacks.
    pub lacks: &'static [Feature],
    /// The program that applies the script.
    pub client: Client,
    /// The programs that work on its databases; the first one applies scripts.
    pub tools: &'static [Tool],
    /// The same dialect for scripts that any client may run; or why there are none.
    pub portable: Result<&'static Facts, &'static str>,
    /// How guards are asked; this takes both the client and the engine.
    pub guards: GuardStyle,
    /// Whether a guard compares what is there already with what its statement makes.
    pub compares_shapes: bool,
    /// How SQL is read and written.
    pub syntax: Syntax,
    /// The settings of a session.
    pub settings: Settings,
    /// What a script cannot hold, and what it must hold in another way.
    pub statements: Statements,
    /// What commits, and when.
    pub transactions: Transactions,
    /// Which names exist, and which of them are the same.
    pub names: Names,
    /// Types and their spellings.
    pub types: Types,
    /// What columns keep of data.
    pub literals: Literals,
    /// Columns: how they are altered, and what goes with them.
    pub columns: Columns,
    /// How a live schema is compared with that of the history.
    pub comparison: Comparison,
    /// Where comments of tables and columns stand.
    pub comments: CommentStyle,
    /// Indexes and unique constraints.
    pub indexes: Indexes,
    /// Foreign keys.
    pub foreign_keys: ForeignKeys,
    /// What the engine refuses, or cannot keep.
    pub limits: Limits,
    /// What statements block.
    pub locks: Locks,
    /// Which privileges they take.
    pub privileges: Privileges,
}

impl Facts {
    /// How many digits of seconds a default has that is the current time, where a column of this type can have it plainly.
    pub fn clock_default(&self, default: &DefaultValue, sql_type: &SqlType) -> Option<u32> {
        clock_default(default, sql_type, &self.syntax.lexical, self.columns.clock_digits)
    }

    /// Whether the engine has something that not every engine has.
    pub fn has(&self, feature: Feature) -> bool {
        !self.lacks.contains(&feature)
    }
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

/// A part of a script that is the same in every script of one version: a template below `runtime/` that takes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The template's name, without folder and ending.
    pub name: &'static str,
    /// Which scripts have it, where not all do: `that takes steps`.
    pub only_in: Option<&'static str>,
    /// Beside a split script it stands in the file of the piece before it, in the file of every script.
    pub is_behind: bool,
}

impl Piece {
    /// One that every script has.
    pub const fn of_all(name: &'static str) -> Self {
        Self { name, only_in: None, is_behind: false }
    }

    /// One that only a script has that these words are true of.
    pub const fn of_some(name: &'static str, only_in: &'static str) -> Self {
        Self { name, only_in: Some(only_in), is_behind: false }
    }

    /// The same in the file of the piece before it, where the machinery stands beside the script.
    #[must_use]
    pub const fn behind(self) -> Self {
        Self { is_behind: true, ..self }
    }
}

/// How a live schema is compared with that of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The server builds the expected tables beside those that are there, and says of both what they are.
    Built,
    /// The script builds them as temporary tables, whole, and compares what the engine says of both.
    Temporary,
    /// What the catalog shows is compared with what it is known to show.
    Shown(IndexesShown),
}

/// What the catalog shows of indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexesShown {
    /// The order of a column that descends; an engine may take the word and forget it.
    pub descending: bool,
}

/// How guards are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuardStyle {
    /// By questions to a function of ours that lives as long as the session.
    Functions,
    /// By the same questions, within one block of the server's own language for each transaction.
    Blocks,
    /// By expressions that are kept as data; a template under `guard/` writes down each, after the revisions.
    Rows,
    /// By a condition that stands before the statement; a template under `guard/` words each.
    Conditions,
}

impl GuardStyle {
    /// Whether they are questions to a function.
    pub fn is_question(self) -> bool {
        matches!(self, Self::Functions | Self::Blocks)
    }
}
