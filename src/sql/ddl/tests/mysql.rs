//! DDL of MySQL and MariaDB: every clause of ALTER TABLE, and tables as people create them.

use super::{Dialect, reads_on};

#[track_caller]
fn reads(statement: &str, expected: &[&str]) {
    reads_on(Dialect::MySql, statement, expected);
    reads_on(Dialect::MariaDb, statement, expected);
}

#[test]
fn clauses_about_keys_and_indexes() {
    for (statement, expected) in [
        ("ALTER TABLE t DROP PRIMARY KEY", "primary key on t dropped"),
        (
            "ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY USING BTREE (a, b)",
            "primary key on t dropped\n{create_primary_key: {table: t, columns: [a, b]}}",
        ),
        (
            "ALTER TABLE d.t DROP INDEX IF EXISTS i, DROP KEY `PRIMARY`",
            "index i on d.t dropped\nprimary key on d.t dropped",
        ),
        (
            "ALTER TABLE t DROP FOREIGN KEY f, DROP CHECK c, DROP CONSTRAINT x",
            "constraint f on t dropped\nconstraint c on t dropped\nconstraint x on t dropped",
        ),
        ("DROP INDEX i ON t ALGORITHM = INPLACE LOCK = NONE", "index i on t dropped"),
        ("ALTER TABLE t RENAME INDEX i TO j", "index i on t renamed to j"),
        (
            "ALTER TABLE t ADD UNIQUE (a), ADD INDEX (b(3), c DESC), ADD FOREIGN KEY (a) REFERENCES p (id)",
            "named by the server {create_unique_constraint: {table: t, name: a, columns: [a]}}\n\
             named by the server {create_index: {table: t, name: b, columns: [{name: b, length: ~3}, {name: c, order: desc}]}}\n\
             named by the server {create_foreign_key: {table: t, name: t_ibfk_, columns: [a], references: {table: p, columns: [id]}}}",
        ),
        (
            "ALTER TABLE t ADD FULLTEXT INDEX ft (a), ADD KEY k (a) COMMENT 'x'",
            "lost index ft on t\nlost index k on t",
        ),
        ("CREATE FULLTEXT INDEX ft ON t (a)", "lost index ft on t"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn clauses_about_columns() {
    for (statement, expected) in [
        (
            "ALTER TABLE t ADD COLUMN e ENUM('a','b') NOT NULL DEFAULT 'a' AFTER x",
            "{add_column: {table: t, column: {name: e, type: {enum: [a, b]}, default: a, nullable: ~false}}}",
        ),
        (
            "ALTER TABLE t ADD (a INT(11) UNSIGNED, b DOUBLE PRECISION NULL, c TIMESTAMP NULL)",
            "{add_column: {table: t, column: {name: a, type: int(11) unsigned}}}\n\
             {add_column: {table: t, column: {name: b, type: {sql: DOUBLE PRECISION}}}}\n\
             {add_column: {table: t, column: {name: c, type: {sql: TIMESTAMP}}}}",
        ),
        (
            "ALTER TABLE t CHANGE a b datetime(6) NOT NULL DEFAULT NOW(6) ON UPDATE NOW(6) COMMENT 'it''s'",
            "{rename_column: {table: t, column: a, to: b}}\n\
             defined {add_column: {table: t, column: {name: b, type: datetime(6), default: {sql: NOW(6)}, \
             on_update: {sql: NOW(6)}, comment: it's, nullable: ~false}}}",
        ),
        (
            "ALTER TABLE t MODIFY id BIGINT NOT NULL AUTO_INCREMENT FIRST, ADD c TIMESTAMP",
            "defined {add_column: {table: t, column: {name: id, type: bigint, identity: ~true}}}\nlost column t.c",
        ),
        (
            "ALTER TABLE t ADD g INT GENERATED ALWAYS AS (a + 1) STORED, ADD h INT AS (a) VIRTUAL UNIQUE",
            "{add_column: {table: t, column: {name: g, type: int, computed: {sql: a + 1, stored: ~true}}}}\n\
             {add_column: {table: t, column: {name: h, type: int, computed: {sql: a, stored: ~false}}}}\n\
             named by the server {create_unique_constraint: {table: t, name: h, columns: [h]}}",
        ),
        (
            "ALTER TABLE t CHANGE a b INT INVISIBLE, MODIFY c VARCHAR(9) DEFAULT 'a\\\\b', DROP d",
            "{rename_column: {table: t, column: a, to: b}}\nlost column t.b\nlost column t.c\n{drop_column: {table: t, column: d}}",
        ),
        (
            "ALTER TABLE t ALTER COLUMN a SET DEFAULT 5, ALTER b DROP DEFAULT, RENAME COLUMN c TO d",
            "{alter_column: {table: t, column: a, default: ~5}}\n{alter_column: {table: t, column: b, default: ~null}}\n\
             {rename_column: {table: t, column: c, to: d}}",
        ),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn clauses_about_the_table() {
    for (statement, expected) in [
        (
            "ALTER TABLE t AUTO_INCREMENT = 100, FORCE, ORDER BY a, b DESC, ALGORITHM=INPLACE, LOCK NONE",
            "nothing",
        ),
        ("ALTER TABLE t ENGINE = InnoDB", "options of t {engine: InnoDB}"),
        (
            "ALTER TABLE t ROW_FORMAT=DYNAMIC DEFAULT CHARSET=latin1 COLLATE latin1_bin, COMMENT 'x'",
            "options of t {row_format: DYNAMIC}\noptions of t {charset: latin1}\noptions of t {collation: latin1_bin}\n\
             {create_table_comment: {table: t, comment: x}}",
        ),
        (
            "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4 COLLATE 'utf8mb4_bin'",
            "options of t and columns {charset: utf8mb4, collation: utf8mb4_bin}",
        ),
        ("ALTER TABLE IF EXISTS t RENAME TO u", "{rename_table: {table: t, to: u}}"),
        ("ALTER TABLE t COMMENT = ''", "{drop_table_comment: {table: t}}"),
        (
            "ALTER TABLE t ADD c INT PARTITION BY HASH (c)",
            "{add_column: {table: t, column: {name: c, type: int}}}\nlost storage of t",
        ),
        ("CREATE TABLE IF NOT EXISTS q LIKE d.t", "q like d.t"),
        ("CREATE TEMPORARY TABLE x AS SELECT * FROM t", "opaque x"),
        ("CREATE TABLE x SELECT * FROM t", "opaque x"),
        ("INSERT INTO u SELECT * FROM t", "nothing"),
        ("(SELECT 1) UNION SELECT 2", "nothing"),
    ] {
        reads(statement, &[expected]);
    }
}

#[test]
fn tables_with_what_the_server_names() {
    reads_on(
        Dialect::MySql,
        "CREATE TABLE t (a INT UNIQUE CHECK (a > 0), b BIT(1) DEFAULT b'0', c INT KEY, UNIQUE (a), INDEX (b), CHECK (c > 1), \
         FOREIGN KEY (c) REFERENCES p (id) ON UPDATE CASCADE ON DELETE SET NULL)",
        &["{create_table: {table: t, columns: [{name: a, type: int}, {name: c, type: int}], \
             primary_key: {columns: [c]}, unique: [{name: a, columns: [a]}, {name: a_2, columns: [a]}], \
             foreign_keys: [{name: t_ibfk_1, columns: [c], references: {table: p, columns: [id]}, on_update: cascade, on_delete: set null}], \
             checks: [{name: t_chk_1, expr: a > 0}, {name: t_chk_2, expr: c > 1}]}}\n\
             lost column t.b\n{create_index: {table: t, name: b, columns: [{name: b}]}}"],
    );
}
