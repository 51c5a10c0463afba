//! Subjects: what an operation is about, for headings and messages, and for whoever needs the objects behind the words.

use std::fmt;

use super::{ObjectId, ObjectName};

/// What an operation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An object.
    Object(ObjectId),
    /// An object under its old name and its new one.
    Renamed(ObjectId, ObjectId),
    /// So many rows of a table.
    Rows(ObjectName, usize),
    /// Those rows of a table that a condition finds.
    Searched(ObjectName),
    /// The user's own SQL: its first words, and the objects that it surely creates or drops.
    Sql(String, Vec<ObjectId>),
}

impl Subject {
    /// The subject of statements: the first words of the first of them, and the objects that they surely change.
    pub fn of_sql(statements: &[String], objects: Vec<ObjectId>) -> Self {
        let first = statements.first().map_or("", String::as_str);
        let more = if statements.len() > 1 { " ..." } else { "" };
        Self::Sql(format!("{}{more}", beginning(first)), objects)
    }

    /// The objects that come, go or change.
    pub fn objects(&self) -> Vec<&ObjectId> {
        match self {
            Self::Object(object) => vec![object],
            Self::Renamed(from, to) => vec![from, to],
            Self::Rows(..) | Self::Searched(_) => Vec::new(),
            Self::Sql(_, objects) => objects.iter().collect(),
        }
    }
}

/// `public.users`, `public.users.mail to email`, `public.users (2 rows)`.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(object) => object.fmt(f),
            Self::Renamed(ObjectId::Index(table, from) | ObjectId::Constraint(table, from), to) => {
                write!(f, "{from} to {} on {table}", to.own_name())
            }
            Self::Renamed(from, to) => write!(f, "{from} to {}", to.own_name()),
            Self::Rows(table, rows) => {
                write!(f, "{table} ({rows} {})", if *rows == 1 { "row" } else { "rows" })
            }
            Self::Searched(table) => table.fmt(f),
            Self::Sql(text, _) => f.write_str(text),
        }
    }
}

/// The first words of a statement, on one line.
pub fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(12).collect();
    let line = words.join(" ");
    match line.char_indices().nth(60) {
        Some((at, _)) => format!("{} ...", line[..at].trim_end()),
        None => line,
    }
}
