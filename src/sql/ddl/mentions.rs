//! The names that a statement mentions, reserved words left out: what it may touch if it was not understood.

use std::collections::BTreeSet;

use crate::dialect::Facts;
use crate::lex::{self, Kind};

use super::name::clip;
use super::strings::string_value;

/// Strings within strings are read down to here.
const MAX_DEPTH: u32 = 6;

/// Words that no table is called without quotes: the reserved ones (PostgreSQL manual, appendix C), and the most
/// frequent of the others.
const KEYWORDS: [&str; 108] = [
    "add",
    "all",
    "alter",
    "analyse",
    "analyze",
    "and",
    "any",
    "array",
    "as",
    "asc",
    "asymmetric",
    "authorization",
    "begin",
    "between",
    "binary",
    "both",
    "by",
    "case",
    "cast",
    "check",
    "collate",
    "collation",
    "column",
    "concurrently",
    "constraint",
    "create",
    "cross",
    "current_catalog",
    "current_date",
    "current_role",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_user",
    "default",
    "deferrable",
    "delete",
    "desc",
    "distinct",
    "do",
    "drop",
    "else",
    "elsif",
    "end",
    "except",
    "execute",
    "exists",
    "false",
    "fetch",
    "for",
    "foreign",
    "freeze",
    "from",
    "full",
    "grant",
    "group",
    "having",
    "if",
    "ilike",
    "in",
    "initially",
    "inner",
    "insert",
    "intersect",
    "into",
    "is",
    "isnull",
    "join",
    "lateral",
    "leading",
    "left",
    "like",
    "limit",
    "localtime",
    "localtimestamp",
    "loop",
    "natural",
    "not",
    "notnull",
    "null",
    "offset",
    "on",
    "only",
    "or",
    "order",
    "outer",
    "overlaps",
    "placing",
    "primary",
    "references",
    "returning",
    "right",
    "select",
    "session_user",
    "similar",
    "some",
    "symmetric",
    "table",
    "then",
    "to",
    "true",
    "union",
    "unique",
    "update",
    "using",
    "when",
    "where",
    "with",
];

/// Whether a word, in lower case, is no name.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The names outside of strings.
pub(super) fn outside_strings(text: &str, facts: &Facts) -> BTreeSet<String> {
    let mut words = Words { facts, deep: false, names: BTreeSet::new() };
    words.collect(text, 0);
    words.names
}

/// The names, also those within strings and the bodies of code: it may be put together to SQL there.
pub(super) fn everywhere(text: &str, facts: &Facts) -> BTreeSet<String> {
    let mut words = Words { facts, deep: true, names: BTreeSet::new() };
    words.collect(text, 0);
    words.names
}

struct Words<'f> {
    facts: &'f Facts,
    deep: bool,
    names: BTreeSet<String>,
}

impl Words<'_> {
    fn collect(&mut self, text: &str, level: u32) {
        let Ok(tokens) = lex::tokens(text, &self.facts.syntax.lexical) else {
            let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
            parts.for_each(|part| self.word(part, level));
            return;
        };
        for token in &tokens {
            let raw = text.get(token.range.clone()).unwrap_or_default();
            match token.kind {
                Kind::Word => self.word(raw, level),
                Kind::Quoted => {
                    let name = lex::name_of(text, token, &self.facts.syntax.lexical).unwrap_or_default();
                    self.names.insert(clip(&name, self.facts).to_owned());
                }
                Kind::String if self.deep && level < MAX_DEPTH => {
                    let value = string_value(raw).unwrap_or_else(|| raw.replace('\\', " "));
                    self.collect(&value, level + 1);
                }
                _ => {}
            }
        }
    }

    /// In a string, a word may be quoted before it is used: it counts as it is, too.
    fn word(&mut self, word: &str, level: u32) {
        let folded = word.to_ascii_lowercase();
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        if word.is_empty() || number || is_keyword(&folded) {
            return;
        }
        self.names.insert(clip(&folded, self.facts).to_owned());
        if level > 0 || !self.facts.syntax.lexical.folds_names {
            self.names.insert(clip(word, self.facts).to_owned());
        }
    }
}
