//! Arguments of the commands that write new specs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Decided;

const REVISION_HELP: &str = "\
The file is written beside its parent's, or to the first folder of `migrations:`. Then fill in the operations under \
`upgrade`.

Examples:
  sqlc-mig revision -m \"add users\"
  sqlc-mig revision -m \"add users\" --autogenerate     from head to what `wanted:` says
  sqlc-mig revision -m \"start billing\" --head base --branch-label billing
  sqlc-mig revision -m \"hotfix\" --head 9f0e52c1 --splice";

const MERGE_HELP: &str = "\
The new revision has no operations: it only makes one head of several.

Examples:
  sqlc-mig merge                                   all heads
  sqlc-mig merge 9f0e52c1 1975ea83 -m \"merge billing into main\"";

const SQUASH_HELP: &str = "\
FROM and TO are both in the range; `:TO` begins at the first revision. The new revision has the id of TO, so that databases \
which are there already are where they are, and `replaces:` names the others. Their files stay as long as a database may be at \
one of them: such a database goes on by them, any other takes the short way, both with the same script.

Operations that concern only what the range itself creates become what is left of them; data, SQL, and changes to what was there \
before are kept as they are, in their order. The comment in the new spec says which.

Examples:
  sqlc-mig squash :head -m \"all of 2026\"
  sqlc-mig squash 9f0e52c1:1975ea83 -m \"billing\"";

/// squash
#[derive(Debug, Args)]
#[command(after_help = SQUASH_HELP)]
pub struct Squash {
    /// The revisions, from the first to the last: FROM:TO, or :TO
    #[arg(value_name = "FROM:TO", allow_hyphen_values = true)]
    pub range: String,
    /// What the new revision is for; the file's name is made from it
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: String,
}

/// What every command that writes a spec takes.
#[derive(Debug, Default, Args)]
pub struct Draft {
    /// A label for the branch that begins here; may be repeated
    #[arg(long, value_name = "LABEL")]
    pub branch_label: Vec<String>,
    /// Its id, 1 to 32 characters of [0-9A-Za-z_.], instead of a random one
    #[arg(long, value_name = "ID")]
    pub rev_id: Option<String>,
    /// Allow a parent that is no head: a second branch begins there
    #[arg(long)]
    pub splice: bool,
    /// The folder to write to: one of `migrations:`, or one below it
    #[arg(long, value_name = "FOLDER")]
    pub version_path: Option<PathBuf>,
}

/// revision
#[derive(Debug, Args)]
#[command(after_help = REVISION_HELP)]
pub struct Revision {
    /// What the revision does, in a few words; the file's name is made from it
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: String,
    /// Its parent: an id, a label, heads, or base for none [default: the only head]
    #[arg(long, value_name = "REVISION", allow_hyphen_values = true)]
    pub head: Option<String>,
    /// A revision or label that must be applied before it without being its parent; may be repeated
    #[arg(long, value_name = "REVISION")]
    pub depends_on: Vec<String>,
    /// Fill in the operations that lead to the schema which `wanted:` in the configuration names; with `=wanted` only where
    /// it names one
    #[arg(long, value_enum, value_name = "WHEN", num_args = 0..=1, require_equals = true, default_missing_value = "always")]
    pub autogenerate: Option<Autogenerate>,
    /// The database that the operations are for; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// What is decided already.
    #[command(flatten)]
    pub decided: Decided,
    /// How the spec is written.
    #[command(flatten)]
    pub draft: Draft,
}

/// When operations are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Autogenerate {
    /// In any case
    Always,
    /// Where the configuration says what is wanted
    Wanted,
}

/// merge
#[derive(Debug, Args)]
#[command(after_help = MERGE_HELP)]
pub struct Merge {
    /// The revisions to merge: two or more, or heads for all of them
    #[arg(value_name = "REVISION", default_value = "heads", allow_negative_numbers = true)]
    pub revisions: Vec<String>,
    /// What the merge is for [default: "merge heads A and B"]
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: Option<String>,
    /// How the spec is written.
    #[command(flatten)]
    pub draft: Draft,
}
