//! `init`: the files that a project begins with.

use std::fmt::Write as _;
use std::path::Path;

use super::{Answer, Fallible};
use crate::cli::{Init, OutputFormat};
use crate::workspace::{self, CONFIG_FILE};

const CONFIGURATION: &str = include_str!("../../templates/project/sqlc-mig.yaml");
const TARGETS: &str = include_str!("../../templates/project/sqlc-mig.mk");
const MAKEFILE: &str = include_str!("../../templates/project/Makefile");
const TARGETS_FILE: &str = "sqlc-mig.mk";
/// Where make looks for its rules, in this order.
const MAKEFILES: [&str; 3] = ["GNUmakefile", "makefile", "Makefile"];

/// What was found and what was made, each a path as the user would write it from here.
#[derive(Default)]
struct Report {
    written: Vec<String>,
    kept: Vec<String>,
}

/// Writes what is missing, and answers what that was.
pub(super) fn run(args: &Init, format: OutputFormat) -> Fallible<Answer> {
    let folder = args.folder.as_path();
    let mut report = Report::default();
    let migrations = place(folder, "migrations");
    report.note(format!("{}/", migrations.display()), workspace::create_folder(&migrations)?);
    report.write(&place(folder, CONFIG_FILE), CONFIGURATION)?;
    report.write(&place(folder, TARGETS_FILE), TARGETS)?;
    let makefile = MAKEFILES.map(|name| place(folder, name)).into_iter().find(|path| workspace::exists(path));
    match &makefile {
        None => report.write(&place(folder, "Makefile"), MAKEFILE)?,
        Some(path) => report.note(path.display().to_string(), false),
    }
    let includes = match &makefile {
        None => true,
        Some(path) => workspace::read_text(path)?.is_some_and(|text| text.contains(TARGETS_FILE)),
    };
    if format == OutputFormat::Json {
        let lists = serde_json::json!({ "written": report.written, "kept": report.kept });
        return Ok(Answer::text(format!("{lists}\n")));
    }
    Ok(Answer::text(report.text(folder, makefile.as_deref().filter(|_| !includes))))
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

    fn text(&self, folder: &Path, makefile: Option<&Path>) -> String {
        let mut text = String::new();
        for path in &self.written {
            let _ = writeln!(text, "wrote {path}");
        }
        for path in &self.kept {
            let _ = writeln!(text, "kept  {path}, as it is");
        }
        text.push_str("\nNext:\n");
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
        text.push_str(
            "  make mig-head                          the script; with DATABASE_URL set, applied by psql\n",
        );
        text
    }
}

/// A word of a shell's command line.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}
