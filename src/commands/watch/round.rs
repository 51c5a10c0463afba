//! One build of everything, and what came of it.

use std::path::{Path, PathBuf};

use super::super::{
    Context, Fallible, build, check, compared, drafts, named_dialect, open_in, revision, told,
};
use crate::cli::{Cli, Decided, Draft, Watch};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::workspace::Workspace;
use crate::yaml::Node;

/// What came of a build.
#[derive(Default)]
pub(super) struct Round {
    /// The diagnostics, as they are printed.
    pub told: String,
    /// The exit status that `build` would have, if something is wrong.
    pub status: Option<u8>,
    /// The scripts that were written.
    pub scripts: Vec<PathBuf>,
    pub revisions: usize,
    /// The operations that the wanted schema asks for, for each dialect in which there are some.
    pub pending: Vec<(Dialect, Vec<Node>)>,
    /// The spec that was written for them.
    pub generated: Option<PathBuf>,
    /// All files that were written.
    pub written: Vec<PathBuf>,
}

impl Round {
    /// Reads the project and builds for all its dialects; writes all scripts, or none.
    pub(super) fn build(args: &Watch, cli: &Cli, workspace: &Workspace) -> Self {
        let mut round = Self::default();
        let mut notes = Diagnostics::default();
        let (fault, sources) = match open_in(workspace.clone(), cli, &mut notes) {
            Ok(mut context) => {
                context.is_watching = true;
                let fault = round.fill(args, cli, &mut context).err();
                (fault, std::mem::take(&mut context.project.sources))
            }
            Err((fault, sources)) => (Some(fault), sources),
        };
        notes.extend(fault.map(|fault| *fault));
        (round.told, round.status) = told(notes, &sources, cli);
        round
    }

    /// Whether nothing is wrong.
    pub(super) fn is_good(&self) -> bool {
        self.status.is_none()
    }

    fn fill(&mut self, args: &Watch, cli: &Cli, context: &mut Context<'_>) -> Fallible<()> {
        self.write_scripts(args, context)?;
        if context.is_broken() {
            return Ok(());
        }
        self.pending = pending(args, context)?;
        let Some(message) = &args.generate else { return Ok(()) };
        let Some(path) = generate(message, &self.pending, context)? else { return Ok(()) };
        self.pending.clear();
        self.written.push(path.clone());
        self.generated = Some(path);
        *context.notes = Diagnostics::default(); // they come again
        context.read_again(cli)?;
        self.write_scripts(args, context)
    }

    fn write_scripts(&mut self, args: &Watch, context: &mut Context<'_>) -> Fallible<()> {
        let targets = targets(args, context)?;
        let unnamed = targets.is_empty().then(|| (Dialect::UNNAMED, PathBuf::from("-")));
        let mut all = Vec::new();
        for (dialect, path) in targets.into_iter().chain(unnamed) {
            let args = args.build(dialect.facts().name, path);
            if let Some(built) = build::script(&args, context)? {
                all.push((args, built));
            }
        }
        self.scripts.clear();
        if context.is_broken() {
            return Ok(());
        }
        let inputs = context.inputs.present.len();
        for (args, built) in all {
            build::write(&args, built, context)?;
            self.scripts.extend(args.script.output.filter(|path| path != Path::new("-")));
        }
        self.written.extend(self.scripts.iter().chain(&context.inputs.present[inputs..]).cloned());
        self.revisions = context.project.graph.len();
        Ok(())
    }
}

/// The scripts to be written; none where nothing says for which dialect.
fn targets(args: &Watch, context: &Context<'_>) -> Fallible<Vec<(Dialect, PathBuf)>> {
    if let Some(path) = &args.output {
        return Ok(vec![(context.dialect(args.dialect.as_deref())?, path.clone())]);
    }
    let dialects = match &args.dialect {
        Some(name) => vec![named_dialect(name)?],
        None => context.project.config.dialects.iter().map(|(dialect, _)| *dialect).collect(),
    };
    let usual = |dialect| (dialect, check::usual_script(dialect, &context.workspace, &context.project));
    Ok(dialects.into_iter().map(usual).collect())
}

/// The operations that the wanted schema asks for, if there is one.
fn pending(args: &Watch, context: &mut Context<'_>) -> Fallible<Vec<(Dialect, Vec<Node>)>> {
    let mut dialects = compared::dialects_of_wanted(context)?;
    if let (Some(name), false) = (&args.dialect, dialects.is_empty()) {
        dialects = vec![named_dialect(name)?];
    }
    let mut list = Vec::new();
    for dialect in dialects {
        let parents = revision::parents(None, context)?;
        let missing = revision::missing(&parents, dialect, &Decided::default(), context)?;
        list.extend(missing.filter(|list| !list.is_empty()).map(|operations| (dialect, operations)));
    }
    Ok(list)
}

/// Writes a revision with these operations; not if one of them destroys something: a schema that is being edited lacks
/// things for a moment.
fn generate(
    message: &str,
    pending: &[(Dialect, Vec<Node>)],
    context: &mut Context<'_>,
) -> Fallible<Option<PathBuf>> {
    let Some(((dialect, first), others)) = pending.split_first().filter(|_| !context.is_broken()) else {
        return Ok(None);
    };
    let command = format!("`sqlc-mig revision --autogenerate --dialect {} -m MESSAGE`", dialect.facts().name);
    if pending.iter().flat_map(|(_, list)| list).any(is_destructive) {
        let message = "what the wanted schema asks for destroys something: no revision is written";
        let hint = format!("{command} writes it");
        context.notes.push(Diagnostic::global(Code::PENDING_DIFFERENCE, message).hint(hint).warning());
        return Ok(None);
    }
    let body = revision::body(first.clone());
    if others.iter().any(|(_, list)| revision::body(list.clone()) != body) {
        let message = "the dialects ask for different operations: no revision is written";
        let hint = format!("say which are meant: `--dialect`; or {command}");
        context.notes.push(Diagnostic::global(Code::PENDING_DIFFERENCE, message).hint(hint).warning());
        return Ok(None);
    }
    let parents = revision::parents(None, context)?;
    let draft = Draft::default();
    let answer = drafts::write(context, &draft, &parents, message.to_owned(), Vec::new(), Some(body))?;
    Ok(Some(PathBuf::from(answer.text.trim_end_matches('\n'))))
}

fn is_destructive(operation: &Node) -> bool {
    operation.find(&|node| node.get("destructive").and_then(Node::text) == Some("true")).is_some()
}
