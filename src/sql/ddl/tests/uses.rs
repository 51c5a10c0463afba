//! What the query of a view uses.

use super::*;

#[track_caller]
fn query(dialect: Dialect, query: &str, expected: &str) {
    let separator = if expected.is_empty() { "" } else { ": " };
    reads_on(
        dialect,
        &format!("CREATE VIEW v AS {query}"),
        &[&format!("View v created{separator}{expected}")],
    );
}

#[test]
fn columns_that_can_belong_to_one_relation_only() {
    for (text, expected) in [
        ("SELECT 1", ""),
        ("SELECT a, b AS x FROM t WHERE c > 1", "reads t; columns t.a t.b t.c"),
        ("SELECT T.A, \"B\" FROM T", "reads t; columns t.B t.a"),
        ("SELECT \"A b\".\"c.d\", \"Ü\" FROM \"A b\"", "reads A b; columns A b.c.d A b.Ü"),
        (
            "SELECT x.a, y.b, c FROM t x JOIN s.u AS y ON x.id = y.t_id",
            "reads t s.u; columns t.a t.id s.u.b s.u.t_id; names c",
        ),
        ("SELECT s.t.a, t.b FROM s.t, u", "reads u s.t; columns s.t.a s.t.b"),
        ("SELECT a, x.b FROM t JOIN u x USING (id)", "reads t u; columns t.id u.b u.id; names a"),
        ("SELECT x.a FROM t x, t y", "reads t; columns t.a"),
        (
            "SELECT a FROM (t JOIN u ON t.x = u.y) JOIN w ON w.z = u.y",
            "reads t u w; columns t.x u.y w.z; names a",
        ),
        (
            "SELECT j.a, t.b FROM (t JOIN u ON t.x = u.y) AS j",
            "reads t u; columns t.x u.y; names a b j t u; perhaps more",
        ),
        (
            "SELECT a FROM t UNION SELECT b FROM u EXCEPT SELECT c FROM w ORDER BY a",
            "reads t u w; columns t.a u.b w.c",
        ),
        ("SELECT lower(a) AS low FROM t ORDER BY low, b", "reads t; columns t.a t.b; names low; calls lower"),
        ("(SELECT a FROM t LIMIT (SELECT count(*) FROM u))", "reads t u; columns t.a; calls count"),
        (
            "SELECT (t.addr).city, (addr).zip, arr[i] FROM t",
            "reads t; columns t.addr t.arr t.i; names city zip",
        ),
        (
            "SELECT CASE WHEN a THEN b END, sum(c) FILTER (WHERE d) OVER (PARTITION BY e ORDER BY f), g::text FROM t \
             WHERE h BETWEEN 1 AND i GROUP BY j HAVING max(k) > 1",
            "reads t; columns t.a t.b t.c t.d t.e t.f t.g t.h t.i t.j t.k; calls max sum",
        ),
        (
            "SELECT x.i, t.a, b FROM t, generate_series(1, t.n) AS x (i)",
            "reads t; columns t.a t.n; names b i; calls generate_series",
        ),
    ] {
        query(Dialect::Postgres, text, expected);
    }
}

#[test]
fn queries_in_queries() {
    for (text, expected) in [
        (
            "SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.x = t.y AND z = 1)",
            "reads t u; columns t.a t.y u.x; names z",
        ),
        (
            "SELECT (SELECT max(u.x) FROM u WHERE u.t = o.id) FROM t o",
            "reads t u; columns t.id u.t u.x; calls max",
        ),
        ("SELECT d.a, b FROM (SELECT a, c FROM t) d", "reads t; columns t.a t.c; names b"),
        ("SELECT d.a FROM t, LATERAL (SELECT t.b AS a) d", "reads t; columns t.b; names a"),
        ("SELECT d.a FROM t, (SELECT t.b FROM u) d", "reads t u; names a b"),
        (
            "WITH x AS (SELECT a, b FROM t), y AS (SELECT a FROM x) SELECT y.a, x.b, u.c FROM x JOIN y USING (a), u",
            "reads t u; columns t.a t.b u.c",
        ),
        ("WITH t AS (SELECT a FROM t) SELECT b FROM t", "reads t; columns t.a; names b"),
        ("WITH t AS (SELECT a FROM u) SELECT b FROM s.t", "reads u s.t; columns u.a s.t.b"),
        (
            "SELECT a FROM t WHERE b IN (WITH u AS (SELECT 1) SELECT 1 FROM u) AND c IN (SELECT u.d FROM u)",
            "reads t u; columns t.a t.b t.c u.d",
        ),
        (
            "WITH RECURSIVE r AS (SELECT id FROM t UNION ALL SELECT c.id FROM t c JOIN r ON r.id = c.up) SELECT * FROM r",
            "reads t; columns t.id t.up",
        ),
    ] {
        query(Dialect::Postgres, text, expected);
    }
    // In SQLite a query of WITH may always mean itself.
    query(Dialect::Sqlite, "WITH r AS (SELECT 1 UNION SELECT n FROM R) SELECT * FROM r", "names n");
}

#[test]
fn stars_are_every_column() {
    for (text, expected) in [
        ("SELECT * FROM t, s.u AS x, (SELECT 1) y", "reads t s.u; all of t s.u"),
        ("SELECT x.*, u.a FROM t x, u", "reads t u; all of t; columns u.a"),
        ("SELECT s.t.* FROM s.t", "reads s.t; all of s.t"),
        ("SELECT x.* FROM (SELECT * FROM t) x", "reads t; all of t"),
        ("SELECT count(*), count(t.*) FROM t", "reads t; calls count"),
        ("SELECT 1 FROM t WHERE EXISTS (SELECT * FROM u)", "reads t u; all of u"),
    ] {
        query(Dialect::Postgres, text, expected);
    }
}

#[test]
fn names_that_may_be_something_else_are_not_sure() {
    for (dialect, text, expected) in [
        (Dialect::Postgres, "SELECT row_to_json(t) FROM t", "reads t; names t; calls row_to_json"),
        (Dialect::Postgres, "SELECT ctid, t.xmin, current_date, user FROM t", "reads t; names ctid xmin"),
        (
            Dialect::Postgres,
            "SELECT normalize(a, NFC), date FROM t",
            "reads t; columns t.a t.date; names nfc; calls normalize",
        ),
        (
            Dialect::MySql,
            "SELECT TIMESTAMPDIFF(SECOND, a, b) FROM t",
            "reads t; columns t.a t.b; names SECOND; calls TIMESTAMPDIFF",
        ),
        (
            Dialect::MySql,
            "SELECT MATCH (a, t.b) AGAINST ('x'), \"c\", UTC_DATE FROM t",
            "reads t; columns t.a t.b; names UTC_DATE",
        ),
        (Dialect::MySql, "SELECT 1 FROM DUAL", ""),
        (Dialect::MySql, "SELECT T.a FROM t", "reads t; columns t.a"),
        (Dialect::Sqlite, "SELECT \"a\", [b], `c`, rowid FROM t", "reads t; columns t.b t.c; names a rowid"),
    ] {
        query(dialect, text, expected);
    }
}

#[test]
fn what_sqlparser_does_not_know_is_told_by_tokens() {
    for (text, expected) in [
        ("SELECT a FROM t NATURAL JOIN u", "reads t u; names a t u; perhaps more"),
        ("SELECT a FROM ONLY s.t", "reads s.t; names a s t; perhaps more"),
        ("SELECT b FROM t AS x (b)", "reads t; names b t x; perhaps more"),
        ("TABLE \"T\"", "reads T; names T; perhaps more"),
        ("SELECT U&\"d\\0061t\" FROM t", "reads t; names d\\0061t t u; perhaps more"),
        (
            "WITH x AS MATERIALIZED (SELECT 1) SELECT xmlelement(name a, c) FROM s.t AS y, u z, w JOIN x ON 1 = 2",
            "reads u w s.t; names a c materialized name s t u w x xmlelement y z; perhaps more",
        ),
        ("SELECT a FROM t WHERE garbage garbage '(' garbage", "reads t; names a garbage t; perhaps more"),
    ] {
        query(Dialect::Postgres, text, expected);
    }
}
