//! The graph of revisions: parents, dependencies, labels; heads, order, ancestors. Knows no operations.

mod chains;
mod expression;
mod order;
mod route;
mod select;
mod shape;
mod spans;
#[cfg(test)]
mod tests;
mod window;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Located, Place, nearest};
use crate::model::RevisionId;

pub use chains::Chains;
pub use route::{Route, Walk};
pub use select::Selection;
pub use spans::{Spans, joined};

/// Index of a revision in the graph.
pub type NodeId = usize;

/// A revision as the graph sees it.
#[derive(Clone, Debug)]
pub struct GraphNode {
    pub id: Located<RevisionId>,
    /// Its message, for error texts.
    pub message: String,
    /// Its parents.
    pub down: Vec<Located<RevisionId>>,
    /// What must be applied before without being a parent: ids or labels.
    pub depends_on: Vec<Located<String>>,
    /// Its branch labels.
    pub labels: Vec<Located<String>>,
    /// The revisions that it is put in the place of, with its own id left out.
    pub replaces: Vec<Located<RevisionId>>,
}

impl GraphNode {
    /// The first line of its message.
    pub fn title(&self) -> &str {
        self.message.trim_start().lines().next().unwrap_or_default().trim_end()
    }
}

/// A directed acyclic graph of revisions.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    nodes: Vec<GraphNode>,
    by_id: BTreeMap<String, NodeId>,
    labels: BTreeMap<String, NodeId>,
    /// Ids that others replace, and by which.
    replaced: BTreeMap<String, NodeId>,
    down: Vec<Vec<NodeId>>,
    parents: Vec<Vec<NodeId>>,
    children: Vec<Vec<NodeId>>,
    down_children: Vec<Vec<NodeId>>,
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
            let own = |id: &&Located<RevisionId>| id.value != node.id.value;
            self.replaced.extend(node.replaces.iter().filter(own).map(|id| (id.value.to_string(), at)));
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
        self.down_children = vec![Vec::new(); count];
        for at in 0..count {
            let Some(node) = self.nodes.get(at) else { continue };
            let mut down = Vec::new();
            let mut parents = Vec::new();
            for parent in &node.down {
                match self.by_id.get(parent.as_str()) {
                    Some(&found) => down.push(found),
                    None => faults.push(self.missing(node, parent.as_str(), parent.place, "down_revision")),
                }
            }
            parents.extend(&down);
            for needed in &node.depends_on {
                match self.by_id.get(needed.as_str()).or_else(|| self.labels.get(needed.as_str())) {
                    Some(&found) => parents.push(found),
                    None => faults.push(self.missing(node, needed.as_str(), needed.place, "depends_on")),
                }
            }
            parents.sort_unstable();
            parents.dedup();
            for &parent in &parents {
                self.children[parent].push(at);
            }
            for &parent in &down {
                self.down_children[parent].push(at);
            }
            self.down[at] = down;
            self.parents[at] = parents;
        }
    }

    fn missing(&self, by: &GraphNode, name: &str, place: Place, key: &str) -> Diagnostic {
        let starts: Vec<&String> = self
            .by_id
            .keys()
            .filter(|id| name.len() >= 4 && id.starts_with(name) && id.as_str() != by.id.value.as_str())
            .collect();
        let hint = match starts[..] {
            [full] => Some(format!("write the whole id: `{full}`")),
            _ if self.replacement(name).is_some() => self.said_of_replaced(name),
            _ => self.instead_of(name, key, by.id.value.as_str()),
        };
        let message = match key {
            "depends_on" => {
                format!("`depends_on` names `{name}`, which is neither a revision nor a branch label")
            }
            _ => format!("`{key}` names the revision `{name}`, which no file has"),
        };
        Diagnostic::error(Code::NO_PARENT, place, message).maybe_hint(hint).about_revision(name)
    }

    /// What to write for a name that no revision has, in the revision with an id of its own.
    fn instead_of(&self, name: &str, key: &str, own: &str) -> Option<String> {
        let lower = name.to_ascii_lowercase();
        if matches!(lower.as_str(), "none" | "null" | "nil" | "~" | "") {
            return Some(format!("write `{key}: null`, without quotes"));
        }
        if [".yaml", ".yml", ".py", ".sql"].iter().any(|end| lower.ends_with(end)) {
            return Some(
                "name a revision by its id, which stands behind `revision:` in that file".to_owned(),
            );
        }
        let others = self.by_id.keys().map(String::as_str).filter(|id| *id != own);
        let near = nearest(name, others)?;
        let message = self.find(near).map_or("", |at| self.nodes[at].message.as_str());
        let message = message.lines().next().filter(|line| !line.is_empty());
        let message = message.map(|line| format!(" ({line})")).unwrap_or_default();
        Some(format!("did you mean `{near}`{message}?"))
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

    /// The revision that one has been replaced by, which is then no part of this history.
    pub fn replacement(&self, id: &str) -> Option<NodeId> {
        self.replaced.get(id).copied().filter(|_| self.find(id).is_none())
    }

    /// What to write for a revision that has been replaced.
    fn said_of_replaced(&self, id: &str) -> Option<String> {
        let by = self.id(self.replacement(id)?);
        Some(format!(
            "`{by}` replaces it, with others, as one revision: name `{by}`, or a revision before it"
        ))
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

    /// Revisions that have it as a parent by down_revision.
    pub fn down_children(&self, at: NodeId) -> &[NodeId] {
        &self.down_children[at]
    }

    /// Revisions without a parent by down_revision, in order.
    pub fn bases(&self) -> Vec<NodeId> {
        self.order.iter().copied().filter(|&at| self.down[at].is_empty()).collect()
    }

    /// Revisions that no other has as its down_revision, in order.
    pub fn heads(&self) -> Vec<NodeId> {
        self.order.iter().copied().filter(|&at| self.down_children[at].is_empty()).collect()
    }

    /// These revisions and all they need.
    pub fn with_ancestors(&self, from: impl IntoIterator<Item = NodeId>) -> BTreeSet<NodeId> {
        closure(from, |at| &self.parents[at])
    }

    /// These revisions and all that need them.
    pub fn with_descendants(&self, from: impl IntoIterator<Item = NodeId>) -> BTreeSet<NodeId> {
        closure(from, |at| &self.children[at])
    }

    /// A branch: a revision, and its ancestors and descendants by down_revision.
    pub fn lineage(&self, of: NodeId) -> BTreeSet<NodeId> {
        let mut members = closure([of], |at| &self.down_children[at]);
        members.extend(closure([of], |at| &self.down[at]));
        members
    }

    /// The bases of a revision's branch: its oldest ancestors by down_revision.
    fn bases_of(&self, of: NodeId) -> BTreeSet<NodeId> {
        let mut ancestors = closure([of], |at| &self.down[at]);
        ancestors.retain(|&at| self.down[at].is_empty());
        ancestors
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
