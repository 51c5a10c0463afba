//! A folder for temporary files in which there is no room: the shell does not tell when a file could not be written to its
//! end, so nothing that a script hands itself may be believed unread. It stops before the change that it could not
//! write down, and the next run, with room, ends like a clean one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use super::shell::Base;
use super::{down_to, line, up};
use crate::support::{Output, Project};

/// Steps of every kind: rows, a table that is built anew, steps outside of a transaction, a condition.
fn project() -> Project {
    line(&[
        "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: n, type: integer}]}
- execute: {sql: \"INSERT INTO t VALUES (1, 0)\", undo: \"DELETE FROM t\"}
- execute: {sql: \"UPDATE t SET n = n + 1\", undo: \"UPDATE t SET n = n - 1\"}",
        "- execute: {sql: \"UPDATE t SET n = n + 10\", undo: \"UPDATE t SET n = n - 10\"}
- execute: {sql: VACUUM, transaction: false, undo: nothing}
- execute: {sql: \"UPDATE t SET n = n + 100\", undo: \"UPDATE t SET n = n - 100\", if: SELECT count(*) FROM t}",
        "- alter_column: {table: t, column: n, nullable: false}
- create_index: {table: t, columns: [n]}
- execute: {sql: \"UPDATE t SET n = n + 1000\", undo: \"UPDATE t SET n = n - 1000\"}",
    ])
}

/// Databases at base and at head, and the scripts that lead from one to the other.
fn ways(project: &Project) -> [(&'static str, Base, String, String); 2] {
    let (upwards, downwards) = (up(project), down_to(project, "base"));
    let (base, head) = (Base::new(), Base::new());
    head.apply(&upwards).ok();
    let (up_end, down_end) = (head.state(), {
        let database = head.copy();
        database.apply(&downwards).ok();
        database.state()
    });
    [("up", base, upwards, up_end), ("down", head, downwards, down_end)]
}

/// A run that says it is done is done; one that stops says why, and the next one comes to its end.
fn judge(what: &str, database: &Base, script: &str, first: &Output, end: &str, faults: &mut Vec<String>) {
    if first.status == 0 {
        if database.state() != end {
            faults.push(format!("{what}: it says that it is done, and is not: {first}"));
        }
        return;
    }
    let last = first.stderr.lines().last().unwrap_or_default();
    // SQLite itself tells when there is no room for its own temporary tables
    if !first.stderr.contains("sqlc-mig: ") && !last.contains("disk is full") {
        faults.push(format!("{what}: it stops without a sentence: {last}"));
    }
    let again = database.apply(script);
    if again.status != 0 || database.state() != end {
        faults.push(format!("{what}: the next run ends otherwise: {again}\nafter {first}"));
    }
}

/// A `mktemp` that makes one file of the new folder swallow what is written into it.
fn swallowing(database: &Base, name: &str) -> std::path::PathBuf {
    let folder = database.folder().join("bin");
    fs::create_dir(&folder).unwrap();
    let program = folder.join("mktemp");
    let real = "PATH=\"${PATH#*:}\"; d=$(mktemp \"$@\") || exit";
    fs::write(&program, format!("#!/bin/sh\n{real}\nln -s /dev/null \"$d/{name}\"\necho \"$d\"\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// Needs no rights and no small file system: each file in turn is empty when it is read, and no write to it has failed.
#[test]
fn a_file_that_lost_what_was_written_stops_the_script() {
    let project = project();
    let (mut runs, mut faults) = (0, Vec::new());
    for (way, start, script, end) in ways(&project) {
        let steps = (0..3).flat_map(|at| (0..4).map(move |step| (at, step)));
        let names = steps.map(|(at, step)| match step {
            0 => format!("{}.sql", super::id(at)),
            _ => format!("{}-{step}.sql", super::id(at)),
        });
        for name in std::iter::once("script.sql".to_owned()).chain(names) {
            let database = start.copy();
            let path =
                format!("{}:{}", swallowing(&database, &name).display(), std::env::var("PATH").unwrap());
            fs::write(database.folder().join("up.sql"), &script).unwrap();
            let mut shell = database.command();
            shell
                .env("PATH", path)
                .arg("base.db")
                .stdin(fs::File::open(database.folder().join("up.sql")).unwrap());
            let first = Output::of(&mut shell);
            judge(&format!("{way}, {name}"), &database, &script, &first, &end, &mut faults);
            if first.status == 0 && name == "script.sql" {
                faults.push(format!("{way}: nothing was read, and it says that it is done"));
            }
            runs += 1;
        }
    }
    println!("{runs} files that swallowed what was written");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

/// Runs a shell script in which a small file system is at `$1`; none where neither root nor a user may mount one.
fn with_small_disk(folder: &Path, script: &str) -> Option<Output> {
    let mount = format!("mount -t tmpfs -o size=1m tmpfs \"$1\" || exit 99\n{script}");
    ["-m", "-rm"].into_iter().find_map(|how| {
        let mut command = Command::new("unshare");
        command.args([how, "sh", "-c", &mount, "sh"]).arg(folder);
        let output = command.output().ok().map(|_| Output::of(&mut command))?;
        (output.status != 99 && !output.stderr.contains("unshare")).then_some(output)
    })
}

/// Applies a script where so many pages of 4 KiB are free for temporary files.
fn in_pages(database: &Base, script: &str, free: usize) -> Option<Output> {
    fs::write(database.folder().join("up.sql"), script).unwrap();
    let run = format!(
        "head -c $(((256 - {free}) * 4096)) /dev/zero >\"$1/fill\"; cd '{}'; TMPDIR=\"$1\" HOME=. '{}' base.db <up.sql",
        database.folder().display(),
        super::shell::sqlite3().display()
    );
    with_small_disk(&database.folder().join("tmp"), &run)
}

/// With every number of free pages around what the script needs.
#[test]
fn a_full_folder_of_temporary_files_stops_the_script() {
    let project = project();
    let (mut runs, mut stopped, mut faults) = (0, 0, Vec::new());
    for (way, start, script, end) in ways(&project) {
        let (mut too_few, mut enough) = (0, 200);
        while enough - too_few > 1 {
            let middle = usize::midpoint(too_few, enough);
            let Some(output) = in_pages(&start.copy(), &script, middle) else {
                println!("no small file system can be mounted here: the test before this one needs none");
                return;
            };
            *(if output.status == 0 { &mut enough } else { &mut too_few }) = middle;
        }
        for free in enough.saturating_sub(20)..enough + 3 {
            let database = start.copy();
            let first = in_pages(&database, &script, free).unwrap();
            stopped += usize::from(first.status != 0);
            runs += 1;
            judge(&format!("{way}, {free} of {enough} pages"), &database, &script, &first, &end, &mut faults);
        }
    }
    println!("{runs} sizes, {stopped} of them too small");
    assert!(stopped >= 40, "{stopped} of {runs} stopped");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

/// `repair` hands itself a file, too.
#[test]
fn a_repair_that_could_not_write_its_file_changes_nothing() {
    let project = project();
    let database = Base::new();
    database
        .query("CREATE TABLE sqlc_mig_history (revision text); INSERT INTO sqlc_mig_history VALUES ('a')");
    let before = database.query(".dump");
    let script = project.run(&["repair", "--dialect", "sqlite"]).ok().stdout;
    let path =
        format!("{}:{}", swallowing(&database, "script.sql").display(), std::env::var("PATH").unwrap());
    fs::write(database.folder().join("up.sql"), &script).unwrap();
    let mut shell = database.command();
    shell.env("PATH", path).arg("base.db").stdin(fs::File::open(database.folder().join("up.sql")).unwrap());
    let output = Output::of(&mut shell).failed(1);
    assert!(output.stderr.contains("sqlc-mig: a file of statements could not be written whole"), "{output}");
    assert_eq!(database.query(".dump"), before);
    assert!(database.apply(&script).ok().stdout.contains("added to the history"));
}
