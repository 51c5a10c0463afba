//! `plan`, as far as it is SQLite's own: the bytes of the database, the shell's options, the environment.

use super::shell::Base;
use super::{id, line, up, up_to};
use crate::support::Output;

const TABLE: &str = "
  - create_table:
      table: t
      columns: [{name: id, type: integer, nullable: false}, {name: a, type: text, index: true}]
      primary_key: [id]
";
const MORE: &str = "
  - add_column: {table: t, column: {name: b, type: text}}
  - rename_column: {table: t, column: b, to: c}
  - drop_column: {table: t, column: c}
  - rename_table: {table: t, to: u}
  - create_index: {table: u, columns: [id], name: ix_u}
";

/// Asks what a script would do, with these options of the shell.
fn ask(base: &Base, options: &[&str], value: &str, script: &str) -> Output {
    std::fs::write(base.folder().join("plan.sql"), script).unwrap();
    let script = std::fs::File::open(base.folder().join("plan.sql")).unwrap();
    Output::of(base.command().env("plan", value).args(options).arg(base.file()).stdin(script))
}

#[test]
fn no_byte_changes_and_no_right_to_write_is_needed() {
    let project = line(&[TABLE, MORE]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query("INSERT INTO t (id, a) VALUES (41, 'x')");
    let before = base.bytes();
    for options in [&["-readonly"][..], &[]] {
        let output = ask(&base, options, "1", &up(&project)).ok();
        assert_eq!(base.bytes(), before);
        let lines: Vec<&str> = output.stdout.lines().collect();
        assert!(
            lines[0].starts_with("plan for base.db at ") && lines[0].contains(": 1 of 2 revisions"),
            "{output}"
        );
        assert!(lines.contains(&"     rename column t.b to c"), "{output}");
        assert!(
            lines.iter().any(|line| line.starts_with("   ! ") && line.ends_with("destroys data")),
            "{output}"
        );
    }
}

#[test]
fn it_does_not_wait_for_who_writes() {
    let project = line(&[TABLE, MORE]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    std::fs::write(base.folder().join("plan.sql"), up(&project)).unwrap();
    let writer = "BEGIN IMMEDIATE;\nINSERT INTO t (id) VALUES (1);\n.shell plan=1 sqlite3 -readonly base.db < plan.sql > plan.out\nROLLBACK;\n";
    let folder = super::shell::sqlite3().parent().unwrap().display().to_string();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap());
    std::fs::write(base.folder().join("writer.sql"), writer).unwrap();
    let script = std::fs::File::open(base.folder().join("writer.sql")).unwrap();
    Output::of(base.command().env("PATH", path).arg("base.db").stdin(script)).ok();
    let plan = std::fs::read_to_string(base.folder().join("plan.out")).unwrap();
    assert!(plan.starts_with("plan for base.db at ") && plan.contains("create index ix_u"), "{plan}");
}

#[test]
fn any_value_but_a_no_asks() {
    let project = line(&[TABLE]);
    let base = Base::new();
    for value in ["1", "yes", "please", "it's \"odd\" $(touch oops)"] {
        let output = ask(&base, &[], value, &up(&project)).ok();
        assert!(output.stdout.starts_with("plan for base.db at base: 1 of 1"), "{value}: {output}");
    }
    assert!(!base.folder().join("oops").exists());
    assert!(ask(&base, &[], "Off", &up(&project)).ok().stdout.contains("  create table t\n"));
    let output = ask(&base, &[], "1", &up(&project)).ok();
    assert!(
        output.stdout.starts_with("at head ") && output.stdout.ends_with(": nothing to do\n"),
        "{output}"
    );
}

#[test]
fn what_is_there_is_told_and_what_is_wrong_stops() {
    let project = line(&[TABLE, MORE]);
    let base = Base::new();
    base.query("CREATE TABLE t (id INTEGER PRIMARY KEY, a)");
    let output = ask(&base, &[], "1", &up(&project)).ok();
    assert!(output.stdout.contains("     exists table t\n     create index ix_t_a"), "{output}");
    base.query("DROP TABLE t");
    base.query("CREATE VIEW t AS SELECT 1 AS id");
    let before = base.bytes();
    let output = ask(&base, &[], "1", &up(&project)).failed(1);
    assert!(
        output.stdout.ends_with("     stops: expected the table t; found the view of that name\n"),
        "{output}"
    );
    assert!(
        output.stderr.contains("a run stops at the last line of the plan; nothing was changed"),
        "{output}"
    );
    assert_eq!(base.bytes(), before);
}
