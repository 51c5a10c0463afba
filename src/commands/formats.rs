//! Which command has answers in which format.

use super::Fallible;
use crate::cli::{Action, Cli, Command, OutputFormat};
use crate::diag::{Code, Diagnostic};

/// The format of answers and diagnostics.
pub(super) fn format_of(cli: &Cli) -> OutputFormat {
    cli.format.unwrap_or_default()
}

/// Pictures are of the graph and of schemas, documents and statements of schemas; other commands have none.
pub(super) fn accept_format(cli: &Cli) -> Fallible<()> {
    let name = match format_of(cli) {
        OutputFormat::Text | OutputFormat::Json => return Ok(()),
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
