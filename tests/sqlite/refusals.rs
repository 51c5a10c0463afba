//! What a script refuses, before its first change and in one sentence, and what it does when somebody else is faster.

use std::fs;

use super::shell::{Base, version};
use super::{applied, down_to, id, line, up, up_to};

const ONE: &str = "  - create_table: {table: t, columns: [{name: a, type: integer}]}\n";
const TWO: &str = "  - create_table: {table: u, columns: [{name: a, type: integer}]}\n";

/// It says why, and the database has the bytes that it had.
#[track_caller]
fn refused(base: &Base, script: &str, reason: &str) {
    let before = fs::read(base.file()).unwrap_or_default();
    let output = base.apply(script).failed(1);
    assert!(output.stderr.contains(reason), "{output}");
    assert_eq!(output.stderr.matches("sqlc-mig:").count(), 1, "{output}");
    assert!(fs::read(base.file()).unwrap_or_default() == before, "it has changed the database: {output}");
}

#[test]
fn a_ledger_that_the_script_does_not_know() {
    let newer = line(&[ONE, TWO]);
    let base = applied(&newer);
    refused(&base, &up(&line(&[ONE])), &format!("does not know: {}; nothing was changed", id(1)));
    base.query("INSERT INTO alembic_version VALUES ('ffff')");
    refused(&base, &up(&newer), "does not know: ffff; nothing was changed");
}

#[test]
fn a_range_whose_beginning_is_not_applied() {
    let project = line(&[ONE, TWO]);
    let range = format!("{}:{}", id(0), id(1));
    let base = Base::new();
    refused(&base, &up_to(&project, &range), &format!("begins after the revision {}", id(0)));
    base.apply(&up_to(&project, &id(0))).ok();
    base.apply(&up_to(&project, &range)).ok();
    assert_eq!(base.ledger(), id(1));
}

#[test]
fn a_revision_that_cannot_be_reverted() {
    let project = line(&[ONE, "  - execute: {sql: DELETE FROM t}\n", TWO]);
    let base = applied(&project);
    let output = project.run(&["downgrade", "base", "--dialect", "sqlite"]).ok();
    refused(
        &base,
        &output.stdout,
        &format!("the revision {} cannot be reverted: its `execute` says no `undo`", id(1)),
    );
    base.apply(&down_to(&project, &id(1))).ok();
    assert_eq!(base.ledger(), id(1));
    base.apply(&down_to(&project, &id(1))).ok();
}

#[test]
fn no_database() {
    let script = up(&line(&[ONE]));
    let base = Base::new();
    fs::write(base.folder().join("up.sql"), &script).unwrap();
    let run = |text: &str| {
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", text]).current_dir(base.folder()).env("S", super::shell::sqlite3());
        crate::support::Output::of(&mut shell)
    };
    let memory = run("\"$S\" < up.sql").failed(1);
    assert!(memory.stderr.contains("no database file is open"), "{memory}");
    let folder = run("\"$S\" missing/x.db < up.sql").failed(1);
    assert!(folder.stderr.contains("unable to open database"), "{folder}");
    let script = run("TMPDIR=/dev/null \"$S\" base.db < up.sql").failed(1);
    assert!(script.stderr.contains("no folder for temporary files"), "{script}");
    let path = run("PATH=/nowhere \"$S\" base.db < up.sql");
    if path.status != 127 {
        assert!(path.stderr.contains("there is no Unix shell with mktemp"), "{path}");
    }
    assert!(fs::read(base.file()).unwrap_or_default().is_empty());
}

#[test]
fn a_file_that_cannot_be_written() {
    let project = line(&[ONE, TWO]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    let script = up(&project);
    if version() >= (3, 35) {
        let output = base.apply_with(&["-readonly"], &script).failed(1);
        assert!(output.stderr.contains("readonly"), "{output}");
    }
    let again = base.apply_with(&["-readonly"], &up_to(&project, &id(0))).ok();
    assert!(again.stdout.contains("nothing to do"), "{again}");
    assert_eq!(base.ledger(), id(0));
}

#[test]
fn a_database_of_utf_16_texts() {
    let base = Base::new();
    base.query("PRAGMA encoding = 'UTF-16le'; CREATE TABLE x (a)");
    refused(
        &base,
        &up(&line(&[ONE])),
        "stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing",
    );
}

#[test]
fn a_transaction_around_the_script() {
    let base = Base::new();
    let output = base.apply(&format!("BEGIN;\n{}", up(&line(&[ONE])))).failed(1);
    assert!(output.stderr.contains("within a transaction"), "{output}");
    let safe = base.apply_with(&["-safe"], &up(&line(&[ONE])));
    assert_eq!(safe.status, 1, "{safe}");
    assert_eq!(fs::read(base.file()).unwrap_or_default(), b"");
}

#[test]
fn an_older_version_than_the_script_is_for() {
    let project = line(&[ONE]).config("dialects: {sqlite: \"3.99\"}\n");
    refused(&Base::new(), &up(&project), "this script is for SQLite 3.99 or later");
    let old = line(&[ONE]).config("dialects: {sqlite: \"3.20\"}\n");
    let output = old.run(&["build", "--dialect", "sqlite"]).failed(78);
    assert!(output.stderr.contains("3.34"), "{output}");
}

/// Whatever the shell was told before: each statement runs once, and errors end the script.
#[test]
fn settings_of_the_user_do_no_harm() {
    let project =
        line(&[super::keys::TABLES, "  - alter_column: {table: parents, column: name, type: varchar(30)}\n"]);
    let script = up(&project);
    let wanted = applied(&project).state();
    let settings = [
        ".mode box",
        ".headers on",
        ".echo on",
        ".timer on",
        ".stats on",
        ".changes on",
        ".eqp full",
        ".nullvalue NIL",
        ".separator ; #",
        ".width 3",
        ".bail off",
        "PRAGMA foreign_keys=ON;",
        "PRAGMA ignore_check_constraints=ON;",
        "PRAGMA recursive_triggers=ON;",
        "PRAGMA case_sensitive_like=ON;",
        "PRAGMA legacy_alter_table=ON;",
        "PRAGMA reverse_unordered_selects=ON;",
        "PRAGMA writable_schema=ON;",
        "PRAGMA count_changes=ON;",
        ".dbconfig defensive on",
        ".dbconfig enable_view off",
        ".dbconfig enable_trigger off",
        ".dbconfig dqs_dml on",
        ".dbconfig dqs_ddl on",
    ];
    let all = settings.join("\n");
    for text in settings.iter().copied().chain([all.as_str()]) {
        let base = Base::new();
        fs::write(base.folder().join(".sqliterc"), format!("{text}\n")).unwrap();
        base.apply(&script).ok();
        base.apply(&script).ok();
        let unknown = base.apply(&up(&line(&[ONE])));
        fs::write(base.folder().join(".sqliterc"), "").unwrap();
        assert_eq!(base.state(), wanted, "{text}");
        assert_eq!(unknown.status, 1, "{text}: {unknown}");
    }
}

/// Every setting that this SQLite knows, as the script's own and before it: refused when the script is built, or a stop, or
/// without effect on rows and schema. Each revision has several operations, and rows that refer to a table that is built anew.
#[test]
fn no_setting_changes_what_a_script_makes() {
    let later = "  - create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: a, type: integer}], primary_key: [id]}
  - create_index: {table: t, columns: [a], name: ix_a}
  - execute: {sql: \"INSERT INTO t (id, a) VALUES (1, 2), (3, 4)\", undo: nothing}
  - add_column: {table: t, column: {name: b, type: integer}}
  - create_index: {table: t, columns: [b], name: ix_b}
  - alter_column: {table: parents, column: name, type: varchar(30)}
";
    let of = |settings: &str| line(&[super::keys::TABLES, later]).config(settings);
    let script = up(&of(""));
    let wanted = applied(&of("")).state();
    let names = Base::new().query("SELECT name FROM pragma_pragma_list ORDER BY 1");
    let (mut refused, mut stopped) = (0, Vec::new());
    for name in names.lines().filter(|name| !name.contains("heap_limit")) {
        let base = Base::new();
        fs::write(base.folder().join(".sqliterc"), format!("PRAGMA {name} = 1;\n")).unwrap();
        let output = base.apply(&script);
        fs::write(base.folder().join(".sqliterc"), "").unwrap();
        if output.status == 0 {
            assert_eq!(base.state(), wanted, "{name} before the script: {output}");
        } else {
            stopped.push(name);
        }
        let project = of(&format!("settings: {{sqlite: {{{name}: 1}}}}\n"));
        let built = project.run(&["build", "--dialect", "sqlite"]);
        if built.status == 78 {
            refused += 1;
            continue;
        }
        let base = Base::new();
        let output = base.apply(&built.ok().stdout);
        if output.status == 0 {
            assert_eq!(base.state(), wanted, "{name} in the configuration: {output}");
        }
    }
    assert!(refused >= 5, "{refused} were refused");
    assert!(stopped.len() < 5, "{stopped:?} stopped the script");
}
