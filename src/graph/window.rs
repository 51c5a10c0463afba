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
                Ok(self.walk(ends, count, |at| self.down[at].clone()))
            }
            (None, Some(count)) if matches!(start, "" | "base") && count > 0 => {
                let bases = self.order.iter().copied().filter(|&at| self.down[at].is_empty()).collect();
                Ok(self.walk(bases, count - 1, |at| self.children(at)))
            }
            (None, Some(count)) => {
                let starts = Self::revisions(self.select_at(start, current)?);
                Ok(self.walk(starts, count, |at| self.children(at)))
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

    /// What an expression means where `current` may stand for a ledger's revisions; `current-2`, `current+1` count on.
    pub fn select_at(&self, text: &str, current: Option<&[NodeId]>) -> Result<Selection, Box<Diagnostic>> {
        let Some(rest) = text.strip_prefix("current") else { return self.select(text) };
        let (back, on) = (steps(rest, '-'), steps(rest, '+'));
        if !rest.is_empty() && back.is_none() && on.is_none() {
            return self.select(text);
        }
        let Some(current) = current else {
            let message = "only the database knows which revision is `current`".to_owned();
            return Err(Box::new(Diagnostic::global(Code::NO_REVISION, message).hint(
                "hand the rows of its ledger over: `--ledger FILE`, or `--ledger -` for standard input",
            )));
        };
        let step = |at: NodeId| if back.is_some() { self.down[at].clone() } else { self.children(at) };
        let mut found: BTreeSet<NodeId> = current.iter().copied().collect();
        for _ in 0..back.or(on).unwrap_or(0) {
            found = found.into_iter().flat_map(step).collect();
        }
        Ok(if found.is_empty() && on.is_none() {
            Selection::Base
        } else {
            Selection::Revisions(found.into_iter().collect())
        })
    }

    fn revisions(selection: Selection) -> Vec<NodeId> {
        match selection {
            Selection::Base => Vec::new(),
            Selection::Revisions(list) => list,
        }
    }

    /// These revisions and what lies at most so many steps from them.
    fn walk(
        &self,
        from: Vec<NodeId>,
        count: usize,
        next: impl Fn(NodeId) -> Vec<NodeId>,
    ) -> BTreeSet<NodeId> {
        let mut found: BTreeSet<NodeId> = from.iter().copied().collect();
        let mut rim = from;
        for _ in 0..count.min(self.len()) {
            rim = rim.into_iter().flat_map(&next).filter(|&at| found.insert(at)).collect();
        }
        found
    }
}

/// `-2` or `+2`: how many steps.
fn steps(text: &str, sign: char) -> Option<usize> {
    let digits = text.strip_prefix(sign)?;
    digits.starts_with(|c: char| c.is_ascii_digit()).then(|| digits.parse().ok())?
}
