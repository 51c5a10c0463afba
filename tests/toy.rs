//! A fifth dialect, added in a copy of the sources as CONTRIBUTING.md says: the list of places there is complete, for the
//! copy compiles, and builds scripts in the dialect's words; and it is short.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::snapshot::tests;
use crate::support::{Output, Project};

const SPEC: &str = r#"revision: "aaaa00000001"
down_revision: null
message: Create toys
upgrade:
  - create_table: {table: toys, columns: [{name: id, type: bigint}, {name: old, type: {toy: {sql: brick}, default: text}}]}
  - drop_column: {table: toys, column: old}
  - execute: {sql: {toy: "SELECT 'for the toy'", default: SELECT 1}, undo: nothing, dialects: [toy]}
"#;

/// The places in files that are there already, each with what is added after it.
const PLACES: [(&str, &str, &str); 4] = [
    ("src/dialect.rs", "mod postgres;\n", "mod toy;\n"),
    ("src/dialect.rs", "pub enum Dialect {\n", "    /// Toy.\n    Toy,\n"),
    ("src/dialect.rs", "        match self {\n", "            Self::Toy => &toy::FACTS,\n"),
    ("src/dialect.rs", "] = [", "Self::Toy, "),
];

/// Copies what the program is made of.
fn copy(to: &Path) {
    let root = tests("..");
    for part in ["Cargo.toml", "Cargo.lock", "build.rs", "src", "templates", "README.md"] {
        Output::of(Command::new("cp").arg("-R").arg(root.join(part)).arg(to)).ok();
    }
}

fn add_the_dialect(to: &Path) {
    for (file, after, addition) in PLACES {
        let text = fs::read_to_string(to.join(file)).unwrap();
        assert!(text.contains(after), "{file} has no {after:?}");
        fs::write(to.join(file), text.replacen(after, &format!("{after}{addition}"), 1)).unwrap();
    }
    count_one_more(&to.join("src/dialect.rs"));
    Output::of(Command::new("cp").arg(tests("toy/dialect.rs")).arg(to.join("src/dialect/toy.rs"))).ok();
    Output::of(Command::new("cp").arg("-R").arg(tests("toy/templates")).arg(to.join("templates/toy"))).ok();
}

/// `ALL` and `SPEC_NAMES` say how many there are.
fn count_one_more(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let line = |line: &str| match (line.split_once("; "), line.contains("pub const")) {
        (Some((before, after)), true) => {
            let (count, rest) = after.split_once(']').expect("an array");
            let rest = rest.replacen("\"postgres\"", "\"toy\", \"postgres\"", 1);
            format!("{before}; {}]{rest}", count.parse::<usize>().expect("a length") + 1)
        }
        _ => line.to_owned(),
    };
    fs::write(file, text.lines().map(line).collect::<Vec<_>>().join("\n")).unwrap();
}

/// Builds the copy. Crates that the build of these tests has compiled are used again; the program of the copy is an
/// example, so that it does not take the place of the real one.
fn build(folder: &Path) -> std::path::PathBuf {
    let target = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).ancestors().nth(2).unwrap();
    fs::create_dir(folder.join("examples")).unwrap();
    fs::copy(folder.join("src/main.rs"), folder.join("examples/toy.rs")).unwrap();
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let (package, rest) = manifest.split_once("# One integration binary").expect("the tests of the manifest");
    let rest = rest.split_once("[dependencies]").expect("dependencies").1;
    // Only this package without debug information: it is built in half the time, and the crates stay as they are.
    let quick = "[profile.dev.package.sqlc-mig]\ndebug = false\n";
    fs::write(folder.join("Cargo.toml"), format!("{package}[dependencies]{rest}\n{quick}")).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--offline", "--locked", "--example", "toy", "--manifest-path"]);
    Output::of(cargo.arg(folder.join("Cargo.toml")).env("CARGO_TARGET_DIR", target)).ok();
    target.join("debug/examples/toy")
}

#[test]
fn a_fifth_dialect_needs_the_places_of_the_list_and_no_others() {
    // Always the same place: what cargo makes there is used again, or replaced.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("toy");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    copy(&folder);
    add_the_dialect(&folder);
    let program = build(&folder);
    let project = Project::new().spec("toys.yaml", SPEC);
    let mut command = Command::new(program);
    let script =
        Output::of(command.args(["build", "--dialect", "toy"]).current_dir(project.path("."))).ok().stdout;
    for words in ["script for Toy", "toy_bigint", "brick", "THROW AWAY COLUMN \"old\"", "for the toy"] {
        assert!(script.contains(words), "{words} is not in the script:\n{script}");
    }
    let guide = fs::read_to_string(tests("../CONTRIBUTING.md")).unwrap();
    let steps = guide.split("## A dialect, step by step").nth(1).expect("its section in CONTRIBUTING.md");
    let steps = steps.split("\n## ").next().unwrap();
    for place in PLACES.map(|(file, ..)| file).into_iter().chain([
        "src/dialect/NAME.rs",
        "templates/NAME/",
        "`ALL`",
        "`SPEC_NAMES`",
    ]) {
        assert!(steps.contains(place), "{place} is not in the list: {steps}");
    }
}
