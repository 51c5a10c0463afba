//! Arguments of the commands about the graph of revisions.

use std::path::PathBuf;

use clap::Args;

const HISTORY_HELP: &str = "\
RANGE is START:END with both ends in it; either may be left out. -N as the start counts back from the end, +N as the \
end counts on from the start. `current` is where the database is that --ledger tells of.

Examples:
  sqlc-mig history                                everything, newest first
  sqlc-mig history -r 9f0e52c1:head               from one revision on
  sqlc-mig history -r -3:                         the newest and the three before it
  sqlc-mig history --format mermaid               a picture for a README
  psql -XAtc 'SELECT version_num FROM alembic_version' | sqlc-mig history --ledger -";

const SHOW_HELP: &str = "\
What the revision does is said as the summary of a script says it: `!` destroys data, `?` is SQL of the project that is \
not analysed; behind an operation stand the locks on tables that were there before.

Examples:
  sqlc-mig show head
  sqlc-mig show 1975ea83";

const EDIT_HELP: &str = "\
Afterwards the project is read again, and what is wrong is told as `check` tells it.

Example:
  sqlc-mig edit head";

/// heads
#[derive(Debug, Args)]
pub struct Heads {
    /// Exit status 1 if there are several, 66 if there is none
    #[arg(long)]
    pub check: bool,
    /// All that is known of each
    #[arg(short, long)]
    pub verbose: bool,
    /// Leave out heads that another revision depends on
    #[arg(long)]
    pub resolve_dependencies: bool,
}

/// branches
#[derive(Debug, Args)]
pub struct Branches {
    /// All that is known of each branch point
    #[arg(short, long)]
    pub verbose: bool,
}

/// Where the database is.
#[derive(Debug, Args)]
pub struct LedgerContent {
    /// The rows of the database's ledger, one id in each line; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub ledger: Option<PathBuf>,
}

/// history
#[derive(Debug, Args)]
#[command(after_help = HISTORY_HELP)]
pub struct History {
    /// START:END, START: or :END
    #[arg(short, long, value_name = "RANGE", allow_hyphen_values = true)]
    pub rev_range: Option<String>,
    /// All that is known of each
    #[arg(short, long)]
    pub verbose: bool,
    /// Mark the revisions that the ledger names; --ledger alone does it too
    #[arg(short, long)]
    pub indicate_current: bool,
    /// Where the database is.
    #[command(flatten)]
    pub content: LedgerContent,
}

/// show
#[derive(Debug, Args)]
#[command(after_help = SHOW_HELP)]
pub struct Show {
    /// A revision: an id, its unique start, a label, head, heads
    #[arg(allow_negative_numbers = true)]
    pub revision: String,
    /// What it does on this engine; by default on each one of the project
    #[arg(long)]
    pub dialect: Option<String>,
    /// Where the database is.
    #[command(flatten)]
    pub content: LedgerContent,
}

/// edit
#[derive(Debug, Args)]
#[command(after_help = EDIT_HELP)]
pub struct Edit {
    /// A revision: an id, its unique start, a label, head, heads
    #[arg(allow_negative_numbers = true)]
    pub revision: String,
    /// Where the database is.
    #[command(flatten)]
    pub content: LedgerContent,
}
