//! What raw SQL does to the schema, in the words of our own language: one statement in, operations out, as a spec
//! would write them. Whoever folds a raw statement folds these.
//!
//! It reads tokens, and every token of a statement must be accounted for; what it does not know makes the statement
//! opaque. It does not go by the syntax tree of sqlparser: there the spans of expressions leave out signs, casts and
//! closing parentheses (`-1` has the span of `1`), and its printing is not safe for strings. The expressions that are
//! cut out here are checked by whoever decodes the operations.

mod cursor;
mod mentions;
mod mysql;
mod nodes;
mod postgres;
mod programs;
mod rows;
mod sqlite;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::diag::Place;
use crate::dialect::{Facts, Grammar};
use crate::yaml::Node;

pub use programs::{ProgramChange, program};
pub use rows::{Rows, rows};

use cursor::{Cursor, Unread};

/// What a raw statement does to the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing that a catalog of tables, indexes, enums, schemas and extensions knows of.
    Nothing,
    /// These operations, as a spec would write them. `drop_index` and `rename_index` lack `table`, which SQL does not
    /// say.
    Operations(Vec<Node>),
    /// Not understood: objects of these names, as the engine reads them, may be touched, created or dropped.
    Opaque(BTreeSet<String>),
}

/// Reads one statement. All nodes get `place`.
pub fn effect(statement: &str, place: Place, facts: &Facts) -> Effect {
    let read = match facts.grammar {
        Grammar::Postgres => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| postgres::read(&mut cursor))
        }
        Grammar::MySql => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| mysql::read(&mut cursor))
        }
        Grammar::Sqlite => {
            Cursor::new(statement, place, facts).and_then(|mut cursor| sqlite::read(&mut cursor))
        }
    };
    match read {
        Ok(operations) if operations.is_empty() => Effect::Nothing,
        Ok(operations) => Effect::Operations(operations),
        Err(Unread::Only(names)) => Effect::Opaque(names),
        Err(Unread::All) => Effect::Opaque(mentions::outside_strings(statement, facts)),
        Err(Unread::Deep) => Effect::Opaque(mentions::everywhere(statement, facts)),
    }
}
