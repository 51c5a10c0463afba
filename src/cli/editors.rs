//! Arguments of the commands for those who write specs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const SCHEMA_HELP: &str = "\
With it an editor completes keys, shows what they are for, and marks what is wrong. `sqlc-mig init` writes both schemas to \
.sqlc-mig/ beside sqlc-mig.yaml, and new specs name theirs in their first line; docs/editors.md has the rest.

Examples:
  sqlc-mig schema-json > spec.json              of a spec
  sqlc-mig schema-json config > config.json     of sqlc-mig.yaml";

const FMT_HELP: &str = "\
Two blanks for each level, one after `-` and `:`, ids in quotes, no blanks at the end of lines, no two empty lines in a row. \
Comments, their order, the order of keys, and what is in brackets, quotes or block scalars stay as they are. What a file says, \
and so its checksum, does not change: a file of which that cannot be shown is left as it is. If one file is no YAML, none is \
written.

Examples:
  sqlc-mig fmt                            every spec of the project
  sqlc-mig fmt migrations/9f0e52c1.yaml
  sqlc-mig fmt --check                    in CI: exit status 1, and the names of those that would change
  sqlc-mig fmt - < a.yaml                 to standard output, for editors";

/// fmt
#[derive(Debug, Args)]
#[command(after_help = FMT_HELP)]
pub struct Fmt {
    /// The files or folders, or - for standard input [default: every spec of the project]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Write nothing; print the names of the files that would change, and exit with 1 if there are any
    #[arg(long)]
    pub check: bool,
}

/// schema-json
#[derive(Debug, Args)]
#[command(after_help = SCHEMA_HELP)]
pub struct SchemaJson {
    /// What it describes
    #[arg(value_enum, value_name = "OF", default_value_t = SchemaOf::Spec)]
    pub of: SchemaOf,
}

/// What a JSON Schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// A spec file
    Spec,
    /// sqlc-mig.yaml
    Config,
}
