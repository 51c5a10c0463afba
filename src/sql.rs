//! The thin face of SQL reading: split, check, look into. The only room that knows sqlparser. It never writes SQL:
//! what is emitted is the user's own text.

mod body;
mod calls;
mod columns;
mod constants;
pub mod ddl;
mod inserted;
mod kinds;
mod lines;
mod parser;
mod refusals;
mod reliance;
mod split;
mod variables;

use std::collections::BTreeSet;
use std::ops::Range;

use sqlparser::tokenizer::Token as ParsedToken;

use crate::diag::Code;
use crate::dialect::{Facts, TextStyle};
use crate::lex::{self, Kind, Lexical, Token};
use crate::model::{Expression, ObjectName};

pub use calls::{Called, calls};
pub use columns::{called_routines, mentions, rename, without_idle_quotes};
pub use constants::{named, quoted, text};
pub use inserted::{Cell, Inserted, constant, inserted, is_number};
pub use kinds::{
    commits, destruction, is_run_at_the_end, runs_a_text, stands_only_as_text, stands_outside_blocks,
    stands_outside_transactions, writes_rows,
};
use parser::NotParsed;
pub use reliance::{Made, Manner, Mention, Sort, made, mentioned};
use split::SplitState;
pub use variables::{unset_variables, variables};

/// What is wrong with a piece of SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its kind.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// The bytes of the text that are meant, where that is known.
    pub at: Option<Range<usize>>,
}

impl Fault {
    fn new(code: Code, message: impl Into<String>, hint: &str) -> Self {
        Self { code, message: message.into(), hint: Some(hint.to_owned()), at: None }
    }

    fn at(self, range: Range<usize>) -> Self {
        Self { at: Some(range), ..self }
    }

    /// The same fault in a text that has so many more bytes before it.
    fn shifted(self, by: usize) -> Self {
        Self { at: self.at.map(|range| range.start + by..range.end + by), ..self }
    }
}

/// Splits user SQL into statements that are safe to stand in a script one after the other.
///
/// # Errors
/// Text that cannot be split, transaction commands, client commands.
pub fn statements(text: &str, facts: &Facts) -> Result<Vec<String>, Fault> {
    let rules = facts.syntax.lexical;
    let tokens = tokenize(text, rules)?;
    let mut list = Vec::new();
    let mut start = 0;
    let mut state = SplitState::default();
    for (number, token) in tokens.iter().enumerate() {
        if state.ends_at(text, token, rules)? {
            list.extend(statement(text, &tokens[start..number], facts)?);
            start = number + 1;
            state = SplitState::default();
        }
    }
    state.finish()?;
    list.extend(statement(text, &tokens[start..], facts)?);
    Ok(list)
}

/// Where the statements of a text stand, whatever they are: without the comments before them and the `;` behind.
///
/// # Errors
/// Text that cannot be split.
pub fn split(text: &str, facts: &Facts) -> Result<Vec<Range<usize>>, Fault> {
    let rules = facts.syntax.lexical;
    let tokens = tokenize(text, rules)?;
    let mut list = Vec::new();
    let mut state = SplitState::default();
    let mut begun: Option<Range<usize>> = None;
    for token in &tokens {
        if state.ends_at(text, token, rules)? {
            list.extend(begun.take());
            state = SplitState::default();
        } else if !matches!(token.kind, Kind::Space | Kind::Comment) {
            let start = begun.as_ref().map_or(token.range.start, |range| range.start);
            begun = Some(start..token.range.end);
        }
    }
    state.finish()?;
    list.extend(begun);
    Ok(list)
}

fn tokenize(text: &str, rules: Lexical) -> Result<Vec<Token>, Fault> {
    if text.contains('\0') {
        return Err(Fault::new(Code::SQL_SPLIT, "the SQL contains the character NUL", "no engine takes it"));
    }
    lex::tokens(text, &rules).map_err(|open| {
        let (opening, hint) = opening(&text[open.at..]);
        let message = format!("{} that begins with `{opening}` is not closed", open.what);
        Fault::new(Code::SQL_SPLIT, message, &hint).at(open.at..open.at + opening.len())
    })
}

/// What opens a quote or comment, and how to end it.
fn opening(rest: &str) -> (&str, String) {
    let length = match rest.as_bytes() {
        [b'$', ..] => rest[1..].find('$').map_or(1, |at| at + 2),
        [b'/', ..] | [b'e' | b'E', b'\'', ..] => 2,
        _ => 1,
    };
    let opening = &rest[..length];
    let hint = match opening {
        "/*" => "end it with `*/`".to_owned(),
        "[" => "end it with `]`".to_owned(),
        "\"" | "`" => format!("close it; a quote inside it is doubled, `{opening}{opening}`"),
        _ if opening.starts_with('$') => format!("end it with `{opening}`"),
        _ => "close it; a quote inside it is doubled, `''`".to_owned(),
    };
    (opening, hint)
}

/// One statement of the tokens, or nothing if there are only blanks and comments.
fn statement(text: &str, tokens: &[Token], facts: &Facts) -> Result<Option<String>, Fault> {
    let meaningful = |t: &&Token| !matches!(t.kind, Kind::Space | Kind::Comment);
    let Some(first) = tokens.iter().position(|t| meaningful(&t)) else {
        return refusals::executable_comment(text, tokens, facts).map(|()| None);
    };
    let from_comment = tokens.iter().position(|t| t.kind != Kind::Space).unwrap_or(first);
    let names = tokens.iter().filter_map(|t| lex::name_of(text, t, &facts.syntax.lexical));
    let words = meant(names, facts);
    refusals::start(&words, tokens[first].range.clone(), facts)?;
    refusals::calls(text, tokens, facts)?;
    refusals::executable_comment(text, tokens, facts)?;
    let reads_lines = facts.client.line_commands;
    if reads_lines {
        lines::refuse(text, &tokens[first])?;
    }
    if !(facts.statements.keeps_line_ends)(&words) {
        lines::ends(text, tokens, facts)?;
    }
    let mut out = String::new();
    for (number, token) in tokens.iter().enumerate().skip(from_comment) {
        let raw = &text[token.range.clone()];
        if token.kind == Kind::Punct {
            let word = tokens
                .get(number + 1)
                .filter(|t| t.kind == Kind::Word)
                .map_or(token.range.end, |t| t.range.end);
            refusals::client_command(raw, token.range.start..word, text, facts)?;
        }
        if reads_lines {
            out.push_str(lines::guard(text, &token.range));
        }
        if raw.eq_ignore_ascii_case("delimiter") && facts.client.delimiter.is_some() && out.ends_with('\n') {
            out.push(' '); // the client takes a line that begins with this word for its command
        }
        out.push_str(raw);
        let next = text[token.range.end..].chars().next();
        if raw == ":" && facts.client.colon_variables && next.is_some_and(|c| !c.is_whitespace()) {
            out.push(' '); // psql would replace `:name`; a blank keeps `arr[1:n]` what it is
        }
    }
    refusals::copy_from_stdin(text, tokens, facts)?;
    let mut out = out.trim_end().to_owned();
    if tokens.iter().rfind(|t| t.kind != Kind::Space).is_some_and(|t| t.kind == Kind::Comment) {
        out.push('\n'); // the `;` that follows must not fall into a line comment
    }
    Ok(Some(out))
}

/// Checks that a text is one expression, whole and without comments, so that it can stand in parentheses.
///
/// # Errors
/// A text that is less or more than that, or that the client or the server would read in another way.
pub fn expression(text: &str, facts: &Facts) -> Result<Expression, Fault> {
    let bad = |message: String| {
        Fault::new(Code::SQL_EXPRESSION, message, "one SQL expression, without comments and without `;`")
    };
    let trimmed = text.trim();
    let before = text.len() - text.trim_start().len();
    let tokens = tokenize(trimmed, facts.syntax.lexical).map_err(|fault| fault.shifted(before))?;
    let place = |t: &Token| t.range.start + before..t.range.end + before;
    if let Some(comment) = tokens.iter().find(|t| t.kind == Kind::Comment) {
        return Err(
            bad("a comment in an expression would swallow what follows it".to_owned()).at(place(comment))
        );
    }
    if let Some(end) = tokens.iter().find(|t| t.kind == Kind::Punct && &trimmed[t.range.clone()] == ";") {
        return Err(bad("`;` ends the expression".to_owned()).at(place(end)));
    }
    if let Some(word) = clause(trimmed, &tokens, facts) {
        let fault = Fault::new(
            Code::SQL_EXPRESSION,
            format!("`{word}` is not a part of the expression"),
            "write what stands behind it, alone",
        );
        return Err(fault.at(before..before + word.len()));
    }
    let list = statements(trimmed, facts).map_err(|fault| fault.shifted(before))?;
    let [one] = &list[..] else { return Err(bad("the expression is empty".to_owned())) };
    let next = parser::parse(one, facts, |parser| {
        parser.parse_expr()?;
        let next = parser.peek_token();
        Ok((next.token != ParsedToken::EOF).then(|| next.to_string()))
    });
    match next {
        Ok(None) => Ok(Expression::checked(one.clone())),
        Ok(Some(next)) => Err(bad(format!("this is more than one expression: it ends before `{next}`"))),
        Err(NotParsed::Syntax(fault)) => {
            Err(bad(format!("this is not an expression that the reader understands: {}", plain(&fault))))
        }
        Err(NotParsed::TooDeep) => Err(bad("the expression is too long to be checked".to_owned())),
    }
}

/// The word of a clause that an expression begins with: `CHECK (a > 0)`, `WHERE a > 0`.
fn clause<'t>(text: &'t str, tokens: &[Token], facts: &Facts) -> Option<&'t str> {
    let word = tokens.first().and_then(|token| text.get(token.range.clone()))?;
    let is_name =
        lex::names(text, &facts.syntax.lexical).first().is_some_and(|name| name.eq_ignore_ascii_case(word));
    let is_clause = ["check", "where", "default", "using"].contains(&word.to_ascii_lowercase().as_str());
    let is_more = tokens.iter().skip(1).any(|token| token.kind != Kind::Space);
    (is_name && is_clause && is_more).then_some(word)
}

fn plain(fault: &sqlparser::parser::ParserError) -> String {
    fault.to_string().trim_start_matches("sql parser error: ").to_owned()
}

/// Checks that a text is one query.
///
/// # Errors
/// A text that cannot be split, or that is not one query.
pub fn condition(text: &str, facts: &Facts) -> Result<Expression, Fault> {
    let bad = |message: &str| {
        Fault::new(
            Code::SQL_CONDITION,
            message,
            "`if` takes one query with one column, such as `SELECT COUNT(*) FROM t`",
        )
    };
    let list = statements(text, facts)?;
    let [one] = &list[..] else {
        return Err(bad(if list.is_empty() {
            "the query is empty"
        } else {
            "this is more than one statement"
        }));
    };
    let first = lex::names(one, &facts.syntax.lexical).into_iter().next().unwrap_or_default().to_lowercase();
    if !matches!(first.as_str(), "select" | "with" | "values" | "table") {
        return Err(bad("this is not a query"));
    }
    Ok(Expression::checked(one.clone()))
}

/// The columns that an expression of a table names, as far as it can be read: folded as the engine folds them.
pub fn columns_of(expression: &Expression, table: &ObjectName, facts: &Facts) -> Vec<String> {
    let uses = ddl::Uses::of_expression(expression.as_str(), table, facts);
    let own = uses.columns.into_iter().filter(|(relation, _)| relation.name == table.name.as_str());
    let columns = own.map(|(_, column)| column).filter(|column| !is_bits(column));
    if uses.is_certain { columns.collect() } else { Vec::new() }
}

/// `0b101`, which sqlparser takes for a name; engines count with it.
fn is_bits(name: &str) -> bool {
    let digits = name.strip_prefix("0b").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| matches!(byte, b'0' | b'1'))
}

/// The first words of a statement, in lower case.
pub fn first_words(text: &str, facts: &Facts) -> Vec<String> {
    meant(lex::names(text, &facts.syntax.lexical).into_iter(), facts)
}

/// The first of these words, in lower case; of a statement that stands behind settings of its own, those of it.
fn meant(names: impl Iterator<Item = String>, facts: &Facts) -> Vec<String> {
    let mut names = names.map(|word| word.to_lowercase());
    let mut words: Vec<String> = names.by_ref().take(FIRST_WORDS).collect();
    if facts.statements.behind_settings && words.len() > 2 && words[0] == "set" && words[1] == "statement" {
        words = words
            .into_iter()
            .chain(names)
            .skip_while(|word| word != "for")
            .skip(1)
            .take(FIRST_WORDS)
            .collect();
    }
    words
}

/// So many words tell what a statement is: `CREATE DEFINER = ... TRIGGER` has the most.
const FIRST_WORDS: usize = 8;

/// `"column" IN ('a', 'b')`, in standard SQL, for enums on engines that have none.
pub fn one_of(column: &str, values: &[String], facts: &Facts) -> Expression {
    let by_number = facts.syntax.quoting.text == TextStyle::Concatenated;
    let quoted = values.iter().map(|value| {
        let text = format!("'{}'", value.replace('\'', "''"));
        // The client would drop it at the end of a line.
        if by_number { text.replace('\r', "' || char(13) || '") } else { text }
    });
    let quoted: Vec<String> = quoted.collect();
    Expression::checked(format!("\"{}\" IN ({})", column.replace('"', "\"\""), quoted.join(", ")))
}

/// Every name in a text, for what SQL may touch.
pub fn names(text: &str, facts: &Facts) -> BTreeSet<String> {
    lex::names(text, &facts.syntax.lexical).into_iter().collect()
}

/// Everything that looks like a name in a text of any kind.
pub fn loose_names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use crate::model::Ident;
    use pretty_assertions::assert_eq;

    fn facts() -> &'static Facts {
        Dialect::Postgres.facts()
    }

    #[test]
    fn statements_are_split_at_the_semicolons_that_count() {
        let text =
            "INSERT INTO t VALUES ('a;b', $$;$$); -- one; two\nUPDATE t SET a = E'\\';' ;;\n/* only; this */";
        let list = statements(text, facts()).unwrap();
        assert_eq!(list, ["INSERT INTO t VALUES ('a;b', $$;$$)", "-- one; two\nUPDATE t SET a = E'\\';'"]);
    }

    #[test]
    fn a_sql_standard_body_is_one_statement() {
        let text = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3";
        assert_eq!(statements(text, facts()).unwrap().len(), 2);
    }

    #[test]
    fn what_the_client_would_take_for_its_own_is_refused_or_defused() {
        assert_eq!(statements("SELECT 1 \\! ls", facts()).unwrap_err().code, Code::SQL_CLIENT);
        assert_eq!(
            statements("SELECT a[1:n], x::int, ':y'", facts()).unwrap(),
            ["SELECT a[1: n], x::int, ':y'"]
        );
        assert_eq!(statements("COPY t FROM STDIN", facts()).unwrap_err().code, Code::SQL_CLIENT);
        for text in ["COMMIT", "/* x */ begin", "ROLLBACK", "prepare transaction 'x'", "DISCARD ALL"] {
            assert_eq!(statements(text, facts()).unwrap_err().code, Code::SQL_TRANSACTION, "{text}");
        }
        assert!(statements("ROLLBACK TO SAVEPOINT a", facts()).is_ok());
    }

    #[test]
    fn expressions_are_whole() {
        for bad in ["a > 0); DROP TABLE t", "a > 0 -- x", "a >", "", "a; b", "a = 'x"] {
            assert!(expression(bad, facts()).is_err(), "{bad}");
        }
        assert!(expression("role IN ('user', 'admin') AND a::text ~ '^x'", facts()).is_ok());
    }

    #[test]
    fn a_trailing_comment_does_not_swallow_what_follows() {
        assert_eq!(statements("SELECT 1 -- note", facts()).unwrap(), ["SELECT 1 -- note\n"]);
    }

    #[test]
    fn the_columns_of_an_expression_are_neither_words_nor_names_of_arguments() {
        let table = ObjectName::new(Ident::new("public").unwrap(), Ident::new("users").unwrap());
        let columns =
            |text: &str| columns_of(&Expression::checked(text.to_owned()), &table, Dialect::Postgres.facts());
        assert_eq!(columns("make_date(year => 2020, month => 1, day => Age) < \"Born\""), ["Born", "age"]);
        assert_eq!(
            columns("extract(year FROM born) > 1 AND user <> email AND users IS NOT NULL"),
            ["born", "email"]
        );
    }
}
