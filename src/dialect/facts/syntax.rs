//! How SQL is read and written.

use crate::lex::Lexical;

/// The answers.
#[derive(Clone, Copy)]
pub struct Syntax {
    /// How quotes and comments are read.
    pub lexical: Lexical,
    /// Who reads expressions.
    pub grammar: Grammar,
    /// How text is quoted.
    pub quoting: Quoting,
    /// A row of VALUES may say DEFAULT.
    pub default_in_values: bool,
}

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

/// How an engine wants text to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoting {
    /// The quote around a name, doubled inside it.
    pub name: char,
    /// How a string constant is written.
    pub text: TextStyle,
    /// What stands before and after the hexadecimal digits of binary data.
    pub bytes: (&'static str, &'static str),
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

/// The settings of a session.
#[derive(Clone, Copy)]
pub struct Settings {
    /// Those of the whole script, which a configuration may replace.
    pub session: &'static [(&'static str, &'static str)],
    /// A value that is a number stands without quotes.
    pub numbers_are_bare: bool,
    /// First words, in lower case, of statements that may leave the session with other settings.
    pub changed_by: &'static [&'static str],
    /// SQL can keep values in variables of the session (`@name`).
    pub variables: bool,
    /// Settings under which the engine would read the text of a script otherwise than it is written: with one of these
    /// words in its value, in capitals, or with any value where there is none.
    pub rereads: &'static [(&'static str, &'static [&'static str])],
    /// Settings that the script makes itself, and relies on: nobody else may.
    pub relied_on: &'static [&'static str],
    /// Settings that a revision may have, and the whole script may not, with what to do instead.
    pub of_revisions: &'static [(&'static str, &'static str)],
}

impl Settings {
    /// Whether the script relies on its own value of a setting; names are equal without regard to case.
    pub fn relies_on(&self, name: &str) -> bool {
        self.relied_on.iter().any(|known| known.eq_ignore_ascii_case(name))
    }

    /// What to do instead of this setting for the whole script, where only a revision may have it.
    pub fn instead(&self, name: &str) -> Option<&'static str> {
        let found = self.of_revisions.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, instead)| *instead)
    }

    /// Whether the engine would read a script otherwise under this setting; names are equal without regard to case.
    pub fn rereads(&self, name: &str, value: &str) -> bool {
        let value = value.to_uppercase();
        let mut words = value.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let known = self.rereads.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        known.is_some_and(|(_, list)| list.is_empty() || words.any(|word| list.contains(&word)))
    }
}
