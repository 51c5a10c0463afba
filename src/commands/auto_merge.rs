//! `--allow-auto-merge`: the merge revision that a build writes for itself, as a function of the heads that it joins.

use std::path::PathBuf;

use super::{Context, Fallible, drafts};
use crate::cli::Build;
use crate::diag::{Code, Diagnostic, and_list};
use crate::graph::NodeId;
use crate::model::{Moment, RevisionId};
use crate::spec::Draft;
use crate::workspace;

/// A merge that the project holds already and the disk does not.
pub(super) struct AutoMerge {
    /// What is said instead, if it cannot be.
    refusal: Diagnostic,
    heads: Vec<RevisionId>,
    path: PathBuf,
    text: String,
}

/// Joins the heads in the project, as if the merge had been read with the other specs: if `head` is asked for, there are
/// several, and it is allowed.
pub(super) fn join(args: &Build, context: &mut Context<'_>) -> Fallible<Option<AutoMerge>> {
    let graph = &context.project.graph;
    let heads = graph.without_needed(&graph.heads());
    if !is_allowed(args, context) || heads.len() < 2 || context.is_broken() {
        return Ok(None);
    }
    if args.check {
        let fault = graph.several_heads(&heads, "head");
        return Err(Box::new(fault.hint("`--check` writes nothing; without it, this command merges them")));
    }
    let refusal = graph.several_heads(&heads, "head").hint(
        "heads that conflict are not merged automatically: settle the conflicts, then build again; or merge them by hand, with `sqlc-mig merge heads`",
    );
    let draft = draft(context, &heads)?;
    let path = drafts::locate(context, &draft, None)?;
    let text = draft.text()?;
    if workspace::read_text(&path)?.is_none_or(|there| there != text) {
        drafts::examine(context, &path, &text)?;
    }
    context.project.add(context.workspace.relative(&path), text.clone());
    Ok(Some(AutoMerge { refusal, heads: draft.parents, path, text }))
}

/// Whether this build merges heads: it may, and asks for `head`.
fn is_allowed(args: &Build, context: &Context<'_>) -> bool {
    let allowed =
        args.heads.allow_auto_merge.or_else(of_alembic).unwrap_or(context.project.config.allow_auto_merge);
    allowed && asks_for_head(&args.range)
}

/// What a project that comes from Alembic has in its environment.
fn of_alembic() -> Option<bool> {
    let value = workspace::environment("ALEMBIC_ALLOW_AUTO_MERGE")?;
    Some(matches!(value.to_lowercase().as_str(), "true" | "1" | "yes" | "on"))
}

/// The range to be built: with everything merged, `head` means the last revision and what it needs without being its
/// child, which stays a head beside it.
pub(super) fn range(args: &Build, context: &Context<'_>) -> String {
    let graph = &context.project.graph;
    let heads = graph.heads();
    if is_allowed(args, context) && heads.len() > 1 && graph.without_needed(&heads).len() == 1 {
        let start = args.range.strip_suffix("head").unwrap_or(&args.range);
        return format!("{start}heads");
    }
    args.range.clone()
}

/// Whether a range ends at `head`: heads that are named are not merged.
fn asks_for_head(range: &str) -> bool {
    matches!(range.rsplit(':').next(), Some("" | "head"))
}

fn draft(context: &Context<'_>, heads: &[NodeId]) -> Fallible<Draft> {
    let graph = &context.project.graph;
    let mut heads = heads.to_vec();
    heads.sort_by_key(|&at| graph.id(at));
    let parents: Vec<RevisionId> = heads.iter().map(|&at| graph.id(at).clone()).collect();
    let id = id(&parents)?;
    if let Some(other) = graph.find(id.as_str()) {
        let message =
            format!("the merge of {} would have the id `{id}`, which this revision has", and_list(&parents));
        let fault = Diagnostic::error(Code::DUPLICATE_REVISION, graph.node(other).id.place, message);
        return Err(Box::new(fault.hint("merge them by hand: `sqlc-mig merge heads -m MESSAGE`")));
    }
    let dates = heads.iter().map(|&at| Moment::written(&context.project.specs[at].create_date));
    let created = dates.max_by(|a, b| (a.epoch(), a.as_str()).cmp(&(b.epoch(), b.as_str())));
    Ok(Draft {
        id,
        parents,
        message: drafts::merge_message(graph, &heads),
        created: created.unwrap_or_else(|| Moment::written("")),
        labels: Vec::new(),
        depends_on: Vec::new(),
        upgrade: None,
        downgrade: None,
        replaces: None,
    })
}

/// The first 12 hexadecimal digits of the blake3 hash of the sorted ids, each with a line feed after it.
fn id(parents: &[RevisionId]) -> Fallible<RevisionId> {
    let lines: String = parents.iter().flat_map(|id| [id.as_str(), "\n"]).collect();
    RevisionId::new(&blake3::hash(lines.as_bytes()).to_hex()[..12])
        .map_err(|why| Box::new(Diagnostic::global(Code::INTERNAL, format!("the id of the merge {why}"))))
}

impl AutoMerge {
    /// Which order is meant where the heads conflict, people decide.
    pub(super) fn refuse(self, conflicts: Vec<Diagnostic>, context: &mut Context<'_>) {
        context.notes.extend(conflicts);
        context.notes.push(self.refusal);
    }

    /// Writes the file, now that the build has come to its end. Another build may have written the same.
    pub(super) fn write(self, context: &mut Context<'_>) -> Fallible<()> {
        let is_there =
            || workspace::read_text(&self.path).map(|there| there.as_deref() == Some(self.text.as_str()));
        if !is_there()?
            && let Err(fault) = workspace::write_new(&self.path, &self.text)
            && !is_there()?
        {
            return Err(fault);
        }
        context.inputs.present.push(self.path.clone());
        let message = format!("the heads {} are merged by `{}`", and_list(&self.heads), self.path.display());
        context.notes.push(
            Diagnostic::global(Code::AUTO_MERGE, message).note().hint("commit it with the other specs"),
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_what_the_documents_say() {
        let ids = ["aaaa0001", "bbbb0002"].map(|text| RevisionId::new(text).unwrap());
        let whole = blake3::hash(b"aaaa0001\nbbbb0002\n").to_hex();
        assert_eq!(id(&ids).unwrap().as_str(), &whole[..12]);
    }

    #[test]
    fn only_head_is_merged() {
        assert!(["head", "aaaa:head", "aaaa:", ":head"].iter().all(|range| asks_for_head(range)));
        assert!(
            !["heads", "aaaa", "x@head", "head-1", "+1", "aaaa:heads"]
                .iter()
                .any(|range| asks_for_head(range))
        );
    }
}
