//! The machinery: what `runtime` prints stands in every script of a dialect, in the lines that its header names, and has the
//! digest that it names.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use super::{chain, fork};
use crate::support::{Output, Project, Spec};

const DIALECTS: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];

/// Projects that have as little in common as possible.
fn projects() -> Vec<(&'static str, Project)> {
    let odd = chain().config("ledger: {table: my versions, history: off}\nlock: {key: 5, timeout: 7}\n");
    let quiet = Spec::new("abcd0001").message("it's \"odd\" \\ :x $$").up(
        "- execute: {sql: {mysql: SET SESSION sort_buffer_size = 65536, default: SELECT 1}, undo: SELECT 2}",
    );
    vec![
        ("chain", chain()),
        ("fork", fork()),
        ("sample", Project::sample()),
        ("odd", odd),
        ("own", Project::new().with([quiet])),
    ]
}

/// The lines of a script that are the machinery's, with their digest: those that every script has, and those of some.
fn machinery(script: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = script.split_inclusive('\n').collect();
    let named = lines.windows(2).take_while(|pair| pair[0].starts_with("--")).filter_map(|pair| {
        let ranges = pair[0].strip_prefix("-- Lines ")?.trim_end().trim_end_matches(',');
        let (digest, _) =
            pair[1].strip_prefix("--   blake3 ")?.split_once(", in every script of this version")?;
        let ranges = ranges.trim_end_matches(" are sqlc-mig's own").trim_end_matches(" too");
        Some((ranges.to_owned(), digest.to_owned()))
    });
    let text = |ranges: String| {
        let of = |range: &str| {
            let (first, last) = range.split_once(" to ").unwrap();
            let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
            lines[first - 1..last].concat()
        };
        ranges.split(", ").map(of).collect::<String>()
    };
    named.map(|(ranges, digest)| (text(ranges), digest)).collect()
}

#[test]
fn what_runtime_prints_stands_in_every_script() {
    let mut seen = BTreeSet::new();
    for dialect in DIALECTS {
        let runtime = Project::new().run(&["runtime", "--dialect", dialect]).ok().stdout;
        assert!(!runtime.is_empty(), "{dialect} has no machinery");
        for (name, project) in projects() {
            for arguments in [
                &["build", "heads"][..],
                &["build", "heads", "--quiet"],
                &["downgrade", "base"],
                &["upgrade", "+1"],
                &["downgrade", "-1"],
            ] {
                let what = format!("{dialect}, {name}, {arguments:?}");
                let output = project.run(&[arguments, &["--dialect", dialect]].concat()).ok();
                let parts = machinery(&output.stdout);
                assert!(!parts.is_empty(), "{what}");
                for (text, digest) in parts {
                    assert!(text.lines().count() > 8, "{what}: {text}");
                    assert_eq!(blake3::hash(text.as_bytes()).to_hex().to_string(), digest, "{what}");
                    assert!(runtime.contains(&format!(": blake3 {digest}\n{text}")), "{what}: {text}");
                    seen.insert(digest);
                }
            }
        }
        // what all scripts have, and what some have: each such part has one text
        assert_eq!(
            seen.len(),
            runtime.matches(": blake3 ").count(),
            "{dialect} has several machineries, or a part that none has"
        );
        seen.clear();
    }
}

#[test]
fn the_command_in_the_header_leaves_the_machinery_out() {
    let sample = Project::sample();
    for dialect in DIALECTS {
        for range in ["head", "d80b46fc9e73:head"] {
            sample.run(&["build", range, "--dialect", dialect, "-o", "up.sql"]).ok();
            let script = fs::read_to_string(sample.path("up.sql")).unwrap();
            let line = script.lines().find_map(|line| line.strip_prefix("-- What is left to read:  "));
            let command = line.unwrap().replace("THIS_FILE", "up.sql");
            let mut shell = Command::new("sh");
            let left = Output::of(shell.args(["-c", &command]).current_dir(sample.path("."))).ok().stdout;
            let counted = |text: &str| text.lines().count();
            let of_machinery: usize = machinery(&script).iter().map(|(text, _)| counted(text)).sum();
            assert_eq!(counted(&left), counted(&script) - of_machinery, "{dialect} {range}");
            assert!(
                !left.contains("sqlc-mig's own: ") && left.contains("drop_column"),
                "{dialect} {range}: {left}"
            );
            for (text, _) in machinery(&script) {
                let longest = text.lines().max_by_key(|line| line.len()).unwrap();
                assert!(!left.contains(longest), "{dialect} {range}: {longest}");
            }
        }
    }
}

/// The most lines that the machinery may have, and the rest of a script for the sample's last revision, of four statements:
/// what a reviewer reads once, and what he reads each time. They may get less, not more. On SQLite two of the four copy
/// a table, in 22 lines of SQL each.
const LINES: [(&str, usize, usize); 4] =
    [("postgres", 955, 110), ("mysql", 429, 109), ("mariadb", 496, 105), ("sqlite", 781, 171)];

#[test]
fn scripts_get_no_longer() {
    let sample = Project::sample();
    for (dialect, most_of_machinery, most_of_the_rest) in LINES {
        let script = sample.run(&["build", "d80b46fc9e73:head", "--dialect", dialect]).ok().stdout;
        let of_machinery: usize = machinery(&script).iter().map(|(text, _)| text.lines().count()).sum();
        let rest = script.lines().count() - of_machinery;
        assert!(of_machinery <= most_of_machinery, "{dialect}: {of_machinery} lines of machinery");
        assert!(rest <= most_of_the_rest, "{dialect}: {rest} lines besides");
    }
}

/// The longest line of a script, but for what cannot be broken: a text of the project, and the pipe of a command of the
/// sqlite3 shell, which is one line.
const WIDEST: usize = 160;

#[test]
fn no_line_is_longer_than_a_screen() {
    let sample = Project::sample();
    let long_texts = long_texts(&sample);
    assert!(!long_texts.is_empty());
    for dialect in DIALECTS {
        for arguments in [
            &["build", "heads"][..],
            &["build", "d80b46fc9e73:head"],
            &["downgrade", "base"],
            &["upgrade", "+1"],
            &["downgrade", "-1"],
        ] {
            let script = sample.run(&[arguments, &["--dialect", dialect]].concat()).ok().stdout;
            for line in script.lines().filter(|line| line.chars().count() > WIDEST) {
                let plain = line.replace("''", "'");
                let own = long_texts.iter().any(|text| plain.contains(text));
                let is_pipe = line.starts_with(".read '|");
                assert!(own || is_pipe, "{dialect}, {arguments:?}: {line}");
            }
        }
    }
}

/// Lines of the specs of the sample that are long themselves.
fn long_texts(project: &Project) -> Vec<String> {
    let specs = fs::read_dir(project.path("migrations")).unwrap();
    let texts = specs.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let long = |text: String| -> Vec<String> {
        text.lines().map(str::trim).filter(|line| line.len() > 80).map(str::to_owned).collect()
    };
    texts.flat_map(long).collect()
}

#[test]
fn runtime_needs_a_dialect_that_it_knows() {
    assert!(Project::new().run(&["runtime"]).failed(64).stderr.contains("--dialect"));
    let output = Project::new().run(&["runtime", "--dialect", "oracle"]).failed(64);
    assert!(output.stderr.contains("there is no dialect `oracle`"), "{output}");
}
