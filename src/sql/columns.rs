//! Columns in expressions: where they are named, and under another name.

use crate::dialect::{Facts, NameKind};
use crate::lex::{self, Kind, Token};

/// Whether a text mentions a column: as a bare or quoted name that is neither a string nor a function's name.
pub fn mentions(text: &str, column: &str, facts: &Facts) -> bool {
    let case = facts.names.case(NameKind::Part);
    name_tokens(text, facts).iter().any(|(_, name)| case.same(name, column))
}

/// The routines of a name that a text calls: the schema that each is written with, if any.
pub fn called_routines(text: &str, routine: &str, facts: &Facts) -> Vec<Option<String>> {
    let rules = &facts.syntax.lexical;
    let tokens = lex::tokens(text, rules).unwrap_or_default();
    let words: Vec<&Token> = tokens.iter().filter(|token| token.kind != Kind::Space).collect();
    let raw = |at: usize| words.get(at).and_then(|token| text.get(token.range.clone()));
    let name = |at: usize| words.get(at).and_then(|token| lex::name_of(text, token, rules));
    let called =
        (0..words.len()).filter(|&at| raw(at + 1) == Some("(") && name(at).as_deref() == Some(routine));
    let schema = |at: usize| at.checked_sub(2).filter(|_| raw(at - 1) == Some(".")).and_then(name);
    called.map(schema).collect()
}

/// The text with a column's name replaced, as the engine does in its own catalog when a column is renamed.
pub fn rename(text: &str, from: &str, to: &str, facts: &Facts) -> String {
    let quote = facts.syntax.quoting.name;
    let quoted = format!("{quote}{}{quote}", to.replace(quote, &quote.to_string().repeat(2)));
    let case = facts.names.case(NameKind::Part);
    let mut out = text.to_owned();
    for (token, name) in name_tokens(text, facts).into_iter().rev() {
        if case.same(&name, from) {
            out.replace_range(token.range, &quoted);
        }
    }
    out
}

/// The text with quoted names written plainly where that means the same; only for comparing texts.
pub fn without_idle_quotes(text: &str, facts: &Facts) -> String {
    let mut out = text.to_owned();
    for (token, name) in
        name_tokens(text, facts).into_iter().rev().filter(|(token, _)| token.kind == Kind::Quoted)
    {
        let mut letters = name.chars();
        let starts = letters.next().is_some_and(|c| c.is_ascii_lowercase() || c == '_');
        if starts && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
            out.replace_range(token.range, &name);
        }
    }
    out
}

fn name_tokens(text: &str, facts: &Facts) -> Vec<(Token, String)> {
    let tokens = lex::tokens(text, &facts.syntax.lexical).unwrap_or_default();
    let mut found = Vec::new();
    for (number, token) in tokens.iter().enumerate() {
        let next = tokens[number + 1..].iter().find(|t| t.kind != Kind::Space);
        let called = next.is_some_and(|t| &text[t.range.clone()] == "(");
        if let Some(name) = lex::name_of(text, token, &facts.syntax.lexical).filter(|_| !called) {
            found.push((token.clone(), name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    fn facts() -> &'static Facts {
        Dialect::Postgres.facts()
    }

    #[test]
    fn columns_are_found_and_renamed_as_the_engine_reads_them() {
        assert!(mentions("lower(Email) = 'role'", "email", facts()));
        assert!(!mentions("lower(x) = 'role'", "role", facts()));
        assert_eq!(
            rename("lower(Email) || \"email\" || 'email'", "email", "m", facts()),
            "lower(\"m\") || \"m\" || 'email'"
        );
    }
}
