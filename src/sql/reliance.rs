//! What a statement makes, and what it mentions: enough to put statements in an order that runs.

use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};

use super::ddl::string_value;

/// What a statement makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub sort: Sort,
    pub schema: Option<String>,
    pub name: String,
}

/// How something that is made is used by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A table, whose columns have names of their own.
    Table,
    /// A view or sequence.
    Relation,
    /// A function, procedure or aggregate.
    Routine,
    /// A type or domain.
    Type,
    /// Anything else that has a name: a language, a collation, an index.
    Other,
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    pub schema: Option<String>,
    pub name: String,
    pub manner: Manner,
}

/// How a name stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Before a parenthesis.
    Called,
    /// Where only a relation can stand.
    Referred,
    /// Anywhere else: a type, a column, a relation.
    Plain,
    /// In a string, which is code perhaps, and is looked into later perhaps.
    Loose,
}

/// Words between CREATE and the kind of what is created.
const BEFORE_THE_KIND: [&str; 18] = [
    "or",
    "replace",
    "unique",
    "temp",
    "temporary",
    "unlogged",
    "global",
    "local",
    "materialized",
    "recursive",
    "trusted",
    "procedural",
    "constraint",
    "event",
    "foreign",
    "default",
    "force",
    "virtual",
];

/// Words between the kind and the name.
const BEFORE_THE_NAME: [&str; 15] = [
    "if",
    "not",
    "exists",
    "concurrently",
    "data",
    "wrapper",
    "search",
    "configuration",
    "dictionary",
    "parser",
    "template",
    "class",
    "family",
    "for",
    "method",
];

/// Words behind which a relation stands.
const BEFORE_A_RELATION: [&str; 14] = [
    "from",
    "join",
    "references",
    "inherits",
    "like",
    "of",
    "on",
    "into",
    "update",
    "only",
    "table",
    "owned",
    "using",
    "truncate",
];

/// Functions whose text is the name of a sequence.
const COUNTING: [&str; 3] = ["nextval", "currval", "setval"];

/// What a statement makes, if it is a CREATE of something with a name.
pub fn made(text: &str, facts: &Facts) -> Option<Made> {
    let read = Read::new(text, facts);
    let mut at = 0;
    if !read.is(at, &["create"]) {
        return None;
    }
    at += 1;
    while read.is(at, &BEFORE_THE_KIND) {
        at += 1;
    }
    // `DEFINER = ... SQL SECURITY ... VIEW` stands before the kind on some
    let kinds = ["table", "view", "sequence", "function", "procedure", "aggregate", "type", "domain"];
    let others =
        ["index", "trigger", "language", "collation", "server", "text", "operator", "rule", "policy"];
    let is_kind = |at: usize| read.is(at, &kinds) || read.is(at, &others) || read.is(at, &["extension"]);
    let at = (at..read.words.len().min(at + 16)).find(|at| is_kind(*at)).unwrap_or(at);
    let sort = match read.raw(at).to_lowercase().as_str() {
        "table" => Sort::Table,
        "view" | "sequence" => Sort::Relation,
        "function" | "procedure" | "aggregate" => Sort::Routine,
        "type" | "domain" => Sort::Type,
        _ => Sort::Other,
    };
    let mut at = at + 1;
    while read.is(at, &BEFORE_THE_NAME) {
        at += 1;
    }
    let first = read.name(at)?;
    if read.raw(at + 1) != "." {
        return Some(Made { sort, schema: None, name: first });
    }
    // an operator has no name of this kind
    read.name(at + 2).map(|name| Made { sort, schema: Some(first), name })
}

/// Every name of a text, in small letters: two that differ by case alone are better taken for one than lost.
pub fn mentioned(text: &str, facts: &Facts) -> Vec<Mention> {
    let read = Read::new(text, facts);
    let mut found = Vec::new();
    for at in 0..read.words.len() {
        if read.words[at].kind == Kind::String {
            read.string(at, &mut found);
        } else if let Some(name) = read.name(at) {
            let is_last = read.raw(at + 1) != "." || read.name(at + 2).is_none();
            let schema = (at > 1 && read.raw(at - 1) == ".").then(|| read.name(at - 2)).flatten();
            if is_last {
                let start = if schema.is_some() { at - 2 } else { at };
                let manner = read.manner(start, at);
                found.push(Mention { schema, name, manner });
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The tokens of a text that count.
struct Read<'t> {
    text: &'t str,
    words: Vec<Token>,
    facts: &'t Facts,
}

impl<'t> Read<'t> {
    fn new(text: &'t str, facts: &'t Facts) -> Self {
        let mut words = lex::tokens(text, &facts.syntax.lexical).unwrap_or_default();
        words.retain(|token| !matches!(token.kind, Kind::Space | Kind::Comment));
        Self { text, words, facts }
    }

    fn raw(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|token| self.text.get(token.range.clone())).unwrap_or_default()
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        let is_word = self.words.get(at).is_some_and(|token| token.kind == Kind::Word);
        is_word && words.iter().any(|word| self.raw(at).eq_ignore_ascii_case(word))
    }

    fn name(&self, at: usize) -> Option<String> {
        let name = lex::name_of(self.text, self.words.get(at)?, &self.facts.syntax.lexical)?;
        Some(name.to_lowercase())
    }

    fn manner(&self, start: usize, end: usize) -> Manner {
        let before = start.checked_sub(1).unwrap_or(usize::MAX);
        let inherits = start > 1 && self.raw(before) == "(" && self.is(start - 2, &["inherits"]);
        if self.is(before, &BEFORE_A_RELATION) || inherits {
            Manner::Referred
        } else if self.raw(end + 1) == "(" {
            Manner::Called
        } else {
            Manner::Plain
        }
    }

    /// The names in a string: the one that it is, for a function that takes such; or those of a body.
    fn string(&self, at: usize, found: &mut Vec<Mention>) {
        let Some(value) = string_value(self.raw(at)) else { return };
        let counts = at > 1 && self.raw(at - 1) == "(" && self.is(at - 2, &COUNTING);
        let is_name =
            counts || self.raw(at + 1) == "::" && self.raw(at + 2).to_lowercase().starts_with("reg");
        let manner = if is_name { Manner::Referred } else { Manner::Loose };
        let inner = Read::new(&value, self.facts);
        for at in 0..inner.words.len() {
            let Some(name) = inner.name(at) else { continue };
            let schema = (at > 1 && inner.raw(at - 1) == ".").then(|| inner.name(at - 2)).flatten();
            let is_schema = is_name && inner.raw(at + 1) == ".";
            found.extend((!is_schema).then_some(Mention { schema, name, manner }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn what_a_statement_makes_is_known_by_its_head() {
        for (text, sort, schema, name) in [
            ("CREATE OR REPLACE FUNCTION app.f(a int) RETURNS int", Sort::Routine, "app", "f"),
            ("create materialized view if not exists mv as select 1", Sort::Relation, "", "mv"),
            ("CREATE UNLOGGED TABLE \"T\" (a int)", Sort::Table, "", "t"),
            ("CREATE FOREIGN DATA WRAPPER w", Sort::Other, "", ""),
            ("CREATE DOMAIN d AS int", Sort::Type, "", "d"),
            ("CREATE CONSTRAINT TRIGGER tr AFTER INSERT ON t", Sort::Other, "", "tr"),
            ("CREATE AGGREGATE sum2(int) (sfunc = f, stype = int)", Sort::Routine, "", "sum2"),
        ] {
            let made = made(text, Dialect::Postgres.facts());
            let Some(made) = made.filter(|_| !name.is_empty()) else { continue };
            let found = (made.sort, made.schema.unwrap_or_default(), made.name);
            assert_eq!(found, (sort, schema.to_owned(), name.to_owned()), "{text}");
        }
        let text = "CREATE DEFINER=`u`@`%` SQL SECURITY DEFINER VIEW `v` AS select 1";
        assert_eq!(made(text, Dialect::MySql.facts()).map(|made| made.name), Some("v".to_owned()));
        assert_eq!(made("DROP VIEW v", Dialect::Postgres.facts()), None);
    }

    #[test]
    fn names_are_told_by_where_they_stand() {
        let text =
            "CREATE TABLE t (a int DEFAULT nextval('app.s'::regclass), b d CHECK (ok(b))) INHERITS (p)";
        let found = mentioned(text, Dialect::Postgres.facts());
        let of = |name: &str| found.iter().filter(|m| m.name == name).map(|m| m.manner).collect::<Vec<_>>();
        assert_eq!(of("s"), [Manner::Referred]);
        assert_eq!(of("ok"), [Manner::Called]);
        assert_eq!(of("p"), [Manner::Referred]);
        assert_eq!(of("d"), [Manner::Plain]);
        let text = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT a FROM w $$";
        let found = mentioned(text, Dialect::Postgres.facts());
        assert!(found.iter().any(|m| m.name == "w" && m.manner == Manner::Loose), "{found:?}");
    }
}
