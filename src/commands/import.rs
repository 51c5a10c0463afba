//! `import`: the migrations of another tool, or a dump, as new specs.

mod modules;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{Answer, Context, Fallible, drafts};
use crate::catalog::Catalog;
use crate::cli::{Import, ImportAlembic, ImportKind, OutputFormat};
use crate::config::Config;
use crate::decode::{Scope, Sink, Vocabulary};
use crate::diag::{Code, Diagnostic, FileId};
use crate::dialect::Dialect;
use crate::draft::Writer;
use crate::import::{self, Converter, Imported, ImportedRevision, Origin, Report, Source, base};
use crate::model::{Moment, RevisionId};
use crate::pipeline;
use crate::spec;
use crate::workspace::{self, RawFile};

/// Reads the source, writes its specs, and answers what they hold.
pub(super) fn run(args: &Import, context: &mut Context<'_>) -> Fallible<Answer> {
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let options = args.kind.options();
    let dialect = match (&args.kind, &options.dialect, &context.project.config.dialects[..]) {
        (ImportKind::Alembic(ImportAlembic { versions: Some(_), .. }), None, [(first, _), ..]) => *first,
        _ => context.dialect(options.dialect.as_deref())?,
    };
    let imported = read(&args.kind, dialect, context)?;
    if context.is_broken() {
        return Ok(Answer::default());
    }
    refuse_known(&imported, context);
    refuse_twice(&imported, context);
    refuse_missing(&imported, context);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let files = files(&imported, options.version_path.as_deref(), context)?;
    drafts::examine_all(context, &files)?;
    if !options.dry_run {
        workspace::write_all_new(&files)?;
    }
    let paths: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
    let report = Report { imported: &imported, files: &paths, dry: options.dry_run };
    Ok(Answer::text(match context.format {
        OutputFormat::Json => report.json(),
        _ => report.text(),
    }))
}

/// What the source says; what is wrong with it goes to the notes.
fn read(kind: &ImportKind, dialect: Dialect, context: &mut Context<'_>) -> Fallible<Imported> {
    let mut names = Vec::new();
    let mut raw = match kind {
        ImportKind::Sql(args) => vec![named(&args.file)?],
        ImportKind::Alembic(args) => match (&args.file, &args.versions) {
            (_, Some(folder)) => files_below(folder, "py", true)?,
            (Some(file), None) => vec![named(file)?],
            (None, None) => Vec::new(),
        },
        ImportKind::Flyway(args) | ImportKind::LiquibaseSql(args) => files_below(&args.folder, "sql", true)?,
        ImportKind::Dbmate(args) | ImportKind::GolangMigrate(args) => {
            files_below(&args.folder, "sql", false)?
        }
    };
    if let ImportKind::Alembic(ImportAlembic { versions: Some(folder), .. }) = kind {
        for (name, module) in modules::of(folder, &raw)? {
            names.push(name);
            raw.push(module);
        }
    }
    let sink = Sink::default();
    let heading = match (kind, raw.first()) {
        (ImportKind::Sql(args), Some(file)) => {
            Some(heading(args.rev_id.as_deref(), args.message.as_deref(), file, context)?)
        }
        _ => None,
    };
    let sources = &mut context.project.sources;
    let ids: Vec<FileId> = raw
        .into_iter()
        .filter_map(|file| pipeline::decode_text(with_line_feeds(file), sources, &sink))
        .collect();
    let sources = &context.project.sources;
    let list: Vec<Source<'_>> =
        ids.iter().map(|&file| Source { file, path: sources.path(file), text: sources.text(file) }).collect();
    let config = &context.project.config;
    let vocabulary = config.vocabulary(dialect.facts());
    let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
    let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
    let mut ledger = context.project.own_tables();
    ledger.push("alembic_version".to_owned());
    let converter = Converter::new(writer, Catalog::new(dialect.facts(), &config.external), &ledger);
    let dialects = meant(kind, dialect, config);
    let vocabularies: Vec<_> =
        dialects.iter().map(|dialect| (*dialect, config.vocabulary(dialect.facts()))).collect();
    let imported = match (kind, &list[..]) {
        (_, []) => Imported::default(),
        (ImportKind::Sql(_), [first, ..]) => {
            heading.map(|heading| base::read(first, heading, converter, &scope)).unwrap_or_default()
        }
        (ImportKind::Alembic(args), all) if args.versions.is_some() => {
            let (files, modules) = all.split_at(all.len() - names.len());
            let modules: Vec<(String, Source<'_>)> =
                names.iter().cloned().zip(modules.iter().copied()).collect();
            import::python::read(files, &modules, targets(&vocabularies, config, &ledger), &scope)
        }
        (ImportKind::Alembic(_), [first, ..]) => import::alembic::read(first, converter, &scope),
        (ImportKind::Flyway(_), all) => import::flyway::read(all, converter, &scope),
        (ImportKind::Dbmate(_), all) => import::dbmate::read(all, converter, &scope),
        (ImportKind::GolangMigrate(_), all) => import::golang_migrate::read(all, converter, &scope),
        (ImportKind::LiquibaseSql(_), all) => import::liquibase::read(all, converter, &scope),
    };
    context.notes.extend(sink.into_inner());
    if imported.revisions.is_empty() && !context.is_broken() {
        let place = list.first().map(|source| source.place(1));
        let fault = Diagnostic::global(Code::BAD_IMPORT, "there is no migration in what is imported");
        context.notes.push(Diagnostic { place, ..fault }.maybe_hint(imported.remarks.first().cloned()));
    }
    Ok(imported)
}

/// The dialects that migrations in Python are read for: the one that is asked for, or all that the project has.
fn meant(kind: &ImportKind, dialect: Dialect, config: &Config) -> Vec<Dialect> {
    let ImportKind::Alembic(ImportAlembic { versions: Some(_), options, .. }) = kind else {
        return Vec::new();
    };
    match (&options.dialect, config.dialects.len()) {
        (None, 2..) => config.dialects.iter().map(|(dialect, _)| *dialect).collect(),
        _ => vec![dialect],
    }
}

/// Each dialect with the schema that its import begins with.
fn targets<'c>(
    vocabularies: &'c [(Dialect, Vocabulary)],
    config: &Config,
    ledger: &'c [String],
) -> Vec<(Dialect, Converter<'c>)> {
    let target = |(dialect, vocabulary): &'c (Dialect, Vocabulary)| {
        let facts = dialect.facts();
        let start = Catalog::new(facts, &config.external);
        (*dialect, Converter::new(Writer { facts, vocabulary }, start, ledger))
    };
    vocabularies.iter().map(target).collect()
}

/// A file of the command line.
fn named(path: &Path) -> Fallible<RawFile> {
    Ok(RawFile { path: path.display().to_string(), bytes: workspace::bytes(path)? })
}

/// The files of a folder that end alike.
fn files_below(folder: &Path, end: &str, deep: bool) -> Fallible<Vec<RawFile>> {
    let files = workspace::files_ending(folder, end, deep)?;
    if files.is_empty() {
        let message = format!("the folder `{}` holds no file that ends with `.{end}`", folder.display());
        return Err(Box::new(
            Diagnostic::global(Code::BAD_IMPORT, message).hint("name the folder of the migrations"),
        ));
    }
    Ok(files)
}

/// The same with the line ends that specs have.
fn with_line_feeds(mut file: RawFile) -> RawFile {
    let mut kept = Vec::with_capacity(file.bytes.len());
    for (at, byte) in file.bytes.iter().enumerate() {
        if *byte != b'\r' || file.bytes.get(at + 1) != Some(&b'\n') {
            kept.push(*byte);
        }
    }
    file.bytes = kept;
    file
}

/// What the revision of a dump is called: its id is the same for the same file.
fn heading(
    id: Option<&str>,
    message: Option<&str>,
    file: &RawFile,
    context: &Context<'_>,
) -> Fallible<base::Heading> {
    let digest = blake3::hash(&file.bytes).to_hex();
    let text = id.unwrap_or(&digest[..12]);
    let id = RevisionId::new(text).map_err(|why| {
        Box::new(Diagnostic::global(Code::USAGE, format!("`{text}` cannot be a revision id: it {why}")))
    })?;
    let name = Path::new(&file.path).file_name().map(|name| name.to_string_lossy().into_owned());
    let message = message.map_or_else(|| format!("import {}", name.unwrap_or_default()), ToOwned::to_owned);
    Ok(base::Heading { id, message, created: Moment::at(workspace::now(), &context.project.config.timezone) })
}

/// Ids that the project has already, each with its place.
fn refuse_known(imported: &Imported, context: &mut Context<'_>) {
    let graph = &context.project.graph;
    for revision in &imported.revisions {
        let Some(at) = graph.find(revision.id.as_str()) else { continue };
        let message = format!("the revision `{}` of {} is there already", revision.id, revision.origin);
        let fault = Diagnostic::error(Code::DUPLICATE_REVISION, graph.node(at).id.place, message);
        context.notes.push(fault.hint("an import writes new revisions only: begin with an empty folder"));
    }
}

/// Ids that the source has twice.
fn refuse_twice(imported: &Imported, context: &mut Context<'_>) {
    let mut first: BTreeMap<&str, &Origin> = BTreeMap::new();
    for revision in &imported.revisions {
        if let Some(other) = first.insert(revision.id.as_str(), &revision.origin) {
            let message = format!("the revision `{}` is in {other} and in {}", revision.id, revision.origin);
            let fault = Diagnostic::global(Code::BAD_IMPORT, message);
            context.notes.push(fault.hint("give one of them another id there, or leave its file out"));
        }
    }
}

/// Parents that neither the source nor the project has.
fn refuse_missing(imported: &Imported, context: &mut Context<'_>) {
    let graph = &context.project.graph;
    let new: BTreeSet<&str> = imported.revisions.iter().map(|revision| revision.id.as_str()).collect();
    for revision in &imported.revisions {
        for parent in revision.down_revisions.iter().map(RevisionId::as_str) {
            if new.contains(parent) || graph.find(parent).is_some() {
                continue;
            }
            let message = format!(
                "the parent `{parent}` of the revision `{}` ({}) is not in what is imported",
                revision.id, revision.origin
            );
            let fault = Diagnostic::global(Code::BAD_IMPORT, message);
            context
                .notes
                .push(fault.hint("import all of the history at once, with the folders of every branch"));
        }
    }
}

/// The path and the text of each revision's spec.
fn files(
    imported: &Imported,
    folder: Option<&Path>,
    context: &Context<'_>,
) -> Fallible<Vec<(PathBuf, String)>> {
    let one = |revision: &ImportedRevision| {
        let draft = import::draft(revision);
        let path = drafts::locate(context, &draft, folder)?;
        let text = drafts::modeline(context, &path) + &draft.text()?;
        let text = spec::laid_out(FileId::default(), &text).map_err(|faults| {
            let why = faults.first().map_or_else(String::new, |fault| format!(": {}", fault.message));
            let message = format!("the spec of `{}` cannot be written{why}", revision.id);
            Box::new(Diagnostic::global(Code::INTERNAL, message))
        })?;
        Ok((path, text))
    };
    imported.revisions.iter().map(one).collect()
}
