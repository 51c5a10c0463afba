//! Where reading stops in what is not understood.

use pretty_assertions::assert_eq;

use super::*;

/// What was read before it stopped, and what stands there.
fn stop(statement: &str, dialect: Dialect) -> Option<(String, String)> {
    let unread = effect_of(statement, dialect).unread?;
    assert_eq!(statement.get(unread.at.clone()), Some(unread.word.as_str()), "{statement}");
    Some((statement[..unread.at.start].trim_end().to_owned(), unread.word))
}

/// Each statement stops at the word between bars.
#[track_caller]
fn stops(dialect: Dialect, statements: &[&str]) {
    for marked in statements {
        let parts: Vec<&str> = marked.split('|').collect();
        let [before, word, after] = parts[..] else { unreachable!() };
        let expected = Some((before.trim_end().to_owned(), word.to_owned()));
        assert_eq!(stop(&[before, word, after].concat(), dialect), expected, "{marked}");
    }
}

#[test]
fn postgresql() {
    stops(
        Dialect::Postgres,
        &[
            "CREATE TABLE t (a int, |LIKE| u)",
            "CREATE TABLE t (a int) |INHERITS| (u)",
            "CREATE TABLE copy |AS| SELECT * FROM t",
            "CREATE /* for now */ |TEMP| TABLE t (a int)",
            "CREATE TABLE t (a int DEFAULT 1 IS |NOT| DISTINCT FROM 2)",
            "CREATE TABLE t (a int||",
            "CREATE TABLE t (a int,|)|",
            "CREATE TABLE \"it's\".\"a.b\" (c int, d \"no type\" |blah|)",
            "CREATE||",
            "SELECT * |INTO| TEMP TABLE x FROM t",
            "SELECT |AddGeometryColumn|('roads', 'geom')",
            "ALTER TABLE t ADD CONSTRAINT u UNIQUE |USING| INDEX i",
            "ALTER TABLE t ADD a int, -- one, two\n |SET| SCHEMA x",
            "ALTER TABLE t |SOMETHING| new",
            "ALTER TYPE mood |RENAME| TO feeling",
            "CREATE INDEX i ON t (a gin_ops|(|siglen = 3))",
            "CREATE INDEX ON t |(|(a::text))",
            "DROP FUNCTION f(int), g |CASCADE|",
            "DROP FOREIGN |TABLE| f",
            "CREATE SCHEMA s |CREATE| TABLE t (a int)",
            "|IMPORT| FOREIGN SCHEMA x FROM SERVER y INTO z",
            "|DO| $$ BEGIN EXECUTE 'DROP TABLE x'; END $$",
            "CREATE VIEW v AS||",
            "DROP VIEW v CASCADE |blah|",
            "|?|",
        ],
    );
}

#[test]
fn the_others() {
    stops(
        Dialect::MySql,
        &[
            "CREATE TABLE t (a int) ENGINE=InnoDB |PARTITION| BY HASH (a)",
            "CREATE TABLE t (b int, a enum(|x|'78'))",
            "CREATE TABLE t (a int, b int |INVISIBLE|)",
            "ALTER TABLE t ADD c int |INVISIBLE|, DROP d",
            "CREATE |FULLTEXT| INDEX i ON t (a)",
            "RENAME TABLE a TO |s|.b",
            "ALTER |DATABASE| d READ ONLY = 1",
            "CREATE |EVENT| e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t",
            "|CALL| p('t')",
        ],
    );
    stops(
        Dialect::Sqlite,
        &[
            "CREATE |VIRTUAL| TABLE v USING fts5(a)",
            "CREATE TABLE t (a INTEGER PRIMARY KEY |DESC|)",
            "CREATE TABLE t (a INTEGER) |WITHOUT| ROWID",
            "CREATE TABLE t (a|)|",
        ],
    );
}

#[test]
fn what_cannot_be_cut_into_tokens_stops_where_it_opens() {
    stops(Dialect::Postgres, &["ALTER TABLE t ADD a text DEFAULT |'|x", "DO |$a$| BEGIN", "DROP |/*| x"]);
    stops(Dialect::MySql, &["DROP TABLE |`|x"]);
    stops(Dialect::Sqlite, &["DROP TABLE |[|x"]);
}
