//! Statements that change nothing, and those that are not understood.

use super::reads;

#[test]
fn statements_that_leave_the_schema_alone() {
    for statement in [
        "",
        "/* only */ ;",
        "SELECT setval('s', 1) FROM t",
        "WITH x AS (INSERT INTO t VALUES (1) RETURNING a) INSERT INTO u SELECT a FROM x",
        "(SELECT 1) UNION SELECT 2",
        "UPDATE t SET a = 1",
        "MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE",
        "TRUNCATE t CASCADE",
        "VACUUM (ANALYZE) t",
        "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC",
        "ALTER TABLE t OWNER TO me",
        "ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
        "ALTER TABLE t VALIDATE CONSTRAINT c",
        "ALTER TABLE t REPLICA IDENTITY USING INDEX i",
        "COMMENT ON FUNCTION f(int) IS 'x'",
        "ALTER TYPE mood OWNER TO me",
    ] {
        reads(statement, &["nothing"]);
    }
}

#[test]
fn what_is_not_understood_names_what_it_may_touch() {
    for (statement, names) in [
        ("CREATE TABLE copy AS SELECT * FROM t", "copy"),
        ("CREATE TEMP TABLE t (a int)", "t"),
        ("CREATE TABLE t (LIKE u INCLUDING ALL)", "t"),
        ("CREATE TABLE t (a int) INHERITS (u)", "t"),
        ("CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)", "p1"),
        ("CREATE TABLE t (a int, b) ", "t"),
        ("CREATE TABLE t (a int DEFAULT 1 IS NOT DISTINCT FROM 2)", "t"),
        ("CREATE TABLE t (a int CHECK (a > 0) NO INHERIT)", "t"),
        ("SELECT * INTO TEMP TABLE x FROM t", "x"),
        (
            "SELECT AddGeometryColumn('roads', 'geom', 4326, 'POINT', 2)",
            "POINT addgeometrycolumn geom point roads",
        ),
        ("ALTER TABLE t ADD UNIQUE (a) INCLUDE (b)", "a b include t"),
        ("ALTER TABLE t ADD a int, SET SCHEMA x", "a int schema set t x"),
        ("ALTER TABLE t SOMETHING new", "new something t"),
        ("ALTER TYPE mood RENAME TO feeling", "feeling mood"),
        ("DROP AGGREGATE g(int) CASCADE", "aggregate cascade g int"),
        ("CREATE SCHEMA s CREATE TABLE t (a int)", "a int s schema t"),
        ("IMPORT FOREIGN SCHEMA x FROM SERVER y INTO z", "import schema server x y z"),
        ("CALL f('alter table Users drop a')", "Users a call f users"),
        ("DO $$ BEGIN EXECUTE 'DROP TABLE \"Old\"'; ALTER TABLE t ADD b int; END $$", "Old b int t"),
        ("DO $$ it's broken, t $$", "broken it s t"),
    ] {
        reads(statement, &[&format!("opaque {names}")]);
    }
}

#[test]
fn what_is_not_understood_of_a_part_leaves_the_rest_certain() {
    for (statement, expected) in [
        (
            "ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX i, DROP COLUMN b",
            "{drop_column: {table: t, column: b}}\nlost constraint u on t\nlost index i on t",
        ),
        ("ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NO INHERIT", "lost constraint c on t"),
        ("ALTER TABLE t ADD COLUMN IF NOT EXISTS b int DEFAULT 1 IS NOT DISTINCT FROM 2", "lost column t.b"),
        ("ALTER TABLE s.t ALTER COLUMN b SET EXPRESSION AS (a + 1)", "lost column s.t.b"),
        ("ALTER TABLE t ALTER CONSTRAINT f DEFERRABLE", "lost constraint f on t"),
        ("ALTER TABLE t RENAME CONSTRAINT a TO b", "constraint a on t renamed to b"),
        ("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY", "lost storage of p1"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn rows_are_told_of_what_changes_nothing_else() {
    let rows = |statement| super::effect_of(statement, super::Dialect::Postgres).rows.len();
    assert_eq!(rows("TRUNCATE t, u"), 2);
    assert_eq!(rows("SELECT * INTO x FROM t"), 0);
    assert_eq!(rows("CREATE VIEW v AS SELECT 1"), 0);
}
