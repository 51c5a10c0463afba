//! Places at which a function or a loop may be left, on a condition that nobody can answer: what follows may not be done.

use super::runner::{Found, Runner, What};
use super::statements::{Flow, without_refusals};

/// How much is left at such a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// This round of a loop.
    Round,
    /// The loop.
    Loop,
    /// The function.
    Function,
}

impl Reach {
    fn of(flow: &Flow) -> Option<Self> {
        match flow {
            Flow::Next | Flow::Raise => None,
            Flow::Continue => Some(Self::Round),
            Flow::Break => Some(Self::Loop),
            Flow::Return(_) => Some(Self::Function),
        }
    }
}

impl Runner<'_> {
    /// Where two ways meet of which nobody knows the right one: how it goes on, and what is open. `does` is whether one
    /// of them does something.
    pub(super) fn meet(&mut self, flow: Flow, other: &Flow, does: bool, why: &str) -> Flow {
        if flow == *other {
            if does {
                self.open(format!("whether this is done cannot be told: {why}"));
            }
            return flow;
        }
        let stops = flow == Flow::Raise || *other == Flow::Raise;
        let reach = Reach::of(&flow).max(Reach::of(other));
        match reach {
            _ if does && reach.is_some() => {
                self.open(format!("whether this is done, and what follows, cannot be told: {why}"));
            }
            _ if does => self.open(format!("whether this is done cannot be told: {why}")),
            _ if stops => self.open(format!("whether it stops here cannot be told: {why}")),
            Some(reach) => self.push(What::Doubt(reach, why.to_owned())),
            None => {}
        }
        let answers = |flow: &Flow| matches!(flow, Flow::Return(value) if !value.is_none());
        if answers(&flow) || answers(other) {
            return Flow::Return(super::value::Value::unknown(why));
        }
        Flow::Next
    }

    /// Whether something since a step may leave a loop, or a round of it.
    pub(super) fn is_doubtful(&self, from: usize) -> bool {
        self.steps.iter().skip(from).any(|step| matches!(step.what, What::Doubt(..)))
    }

    /// At the end of what they leave, doubts since a step become open steps, where something followed that may not be done.
    pub(super) fn settle(&mut self, from: usize, reach: Reach) {
        let mut rest = self.steps.split_off(from.min(self.steps.len()));
        while !rest.is_empty() {
            let step = rest.remove(0);
            match step.what {
                What::Doubt(own, why) if own <= reach => {
                    if !without_refusals(rest.clone()).is_empty() {
                        let what = What::Open(format!("whether what follows is done cannot be told: {why}"));
                        self.add(Found { what, ..step });
                    }
                }
                _ => self.add(step),
            }
        }
    }
}
