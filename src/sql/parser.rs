//! sqlparser, with enough stack for what it builds: a tree is as deep as an expression is long.

use std::thread;

use sqlparser::dialect::{Dialect as Reader, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::{Parser, ParserError};

use crate::dialect::{Facts, Grammar};
use crate::lex::{self, Kind};

/// Why there is no tree.
pub(super) enum NotParsed {
    /// sqlparser does not understand the text.
    Syntax(ParserError),
    /// Nobody can: it would need more stack than there is.
    TooDeep,
}

/// What a thread is given before anything is counted: sqlparser itself stops after 50 levels.
const BASE: usize = 8 << 20;
/// For each token, which may be an operator: `1 + 1 + 1` is a tree of depth 2.
const PER_TOKEN: usize = 4 << 10;
/// For each JOIN: `a JOIN b JOIN c ON ... ON ...` is read by recursion, which sqlparser does not count.
const PER_JOIN: usize = 64 << 10;
/// More than this is asked of no system.
const MOST: usize = 512 << 20;

/// Reads a text with sqlparser. The tree must not leave `read`: taking it apart needs the same stack.
pub(super) fn parse<T: Send>(
    text: &str,
    facts: &Facts,
    read: impl FnOnce(&mut Parser<'_>) -> Result<T, ParserError> + Send,
) -> Result<T, NotParsed> {
    let grammar = facts.syntax.grammar;
    let run = move || {
        let mut parser = Parser::new(reader(grammar)).try_with_sql(text)?;
        read(&mut parser)
    };
    let weight = Weight::of(text, facts);
    if weight.is_light() {
        return run().map_err(NotParsed::Syntax);
    }
    let stack = weight.stack();
    if stack > MOST {
        return Err(NotParsed::TooDeep);
    }
    let done = thread::scope(|scope| {
        let helper = thread::Builder::new().stack_size(stack).spawn_scoped(scope, run).ok()?;
        helper.join().ok()
    });
    done.ok_or(NotParsed::TooDeep)?.map_err(NotParsed::Syntax)
}

fn reader(grammar: Grammar) -> &'static dyn Reader {
    match grammar {
        Grammar::Postgres => &PostgreSqlDialect {},
        Grammar::MySql => &MySqlDialect {},
        Grammar::Sqlite => &SQLiteDialect {},
    }
}

/// What a text may cost.
#[derive(Default)]
struct Weight {
    tokens: usize,
    joins: usize,
    /// Brackets and CASE within each other, and signs in a row.
    depth: usize,
}

impl Weight {
    fn of(text: &str, facts: &Facts) -> Self {
        let mut weight = Self::default();
        let (mut open, mut row) = (0_usize, 0_usize);
        for token in lex::tokens(text, &facts.syntax.lexical).unwrap_or_default() {
            let raw = text.get(token.range.clone()).unwrap_or_default();
            let word = if token.kind == Kind::Word { raw.to_ascii_lowercase() } else { String::new() };
            match (token.kind, raw, word.as_str()) {
                (Kind::Space | Kind::Comment, ..) => continue,
                (Kind::Punct, "(" | "[", _) | (Kind::Word, _, "case") => (open, row) = (open + 1, 0),
                (Kind::Punct, ")" | "]", _) | (Kind::Word, _, "end") => {
                    (open, row) = (open.saturating_sub(1), 0);
                }
                (Kind::Punct, ..) | (Kind::Word, _, "not") => row += 1,
                _ => row = 0,
            }
            weight.tokens += 1;
            weight.joins += usize::from(word == "join");
            weight.depth = weight.depth.max(open + row);
        }
        weight
    }

    /// Whether any thread has the stack for it, also where nothing is optimized.
    fn is_light(&self) -> bool {
        self.tokens <= 200 && self.joins <= 10 && self.depth <= 5
    }

    fn stack(&self) -> usize {
        let counted =
            self.tokens.saturating_mul(PER_TOKEN).saturating_add(self.joins.saturating_mul(PER_JOIN));
        counted.saturating_add(BASE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    fn is_read(text: &str) -> bool {
        let facts = Dialect::ALL[0].facts();
        parse(text, facts, |parser| parser.parse_query().map(|_| ())).is_ok()
    }

    #[test]
    fn long_texts_are_read_and_no_text_overflows_the_stack() {
        for (start, again, end, times) in [
            ("SELECT 1", "+1", "", 8_000),
            ("SELECT 1", "::int", "", 8_000),
            ("SELECT 1", " IS NULL", "", 4_000),
            ("SELECT 1", " UNION SELECT 1", "", 3_000),
            ("SELECT 1 FROM a", " JOIN b ON true", "", 2_000),
        ] {
            assert!(is_read(&format!("{start}{}{end}", again.repeat(times))), "{again}");
        }
        for (again, middle, end) in [
            ("(", "a", ")"),
            ("(SELECT ", "a", ")"),
            ("NOT ", "a", ""),
            ("- ", "1", ""),
            ("CASE WHEN ", "a", " THEN 1 END"),
        ] {
            for times in [10, 40, 200, 5_000] {
                let _ = is_read(&format!("SELECT {}{middle}{}", again.repeat(times), end.repeat(times)));
            }
        }
        for times in [20, 200, 5_000] {
            let _ =
                is_read(&format!("SELECT 1 FROM {}a {}", "a JOIN ".repeat(times), "ON true ".repeat(times)));
        }
        assert!(!is_read(&format!("SELECT 1{}", "+1".repeat(200_000))));
    }
}
