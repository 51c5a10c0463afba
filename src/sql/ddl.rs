//! What one raw SQL statement does to the schema: operations as a spec would write them, other objects, rows, and what
//! of it was not understood. Whoever folds a raw statement folds these.
//!
//! It reads tokens, and every token of a statement must be accounted for; what it does not know makes the statement
//! opaque. It does not go by the syntax tree of sqlparser: there the spans of expressions leave out signs, casts and
//! closing parentheses (`-1` has the span of `1`), and its printing is not safe for strings. The expressions that are
//! cut out here are checked by whoever decodes the operations. Only what a query uses is taken from sqlparser's tree.

mod cursor;
mod mentions;
mod mysql;
mod name;
mod named;
mod nodes;
mod object;
mod postgres;
mod programs;
mod routine;
mod rows;
mod sequence;
mod sqlite;
mod step;
mod strings;
#[cfg(test)]
mod tests;
mod trigger;
mod unread;
mod uses;
mod view;

use crate::diag::Place;
use crate::dialect::{Facts, Grammar};
use crate::lex::Unclosed;

pub use name::Name;
pub use object::{Change, ObjectChange, ObjectKind};
pub use programs::{ProgramChange, program};
pub use rows::Rows;
pub use step::{Leeway, Lost, Options, Part, Step, What, Which};
pub(super) use strings::string_value;
pub use unread::UnreadSql;
pub use uses::Uses;

use cursor::Cursor;

/// What one statement does to the schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// What it does to tables, types and schemas, in its order.
    pub steps: Vec<Step>,
    /// What it does to objects that no operation makes.
    pub objects: Vec<ObjectChange>,
    /// The tables whose rows it writes, as far as it says so plainly.
    pub rows: Vec<Rows>,
    /// What was not understood. Where that makes names uncertain there are no steps; there may be objects.
    pub unread: Option<UnreadSql>,
    /// Clauses that were understood, and that no catalog knows: storage, and how an identity counts.
    pub passed: Vec<String>,
}

impl Effect {
    fn nothing() -> Self {
        Self::default()
    }

    fn steps(steps: Vec<Step>) -> Self {
        Self { steps, ..Self::default() }
    }

    fn objects(objects: Vec<ObjectChange>) -> Self {
        Self { objects, ..Self::default() }
    }

    fn unread(unread: UnreadSql) -> Self {
        Self { unread: Some(unread), ..Self::default() }
    }
}

/// Reads one statement. All nodes get `place`.
pub fn effect(statement: &str, place: Place, facts: &Facts) -> Effect {
    let mut cursor = match Cursor::new(statement, place, facts) {
        Ok(cursor) => cursor,
        Err(open) => return Effect::unread(unclosed(statement, &open, facts)),
    };
    let read = match facts.syntax.grammar {
        Grammar::Postgres => postgres::read(&mut cursor),
        Grammar::MySql => mysql::read(&mut cursor),
        Grammar::Sqlite => sqlite::read(&mut cursor),
    };
    let mut effect = read.unwrap_or_else(|unread| Effect::unread(cursor.stopped(unread)));
    effect.unread = effect.unread.or_else(|| cursor.missed());
    if effect == Effect::nothing() {
        cursor.return_to(0);
        effect.rows = rows::written(&mut cursor).unwrap_or_default();
    }
    if effect.unread.is_none() {
        effect.passed = cursor.passed();
    }
    effect
}

/// A statement that cannot be cut into tokens.
fn unclosed(statement: &str, open: &Unclosed, facts: &Facts) -> UnreadSql {
    let word = super::opening(statement.get(open.at..).unwrap_or_default()).0.to_owned();
    let names = mentions::outside_strings(statement, facts);
    UnreadSql { names, at: open.at..open.at + word.len(), word }
}
