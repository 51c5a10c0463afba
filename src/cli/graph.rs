//! Arguments of the commands about the graph of revisions.

use clap::Args;

const REVISION_HELP: &str = "\
The file is written to the first folder of `migrations:`. Then fill in the operations under `upgrade`.

Examples:
  sqlc-mig revision -m \"add users\"
  sqlc-mig revision -m \"start billing\" --head base --branch-label billing
  sqlc-mig revision -m \"merge\" --head heads";

/// revision
#[derive(Debug, Args)]
#[command(after_help = REVISION_HELP)]
pub struct Revision {
    /// What the revision does, in a few words; the file's name is made from it
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: String,
    /// Its parent: an id, a label, heads, or base for none [default: the only head]
    #[arg(long, value_name = "REVISION")]
    pub head: Option<String>,
    /// A label for the branch that begins here; may be repeated
    #[arg(long, value_name = "LABEL")]
    pub branch_label: Vec<String>,
    /// A revision or label that must be applied before it without being its parent; may be repeated
    #[arg(long, value_name = "REVISION")]
    pub depends_on: Vec<String>,
    /// Its id, 1 to 32 characters of [0-9A-Za-z_.], instead of a random one
    #[arg(long, value_name = "ID")]
    pub rev_id: Option<String>,
}

/// heads
#[derive(Debug, Args)]
pub struct Heads {
    /// Exit status 1 if there are several, 66 if there is none
    #[arg(long)]
    pub check: bool,
}
