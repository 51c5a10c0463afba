//! PostgreSQL, for scripts that any client may run: they are SQL alone, and a revision is one statement, a DO.

use super::facts::{Client, Facts, GuardStyle, Piece};
use super::postgres;

/// What is different from scripts for psql.
pub(super) static FACTS: Facts = Facts {
    templates: &["postgres/portable", "postgres"],
    machinery: &[
        Piece::of_all("begin"),
        Piece::of_all("ready"),
        Piece::of_some("walk", "that takes steps"),
        Piece::of_all("start"),
        Piece::of_all("end"),
    ],
    guards: GuardStyle::Blocks,
    client: Client {
        files: Err("`--portable` is for any client, and only psql reads a file from within a script"),
        ..postgres::CLIENT
    },
    ..postgres::FACTS
};

/// Why a statement cannot be run by PL/pgSQL (manual, 43.5.4 and 43.8: "EXECUTE of SELECT ... INTO is not implemented",
/// "unsupported transaction command").
pub(super) fn outside_blocks(words: &[String]) -> Option<(&'static str, &'static str)> {
    let word = |n: usize| words.get(n).map_or("", String::as_str);
    match word(0) {
        "savepoint" | "release" | "rollback" => Some((
            "PL/pgSQL takes no savepoints",
            "leave them out: `if` asks before a step; PL/pgSQL's own BEGIN ... EXCEPTION in a DO block catches errors",
        )),
        "select" | "with" if selects_into(words) => Some((
            "PL/pgSQL takes `SELECT ... INTO table` for something else",
            "create the table with AS SELECT",
        )),
        _ => None,
    }
}

/// Whether a query has an INTO of its own.
fn selects_into(words: &[String]) -> bool {
    words.windows(2).any(|pair| pair[1] == "into" && !matches!(pair[0].as_str(), "insert" | "merge"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_stand_in_a_block() {
        let told = |text: &str| {
            let words: Vec<String> = text.split(' ').map(ToOwned::to_owned).collect();
            outside_blocks(&words).is_some()
        };
        for text in ["savepoint a", "rollback to a", "select a into b from c", "with x select a into b"] {
            assert!(told(text), "{text}");
        }
        for text in [
            "select a from b",
            "with x insert into b select a",
            "create table b as select a",
            "insert into b",
        ] {
            assert!(!told(text), "{text}");
        }
    }
}
