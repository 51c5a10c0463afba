//! Loops: gone through where what they go over is known, open where it is not.

use ruff_python_ast::{StmtFor, StmtWhile};

use super::conditions::Truth;
use super::doubts::Reach;
use super::runner::Runner;
use super::statements::{Flow, without_refusals};
use super::value::Value;

/// So many times a loop is gone through.
const MOST_ROUNDS: usize = 2000;

impl<'m> Runner<'m> {
    pub(super) fn each(&mut self, each: &'m StmtFor) -> Flow {
        let over = self.evaluate(&each.iter);
        let items = match over.items() {
            Some(items) if items.len() <= MOST_ROUNDS => items,
            _ => {
                let why = over.gap().unwrap_or_else(|| match over.truth() {
                    Truth::Unknown(why) => why,
                    _ => "what it goes over cannot be read".to_owned(),
                });
                self.round_unknown(each, &over, &why);
                return Flow::Next;
            }
        };
        let from = self.steps.len();
        let flow = self.rounds_each(each, items);
        self.settle(from, Reach::Loop);
        flow
    }

    /// A round for each item.
    fn rounds_each(&mut self, each: &'m StmtFor, items: Vec<Value>) -> Flow {
        for item in items {
            self.bind(&each.target, item);
            let from = self.steps.len();
            let flow = self.block(&each.body);
            self.settle(from, Reach::Round);
            match flow {
                Flow::Next | Flow::Continue => {}
                Flow::Break => return Flow::Next,
                other => return other,
            }
        }
        self.block(&each.orelse)
    }

    /// A loop of which nobody knows the rounds: open if one round would do something.
    fn round_unknown(&mut self, each: &'m StmtFor, over: &Value, why: &str) {
        let before = self.frames.clone();
        let item = if matches!(over, Value::Seen) { Value::Seen } else { Value::unknown(why) };
        self.bind(&each.target, item);
        let (_, steps) = self.aside(|own| own.block(&each.body));
        let changed = std::mem::replace(&mut self.frames, before);
        self.forget(&changed, why);
        if !without_refusals(steps).is_empty() {
            self.open(format!("the rounds of this loop cannot be told: {why}"));
        }
    }

    /// A loop with a condition: gone through where each round is known, else open as a whole.
    pub(super) fn rounds_while(&mut self, round: &'m StmtWhile) -> Flow {
        let before = self.frames.clone();
        let (flow, steps) = self.aside(|own| own.known_rounds(round));
        if let Some(flow) = flow {
            self.steps.extend(steps);
            return flow;
        }
        let why = "how often this loop goes round cannot be told";
        let changed = std::mem::replace(&mut self.frames, before);
        self.forget(&changed, why);
        if !without_refusals(steps).is_empty() {
            self.open(why);
        }
        Flow::Next
    }

    /// How such a loop ends; nothing where that cannot be told.
    fn known_rounds(&mut self, round: &'m StmtWhile) -> Option<Flow> {
        for _ in 0..MOST_ROUNDS {
            let truth = self.truth(&round.test);
            if truth == Truth::No {
                return Some(self.block(&round.orelse));
            }
            let (from, before) = (self.steps.len(), self.frames.clone());
            let flow = self.block(&round.body);
            let goes_on = matches!(flow, Flow::Next | Flow::Continue);
            // A round that changes nothing is followed by the same one.
            if truth != Truth::Yes || self.is_doubtful(from) || goes_on && self.frames == before {
                return None;
            }
            match flow {
                Flow::Next | Flow::Continue => {}
                Flow::Break => return Some(Flow::Next),
                other => return Some(other),
            }
        }
        None
    }
}
