//! `squash`: one revision in the place of several.

use std::collections::BTreeSet;

use super::{Answer, Context, Fallible, check, drafts};
use crate::cli::Squash;
use crate::diag::{Code, Diagnostic, Diagnostics, and_list};
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId};
use crate::model::{Moment, RevisionId};
use crate::pipeline::{Project, SquashedOperations};
use crate::spec::{Draft, Replaces, Spec};
use crate::workspace;
use crate::yaml::{self, Kind, Node};

/// Writes its spec and answers the path.
pub(super) fn run(args: &Squash, context: &mut Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let project = &context.project;
    let members = project.graph.window(&args.range, None)?;
    let range = Range::new(&project.graph, members)?;
    let dialects = dialects(project);
    for &dialect in &dialects {
        context.notes.extend(context.project.compile(dialect).1.into_iter().filter(Diagnostic::is_error));
    }
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let mut faults = Vec::new();
    for folds in [true, false] {
        let operations = context.project.squashed(&range.members, &dialects, folds);
        let draft = draft(args, &range, &operations, context)?;
        let path = drafts::locate(context, &draft, None)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if workspace::exists(&path) || name.starts_with(['.', '_']) {
            let why = if workspace::exists(&path) { "exists already" } else { "has a name that is not read" };
            let message = format!("`{}` {why}; nothing was written", path.display());
            let hint = "the name of the file is made from its id and message, by `file_template:`; choose another message";
            return Err(Box::new(Diagnostic::global(Code::UNWRITABLE, message).hint(hint)));
        }
        let text = drafts::modeline(context, &path) + &draft.text()?;
        faults = wrong_in(&context.project.with(name, text.clone()), &dialects);
        if faults.is_empty() {
            workspace::write_new(&path, &text)?;
            context.notes.push(told(&range, &operations));
            return Ok(Answer::text(format!("{}\n", path.display())));
        }
    }
    let id = range.id(context).clone();
    context.notes.extend(faults.into_iter().map(|fault| {
        let message = format!("the revisions up to `{id}` cannot become one: {}", fault.message);
        Diagnostic::global(Code::NOT_SQUASHED, message).maybe_hint(fault.hint)
    }));
    Ok(Answer::default())
}

/// The revisions that become one.
struct Range {
    members: BTreeSet<NodeId>,
    last: NodeId,
    /// What comes before them.
    parents: Vec<NodeId>,
}

impl Range {
    /// A range is one piece: nothing outside needs what is in its middle, and only its first revisions have parents outside.
    fn new(graph: &Graph, members: BTreeSet<NodeId>) -> Fallible<Self> {
        let is_inner = |at: NodeId| graph.down_children(at).iter().any(|child| members.contains(child));
        let ends: Vec<NodeId> = members.iter().copied().filter(|&at| !is_inner(at)).collect();
        let refused = |message: String, hint: &str| {
            Err(Box::new(Diagnostic::global(Code::NOT_SQUASHED, message).hint(hint)))
        };
        let [last] = ends[..] else {
            let ids: Vec<_> = ends.iter().map(|&at| graph.id(at)).collect();
            let message = format!("the range has several ends: {}", and_list(&ids));
            return refused(message, "name one revision as its end, such as the merge of its branches");
        };
        if members.len() < 2 {
            let message = format!("`{}` is one revision already", graph.id(last));
            return refused(message, "name the first one too, FROM:TO; both are in the range");
        }
        if let Some(fault) = used_inside(graph, &members, last).or_else(|| joined(graph, &members)) {
            return Err(Box::new(fault));
        }
        let mut parents: Vec<NodeId> = members.iter().flat_map(|&at| outside(graph, &members, at)).collect();
        parents.sort_unstable();
        parents.dedup();
        Ok(Self { members, last, parents })
    }

    fn id<'c>(&self, context: &'c Context<'_>) -> &'c RevisionId {
        context.project.graph.id(self.last)
    }
}

/// The parents of a revision that are not in the range.
fn outside(graph: &Graph, members: &BTreeSet<NodeId>, at: NodeId) -> Vec<NodeId> {
    graph.down(at).iter().copied().filter(|parent| !members.contains(parent)).collect()
}

/// A revision outside of the range that needs one in its middle.
fn used_inside(graph: &Graph, members: &BTreeSet<NodeId>, last: NodeId) -> Option<Diagnostic> {
    let is_inside = |at: &&NodeId| **at != last && members.contains(at);
    let mut others = (0..graph.len()).filter(|at| !members.contains(at));
    let (other, needed) =
        others.find_map(|other| Some((other, *graph.parents(other).iter().find(is_inside)?)))?;
    let (other, needed) = (&graph.node(other).id, graph.id(needed));
    let message = format!("`{}` needs `{needed}`, which is in the middle of the range", other.value);
    let fault = Diagnostic::error(Code::NOT_SQUASHED, other.place, message);
    Some(fault.hint(format!("end the range at `{needed}`, or begin it after that")))
}

/// A revision of the range that joins it with what is outside.
fn joined(graph: &Graph, members: &BTreeSet<NodeId>) -> Option<Diagnostic> {
    let is_first = |at: NodeId| graph.down(at).iter().all(|parent| !members.contains(parent));
    let found = |&at: &NodeId| Some((at, *outside(graph, members, at).first().filter(|_| !is_first(at))?));
    let (at, other) = members.iter().find_map(found)?;
    let message = format!("`{}` joins `{}`, which is not in the range", graph.id(at), graph.id(other));
    let fault = Diagnostic::error(Code::NOT_SQUASHED, graph.node(at).id.place, message);
    Some(fault.hint("begin the range where the branches part, or after the merge"))
}

/// For which dialects the result is to be the same: those of the project, or all for which it compiles.
fn dialects(project: &Project) -> Vec<Dialect> {
    if !project.config.dialects.is_empty() {
        return check::dialects(project);
    }
    let compiles = |dialect: &Dialect| !project.compile(*dialect).1.has_errors();
    let all: Vec<Dialect> = Dialect::ALL.iter().copied().filter(compiles).collect();
    if all.is_empty() { check::dialects(project) } else { all }
}

/// What is wrong with a project in which several revisions have become one: the first fault for each dialect.
fn wrong_in(project: &Project, dialects: &[Dialect]) -> Vec<Diagnostic> {
    let first = |faults: Diagnostics| faults.into_iter().find(Diagnostic::is_error);
    match first(project.diagnostics.clone()) {
        Some(fault) => vec![fault],
        None => dialects.iter().filter_map(|&dialect| first(project.compile(dialect).1)).collect(),
    }
}

/// The spec.
fn draft(args: &Squash, range: &Range, done: &SquashedOperations, context: &Context<'_>) -> Fallible<Draft> {
    let project = &context.project;
    let graph = &project.graph;
    let order: Vec<NodeId> = graph.order().iter().copied().filter(|at| range.members.contains(at)).collect();
    let specs: Vec<&Spec> = order.iter().map(|&at| &project.specs[at]).collect();
    let own = graph.id(range.last);
    let mut ids: Vec<RevisionId> = Vec::new();
    for spec in &specs {
        let all = spec.head.replaces.iter().map(|id| id.value.clone()).chain([spec.head.id.value.clone()]);
        ids.extend(all.filter(|id| id != own));
    }
    let inside = |name: &str| graph.lookup(name).is_ok_and(|at| range.members.contains(&at));
    let mut depends_on: Vec<String> = Vec::new();
    for name in specs.iter().flat_map(|spec| &spec.head.depends_on).map(|name| &name.value) {
        if !inside(name) && !depends_on.contains(name) {
            depends_on.push(name.clone());
        }
    }
    Ok(Draft {
        id: own.clone(),
        parents: range.parents.iter().map(|&at| graph.id(at).clone()).collect(),
        message: args.message.clone(),
        created: Moment::at(workspace::now(), &project.config.timezone),
        labels: specs.iter().flat_map(|spec| &spec.head.labels).map(|label| label.value.clone()).collect(),
        depends_on,
        upgrade: Some(list(&done.operations)),
        downgrade: downgrade(&specs),
        replaces: Some(Replaces {
            ids,
            checksum: project.specs[range.last].checksum.clone(),
            remarks: remarks(done),
            settings: settings(&specs)?,
        }),
    })
}

fn list(operations: &[Node]) -> String {
    if operations.is_empty() { String::new() } else { yaml::print(&Node::list(operations.to_vec()), 2) }
}

/// The settings that all revisions with operations have.
fn settings(specs: &[&Spec]) -> Fallible<String> {
    let mut found: Option<(&Spec, String)> = None;
    let acts = |spec: &&&Spec| matches!(spec.tree.get("upgrade").map(|node| &node.kind), Some(Kind::List(items)) if !items.is_empty());
    for spec in specs.iter().filter(acts) {
        let own = spec.tree.get("settings").filter(|node| !node.is_null());
        let text =
            own.map(|node| yaml::print(&Node::map([("settings", node.clone())]), 0)).unwrap_or_default();
        match &found {
            None => found = Some((spec, text)),
            Some((_, other)) if *other == text => {}
            Some((first, _)) => {
                let (a, b) = (&first.head.id, &spec.head.id);
                let message = format!("`{}` and `{}` run with other settings", a.value, b.value);
                let fault =
                    Diagnostic::error(Code::NOT_SQUASHED, b.place, message).related(a.place, "the other one");
                return Err(Box::new(
                    fault.hint("squash those with the same `settings:`, each range by itself"),
                ));
            }
        }
    }
    Ok(found.map(|(_, text)| text).unwrap_or_default())
}

/// How it is reverted, where the inverses of its operations are not meant.
fn downgrade(specs: &[&Spec]) -> Option<String> {
    let own = |spec: &&&Spec| {
        let node = spec.tree.get("downgrade").filter(|node| !node.is_null());
        node.is_some_and(|node| node.text() != Some("auto"))
    };
    let spec = specs.iter().find(own)?;
    let why = match spec.tree.get("downgrade").and_then(|node| node.get("irreversible")).and_then(Node::text)
    {
        Some(why) => format!("{} could not be reverted: {why}", spec.head.id.value),
        None => format!("{} had a list of its own under `downgrade`", spec.head.id.value),
    };
    Some(format!("downgrade: {{irreversible: {}}}\n", yaml::print_text(&why)))
}

/// Lines on what became of the operations.
fn remarks(done: &SquashedOperations) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some((left, all)) = done.folded {
        lines.push(format!("{all} operations on what these revisions create themselves are now {left}."));
    }
    let kept: Vec<String> = done.kept.iter().map(|(id, name)| format!("{name} of {id}")).collect();
    if !kept.is_empty() {
        lines.push("As they were, in their order:".to_owned());
        lines.extend(kept.chunks(4).map(|some| format!("  {}", some.join(", "))));
    }
    lines
}

/// What is told on standard error.
fn told(range: &Range, done: &SquashedOperations) -> Diagnostic {
    let folded = done
        .folded
        .map(|(left, all)| format!(", {all} of their operations are now {left}"))
        .unwrap_or_default();
    let kept = match done.kept.len() {
        0 => String::new(),
        1 => ", one is as it was".to_owned(),
        many => format!(", {many} are as they were"),
    };
    let message = format!("{} revisions have become one{folded}{kept}", range.members.len());
    Diagnostic::global(Code::SQUASHED, message)
        .note()
        .hint("keep their files as long as a database may be at one of them: docs/squash.md")
}
