//! Which command has answers in which format.

use std::path::Path;

use super::Fallible;
use crate::cli::{Action, Cli, Command, Notes, OutputFormat};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Sources};
use crate::report;

/// The format of answers.
pub(super) fn format_of(cli: &Cli) -> OutputFormat {
    given_format(cli).unwrap_or_default()
}

/// The format of answers, if one was asked for: annotations are of diagnostics alone.
pub(super) fn given_format(cli: &Cli) -> Option<OutputFormat> {
    cli.format.filter(|format| !matches!(format, OutputFormat::Github | OutputFormat::Gitlab))
}

/// Diagnostics as they are printed, and the exit status if one of them is an error.
pub(super) fn told(notes: Diagnostics, sources: &Sources, cli: &Cli) -> (String, Option<u8>) {
    let errors = notes.clone().into_iter().filter(|d| d.severity == Severity::Error);
    let status = errors.map(|d| d.code.exit).max();
    let notes = match cli.notes {
        Notes::Once if format_of(cli) != OutputFormat::Json => notes.once(Code::CARRIED, sources),
        Notes::Once | Notes::All => notes,
        Notes::Off => notes.without(Code::CARRIED),
    };
    (diagnostics(notes, sources, cli), status)
}

/// Diagnostics in the format that was asked for.
fn diagnostics(notes: Diagnostics, sources: &Sources, cli: &Cli) -> String {
    let format = match cli.format.unwrap_or_default() {
        OutputFormat::Github => return report::github(notes, sources, &folder(cli)),
        OutputFormat::Gitlab => return report::gitlab(notes, sources, &folder(cli)),
        OutputFormat::Json => report::Format::Json,
        _ => report::Format::Text,
    };
    report::render(notes, sources, format, report::wants_colour())
}

/// The project's folder as the command line names it, for what is shown in a whole repository: `db/`, or nothing.
fn folder(cli: &Cli) -> String {
    let folder = cli.config.as_deref().and_then(Path::parent).map(|folder| folder.display().to_string());
    folder
        .filter(|folder| !folder.is_empty() && folder != ".")
        .map_or_else(String::new, |folder| folder + "/")
}

/// Pictures are of the graph and of schemas, documents and statements of schemas; other commands have none.
pub(super) fn accept_format(cli: &Cli) -> Fallible<()> {
    let name = match format_of(cli) {
        OutputFormat::Text | OutputFormat::Json | OutputFormat::Github | OutputFormat::Gitlab => {
            return Ok(());
        }
        OutputFormat::Mermaid => "mermaid",
        OutputFormat::Dot => "dot",
        OutputFormat::Yaml => "yaml",
        OutputFormat::Sql => "sql",
    };
    let is_document = matches!(name, "yaml" | "sql");
    match &cli.action {
        Action::InProject(Command::Schema(_)) => Ok(()),
        Action::InProject(Command::Diff(_)) if is_document => Ok(()),
        Action::InProject(
            Command::Heads(_) | Command::Branches(_) | Command::History(_) | Command::Show(_),
        ) if !is_document => Ok(()),
        _ => {
            let message = format!("this command has no `--format {name}`");
            let hint = if is_document {
                "it has text and json; schema and diff have yaml and sql too"
            } else {
                "it has text and json; heads, branches, history, show and schema have mermaid and dot too"
            };
            Err(Box::new(Diagnostic::global(Code::USAGE, message).hint(hint)))
        }
    }
}
