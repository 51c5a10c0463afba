//! Property tests of splitting user SQL, by the rules of PostgreSQL and psql: nothing gets out of its statement.

use proptest::prelude::*;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::lex::{self, Kind};
use sqlc_mig::sql;

use crate::support::cases;
use crate::support::interrupt_points;

const PIECES: [&str; 44] = [
    "'",
    "''",
    "\"",
    "\"\"",
    "$$",
    "$a$",
    "$a",
    "$1",
    "--",
    "/*",
    "*/",
    ";",
    ";",
    "\\",
    "\\q",
    "\\;",
    "(",
    ")",
    "[",
    "]",
    " ",
    " ",
    "\n",
    "\r",
    "\t",
    ":",
    "::",
    ":x",
    ":'x'",
    "E'",
    "e'\\'",
    "U&'",
    "x",
    "é",
    "begin",
    "commit",
    "END",
    "CASE",
    "BEGIN ATOMIC",
    "CREATE FUNCTION f()",
    "SELECT 1",
    "copy t from stdin",
    "rollback",
    "\0",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(prop::sample::select(&PIECES[..]), 0..20).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

/// A statement as the script has it: alone, with its `;`, and another one behind it.
fn check(statement: &str) {
    let rules = &Dialect::Postgres.facts().syntax.lexical;
    let tokens = lex::tokens(statement, rules).unwrap();
    let routine = lex::names(statement, rules).first().is_some_and(|word| word == "create");
    let mut depth = 0_i32;
    for token in tokens.iter().filter(|token| token.kind == Kind::Punct) {
        match &statement[token.range.clone()] {
            "(" => depth += 1,
            ")" => depth -= 1,
            ";" => assert!(depth > 0 || routine, "{statement:?} is more than one statement"),
            "\\" => panic!("{statement:?} holds a command of the client"),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{statement:?}");
    // by the rules of psql, as the tests know them on their own
    let script = format!("{statement};\nSELECT 'next';\n");
    let next = script.lines().count();
    let points = interrupt_points(&script);
    let next_line = script.split_inclusive('\n').count() - 1;
    assert!(
        points.contains(&next_line),
        "{statement:?} does not end before line {next_line} of {next}: {points:?}"
    );
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn statements_stay_what_they_are(text in text()) {
        let facts = Dialect::Postgres.facts();
        if let Ok(list) = sql::statements(&text, facts) {
            for statement in &list {
                check(statement);
                let again = sql::statements(statement, facts);
                prop_assert!(again.as_ref().is_ok_and(|l| l.len() == 1), "{:?} becomes {:?}", statement, again);
            }
        }
    }

    #[test]
    fn expressions_and_queries_stay_what_they_are(text in text()) {
        let facts = Dialect::Postgres.facts();
        if let Ok(expression) = sql::expression(&text, facts) {
            check(&format!("SELECT ({})", expression.as_str()));
        }
        if let Ok(query) = sql::condition(&text, facts) {
            check(&format!("SELECT (\n{}\n)", query.as_str()));
        }
    }
}

#[test]
fn a_statement_that_gets_out_is_noticed() {
    for bad in ["SELECT 1; SELECT 2", "SELECT 1 \\q", "SELECT 'x", "SELECT (", "SELECT 1 -- x"] {
        assert!(std::panic::catch_unwind(|| check(bad)).is_err(), "{bad}");
    }
    check("SELECT ';' || $$;$$ /* ; */");
}
