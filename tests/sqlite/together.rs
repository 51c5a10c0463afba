//! Two runs at once: of one database, and of several in one folder.

use std::process::Child;

use super::crash::for_sqlite;
use super::shell::Base;
use super::{id, line, up, up_to};
use crate::support::{Project, history};

#[track_caller]
fn end(base: &Base, name: &str, mut child: Child) -> String {
    let status = child.wait().unwrap();
    let printed = base.printed(name);
    assert!(status.success(), "{name}: {status}\n{printed}");
    printed
}

#[test]
fn of_one_database_each_revision_is_applied_once() {
    let project = Project::of(&for_sqlite(history::linear(12)));
    let script = up(&project);
    let wanted = super::applied(&project).state();
    for round in 0..8 {
        let base = Base::new();
        let names: Vec<String> = (0..4).map(|n| format!("run{n}")).collect();
        let runs: Vec<Child> = names.iter().map(|name| base.begin(name, &script)).collect();
        for (name, run) in names.iter().zip(runs) {
            let printed = end(&base, name, run);
            assert!(printed.contains("at head "), "{printed}");
        }
        assert_eq!(base.state(), wanted, "round {round}");
    }
}

#[test]
fn of_several_databases_in_one_folder_none_takes_the_others_text() {
    let one = Project::of(&for_sqlite(history::linear(8)));
    let two = line(&["  - create_table: {table: two, columns: [{name: a, type: integer}]}\n"; 1]);
    let (up_one, up_two) = (up(&one), up(&two));
    let base = Base::new();
    let mut runs = Vec::new();
    for number in 0..12 {
        let script = if number % 2 == 0 { &up_one } else { &up_two };
        let path = base.folder().join(format!("{number}.sql"));
        std::fs::write(&path, script).unwrap();
        let mut command = base.command();
        command.arg(format!("{number}.db")).stdin(std::fs::File::open(path).unwrap());
        command.stdout(std::process::Stdio::piped());
        runs.push((number, command.spawn().unwrap()));
    }
    for (number, run) in runs {
        let output = run.wait_with_output().unwrap();
        assert!(output.status.success(), "{number}: {output:?}");
        let ledger = crate::support::Output::of(
            base.command().arg(format!("{number}.db")).arg("SELECT count(*) FROM sqlc_mig_history"),
        );
        assert_eq!(ledger.ok().stdout.trim(), if number % 2 == 0 { "8" } else { "1" });
    }
    let left = std::fs::read_dir(base.folder().join("tmp")).unwrap().count();
    assert_eq!(left, 0, "a run leaves nothing behind");
}

/// Who holds the lock for too long is waited for, and then said.
#[test]
fn a_database_that_stays_locked() {
    let project = line(&["  - create_table: {table: t, columns: [{name: a, type: integer}]}\n"; 1])
        .config("lock: {timeout: 1s}\n");
    let base =
        super::applied(&line(&["  - create_table: {table: t, columns: [{name: a, type: integer}]}\n"; 1]));
    base.query("DELETE FROM alembic_version; DROP TABLE t");
    let mut holder = base.command();
    holder.arg("base.db").stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut holder = holder.spawn().unwrap();
    let mut stdin = holder.stdin.take().unwrap();
    std::io::Write::write_all(&mut stdin, b"BEGIN IMMEDIATE;\nSELECT 'held';\n").unwrap();
    let mut line_read = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(holder.stdout.take().unwrap()), &mut line_read)
        .unwrap();
    let stopped = base.apply(&up(&project)).failed(1);
    assert!(stopped.stderr.contains("database is locked"), "{stopped}");
    drop(stdin);
    holder.wait().unwrap();
    base.apply(&up_to(&project, &id(0))).ok();
}
