//! The graph of revisions: parents, dependencies, labels; heads, order, ancestors. Knows no operations.

mod chains;
mod select;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::diag::{Code, Diagnostic, Located, Place, nearest};
use crate::model::RevisionId;

pub use chains::Chains;
pub use select::Selection;

/// Index of a revision in the graph.
pub type NodeId = usize;

/// A revision as the graph sees it.
#[derive(Clone, Debug)]
pub struct GraphNode {
    /// Its id.
    pub id: Located<RevisionId>,
    /// Its message, for error texts.
    pub message: String,
    /// Its parents.
    pub down: Vec<Located<RevisionId>>,
    /// What must be applied before without being a parent: ids or labels.
    pub depends_on: Vec<Located<String>>,
    /// Its branch labels.
    pub labels: Vec<Located<String>>,
}

/// A directed acyclic graph of revisions.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    nodes: Vec<GraphNode>,
    by_id: BTreeMap<String, NodeId>,
    labels: BTreeMap<String, NodeId>,
    down: Vec<Vec<NodeId>>,
    parents: Vec<Vec<NodeId>>,
    children: Vec<Vec<NodeId>>,
    is_head: Vec<bool>,
    order: Vec<NodeId>,
}

impl Graph {
    /// Builds the graph and says everything that is wrong with it.
    pub fn new(nodes: Vec<GraphNode>) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let mut graph = Self { nodes, ..Self::default() };
        graph.index(&mut faults);
        graph.link(&mut faults);
        graph.sort(&mut faults);
        (graph, faults)
    }

    fn index(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut seen: BTreeMap<String, (String, Place)> = BTreeMap::new();
        for (at, node) in self.nodes.iter().enumerate() {
            let id = node.id.value.to_string();
            if let Some(&first) = self.by_id.get(&id) {
                let other = self.nodes.get(first).map_or(Place::default(), |n| n.id.place);
                faults.push(
                    Diagnostic::error(
                        Code::DUPLICATE_REVISION,
                        node.id.place,
                        format!("two files have the revision id `{id}`"),
                    )
                    .related(other, "first here")
                    .hint("give one of them another id; `sqlc-mig revision` makes a new one"),
                );
                continue;
            }
            self.by_id.insert(id.clone(), at);
            clash(&mut seen, &id, node.id.place, faults);
        }
        for (at, node) in self.nodes.iter().enumerate() {
            for label in &node.labels {
                clash(&mut seen, label, label.place, faults);
                self.labels.insert(label.value.clone(), at);
            }
        }
    }

    fn link(&mut self, faults: &mut Vec<Diagnostic>) {
        let count = self.nodes.len();
        self.down = vec![Vec::new(); count];
        self.parents = vec![Vec::new(); count];
        self.children = vec![Vec::new(); count];
        self.is_head = vec![true; count];
        for at in 0..count {
            let Some(node) = self.nodes.get(at) else { continue };
            let mut down = Vec::new();
            let mut parents = Vec::new();
            for parent in &node.down {
                match self.by_id.get(parent.as_str()) {
                    Some(&found) => down.push(found),
                    None => faults.push(self.missing(parent.as_str(), parent.place, "down_revision")),
                }
            }
            parents.extend(&down);
            for needed in &node.depends_on {
                match self.by_id.get(needed.as_str()).or_else(|| self.labels.get(needed.as_str())) {
                    Some(&found) => parents.push(found),
                    None => faults.push(self.missing(needed.as_str(), needed.place, "depends_on")),
                }
            }
            parents.sort_unstable();
            parents.dedup();
            for &parent in &parents {
                self.children[parent].push(at);
            }
            for &parent in &down {
                self.is_head[parent] = false;
            }
            self.down[at] = down;
            self.parents[at] = parents;
        }
    }

    fn missing(&self, name: &str, place: Place, key: &str) -> Diagnostic {
        let starts: Vec<&String> =
            self.by_id.keys().filter(|id| name.len() >= 4 && id.starts_with(name)).collect();
        let hint = match starts[..] {
            [full] => Some(format!("write the whole id: `{full}`")),
            _ => nearest(name, self.by_id.keys().map(String::as_str)).map(|near| {
                let message = self.find(near).map_or("", |at| self.nodes[at].message.as_str());
                format!("did you mean `{near}` ({})?", message.lines().next().unwrap_or_default())
            }),
        };
        let message = match key {
            "depends_on" => {
                format!("`depends_on` names `{name}`, which is neither a revision nor a branch label")
            }
            _ => format!("`{key}` names the revision `{name}`, which no file has"),
        };
        Diagnostic::error(Code::NO_PARENT, place, message).maybe_hint(hint)
    }

    /// Kahn's algorithm with the smallest id first: one order, a function of graph and ids alone. Where it gets stuck
    /// there is a circle: each is reported once and cut, and the sorting goes on.
    fn sort(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut waiting: Vec<usize> = self.parents.iter().map(Vec::len).collect();
        let key = |at: NodeId| (self.nodes[at].id.value.clone(), at);
        let mut ready: BinaryHeap<Reverse<(RevisionId, NodeId)>> =
            (0..self.nodes.len()).filter(|&at| waiting[at] == 0).map(|at| Reverse(key(at))).collect();
        let mut order = Vec::with_capacity(self.nodes.len());
        loop {
            while let Some(Reverse((_, at))) = ready.pop() {
                order.push(at);
                for &child in &self.children[at] {
                    if waiting[child] > 0 {
                        waiting[child] -= 1;
                        if waiting[child] == 0 {
                            ready.push(Reverse(key(child)));
                        }
                    }
                }
            }
            let stuck = (0..self.nodes.len()).filter(|&at| waiting[at] > 0);
            let Some(start) = stuck.min_by_key(|&at| key(at)) else { break };
            let cycle = self.cycle_from(start, &waiting);
            faults.push(self.cycle_fault(&cycle));
            for at in cycle {
                waiting[at] = 0;
                ready.push(Reverse(key(at)));
            }
        }
        self.order = order;
    }

    /// Walks unsorted parents until a revision comes up again; the circle begins at its smallest id.
    fn cycle_from(&self, start: NodeId, waiting: &[usize]) -> Vec<NodeId> {
        let mut path = vec![start];
        loop {
            let last = path.last().copied().unwrap_or(start);
            let Some(&next) = self.parents[last].iter().find(|&&p| waiting[p] > 0) else { return path };
            if let Some(at) = path.iter().position(|&seen| seen == next) {
                let mut cycle = path.split_off(at);
                let smallest = (0..cycle.len()).min_by_key(|&n| self.id(cycle[n])).unwrap_or_default();
                cycle.rotate_left(smallest);
                return cycle;
            }
            path.push(next);
        }
    }

    fn cycle_fault(&self, cycle: &[NodeId]) -> Diagnostic {
        let next = |number: usize| cycle[(number + 1) % cycle.len()];
        let place = |number: usize| self.place_of_need(cycle[number], next(number));
        if let [only] = cycle {
            return Diagnostic::error(
                Code::CYCLE,
                place(0),
                format!("the revision `{}` needs itself", self.id(*only)),
            )
            .hint("take it out of its own `down_revision` or `depends_on`");
        }
        let ids: Vec<String> =
            cycle.iter().chain(cycle.first()).map(|&at| format!("`{}`", self.id(at))).collect();
        let message = format!("revisions need each other in a circle: {}", ids.join(" needs "));
        let mut fault = Diagnostic::error(Code::CYCLE, place(0), message)
            .hint("take one of these out of a `down_revision` or `depends_on`");
        for (number, &at) in cycle.iter().enumerate().skip(1) {
            let word = format!("`{}` needs `{}`", self.id(at), self.id(next(number)));
            fault = fault.related(place(number), word);
        }
        fault
    }

    /// Where a revision says that it needs another.
    fn place_of_need(&self, at: NodeId, needed: NodeId) -> Place {
        let (node, other) = (&self.nodes[at], &self.nodes[needed]);
        let by_parent = node.down.iter().find(|d| d.value == other.id.value).map(|d| d.place);
        let named = |name: &str| name == other.id.as_str() || other.labels.iter().any(|l| l.value == name);
        let by_need = || node.depends_on.iter().find(|d| named(&d.value)).map(|d| d.place);
        by_parent.or_else(by_need).unwrap_or(node.id.place)
    }

    /// How many revisions there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// A revision.
    pub fn node(&self, at: NodeId) -> &GraphNode {
        &self.nodes[at]
    }

    /// A revision's id.
    pub fn id(&self, at: NodeId) -> &RevisionId {
        &self.nodes[at].id.value
    }

    /// The revision of a full id.
    pub fn find(&self, id: &str) -> Option<NodeId> {
        self.by_id.get(id).copied()
    }

    /// All revisions, parents first.
    pub fn order(&self) -> &[NodeId] {
        &self.order
    }

    /// Parents by down_revision and depends_on.
    pub fn parents(&self, at: NodeId) -> &[NodeId] {
        &self.parents[at]
    }

    /// Parents by down_revision alone.
    pub fn down(&self, at: NodeId) -> &[NodeId] {
        &self.down[at]
    }

    /// Revisions that no other has as its down_revision, in order.
    pub fn heads(&self) -> Vec<NodeId> {
        self.order.iter().copied().filter(|&at| self.is_head[at]).collect()
    }

    /// These revisions and all they need.
    pub fn with_ancestors(&self, from: impl IntoIterator<Item = NodeId>) -> BTreeSet<NodeId> {
        closure(from, |at| &self.parents[at])
    }

    /// These revisions and all that need them.
    pub fn with_descendants(&self, from: impl IntoIterator<Item = NodeId>) -> BTreeSet<NodeId> {
        closure(from, |at| &self.children[at])
    }
}

fn closure<'g>(
    from: impl IntoIterator<Item = NodeId>,
    next: impl Fn(NodeId) -> &'g Vec<NodeId>,
) -> BTreeSet<NodeId> {
    let mut found: BTreeSet<NodeId> = BTreeSet::new();
    let mut todo: Vec<NodeId> = from.into_iter().collect();
    while let Some(at) = todo.pop() {
        if found.insert(at) {
            todo.extend(next(at).iter().copied());
        }
    }
    found
}

/// Ids and labels share one name space, and must differ by more than case: some file systems and ledgers fold it.
fn clash(
    seen: &mut BTreeMap<String, (String, Place)>,
    text: &str,
    place: Place,
    faults: &mut Vec<Diagnostic>,
) {
    match seen.get(&text.to_lowercase()) {
        Some((other, first)) => faults.push(
            Diagnostic::error(
                Code::NAME_CLASH,
                place.max(*first),
                if other == text {
                    format!("`{text}` is used twice as a revision id or label")
                } else {
                    format!("`{text}` and `{other}` differ by case alone")
                },
            )
            .related(place.min(*first), "first here")
            .hint("ids and branch labels share one name space"),
        ),
        None => {
            seen.insert(text.to_lowercase(), (text.to_owned(), place));
        }
    }
}
