//! Counts what happened on a random walk.

use std::fmt::{Display, Formatter};
use std::ops::Add;

/// How many of each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counted {
    pub(super) upgrades: usize,
    pub(super) downgrades: usize,
    pub(super) relative: usize,
    /// There and back.
    pub(super) stamps: usize,
    pub(super) interrupted: usize,
    /// Interrupted in a revision that had begun.
    pub(super) inside: usize,
    /// Interrupted so that a revision was left half done.
    pub(super) half_done: usize,
    pub(super) refused: usize,
    /// Scripts that found nothing to do.
    pub(super) idle: usize,
    /// Revisions that went up or down.
    pub(super) revisions: usize,
}

impl Add for Counted {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            upgrades: self.upgrades + other.upgrades,
            downgrades: self.downgrades + other.downgrades,
            relative: self.relative + other.relative,
            stamps: self.stamps + other.stamps,
            interrupted: self.interrupted + other.interrupted,
            inside: self.inside + other.inside,
            half_done: self.half_done + other.half_done,
            refused: self.refused + other.refused,
            idle: self.idle + other.idle,
            revisions: self.revisions + other.revisions,
        }
    }
}

impl Display for Counted {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "{} upgrades, {} downgrades, {} relative, {} stamps there and back, {} interrupted ({} inside a revision, {} left one half done), \
             {} refused, {} with nothing to do; {} revisions went up or down",
            self.upgrades,
            self.downgrades,
            self.relative,
            self.stamps,
            self.interrupted,
            self.inside,
            self.half_done,
            self.refused,
            self.idle,
            self.revisions
        )
    }
}

impl Counted {
    #[track_caller]
    pub(super) fn assert_everything_happened(&self, steps: usize) {
        let counts = [
            self.upgrades,
            self.downgrades,
            self.relative,
            self.stamps,
            self.interrupted,
            self.inside,
            self.half_done,
            self.refused,
            self.idle,
        ];
        assert!(counts.iter().all(|&count| count >= steps / 50), "something hardly happened: {self}");
    }
}
