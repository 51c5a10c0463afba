//! What the program is made of: crates whose licences are on the list of `.ci/deny.toml`, and the list of them that goes with
//! a release.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::readme::markdown::read;
use crate::support::Output;

/// The licences that `.ci/deny.toml` allows.
fn allowed() -> BTreeSet<String> {
    let text = read(".ci/deny.toml");
    let (_, rest) = text.split_once("allow = [").unwrap();
    rest.split_once(']').unwrap().0.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// Whether an expression of SPDX can be met with licences of this list: `(MIT OR Apache-2.0) AND Unicode-3.0`.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let (mut depth, mut parts) = (0, vec![("OR", String::new())]);
    // the words outside of brackets, cut at those that bind least
    for word in expression.replace('/', " OR ").replace('(', "( ").replace(')', " )").split_whitespace() {
        match word {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(word, "OR" | "AND") {
            parts.push((if word == "OR" { "OR" } else { "AND" }, String::new()));
        } else {
            parts.last_mut().unwrap().1.extend([word, " "]);
        }
    }
    let one = |text: &str| match text.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => is_met(inner, allowed),
        None => allowed.contains(text.trim()),
    };
    // AND binds before OR
    let mut choices: Vec<bool> = Vec::new();
    for (joint, text) in &parts {
        match (*joint, choices.last_mut()) {
            ("AND", Some(before)) => *before &= one(text),
            _ => choices.push(one(text)),
        }
    }
    choices.contains(&true)
}

fn cargo(arguments: &[&str]) -> Output {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Output::of(Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"))).ok()
}

/// The machine that this is built on: crates for others need not be here.
fn host() -> String {
    let said = Output::of(Command::new("rustc").arg("-vV")).ok().stdout;
    said.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

#[test]
fn every_crate_has_a_licence_that_is_allowed() {
    let allowed = allowed();
    let host = host();
    let answer =
        cargo(&["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", &host]);
    let tree: Value = serde_json::from_str(&answer.stdout).unwrap();
    let packages = tree["packages"].as_array().unwrap();
    assert!(packages.len() > 100, "{}", packages.len());
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(
            is_met(licence, &allowed),
            "{} {} has the licence `{licence}`",
            package["name"],
            package["version"]
        );
    }
    for (expression, expected) in [
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("MIT/GPL-3.0", true),
        ("MIT AND GPL-3.0", false),
        ("(GPL-3.0 OR MIT) AND Zlib", true),
        ("GPL-3.0 OR MIT AND GPL-3.0", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("", false),
    ] {
        assert_eq!(is_met(expression, &allowed), expected, "{expression}");
    }
}

#[test]
fn a_release_lists_what_is_in_it() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/sbom");
    let run = || Output::of(Command::new("bash").args([script, &host()])).ok().stdout;
    let list = run();
    assert_eq!(run(), list, "the same for the same lock file");
    let tree: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(tree["bomFormat"], "CycloneDX");
    assert_eq!(tree["metadata"]["component"]["version"], env!("CARGO_PKG_VERSION"));
    let components = tree["components"].as_array().unwrap();
    let names: Vec<&str> = components.iter().map(|one| one["name"].as_str().unwrap()).collect();
    // what the program is linked from and what builds it, and nothing of its tests
    for (name, expected) in
        [("sqlparser", true), ("mimalloc", true), ("cc", true), ("proptest", false), ("jsonschema", false)]
    {
        assert_eq!(names.contains(&name), expected, "{name}");
    }
    let lock = read("Cargo.lock");
    for one in components {
        let digest = one["hashes"][0]["content"].as_str().unwrap();
        assert!(digest.len() == 64 && lock.contains(digest), "{one}");
        assert!(one["licenses"][0]["expression"].as_str().is_some_and(|text| !text.is_empty()), "{one}");
    }
}
