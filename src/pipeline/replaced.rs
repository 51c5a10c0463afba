//! Revisions that another one replaces (`replaces:`): their files stay for the databases that have come to one of them. The
//! history of everybody else is without them; the long history has them in the place of what replaces them.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::parse_one;
use super::{Compiled, Project};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::graph::{NodeId, Route};
use crate::model::RevisionId;
use crate::plan::Squash;
use crate::spec::Spec;

/// Ids of revisions.
type Ids = BTreeSet<RevisionId>;

/// The ids that a spec stands for: its own, and those that it replaces.
fn covered(spec: &Spec) -> Ids {
    let others = spec.head.replaces.iter().map(|id| id.value.clone());
    others.chain([spec.head.id.value.clone()]).collect()
}

fn is_squash(spec: &Spec) -> bool {
    !spec.head.replaces.is_empty()
}

/// Parts the specs of the history from those that others replace; of several specs that replace the same, the one that
/// replaces most is in the history, and the revisions as they were first are kept for the long one.
pub(super) fn set_aside(specs: Vec<Spec>) -> (Vec<Spec>, Vec<Spec>, Vec<Diagnostic>) {
    let covers: Vec<Ids> = specs.iter().map(covered).collect();
    let is_within = |inner: usize, outer: usize| {
        covers[inner].len() < covers[outer].len() && covers[inner].is_subset(&covers[outer])
    };
    let squashes: Vec<usize> = (0..specs.len()).filter(|&at| is_squash(&specs[at])).collect();
    let outer: Vec<usize> =
        squashes.iter().copied().filter(|&at| !squashes.iter().any(|&other| is_within(at, other))).collect();
    let mut owners: BTreeMap<&RevisionId, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for &at in &outer {
        for id in &covers[at] {
            if let Some(other) = owners.insert(id, at) {
                faults.push(twice(id, &specs[other], &specs[at]));
            }
        }
    }
    let goes = |at: usize| !outer.contains(&at) && owners.contains_key(&specs[at].head.id.value);
    // of one id, a revision that replaces nothing goes before one that replaces little
    let mut aside: Vec<usize> = (0..specs.len()).filter(|&at| goes(at)).collect();
    let smallest = |id: &RevisionId| {
        let same = aside.iter().filter(|&&at| specs[at].head.id.value == *id);
        same.map(|&at| covers[at].len()).min()
    };
    let kept: BTreeSet<usize> = aside
        .iter()
        .copied()
        .filter(|&at| smallest(&specs[at].head.id.value) == Some(covers[at].len()))
        .collect();
    for &at in &outer {
        let inner: Ids =
            kept.iter().filter(|&&k| is_within(k, at)).flat_map(|&k| &covers[k]).cloned().collect();
        if let Some(missing) = covers[at].iter().find(|id| !inner.contains(id)).filter(|_| !inner.is_empty())
        {
            faults.push(incomplete(&specs[at], missing));
        }
    }
    aside.retain(|at| kept.contains(at));
    let dropped: BTreeSet<usize> = (0..specs.len()).filter(|&at| goes(at) && !kept.contains(&at)).collect();
    let (mut history, mut replaced) = (Vec::new(), Vec::new());
    for (at, spec) in specs.into_iter().enumerate() {
        if kept.contains(&at) {
            replaced.push(spec);
        } else if !dropped.contains(&at) {
            history.push(spec);
        }
    }
    (history, replaced, faults)
}

fn twice(id: &RevisionId, one: &Spec, other: &Spec) -> Diagnostic {
    let (a, b) = (&one.head.id, &other.head.id);
    let message = format!("the revision `{id}` is replaced by two others, `{}` and `{}`", a.value, b.value);
    Diagnostic::error(Code::BAD_REPLACEMENT, b.place, message)
        .related(a.place, "the other one")
        .hint("a revision is replaced once; one that replaces another with `replaces:` names all that this one does")
}

fn incomplete(spec: &Spec, missing: &RevisionId) -> Diagnostic {
    let message = format!(
        "`{}` replaces `{missing}`, whose file is gone, while files of others that it replaces are there",
        spec.head.id.value
    );
    let place = spec.head.replaces.iter().find(|id| id.value == *missing);
    Diagnostic::error(Code::BAD_REPLACEMENT, place.map_or(spec.head.id.place, |id| id.place), message)
        .hint("keep the files of all revisions that it replaces, until no database is at one of them; then delete them together")
}

impl Project {
    /// The same project with one more spec, which may replace others.
    #[must_use]
    pub fn with(&self, path: String, text: String) -> Self {
        let mut frame = self.frame();
        let mut diagnostics = self.diagnostics.clone();
        let file = frame.sources.add(path, text);
        let (Ok((new, faults)) | Err((new, faults))) =
            parse_one(file, &frame.sources).map_err(|faults| (None, faults));
        diagnostics.extend(faults);
        let new = new.into_iter().map(|spec| *spec);
        let mut specs: Vec<Spec> = self.specs.iter().chain(&self.replaced).cloned().chain(new).collect();
        specs.sort_by(|a, b| a.head.id.value.cmp(&b.head.id.value));
        let (specs, replaced, wrong) = set_aside(specs);
        diagnostics.extend(wrong);
        let mut project = Self::of(frame, specs, replaced, diagnostics);
        project.find_long();
        project
    }

    /// Puts the revisions that others replace in the place of these: the long history.
    pub(super) fn find_long(&mut self) {
        self.long = None;
        if self.replaced.is_empty() || !self.is_sound {
            return;
        }
        let there = self.kept();
        let (gone, stay): (Vec<&Spec>, Vec<&Spec>) =
            self.specs.iter().partition(|spec| is_squash(spec) && there.contains(&spec.head.id.value));
        let half = |spec: &&Spec| Squash { by: spec.head.id.value.clone(), kept: None, gone: Vec::new() };
        let shortened = gone.iter().map(half).collect();
        let mut specs: Vec<Spec> = stay.into_iter().chain(&self.replaced).cloned().collect();
        specs.sort_by(|a, b| a.head.id.value.cmp(&b.head.id.value));
        let mut long = Self::of(self.frame(), specs, Vec::new(), Diagnostics::default());
        self.diagnostics.extend(std::mem::take(&mut long.diagnostics));
        self.is_sound &= !self.diagnostics.has_errors();
        long.is_sound = self.is_sound;
        long.shortened = shortened;
        self.long = Some(Box::new(long));
    }

    /// The ids of the replaced revisions whose specs are there.
    fn kept(&self) -> Ids {
        self.replaced.iter().map(|spec| spec.head.id.value.clone()).collect()
    }

    /// Goes on with the long history alone, for what has to know each revision that a database may be at.
    pub fn lengthen(&mut self) {
        if let Some(long) = self.long.take() {
            *self = *long;
        }
    }

    /// The revisions that stand for others, with these.
    pub fn squashes(&self) -> Vec<Squash> {
        let there = self.kept();
        let squash = |spec: &Spec| {
            let own = &spec.head.id.value;
            let is_kept = there.contains(own);
            let mut gone = covered(spec);
            gone.remove(own);
            let mut kept = Ids::new();
            if is_kept {
                let (here, others) = gone.into_iter().partition(|id| there.contains(id));
                (kept, gone) = (here, others);
            }
            Squash {
                by: own.clone(),
                kept: is_kept.then(|| kept.into_iter().collect()),
                gone: gone.into_iter().collect(),
            }
        };
        let squashes = self.specs.iter().filter(|spec| is_squash(spec)).map(squash);
        squashes.chain(self.shortened.iter().cloned()).collect()
    }
}

impl Project {
    /// Revisions after which the schema is another one than after those that they replace: later ones would be compiled for
    /// one of both.
    pub(super) fn replacements_astray(&self, short: &Compiled<'_>, long: &Compiled<'_>) -> Vec<Diagnostic> {
        let schema =
            |of: &Compiled<'_>, id: &RevisionId| Some(of.schema(&[of.project.graph.find(id.as_str())?]));
        let astray = |spec: &Spec| {
            let id = &spec.head.id;
            let left = schema(short, &id.value)?.difference(&schema(long, &id.value)?)?;
            let title = short.dialect.facts().title;
            let message = format!(
                "after `{}` the schema is another one than after the revisions that it replaces: in {title}, {left}",
                id.value
            );
            let fault = Diagnostic::error(Code::BAD_REPLACEMENT, id.place, message);
            Some(fault.hint("it may do less than they do, and has to lead to the same schema"))
        };
        let kept = self.kept();
        let both = self.specs.iter().filter(|spec| is_squash(spec) && kept.contains(&spec.head.id.value));
        both.filter_map(astray).collect()
    }
}

impl Compiled<'_> {
    /// What of a route another way takes: the revisions that those of it replace, and those on branches beside these, as the
    /// long history has them.
    pub(super) fn in_long(&self, route: &Route, long: &Compiled<'_>) -> BTreeSet<NodeId> {
        let (graph, specs) = (&self.project.graph, &self.project.specs);
        let kept = self.project.kept();
        let squashes: Vec<NodeId> = (0..graph.len()).filter(|&at| kept.contains(graph.id(at))).collect();
        let mut ids: Ids = squashes
            .iter()
            .filter(|at| route.revisions.contains(at))
            .flat_map(|&at| covered(&specs[at]))
            .filter(|id| kept.contains(id))
            .collect();
        for &at in &squashes {
            let mut near = graph.with_ancestors([at]);
            near.extend(graph.with_descendants([at]));
            ids.extend(route.revisions.difference(&near).map(|&other| graph.id(other).clone()));
        }
        let graph = &long.project.graph;
        ids.iter().filter_map(|id| graph.find(id.as_str())).collect()
    }
}
