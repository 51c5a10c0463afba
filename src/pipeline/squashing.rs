//! Several revisions as one: what their operations come to. Between operations that may change rows, what concerns only what is
//! created there becomes what is left of it, for nobody has rows in it yet; everything else is kept as it is, in its order,
//! since what it does to rows, or to what was there before, may not be left out.

use std::collections::BTreeSet;

use super::Project;
use crate::catalog::Catalog;
use crate::dialect::Dialect;
use crate::draft::{Answers, Writer};
use crate::graph::NodeId;
use crate::history::{self, Folded};
use crate::model::{ObjectId, RevisionId, State};
use crate::yaml::{self, Kind, Node};

/// What the operations of several revisions come to.
#[derive(Clone, Debug, Default)]
pub struct SquashedOperations {
    pub operations: Vec<Node>,
    /// How many of them are left of how many.
    pub folded: Option<(usize, usize)>,
    /// Those that are as they were: the revision, and the operation's name.
    pub kept: Vec<(RevisionId, String)>,
}

/// An operation of one of the revisions.
struct Written<'p> {
    /// Its revision, and where that stands in the order.
    at: NodeId,
    position: usize,
    name: &'p str,
    node: &'p Node,
}

/// The same for one dialect.
struct Moment {
    before: Catalog,
    after: Catalog,
    objects: Vec<ObjectId>,
}

/// Operations that become fewer.
struct Run {
    /// Those that are kept, by number.
    kept: Vec<usize>,
    /// What is left of the others.
    nodes: Vec<Node>,
    /// How many these were.
    folded: usize,
    /// The first operation after it.
    to: usize,
}

/// Operations that change rows, or do nobody knows what.
const NOT_STRUCTURAL: [&str; 5] = ["execute", "bulk_insert", "update_rows", "delete_rows", "backfill"];
/// Keys that make an operation another one in other databases.
const CONDITIONAL: [&str; 3] = ["if", "dialects", "cascade"];

impl Project {
    /// The operations of these revisions, in the order of the history.
    fn written(&self, revisions: &BTreeSet<NodeId>) -> Vec<Written<'_>> {
        let inside = self.graph.order().iter().enumerate().filter(|(_, at)| revisions.contains(at));
        inside
            .flat_map(|(position, &at)| {
                let list = self.specs[at].tree.get("upgrade").map(|node| &node.kind);
                let items = if let Some(Kind::List(items)) = list { &items[..] } else { &[] };
                items.iter().map(move |node| Written { at, position, name: name_of(node), node })
            })
            .collect()
    }

    /// What the operations of these revisions come to, for all these dialects; as they are, one after the other, where they
    /// are not to be folded.
    pub fn squashed(
        &self,
        revisions: &BTreeSet<NodeId>,
        dialects: &[Dialect],
        folds: bool,
    ) -> SquashedOperations {
        let written = self.written(revisions);
        let moments: Option<Vec<Vec<Moment>>> =
            dialects.iter().map(|&dialect| self.moments(revisions, dialect, &written)).collect();
        let mut squashed = SquashedOperations::default();
        let mut from = 0;
        while from < written.len() {
            let longest = moments.as_ref().filter(|_| folds).map_or(from, |_| end_of_run(&written, from));
            let run = moments.as_ref().and_then(|moments| {
                let own = end_of_own(&written, moments, (from, longest));
                let mut ends = [longest, own].into_iter();
                ends.find_map(|to| self.folded(dialects, moments, &written, (from, to)))
            });
            let Some(run) = run else {
                squashed.keep(&written[from], self);
                from += 1;
                continue;
            };
            let (left, all) = squashed.folded.unwrap_or_default();
            squashed.folded = Some((left + run.nodes.len(), all + run.folded));
            for &at in &run.kept {
                squashed.keep(&written[at], self);
            }
            squashed.operations.extend(run.nodes);
            from = run.to;
        }
        squashed
    }

    /// Each operation with the catalogs around it; none if this dialect has others.
    fn moments(
        &self,
        revisions: &BTreeSet<NodeId>,
        dialect: Dialect,
        written: &[Written<'_>],
    ) -> Option<Vec<Moment>> {
        let (compiled, _) = self.compile(dialect);
        let mut moments = Vec::new();
        let mut visit = |folded: Folded<'_>| {
            if revisions.contains(&folded.at) {
                let objects = folded.operation.op.subject().objects().into_iter().cloned().collect();
                moments.push(Moment { before: folded.before.clone(), after: folded.after.clone(), objects });
            }
        };
        history::fold(&self.graph, &compiled.revisions, compiled.start.clone(), &mut visit);
        (moments.len() == written.len()).then_some(moments)
    }

    /// A run with what it creates folded, after what it does to what was there before; none where the dialects differ in that,
    /// where one of these needs what is created, or where nothing is gained.
    fn folded(
        &self,
        dialects: &[Dialect],
        moments: &[Vec<Moment>],
        written: &[Written<'_>],
        (from, to): (usize, usize),
    ) -> Option<Run> {
        let is_own = |at: &usize| moments.iter().all(|moments| moments[*at].is_of(&moments[from].before));
        let (own, kept): (Vec<usize>, Vec<usize>) = (from..to).partition(is_own);
        if own.len() < 2 {
            return None;
        }
        let mut found: Option<(String, Vec<Node>)> = None;
        for (dialect, moments) in dialects.iter().zip(moments) {
            let vocabulary = self.config.vocabulary(dialect.facts());
            let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
            let (start, end) = (&moments[from].before, &moments[to - 1].after);
            let before = writer.after(start, kept.iter().map(|&at| written[at].node))?;
            // what was there before may bear another name by now
            let mut changes = before.diff(end);
            if !changes.all(|change| is_new(&change.object, start) && is_new(&change.object, &before)) {
                return None;
            }
            let nodes = writer.route(&before, end, &Answers::default()).ok()?;
            let text = yaml::print(&Node::list(nodes.clone()), 2);
            match &found {
                None => found = Some((text, nodes)),
                Some((other, _)) if *other == text => {}
                Some(_) => return None,
            }
        }
        found.map(|(_, nodes)| Run { kept, nodes, folded: own.len(), to })
    }
}

impl SquashedOperations {
    fn keep(&mut self, one: &Written<'_>, project: &Project) {
        self.operations.push(one.node.clone());
        self.kept.push((project.graph.id(one.at).clone(), one.name.to_owned()));
    }
}

impl Moment {
    /// Whether its operation concerns only what a catalog does not have.
    fn is_of(&self, start: &Catalog) -> bool {
        !self.objects.is_empty() && self.objects.iter().all(|object| is_new(object, start))
    }
}

/// Whether a catalog has nothing of an object, or of what it is a part of.
fn is_new(object: &ObjectId, start: &Catalog) -> bool {
    matches!(start.state(&container(object)), State::Absent)
}

fn name_of(node: &Node) -> &str {
    match &node.kind {
        Kind::Map(entries) => entries.first().map_or("", |entry| entry.key.as_str()),
        _ => "",
    }
}

/// The end of the run that begins here: of operations that are structural and say the same everywhere, without revisions of
/// other branches between.
fn end_of_run(written: &[Written<'_>], from: usize) -> usize {
    let goes_on = |at: &usize| {
        let one = &written[*at];
        let body = match &one.node.kind {
            Kind::Map(entries) => entries.first().map(|entry| &entry.value),
            _ => None,
        };
        let follows = *at == from || one.position - written[at - 1].position <= 1;
        let mut is_plain = follows && !NOT_STRUCTURAL.contains(&one.name);
        is_plain &= body.is_some_and(|body| CONDITIONAL.iter().all(|key| body.get(key).is_none()));
        one.node.each_text(&mut |text| is_plain &= !text.contains("{{"));
        is_plain
    };
    (from..written.len()).find(|at| !goes_on(at)).unwrap_or(written.len())
}

/// The end of the part of it in which each operation concerns only what it creates.
fn end_of_own(written: &[Written<'_>], moments: &[Vec<Moment>], (from, to): (usize, usize)) -> usize {
    let is_own = |at: &usize| moments.iter().all(|moments| moments[*at].is_of(&moments[from].before));
    (from..to.min(written.len())).find(|at| !is_own(at)).unwrap_or(to)
}

/// What an object is a part of, or the object itself.
fn container(object: &ObjectId) -> ObjectId {
    match object {
        ObjectId::EnumValue(name, _) => ObjectId::Enum(name.clone()),
        other => other.table().map_or_else(|| other.clone(), |table| ObjectId::Table(table.clone())),
    }
}
