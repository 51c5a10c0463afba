//! What newcomers write: `tests/mistakes/*.txt` is a list of mistakes with the words that must be told of each, where,
//! and what to write instead. The form of the list is described in CONTRIBUTING.md.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod keys;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::support::snapshot::tests;
use crate::support::{Output, Project};

/// The history that each mistake is made after.
const BASE: &str = include_str!("mistakes/base.yaml");
const HEAD: &str = "revision: \"bbbb00000002\"\ndown_revision: \"aaaa00000001\"\nmessage: change\nupgrade:\n";

/// What a text of the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Operations, built for a dialect.
    Operations(&'static str),
    /// A whole spec.
    Spec,
    /// A whole spec, which `check` is asked about.
    Check,
    /// Arguments.
    Command,
}

/// One mistake.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// What the message says.
    words: Vec<String>,
    pub(crate) wrong: String,
    /// Line and column of the mistake in the spec's file.
    place: Option<(usize, usize)>,
    pub(crate) right: String,
}

impl Mistake {
    fn read(file: &str, text: &str) -> Self {
        let mut lines: Vec<&str> = text.trim_end().lines().collect();
        let name = format!("{file}: {}", lines.remove(0));
        let kind = match lines[0].strip_prefix("@ ") {
            None => Kind::Operations("postgres"),
            Some("mysql") => Kind::Operations("mysql"),
            Some("mariadb") => Kind::Operations("mariadb"),
            Some("sqlite") => Kind::Operations("sqlite"),
            Some("spec") => Kind::Spec,
            Some("check") => Kind::Check,
            Some("command") => Kind::Command,
            Some(other) => panic!("{name}: {other} is no kind"),
        };
        lines.drain(..usize::from(lines[0].starts_with("@ ")));
        let words = lines.remove(0).strip_prefix("> ").unwrap_or_else(|| panic!("{name} asks for no words"));
        let middle = lines.iter().position(|line| *line == "=").unwrap_or_else(|| panic!("{name}: no `=`"));
        let marked = whole(kind, &lines[..middle]);
        let place = marked.find('«').map(|at| {
            let before = &marked[..at];
            (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1)
        });
        assert!(
            place.is_some() || matches!(kind, Kind::Command) || words == "delete one",
            "{name} marks no place"
        );
        Self {
            name,
            kind,
            words: words.split(" | ").map(ToOwned::to_owned).collect(),
            wrong: marked.replace(['«', '»'], ""),
            place,
            right: whole(kind, &lines[middle + 1..]),
        }
    }

    pub(crate) fn run(&self, text: &str) -> Output {
        let project = Project::new().spec("a.yaml", BASE);
        match self.kind {
            Kind::Operations(dialect) => project.spec("b.yaml", text).run(&["build", "--dialect", dialect]),
            Kind::Spec => project.spec("b.yaml", text).run(&["build", "--dialect", "postgres"]),
            Kind::Check => project.spec("b.yaml", text).config("dialects: [postgres]\n").run(&["check"]),
            Kind::Command => {
                let words: Vec<&str> = text.split_whitespace().collect();
                project.config("dialects: [postgres]\n").run(&words)
            }
        }
    }

    /// Found, in its place, with the right words; and whether the right form is accepted.
    fn tried(&self) -> [bool; 4] {
        let told = self.run(&self.wrong);
        let place = self.place.map(|(line, col)| format!("b.yaml:{line}:{col}"));
        let first = told.stderr.lines().find_map(|line| line.trim_start().strip_prefix("--> migrations/b"));
        let placed = place.is_none_or(|place| first.is_some_and(|found| format!("b{found}") == place));
        let status = if self.kind == Kind::Command { told.status == 64 } else { told.status != 0 };
        [
            status,
            placed,
            self.words.iter().all(|word| told.stderr.contains(word)),
            self.run(&self.right).status == 0,
        ]
    }
}

/// A text of the list as a file: operations get the head of a spec.
fn whole(kind: Kind, lines: &[&str]) -> String {
    let mut text = if matches!(kind, Kind::Operations(_)) { HEAD.to_owned() } else { String::new() };
    for line in lines {
        let tab = line.replace('«', "").starts_with('\t');
        let indent = if matches!(kind, Kind::Operations(_)) && !tab { "  " } else { "" };
        writeln!(text, "{indent}{line}").unwrap();
    }
    text
}

pub(crate) fn list() -> Vec<Mistake> {
    let mut files: Vec<_> =
        fs::read_dir(tests("mistakes")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = format!("\n{text}");
        let parts = text.split("\n# ").skip(1);
        parts.map(|part| Mistake::read(&file, part)).collect::<Vec<_>>()
    };
    files.iter().flat_map(read).collect()
}

#[test]
fn every_mistake_of_newcomers_is_answered() {
    let list = list();
    let names: BTreeSet<&str> = list.iter().map(|mistake| mistake.name.as_str()).collect();
    assert!(list.len() >= 300 && names.len() == list.len(), "{} mistakes, {} names", list.len(), names.len());
    let mut counts = std::collections::BTreeMap::<&str, [usize; 5]>::new();
    let mut failed = String::new();
    for mistake in &list {
        let tried = mistake.tried();
        let file = mistake.name.split(':').next().unwrap();
        for row in [file, "in all"] {
            let row = counts.entry(row).or_default();
            row[0] += 1;
            tried.iter().zip(&mut row[1..]).for_each(|(good, count)| *count += usize::from(*good));
        }
        if tried.contains(&false) {
            let told = mistake.run(&mistake.wrong).stderr;
            writeln!(failed, "{}: {tried:?} {:?} {:?}\n{told}", mistake.name, mistake.place, mistake.words)
                .unwrap();
        }
    }
    println!("| | mistakes | found | place right | hint right | right form accepted |");
    for (file, [all, found, placed, told, accepted]) in &counts {
        println!("| {file} | {all} | {found} | {placed} | {told} | {accepted} |");
    }
    assert!(failed.is_empty(), "{failed}");
}

/// A sentence that stands under a dozen different mistakes helps with none of them.
#[test]
fn no_hint_stands_under_a_dozen_mistakes() {
    let mut hints = std::collections::BTreeMap::<String, usize>::new();
    for mistake in list().iter().filter(|mistake| mistake.kind != Kind::Command) {
        let told = mistake.run(&mistake.wrong).stderr;
        let own: BTreeSet<&str> =
            told.lines().filter_map(|line| line.trim_start().strip_prefix("= help: ")).collect();
        for hint in own {
            *hints.entry(hint.to_owned()).or_default() += 1;
        }
    }
    for (hint, count) in hints {
        let names_a_word = hint.starts_with("did you mean `")
            || hint.starts_with("leave it out")
            || hint.starts_with("write `");
        assert!(count < 12 || names_a_word || hint.contains("list its values"), "{count} times: {hint}");
    }
}
