//! Answer by answer: the same, a difference of a known kind, or a fault.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display, Formatter};

use crate::kinds::Kind;
use crate::moves;
use crate::ours::{Answer, Ours};
use crate::questions::Asked;
use crate::theirs::{Outcome, Theirs};

/// What came of all comparisons.
#[derive(Default)]
pub struct Comparison {
    same: usize,
    /// For each kind how often, and the shortest example.
    listed: BTreeMap<Kind, (usize, String)>,
    unexpected: Vec<String>,
}

/// How two answers compare.
pub enum Verdict {
    Same,
    Listed(Kind),
    Unexpected,
}

impl Comparison {
    /// Compares everything that was asked about a graph.
    pub fn graph(&mut self, asked: &Asked, ours: &Ours, theirs: &Theirs) {
        self.facts(asked, ours, theirs);
        for (text, answer) in asked.selections.iter().zip(&theirs.selections) {
            let our = ours.select(text);
            let verdict = selection(text, &our, &answer.outcome, ours);
            self.note(asked, &verdict, text, &our, &answer.outcome);
        }
        for (text, answer) in asked.ranges.iter().zip(&theirs.ranges) {
            let our = ours.window(text);
            let verdict = range(text, &our, &answer.outcome, asked);
            self.note(asked, &verdict, text, &our, &answer.outcome);
        }
        for (question, answer) in asked.stamps.iter().zip(&theirs.stamps) {
            moves::stamp(self, asked, question, answer);
        }
        for (number, question) in asked.moves.iter().enumerate() {
            moves::compare(self, asked, ours, question, &theirs.moves[number], &theirs.paths[number]);
        }
    }

    /// Counts a comparison.
    pub fn note(
        &mut self,
        asked: &Asked,
        verdict: &Verdict,
        what: &str,
        ours: &impl Debug,
        theirs: &impl Debug,
    ) {
        let example = || format!("seed {}, {what}: ours {ours:?}, Alembic's {theirs:?}", asked.seed);
        match verdict {
            Verdict::Same => self.same += 1,
            Verdict::Unexpected => self.unexpected.push(example()),
            Verdict::Listed(kind) => {
                let (count, shortest) = self.listed.entry(*kind).or_insert_with(|| (0, example()));
                *count += 1;
                let example = example();
                if example.len() < shortest.len() {
                    *shortest = example;
                }
            }
        }
    }

    /// What allows no difference.
    fn facts(&mut self, asked: &Asked, ours: &Ours, theirs: &Theirs) {
        let graph = &ours.graph;
        let all = || 0..graph.len();
        let facts = [
            ("heads", ours.ids(graph.heads()), &theirs.heads),
            (
                "heads that nothing needs",
                ours.ids(graph.heads().into_iter().filter(|&at| !graph.is_needed(at))),
                &theirs.real_heads,
            ),
            ("bases", ours.ids(graph.bases()), &theirs.bases),
            ("branch points", ours.ids(all().filter(|&at| graph.is_branch_point(at))), &theirs.branch_points),
            ("merge points", ours.ids(all().filter(|&at| graph.is_merge_point(at))), &theirs.merge_points),
        ];
        for (what, our, their) in facts {
            let verdict = if our == *their { Verdict::Same } else { Verdict::Unexpected };
            self.note(asked, &verdict, what, &our, their);
        }
        let names = ours.branch_names();
        let verdict = names_beside(asked, &names, &theirs.names);
        self.note(asked, &verdict, "names of branches", &names, &theirs.names);
        let theirs_up: Vec<String> = theirs.order.iter().rev().cloned().collect();
        for (what, order) in [("our order", &ours.order()), ("Alembic's order", &theirs_up)] {
            let verdict = if is_topological(asked, order) { Verdict::Same } else { Verdict::Unexpected };
            self.note(asked, &verdict, what, order, &"not parents first");
        }
    }

    /// Nothing is unexpected, and every kind was seen.
    #[track_caller]
    pub fn assert_expected(&self) {
        let examples: Vec<&str> = self.unexpected.iter().take(40).map(String::as_str).collect();
        let count = self.unexpected.len();
        assert!(
            count == 0,
            "{count} differences are not listed in docs/alembic.md:\n{}",
            examples.join("\n")
        );
        let unseen: Vec<&Kind> = Kind::ALL.iter().filter(|kind| !self.listed.contains_key(kind)).collect();
        assert!(unseen.is_empty(), "listed, but not seen: {unseen:?}");
    }
}

fn is_topological(asked: &Asked, order: &[String]) -> bool {
    let mut seen = BTreeSet::new();
    let valid = order.iter().all(|id| {
        let at = asked.shape.find(id);
        seen.insert(at) && asked.shape.parents(at).is_subset(&seen)
    });
    valid && seen.len() == asked.shape.nodes.len()
}

fn selection(text: &str, ours: &Answer, theirs: &Outcome<BTreeSet<String>>, graph: &Ours) -> Verdict {
    let rest = text.rsplit('@').next().unwrap_or_default();
    match (ours, theirs) {
        (Ok(our), Outcome::Ok(their)) if our == their => Verdict::Same,
        (Err(_), Outcome::Refused(_)) => Verdict::Same,
        (Err(_), crashed) if crashed.crashed(TRACEBACKS) => Verdict::Listed(Kind::CRASH),
        (Err(_), Outcome::Ok(_)) if rest.trim_end_matches(|c: char| c != '+').len() < 4 && rest.len() < 4 => {
            Verdict::Listed(Kind::SHORT_START)
        }
        (Ok(our), Outcome::Ok(their))
            if rest == "heads" && their.is_subset(our) && graph.same_work(our, their) =>
        {
            Verdict::Listed(Kind::HEADS)
        }
        (Err(_), Outcome::Ok(_)) if text.contains('@') && rest.contains('+') => {
            Verdict::Listed(Kind::OUTSIDE)
        }
        (Ok(_), Outcome::Refused(said)) if rest.contains('-') && said == "Ambiguous walk" => {
            Verdict::Listed(Kind::PARENTS)
        }
        _ => Verdict::Unexpected,
    }
}

/// Alembic goes down from whichever descendant it came to last, until branches part or meet.
fn names_beside(asked: &Asked, ours: &Names, theirs: &Names) -> Verdict {
    let shape = &asked.shape;
    let is_before = |id: &str, label: &str| {
        let at = shape.nodes.iter().position(|node| node.label.as_deref() == Some(label)).unwrap();
        shape.with_line([at]).contains(&shape.find(id)) && shape.id(at) != id
    };
    let differ: Vec<(&str, &String)> = ours
        .iter()
        .flat_map(|(id, names)| {
            names.symmetric_difference(&theirs[id]).map(move |label| (id.as_str(), label))
        })
        .collect();
    match differ[..] {
        [] => Verdict::Same,
        _ if differ.iter().all(|(id, label)| is_before(id, label)) => Verdict::Listed(Kind::NAMES),
        _ => Verdict::Unexpected,
    }
}

fn range(text: &str, ours: &Answer, theirs: &Outcome<BTreeSet<String>>, asked: &Asked) -> Verdict {
    let shape = &asked.shape;
    let is_one_line = (1..shape.nodes.len()).all(|at| shape.nodes[at].down == [at - 1]);
    match (ours, theirs) {
        (Ok(our), Outcome::Ok(their)) if our == their => Verdict::Same,
        (Err(_), Outcome::Refused(_)) => Verdict::Same,
        _ if text.starts_with('-') && (!is_one_line || shape.nodes.len() < 4) => {
            Verdict::Listed(Kind::STEPS_BACK)
        }
        (_, crashed) if crashed.crashed(TRACEBACKS) => Verdict::Listed(Kind::CRASH),
        (Ok(our), Outcome::Ok(their)) => {
            // Alembic's rule: only what descends from the start by down_revision.
            let start = text.split(':').next().unwrap_or_default();
            let start =
                shape.nodes.iter().position(|node| node.id == start || node.label.as_deref() == Some(start));
            let line = start.map(|start| shape.with_offspring([start])).unwrap_or_default();
            let kept = our.iter().filter(|id| line.contains(&shape.find(id)));
            if kept.eq(their.iter()) { Verdict::Listed(Kind::BY_DEPENDENCY) } else { Verdict::Unexpected }
        }
        _ => Verdict::Unexpected,
    }
}

/// What Alembic's own code runs into.
pub const TRACEBACKS: &[&str] = &["AssertionError", "KeyError"];

type Names = BTreeMap<String, BTreeSet<String>>;

impl Display for Comparison {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        let listed: usize = self.listed.values().map(|(count, _)| count).sum();
        writeln!(out, "{} answers are the same, {listed} differ as listed:", self.same)?;
        for (kind, (count, example)) in &self.listed {
            writeln!(out, "{count:6}  {}\n        {example}", kind.0)?;
        }
        Ok(())
    }
}
