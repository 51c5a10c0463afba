//! How what a command costs grows with what a project can have much of: siblings, revisions beside a branch, the length of
//! a text, tables of a schema. `cargo bench`, or `make bench`.
//!
//! Each case is run at two sizes in one run, and the ratios of time and of bytes are compared with the ratio of the
//! sizes: four times as much may take four times as long, and half as much again for sorting and noise.
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

use std::fs;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use history::{Spec, SpecText};

/// The two sizes.
const SIZES: [usize; 2] = [1_000, 4_000];
/// Time at the larger size, over time at the smaller one.
const MOST_TIME: f64 = 6.0;
/// The same of the bytes that come out: they grow with the size, and a little for longer numbers.
const MOST_BYTES: f64 = 4.5;
/// Every time is the best of so many.
const ROUNDS: usize = 3;

type Generator = fn(usize) -> Vec<SpecText>;

/// What is measured: a history, and a command.
const CASES: [(&str, Generator, &[&str]); 11] = [
    ("siblings", siblings, &["build", "--dialect", "postgres"]),
    ("siblings", siblings, &["downgrade", "base", "--dialect", "mysql"]),
    ("siblings", siblings, &["downgrade", "base", "--dialect", "mariadb"]),
    ("siblings", siblings, &["heads"]),
    ("one fork", one_fork, &["build", "--dialect", "sqlite"]),
    ("one fork", one_fork, &["downgrade", "base", "--dialect", "sqlite"]),
    ("hub", hub, &["build", "--dialect", "postgres"]),
    ("hub", hub, &["downgrade", "base", "--dialect", "mysql"]),
    ("enum", enum_values, &["build", "--dialect", "postgres"]),
    ("tables", two_dumps, &["diff", "--from", "a.sql", "--to", "b.sql", "--dialect", "postgres"]),
    ("tables", two_dumps, &["import", "sql", "a.sql", "--dry-run", "--dialect", "postgres"]),
];

fn main() -> ExitCode {
    println!("history    command                                              time growth   bytes growth");
    let mut kept = true;
    for (name, generator, command) in CASES {
        let [small, large] = SIZES.map(|size| measure(generator, size, command));
        let (time, bytes) = (large.0.as_secs_f64() / small.0.as_secs_f64(), large.1 as f64 / small.1 as f64);
        println!("{name:<10} {:<51} {time:>12.1} {bytes:>14.1}", command.join(" "));
        kept &= time <= MOST_TIME && bytes <= MOST_BYTES;
    }
    if kept {
        return ExitCode::SUCCESS;
    }
    println!("BROKEN: of {} times as much, at most {MOST_TIME} and {MOST_BYTES}", SIZES[1] / SIZES[0]);
    ExitCode::FAILURE
}

/// The best time of a command as a process, and the bytes that it prints.
fn measure(generator: Generator, size: usize, command: &[&str]) -> (Duration, usize) {
    let folder = tempfile::tempdir().unwrap();
    let migrations = folder.path().join("migrations");
    fs::create_dir(&migrations).unwrap();
    for spec in generator(size) {
        fs::write(migrations.join(&spec.name), &spec.text).unwrap();
    }
    let mut best = (Duration::MAX, 0);
    for _ in 0..ROUNDS {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sqlc-mig"));
        program.args(command).current_dir(folder.path()).stderr(Stdio::null());
        let start = Instant::now();
        let output = program.output().unwrap();
        assert!(output.status.success(), "{program:?}: {}", output.status);
        best = (best.0.min(start.elapsed()), output.stdout.len().max(1));
    }
    best
}

fn table(name: &str) -> String {
    format!(
        "- create_table: {{table: {name}, columns: [{{name: id, type: integer, nullable: false}}], primary_key: [id]}}\n"
    )
}

/// No history: one schema in two files, in another order.
fn two_dumps(n: usize) -> Vec<SpecText> {
    let table = |number: usize| {
        let key = match number {
            0 => String::new(),
            _ => format!(", CONSTRAINT fk_t{number} FOREIGN KEY (parent) REFERENCES t{} (id)", number / 2),
        };
        format!(
            "CREATE TABLE t{number} (id bigint NOT NULL, parent bigint, name varchar(40) NOT NULL, CONSTRAINT pk_t{number} PRIMARY KEY (id){key});\n"
        )
    };
    let index = |number: usize| format!("CREATE INDEX ix_t{number} ON t{number} (name);\n");
    let one: String = (0..n).map(|number| table(number) + &index(number)).collect();
    let other: String = (0..n).map(table).chain((0..n).rev().map(index)).collect();
    [("../a.sql", one), ("../b.sql", other)]
        .map(|(name, text)| SpecText { name: name.to_owned(), text })
        .into()
}

/// Revisions with one parent, and a merge of all of them.
fn siblings(n: usize) -> Vec<SpecText> {
    let id = |number: usize| format!("sibling{number:06}");
    let root = Spec::new("root").number(0).up(table("root")).down("auto").file();
    let sibling = |number: usize| {
        let spec = Spec::new(id(number)).after("root").number(number + 1);
        spec.up(table(&format!("t{number}"))).down("auto").file()
    };
    let merge = Spec::new("merge").after_all((0..n).map(id)).number(n + 1).up(table("last")).down("auto");
    [root].into_iter().chain((0..n).map(sibling)).chain([merge.file()]).collect()
}

/// A chain in which tables are made and altered, with a single revision beside it that is merged at the end.
fn one_fork(n: usize) -> Vec<SpecText> {
    let id = |number: usize| format!("chain{number:06}");
    let change = |number: usize| {
        let name = format!("t{}", number / 4);
        match number % 4 {
            0 => table(&name),
            1 => format!("- add_column: {{table: {name}, column: {{name: c, type: integer, default: 1}}}}\n"),
            2 => format!("- alter_column: {{table: {name}, column: c, nullable: false}}\n"),
            _ => format!("- create_index: {{table: {name}, columns: [c]}}\n"),
        }
    };
    let link = |number: usize| {
        let parent = if number == 0 { "root".to_owned() } else { id(number - 1) };
        Spec::new(id(number)).after(parent).number(number + 1).up(change(number)).down("auto").file()
    };
    let root = Spec::new("root").number(0).up(table("root")).down("auto").file();
    let side = Spec::new("side").after("root").number(n + 1).up(table("side")).down("auto").file();
    let merge =
        Spec::new("merge").after(id(n - 1)).after("side").number(n + 2).up(table("last")).down("auto");
    [root].into_iter().chain((0..n).map(link)).chain([side, merge.file()]).collect()
}

/// A table that many refer to, and whose columns change all the time.
fn hub(n: usize) -> Vec<SpecText> {
    let id = |number: usize| format!("hub{number:06}");
    let change = |number: usize| match number {
        0 => "- add_column: {table: root, column: {name: c, type: integer}}\n".to_owned(),
        _ if number.is_multiple_of(2) => {
            format!("- alter_column: {{table: root, column: c, nullable: {}}}\n", number.is_multiple_of(4))
        }
        _ => format!(
            "- create_table: {{table: t{number}, columns: [{{name: root_id, type: integer, references: {{table: root, columns: [id]}}}}]}}\n"
        ),
    };
    chain(n, id, change)
}

/// An enum that gets one value after the other.
fn enum_values(n: usize) -> Vec<SpecText> {
    let id = |number: usize| format!("value{number:06}");
    let change = |number: usize| match number {
        0 => "- create_enum: {name: e, values: [a]}\n".to_owned(),
        _ => format!("- add_enum_value: {{enum: e, value: v{number}}}\n"),
    };
    chain(n, id, change)
}

/// Revisions one after the other, on a table.
fn chain(n: usize, id: impl Fn(usize) -> String, change: impl Fn(usize) -> String) -> Vec<SpecText> {
    let root = Spec::new("root").number(0).up(table("root")).file();
    let link = |number: usize| {
        let parent = if number == 0 { "root".to_owned() } else { id(number - 1) };
        Spec::new(id(number)).after(parent).number(number + 1).up(change(number)).down("auto").file()
    };
    [root].into_iter().chain((0..n).map(link)).collect()
}
