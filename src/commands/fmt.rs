//! `fmt`: spec files in a stable layout.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Answer, Fallible};
use crate::cli::{Cli, Fmt};
use crate::decode::Sink;
use crate::diag::{Diagnostics, Sources};
use crate::pipeline;
use crate::spec;
use crate::workspace::{self, RawFile, Workspace};

/// Lays out the files that are named, or every spec; all of them, or none if one is no YAML.
pub(super) fn run(args: &Fmt, cli: &Cli, notes: &mut Diagnostics) -> (Fallible<Answer>, Sources) {
    let mut sources = Sources::default();
    let answer = lay_out(args, cli, notes, &mut sources);
    (answer, sources)
}

fn lay_out(args: &Fmt, cli: &Cli, notes: &mut Diagnostics, sources: &mut Sources) -> Fallible<Answer> {
    let sink = Sink::default();
    let mut changed: Vec<(PathBuf, String)> = Vec::new();
    let mut answer = Answer::default();
    for (path, file) in files(args, cli, notes, sources)? {
        let before = file.bytes.clone();
        let Some(id) = pipeline::decode_text(file, sources, &sink) else { continue };
        match spec::laid_out(id, sources.text(id)) {
            Ok(text) if is_input(&path) && !args.check => answer.text.push_str(&text),
            Ok(text) if text.as_bytes() != before => changed.push((path, text)),
            Ok(_) => {}
            Err(faults) => notes.extend(faults),
        }
    }
    notes.extend(sink.into_inner());
    if notes.has_errors() {
        return Ok(Answer::default());
    }
    let names = changed.iter().map(|(path, _)| format!("{}\n", path.display()));
    answer.text.extend(names);
    if args.check {
        answer.status = u8::from(!changed.is_empty());
        return Ok(answer);
    }
    let files: Vec<(&Path, &str)> =
        changed.iter().map(|(path, text)| (path.as_path(), text.as_str())).collect();
    workspace::write_together(&files, &[])?;
    Ok(answer)
}

/// What is to be laid out, each with its path as it is written from here.
fn files(
    args: &Fmt,
    cli: &Cli,
    notes: &mut Diagnostics,
    sources: &mut Sources,
) -> Fallible<Vec<(PathBuf, RawFile)>> {
    if args.files.is_empty() {
        let workspace = Workspace::find(cli.config.as_deref())?;
        let file = workspace.config(cli.config.as_deref())?;
        let (config, _, faults) = pipeline::configure(file, &BTreeMap::new(), sources);
        notes.extend(faults);
        let specs = workspace.specs(&config.migrations)?.specs;
        return Ok(specs.into_iter().map(|file| (workspace.path(&file.path), file)).collect());
    }
    let mut files = Vec::new();
    for path in &args.files {
        if workspace::is_folder(path) {
            let below = Workspace::here().specs(&[path.display().to_string()])?.specs;
            files.extend(below.into_iter().map(|file| (PathBuf::from(&file.path), file)));
            continue;
        }
        let bytes = if is_input(path) { workspace::input_bytes()? } else { workspace::bytes(path)? };
        files.push((path.clone(), RawFile { path: path.display().to_string(), bytes }));
    }
    Ok(files)
}

fn is_input(path: &Path) -> bool {
    path == Path::new("-")
}
