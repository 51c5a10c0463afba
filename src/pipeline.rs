//! The stages in order: files, specs, graph, operations, history, plan, script.

mod comparison;
mod configuration;
mod ledger;
mod part;
mod reading;
mod replaced;
mod script;
mod squashing;

mod findings;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::config::Config;
use crate::decode::{Scope, Sink};
use crate::diag::{About, Code, Diagnostic, Diagnostics, FileId, Sources};
use crate::dialect::Dialect;
use crate::graph::{Graph, NodeId, Route};
use crate::history::{self, Conflict, Traces};
use crate::lower::{self, Lowering};
use crate::model::ObjectId;
use crate::plan::{Plan, Squash, Step, Unit};
use crate::render;
use crate::spec::{self, Revision, Spec};
use crate::workers;
use crate::workspace::RawFile;
use reading::{mention, parse_one};

pub use comparison::{Schema, SchemaSource};
pub use configuration::{configure, decode_text};
pub use script::runtime;
pub use squashing::SquashedOperations;

/// A project as far as no dialect matters.
pub struct Project {
    /// The configuration.
    pub config: Config,
    /// Every file.
    pub sources: Sources,
    /// The specs, by node of the graph.
    pub specs: Vec<Spec>,
    pub graph: Graph,
    /// What is wrong so far.
    pub diagnostics: Diagnostics,
    /// The specs that others replace.
    replaced: Vec<Spec>,
    /// The same project with these in the place of what replaces them, if there are any.
    long: Option<Box<Project>>,
    /// Of the long history: the revisions that have a short form too.
    shortened: Vec<Squash>,
    unreadable: Vec<FileId>,
    /// Whether every file could be read and the graph has no fault.
    is_sound: bool,
    config_digest: blake3::Hash,
}

/// A project for one dialect.
pub struct Compiled<'p> {
    project: &'p Project,
    dialect: Dialect,
    revisions: Vec<Revision>,
    start: Catalog,
    steps: Vec<Arc<[Step]>>,
    conflicts: Vec<Conflict>,
    /// The long history, if there is one.
    long: Option<Box<Compiled<'p>>>,
}

/// What a project has besides its specs.
struct Frame {
    config: Config,
    config_digest: blake3::Hash,
    sources: Sources,
    unreadable: Vec<FileId>,
}

impl Project {
    /// The project of these specs, without a long history so far.
    fn of(frame: Frame, specs: Vec<Spec>, replaced: Vec<Spec>, mut diagnostics: Diagnostics) -> Self {
        let Frame { config, config_digest, sources, unreadable } = frame;
        let (graph, faults) = Graph::new(specs.iter().map(|s| s.head.clone()).collect());
        // A parent in a file that could not be read is not missing.
        let hidden = |fault: &Diagnostic| {
            fault.code == Code::NO_PARENT && !unreadable.is_empty() && {
                let missing = |about: &About| match about {
                    About::Revision(id) => mention(&sources, &unreadable, id),
                    About::Object(_) => false,
                };
                fault.about.iter().any(missing)
            }
        };
        diagnostics.extend(faults.into_iter().filter(|f| !hidden(f)));
        let is_sound = !diagnostics.has_errors();
        Self {
            config,
            sources,
            specs,
            graph,
            diagnostics,
            replaced,
            long: None,
            shortened: Vec::new(),
            unreadable,
            is_sound,
            config_digest,
        }
    }

    /// What it has besides its specs.
    fn frame(&self) -> Frame {
        Frame {
            config: self.config.clone(),
            config_digest: self.config_digest,
            sources: self.sources.clone(),
            unreadable: self.unreadable.clone(),
        }
    }

    /// Reads every spec and builds the graph.
    pub fn read(
        config: Config,
        config_digest: blake3::Hash,
        files: Vec<RawFile>,
        mut sources: Sources,
        mut diagnostics: Diagnostics,
    ) -> Self {
        let sink = Sink::default();
        let first = sources.iter().count();
        let total = files.len();
        let texts: Vec<Option<FileId>> =
            files.into_iter().map(|file| decode_text(file, &mut sources, &sink)).collect();
        let ids: Vec<FileId> = texts.into_iter().flatten().collect();
        let mut specs = Vec::with_capacity(total);
        let mut unreadable: Vec<FileId> = sources
            .iter()
            .skip(first)
            .map(|(id, _)| id)
            .filter(|id| ids.binary_search(id).is_err())
            .collect();
        let parsed = workers::map(&ids, |&id| parse_one(id, &sources));
        for (id, parsed) in ids.into_iter().zip(parsed) {
            match parsed {
                Ok((spec, faults)) => {
                    diagnostics.extend(faults);
                    match spec {
                        Some(spec) => specs.push(*spec),
                        None => unreadable.push(id),
                    }
                }
                Err(faults) => {
                    diagnostics.extend(faults);
                    unreadable.push(id);
                }
            }
        }
        diagnostics.extend(sink.into_inner());
        // Numbers of revisions must not come from the names of their files: lists in scripts follow them.
        specs.sort_by(|a, b| a.head.id.value.cmp(&b.head.id.value));
        let frame = Frame { config, config_digest, sources, unreadable };
        let (specs, replaced, wrong) = replaced::set_aside(specs);
        diagnostics.extend(wrong);
        let mut project = Self::of(frame, specs, replaced, diagnostics);
        project.find_long();
        project
    }

    /// Adds a spec, as if it had been read with the others.
    pub fn add(&mut self, path: String, text: String) {
        let file = self.sources.add(path, text);
        let (Ok((spec, faults)) | Err((spec, faults))) =
            parse_one(file, &self.sources).map_err(|faults| (None, faults));
        self.diagnostics.extend(faults);
        self.specs.extend(spec.map(|spec| *spec));
        self.specs.sort_by(|a, b| a.head.id.value.cmp(&b.head.id.value));
        let (graph, faults) = Graph::new(self.specs.iter().map(|s| s.head.clone()).collect());
        self.graph = graph;
        self.diagnostics.extend(faults);
        self.is_sound &= !self.diagnostics.has_errors();
        self.find_long();
    }

    /// Reads the operations for a dialect and folds them; faults go to the project's diagnostics as a result.
    pub fn compile(&self, dialect: Dialect) -> (Compiled<'_>, Diagnostics) {
        let hidden: Vec<&str> =
            self.unreadable.iter().filter_map(|id| self.sources.get(*id)).map(|f| f.text.as_str()).collect();
        let (mut compiled, mut faults) =
            self.compile_on(dialect, history::start(dialect, &self.config, &hidden));
        if let Some(long) = &self.long {
            let (long, more) = long.compile(dialect);
            faults.extend(more);
            if !faults.has_errors() {
                faults.extend(self.replacements_astray(&compiled, &long));
            }
            compiled.long = Some(Box::new(long));
        }
        (compiled, faults)
    }

    /// The same on a schema that is there already.
    fn compile_on(&self, dialect: Dialect, start: Catalog) -> (Compiled<'_>, Diagnostics) {
        // In the order in which they are folded: neighbours in time are neighbours in memory.
        let vocabulary = self.config.vocabulary(dialect.facts());
        let mut read = workers::map(self.graph.order(), |&at| {
            let sink = Sink::default();
            let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
            (at, spec::read_operations(&self.specs[at], &scope), sink.into_inner())
        });
        read.sort_unstable_by_key(|(at, ..)| *at);
        let (revisions, faults): (Vec<Revision>, Vec<Diagnostics>) =
            read.into_iter().map(|(_, revision, faults)| (revision, faults)).unzip();
        let mut diagnostics = Diagnostics::default();
        diagnostics.extend(self.config.misfit(dialect.facts()));
        diagnostics.extend(faults.into_iter().flatten());
        let is_sound = self.is_sound && !diagnostics.has_errors();
        let mut traces = is_sound.then(|| Traces::new(&self.graph));
        let (steps, mut misfits) = lower::upgrade_steps(&self.graph, &revisions, &start, |folded| {
            if let Some(traces) = &mut traces {
                traces.note(folded);
            }
        });
        let has_failed = !misfits.is_empty();
        let conflicts =
            traces.map(|traces| history::conflicts(&self.graph, &revisions, &start, traces, has_failed));
        // An operation that another branch makes impossible is told once, as a conflict.
        let failed: BTreeSet<_> = misfits.iter().map(|misfit| (misfit.code, misfit.place)).collect();
        let is_fatal = |conflict: &Conflict| conflict.fault.is_some_and(|fault| failed.contains(&fault));
        let (fatal, conflicts): (Vec<_>, Vec<_>) =
            conflicts.unwrap_or_default().into_iter().partition(is_fatal);
        let explained: BTreeSet<_> = fatal.iter().filter_map(|conflict| conflict.fault).collect();
        misfits.retain(|misfit| !explained.contains(&(misfit.code, misfit.place)));
        diagnostics.extend(history::tell(&fatal).into_iter().chain(misfits));
        let mut sharp = Diagnostics::default();
        sharp.extend(diagnostics.into_iter().map(|fault| self.sharpen(fault, dialect)));
        (Compiled { project: self, dialect, revisions, start, steps, conflicts, long: None }, sharp)
    }

    /// Points a fault to the very words that are meant.
    fn sharpen(&self, fault: Diagnostic, dialect: Dialect) -> Diagnostic {
        let file = fault.place.map(|place| place.file);
        let spec = self.specs.iter().find(|spec| Some(spec.head.id.place.file) == file);
        match (spec, file.and_then(|file| self.sources.get(file))) {
            (Some(spec), Some(source)) => {
                self.with_creation(spec::sharpen(fault, &spec.tree, &source.text), dialect)
            }
            _ => fault,
        }
    }

    /// Where a table is missing that an operation further on, perhaps of another branch, creates: there.
    fn with_creation(&self, fault: Diagnostic, dialect: Dialect) -> Diagnostic {
        let missing = fault.objects().next().filter(|_| fault.code == Code::NO_TABLE);
        let Some(ObjectId::Table(table)) = missing else { return fault };
        let usual = self.config.default_schema(dialect.facts());
        let here = fault.place.unwrap_or_default();
        let all = self.graph.order().iter().map(|&at| &self.specs[at]);
        let mut behind = all.skip_while(|spec| spec.head.id.place.file != here.file);
        let created = behind.find_map(|spec| spec::creation(&spec.tree, table, &usual));
        let later = created.filter(|place| place.file != here.file || place.line > here.line);
        match later.filter(|_| fault.related.is_empty()) {
            Some(place) => fault
                .hint("an operation comes after those that it builds on: create the table before, or do this later")
                .related(place, "it is created here, but not before"),
            None => fault,
        }
    }

    /// Digest of everything that decides over a script: configuration, variables, specs.
    pub fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.config_digest.as_bytes());
        let mut sorted: Vec<&Spec> = self.specs.iter().chain(&self.replaced).collect();
        sorted.sort_by(|a, b| a.head.id.value.cmp(&b.head.id.value));
        for spec in sorted {
            hasher.update(spec.head.id.as_str().as_bytes());
            hasher.update(spec.digest.as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }
}

impl Compiled<'_> {
    fn lowering(&self) -> Lowering<'_> {
        Lowering {
            graph: &self.project.graph,
            specs: &self.project.specs,
            revisions: &self.revisions,
            steps: &self.steps,
            start: &self.start,
            dialect: self.dialect.facts().name,
            digest: self.project.digest(),
        }
    }

    /// Where the order of concurrent revisions matters, although the history can be folded in its own order.
    pub fn conflicts(&self) -> Vec<Diagnostic> {
        history::tell(&self.conflicts)
    }

    /// The same, where both revisions are among these.
    pub fn conflicts_of(&self, revisions: &BTreeSet<NodeId>) -> Vec<Diagnostic> {
        let inside = |conflict: &&Conflict| conflict.revisions.iter().all(|at| revisions.contains(at));
        history::tell(self.conflicts.iter().filter(inside))
    }

    /// The plan of an upgrade.
    pub fn upgrade(&self, route: Route) -> Plan {
        let squashes = self.project.squashes();
        let Some(long) = &self.long else {
            return Plan { squashes, ..self.lowering().upgrade(route) };
        };
        let replaced = Route { revisions: self.in_long(&route, long), ..route.clone() };
        lower::both_ways(self.lowering().upgrade(route), &long.lowering().upgrade(replaced), squashes)
    }

    /// What applies a revision.
    pub fn unit(&self, at: NodeId) -> Unit {
        self.lowering().upgrade_unit(at)
    }

    /// What a revision does, in the words of the summary of scripts.
    pub fn summary(&self, at: NodeId) -> Vec<String> {
        render::revision_summary(&self.unit(at), self.dialect.facts())
    }

    /// Whether a revision says itself that it cannot be reverted.
    pub fn is_declared_irreversible(&self, at: NodeId) -> bool {
        matches!(self.revisions.get(at).map(|r| &r.downgrade), Some(spec::Downgrade::Irreversible(_)))
    }

    /// The plan of a downgrade.
    ///
    /// # Errors
    /// Every operation of the route that cannot be reverted.
    pub fn downgrade(&self, route: Route) -> Result<Plan, Vec<Diagnostic>> {
        let squashes = self.project.squashes();
        self.lowering().downgrade(route).map(|plan| Plan { squashes, ..plan })
    }
}
