//! What a database holds after a run, in a form that can be compared with another.

use std::fmt::{Display, Formatter};

use super::Database;

/// Schema, rows and our own tables. What differs from run to run by nature is left out: identity values (an
/// interrupted run leaves gaps), times, and the order in which branches were applied.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub schema: String,
    /// Rows of the users' tables; then `ledger`, `history` (revision and direction) and `progress` (markers), and
    /// `invalid`, the indexes that PostgreSQL does not use.
    pub rows: String,
}

impl State {
    pub fn of(database: &Database<'_>) -> Self {
        let (schema, rows) = database.engine().driver().state(database);
        Self { schema, rows }
    }

    /// The lines about `kind`: a table, `ledger`, `history`, `progress` or `invalid`.
    pub fn of_kind(&self, kind: &str) -> Vec<&str> {
        self.rows.lines().filter(|line| line.split(' ').next() == Some(kind)).collect()
    }

    /// Without what may differ when revisions were applied in another order or twice: the order of columns, and how
    /// often each revision went up and down.
    pub fn without_order(&self) -> Self {
        let mut lines: Vec<&str> = self.schema.lines().map(|line| line.trim_end_matches(',')).collect();
        lines.sort_unstable();
        let mut rows: Vec<&str> = self.rows.lines().filter(|line| !line.starts_with("history ")).collect();
        rows.sort_unstable();
        Self { schema: lines.join("\n"), rows: rows.join("\n") }
    }

    /// Asserts that nothing is half done, and that each of `revisions` was applied exactly once.
    #[track_caller]
    pub fn assert_applied_once(&self, revisions: &[String]) {
        let mut expected: Vec<String> = revisions.iter().map(|id| format!("history {id} upgrade")).collect();
        expected.sort_unstable();
        assert_eq!(self.of_kind("history"), expected);
        self.assert_at_rest();
    }

    /// Asserts that there is no marker and no broken index.
    #[track_caller]
    pub fn assert_at_rest(&self) {
        let none: [&str; 0] = [];
        assert_eq!(self.of_kind("progress"), none);
        assert_eq!(self.of_kind("invalid"), none);
    }

    /// What is in one and not in the other; empty if they are equal.
    pub fn difference(&self, other: &Self) -> String {
        if self == other {
            return String::new();
        }
        let (ours, theirs) = (self.to_string(), other.to_string());
        let only = |sign: &'static str, a: &str, b: &str| -> String {
            let missing = a.lines().filter(|line| !b.lines().any(|other| other == *line));
            missing.flat_map(|line| [sign, " ", line, "\n"]).collect()
        };
        let lines = only("+", &ours, &theirs) + &only("-", &theirs, &ours);
        if lines.is_empty() { format!("the order, or how often:\n{ours}\n---\n{theirs}") } else { lines }
    }
}

impl Display for State {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}\n{}", self.schema, self.rows)
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "\n{self}")
    }
}
