//! `schema`: the schema of the history at a revision.

use super::{Answer, Context, Fallible, entities};
use crate::cli::{OutputFormat, Schema};
use crate::draft::Writer;
use crate::graph::Selection;
use crate::yaml;

/// Prints it as documents, statements or pictures.
pub(super) fn run(args: &Schema, context: &mut Context<'_>) -> Fallible<Answer> {
    let dialect = context.dialect(args.dialect.as_deref())?;
    let (compiled, faults) = context.project.compile(dialect);
    context.notes.extend(faults);
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let revisions = match context.project.graph.select(&args.revision)? {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list,
    };
    let catalog = compiled.schema(&revisions);
    let vocabulary = context.project.config.vocabulary(dialect.facts());
    let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
    Ok(Answer::text(match context.given_format.unwrap_or(OutputFormat::Yaml) {
        OutputFormat::Yaml | OutputFormat::Github | OutputFormat::Gitlab => {
            yaml::print(&writer.document(&catalog), 0)
        }
        OutputFormat::Json => format!("{}\n", super::diff::json(&writer.document(&catalog))),
        OutputFormat::Text => entities::text(&catalog),
        OutputFormat::Mermaid => entities::mermaid(&catalog),
        OutputFormat::Dot => entities::dot(&catalog),
        OutputFormat::Sql => {
            let empty = crate::catalog::Catalog::new(dialect.facts(), &[]);
            let written = context.project.creation(&catalog, dialect);
            match written.and_then(|list| context.project.statements(&list, dialect, empty)) {
                Ok(text) => text,
                Err(faults) => {
                    context.notes.extend(faults);
                    return Ok(Answer::default());
                }
            }
        }
    }))
}
