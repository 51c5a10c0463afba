//! `doctor`: what is installed, and what the configuration is taken to say.

mod programs;
mod project;

use std::fmt::Write as _;

use serde_json::json;

use super::{Answer, formats};
use crate::cli::{Cli, OutputFormat};
use crate::diag::{Code, Diagnostic, Diagnostics};
use programs::Program;

/// Looks at everything; what is wrong with the project itself is for `check` to tell.
pub(super) fn run(cli: &Cli, notes: &mut Diagnostics) -> Answer {
    let (facts, dialects) = project::facts(cli);
    let programs = programs::all(&dialects);
    let faults: Vec<Diagnostic> = programs.iter().filter_map(Program::faults).collect();
    let is_missing = programs.iter().any(|program| program.is_needed && !program.is_usable());
    notes.extend(faults);
    let text = match formats::format_of(cli) {
        OutputFormat::Json => as_json(&facts, &programs),
        _ => as_text(&facts, &programs),
    };
    let status = if is_missing { Code::UNFIT_PROGRAM.exit } else { 0 };
    Answer { text, status, ..Answer::default() }
}

fn as_text(facts: &[(&'static str, String)], programs: &[Program]) -> String {
    let mut text = String::new();
    for (name, value) in facts {
        let _ = writeln!(text, "{name:14}{value}");
    }
    text.push('\n');
    for program in programs {
        let place =
            program.path.as_ref().map_or("not on the PATH".to_owned(), |path| path.display().to_string());
        let version = program.version.as_deref().unwrap_or("-");
        let _ = writeln!(text, "{:14}{version:10}{place:28}{}", program.name, program.words());
    }
    text
}

fn as_json(facts: &[(&'static str, String)], programs: &[Program]) -> String {
    let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
    let programs = programs.iter().map(|program| {
        json!({
            "name": program.name,
            "path": program.path,
            "version": program.version,
            "needed": program.is_needed,
            "fit": program.is_fit(),
            "for": program.words(),
        })
    });
    let object = json!({
        "project": facts.collect::<serde_json::Map<_, _>>(),
        "programs": programs.collect::<Vec<_>>(),
    });
    format!("{object}\n")
}
