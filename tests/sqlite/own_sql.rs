//! The users' own SQL: how it is split, and how the shell reads it.

use super::{applied, fault, line};

/// Indented as a block of YAML.
fn execute(sql: &str) -> String {
    let lines: String = sql.lines().map(|line| format!("        {line}\n")).collect();
    format!("  - execute:\n      sql: |\n{lines}")
}

const TABLE: &str = "  - create_table: {table: t, columns: [{name: a, type: text}]}\n";

/// The shell reads lines, and some of them as commands of its own; inside the texts of statements none may be.
#[test]
fn no_line_of_a_statement_is_a_command_of_the_shell() {
    let sql = "-- a note
/*
.shell echo in a comment
*/
INSERT INTO t VALUES (';
.shell echo pwned
.quit
#x
go
/
');
INSERT INTO t SELECT 20
/
2
;
CREATE TABLE go (
go
integer
);
CREATE TRIGGER tr AFTER INSERT ON t WHEN new.a = 'fire'
BEGIN
  INSERT INTO t VALUES (CASE new.a WHEN 'fire' THEN 'burnt' END);
  -- ; END;
  INSERT INTO t VALUES ('twice');
END;
INSERT INTO t VALUES ('fire'); INSERT INTO t VALUES (\"a\".\"b\"), ([x]]), (`y`) -- the last one
";
    let sql = sql.replace(
        "INSERT INTO t VALUES (\"a\".\"b\"), ([x]]), (`y`) -- the last one",
        "INSERT INTO [t] SELECT `a` || \"a\" FROM t WHERE a = 'twice' -- the last one",
    );
    let base = applied(&line(&[TABLE, &execute(&sql)]));
    assert_eq!(
        base.query("SELECT a FROM t"),
        ";\n.shell echo pwned\n.quit\n#x\ngo\n/\n\n10\nfire\nburnt\ntwice\ntwicetwice"
    );
    assert_eq!(base.query("SELECT name, lower(type) FROM pragma_table_xinfo('go')"), "go|integer");
}

#[test]
fn what_the_shell_would_take_for_its_own_is_refused() {
    for sql in [".shell ls", "SELECT 1;\n.quit", "#comment", "/* x */ .read y"] {
        let said = fault(&line(&[TABLE, &execute(sql)]), 65);
        assert!(said.contains("command of the client"), "{sql}: {said}");
    }
    for sql in ["BEGIN", "COMMIT", "END TRANSACTION", "ROLLBACK", "PRAGMA foreign_keys = ON"] {
        let said = fault(&line(&[TABLE, &execute(sql)]), 65);
        assert!(said.contains("cannot stand in a spec"), "{sql}: {said}");
    }
    let sql = "SAVEPOINT a; INSERT INTO t VALUES (1); ROLLBACK TO a; RELEASE a";
    assert_eq!(applied(&line(&[TABLE, &execute(sql)])).query("SELECT count(*) FROM t"), "0");
    let spec = "  - execute: {sql: \"INSERT INTO t VALUES ('a\\r\\nb')\"}\n";
    assert!(fault(&line(&[TABLE, spec]), 65).contains("carriage return"));
}

/// What a spec gives as data arrives as it is.
#[test]
fn data_arrives_as_it_is() {
    let text = "a'b\\\"c\\\\d;\\n.shell echo\\r\\ne\\tf\\e[31m\\u2028g é €";
    let upgrade = format!("{TABLE}  - bulk_insert: {{table: t, rows: [{{a: \"{text}\"}}], undo: nothing}}\n");
    let base = applied(&line(&[&upgrade]));
    let wanted = "a'b\"c\\d;\n.shell echo\r\ne\tf\u{1b}[31m\u{2028}g é €";
    let hex: String = wanted.bytes().map(|byte| format!("{byte:02X}")).collect();
    assert_eq!(base.query("SELECT hex(a) FROM t"), hex);
}

#[test]
fn statements_that_need_to_be_outside_a_transaction() {
    let base = applied(&line(&[
        TABLE,
        "  - execute: {sql: PRAGMA journal_mode = WAL, transaction: false}\n  - execute: {sql: INSERT INTO t VALUES (1)}\n  - execute: {sql: VACUUM, transaction: false}\n",
    ]));
    assert_eq!(base.query("PRAGMA journal_mode"), "wal");
    assert_eq!(base.query("SELECT count(*) FROM t"), "1");
    assert_eq!(base.query("SELECT count(*) FROM sqlc_mig_progress"), "0");
}

#[test]
fn keys_make_rows_repeatable() {
    let upgrade = "
  - create_table: {table: k, columns: [{name: id, type: integer, primary_key: true}, {name: n, type: text, default: none}]}
  - bulk_insert: {table: k, key: [id], rows: [{id: 1, n: a}, {id: 2}], undo: nothing}
  - bulk_insert: {table: k, key: [id], update: true, rows: [{id: 1, n: b}, {id: 3, n: c}, {id: 2}], undo: nothing}
";
    let base = applied(&line(&[upgrade]));
    assert_eq!(base.query("SELECT * FROM k"), "1|b\n2|none\n3|c");
}

#[test]
fn what_sqlite_has_not_is_said_with_a_way_round() {
    for (upgrade, words) in [
        ("  - create_schema: {name: s}\n", "has no schemas"),
        ("  - create_table: {schema: s, table: x, columns: [{name: a, type: text}]}\n", "has no schemas"),
        ("  - create_extension: {name: citext}\n", "has no extensions"),
        (
            "  - create_exclude_constraint: {table: t, elements: [{name: a, with: \"=\"}]}\n",
            "has no exclusion constraints",
        ),
        ("  - create_table: {table: x, columns: [{name: a, type: {array: {of: text}}}]}\n", "has no arrays"),
        ("  - create_index: {table: t, columns: [a], using: gin}\n", "one kind of index"),
        ("  - create_index: {table: t, columns: [a], include: [a]}\n", "`include`"),
        ("  - create_unique_constraint: {table: t, columns: [a], deferrable: true}\n", "deferrable"),
        ("  - create_check_constraint: {table: t, expr: \"a > 0\", not_valid: true}\n", "checks the rows"),
        ("  - create_table: {table: x, columns: [{name: a, type: citext}]}\n", "neither a portable type"),
    ] {
        let said = fault(&line(&[TABLE, upgrade]), 65);
        assert!(said.contains(words), "{upgrade}: {said}");
        assert!(said.contains("help:"), "{upgrade}: {said}");
    }
}

#[test]
fn comments_and_concurrently_are_carried() {
    let project = line(&[
        TABLE,
        "  - create_table_comment: {table: t, comment: \"what\\nit is\"}\n  - alter_column: {table: t, column: a, comment: letters}\n  - create_index: {table: t, columns: [a], concurrently: true}\n",
    ]);
    let built = project.run(&["build", "--dialect", "sqlite"]).ok();
    assert!(built.stdout.contains("-- comment: what it is\n"), "{built}");
    assert!(built.stdout.contains("-- comment on a: letters\n"), "{built}");
    assert_eq!(built.stderr.matches("note[").count(), 2, "{built}");
    applied(&project);
}

/// Dumps look like that: one line with a hundred thousand tokens. Work that grows with the square of its length takes many
/// minutes here.
#[test]
fn a_long_line_is_split_in_time_that_grows_with_its_length() {
    use std::fmt::Write as _;
    let rows = (0..60_000).fold(String::new(), |mut rows, n| {
        let _ = write!(rows, "{}({n}, 'x{n}')", if n > 0 { ", " } else { "" });
        rows
    });
    let short = "INSERT INTO t VALUES (1 / 2); ".repeat(20_000);
    for sql in [format!("INSERT INTO t VALUES {rows}"), short] {
        let project = line(&[TABLE, &execute(&sql)]);
        for dialect in ["sqlite", "postgres", "mysql", "mariadb"] {
            let script = project.run(&["build", "--dialect", dialect, "--quiet"]).ok().stdout;
            assert!(script.len() > sql.len(), "{dialect}");
        }
    }
}

/// The shell reads by lines, and drops a carriage return at the end of one.
#[test]
fn carriage_returns_arrive_or_are_refused() {
    let enums = "  - create_table: {table: e, columns: [{name: c, type: {enum: [\"a\\r\\nb\", c]}, default: \"a\\r\\nb\"}, {name: d, type: text, default: \"x\\r\\ny\"}]}
  - bulk_insert: {table: e, rows: [{d: \"p\\r\\nq\"}]}\n";
    let base = applied(&line(&[&enums.replace("{enum: [\"a\\r\\nb\", c]}", "\"varchar(9)\""), TABLE]));
    assert_eq!(base.query("SELECT hex(c), hex(d) FROM e"), "610D0A62|700D0A71");
    let inline = enums.replace("{enum: [\"a\\r\\nb\", c]}", "mood");
    let named = format!(
        "  - create_enum: {{name: mood, values: [\"a\\r\\nb\", c]}}\n{}",
        inline.replace("type: mood", "type: {enum: mood}")
    );
    let base = applied(&line(&[&named, TABLE]));
    assert_eq!(base.query("SELECT hex(c), hex(d) FROM e"), "610D0A62|700D0A71");
    for upgrade in [
        "  - create_table: {table: \"a\\r\\nb\", columns: [{name: c, type: text}]}\n",
        "  - create_table: {table: t, columns: [{name: \"a\\r\\nb\", type: text}]}\n",
    ] {
        assert!(fault(&line(&[upgrade]), 65).contains("a carriage return at the end of a line"), "{upgrade}");
    }
}
