//! Which revisions upgrade and downgrade scripts run, and the ledger after each: Alembic's answer beside ours.

use std::collections::BTreeSet;

use crate::compare::{Comparison, TRACEBACKS, Verdict};
use crate::kinds::Kind;
use crate::ours::Ours;
use crate::questions::{Asked, Question};
use crate::support::model::{Direction, State, Stop, Target};
use crate::theirs::{Answer, Moved, Outcome};

/// The revisions that a script of ours runs, in its order.
pub fn path(question: &Question, asked: &Asked, ours: &Ours) -> Vec<String> {
    let start = question.start(&asked.shape);
    let Ok(end) = start.after(question.script) else { return Vec::new() };
    let changed = start.difference(&end);
    let mut order = ours.order();
    order.retain(|id| changed.contains(&asked.shape.find(id)));
    if question.script.direction == Direction::Downgrade {
        order.reverse();
    }
    order
}

/// Compares one script.
pub fn compare(
    comparison: &mut Comparison,
    asked: &Asked,
    ours: &Ours,
    question: &Question,
    answer: &Answer<Moved>,
    path: &Answer<Vec<Vec<String>>>,
) {
    let shape = &asked.shape;
    let (start, script) = (question.start(shape), question.script);
    let what = format!("{} {} at {:?}", script.direction.command(), script.text(shape), start.rows());
    let expected = start.after(script).map(|end| ids(asked, &start.difference(&end)));
    // The compiler has the same revisions as the model.
    let held = ours.script(script, shape);
    if !script.is_relative() {
        let applied = ids(asked, &start.applied);
        let run = held.map(|held| match script.direction {
            Direction::Upgrade => held.difference(&applied).cloned().collect(),
            _ => held.intersection(&applied).cloned().collect::<BTreeSet<String>>(),
        });
        let same = match (&run, &expected) {
            (Ok(run), Ok(expected)) => run == expected,
            (run, expected) => run.is_err() == expected.is_err(),
        };
        let verdict = if same { Verdict::Same } else { Verdict::Unexpected };
        comparison.note(asked, &verdict, &format!("{what}, compiler and model"), &run, &expected);
    }
    let verdict = Case { asked, question, start, expected: &expected, answer }.verdict();
    comparison.note(asked, &verdict, &what, &expected, &answer.outcome);
    if let (Verdict::Same, Outcome::Ok(moved)) = (&verdict, &answer.outcome) {
        rows(comparison, asked, question, &what, &moved.steps, &moved.rows);
        // The same steps in the order of our script.
        let order = self::path(question, asked, ours);
        match &path.outcome {
            Outcome::Ok(after) => rows(comparison, asked, question, &what, &order, after),
            other => {
                let verdict = if other.crashed(TRACEBACKS) {
                    Verdict::Listed(Kind::CRASH)
                } else {
                    Verdict::Unexpected
                };
                comparison.note(asked, &verdict, &what, &order, other);
            }
        }
    }
}

/// Compares the ledger after a stamp.
pub fn stamp(comparison: &mut Comparison, asked: &Asked, question: &Question, answer: &Answer<Vec<String>>) {
    let start = question.start(&asked.shape);
    let what = format!("stamp {} at {:?}", question.script.text(&asked.shape), start.rows());
    let expected = start.after(question.script).map(|end| end.rows());
    let verdict = match (&expected, &answer.outcome) {
        (Ok(rows), Outcome::Ok(theirs)) if rows == theirs => Verdict::Same,
        (Ok(rows), Outcome::Ok(theirs)) if question.script.target == Target::Heads => {
            let before = start.rows();
            let lost = rows.iter().all(|row| theirs.contains(row) || before.contains(row));
            let more = theirs.iter().any(|row| !rows.contains(row));
            if lost && !more { Verdict::Listed(Kind::STAMP_HEADS) } else { Verdict::Unexpected }
        }
        _ => Verdict::Unexpected,
    };
    comparison.note(asked, &verdict, &what, &expected, &answer.outcome);
}

/// The ledger after each step.
fn rows(
    comparison: &mut Comparison,
    asked: &Asked,
    question: &Question,
    what: &str,
    steps: &[String],
    rows: &[Vec<String>],
) {
    let mut state = question.start(&asked.shape);
    for (step, rows) in steps.iter().zip(rows) {
        state.toggle(asked.shape.find(step));
        let ours = state.rows();
        let more = ours.iter().all(|row| rows.contains(row))
            && rows.iter().all(|row| state.applied.contains(&asked.shape.find(row)));
        let verdict = match question.script.direction {
            _ if ours == *rows => Verdict::Same,
            Direction::Downgrade if more => Verdict::Listed(Kind::TOO_MANY_ROWS),
            _ => Verdict::Unexpected,
        };
        comparison.note(asked, &verdict, &format!("{what}, the ledger after {step}"), &ours, rows);
        if !matches!(verdict, Verdict::Same) {
            return; // what comes after it follows from it
        }
    }
}

fn ids(asked: &Asked, of: &BTreeSet<usize>) -> BTreeSet<String> {
    of.iter().map(|&at| asked.shape.id(at).to_owned()).collect()
}

struct Case<'a> {
    asked: &'a Asked,
    question: &'a Question,
    start: State<'a>,
    expected: &'a Result<BTreeSet<String>, Stop>,
    answer: &'a Answer<Moved>,
}

impl Case<'_> {
    fn verdict(&self) -> Verdict {
        match (self.expected, &self.answer.outcome) {
            (Ok(our), Outcome::Ok(moved)) if *our == moved.steps.iter().cloned().collect() => Verdict::Same,
            (Err(_), Outcome::Refused(_)) => Verdict::Same,
            (Ok(our), Outcome::Refused(_) | Outcome::Crashed(_)) if our.is_empty() => {
                Verdict::Listed(Kind::NOTHING)
            }
            (_, crashed) if crashed.crashed(TRACEBACKS) => Verdict::Listed(Kind::CRASH),
            _ => self.kind().map_or(Verdict::Unexpected, Verdict::Listed),
        }
    }

    fn refused(&self, with: &str) -> bool {
        matches!(&self.answer.outcome, Outcome::Refused(said) if said.contains(with))
    }

    /// What Alembic runs, if it runs something.
    fn theirs(&self) -> Option<BTreeSet<usize>> {
        match &self.answer.outcome {
            Outcome::Ok(moved) => Some(moved.steps.iter().map(|id| self.asked.shape.find(id)).collect()),
            _ => None,
        }
    }

    fn kind(&self) -> Option<Kind> {
        let (shape, script) = (&self.asked.shape, self.question.script);
        let ours = self.start.after(script).map(|end| self.start.difference(&end));
        match (script.direction, script.target) {
            (Direction::Downgrade, Target::Id(target)) => {
                let children = (0..shape.nodes.len()).filter(|&at| shape.nodes[at].down.contains(&target));
                let run: BTreeSet<usize> =
                    shape.with_descendants(children).intersection(&self.start.applied).copied().collect();
                (self.theirs().unwrap_or_default() == run).then_some(Kind::DEPENDENTS)
            }
            (Direction::Downgrade, Target::BranchId(line, target)) => {
                let behind = shape.with_offspring([line]).contains(&target);
                (behind && self.refused("Not a valid downgrade target")).then_some(Kind::BEHIND_LABEL)
            }
            (Direction::Downgrade, Target::Steps(_)) => self.step_down(ours),
            (Direction::Downgrade, Target::BranchSteps(..)) => self.branch_down(ours),
            (Direction::Upgrade, Target::Steps(_)) => self.step_up(ours),
            (Direction::Upgrade, Target::BranchSteps(..)) => self.branch_up(ours),
            _ => None,
        }
    }

    fn step_down(&self, ours: Result<BTreeSet<usize>, Stop>) -> Option<Kind> {
        let guessed = self.answer.warned.iter().any(|said| said.contains("from multiple heads is ambiguous"));
        let Target::Steps(steps) = self.question.script.target else { return None };
        match (ours, self.theirs()) {
            (Err(Stop::Several(_)), Some(_)) if guessed => Some(Kind::GUESS),
            (Err(Stop::Several(_)), Some(_)) => Some(Kind::STEP_BY_DEPENDENCY),
            (Ok(_), None) if self.refused("Ambiguous walk") => Some(Kind::MERGE_STEP),
            (_, Some(theirs)) if theirs.len() > steps => Some(Kind::MORE),
            (Ok(_), None) if self.refused("didn't produce") => Some(Kind::STEP_BY_DEPENDENCY),
            _ => None,
        }
    }

    fn branch_down(&self, ours: Result<BTreeSet<usize>, Stop>) -> Option<Kind> {
        let Target::BranchSteps(_, steps) = self.question.script.target else { return None };
        match (ours, self.theirs()) {
            (Ok(_), None) if self.refused("Ambiguous walk") => Some(Kind::MERGE_STEP),
            (Ok(_), None) if self.refused("Not a valid downgrade target") => Some(Kind::BRANCH_STEP),
            (Err(Stop::TooFew), Some(theirs)) if theirs.len() > steps => Some(Kind::NEEDED),
            (_, Some(theirs)) if theirs.len() > steps => Some(Kind::MORE),
            (Err(Stop::Several(_)), Some(_)) => Some(Kind::STEP_BY_DEPENDENCY),
            _ => None,
        }
    }

    fn step_up(&self, ours: Result<BTreeSet<usize>, Stop>) -> Option<Kind> {
        match (ours, self.theirs()) {
            (Err(Stop::Several(_)), Some(_)) => Some(Kind::OTHER_BRANCH),
            (Ok(_), None) if self.refused("didn't produce") => Some(Kind::OTHER_BRANCH),
            (Ok(_), None) if self.refused("Ambiguous") => Some(Kind::ONLY_ONE),
            (Ok(_) | Err(Stop::TooFew), Some(_)) => Some(Kind::COMES_ALONG),
            _ => None,
        }
    }

    fn branch_up(&self, ours: Result<BTreeSet<usize>, Stop>) -> Option<Kind> {
        match (ours, self.theirs()) {
            (Err(Stop::Several(_)), Some(_)) => Some(Kind::BRANCH_UP),
            (Ok(_), None) if self.refused("didn't produce") => Some(Kind::BRANCH_UP),
            (Ok(_), None) if self.refused("Ambiguous") => Some(Kind::BRANCH_UP),
            (Ok(_) | Err(Stop::TooFew), Some(_)) => Some(Kind::COMES_ALONG),
            _ => None,
        }
    }
}
