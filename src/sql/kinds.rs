//! Kinds of statements, told by their first words: where a statement of the user's own can stand in a script.

use super::first_words;
use crate::dialect::Facts;
use crate::lex;

/// Whether a statement commits by itself.
pub fn commits(text: &str, facts: &Facts) -> bool {
    (facts.transactions.commits)(&first_words(text, facts))
}

/// Whether a statement can be made conditional only by giving it to the server as a text.
pub fn stands_only_as_text(text: &str, facts: &Facts) -> bool {
    (facts.statements.only_as_text)(&first_words(text, facts))
}

/// Whether the engine refuses a statement inside a transaction.
pub fn stands_outside_transactions(text: &str, facts: &Facts) -> bool {
    let words: Vec<String> = lex::names(text, &facts.syntax.lexical).into_iter().take(ALL_WORDS).collect();
    let words: Vec<String> = words.into_iter().map(|word| word.to_lowercase()).collect();
    (facts.statements.outside_transactions)(&words)
}

/// Why a block of the server's own language cannot run a statement, and the way round.
pub fn stands_outside_blocks(text: &str, facts: &Facts) -> Option<(&'static str, &'static str)> {
    let words = lex::names(text, &facts.syntax.lexical).into_iter().map(|word| word.to_lowercase());
    (facts.statements.outside_blocks)(&words.collect::<Vec<String>>())
}

/// So many words hold what such a statement is: `ALTER TABLE a.b DETACH PARTITION c.d CONCURRENTLY`.
const ALL_WORDS: usize = 16;

/// Whether a statement can be made conditional by nothing, so that the script runs it at its end.
pub fn is_run_at_the_end(text: &str, facts: &Facts) -> bool {
    (facts.statements.at_the_end)(&first_words(text, facts))
}

/// Whether a statement runs a text that is not known before, so that it may commit.
pub fn runs_a_text(text: &str, facts: &Facts) -> bool {
    facts.statements.runs_texts && first_words(text, facts).first().is_some_and(|word| word == "execute")
}

/// What a statement that was not read whole surely destroys, in words.
pub fn destruction(text: &str, facts: &Facts) -> Option<String> {
    let words = first_words(text, facts);
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    match (word(0), word(1)) {
        ("delete" | "truncate" | "replace", _) => Some(format!("rows, by {}", word(0).to_uppercase())),
        ("drop", "table" | "schema" | "database" | "sequence") => {
            Some(format!("what it drops, by DROP {}", word(1).to_uppercase()))
        }
        ("alter", "table") if drops_column(text, facts) => Some("what it drops, by DROP COLUMN".to_owned()),
        _ => None,
    }
}

fn drops_column(text: &str, facts: &Facts) -> bool {
    let words = lex::names(text, &facts.syntax.lexical);
    words
        .windows(2)
        .any(|pair| pair[0].eq_ignore_ascii_case("drop") && pair[1].eq_ignore_ascii_case("column"))
}

/// Whether a statement writes rows, so that it can be said how many.
pub fn writes_rows(text: &str) -> bool {
    let word = text.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    matches!(word.to_lowercase().as_str(), "insert" | "update" | "delete" | "merge")
}
