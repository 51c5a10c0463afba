//! `schema-json`: the JSON Schema of specs or of the configuration, for editors.

use super::Answer;
use crate::cli::{SchemaJson, SchemaOf};
use crate::json_schema::Subject;

/// Prints it.
pub(super) fn run(args: &SchemaJson) -> Answer {
    let subject = match args.of {
        SchemaOf::Spec => Subject::Spec,
        SchemaOf::Config => Subject::Configuration,
    };
    Answer::text(subject.schema())
}
