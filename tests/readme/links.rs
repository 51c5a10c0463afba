//! Links between the documents: each leads to a file and a heading that are there.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use super::markdown::read;
use crate::support::snapshot::tests;

/// Every document of this repository, as a path from its root.
pub(crate) fn documents() -> Vec<String> {
    let top = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(ToOwned::to_owned);
    let root = tests("..");
    let below = WalkDir::new(tests("../docs")).sort_by_file_name().into_iter().map(Result::unwrap);
    let pages = below.filter(|file| file.path().extension().is_some_and(|ending| ending == "md"));
    let names = pages.map(|file| file.path().strip_prefix(&root).unwrap().display().to_string());
    top.into_iter().chain(names).collect()
}

/// The text without what stands in fences and backticks.
fn prose(name: &str) -> String {
    let text = read(name);
    let (mut out, mut fenced) = (String::new(), false);
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            // a link's own text may be code
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// The targets of links, each with its line.
fn links(name: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in prose(name).lines().enumerate() {
        for part in line.split("](").skip(1) {
            if let Some((target, _)) = part.split_once(')') {
                found.push((number + 1, target.to_owned()));
            }
        }
    }
    found
}

/// What a heading is called in a link: lower case, blanks as `-`, nothing but letters, digits, `-` and `_`.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c => c.is_alphanumeric().then_some(c),
    });
    kept.collect()
}

fn anchors(name: &str) -> BTreeSet<String> {
    let (mut found, mut fenced) = (BTreeSet::new(), false);
    for line in read(name).lines() {
        fenced ^= line.starts_with("```");
        if !fenced && line.starts_with('#') {
            let name = anchor(line.trim_start_matches('#'));
            let copies = (1..).map(|number| format!("{name}-{number}"));
            let free = std::iter::once(name.clone()).chain(copies).find(|name| !found.contains(name));
            found.extend(free);
        }
    }
    found
}

/// A path without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => assert!(out.pop(), "{} leaves the repository", path.display()),
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}

#[test]
fn every_link_leads_somewhere() {
    let mut count = 0;
    for name in documents() {
        for (line, target) in links(&name) {
            if target.starts_with("https://") {
                continue;
            }
            let (file, heading) = target.split_once('#').unwrap_or((&target, ""));
            let folder = Path::new(&name).parent().unwrap();
            let path = if file.is_empty() { PathBuf::from(&name) } else { plain(&folder.join(file)) };
            assert!(tests("..").join(&path).exists(), "{name}:{line}: there is no {}", path.display());
            // What a page links to is in the book.
            assert!(
                !name.starts_with("docs/") || path.starts_with("docs"),
                "{name}:{line}: {target} is outside of the book"
            );
            let is_there = heading.is_empty() || anchors(&path.display().to_string()).contains(heading);
            assert!(is_there, "{name}:{line}: {} has no heading `{heading}`", path.display());
            count += 1;
        }
    }
    assert!(count > 200, "{count}");
    assert_eq!(anchor("What stops a script: `psql -1`, E503"), "what-stops-a-script-psql--1-e503");
}
