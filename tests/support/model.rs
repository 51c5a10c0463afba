//! What our scripts are to do to a ledger, in as few words as possible. The scripts are compared with this model on a
//! server, and the model with Alembic.

use std::collections::BTreeSet;

use serde::Serialize;

use super::graphs::Shape;

/// Which way a script goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Upgrade,
    Downgrade,
    /// The ledger alone.
    Stamp,
}

impl Direction {
    /// The command that writes such scripts.
    pub fn command(self) -> &'static str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Downgrade => "downgrade",
            Self::Stamp => "stamp",
        }
    }
}

/// Where a script goes. Of two revisions the first names a branch, by its label or its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Id(usize),
    Heads,
    Base,
    BranchHead(usize),
    BranchBase(usize),
    BranchId(usize, usize),
    Steps(usize),
    BranchSteps(usize, usize),
}

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    pub direction: Direction,
    pub target: Target,
}

impl Move {
    pub fn up(target: Target) -> Self {
        Self { direction: Direction::Upgrade, target }
    }

    pub fn down(target: Target) -> Self {
        Self { direction: Direction::Downgrade, target }
    }

    pub fn stamp(target: Target) -> Self {
        Self { direction: Direction::Stamp, target }
    }

    /// Whether it counts steps from where the database is.
    pub fn is_relative(self) -> bool {
        matches!(self.target, Target::Steps(_) | Target::BranchSteps(..))
    }

    /// The same with another number of steps.
    #[must_use]
    pub fn with_steps(self, steps: usize) -> Self {
        let target = match self.target {
            Target::BranchSteps(line, _) => Target::BranchSteps(line, steps),
            _ => Target::Steps(steps),
        };
        Self { target, ..self }
    }

    /// The target as it is typed.
    pub fn text(self, shape: &Shape) -> String {
        let sign = if self.direction == Direction::Upgrade { '+' } else { '-' };
        let branch = |at: usize| shape.nodes[at].label.clone().unwrap_or_else(|| shape.id(at).to_owned());
        match self.target {
            Target::Id(at) => shape.id(at).to_owned(),
            Target::Heads => "heads".to_owned(),
            Target::Base => "base".to_owned(),
            Target::BranchHead(line) => format!("{}@head", branch(line)),
            Target::BranchBase(line) => format!("{}@base", branch(line)),
            Target::BranchId(line, at) => format!("{}@{}", branch(line), shape.id(at)),
            Target::Steps(steps) => format!("{sign}{steps}"),
            Target::BranchSteps(line, steps) => format!("{}@{sign}{steps}", branch(line)),
        }
    }
}

/// A database as far as the ledger knows it: which revisions are applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State<'s> {
    pub shape: &'s Shape,
    pub applied: BTreeSet<usize>,
}

/// Why a relative script stops before its first change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Each of these could be next.
    Several(BTreeSet<usize>),
    /// Fewer are left than were asked for.
    TooFew,
    /// What is asked for is no script.
    Nonsense,
}

impl<'s> State<'s> {
    /// Nothing but these and all they need.
    pub fn of(shape: &'s Shape, heads: impl IntoIterator<Item = usize>) -> Self {
        Self { shape, applied: shape.with_ancestors(heads) }
    }

    /// What a script leaves.
    ///
    /// # Errors
    /// It refuses, or there is no such script.
    pub fn after(&self, one: Move) -> Result<Self, Stop> {
        let shape = self.shape;
        match (one.direction, one.target) {
            (Direction::Upgrade, Target::Id(at)) => Ok(self.upgraded([at])),
            (Direction::Upgrade, Target::Heads) => Ok(self.upgraded(shape.tips())),
            (Direction::Upgrade, Target::BranchHead(line)) => {
                let members = shape.branch(line);
                let tips: Vec<usize> = shape.tips().into_iter().filter(|at| members.contains(at)).collect();
                if tips.len() == 1 { Ok(self.upgraded(tips)) } else { Err(Stop::Nonsense) }
            }
            (Direction::Upgrade, Target::Steps(steps)) => self.up(steps, None),
            (Direction::Upgrade, Target::BranchSteps(line, steps)) => self.up(steps, Some(line)),
            (Direction::Downgrade, Target::Id(at)) => Ok(self.downgraded(at)),
            (Direction::Downgrade | Direction::Stamp, Target::Base) => Ok(Self::of(shape, [])),
            (Direction::Downgrade, Target::BranchBase(line)) => Ok(self.downgraded_to_base_of(line)),
            (Direction::Downgrade, Target::BranchId(line, at)) => Ok(self.downgraded_in(line, at)),
            (Direction::Downgrade, Target::Steps(steps)) => self.down(steps, None),
            (Direction::Downgrade, Target::BranchSteps(line, steps)) => self.down(steps, Some(line)),
            (Direction::Stamp, Target::Id(at)) => Ok(self.stamped(&[at], &[at])),
            (Direction::Stamp, Target::Heads) => Ok(self.stamped(&shape.tips(), &shape.tips())),
            (Direction::Stamp, Target::BranchBase(line)) => Ok(self.stamped(&[line], &[])),
            _ => Err(Stop::Nonsense),
        }
    }

    /// These rows take the place of those that share the lineage of some revisions; other branches stay.
    fn stamped(&self, lines: &[usize], rows: &[usize]) -> Self {
        let mut lineage = self.shape.with_ancestors(lines.iter().copied());
        lineage.extend(self.shape.with_descendants(lines.iter().copied()));
        let kept = self.ledger().into_iter().filter(|row| !lineage.contains(row));
        Self::of(self.shape, kept.chain(rows.iter().copied()))
    }

    /// Applies or reverts one revision.
    pub fn toggle(&mut self, at: usize) {
        if !self.applied.remove(&at) {
            self.applied.insert(at);
        }
    }

    /// What differs between two states of a database.
    pub fn difference(&self, other: &Self) -> BTreeSet<usize> {
        self.applied.symmetric_difference(&other.applied).copied().collect()
    }

    /// The rows of the ledger: what is applied and not needed by anything applied.
    pub fn ledger(&self) -> BTreeSet<usize> {
        let needed: BTreeSet<usize> = self.applied.iter().flat_map(|&at| self.shape.parents(at)).collect();
        self.applied.difference(&needed).copied().collect()
    }

    /// The rows of the ledger as ids, sorted.
    pub fn rows(&self) -> Vec<String> {
        let mut rows: Vec<String> =
            self.ledger().into_iter().map(|at| self.shape.id(at).to_owned()).collect();
        rows.sort_unstable();
        rows
    }

    /// Up to these: what is missing.
    fn upgraded(&self, targets: impl IntoIterator<Item = usize>) -> Self {
        let mut applied = self.applied.clone();
        applied.extend(self.shape.with_ancestors(targets));
        Self { applied, ..*self }
    }

    /// Without these and without all that need them.
    fn without(&self, roots: impl IntoIterator<Item = usize>) -> Self {
        let gone = self.shape.with_descendants(roots);
        Self { applied: self.applied.difference(&gone).copied().collect(), ..*self }
    }

    /// Down to a revision, which stays: without all that need it.
    fn downgraded(&self, target: usize) -> Self {
        self.without((0..self.shape.nodes.len()).filter(|&at| self.shape.parents(at).contains(&target)))
    }

    /// Down to `LABEL@ID`: of the children of the target only those in the branch go, and what needs them.
    fn downgraded_in(&self, branch: usize, target: usize) -> Self {
        let members = self.shape.branch(branch);
        let children = |at: &usize| self.shape.nodes[*at].down.contains(&target) && members.contains(at);
        self.without((0..self.shape.nodes.len()).filter(children))
    }

    /// Down to `LABEL@base`: without the bases that the branch begins with.
    fn downgraded_to_base_of(&self, branch: usize) -> Self {
        let line = self.shape.with_line([branch]);
        self.without(line.into_iter().filter(|&at| self.shape.nodes[at].down.is_empty()))
    }

    /// `+N`, along a branch or anywhere. Nothing to do where nothing is left at all.
    fn up(&self, steps: usize, branch: Option<usize>) -> Result<Self, Stop> {
        let members = branch.map_or_else(|| self.everything(), |at| self.shape.branch(at));
        let mut state = self.clone();
        for step in 0..steps {
            let next = state.candidates(&members);
            match next.len() {
                0 if step == 0 => break,
                0 => return Err(Stop::TooFew),
                1 => state = state.upgraded(next),
                _ => return Err(Stop::Several(next)),
            }
        }
        Ok(state)
    }

    /// Which of these revisions could be next: not applied, but all of its down_revisions among these are. A base is none
    /// if a revision that goes on from what is applied needs it, for then it comes along.
    fn candidates(&self, members: &BTreeSet<usize>) -> BTreeSet<usize> {
        let parents = |at: usize| self.shape.nodes[at].down.iter().filter(|parent| members.contains(parent));
        let is_ready = |at: usize| parents(at).all(|parent| self.applied.contains(parent));
        let goes_on = |at: usize| parents(at).next().is_some();
        let open: BTreeSet<usize> =
            members.iter().copied().filter(|&at| !self.applied.contains(&at) && is_ready(at)).collect();
        let needs = |other: usize, at: usize| other != at && self.shape.with_ancestors([other]).contains(&at);
        let brought =
            |at: usize| !goes_on(at) && open.iter().any(|&other| goes_on(other) && needs(other, at));
        open.iter().copied().filter(|&at| !brought(at)).collect()
    }

    fn everything(&self) -> BTreeSet<usize> {
        (0..self.shape.nodes.len()).collect()
    }

    /// `-N`, in a branch or anywhere: the one head of the ledger goes, N times.
    fn down(&self, steps: usize, branch: Option<usize>) -> Result<Self, Stop> {
        let members = branch.map_or_else(|| self.everything(), |at| self.shape.branch(at));
        let mut state = self.clone();
        for step in 0..steps {
            let heads: BTreeSet<usize> = state.ledger().intersection(&members).copied().collect();
            match heads.len() {
                0 if state.applied.is_disjoint(&members) && step == 0 => break,
                0 => return Err(Stop::TooFew),
                1 => state = state.without(heads),
                _ => return Err(Stop::Several(heads)),
            }
        }
        Ok(state)
    }
}
