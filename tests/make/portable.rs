//! The files for make use nothing newer than GNU make 3.81, which macOS has, and nothing but POSIX sh.

use std::process::Command;

use pretty_assertions::assert_eq;

use crate::support::Output;

const TARGETS: &str = include_str!("../../templates/project/sqlc-mig.mk");
const FUNCTIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/project/sqlc-mig.sh");

/// What came after 3.81, as the NEWS of GNU make have it.
const NEWER: [(&str, &str); 16] = [
    ("3.82", ".ONESHELL"),
    ("3.82", ".SHELLFLAGS"),
    ("3.82", ".RECIPEPREFIX"),
    ("3.82", "private "),
    ("3.82", "undefine "),
    ("4.0", "!="),
    ("4.0", "::="),
    ("4.0", "$(file "),
    ("4.0", "$(guile "),
    ("4.0", "load "),
    ("4.0", "--output-sync"),
    ("4.3", "&:"),
    ("4.3", ".EXTRA_PREREQS"),
    ("4.4", "$(let "),
    ("4.4", "$(intcmp "),
    ("4.4", ".WAIT"),
];

/// What is newer in the lines that make reads by itself: not in comments, in recipes, or in the shell's beginning of them.
fn newer(makefile: &str) -> Vec<String> {
    let lines = makefile.lines().filter(|line| !line.starts_with(['\t', '#']) && !line.starts_with("mig = "));
    let mut all = Vec::new();
    for line in lines.map(|line| line.split(": ## ").next().unwrap_or_default()) {
        let features = NEWER.iter().filter(|(_, feature)| line.contains(feature));
        all.extend(features.map(|(version, feature)| format!("{feature} ({version}): {line}")));
        // `define NAME =` came with 3.82
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.first() == Some(&"define") && words.len() > 2 {
            all.push(format!("define with an operator (3.82): {line}"));
        }
    }
    all
}

#[test]
fn the_targets_use_nothing_newer_than_make_3_81() {
    assert_eq!(newer(TARGETS), Vec::<String>::new());
    for line in
        ["x != date", "x ::= 1", "y := $(file <z)", ".ONESHELL:", "undefine x", "define x =", "a b &: c"]
    {
        assert_eq!(newer(line).len(), 1, "{line}");
    }
}

#[test]
fn the_functions_are_read_by_every_posix_shell_at_hand() {
    let mut shells = 0;
    for shell in [&["sh"][..], &["dash"], &["bash", "--posix"], &["busybox", "sh"], &["ksh"], &["yash"]] {
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).arg("-n").arg(FUNCTIONS);
        if command.output().is_ok() {
            Output::of(&mut command).ok();
            shells += 1;
        }
    }
    assert!(shells > 0);
    // what dash takes, and POSIX has not
    let text = std::fs::read_to_string(FUNCTIONS).unwrap();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let words = [" local ", "[[", "function ", "echo -", "$'", "&>", "<<<", " source "];
        let found = words.iter().find(|word| format!(" {}", line.trim_start()).contains(**word));
        assert_eq!(found, None, "{line}");
    }
}
