//! Cuts a script: the part about its revisions, and its frame.

use std::ops::Range;

/// A heading is a double line, and what it says.
fn rules(script: &str) -> impl Iterator<Item = usize> {
    let rule = format!("-- {}", "=".repeat(20));
    let starts: Vec<usize> = script.match_indices("-- =").map(|(at, _)| at).collect();
    starts.into_iter().filter(move |at| script[*at..].starts_with(&rule))
}

/// What stands under the heading of the first part of the frame that follows the revisions.
const BEHIND: [&str; 2] = ["\n-- What the script works with", "\n-- The end"];

/// Where the part about the revisions begins and ends.
fn part(script: &str) -> Range<usize> {
    let behind = BEHIND.iter().find_map(|title| script.find(title)).unwrap();
    let end = rules(script).filter(|at| *at < behind).last().unwrap();
    rules(script).next().unwrap().min(end)..end
}

/// From the first revision's heading up to what follows the last one. The version of the program is left out: it would
/// change all texts with every release.
pub(super) fn revisions(script: &str) -> String {
    script[part(script)].replace(&format!("'{}'", env!("CARGO_PKG_VERSION")), "'VERSION'")
}

/// All but the revisions.
pub(super) fn frame(script: &str) -> String {
    let part = part(script);
    format!("{}{}", &script[..part.start], &script[part.end..])
}
