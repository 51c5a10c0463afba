//! `init`: the files that a project begins with.

use std::fmt::Write as _;
use std::path::Path;

mod texts;

use super::{Answer, Fallible, named_dialect};
use crate::cli::{Init, OutputFormat};
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::json_schema::{self, Subject};
use crate::workspace::{self, CONFIG_FILE, Workspace};

/// The targets for make, and the shell functions that they are made of.
const TARGETS_FILE: &str = "sqlc-mig.mk";
const FUNCTIONS_FILE: &str = "sqlc-mig.sh";
/// Where make looks for its rules, in this order.
const MAKEFILES: [&str; 3] = ["GNUmakefile", "makefile", "Makefile"];

/// What was found and what was made, each a path as the user would write it from here.
#[derive(Default)]
struct Report {
    written: Vec<String>,
    kept: Vec<String>,
}

/// What is true of the targets of a project and of their functions, in words.
pub(super) fn state_of_targets(workspace: &Workspace) -> Fallible<&'static str> {
    let read = |name: &str| workspace::read_text(&workspace.path(name));
    let (targets, functions) = (read(TARGETS_FILE)?, read(FUNCTIONS_FILE)?);
    Ok(texts::state(targets.as_deref(), functions.as_deref()))
}

/// Writes what is missing, and answers what that was.
pub(super) fn run(args: &Init, format: OutputFormat) -> Fallible<Answer> {
    let folder = args.folder.as_path();
    let dialects = dialects(&args.dialect)?;
    refuse_dialect_for_folder(args)?;
    let mut report = Report::default();
    if args.upgrade {
        report.renew(folder)?;
        report.keep_schemas(folder)?;
        return Ok(report.answer(format, ""));
    }
    let migrations = place(folder, "migrations");
    report.note(format!("{}/", migrations.display()), workspace::create_folder(&migrations)?);
    report.write(&place(folder, CONFIG_FILE), &texts::configuration(&dialects))?;
    report.write(&place(folder, TARGETS_FILE), &texts::targets())?;
    report.write(&place(folder, FUNCTIONS_FILE), &texts::functions())?;
    report.keep_schemas(folder)?;
    report.write(&place(folder, ".gitignore"), texts::IGNORED)?;
    let makefile = MAKEFILES.map(|name| place(folder, name)).into_iter().find(|path| workspace::exists(path));
    match &makefile {
        None => report.write(&place(folder, "Makefile"), texts::MAKEFILE)?,
        Some(path) => report.note(path.display().to_string(), false),
    }
    let includes = match &makefile {
        None => true,
        Some(path) => workspace::read_text(path)?.is_some_and(|text| text.contains(TARGETS_FILE)),
    };
    let next = next(folder, makefile.as_deref().filter(|_| !includes), &dialects);
    Ok(report.answer(format, &next))
}

/// `init mysql` means a database, and would be a folder.
fn refuse_dialect_for_folder(args: &Init) -> Fallible<()> {
    let name = args.folder.to_string_lossy();
    if !args.dialect.is_empty() || args.upgrade || Dialect::from_name(&name).is_none() {
        return Ok(());
    }
    let fault = Diagnostic::global(Code::USAGE, format!("`{name}` is a dialect, and a folder is meant here"));
    Err(Box::new(fault.hint(format!(
        "`sqlc-mig init --dialect {name}`; in a folder of this name, `sqlc-mig init --dialect {name} ./{name}`"
    ))))
}

/// The dialects that the project is for: what is asked for, each once; PostgreSQL if nothing is.
fn dialects(names: &[String]) -> Fallible<Vec<Dialect>> {
    let mut dialects = Vec::new();
    for name in names {
        let dialect = named_dialect(name)?;
        if !dialects.contains(&dialect) {
            dialects.push(dialect);
        }
    }
    if dialects.is_empty() {
        dialects.push(Dialect::default());
    }
    Ok(dialects)
}

/// What to do next, in a new project.
fn next(folder: &Path, makefile: Option<&Path>, dialects: &[Dialect]) -> String {
    let mut text = String::from("\nNext:\n");
    if folder != Path::new(".") {
        let _ = writeln!(text, "  cd {}", word(&folder.display().to_string()));
    }
    if let Some(path) = makefile {
        let _ = writeln!(text, "  add the line `include {TARGETS_FILE}` to {}", path.display());
    }
    text.push_str(
        "  sqlc-mig revision -m \"create users\"   the first spec; its path is printed, fill it in\n",
    );
    text.push_str("  sqlc-mig check                         is everything in order?\n");
    let names: Vec<&str> = dialects.iter().map(|dialect| dialect.facts().name).collect();
    let (scripts, clients) = match names[..] {
        [_] => ("the script", "its client"),
        _ => ("the scripts", "the client of that database"),
    };
    let _ = writeln!(
        text,
        "  make mig-head                          {scripts} for {}; with DATABASE_URL set, applied by {clients}",
        names.join(", ")
    );
    text
}

fn place(folder: &Path, name: &str) -> std::path::PathBuf {
    if folder == Path::new(".") { name.into() } else { folder.join(name) }
}

impl Report {
    fn write(&mut self, path: &Path, text: &str) -> Fallible<()> {
        let missing = !workspace::exists(path);
        if missing {
            workspace::write_new(path, text)?;
        }
        self.note(path.display().to_string(), missing);
        Ok(())
    }

    fn note(&mut self, path: String, was_missing: bool) {
        if was_missing { &mut self.written } else { &mut self.kept }.push(path);
    }

    /// Has the schemas for editors as this version knows them: nobody edits those.
    fn keep_schemas(&mut self, folder: &Path) -> Fallible<()> {
        let schemas = place(folder, json_schema::FOLDER);
        let mut stale = workspace::create_folder(&schemas)?;
        for subject in Subject::ALL {
            let (path, schema) = (place(folder, &subject.place()), subject.schema());
            if workspace::read_text(&path)?.is_none_or(|old| old != schema) {
                workspace::write_atomically(&path, &schema)?;
                stale = true;
            }
        }
        self.note(format!("{}/", schemas.display()), stale);
        Ok(())
    }

    /// Replaces the targets for make and their functions by those of this version, unless somebody has edited one of them:
    /// they belong together, so both are renewed or neither.
    fn renew(&mut self, folder: &Path) -> Fallible<()> {
        let files = [(TARGETS_FILE, texts::targets()), (FUNCTIONS_FILE, texts::functions())]
            .map(|(name, text)| (place(folder, name), text));
        let mut stale = Vec::new();
        let mut edited = Vec::new();
        for (path, text) in &files {
            match workspace::read_text(path)? {
                Some(old) if old == *text => {}
                Some(old) if !texts::is_untouched(&old) => edited.push(format!("`{}`", path.display())),
                _ => stale.push((path.as_path(), text.as_str())),
            }
        }
        if !edited.is_empty() {
            let (names, were, it) = match &edited[..] {
                [one] => (one.clone(), "was", "it"),
                several => (several.join(" and "), "were", "them"),
            };
            let message = format!("{names} {were} edited, so nothing was renewed");
            return Err(Box::new(Diagnostic::global(Code::UNWRITABLE, message).hint(format!(
                "move {it} away and run `sqlc-mig init` again; then add your changes to your own Makefile, \
                 below `include {TARGETS_FILE}`"
            ))));
        }
        workspace::write_together(&stale, &[])?;
        for (path, _) in &files {
            self.note(path.display().to_string(), stale.iter().any(|(written, _)| written == path));
        }
        Ok(())
    }

    /// What was written and what was kept, and what comes next, for people or programs.
    fn answer(&self, format: OutputFormat, next: &str) -> Answer {
        if format == OutputFormat::Json {
            let lists = serde_json::json!({ "written": self.written, "kept": self.kept });
            return Answer::text(format!("{lists}\n"));
        }
        let mut text = String::new();
        for path in &self.written {
            let _ = writeln!(text, "wrote {path}");
        }
        for path in &self.kept {
            let _ = writeln!(text, "kept  {path}, as it is");
        }
        Answer::text(text + next)
    }
}

/// A word of a shell's command line.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}
