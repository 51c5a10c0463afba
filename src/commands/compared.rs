//! Two schemas to be compared: each a revision, a file or folder, or what the configuration calls wanted.

use super::{Context, Fallible, dialogue};
use crate::catalog::Catalog;
use crate::cli::Decided;
use crate::config::Wanted as Source;
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::draft::{Answers, Flags, Writer};
use crate::graph::Selection;
use crate::pipeline::{Schema, SchemaSource};
use crate::wanted::Wanted;
use crate::workspace::{self, RawFile};
use crate::yaml::Node;

/// What leads from one schema to another.
pub(super) struct Bridge {
    /// The schema that it starts from.
    pub from: Catalog,
    /// The operations; none where both are the same.
    pub operations: Vec<Node>,
}

/// The dialect of a comparison: the named one, that of the wanted SQL, or the project's only one.
pub(super) fn dialect(given: Option<&str>, context: &Context<'_>) -> Fallible<Dialect> {
    match (given, &context.project.config.wanted) {
        (None, Some(Source::Command(_, dialect) | Source::Path(_, Some(dialect)))) => Ok(*dialect),
        _ => context.dialect(given),
    }
}

/// Finds out what leads from one schema to another; what is open is asked where somebody can answer.
pub(super) fn bridge(
    (from, to): (&str, Option<&str>),
    dialect: Dialect,
    decided: &Decided,
    context: &mut Context<'_>,
) -> Fallible<Option<Bridge>> {
    let Some((from, to, mut answers)) = sides((from, to), dialect, context)? else { return Ok(None) };
    let vocabulary = context.project.config.vocabulary(dialect.facts());
    let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
    writer.answered(&flags(decided), &from, &to, &mut answers)?;
    let open = if context.is_watching {
        writer.questions(&from, &to, &answers) // nobody can be waited for
    } else {
        dialogue::ask(&writer, &from, &to, &mut answers)?
    };
    if !open.is_empty() {
        context.notes.extend(open.iter().map(|question| writer.unanswered(question)));
        return Ok(None);
    }
    match writer.route(&from, &to, &answers) {
        Ok(operations) => Ok(Some(Bridge { from, operations })),
        Err(faults) => {
            context.notes.extend(faults);
            Ok(None)
        }
    }
}

/// Whether the history differs from the wanted schema, in a dialect for which that can be read.
pub(super) fn is_pending(dialect: Dialect, context: &mut Context<'_>) -> Fallible<bool> {
    let heads = sides(("heads", None), dialect, context)?;
    Ok(heads
        .is_some_and(|(from, to, _)| from.diff(&to).next().is_some() || !from.row_changes(&to).is_empty()))
}

/// The dialects in which the wanted schema can be read: SQL is of one.
pub(super) fn dialects_of_wanted(context: &Context<'_>) -> Fallible<Vec<Dialect>> {
    match &context.project.config.wanted {
        None => Ok(Vec::new()),
        Some(Source::Path(path, None)) if !is_sql(path) => Ok(super::check::dialects(&context.project)),
        Some(Source::Path(..) | Source::Command(..)) => dialect(None, context).map(|dialect| vec![dialect]),
    }
}

/// Both sides, each as it can be compared with the other, and what they say of names by themselves.
fn sides(
    (from, to): (&str, Option<&str>),
    dialect: Dialect,
    context: &mut Context<'_>,
) -> Fallible<Option<(Catalog, Catalog, Answers)>> {
    let to = match to {
        Some(to) => source(to, context)?,
        None => wanted(context)?,
    };
    let sources = [source(from, context)?, to];
    let mut read = context.project.schemas(&sources, dialect).into_iter();
    let (Some((from, faults)), Some((to, more))) = (read.next(), read.next()) else { return Ok(None) };
    context.notes.extend(more.into_iter().chain(faults));
    if context.is_broken() {
        return Ok(None);
    }
    Ok(Some(match (from, to) {
        (Schema::History(from), Schema::History(to)) => (*from, *to, Answers::default()),
        (Schema::History(from), Schema::Wanted(wanted)) => {
            let (to, notes) = wanted.beside(&from);
            context.notes.extend(notes);
            let answers = said(&wanted, &from);
            (*from, to, answers)
        }
        (Schema::Wanted(wanted), Schema::History(to)) => {
            let (from, notes) = wanted.beside(&to);
            context.notes.extend(notes);
            (from, *to, Answers::default())
        }
        (Schema::Wanted(one), Schema::Wanted(other)) => {
            let (to, notes) = other.beside(&one.catalog);
            context.notes.extend(notes);
            let answers = said(&other, &one.catalog);
            (one.catalog, to, answers)
        }
    }))
}

fn flags(decided: &Decided) -> Flags {
    let Decided { rename, drop, default, using } = decided;
    Flags { rename: rename.clone(), drop: drop.clone(), default: default.clone(), using: using.clone() }
}

/// A file or folder, or else a revision.
fn source(text: &str, context: &mut Context<'_>) -> Fallible<SchemaSource> {
    let path = std::path::Path::new(text);
    let named = [".yaml", ".yml", ".sql"].iter().any(|end| text.ends_with(end)) || text.ends_with('/');
    let is_path = || workspace::exists(path) && context.project.graph.select(text).is_err();
    if named || text != "." && is_path() {
        let files = context.workspace.schema_files(path)?;
        return Ok(taken_in(by_name(files), context));
    }
    Ok(SchemaSource::History(match context.project.graph.select(text)? {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    }))
}

/// What the configuration calls wanted.
fn wanted(context: &mut Context<'_>) -> Fallible<SchemaSource> {
    let files = match &context.project.config.wanted {
        Some(Source::Path(path, _)) => context.workspace.schema_files(&context.workspace.path(path))?,
        Some(Source::Command(command, _)) => {
            let text = context.workspace.run(command)?;
            let file = RawFile { path: format!("the output of `{command}`"), bytes: text };
            return Ok(taken_in(vec![(file, true)], context));
        }
        None => {
            let message = "nothing says which schema is wanted";
            let hint = "say `wanted: schema.yaml` in sqlc-mig.yaml, or give `diff --to FILE`; `sqlc-mig schema > schema.yaml` writes one to begin with";
            return Err(Box::new(Diagnostic::global(Code::USAGE, message).hint(hint)));
        }
    };
    Ok(taken_in(by_name(files), context))
}

fn is_sql(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|end| end.eq_ignore_ascii_case("sql"))
}

/// Files, each SQL or YAML by its name.
fn by_name(files: Vec<RawFile>) -> Vec<(RawFile, bool)> {
    files
        .into_iter()
        .map(|file| {
            let is_sql = is_sql(&file.path);
            (file, is_sql)
        })
        .collect()
}

fn taken_in(files: Vec<(RawFile, bool)>, context: &mut Context<'_>) -> SchemaSource {
    let (texts, faults) = context.project.take_in(files);
    context.notes.extend(faults);
    texts
}

/// Which answers a wanted schema gives by itself: old names that are there, and new ones that are not.
fn said(wanted: &Wanted, from: &Catalog) -> Answers {
    let is_new = |old, new| from.known(old).is_some() && from.known(new).is_none();
    let tables = wanted.renamed_tables.iter().filter(|(old, new)| is_new(old, new));
    let tables = tables.map(|(old, new)| (old.clone(), new.clone())).collect();
    let mut answers = Answers { tables, ..Answers::default() };
    for ((table, old), new) in &wanted.renamed_columns {
        let before = answers.tables.iter().find(|(_, to)| *to == table).map_or(table, |(from, _)| from);
        if from.known(before).is_some_and(|known| known.column(old).is_some() && known.column(new).is_none())
        {
            answers.columns.insert((table.clone(), old.clone()), new.clone());
        }
    }
    answers
}
