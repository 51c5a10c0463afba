//! Golden texts of scripts: each folder of `tests/golden` is a project, beside it what the tool makes of it for every
//! dialect: `DIALECT.sql`, `DIALECT.down.sql`, and what was said on standard error. A change of a script is reviewed
//! there. Only `whole` holds scripts from their first line to their last; the other cases hold the part that is about
//! their revisions, and `DIALECT.guards.sql` the guards that no script of `whole` has. So each line of a frame stands in
//! the files of one case.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod coverage;
mod cut;
mod frames;
mod ledger;
mod servers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pretty_assertions::assert_eq;
use sqlc_mig::dialect::Dialect;

use crate::support::snapshot::{assert_holds, assert_is_there, cases};
use crate::support::{Output, Project};

/// The case whose scripts are kept as a whole.
const WHOLE: &str = "whole";

fn name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

/// The dialects of a case: all, unless its name begins with one. What is for MySQL is for MariaDB as well.
fn dialects(case: &Path) -> Vec<&'static str> {
    let all = Dialect::ALL.map(|dialect| dialect.facts().name);
    let name = name(case);
    match name.split('_').next().unwrap() {
        "mysql" => vec!["mysql", "mariadb"],
        first if all.contains(&first) => all.into_iter().filter(|dialect| *dialect == first).collect(),
        _ => all.to_vec(),
    }
}

/// `build` and `downgrade` of a case. The files `range` and `target`, if there, say from where to where.
fn scripts(case: &Path, project: &Project, dialect: &str) -> [Output; 2] {
    let word = |file: &str, default: &str| {
        fs::read_to_string(case.join(file)).map_or(default.to_owned(), |text| text.trim().to_owned())
    };
    let (range, target) = (word("range", "heads"), word("target", "base"));
    [("build", range), ("downgrade", target)]
        .map(|(command, argument)| project.run(&[command, &argument, "--dialect", dialect]))
}

/// What a case gives for one dialect.
struct Compiled {
    case: PathBuf,
    dialect: &'static str,
    up: Output,
    down: Output,
}

impl Compiled {
    fn new(case: &Path, dialect: &'static str) -> Self {
        let [up, down] = scripts(case, &Project::copy_of(case), dialect);
        Self { case: case.to_owned(), dialect, up, down }
    }

    fn name(&self) -> String {
        name(&self.case)
    }

    /// Its scripts, and how their files are called. What is wrong in both directions is kept once.
    fn outputs(&self) -> impl Iterator<Item = (&Output, &'static str)> {
        let down = (self.up.status == 0 || self.down != self.up).then_some((&self.down, ".down"));
        [Some((&self.up, "")), down].into_iter().flatten()
    }

    /// The files with the texts of one script: its own, and what was said.
    fn files(&self, suffix: &str) -> [PathBuf; 2] {
        ["sql", "stderr"].map(|kind| self.case.join(format!("{}{suffix}.{kind}", self.dialect)))
    }
}

/// Every case for each of its dialects, compiled once.
fn all() -> &'static [Compiled] {
    static ALL: OnceLock<Vec<Compiled>> = OnceLock::new();
    ALL.get_or_init(|| {
        let of_case = |case: &PathBuf| {
            dialects(case).into_iter().map(|dialect| Compiled::new(case, dialect)).collect::<Vec<_>>()
        };
        cases("golden").iter().flat_map(of_case).collect()
    })
}

#[test]
fn scripts_are_as_reviewed() {
    for one in all() {
        for (output, suffix) in one.outputs() {
            let [script, said] = one.files(suffix);
            if output.status == 0 {
                let whole = one.name() == WHOLE;
                let text = if whole { output.stdout.clone() } else { cut::revisions(&output.stdout) };
                assert_is_there(&script, &text);
            } else {
                assert_eq!((output.status, &*output.stdout), (65, ""), "{} {}", one.name(), one.dialect);
            }
            assert_holds(&said, &output.stderr);
        }
    }
}

/// A text that no test compares any more says nothing.
#[test]
fn every_text_belongs_to_a_script() {
    let mut known: BTreeSet<PathBuf> = BTreeSet::new();
    for one in all() {
        for (output, suffix) in one.outputs() {
            let [script, said] = one.files(suffix);
            known.extend((output.status == 0).then_some(script));
            known.extend((!output.stderr.is_empty()).then_some(said));
        }
    }
    for case in cases("golden") {
        for file in fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()) {
            let is_text = file.extension().is_some_and(|kind| kind == "sql" || kind == "stderr");
            assert!(!is_text || known.contains(&file), "{} belongs to nothing", file.display());
        }
    }
}

#[test]
fn the_same_specs_give_the_same_bytes() {
    for one in all() {
        let again = Compiled::new(&one.case, one.dialect);
        assert_eq!((&again.up, &again.down), (&one.up, &one.down), "{} {}", one.name(), one.dialect);
    }
}

/// Names and folders of spec files mean nothing: ids and parents say it all.
#[test]
fn other_file_names_give_the_same_script_but_for_comments() {
    // Where lines are broken, and so which lines are whose, depends on how long a name is.
    let without_files = |output: &Output| {
        let names_a_file = |word: &&str| word.contains(".yaml") || word.contains(".yml") || *word == "--";
        let counts_lines = |line: &&str| {
            ["-- Lines ", "-- What is left to read:"].iter().any(|words| line.starts_with(words))
        };
        let lines = output.stdout.lines().filter(|line| !counts_lines(line));
        let words = lines.flat_map(str::split_whitespace).filter(|word| !names_a_file(word));
        words.collect::<Vec<_>>().join("\n")
    };
    for one in all() {
        let [up, down] = scripts(&one.case, &shuffled(&one.case), one.dialect);
        let other = (without_files(&up), without_files(&down));
        assert_eq!(other, (without_files(&one.up), without_files(&one.down)), "{}", one.name());
    }
}

/// A copy whose files have other names, sort the other way round and lie in folders of their own.
fn shuffled(case: &Path) -> Project {
    let project = Project::copy_of(case);
    let mut files: Vec<_> =
        fs::read_dir(project.path("migrations")).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    for (number, file) in files.iter().rev().enumerate() {
        let folder = project.path("migrations").join(["x/y", "", "a"][number % 3]);
        fs::create_dir_all(&folder).unwrap();
        let kind = ["yaml", "yml"][number % 2];
        fs::rename(file, folder.join(format!("{number:03}-renamed.{kind}"))).unwrap();
    }
    project
}
