//! Scripts about the ledger, as far as only SQLite can be asked; the rest is in `tests/engines/ledger`.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};

use pretty_assertions::assert_eq;

use super::line;
use super::shell::Base;
use crate::support::{Output, Project};

const ONE: &str = "  - create_table: {table: t, columns: [{name: a, type: integer}]}\n";
const TWO: &str = "  - create_table: {table: u, columns: [{name: a, type: integer}]}\n";

const READING: [&[&str]; 3] = [&["current"], &["current", "-v"], &["status", "--tables"]];
const WRITING: [&[&str]; 4] = [&["stamp", "heads"], &["stamp", "base"], &["ensure-version"], &["repair"]];

#[track_caller]
fn script(project: &Project, command: &[&str]) -> String {
    project.run(&[command, &["--dialect", "sqlite"]].concat()).ok().stdout
}

/// A connection that has the database locked.
struct Holder {
    shell: Child,
    input: ChildStdin,
}

impl Holder {
    fn of(base: &Base) -> Self {
        let mut command = base.command();
        let mut shell = command.arg("base.db").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut input = shell.stdin.take().unwrap();
        input.write_all(b"BEGIN IMMEDIATE;\nSELECT 'held';\n").unwrap();
        BufReader::new(shell.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
        Self { shell, input }
    }

    fn release(mut self) {
        drop(self.input);
        self.shell.wait().unwrap();
    }
}

#[test]
fn reading_opens_the_file_to_read() {
    let project = line(&[ONE, TWO]);
    let base = super::applied(&line(&[ONE]));
    let (before, written) = (base.bytes(), fs::metadata(base.file()).unwrap().modified().unwrap());
    let holder = Holder::of(&base); // it writes: readers go on
    for command in READING {
        let plain = base.apply(&script(&project, command)).ok();
        let read_only = base.apply_with(&["-readonly"], &script(&project, command)).ok();
        assert_eq!((&read_only.stdout, read_only.stderr.as_str()), (&plain.stdout, ""), "{command:?}");
        assert!(!plain.stdout.is_empty());
    }
    let check = script(&project, &["current", "--check-heads"]);
    let output = base.apply_with(&["-readonly"], &check).failed(1);
    assert!(output.stderr.contains("not at all heads"), "{output}");
    holder.release();
    assert!(base.bytes() == before);
    assert_eq!(fs::metadata(base.file()).unwrap().modified().unwrap(), written);
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_changes() {
    let project = line(&[ONE, TWO]);
    let base = super::applied(&line(&[ONE]));
    let before = base.bytes();
    let output = base.apply_with(&["-readonly"], &script(&project, &["stamp", "heads"])).failed(1);
    assert!(output.stderr.contains("readonly database"), "{output}");
    assert!(base.bytes() == before);
}

#[test]
fn a_second_run_writes_no_byte() {
    let project = line(&[ONE, TWO]);
    for command in WRITING {
        let (base, script) = (Base::new(), script(&project, command));
        base.apply(&script).ok();
        let (before, written) = (base.bytes(), fs::metadata(base.file()).unwrap().modified().unwrap());
        base.apply(&script).ok();
        assert!(base.bytes() == before, "{command:?}");
        assert_eq!(fs::metadata(base.file()).unwrap().modified().unwrap(), written, "{command:?}");
    }
}

/// DDL cannot be made conditional in plain SQL: a stamp makes the tables also where no row moves, and says so then.
#[test]
fn a_stamp_says_that_it_has_made_the_tables() {
    let (project, base) = (line(&[ONE]), Base::new());
    let script = script(&project, &["stamp", "base"]);
    assert_eq!(
        base.apply(&script).ok().stdout,
        "stamp base\n  created the ledger alembic_version: it was missing\n  \
         created the history sqlc_mig_history: it was missing\nat base\n"
    );
    assert_eq!(base.apply(&script).ok().stdout, "at base: nothing to do\n");
}

#[test]
fn settings_of_the_shell_do_no_harm() {
    let project = line(&[ONE, TWO]);
    let commands = READING.into_iter().chain(WRITING).chain([&["current", "--check-heads"] as &[&str]]);
    let run = |base: &Base| -> Vec<String> {
        let run = |command: &[&str]| {
            let output = base.apply(&script(&project, command));
            assert_eq!(output.status, i32::from(command.contains(&"--check-heads")), "{command:?}: {output}");
            output.stdout
        };
        commands.clone().map(run).collect()
    };
    let (plain, odd) = (Base::new(), Base::new());
    fs::write(odd.folder().join(".sqliterc"), ".bail off\n.mode box\n.headers on\n.changes on\n.echo on\n")
        .unwrap();
    let without_times = |printed: Vec<String>| printed.join("").replace(char::is_numeric, "0");
    assert_eq!(without_times(run(&odd)), without_times(run(&plain)));
}

#[test]
fn no_database_and_no_transaction_of_somebody_else() {
    let project = line(&[ONE]);
    for command in READING.into_iter().chain(WRITING) {
        let (base, script) = (Base::new(), script(&project, command));
        fs::write(base.folder().join("s.sql"), &script).unwrap();
        let mut shell = base.command();
        let output = Output::of(shell.stdin(File::open(base.folder().join("s.sql")).unwrap())).failed(1);
        assert!(output.stderr.contains("no database file is open; nothing was changed"), "{output}");
        assert_eq!(output.stderr.matches("sqlc-mig:").count(), 1, "{output}");
        let output = base.apply(&format!(".bail on\nBEGIN;\nCREATE TABLE other (a);\n{script}")).failed(1);
        assert!(output.stderr.contains("within a transaction"), "{output}");
        assert_eq!(base.query("SELECT count(*) FROM sqlite_master"), "0");
    }
}

#[test]
fn writing_waits_for_the_lock() {
    let project = line(&[ONE, TWO]);
    let base = super::applied(&line(&[ONE]));
    let holder = Holder::of(&base);
    let stopped = base
        .apply(&script(&line(&[ONE, TWO]).config("lock: {timeout: 1s}\n"), &["stamp", "heads"]))
        .failed(1);
    assert!(stopped.stderr.contains("database is locked"), "{stopped}");
    assert_eq!(base.ledger(), super::id(0));
    let mut waiting = base.begin("stamp", &script(&project, &["stamp", "heads"]));
    assert!(waiting.try_wait().unwrap().is_none());
    holder.release();
    assert!(waiting.wait().unwrap().success());
    assert_eq!(
        base.printed("stamp"),
        format!("stamp heads\n  removed {}\n  added {}\nat {}\n", super::id(0), super::id(1), super::id(1))
    );
}

/// Only `repair` may have to put a statement together, for which it needs a file.
#[test]
fn nothing_but_a_pipe_is_needed() {
    let project = line(&[ONE]);
    let base = Base::new();
    base.query("PRAGMA encoding = 'UTF-16'; CREATE TABLE other (a)");
    for command in [&["ensure-version"] as &[&str], &["stamp", "heads"]].into_iter().chain(READING) {
        fs::write(base.folder().join("s.sql"), script(&project, command)).unwrap();
        let mut shell = base.command();
        shell.env("TMPDIR", base.folder().join("nowhere")).arg("base.db");
        let output = Output::of(shell.stdin(File::open(base.folder().join("s.sql")).unwrap())).ok();
        assert_eq!(output.stderr, "", "{command:?}");
    }
    assert_eq!(base.ledger(), super::id(0));
    let output = base.apply(&script(&project, &["repair"])).failed(1);
    assert!(output.stderr.contains("stored as UTF-16"), "{output}");
}

#[test]
fn a_history_that_is_made_again_keeps_what_stood_in_it() {
    let (project, base) = (line(&[ONE]), Base::new());
    base.query(
        "CREATE TABLE sqlc_mig_history (\"o\"\"dd; \" \"x;y\", revision varchar(32), message text, at date);
         INSERT INTO sqlc_mig_history VALUES (x'00ff', 'r1', 'it''s', '2026-01-01'), (NULL, 'r0', NULL, 7)",
    );
    let script = script(&project, &["repair"]);
    let says = "  added to the history sqlc_mig_history what it lacked: id, direction, checksum, script_digest, \
                tool_version, applied_by, started_at, finished_at\n";
    assert!(base.apply(&script).ok().stdout.contains(says));
    assert_eq!(
        base.query(
            "SELECT id, revision, message, at, quote(\"o\"\"dd; \") FROM sqlc_mig_history ORDER BY id"
        ),
        "1|r1|it's|2026-01-01|X'00FF'\n2|r0||7|NULL"
    );
    let before = base.bytes();
    assert_eq!(base.apply(&script).ok().stdout, "repair\nnothing to repair\n");
    assert!(base.bytes() == before);
    assert_eq!(fs::read_dir(base.folder().join("tmp")).unwrap().count(), 0);
}

#[test]
fn names_are_compared_as_the_engine_compares_them() {
    let project = line(&[ONE]);
    let base = Base::new();
    base.query(
        "CREATE TABLE Alembic_Version (Version_Num VARCHAR(32) PRIMARY KEY); CREATE TABLE SQLC_MIG_HISTORY (Revision text);
         CREATE TABLE T (A integer)",
    );
    base.query(&format!("INSERT INTO alembic_version VALUES ('{}')", super::id(0)));
    let status = base.apply(&script(&project, &["status", "--tables"])).ok().stdout;
    assert!(status.ends_with("\npresent     t (columns: 1)\n"), "{status}");
    let repaired = base.apply(&script(&project, &["repair"])).ok().stdout;
    assert!(
        !repaired.contains("created") && repaired.contains("what it lacked: id, direction, "),
        "{repaired}"
    );
    assert_eq!(base.query("SELECT count(*) FROM sqlite_master WHERE type = 'table'"), "3");
}
