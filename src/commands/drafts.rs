//! New specs: what `revision`, `merge` and an automatic merge have in common.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use super::{Answer, Context, Fallible};
use crate::cli;
use crate::decode::Sink;
use crate::diag::{Code, Diagnostic, and_list};
use crate::graph::{Graph, GraphNode, NodeId};
use crate::json_schema::{self, Subject};
use crate::model::{Moment, RevisionId};
use crate::spec::{self, Draft};
use crate::workspace;
use crate::yaml;

/// Writes a new spec of now and answers its path.
pub(super) fn write(
    context: &Context<'_>,
    args: &cli::Draft,
    parents: &[NodeId],
    message: String,
    depends_on: Vec<String>,
    upgrade: Option<String>,
) -> Fallible<Answer> {
    let graph = &context.project.graph;
    let draft = Draft {
        id: new_id(args.rev_id.as_deref(), graph)?,
        parents: parents.iter().map(|&at| graph.id(at).clone()).collect(),
        message,
        created: Moment::at(workspace::now(), &context.project.config.timezone),
        labels: args.branch_label.clone(),
        depends_on,
        upgrade,
        downgrade: None,
        replaces: None,
    };
    let path = locate(context, &draft, args.version_path.as_deref())?;
    let text = modeline(context, &path) + &draft.text()?;
    examine(context, &path, &text)?;
    workspace::write_new(&path, &text)?;
    Ok(Answer::text(format!("{}\n", path.display())))
}

/// The line that tells editors where the schema of a spec is, if the project keeps one.
pub(super) fn modeline(context: &Context<'_>, spec: &Path) -> String {
    let schema = Subject::Spec.place();
    if !workspace::exists(&context.workspace.path(&schema)) {
        return String::new();
    }
    let relative = context.workspace.relative(spec);
    let folders = Path::new(&relative).parent().map(|folder| folder.components().collect::<Vec<_>>());
    let Some(folders) = folders.filter(|list| list.iter().all(|part| matches!(part, Component::Normal(_))))
    else {
        return String::new();
    };
    json_schema::modeline(&("../".repeat(folders.len()) + &schema))
}

/// The file that a new spec belongs in: in the folder that is asked for, or in that of its parent.
pub(super) fn locate(context: &Context<'_>, draft: &Draft, named: Option<&Path>) -> Fallible<PathBuf> {
    let config = &context.project.config;
    let folder = match named {
        None => default_folder(context, draft),
        Some(named) => {
            let hint = format!(
                "specs are read from {}: `migrations:` in sqlc-mig.yaml",
                and_list(&config.migrations)
            );
            context.workspace.folder_within(named, &config.migrations).ok_or_else(|| {
                let message = format!("`{}` is not below a folder of the migrations", named.display());
                Box::new(Diagnostic::global(Code::USAGE, message).hint(hint))
            })?
        }
    };
    Ok(folder.join(draft.file_name(&config.file_template)))
}

/// What a merge is called that nobody has named.
pub(super) fn merge_message(graph: &Graph, parents: &[NodeId]) -> String {
    let ids: Vec<_> = parents.iter().map(|&at| graph.id(at)).collect();
    let heads = if parents.iter().all(|&at| graph.is_head(at)) { "heads " } else { "" };
    format!("merge {heads}{}", and_list(&ids).replace('`', ""))
}

/// A second child of a revision begins a branch; that must be meant.
pub(super) fn refuse_non_heads(graph: &Graph, parents: &[NodeId], splice: bool) -> Fallible<()> {
    let Some(&parent) = parents.iter().find(|&&at| !splice && !graph.is_head(at)) else { return Ok(()) };
    let node = graph.node(parent);
    let message = format!("the revision `{}` is no head: others come after it already", node.id.value);
    let mut fault = Diagnostic::error(Code::NOT_A_HEAD, node.id.place, message);
    for &child in graph.down_children(parent) {
        let child = graph.node(child);
        fault = fault.related(child.id.place, format!("`{}`: {}", child.id.value, child.title()));
    }
    Err(Box::new(
        fault.hint("to begin a second branch here, add `--splice`; the head of a branch is `LABEL@head`"),
    ))
}

fn new_id(given: Option<&str>, graph: &Graph) -> Fallible<RevisionId> {
    let text = given.map_or_else(|| hexadecimal(&workspace::random_bytes()), ToOwned::to_owned);
    let id = RevisionId::new(&text).map_err(|why| {
        Box::new(Diagnostic::global(Code::USAGE, format!("`{text}` cannot be a revision id: it {why}")))
    })?;
    if graph.find(id.as_str()).is_some() || graph.replacement(id.as_str()).is_some() {
        let message = format!("there is a revision `{id}` already");
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message).hint("leave `--rev-id` out to get a new one"),
        ));
    }
    Ok(id)
}

/// Twelve hexadecimal digits, as Alembic's ids have.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().take(6).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Of several folders that of the first parent, as Alembic has it; a base goes to the first folder.
fn default_folder(context: &Context<'_>, draft: &Draft) -> PathBuf {
    let project = &context.project;
    let parent = draft.parents.first().and_then(|id| project.graph.find(id.as_str()));
    let beside = parent.and_then(|at| {
        let path = project.sources.path(project.graph.node(at).id.place.file);
        let holds = |folder: &&String| path.starts_with(&format!("{}/", folder.trim_end_matches('/')));
        project.config.migrations.iter().filter(holds).max_by_key(|folder| folder.len())
    });
    let folder = beside.or(project.config.migrations.first()).map_or("migrations", String::as_str);
    context.workspace.path(folder)
}

/// What is about to be written must be sound, also beside the revisions that are there, and stand where it is read.
pub(super) fn examine(context: &Context<'_>, path: &Path, text: &str) -> Fallible<()> {
    examine_all(context, &[(path.to_path_buf(), text.to_owned())])
}

/// The same of several specs together.
pub(super) fn examine_all(context: &Context<'_>, files: &[(PathBuf, String)]) -> Fallible<()> {
    let mut texts = Vec::new();
    let mut seen = BTreeSet::new();
    for (path, text) in files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with(['.', '_']) {
            let message = format!("the file would be named `{name}`, and such names are ignored");
            return Err(Box::new(
                Diagnostic::global(Code::USAGE, message)
                    .hint("choose an id that begins with a letter or digit"),
            ));
        }
        if !seen.insert(path) {
            let message = format!("two revisions would be written to `{}`", path.display());
            return Err(Box::new(Diagnostic::global(Code::UNWRITABLE, message)));
        }
        texts.push((name, text.as_str()));
    }
    read_back(&texts, context)?;
    let there: Vec<String> = files
        .iter()
        .filter(|(path, _)| workspace::exists(path))
        .map(|(path, _)| format!("`{}`", path.display()))
        .collect();
    if there.is_empty() {
        return Ok(());
    }
    let verb = if there.len() == 1 { "exists" } else { "exist" };
    let message = format!("{} {verb} already; nothing was written", there.join(", "));
    Err(Box::new(Diagnostic::global(Code::UNWRITABLE, message)))
}

/// Reads the texts as the next command will: ids, labels, dependencies.
fn read_back(texts: &[(String, &str)], context: &Context<'_>) -> Fallible<()> {
    let mut sources = context.project.sources.clone();
    let sink = Sink::default();
    let mut faults = Vec::new();
    let mut heads: Vec<GraphNode> = context.project.specs.iter().map(|spec| spec.head.clone()).collect();
    let mut new = BTreeSet::new();
    for (name, text) in texts {
        let file = sources.add(name.clone(), (*text).to_owned());
        new.insert(file);
        match yaml::parse(file, text) {
            Ok(tree) => heads.extend(spec::read_head(tree, &sink).map(|spec| spec.head)),
            Err(found) => faults.extend(found),
        }
    }
    faults.extend(sink.into_inner());
    faults.extend(Graph::new(heads).1);
    let fault = faults.into_iter().find(|fault| {
        let places = fault.related.iter().map(|(place, _)| place).chain(&fault.place);
        places.into_iter().any(|place| new.contains(&place.file))
    });
    match fault {
        None => Ok(()),
        Some(fault) => Err(Box::new(Diagnostic::global(Code::USAGE, fault.message).maybe_hint(fault.hint))),
    }
}
