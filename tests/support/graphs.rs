//! Invented graphs of revisions: several bases, branches, merges, labels and `depends_on`. No operations yet; whoever
//! uses one says what its revisions do.

use std::collections::BTreeSet;

use super::history::{Random, Spec, SpecText};

/// One revision. Others are named by their number; each comes after all that it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub id: String,
    pub down: Vec<usize>,
    pub depends: Vec<Need>,
    pub label: Option<String>,
}

/// An entry of `depends_on`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub node: usize,
    /// Written as the label of that revision, not as its id.
    pub by_label: bool,
}

/// A graph of revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    pub nodes: Vec<Node>,
}

impl Shape {
    /// A graph of `size` revisions; the same seed gives the same graph.
    pub fn random(size: usize, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let mut shape = Self { nodes: Vec::with_capacity(size) };
        while shape.nodes.len() < size {
            let node = shape.next(&mut random);
            shape.nodes.push(node);
        }
        shape
    }

    fn next(&self, random: &mut Random) -> Node {
        let number = self.nodes.len();
        let down = self.some_parents(random);
        let forks = down.len() == 1 && self.nodes.iter().any(|node| node.down.contains(&down[0]));
        let chance = if down.is_empty() || forks { 60 } else { 4 };
        let label = random.percent(chance).then(|| format!("line{number}"));
        let mut node = Node { id: self.fresh_id(random), down, depends: Vec::new(), label };
        while number > 0 && random.percent(18) {
            self.add_need(&mut node, random);
        }
        node
    }

    fn some_parents(&self, random: &mut Random) -> Vec<usize> {
        let tips = self.tips();
        if self.nodes.is_empty() || random.percent(10) {
            return Vec::new();
        }
        if tips.len() > 1 && random.percent(25) {
            let mut chosen = tips;
            let most = if random.percent(20) { 3 } else { 2 };
            while chosen.len() > most {
                chosen.remove(random.below(chosen.len()));
            }
            return chosen;
        }
        let line = if random.percent(70) { tips } else { (0..self.nodes.len()).collect() };
        vec![line[random.below(line.len())]]
    }

    /// Mostly a revision that does not come before it anyway.
    fn add_need(&self, node: &mut Node, random: &mut Random) {
        let wanted = random.below(self.nodes.len());
        let known = self.with_ancestors(node.down.iter().copied()).contains(&wanted) && !random.percent(20);
        let twice = node.down.contains(&wanted) || node.depends.iter().any(|need| need.node == wanted);
        if !known && !twice {
            let by_label = self.nodes[wanted].label.is_some() && random.percent(50);
            node.depends.push(Need { node: wanted, by_label });
        }
    }

    /// Twelve hex digits, now and then with the beginning of another's.
    fn fresh_id(&self, random: &mut Random) -> String {
        let id = random.id();
        if self.nodes.is_empty() || !random.percent(20) {
            return id;
        }
        let other = &self.nodes[random.below(self.nodes.len())].id;
        format!("{}{}", &other[..6], &id[6..])
    }

    /// Revisions that no other has as its down_revision.
    pub fn tips(&self) -> Vec<usize> {
        let taken: BTreeSet<usize> = self.nodes.iter().flat_map(|node| node.down.iter().copied()).collect();
        (0..self.nodes.len()).filter(|at| !taken.contains(at)).collect()
    }

    pub fn id(&self, at: usize) -> &str {
        &self.nodes[at].id
    }

    /// How a need is written.
    pub fn name_of(&self, need: &Need) -> String {
        let node = &self.nodes[need.node];
        node.label.clone().filter(|_| need.by_label).unwrap_or_else(|| node.id.clone())
    }

    /// The number of an id.
    #[track_caller]
    pub fn find(&self, id: &str) -> usize {
        self.nodes
            .iter()
            .position(|node| node.id == id)
            .unwrap_or_else(|| panic!("no revision is called {id}"))
    }

    /// What a revision needs: by down_revision and by depends_on.
    pub fn parents(&self, at: usize) -> BTreeSet<usize> {
        let node = &self.nodes[at];
        node.down.iter().copied().chain(node.depends.iter().map(|need| need.node)).collect()
    }

    /// These and all they need.
    pub fn with_ancestors(&self, from: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = from.into_iter().collect();
        for at in (0..self.nodes.len()).rev() {
            if found.contains(&at) {
                found.extend(self.parents(at));
            }
        }
        found
    }

    /// These and their ancestors by down_revision alone.
    pub fn with_line(&self, from: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = from.into_iter().collect();
        for at in (0..self.nodes.len()).rev() {
            if found.contains(&at) {
                found.extend(self.nodes[at].down.iter().copied());
            }
        }
        found
    }

    /// These and all that need them.
    pub fn with_descendants(&self, from: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = from.into_iter().collect();
        for at in 0..self.nodes.len() {
            if self.parents(at).iter().any(|parent| found.contains(parent)) {
                found.insert(at);
            }
        }
        found
    }

    /// These and their descendants by down_revision alone.
    pub fn with_offspring(&self, from: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = from.into_iter().collect();
        for at in 0..self.nodes.len() {
            if self.nodes[at].down.iter().any(|parent| found.contains(parent)) {
                found.insert(at);
            }
        }
        found
    }

    /// The branch of a revision: its ancestors and descendants by down_revision.
    pub fn branch(&self, at: usize) -> BTreeSet<usize> {
        let mut members = self.with_line([at]);
        members.extend(self.with_offspring([at]));
        members
    }

    /// The spec files; `upgrade` gives the operations of a revision as the list below `upgrade:`.
    pub fn specs(&self, upgrade: impl Fn(usize) -> String) -> Vec<SpecText> {
        let spec = |at: usize| {
            let node = &self.nodes[at];
            let mut spec = Spec::new(&node.id).after_all(node.down.iter().map(|&parent| self.id(parent)));
            spec = node.label.iter().fold(spec, Spec::label);
            spec = node.depends.iter().map(|need| self.name_of(need)).fold(spec, Spec::needs);
            spec.message(format!("Revision {at}")).number(at).up(upgrade(at)).down("auto").file()
        };
        (0..self.nodes.len()).map(spec).collect()
    }
}
