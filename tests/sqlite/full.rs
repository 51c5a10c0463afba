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

/// Steps of every kind: rows, a table that is rebuilt, steps outside of a transaction, a condition; and revisions enough
/// for a script that needs many pages.
fn project() -> Project {
    let mut upgrades = vec![
        "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: n, type: integer}]}
- execute: {sql: \"INSERT INTO t VALUES (1, 0)\", undo: \"DELETE FROM t\"}
- execute: {sql: \"UPDATE t SET n = n + 1\", undo: \"UPDATE t SET n = n - 1\"}"
            .to_owned(),
        "- execute: {sql: \"UPDATE t SET n = n + 10\", undo: \"UPDATE t SET n = n - 10\"}
- execute: {sql: VACUUM, transaction: false, undo: nothing}
- execute: {sql: \"UPDATE t SET n = n + 100\", undo: \"UPDATE t SET n = n - 100\", if: SELECT count(*) FROM t}"
            .to_owned(),
        "- alter_column: {table: t, column: n, nullable: false}
- create_index: {table: t, columns: [n]}
- execute: {sql: \"UPDATE t SET n = n + 1000\", undo: \"UPDATE t SET n = n - 1000\"}"
            .to_owned(),
    ];
    let more = |number: usize| {
        format!(
            "- create_table: {{table: u{number}, columns: [{{name: a, type: integer}}]}}\n- create_index: {{table: u{number}, columns: [a]}}\n- add_column: {{table: u{number}, column: {{name: b, type: integer}}}}"
        )
    };
    upgrades.extend((0..20).map(more));
    line(&upgrades.iter().map(String::as_str).collect::<Vec<_>>())
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

/// How a script reads the text that it has written down.
const READ: &str = r".read \042%s/script.sql\042";

/// Makes the file of statements swallow what is written into it, from the `$NTH` time on.
const HOOK: &str = r#"#!/bin/sh
awk -v folder="$1" -v nth="$NTH" '
    /^INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written \(name/ && ++files == nth { print ".system ln -sf /dev/null " folder "/next.sql" }
    { print }' "$1/script.sql" >"$1/new.sql" && mv "$1/new.sql" "$1/script.sql"
"#;

/// How many files of statements a script writes, at most.
const FILES: usize = 96;

/// Applies a script of which one file is empty when it is read, though no write to it has failed.
fn with_swallowed(database: &Base, script: &str, nth: usize) -> Output {
    let hooked = script
        .replace(READ, &format!(r".system sh \042$HOOK\042 \042%s\042\n{READ}"))
        .replace(r#""$d"'"#, r#""$d" "$d"'"#);
    fs::write(database.folder().join("hook"), HOOK).unwrap();
    fs::write(database.folder().join("up.sql"), hooked).unwrap();
    let mut shell = database.command();
    shell.env("HOOK", database.folder().join("hook")).env("NTH", nth.to_string()).arg("base.db");
    Output::of(shell.stdin(fs::File::open(database.folder().join("up.sql")).unwrap()))
}

/// The same of the first file, which has the others read.
fn with_first_swallowed(database: &Base, script: &str) -> Output {
    let path = format!("{}:{}", swallowing(database, "script.sql").display(), std::env::var("PATH").unwrap());
    fs::write(database.folder().join("up.sql"), script).unwrap();
    let mut shell = database.command();
    shell.env("PATH", path).arg("base.db").stdin(fs::File::open(database.folder().join("up.sql")).unwrap());
    Output::of(&mut shell)
}

/// Needs no rights and no small file system: each file in turn is empty when it is read, and no write to it has failed.
#[test]
fn a_file_that_lost_what_was_written_stops_the_script() {
    let project = project();
    let (mut stopped, mut faults) = (0, Vec::new());
    for (way, start, script, end) in ways(&project) {
        let database = start.copy();
        let first = with_first_swallowed(&database, &script);
        judge(&format!("{way}, script.sql"), &database, &script, &first, &end, &mut faults);
        if first.status == 0 {
            faults.push(format!("{way}: nothing was read, and it says that it is done"));
        }
        for nth in 1..=FILES {
            let database = start.copy();
            let first = with_swallowed(&database, &script, nth);
            stopped += usize::from(first.status != 0);
            judge(&format!("{way}, file {nth}"), &database, &script, &first, &end, &mut faults);
            assert!(nth < FILES || first.status == 0, "{way}: there are more files");
        }
    }
    println!("{stopped} files that swallowed what was written");
    assert!(stopped >= 20, "{stopped} files swallowed what was written");
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
    let output = with_first_swallowed(&database, &script).failed(1);
    assert!(output.stderr.contains("sqlc-mig: a file of statements could not be written whole"), "{output}");
    assert_eq!(database.query(".dump"), before);
    assert!(database.apply(&script).ok().stdout.contains("added to the history"));
}
