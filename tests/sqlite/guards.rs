//! Objects that are there already, or not there any more: a database that comes from elsewhere is adopted.

use super::shell::Base;
use super::{id, line, up, up_to};

const TABLE: &str = "
  - create_table:
      table: t
      columns: [{name: id, type: integer, nullable: false}, {name: a, type: text, index: true}]
      primary_key: [id]
";

/// What a script says to a database in which this SQL has run before it.
fn said(before: &str, upgrade: &str) -> (Base, crate::support::Output) {
    let project = line(&[TABLE, upgrade]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query(before);
    let output = base.apply(&up(&project));
    (base, output)
}

#[test]
fn what_is_there_is_left_alone() {
    for (before, upgrade, words) in [
        (
            "CREATE TABLE u (A TEXT)",
            "  - create_table: {table: u, columns: [{name: a, type: text}]}\n",
            "exists table u, compared",
        ),
        (
            "SELECT 1",
            "  - execute: {sql: SELECT 1}\n  - create_index: {table: t, columns: [a, id], name: i2}\n",
            "create index i2",
        ),
        (
            "CREATE INDEX I2 ON T (a, id)",
            "  - create_index: {table: t, columns: [a, id], name: i2}\n",
            "exists index i2",
        ),
        ("DROP INDEX ix_t_a", "  - drop_index: {table: t, name: ix_t_a}\n", "absent index ix_t_a"),
        (
            "ALTER TABLE t ADD COLUMN B text",
            "  - add_column: {table: t, column: {name: b, type: text}}\n",
            "exists column t.b",
        ),
        (
            "ALTER TABLE t RENAME COLUMN a TO b",
            "  - rename_column: {table: t, column: a, to: b}\n",
            "already renamed column t.a to b",
        ),
        (
            "ALTER TABLE t RENAME TO u",
            "  - rename_table: {table: t, to: u}\n",
            "already renamed table t to u",
        ),
        ("DROP TABLE t", "  - drop_table: {table: t}\n", "absent table t"),
        (
            "DROP INDEX ix_t_a; ALTER TABLE t RENAME COLUMN a TO b; CREATE TABLE t2 (id integer PRIMARY KEY); DROP TABLE t; ALTER TABLE t2 RENAME TO t",
            "  - drop_column: {table: t, column: a}\n",
            "absent column t.a",
        ),
        (
            "ALTER TABLE t ADD COLUMN b bigint DEFAULT 1 CONSTRAINT ck_t_b CHECK (b > 0)",
            "  - add_column: {table: t, column: {name: b, type: bigint, check: b > 0, default: 1}}\n",
            "exists column t.b",
        ),
    ] {
        let (base, output) = said(before, upgrade);
        let output = output.ok();
        assert!(output.stdout.contains(words), "{before}: {output}");
        assert_eq!(base.ledger(), id(1));
    }
}

#[test]
fn something_else_under_a_name_stops_the_script() {
    for (before, upgrade, words) in [
        (
            "CREATE VIEW u AS SELECT 1",
            "  - create_table: {table: u, columns: [{name: a, type: text}]}\n",
            "expected the table u; found the view of that name",
        ),
        (
            "CREATE TABLE o (a); CREATE INDEX i2 ON o (a)",
            "  - create_index: {table: t, columns: [a, id], name: i2}\n",
            "expected the index i2 on the table t; found it on o",
        ),
        (
            "CREATE TABLE i2 (a)",
            "  - create_index: {table: t, columns: [a, id], name: i2}\n",
            "expected the index i2; found the table of that name",
        ),
        (
            "DROP TABLE t",
            "  - add_column: {table: t, column: {name: b, type: text}}\n",
            "expected the table t; found none",
        ),
        (
            "ALTER TABLE t ADD COLUMN b text",
            "  - rename_column: {table: t, column: a, to: b}\n",
            "both are there",
        ),
        ("CREATE TABLE u (a)", "  - rename_table: {table: t, to: u}\n", "both are there"),
    ] {
        let (base, output) = said(before, upgrade);
        let output = output.failed(1);
        assert!(output.stderr.contains(words), "{before}: {output}");
        assert_eq!(base.ledger(), id(0), "{before}");
    }
}

/// The answer is asked for once, in the transaction, directly before the step.
#[test]
fn a_question_decides() {
    for (question, done) in [
        ("SELECT COUNT(*) FROM t", false),
        ("SELECT 1", true),
        ("SELECT NULL", false),
        ("SELECT 0.5", true),
        ("SELECT 1 WHERE 0", false),
        ("WITH x AS (SELECT 2) SELECT * FROM x -- two", true),
        ("VALUES (3)", true),
        ("SELECT true", true),
        ("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'nowhere')", false),
    ] {
        let upgrade =
            format!("  - execute:\n      if: {question:?}\n      sql: INSERT INTO t VALUES (1, ';')\n");
        let (base, output) = said("SELECT 1", &upgrade);
        output.ok();
        assert_eq!(base.query("SELECT count(*) FROM t"), if done { "1" } else { "0" }, "{question}");
    }
    for (question, words) in [
        ("SELECT 1 UNION SELECT 2", "more than one row"),
        ("SELECT 'yes'", "is 'yes', not a number"),
        ("SELECT 1, 2", "columns"),
    ] {
        let upgrade =
            format!("  - execute:\n      if: {question:?}\n      sql: INSERT INTO t VALUES (1, ';')\n");
        let (_, output) = said("SELECT 1", &upgrade);
        assert!(output.failed(1).stderr.contains(words), "{question}");
    }
}

/// A ledger of Alembic's is used as it is.
#[test]
fn a_database_of_alembics() {
    let project = line(&[TABLE, "  - add_column: {table: t, column: {name: b, type: text}}\n"]);
    let base = Base::new();
    base.query(&format!(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
         INSERT INTO alembic_version VALUES ('{}'); CREATE TABLE t (id INTEGER NOT NULL, a TEXT, PRIMARY KEY (id))",
        id(0)
    ));
    let output = base.apply(&up(&project)).ok();
    assert!(!output.stdout.contains("Step 0"), "{output}");
    assert_eq!(base.ledger(), id(1));
    assert_eq!(
        base.query("SELECT sql FROM sqlite_master WHERE name = 'alembic_version'")
            .to_lowercase()
            .replace(['\n', ' '], ""),
        "createtablealembic_version(version_numvarchar(32)notnull,constraintalembic_version_pkcprimarykey(version_num))"
    );
}
