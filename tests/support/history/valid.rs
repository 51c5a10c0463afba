//! Checks of the generated texts: YAML that is read, ids that differ, a graph that holds together, one head.

#![allow(unused_imports, reason = "the bench compiles this without a test harness")]
#![allow(clippy::panic, reason = "a test says so when a text is not what it should be")]

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::hostile::names;
use super::{SpecText, branching, counted, hostile, linear};

/// Revision, parents and `depends_on` of each spec, in the order of the list.
fn graph(specs: &[SpecText]) -> Vec<(String, Vec<String>, Vec<String>)> {
    let read = |spec: &SpecText| {
        let tree: Value =
            serde_yaml::from_str(&spec.text).unwrap_or_else(|error| panic!("{}: {error}", spec.text));
        let id = texts(&tree["revision"]).pop().unwrap_or_default();
        assert!(spec.name.starts_with(&format!("{id}_")), "{} is not of {id}", spec.name);
        assert!(tree["upgrade"].is_sequence() && !tree["message"].is_null(), "{}", spec.text);
        (id, texts(&tree["down_revision"]), texts(&tree["depends_on"]))
    };
    specs.iter().map(read).collect()
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Sequence(list) => list.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Everything that a revision refers to stands before it, and all but one are referred to as parents.
fn check(specs: &[SpecText]) {
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut heads = BTreeSet::new();
    for (id, down, depends) in graph(specs) {
        assert!(id.len() == 12 && id.chars().all(|c| c.is_ascii_hexdigit()), "{id}");
        let above = |needed: &[String]| -> BTreeSet<String> {
            let all =
                needed.iter().map(|one| seen.get(one).unwrap_or_else(|| panic!("{id} comes before {one}")));
            all.flatten().cloned().collect()
        };
        let mut ancestors = above(&down);
        for parent in &down {
            assert!(!ancestors.contains(parent), "{id}: {parent} is an ancestor of another parent");
            heads.remove(parent);
        }
        ancestors.extend(above(&depends));
        assert!(depends.iter().all(|needed| !ancestors.contains(needed)), "{id} needs {depends:?} anyway");
        ancestors.extend(down.into_iter().chain(depends));
        heads.insert(id.clone());
        assert!(seen.insert(id.clone(), ancestors).is_none(), "{id} is there twice");
    }
    assert_eq!(heads.len(), 1, "heads: {heads:?}");
}

#[test]
fn linear_histories_hold_together() {
    let specs = linear(1000);
    check(&specs);
    let bytes: usize = specs.iter().map(|spec| spec.text.len()).sum();
    let lines: usize = specs.iter().map(|spec| spec.text.lines().count()).sum();
    assert!((700..900).contains(&(bytes / 1000)), "{} bytes a revision", bytes / 1000);
    assert!((25..36).contains(&(lines / 1000)), "{} lines a revision", lines / 1000);
    assert_eq!(specs[..100], linear(100), "a longer history begins like a shorter one");
}

#[test]
fn branching_histories_hold_together() {
    for n in 0..40 {
        for seed in 0..20 {
            let specs = branching(n, seed);
            assert_eq!(specs.len(), n);
            if n > 0 {
                check(&specs);
            }
        }
    }
    let specs = branching(400, 1);
    check(&specs);
    let graph = graph(&specs);
    assert!(graph.iter().filter(|(_, down, _)| down.len() > 1).count() > 20);
    assert!(graph.iter().filter(|(_, _, depends)| !depends.is_empty()).count() > 5);
    assert_eq!(graph.iter().filter(|(_, down, _)| down.is_empty()).count(), 2);
}

#[test]
fn counted_histories_hold_together() {
    for n in 12..=20 {
        let specs = counted(n);
        assert_eq!(specs.len(), n);
        check(&specs);
        for spec in specs.iter().skip(2).step_by(3) {
            assert!(
                spec.text.contains("SET n = n + 1") && spec.text.contains("INTO journal"),
                "{}",
                spec.text
            );
        }
    }
}

#[test]
fn hostile_names_are_read_back() {
    check(&hostile());
    let names = names();
    assert!(names.iter().all(|name| name.len() <= 63));
    let spec = &hostile()[0];
    let tree: Value = serde_yaml::from_str(&spec.text).unwrap_or_else(|error| panic!("{error}"));
    for (at, name) in names.iter().enumerate() {
        assert_eq!(tree["upgrade"][at]["create_table"]["table"], Value::String(name.clone()));
    }
}
