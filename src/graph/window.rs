//! The part of a history that `START:END` means. Both ends are in it, as Alembic has it.

use std::collections::BTreeSet;

use super::{Graph, NodeId, Selection};
use crate::diag::{Code, Diagnostic, and_list};

type Window = Result<BTreeSet<NodeId>, Box<Diagnostic>>;

impl Graph {
    /// The revisions between two places, both included. `-N:END` is END and N steps back from it, `START:+N` is START
    /// and N steps on from it, on every branch. `current` stands for the revisions that a ledger names, if there is one.
    ///
    /// # Errors
    /// An end that names nothing, and a range that runs backwards.
    pub fn window(&self, text: &str, current: Option<&[NodeId]>) -> Window {
        let Some((start, end)) = text.split_once(':') else {
            let message = format!("`{text}` is no range");
            return Err(Box::new(
                Diagnostic::global(Code::BAD_RANGE, message)
                    .hint(format!("a range is START:END, START: or :END, such as `{text}:` or `:{text}`")),
            ));
        };
        let (start, end) = (start.trim(), end.trim());
        let to = if end.is_empty() { "heads" } else { end };
        match (steps(start, '-'), steps(end, '+')) {
            (Some(_), Some(_)) => {
                let message = format!("`{text}` is no range: one of its ends must be a revision");
                Err(Box::new(Diagnostic::global(Code::BAD_RANGE, message)))
            }
            (Some(count), None) => {
                let ends = Self::revisions(self.select_at(to, current)?);
                Ok(self.nearby(ends, count, &self.down))
            }
            (None, Some(count)) if matches!(start, "" | "base") && count > 0 => {
                Ok(self.nearby(self.bases(), count - 1, &self.down_children))
            }
            (None, Some(count)) => {
                let starts = Self::revisions(self.select_at(start, current)?);
                Ok(self.nearby(starts, count, &self.down_children))
            }
            (None, None) => self.between(start, to, current),
        }
    }

    fn between(&self, start: &str, end: &str, current: Option<&[NodeId]>) -> Window {
        let ends = Self::revisions(self.select_at(end, current)?);
        let before = self.with_ancestors(ends.iter().copied());
        let starts = if start.is_empty() { Selection::Base } else { self.select_at(start, current)? };
        let Selection::Revisions(starts) = starts else { return Ok(before) };
        match starts.iter().find(|start| !before.contains(start)) {
            Some(&stray) => Err(Box::new(self.no_way(stray, &ends))),
            None => Ok(self.with_descendants(starts).intersection(&before).copied().collect()),
        }
    }

    /// Why nothing lies between a revision and these ends.
    fn no_way(&self, start: NodeId, ends: &[NodeId]) -> Diagnostic {
        let ids: Vec<_> = ends.iter().map(|&at| self.id(at)).collect();
        let id = self.id(start);
        let behind = self.with_ancestors([start]);
        if let Some(end) = ends.iter().find(|end| behind.contains(end)) {
            let message = format!("the range runs backwards: `{id}` comes after `{}`", self.id(*end));
            let hint = format!("write `{}:{id}`", self.id(*end));
            return Diagnostic::global(Code::BAD_RANGE, message).hint(hint);
        }
        let message = if ids.is_empty() {
            format!("nothing lies between `{id}` and the beginning")
        } else {
            format!("nothing lies between `{id}` and {}: they are on different branches", and_list(&ids))
        };
        Diagnostic::global(Code::BAD_RANGE, message).hint("`:REVISION` gives what comes before a revision")
    }

    fn revisions(selection: Selection) -> Vec<NodeId> {
        match selection {
            Selection::Base => Vec::new(),
            Selection::Revisions(list) => list,
        }
    }

    /// These revisions and what lies at most so many steps from them.
    fn nearby(&self, from: Vec<NodeId>, count: usize, next: &[Vec<NodeId>]) -> BTreeSet<NodeId> {
        let mut found: BTreeSet<NodeId> = from.iter().copied().collect();
        let mut rim = from;
        for _ in 0..count.min(self.len()) {
            rim = rim.into_iter().flat_map(|at| &next[at]).copied().filter(|&at| found.insert(at)).collect();
        }
        found
    }
}

/// `-2` or `+2`: how many steps.
fn steps(text: &str, sign: char) -> Option<usize> {
    let digits = text.strip_prefix(sign)?;
    digits.starts_with(|c: char| c.is_ascii_digit()).then(|| digits.parse().ok())?
}
