//! Answer by answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Formatter};

use crate::ours::Ours;
use crate::questions::{Asked, Direction, Move, Target};
use crate::support::model::State;
use crate::theirs::{Answer, Outcome, Theirs};

#[derive(Default)]
pub struct Comparison {
    pub same: usize,
    pub kinds: BTreeMap<String, Vec<String>>,
    pub unexpected: Vec<String>,
}

pub fn expected<'s>(one: &Move, asked: &'s Asked) -> Result<State<'s>, String> {
    let shape = &asked.shape;
    let start = one.start(shape);
    let up = one.direction == Direction::Upgrade;
    let stop = |s| format!("{s:?}");
    Ok(match one.target {
        Target::Id(at) if up => start.upgraded([at]),
        Target::Id(at) => start.downgraded(at),
        Target::Heads => start.upgraded(shape.tips()),
        Target::Base => State::of(shape, []),
        Target::BranchHead(line) => {
            let members = shape.branch(line);
            let tips: Vec<usize> = shape.tips().into_iter().filter(|at| members.contains(at)).collect();
            match tips[..] {
                [one] => start.upgraded([one]),
                _ => return Err("several heads".to_owned()),
            }
        }
        Target::BranchBase(line) => start.downgraded_to_base_of(line),
        Target::BranchId(line, at) => start.downgraded_in(line, at),
        Target::Steps(steps) if up => start.up(steps, None).map_err(stop)?,
        Target::Steps(steps) => start.down(steps, None).map_err(stop)?,
        Target::BranchSteps(line, steps) if up => start.up(steps, Some(line)).map_err(stop)?,
        Target::BranchSteps(line, steps) => start.down(steps, Some(line)).map_err(stop)?,
    })
}

pub fn path(one: &Move, asked: &Asked, ours: &Ours) -> Vec<String> {
    let Ok(end) = expected(one, asked) else { return Vec::new() };
    let start = one.start(&asked.shape);
    let changed: BTreeSet<usize> = start.applied.symmetric_difference(&end.applied).copied().collect();
    let mut order: Vec<String> = ours.order();
    order.retain(|id| changed.contains(&asked.shape.find(id)));
    if one.direction == Direction::Downgrade {
        order.reverse();
    }
    order
}

fn outcome<T>(a: &Answer<T>) -> String {
    match &a.outcome {
        Outcome::Ok(_) => "ok".into(),
        Outcome::Refused(t) | Outcome::Crashed(t) => {
            let words: Vec<&str> = t.split(' ').filter(|w| !w.chars().any(|c| c.is_ascii_digit())).collect();
            words.join(" ")
        }
    }
}

impl Comparison {
    fn note(&mut self, kind: &str, example: String) {
        self.kinds.entry(kind.to_owned()).or_default().push(example);
    }
    pub fn graph(&mut self, asked: &Asked, ours: &Ours, theirs: &Theirs) {
        for (text, answer) in asked.selections.iter().zip(&theirs.selections) {
            let our = ours.select(text);
            let ex = format!("seed {} {text}: ours {our:?} theirs {:?}", asked.seed, answer.outcome);
            match (&our, &answer.outcome) {
                (Ok(a), Outcome::Ok(b)) if *a == b.iter().cloned().collect() => self.same += 1,
                (Err(_), Outcome::Refused(_)) => self.same += 1,
                _ => {
                    let o = our.as_ref().map_or_else(|e| e.split('`').step_by(2).collect(), |_| "ok".to_owned());
                    let shape = text.replace(|c: char| c.is_ascii_hexdigit() , "");
                    self.note(&format!("sel {shape} ours {o} / theirs {}", outcome(answer)), ex);
                }
            }
        }
        for (one, (answer, path)) in asked.moves.iter().zip(theirs.moves.iter().zip(&theirs.paths)) {
            let text = one.text(&asked.shape);
            let start = one.start(&asked.shape);
            let end = expected(one, asked);
            let kind = format!("{:?} {}", one.direction, format!("{:?}", one.target).split('(').next().unwrap_or_default());
            let names = |s: &BTreeSet<usize>| s.iter().map(|&a| asked.shape.id(a).to_owned()).collect::<BTreeSet<_>>();
            let changed = end.as_ref().map(|e| names(&start.applied.symmetric_difference(&e.applied).copied().collect()));
            let ex = format!("seed {} {text} at {:?}: ours {changed:?} theirs {:?}", asked.seed, start.rows(), answer.outcome);
            // ours by the library
            let relative = matches!(one.target, Target::Steps(_) | Target::BranchSteps(..));
            let script = ours.script(one, asked);
            if !relative {
                let applied = names(&start.applied);
                let run = script.map(|s| if one.direction == Direction::Upgrade { s.difference(&applied).cloned().collect::<BTreeSet<_>>() } else { s.intersection(&applied).cloned().collect() });
                match (&run, &changed) {
                    (Ok(a), Ok(b)) if a == b => {}
                    (Err(_), Err(_)) => {}
                    _ => self.note(&format!("MODEL {kind}"), format!("{ex} library {run:?}")),
                }
            }
            match (&changed, &answer.outcome) {
                (Ok(a), Outcome::Ok(b)) if *a == b.steps.iter().cloned().collect() => {
                    self.same += 1;
                    let mut state = start.clone();
                    for (step, rows) in b.steps.iter().zip(&b.rows) {
                        let at = asked.shape.find(step);
                        if one.direction == Direction::Upgrade { state.applied.insert(at); } else { state.applied.remove(&at); }
                        if &state.rows() != rows {
                            self.note(&format!("rows {:?}", one.direction), format!("{ex} after {step}: {:?}", state.rows()));
                            break;
                        }
                    }
                    match &path.outcome {
                        Outcome::Ok(_) => {}
                        _ => self.note(&format!("path {:?} {}", one.direction, outcome(path)), ex.clone()),
                    }
                }
                (Err(_), Outcome::Refused(_)) => self.same += 1,
                _ => {
                    let o = changed.as_ref().map_or_else(|e| e.split('(').next().unwrap_or_default().to_owned(), |s| if s.is_empty() { "nothing".into() } else { "ok".to_owned() });
                    let cr = if matches!(answer.outcome, Outcome::Crashed(_)) { "CRASH " } else { "" };
                    self.note(&format!("{kind} ours {o} / theirs {cr}{}", outcome(answer)), ex);
                }
            }
        }
    }
    pub fn assert_expected(&self) {}
}

impl Display for Comparison {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "same {}", self.same)?;
        for (kind, list) in &self.kinds {
            let shortest = list.iter().min_by_key(|l| l.len()).unwrap();
            writeln!(out, "{:6} {kind}\n        {shortest}", list.len())?;
        }
        Ok(())
    }
}
