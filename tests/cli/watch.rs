//! watch, as a process that goes on while files of its project change.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};

use pretty_assertions::assert_eq;
use tempfile::TempDir;

use super::spec;
use crate::support::server::wait_for;
use crate::support::{Output, Project, with_signals};

/// A `sqlc-mig watch` that runs; it ends with this value.
struct Watching {
    /// What it prints; not in the project, where it would be a change.
    printed: TempDir,
    child: Child,
}

impl Watching {
    fn start(project: &Project, arguments: &[&str]) -> Self {
        let mut command = with_signals(&project.command());
        let printed = tempfile::tempdir().unwrap();
        let write = |name: &str| Stdio::from(File::create(printed.path().join(name)).unwrap());
        command.arg("watch").args(arguments).stdout(write("told")).stderr(write("wrong"));
        Self { child: command.spawn().unwrap(), printed }
    }

    fn told(&self) -> String {
        fs::read_to_string(self.printed.path().join("told")).unwrap()
    }

    fn wrong(&self) -> String {
        fs::read_to_string(self.printed.path().join("wrong")).unwrap()
    }

    /// How often a line was told that begins so.
    fn count(&self, start: &str) -> usize {
        self.told().lines().filter(|line| line.starts_with(start)).count()
    }

    /// Waits until a line was told so often, and no more often.
    #[track_caller]
    fn wait(&self, start: &str, times: usize) {
        wait_for(&format!("`{start}`, {times}; {}", self.all()), || self.count(start) >= times);
        assert_eq!(self.count(start), times, "{start}: {}", self.all());
    }

    fn all(&self) -> String {
        self.told() + &self.wrong()
    }

    /// Sends a signal, and gives the exit status as a shell has it.
    fn end(mut self, signal: &str) -> i32 {
        Output::of(Command::new("kill").args([signal, &self.child.id().to_string()])).ok();
        let child = std::cell::RefCell::new(&mut self.child);
        wait_for(&format!("its end by {signal}"), || child.borrow_mut().try_wait().unwrap().is_some());
        let status = self.child.wait().unwrap();
        status.code().or(status.signal().map(|signal| 128 + signal)).unwrap()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn project() -> Project {
    Project::new().spec("1.yaml", &spec("aaaa0001", "", "one")).config("dialects: [postgres, sqlite]\n")
}

/// Writes a file below `migrations/` in one moment, as editors do that write another one and rename it.
fn put(project: &Project, name: &str, text: &str) {
    project.write(".new", text);
    let path = project.path("migrations").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::rename(project.path(".new"), path).unwrap();
}

const BUILT: &str = "built out/postgres/upgrade.sql, out/sqlite/upgrade.sql: ";

#[test]
fn every_change_of_the_project_is_built_once_and_what_is_wrong_is_told() {
    let project = project();
    let watching = Watching::start(&project, &["--run", "echo run >> runs.txt"]);
    let ran = |times: usize| {
        watching.wait("ran `echo", times);
        assert_eq!(project.read("runs.txt").lines().count(), times, "{}", watching.all());
    };
    ran(1);
    watching.wait(&format!("{BUILT}1 revision"), 1);

    // a new file, in a new folder
    put(&project, "more/deep/2.yaml", &spec("bbbb0002", "aaaa0001", "two"));
    ran(2);
    watching.wait(&format!("{BUILT}2 revisions"), 1);
    assert!(project.read("out/sqlite/upgrade.sql").contains("bbbb0002"));

    // a file that is half written, and then whole
    let whole = spec("cccc0003", "bbbb0002", "three");
    let built = project.read("out/sqlite/upgrade.sql");
    put(&project, "3.yaml", &whole[..whole.find("upgrade:").unwrap() + 20]);
    watching.wait("not built", 1);
    assert!(watching.wrong().contains("migrations/3.yaml"), "{}", watching.all());
    assert_eq!(project.read("out/sqlite/upgrade.sql"), built, "nothing is written");
    let mut half = fs::File::options().append(true).open(project.path("migrations/3.yaml")).unwrap();
    half.write_all(&whole.as_bytes()[whole.find("upgrade:").unwrap() + 20..]).unwrap();
    ran(3);
    watching.wait(&format!("{BUILT}3 revisions"), 1);

    // one that takes another's place, as editors write
    put(&project, "3.yaml", &spec("cccc0003", "bbbb0002", "third"));
    ran(4);
    assert!(project.read("out/sqlite/upgrade.sql").contains("third"));
    watching.wait("migrations/3.yaml changed", 2);

    // a folder that goes, and comes back
    fs::rename(project.path("migrations/more"), project.path("away")).unwrap();
    watching.wait("not built", 2);
    fs::rename(project.path("away"), project.path("migrations/more")).unwrap();
    ran(5);

    // the folder of all specs goes, and another one takes its place
    fs::rename(project.path("migrations"), project.path("away")).unwrap();
    watching.wait("not built", 3);
    project.write("new/9.yaml", &spec("eeee0009", "", "nine"));
    fs::rename(project.path("new"), project.path("migrations")).unwrap();
    ran(6);
    watching.wait(&format!("{BUILT}1 revision"), 2);
    put(&project, "9.yaml", &spec("eeee0009", "", "ninth"));
    ran(7);
    assert!(
        project.read("out/sqlite/upgrade.sql").contains("ninth"),
        "the new folder is watched as the old one"
    );
}

/// How many builds it takes depends on how quick the test is; for each change one it never is.
#[test]
fn a_burst_of_changes_is_not_built_change_by_change() {
    let project = project();
    let watching = Watching::start(&project, &[]);
    watching.wait(BUILT, 1);
    for number in 2..80 {
        let (id, parent) = (format!("aaaa{number:04}"), format!("aaaa{:04}", number - 1));
        put(&project, &format!("{number}.yaml"), &spec(&id, &parent, ""));
    }
    wait_for("the last one", || watching.count(&format!("{BUILT}79 revisions")) > 0);
    assert!(watching.count("built") + watching.count("not built") < 20, "{}", watching.all());
}

#[test]
fn a_configuration_may_be_broken_go_and_come_and_name_other_folders() {
    let project = project();
    let watching = Watching::start(&project, &[]);
    watching.wait(BUILT, 1);
    put(&project, "../sqlc-mig.yaml", "dialects: [postgres\n");
    watching.wait("not built", 1);
    fs::remove_file(project.path("sqlc-mig.yaml")).unwrap();
    watching.wait("checked 1 revision; no script is written", 1);
    put(&project, "../sqlc-mig.yaml", "dialects: [sqlite]\nmigrations: [migrations, db/more]\n");
    watching.wait("not built", 2);
    fs::create_dir(project.path("db")).unwrap();
    fs::create_dir(project.path("db/more")).unwrap();
    put(&project, "../db/more/2.yaml", &spec("bbbb0002", "aaaa0001", "two"));
    watching.wait("built out/sqlite/upgrade.sql: 2 revisions", 1);
}

const TABLES: &str = "tables:\n  - {table: one, columns: [{name: id, type: bigint}]}\n";

#[test]
fn what_the_wanted_schema_asks_for_is_shown_and_written_if_it_destroys_nothing() {
    let project = Project::new().config("dialects: [sqlite]\nwanted: schema.yaml\n");
    project.write("migrations/1.yaml", &spec("aaaa0001", "", "one"));
    put(&project, "../schema.yaml", TABLES);
    let two = format!("{TABLES}  - {{table: two, columns: [{{name: id, type: bigint}}]}}\n");
    {
        let watching = Watching::start(&project, &[]);
        watching.wait("built out/sqlite/upgrade.sql: 1 revision", 1);
        put(&project, "../schema.yaml", &two);
        watching.wait("the wanted schema asks for this (SQLite):", 1);
        watching.wait("  - create_table:", 1);
        put(&project, "../schema.yaml", TABLES);
        watching.wait("built out/sqlite/upgrade.sql: 1 revision", 3);
    }
    let watching = Watching::start(&project, &["--generate", "grow", "--run", "echo run >> runs.txt"]);
    watching.wait("ran ", 1);
    put(&project, "../schema.yaml", &two);
    watching.wait("ran ", 2);
    watching.wait("wrote migrations/", 1);
    watching.wait("built out/sqlite/upgrade.sql: 2 revisions", 1);
    assert!(project.read("out/sqlite/upgrade.sql").contains("two"), "{}", watching.all());
    put(&project, "../schema.yaml", &two[..two.len() - 10]);
    watching.wait("built out/sqlite/upgrade.sql, but there are errors", 1);
    put(&project, "../schema.yaml", TABLES);
    watching.wait("ran ", 3);
    assert!(watching.wrong().contains("destroys something"), "{}", watching.all());
    watching.wait("  - drop_table:", 1);
    assert_eq!(fs::read_dir(project.path("migrations")).unwrap().count(), 2, "nothing is dropped by itself");
    assert_eq!(watching.count("not built"), 0, "{}", watching.all());
}

/// Ticks of the processor that a process has used, by proc(5): user and system.
fn ticks(child: &Child) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    after_name.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum()
}

/// What it writes itself, and what others do beside the project, is nothing to it.
#[test]
fn it_rests_when_nothing_changes_and_ends_by_a_signal() {
    let project = project();
    let watching = Watching::start(&project, &["--also", "."]);
    watching.wait(BUILT, 1);
    project.write("_hidden", "");
    let before = ticks(&watching.child);
    // A loop that does not rest would use a hundred of them.
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert!(ticks(&watching.child) - before <= 5, "it is busy");
    assert_eq!(watching.count("built"), 1, "its own script is no change: {}", watching.all());
    assert_eq!(watching.end("-INT"), 130);

    let watching = Watching::start(&project, &["--poll", "--dialect", "sqlite", "-o", "up.sql"]);
    watching.wait("built up.sql: 1 revision", 1);
    put(&project, "2.yaml", &spec("bbbb0002", "aaaa0001", "two"));
    watching.wait("built up.sql: 2 revisions", 1);
    assert_eq!(watching.end("-HUP"), 129);
    let names = fs::read_dir(project.path(".")).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = names.filter(|name| name.to_string_lossy().starts_with('.')).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn it_ends_when_nobody_reads_it_or_its_folder_has_gone() {
    let read = project();
    let mut command = read.command();
    let mut child = command.arg("watch").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));

    let gone = project();
    let mut watching = Watching::start(&gone, &[]);
    watching.wait(BUILT, 1);
    drop(gone);
    assert_eq!(watching.child.wait().unwrap().code(), Some(66));
    assert!(watching.wrong().contains("has gone"), "{}", watching.all());

    let missing = read.run(&["watch", "--config", "none.yaml"]).failed(66);
    assert!(missing.stderr.contains("none.yaml"), "{missing}");
    read.run(&["watch", "-o", "-"]).failed(64);
}

/// The merge that it writes is none of the changes that it waits for.
#[test]
fn several_heads_are_told_or_merged_if_that_is_allowed() {
    let project = super::fork().config("dialects: [sqlite]\n");
    let watching = Watching::start(&project, &[]);
    watching.wait("not built", 1);
    assert!(watching.wrong().contains("error[G005]"), "{}", watching.all());
    drop(watching);
    let watching = Watching::start(&project, &["--allow-auto-merge", "--run", "true"]);
    watching.wait("ran ", 1);
    watching.wait("built out/sqlite/upgrade.sql: 5 revisions", 1);
    put(&project, "4.yaml", &spec("dddd0004", "bbbb0002", "fourth"));
    watching.wait("ran ", 2);
}

#[test]
fn what_changes_while_the_command_runs_is_built_afterwards_at_once() {
    let project = project();
    project.write(".hold", "");
    let command = "echo begun >> begun.txt; while [ -e .hold ]; do sleep 0.02; done";
    let watching = Watching::start(&project, &["--run", command]);
    let begun = || fs::read_to_string(project.path("begun.txt")).unwrap_or_default().lines().count();
    wait_for("the command", || begun() == 1);
    put(&project, "2.yaml", &spec("bbbb0002", "aaaa0001", "two"));
    put(&project, "3.yaml", &spec("cccc0003", "bbbb0002", "three"));
    fs::remove_file(project.path(".hold")).unwrap();
    watching.wait(&format!("{BUILT}3 revisions"), 1);
    assert_eq!(watching.count(&format!("{BUILT}2 revisions")), 0, "{}", watching.all());
    wait_for("the second run", || begun() == 2);
    drop(watching);
    let failing = Watching::start(&project, &["--run", "exit 3", "--format", "json"]);
    failing.wait("{\"ran\":\"exit 3\",\"status\":3}", 1);
    assert!(failing.told().lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
}

/// script(1) gives it a terminal, and takes it away.
#[test]
fn on_a_terminal_the_present_state_takes_the_place_of_the_last_and_it_ends_with_the_terminal() {
    let project = project();
    let shown = tempfile::tempdir().unwrap();
    let log = shown.path().join("shown");
    let program = project.command().get_program().to_string_lossy().into_owned();
    let watch = format!("{program} watch --run 'echo $PPID > .pid'");
    let mut script = with_signals(&Command::new("script"));
    script.args(["-q", "-f", "-c", &watch]).arg(&log).env("TERM", "xterm").env("SHELL", "/bin/sh");
    script.current_dir(project.path(".")).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut script = script.spawn().unwrap();
    let shown = || String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned();
    wait_for("the first build", || shown().contains("ran `echo"));
    put(&project, "2.yaml", &spec("bbbb0002", "", "two"));
    wait_for("the second build", || shown().contains("not built"));
    let last = shown().rsplit_once("\u{1b}[H\u{1b}[2J").unwrap().1.to_owned();
    assert!(last.starts_with("migrations/2.yaml created") && last.contains("error[G005]"), "{last}");
    let process = format!("/proc/{}", project.read(".pid").trim());
    assert!(fs::exists(&process).unwrap());
    script.kill().unwrap();
    script.wait().unwrap();
    wait_for("its end", || !fs::exists(&process).unwrap());
}
