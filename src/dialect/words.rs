//! Expressions word by word, as the engine cuts them.

use crate::lex::{self, Kind, Lexical};

/// The tokens of a text without blanks; none for a text that cannot be cut, or that has comments.
pub(super) fn words<'t>(text: &'t str, rules: &Lexical) -> Option<Vec<&'t str>> {
    let tokens = lex::tokens(text, rules).ok()?;
    if tokens.iter().any(|token| token.kind == Kind::Comment) {
        return None;
    }
    let meant = tokens.iter().filter(|token| token.kind != Kind::Space);
    Some(meant.map(|token| &text[token.range.clone()]).collect())
}

/// Whether an expression calls one of these functions, whose names are in lower case.
pub(super) fn calls(text: &str, functions: &[&str], rules: &Lexical) -> bool {
    let tokens = lex::tokens(text, rules).unwrap_or_default();
    let mut meant =
        tokens.iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Comment)).peekable();
    while let Some(token) = meant.next() {
        let called = meant.peek().is_some_and(|next| &text[next.range.clone()] == "(");
        let name = lex::name_of(text, token, rules).filter(|_| called);
        if name.is_some_and(|name| functions.contains(&name.to_lowercase().as_str())) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    #[test]
    fn a_call_is_more_than_a_word() {
        let rules = &Dialect::Postgres.facts().syntax.lexical;
        let random = |text: &str| calls(text, &["random"], rules);
        assert!(random("1 + Random ()") && random("pg_catalog.random()") && random("(\"random\"())"));
        assert!(!random("randomness()") && !random("'random()'") && !random("random + 1"));
    }
}
