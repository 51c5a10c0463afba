//! Loops: gone through where what they go over is known, open where it is not.

use ruff_python_ast::{StmtFor, StmtWhile};

use super::conditions::Truth;
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
        for item in items {
            self.bind(&each.target, item);
            match self.block(&each.body) {
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

    pub(super) fn rounds_while(&mut self, round: &'m StmtWhile) -> Flow {
        for _ in 0..MOST_ROUNDS {
            match self.truth(&round.test) {
                Truth::No => return self.block(&round.orelse),
                Truth::Yes => {}
                Truth::Seen | Truth::Unknown(_) => break,
            }
            match self.block(&round.body) {
                Flow::Next | Flow::Continue => {}
                Flow::Break => return Flow::Next,
                other => return other,
            }
        }
        self.open("how often this loop goes round cannot be told");
        Flow::Next
    }
}
