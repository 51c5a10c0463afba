//! `dialects`: what the project is built for.

use std::fmt::Write as _;

use super::{Answer, Context};
use crate::cli::OutputFormat;

/// Lists the configured dialects; with `--format json` each with the oldest server that its scripts must run on.
pub(super) fn run(context: &Context<'_>) -> Answer {
    let config = &context.project.config;
    let mut text = String::new();
    for (dialect, _) in &config.dialects {
        let facts = dialect.facts();
        let oldest = config.minimal_version(facts).to_string();
        let _ = match context.format {
            OutputFormat::Json => {
                writeln!(text, "{}", serde_json::json!({ "dialect": facts.name, "oldest": oldest }))
            }
            _ => writeln!(text, "{}", facts.name),
        };
    }
    Answer::text(text)
}
