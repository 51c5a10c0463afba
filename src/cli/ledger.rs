//! Arguments of the commands that write scripts about the ledger.

use clap::Args;

use super::Script;

const STAMP_HELP: &str = "\
The script sets the ledger and does nothing else: no revision is applied or reverted. As in Alembic, each target takes \
the place of the rows that share its lineage, its ancestors and descendants by down_revision and depends_on; the rows \
of other branches stay. Apply it with `psql -X -d DB -f stamp.sql`.

Examples:
  sqlc-mig stamp head --dialect postgres > stamp.sql     everything is applied
  sqlc-mig stamp base --dialect postgres > stamp.sql     nothing is
  sqlc-mig stamp 9f0e52c1 billing@head -o stamp.sql      two branches
  sqlc-mig stamp billing@base -o stamp.sql               nothing of this branch is
  sqlc-mig stamp --purge head -o stamp.sql               whatever the ledger lists, also
                                                         ids that no spec has";

/// stamp
#[derive(Debug, Args)]
#[command(after_help = STAMP_HELP)]
pub struct Stamp {
    /// Where the database is said to be: ids, unique starts of them, labels, head, heads, base, label@base
    #[arg(required = true, value_name = "TARGET", allow_negative_numbers = true)]
    pub targets: Vec<String>,
    /// Forget first whatever the ledger lists, also ids that no spec has
    #[arg(long)]
    pub purge: bool,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const CURRENT_HELP: &str = "\
The script prints the revisions that the ledger lists, in Alembic's words, one on each line. It changes nothing, needs \
no more than SELECT on the ledger, and runs on a standby too. Apply it with `psql -X -d DB -f current.sql`.

Examples:
  sqlc-mig current --dialect postgres | psql -X -d DB
  sqlc-mig current -v -o current.sql                    with parents, message and file
  sqlc-mig current --check-heads -q -o at-head.sql      psql exits with 3 where a head
                                                        is not applied";

/// current
#[derive(Debug, Args)]
#[command(after_help = CURRENT_HELP)]
pub struct Current {
    /// Parents, messages and files as well
    #[arg(short, long)]
    pub verbose: bool,
    /// Fail, after printing, where the database is not at all heads
    #[arg(short, long)]
    pub check_heads: bool,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const STATUS_HELP: &str = "\
The script prints every revision: applied, stamped, edited since, half done or pending; when, by whom and how long, as \
the history has it. With --tables also the tables and columns that the applied revisions should have made, and whether \
they are there. It changes nothing. With --quiet it leaves out what is as it should be.

Examples:
  sqlc-mig status --dialect postgres | psql -X -d DB
  sqlc-mig status --tables -o status.sql";

/// status
#[derive(Debug, Args)]
#[command(after_help = STATUS_HELP)]
pub struct Status {
    /// Tables and columns as well: present or missing
    #[arg(long)]
    pub tables: bool,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const METRICS_HELP: &str = "\
The script prints metrics in the text format of Prometheus: revisions by state, heads, what is half done, when the \
database was last changed and how long that took. It changes nothing, needs no more than SELECT on the ledger, and knows \
times from the history, if that may be read. A client of MySQL or MariaDB is called with --skip-column-names --raw.

Examples:
  sqlc-mig metrics --dialect postgres | psql -X -d DB
  sqlc-mig metrics --dialect mysql | mysql --skip-column-names --raw DB";

/// metrics
#[derive(Debug, Args)]
#[command(after_help = METRICS_HELP)]
pub struct Metrics {
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const ENSURE_VERSION_HELP: &str = "\
The script creates the ledger and the history where they are missing, and does nothing else.

Example:
  sqlc-mig ensure-version --dialect postgres | psql -X -d DB";

/// ensure-version
#[derive(Debug, Args)]
#[command(after_help = ENSURE_VERSION_HELP)]
pub struct EnsureVersion {
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const REPAIR_HELP: &str = "\
The script repairs, in one transaction: a ledger or history that is missing, columns that are missing or too narrow, an \
ancestor beside its descendant, markers that mean nothing any more. It says what it changes, and why. What a revision \
means that no spec has, it cannot know: it stops, unless --forget or --replace say so.

Examples:
  sqlc-mig repair --dialect postgres | psql -X -d DB
  sqlc-mig repair --forget 5b1c0d9e77f2 -o repair.sql
  sqlc-mig repair --replace 5b1c0d9e77f2=9f0e52c1 --forget 0c2d -o repair.sql";

/// repair
#[derive(Debug, Args)]
#[command(after_help = REPAIR_HELP)]
pub struct Repair {
    /// Drop this id, which no spec has, from the ledger, or the markers of this half-done revision; may be repeated
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub forget: Vec<String>,
    /// Write this revision for an id that no spec has; may be repeated
    #[arg(long, value_name = "ID=REVISION", allow_hyphen_values = true, value_parser = replacement)]
    pub replace: Vec<(String, String)>,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

/// The last `=` divides: an id in a ledger may hold anything, a revision no `=`.
fn replacement(text: &str) -> Result<(String, String), String> {
    text.rsplit_once('=')
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .ok_or_else(|| format!("`{text}` is not ID=REVISION"))
}
