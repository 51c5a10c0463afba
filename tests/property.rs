//! Property tests (proptest), what holds for every input: random operations, histories, and bytes where a spec should be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod branches;
mod fold;
mod importing;
mod reading;
mod writing;

use std::fs;

use crate::support::history::{branching, counted, hostile, linear};
use crate::support::snapshot::tests;

/// A double-quoted YAML scalar: JSON, with escapes for all that readers of YAML may not take as it is.
pub(crate) fn yaml(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    json.chars().fold(String::new(), |out, c| match c {
        '\u{20}'..='\u{7e}' => out + &c.to_string(),
        _ if u32::from(c) <= 0xffff => format!("{out}\\u{:04x}", u32::from(c)),
        _ => format!("{out}\\U{:08x}", u32::from(c)),
    })
}

/// The specs of each project that the tests and the repository have, each with its configuration.
fn projects() -> Vec<(String, Vec<String>)> {
    let mut projects = Vec::new();
    let mut folders = crate::support::snapshot::cases("golden");
    folders.push(tests(".."));
    for folder in folders {
        let config = fs::read_to_string(folder.join("sqlc-mig.yaml")).unwrap_or_default();
        let files = walkdir::WalkDir::new(folder.join("migrations"))
            .sort_by_file_name()
            .into_iter()
            .map(Result::unwrap);
        let specs = files.filter(|f| f.file_type().is_file()).map(|f| fs::read_to_string(f.path()).unwrap());
        projects.push((config, specs.collect()));
    }
    for specs in [linear(60), branching(40, 7), counted(15), hostile()] {
        projects.push((String::new(), specs.into_iter().map(|spec| spec.text).collect()));
    }
    projects
}
