//! How the cost of a build grows with its history: `cargo bench`, or `make bench`.
//!
//! Seconds depend on the machine, so only ratios within one run are promised; a broken one gives a non-zero status.
//! A build is the program itself, from start to exit, with the script written to a file. The floor is a process too: what
//! reading the specs must cost, which is walk, read, blake3, and two passes of YAML on one thread, ours with its tree of
//! places and serde_yaml's. Processes, because in a process that has built before, a short history finds its memory warm
//! and a long one does not. `SQLC_MIG_BENCH_LONG=1` measures 100,000 revisions too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a program for developers: it may stop at once and loudly, and the terminal is its only reader"
)]
#![allow(missing_docs, reason = "a program, not a library")]

#[path = "../tests/support/history.rs"]
mod history;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio, exit};
use std::time::{Duration, Instant};
use std::{env, fs};

use sqlc_mig::diag::Sources;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::pipeline::{self, Project};
use sqlc_mig::workspace::Workspace;
use sqlc_mig::yaml;

use history::SpecText;

/// Build over floor.
const MOST_OVER_FLOOR: f64 = 1.5;
/// Time of ten times as many revisions, over time.
const MOST_TIME_GROWTH: f64 = 12.0;
/// Memory of ten times as many revisions, over memory: linear, and a tenth for the noise.
const MOST_MEMORY_GROWTH: f64 = 11.0;
/// Every time is the best of so many.
const ROUNDS: usize = 7;
/// The argument that makes this program a child which builds one project and says how much memory that took.
const MEMORY: &str = "--memory-of";
/// The argument that makes this program a child which does no more than the floor.
const FLOOR: &str = "--floor-of";

type Generator = fn(usize) -> Vec<SpecText>;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().collect();
    match &arguments[..] {
        [_, task, folder] if task == MEMORY => {
            build(Path::new(folder));
            println!("{}", peak_memory().unwrap_or_default());
            return ExitCode::SUCCESS;
        }
        [_, task, folder] if task == FLOOR => {
            floor(Path::new(folder));
            exit(0) // without freeing, as the program
        }
        _ => (),
    }
    let long = env::var_os("SQLC_MIG_BENCH_LONG").is_some();
    let sizes: &[usize] = if long { &[1_000, 10_000, 100_000] } else { &[1_000, 10_000] };
    let kinds: [(&str, Generator); 2] =
        [("linear", history::linear), ("branching", |n| history::branching(n, 1))];
    let empty = Subject::new("empty", 1, history::linear).memory();
    println!(
        "history    revisions   floor ms   build ms   build/floor   time growth   peak MB   memory growth"
    );
    let mut kept = true;
    for (name, generator) in kinds {
        let subjects: Vec<Subject> = sizes.iter().map(|&size| Subject::new(name, size, generator)).collect();
        kept &= report(&subjects, &measure(&subjects), empty);
    }
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A project in a temporary folder.
struct Subject {
    name: &'static str,
    size: usize,
    folder: tempfile::TempDir,
}

impl Subject {
    fn new(name: &'static str, size: usize, generator: Generator) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let migrations = folder.path().join("migrations");
        fs::create_dir(&migrations).unwrap();
        fs::write(folder.path().join("sqlc-mig.yaml"), "dialects: {postgres: \"13\"}\n").unwrap();
        for spec in generator(size) {
            fs::write(migrations.join(&spec.name), &spec.text).unwrap();
        }
        Self { name, size, folder }
    }

    /// The peak memory of a process that builds it, in kibibytes; zero where the system does not tell.
    fn memory(&self) -> u64 {
        let mut child = self.child(MEMORY);
        let output = child.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
    }
}

impl Subject {
    fn child(&self, task: &str) -> Command {
        let mut child = Command::new(env::current_exe().unwrap());
        child.arg(task).arg(self.folder.path());
        child
    }

    /// The program, as a user would call it.
    fn program(&self) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sqlc-mig"));
        program.args(["build", "--dialect", "postgres", "-o", "upgrade.sql"]);
        program.current_dir(self.folder.path());
        program
    }
}

/// The best times of one subject.
#[derive(Clone, Copy)]
struct Times {
    floor: Duration,
    build: Duration,
}

/// Floors and builds in turn, so that what else the machine does meets all of them alike.
fn measure(subjects: &[Subject]) -> Vec<Times> {
    let mut best = vec![Times { floor: Duration::MAX, build: Duration::MAX }; subjects.len()];
    for _ in 0..ROUNDS {
        for (subject, best) in subjects.iter().zip(&mut best) {
            best.floor = best.floor.min(time(&mut subject.child(FLOOR)));
            best.build = best.build.min(time(&mut subject.program()));
        }
    }
    best
}

/// How long a process takes from start to exit.
fn time(process: &mut Command) -> Duration {
    process.stderr(Stdio::null());
    let start = Instant::now();
    let status = process.status().unwrap();
    assert!(status.success(), "{process:?}: {status}");
    start.elapsed()
}

/// Prints a row for each size, and says whether every bound is kept.
fn report(subjects: &[Subject], times: &[Times], empty: u64) -> bool {
    let memory: Vec<u64> = subjects.iter().map(|s| s.memory().saturating_sub(empty)).collect();
    let mut kept = true;
    for (at, (subject, time)) in subjects.iter().zip(times).enumerate() {
        let over_floor = ratio(time.build, time.floor);
        // What a short history costs is mostly what any build costs.
        kept &= subject.size < 10_000 || check("build/floor", over_floor, MOST_OVER_FLOOR);
        let growth = at.checked_sub(1).map(|less| {
            let growth =
                (ratio(time.build, times[less].build), memory[at] as f64 / memory[less].max(1) as f64);
            kept &= check("time growth", growth.0, MOST_TIME_GROWTH);
            kept &= check("memory growth", growth.1, MOST_MEMORY_GROWTH);
            growth
        });
        let (slower, larger) = growth.map_or((String::new(), String::new()), |(time, memory)| {
            (format!("{time:.1}"), format!("{memory:.1}"))
        });
        println!(
            "{:<10} {:>9} {:>10.1} {:>10.1} {:>13.2} {:>13} {:>9.1} {:>15}",
            subject.name,
            subject.size,
            time.floor.as_secs_f64() * 1e3,
            time.build.as_secs_f64() * 1e3,
            over_floor,
            slower,
            memory[at] as f64 / 1024.0,
            larger
        );
    }
    kept
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

fn check(what: &str, found: f64, most: f64) -> bool {
    if found > most {
        println!("BROKEN: {what} is {found:.2}, and may be {most} at most");
    }
    found <= most
}

/// What any compiler of these files must do.
fn floor(folder: &Path) {
    let paths =
        walkdir::WalkDir::new(folder.join("migrations")).into_iter().map(|entry| entry.unwrap().into_path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_some()).collect();
    files.sort();
    let mut sources = Sources::default();
    for path in files {
        let text = String::from_utf8(fs::read(&path).unwrap()).unwrap();
        black_box(blake3::hash(text.as_bytes()));
        sources.add(path.to_string_lossy().into_owned(), text);
    }
    let trees: Vec<yaml::Node> =
        sources.iter().map(|(id, file)| yaml::parse(id, &file.text).unwrap()).collect();
    let values =
        sources.iter().map(|(_, file)| serde_yaml::from_str::<serde_yaml::Value>(&file.text).unwrap());
    let mappings = values.filter(serde_yaml::Value::is_mapping).count();
    assert_eq!(black_box(&trees).len(), mappings);
    std::mem::forget(trees); // the program does not free its trees either
}

/// The whole of `sqlc-mig build`, but for writing the script.
fn build(folder: &Path) {
    let config = folder.join("sqlc-mig.yaml");
    let workspace = Workspace::find(Some(&config)).unwrap();
    let mut sources = Sources::default();
    let file = workspace.config(Some(&config)).unwrap();
    let (config, digest, faults) = pipeline::configure(file, &BTreeMap::new(), &mut sources);
    let files = workspace.specs(&config.migrations).unwrap().specs;
    let project = Project::read(config, digest, files, sources, faults);
    assert!(project.diagnostics.is_empty(), "{:?}", project.diagnostics);
    let (compiled, faults) = project.compile(Dialect::Postgres);
    assert!(faults.is_empty(), "{faults:?}");
    let plan = compiled.upgrade(project.graph.upgrade_route("head", None).unwrap());
    black_box(compiled.render(&plan, false).unwrap());
}

/// The peak of this process's memory, in kibibytes; only Linux tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
