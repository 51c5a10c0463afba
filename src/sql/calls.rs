//! The routines that a statement calls, by their names.

use crate::dialect::Facts;
use crate::lex::{self, Kind};

/// A routine that is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Its own name, without a schema.
    pub name: String,
    /// It is called by CALL.
    pub is_procedure: bool,
}

/// Words before a name that a parenthesis follows, and that is no function: `INSERT INTO t (a)`, `ON t (a)`.
const NOT_BEFORE_A_CALL: [&str; 14] = [
    "as",
    "constraint",
    "exists",
    "from",
    "index",
    "into",
    "join",
    "key",
    "like",
    "on",
    "references",
    "table",
    "update",
    "view",
];

/// What a statement calls, as far as its tokens tell.
pub fn calls(text: &str, facts: &Facts) -> Vec<Called> {
    let rules = &facts.syntax.lexical;
    let tokens = lex::tokens(text, rules).unwrap_or_default();
    let tokens: Vec<_> = tokens.iter().filter(|t| !matches!(t.kind, Kind::Space | Kind::Comment)).collect();
    let raw = |at: usize| tokens.get(at).map_or("", |token| &text[token.range.clone()]);
    let name = |at: usize| lex::name_of(text, tokens.get(at)?, rules);
    let is = |at: usize, words: &[&str]| {
        let plain = tokens.get(at).is_some_and(|token| token.kind == Kind::Word);
        plain && words.contains(&raw(at).to_lowercase().as_str())
    };
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let Some(called) = name(at) else { continue };
        let qualified = at >= 2 && raw(at - 1) == "." && name(at - 2).is_some();
        let start = if qualified { at - 2 } else { at };
        let is_procedure = start > 0 && is(start - 1, &["call"]);
        let is_function =
            raw(at + 1) == "(" && !(start > 0 && is(start - 1, &NOT_BEFORE_A_CALL)) && !is_procedure;
        if (is_procedure && raw(at + 1) != ".") || is_function {
            found.push(Called { name: called, is_procedure });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn a_name_before_a_parenthesis_is_a_call_where_none_is_created_or_written() {
        let names = |text: &str| -> Vec<String> {
            calls(text, Dialect::MySql.facts()).into_iter().map(|called| called.name).collect()
        };
        assert_eq!(names("UPDATE o SET s = mk_id (id), t = a.`b`(1) WHERE x IN (1)"), ["mk_id", "b", "IN"]);
        assert_eq!(names("CALL p; CALL a.q(1)"), ["p", "q"]);
        for none in [
            "INSERT INTO mk_id (a) SELECT 'mk_id(1)'",
            "CREATE INDEX i ON mk_id (a)",
            "ALTER TABLE t ADD KEY mk_id (a)",
            "SELECT mk_id FROM t -- mk_id(1)",
        ] {
            assert_eq!(names(none), [""; 0], "{none}");
        }
    }
}
