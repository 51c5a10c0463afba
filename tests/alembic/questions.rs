//! What is asked about a graph: expressions, ranges, and ways up and down from invented databases.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::graphs::{Node, Shape};
use crate::support::history::Random;
use crate::support::model::{Move, State, Target};

/// A graph and the questions about it.
#[derive(Debug)]
pub struct Asked {
    pub seed: u64,
    pub shape: Shape,
    pub selections: Vec<String>,
    pub ranges: Vec<String>,
    pub moves: Vec<Question>,
    pub stamps: Vec<Question>,
}

/// A script, and the heads of a database that it is applied to.
#[derive(Clone, Debug)]
pub struct Question {
    pub ledger: BTreeSet<usize>,
    pub script: Move,
}

impl Question {
    pub fn start<'s>(&self, shape: &'s Shape) -> State<'s> {
        State::of(shape, self.ledger.iter().copied())
    }
}

impl Asked {
    pub fn new(seed: u64) -> Self {
        let mut random = Random::new(seed ^ 0xA1E3_B1C0);
        let size = 1 + random.below(if seed.is_multiple_of(10) { 40 } else { 16 });
        let shape = Shape::random(size, seed);
        let (selections, ranges) = (selections(&shape, &mut random), ranges(&shape, &mut random));
        let (moves, stamps) = scripts(&shape, &mut random);
        Self { seed, shape, selections, ranges, moves, stamps }
    }

    /// For Alembic. `path` gives the revisions that a script of ours takes, in its order.
    pub fn json(&self, path: impl Fn(&Question) -> Vec<String>) -> Value {
        let shape = &self.shape;
        let ids = |list: &[usize]| list.iter().map(|&at| shape.id(at)).collect::<Vec<_>>();
        let node = |node: &Node| {
            let depends: Vec<String> = node.depends.iter().map(|need| shape.name_of(need)).collect();
            json!({"id": node.id, "down": ids(&node.down), "depends": depends, "labels": node.label.as_slice()})
        };
        let one = |one: &Question| {
            let ledger: Vec<usize> = one.ledger.iter().copied().collect();
            json!({
                "direction": one.script.direction,
                "ledger": ids(&ledger),
                "target": one.script.text(shape),
                "path": path(one),
            })
        };
        json!({
            "nodes": shape.nodes.iter().map(node).collect::<Vec<_>>(),
            "selections": self.selections,
            "ranges": self.ranges,
            "moves": self.moves.iter().map(one).collect::<Vec<_>>(),
            "stamps": self.stamps.iter().map(one).collect::<Vec<_>>(),
        })
    }
}

/// Its label.
fn name(shape: &Shape, at: usize) -> String {
    shape.nodes[at].label.clone().unwrap_or_default()
}

fn some(shape: &Shape, random: &mut Random) -> usize {
    random.below(shape.nodes.len())
}

fn labelled(shape: &Shape) -> Vec<usize> {
    (0..shape.nodes.len()).filter(|&at| shape.nodes[at].label.is_some()).collect()
}

fn selections(shape: &Shape, random: &mut Random) -> Vec<String> {
    let mut texts: Vec<String> =
        ["head", "heads", "base", "head-1", "base+1", "base+2", "nosuch", "head@head"]
            .map(ToOwned::to_owned)
            .into();
    for _ in 0..4 {
        let (at, other) = (some(shape, random), some(shape, random));
        let (id, other) = (shape.id(at), shape.id(other));
        let steps = 1 + random.below(3);
        texts.extend([id.to_owned(), format!("{id}+{steps}"), format!("{id}-{steps}")]);
        texts.extend((3..9).map(|length| id[..length].to_owned()));
        texts.extend([
            format!("{id}@head"),
            format!("{id}@heads"),
            format!("{id}@{other}"),
            id.to_uppercase(),
        ]);
        texts.push(format!("{}+{steps}", &id[..7]));
    }
    for at in labelled(shape) {
        let label = name(shape, at);
        let id = shape.id(some(shape, random));
        texts.extend([label.clone(), label.to_uppercase()]);
        texts.extend(["head", "heads", "base", id, &id[..6]].map(|rest| format!("{label}@{rest}")));
        texts.extend(["+1", "-1"].map(|rest| format!("{label}{rest}")));
        texts.extend(["base+1", "base+2", "head-1"].map(|rest| format!("{label}@{rest}")));
        texts.push(format!("{label}@{id}+1"));
    }
    texts
}

fn ranges(shape: &Shape, random: &mut Random) -> Vec<String> {
    let mut texts: Vec<String> =
        [":", "base:heads", ":heads", "base:", ":head", "-1:", "-2:heads"].map(ToOwned::to_owned).into();
    for _ in 0..6 {
        let (one, other) = (shape.id(some(shape, random)), shape.id(some(shape, random)));
        texts.extend([
            format!("{one}:{other}"),
            format!("{one}:"),
            format!(":{one}"),
            format!("{one}:heads"),
        ]);
    }
    for at in labelled(shape) {
        let label = name(shape, at);
        texts.extend([
            format!("{label}@base:{label}@head"),
            format!(":{label}@head"),
            format!("{label}:{label}@head"),
        ]);
    }
    texts
}

/// Ways up and down, and stamps, from several databases.
fn scripts(shape: &Shape, random: &mut Random) -> (Vec<Question>, Vec<Question>) {
    let everything = State::of(shape, 0..shape.nodes.len());
    let mut starts = vec![BTreeSet::new(), everything.ledger()];
    for count in [1, 1, 2] {
        let heads: Vec<usize> = (0..count).map(|_| some(shape, random)).collect();
        starts.push(State::of(shape, heads).ledger());
    }
    let (mut ways, mut set) = (Vec::new(), Vec::new());
    for ledger in starts {
        let asked = |script: Move| Question { ledger: ledger.clone(), script };
        ways.extend(moves(shape, random).into_iter().map(asked));
        set.extend(stamps(shape, random).into_iter().map(asked));
    }
    (ways, set)
}

fn stamps(shape: &Shape, random: &mut Random) -> Vec<Move> {
    let bases = labelled(shape).into_iter().map(Target::BranchBase);
    let ids = (0..4).map(|_| Target::Id(some(shape, random)));
    ids.chain(bases).chain([Target::Heads, Target::Base]).map(Move::stamp).collect()
}

fn moves(shape: &Shape, random: &mut Random) -> Vec<Move> {
    let mut all = vec![Move::up(Target::Heads), Move::down(Target::Base)];
    for steps in 1..4 {
        all.extend([Move::up(Target::Steps(steps)), Move::down(Target::Steps(steps))]);
    }
    for _ in 0..3 {
        let (at, line) = (some(shape, random), some(shape, random));
        all.extend([
            Move::up(Target::Id(at)),
            Move::down(Target::Id(at)),
            Move::up(Target::BranchHead(line)),
        ]);
        all.push(Move::up(Target::BranchSteps(line, 1 + random.below(2))));
    }
    for line in labelled(shape) {
        let members: Vec<usize> = shape.branch(line).into_iter().collect();
        let steps = Target::BranchSteps(line, 1 + random.below(2));
        all.extend([Move::up(Target::BranchHead(line)), Move::up(steps), Move::down(steps)]);
        all.push(Move::down(Target::BranchBase(line)));
        all.push(Move::down(Target::BranchId(line, members[random.below(members.len())])));
    }
    all
}
