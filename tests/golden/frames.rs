//! Frames of scripts with another target, command line, configuration or content: the lines in which they differ from a
//! plain script. A plain frame stands in the case `whole`, so a line that all scripts have is in no second file.

use std::collections::BTreeMap;
use std::fmt::Write;

use sqlc_mig::dialect::Dialect;

use super::{cut, dialects};
use crate::support::snapshot::{assert_is_there, tests};
use crate::support::{Output, Project};

/// A case of golden texts, a configuration, and the command without its dialect.
type Variant = (&'static str, &'static str, &'static [&'static str]);

/// Beside the script that the same case gives with all its revisions, and its own configuration.
const VARIANTS: [Variant; 22] = [
    ("range", "", &["build", "-q"]),
    ("range", "", &["downgrade", "base", "-q"]),
    ("range", "", &["build", "0003"]),
    ("range", "", &["build", "0002:0004"]),
    ("range", "", &["downgrade", "0003"]),
    ("range", "", &["build", "+2"]),
    ("range", "", &["build", "--steps", "1", "0004"]),
    ("range", "", &["downgrade", "-2"]),
    ("branches", "", &["build", "left@head"]),
    ("branches", "", &["build", "b2:c4"]),
    ("branches", "", &["build", "other@+1"]),
    ("branches", "", &["downgrade", "0001"]),
    ("branches", "", &["downgrade", "other@base"]),
    ("branches", "", &["downgrade", "left@-1"]),
    ("downgrades", "", &["downgrade", "base", "-q"]),
    ("mysql_programs", PROGRAMS, &["build", "-q"]),
    ("mysql_programs", PROGRAMS, &["build", "0001"]),
    ("mysql_programs", PROGRAMS, &["downgrade", "0001"]),
    ("range", "ledger: {table: \"it's a `\\\"ledger\\\"\", history: off}", &["build"]),
    ("range", "ledger: {history: {table: past}}\nlock: {timeout: 90s, key: 4711}", &["downgrade", "base"]),
    ("range", "default_schema: app\nsearch_path: [app, \"other one\"]", &["build"]),
    ("range", SETTINGS, &["build"]),
];

const PROGRAMS: &str = "dialects: {mariadb: \"10.6.2\", mysql: \"8.0.29\"}";
const SETTINGS: &str = "dialects: {postgres: \"17\", mysql: \"9.0\", mariadb: \"11.4\", sqlite: \"3.46\"}
settings:
  postgres: {lock_timeout: 1min, app.tenant: \"it's me\"}
  mysql: {lock_wait_timeout: 7, sql_safe_updates: 1}
  mariadb: {lock_wait_timeout: 8}
  sqlite: {cache_size: -64000}";

/// Beside the frame of `range`: what revisions ask of a frame.
const CONTENTS: [(&str, [&str; 2]); 8] = [
    ("downgrades", ["downgrade", "base"]),
    ("mysql_programs", ["build", "heads"]),
    ("mysql_programs", ["downgrade", "base"]),
    ("settings", ["build", "heads"]),
    ("segments", ["build", "heads"]),
    ("segments", ["downgrade", "base"]),
    ("sqlite_execute", ["build", "heads"]),
    ("branches_of_one_table", ["build", "heads"]),
];

/// A script with each digest by its name, for the digests of the configuration stand in many lines.
fn without_digests(script: &str) -> Vec<String> {
    let line = |line: &str| {
        let is_digest = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let digests: Vec<&str> =
            line.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_digest(word)).collect();
        digests.iter().fold(line.to_owned(), |line, digest| line.replace(digest, "DIGEST"))
    };
    script.lines().map(line).collect()
}

/// The lines that only one of two scripts has, in its order.
fn only(sign: char, lines: &[String], other: &[String]) -> String {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for line in other {
        *known.entry(line).or_default() += 1;
    }
    let mut text = String::new();
    for line in lines {
        match known.get_mut(line.as_str()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => writeln!(text, "{sign} {line}").unwrap(),
        }
    }
    text
}

fn difference(usual: &str, script: &str) -> String {
    let (usual, script) = (without_digests(usual), without_digests(script));
    only('-', &usual, &script) + &only('+', &script, &usual)
}

fn compile(project: &Project, command: &[&str], dialect: &str) -> Output {
    project.run(&[command, &["--dialect", dialect]].concat())
}

fn variant((case, config, command): &Variant, dialect: &str) -> String {
    let project = Project::copy_of(tests("golden").join(case));
    let usual: &[&str] = if command[0] == "build" { &["build", "heads"] } else { &["downgrade", "base"] };
    let usual = compile(&project, usual, dialect);
    if !config.is_empty() {
        project.write("sqlc-mig.yaml", config);
    }
    let output = compile(&project, command, dialect);
    // what is quiet is so in the revisions as well
    let part = if command.contains(&"-q") { str::to_owned } else { cut::frame };
    let text = match output.status {
        0 => difference(&part(&usual.ok().stdout), &part(&output.stdout)),
        _ => output.stderr,
    };
    format!("==== {case}: {}\n{config}\n{text}\n", command.join(" "))
}

fn content(case: &str, command: &[&str], dialect: &str) -> Option<String> {
    let frame = |case: &str| {
        let output = compile(&Project::copy_of(tests("golden").join(case)), command, dialect);
        (output.status == 0).then(|| cut::frame(&output.stdout))
    };
    let text = difference(&frame("range")?, &frame(case)?);
    Some(format!("==== {case}: {}\n\n{text}\n", command.join(" ")))
}

#[test]
fn other_frames_are_as_reviewed() {
    for dialect in Dialect::ALL.map(|dialect| dialect.facts().name) {
        let is_for = |case: &str| dialects(&tests("golden").join(case)).contains(&dialect);
        let variants = VARIANTS.iter().filter(|one| is_for(one.0)).map(|one| variant(one, dialect));
        let contents = CONTENTS
            .iter()
            .filter(|one| is_for(one.0))
            .filter_map(|(case, command)| content(case, command, dialect));
        let text: String = variants.chain(contents).collect();
        assert_is_there(&tests(&format!("golden/{dialect}.frames.txt")), &text);
    }
}
