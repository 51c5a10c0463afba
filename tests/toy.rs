//! A fifth dialect, an operation over a kind of object that none had, and a lint rule, added in a copy of the sources as
//! CONTRIBUTING.md and ARCHITECTURE.md say: the lists of places there are complete, for the copy compiles, and builds
//! scripts with them; and they are short.
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

const VIEWS: &str = r#"revision: "aaaa00000001"
down_revision: null
message: Create toys
upgrade:
  - create_table: {table: toys, columns: [{name: id, type: bigint}, {name: old, type: text}]}
  - drop_column: {table: toys, column: old}
  - create_view: {name: few, sql: SELECT id FROM toys}
"#;

/// The places in files that are there already, each with what is added after it.
const PLACES: [(&str, &str, &str); 3] = [
    ("src/dialect.rs", "mod postgres;\n", "mod toy;\n"),
    ("src/dialect.rs", "pub enum Dialect {\n", "    /// Toy.\n    Toy,\n"),
    ("src/dialect.rs", "        match self {\n", "            Self::Toy => &toy::FACTS,\n"),
];

/// Where `create_view` goes: its registry, how a view is lowered, what the two statements and the undo are called, which
/// rights they take.
const VIEW_PLACES: [(&str, &str, &str); 7] = [
    ("src/ops.rs", "mod create_table;\n", "mod create_view;\n"),
    (
        "src/ops.rs",
        "\"create_table\" => CreateTable(create_table::CreateTable),\n",
        "    \"create_view\" => CreateView(create_view::CreateView),\n",
    ),
    ("src/lower.rs", "mod types;\n", "mod views;\n"),
    (
        "src/lower/statements.rs",
        "        ObjectId::Extension(name) => types::extension(name, change),\n",
        "        ObjectId::View(name) => super::views::change(name, change),\n",
    ),
    (
        "src/lower/steps.rs",
        "                ObjectId::EnumValue(..) => \"add_enum_value\",\n",
        "                ObjectId::View(_) => either(\"drop_view\", \"create_view\"),\n",
    ),
    (
        "src/dialect/mysql_privileges.rs",
        "        | StatementKind::DropExtension\n",
        "        | StatementKind::CreateView\n        | StatementKind::DropView\n",
    ),
    (
        "src/plan/statement.rs",
        "    DropExtension = \"drop_extension\",\n",
        "    CreateView = \"create_view\",\n    DropView = \"drop_view\",\n",
    ),
];

/// Where a lint rule goes: it is asked of every operation that is folded.
const RULE_PLACES: [(&str, &str, &str); 4] = [
    ("src/lib.rs", "pub mod lex;\n", "pub mod lint;\n"),
    (
        "src/pipeline.rs",
        "        let mut traces = is_sound.then(|| Traces::new(&self.graph));\n",
        "        let mut findings = Vec::new();\n",
    ),
    (
        "src/pipeline.rs",
        "lower::upgrade_steps(&self.graph, &revisions, &start, |folded| {\n",
        "            findings.extend(crate::lint::finding(folded));\n",
    ),
    (
        "src/pipeline.rs",
        "        let has_failed = !misfits.is_empty();\n",
        "        diagnostics.extend(findings);\n",
    ),
];

/// Copies what the program is made of.
fn copy(to: &Path) {
    let root = tests("..");
    for part in ["Cargo.toml", "Cargo.lock", "build.rs", "src", "templates", "README.md"] {
        Output::of(Command::new("cp").arg("-R").arg(root.join(part)).arg(to)).ok();
    }
}

fn add(to: &Path, places: &[(&str, &str, &str)]) {
    for (file, after, addition) in places {
        let text = fs::read_to_string(to.join(file)).unwrap();
        assert!(text.contains(after), "{file} has no {after:?}");
        fs::write(to.join(file), text.replacen(after, &format!("{after}{addition}"), 1)).unwrap();
    }
}

fn add_the_dialect(to: &Path) {
    add(to, &PLACES);
    count_one_more(&to.join("src/dialect.rs"));
    Output::of(Command::new("cp").arg(tests("toy/dialect.rs")).arg(to.join("src/dialect/toy.rs"))).ok();
    Output::of(Command::new("cp").arg("-R").arg(tests("toy/templates")).arg(to.join("templates/toy"))).ok();
}

fn add_the_operation_and_the_rule(to: &Path) {
    add(to, &VIEW_PLACES);
    add(to, &RULE_PLACES);
    let files = [("create_view.rs", "src/ops"), ("views.rs", "src/lower"), ("lint.rs", "src")].into_iter();
    for (file, folder) in
        files.chain([("create_view.sql", "templates/base"), ("drop_view.sql", "templates/base")])
    {
        fs::copy(tests("toy").join(file), to.join(folder).join(file)).unwrap();
    }
}

/// `ALL` and `SPEC_NAMES` say how many there are.
fn count_one_more(file: &Path) {
    let lists = [("const ALL:", "Self::Toy, "), ("const SPEC_NAMES:", "\"toy\", ")];
    let line = |line: &str| {
        let Some((_, addition)) = lists.iter().find(|(list, _)| line.contains(list)) else {
            return line.to_owned();
        };
        let (before, rest) = line.split_once("; ").expect("an array");
        let (count, items) = rest.split_once("] = [").expect("its items");
        format!("{before}; {}] = [{addition}{items}", count.parse::<usize>().expect("a length") + 1)
    };
    let text = fs::read_to_string(file).unwrap();
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
fn a_dialect_an_operation_and_a_rule_need_the_places_of_their_lists_and_no_others() {
    // Always the same place: what cargo makes there is used again, or replaced.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("toy");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    copy(&folder);
    add_the_dialect(&folder);
    add_the_operation_and_the_rule(&folder);
    let program = build(&folder);
    let project = Project::new().spec("toys.yaml", SPEC);
    let mut command = Command::new(&program);
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
    views_and_findings(&program);
}

/// What the operation and the rule do: the catalog knows the view, downgrade drops it, the rule speaks of the column.
fn views_and_findings(program: &Path) {
    let run = |project: &Project, command: &str, target: &str| {
        let mut call = Command::new(program);
        Output::of(call.args([command, target, "--dialect", "postgres"]).current_dir(project.path(".")))
    };
    let view = VIEWS.to_owned();
    let project = Project::new().spec("views.yaml", &view);
    let built = run(&project, "build", "head").ok();
    assert!(built.stdout.contains("CREATE VIEW \"public\".\"few\" AS\nSELECT id FROM toys"), "{built}");
    assert!(built.stdout.contains("-- 3. create_view public.few"), "{built}");
    assert!(built.stderr.contains("the data of `public.toys.old` is destroyed"), "{built}");
    let back = run(&project, "downgrade", "base").ok();
    assert!(back.stdout.contains("drop_view public.few") && back.stdout.contains("DROP VIEW"), "{back}");
    let taken = view + "  - create_table: {table: few, columns: [{name: id, type: bigint}]}\n";
    let refused = run(&Project::new().spec("views.yaml", &taken), "build", "head");
    assert!(refused.stderr.contains("E604") && refused.stderr.contains("is taken by a view"), "{refused}");
    assert!(refused.stderr.contains("creates it here"), "{refused}");
}
