//! Whatever the text is, reading it ends, and says where it stopped.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use super::*;

/// Valid statements; each of them is also cut anywhere.
const STATEMENTS: [&str; 24] = [
    "CREATE OR REPLACE VIEW s.\"V w\" (x, y) AS WITH a AS (SELECT 1) SELECT t.*, u.b FROM t JOIN u USING (id), LATERAL f(t.c) WITH CHECK OPTION",
    "CREATE MATERIALIZED VIEW IF NOT EXISTS m WITH (fillfactor = 70) AS SELECT a -- é\n FROM t WITH NO DATA",
    "CREATE ALGORITHM = MERGE DEFINER = `a`@`%` SQL SECURITY INVOKER VIEW d.v AS SELECT `a` FROM `t`",
    "ALTER VIEW IF EXISTS v RENAME TO w",
    "DROP VIEW IF EXISTS a, s.b CASCADE",
    "CREATE SEQUENCE IF NOT EXISTS s.q AS bigint OWNED BY s.t.c",
    "ALTER SEQUENCE q OWNED BY NONE",
    "DROP DOMAIN mail CASCADE",
    "CREATE DOMAIN mail AS text CHECK (VALUE ~ '@')",
    "CREATE FUNCTION f(a int, OUT b text[], c s.t%TYPE DEFAULT '{}') RETURNS text LANGUAGE sql AS $$ SELECT b FROM t $$",
    "DROP FUNCTION IF EXISTS f(int, text[]), g CASCADE",
    "CREATE DEFINER = CURRENT_USER() PROCEDURE p() BEGIN SELECT 1; UPDATE t SET a = 2; END",
    "CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a, b ON s.t FOR EACH ROW WHEN (NEW.a > OLD.a) EXECUTE FUNCTION f(1)",
    "CREATE TRIGGER IF NOT EXISTS g INSTEAD OF UPDATE OF x ON v BEGIN UPDATE t SET x = NEW.x WHERE y = OLD.`z`; END",
    "CREATE POLICY p ON t FOR SELECT TO PUBLIC USING (owner = current_user) WITH CHECK (a IN (SELECT 1 FROM u))",
    "CREATE TABLE IF NOT EXISTS s.t (a int CHECK (a > 0) DEFAULT -1, b \"Ü\"[] REFERENCES u (c), EXCLUDE USING gist (a WITH =))",
    "CREATE TABLE t (`a` int NOT NULL AUTO_INCREMENT, KEY k (a(3) DESC)) ENGINE=InnoDB COMMENT='it''s'",
    "ALTER TABLE ONLY t ADD COLUMN a int, DROP b, ALTER c TYPE text USING (c::text), MODIFY d bigint",
    "CREATE UNIQUE INDEX CONCURRENTLY i ON t USING btree (a DESC, lower(b)) INCLUDE (d) WITH (x = 1) WHERE a > 0",
    "CREATE TYPE mood AS ENUM ('a', E'b\\'c', $x$d$x$)",
    "RENAME TABLE a TO b, c TO d",
    "UPDATE t SET (a, b) = (1, 2), c[1] = 3 WHERE d = 'x'",
    "SELECT * INTO TEMP TABLE x FROM t",
    "DO $a$ BEGIN EXECUTE 'DROP TABLE \"Old\"'; END $a$",
];

/// Tokens that mean something somewhere.
const TOKENS: [&str; 84] = [
    "create",
    "alter",
    "drop",
    "or",
    "replace",
    "if",
    "not",
    "exists",
    "view",
    "materialized",
    "recursive",
    "temp",
    "sequence",
    "domain",
    "function",
    "procedure",
    "routine",
    "trigger",
    "policy",
    "table",
    "index",
    "type",
    "schema",
    "on",
    "as",
    "with",
    "select",
    "from",
    "join",
    "using",
    "where",
    "union",
    "all",
    "order",
    "by",
    "lateral",
    "values",
    "execute",
    "when",
    "owned",
    "none",
    "rename",
    "to",
    "set",
    "cascade",
    "definer",
    "sql",
    "security",
    "algorithm",
    "before",
    "update",
    "of",
    "insert",
    "into",
    "begin",
    "end",
    "case",
    "check",
    "default",
    "new",
    "old",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "*",
    "=",
    "::",
    "@",
    "%",
    "-",
    "'x'",
    "\"Q.x\"",
    "`b`",
    "$$a$$",
    "1",
    "t",
    "é",
    ";",
    "-- c\n",
    "/* c */",
    "\u{2028}",
];

/// Reads it on every engine: the place is one of the text, and what makes names uncertain leaves no steps.
fn check(statement: &str) {
    for dialect in Dialect::ALL {
        let effect = effect_of(statement, dialect);
        let _ = program(statement, Place::default(), dialect.facts());
        if let Some(unread) = &effect.unread {
            assert_eq!(statement.get(unread.at.clone()), Some(unread.word.as_str()), "{statement:?}");
            let uncertain = !unread.names.is_empty();
            assert!(effect.rows.is_empty() && (effect.steps.is_empty() || !uncertain), "{statement:?}");
        }
    }
}

#[test]
fn every_beginning_of_a_statement_is_read() {
    for statement in STATEMENTS {
        statement.char_indices().for_each(|(end, _)| check(&statement[..end]));
        check(statement);
    }
}

#[test]
fn deep_and_long_statements_are_read() {
    for (start, again, end) in [
        ("CREATE VIEW v AS SELECT ", "(SELECT ", ")"),
        ("CREATE VIEW v AS SELECT a ", "+ b ", ""),
        ("CREATE VIEW v AS SELECT 1 FROM ", "t JOIN ", ""),
        ("CREATE POLICY p ON t USING (", "NOT (", ")"),
        ("CREATE TABLE t (a int CHECK (", "(", ")"),
        ("DROP VIEW a", ", b", ""),
        ("CREATE FUNCTION f(", "a int[][], ", ""),
    ] {
        for times in [30, 3_000] {
            check(&format!("{start}{}a{}", again.repeat(times), end.repeat(times)));
        }
    }
}

fn tokens() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&TOKENS[..]), 0..25).prop_map(|tokens| tokens.join(" "))
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..Config::with_cases(300) })]

    #[test]
    fn tokens_in_any_order_are_read(text in tokens()) {
        check(&text);
        check(&format!("create {text}"));
        check(&format!("create view v as select {text}"));
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
        check(&format!("CREATE VIEW v AS {text}"));
    }

    #[test]
    fn a_statement_with_other_tokens_in_it_is_read(
        which in prop::sample::select(&STATEMENTS[..]),
        at in any::<prop::sample::Index>(),
        removed in 0_usize..4,
        tokens in prop::collection::vec(prop::sample::select(&TOKENS[..]), 0..3),
    ) {
        let mut words: Vec<&str> = which.split(' ').collect();
        let at = at.index(words.len());
        let end = (at + removed).min(words.len());
        words.splice(at..end, tokens);
        check(&words.join(" "));
    }
}
