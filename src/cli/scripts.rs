//! Arguments of the commands that write scripts of revisions.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const BUILD_HELP: &str = "\
The script finds out by itself what is missing: the same file serves an empty database, one that is up to date and \
everything between. Apply it with `psql -X -d DB -f upgrade.sql`.

Examples:
  sqlc-mig build --dialect postgres > upgrade.sql      up to the only head
  sqlc-mig build heads -o out/postgres/upgrade.sql     up to all heads
  sqlc-mig build 9f0e52c1 -o upgrade.sql               up to the revision whose id begins so
  sqlc-mig build 9f0e52c1:head -o upgrade.sql          only what comes after it; the script
                                                       stops where 9f0e52c1 is not applied
  sqlc-mig build --steps 1 -o next.sql                 the next one, wherever the database is
  sqlc-mig build --allow-auto-merge -o upgrade.sql     merge several heads first, in a file of its own
  sqlc-mig build -o out/postgres/upgrade.sql --check   is the file what the specs give?
  sqlc-mig build -o up.sql --depfile up.d              and rules for make: what up.sql needs
  sqlc-mig build -o up.sql --split                     without what is the same in every script
  sqlc-mig build --portable -o up.sql                  for DBeaver, pgAdmin, JDBC, Flyway, psycopg: any client";

const DOWNGRADE_HELP: &str = "\
The script reverts every applied revision that has TARGET among its ancestors (by down_revision or depends_on), the \
newest first, and nothing else. A revision that cannot be reverted is named on standard error; where it is applied, \
the script stops before its first change. Apply it with `psql -X -d DB -f downgrade.sql`.

Examples:
  sqlc-mig downgrade 9f0e52c1 --dialect postgres > downgrade.sql
  sqlc-mig downgrade base --dialect postgres > downgrade.sql
  sqlc-mig downgrade billing@base -o downgrade.sql     the branch billing, from its base on
  sqlc-mig downgrade -1 -o undo.sql                    the newest one, wherever the database is";

pub(super) const UPGRADE_HELP: &str = "\
Alembic's word for `build`, with the same options.

Examples:
  sqlc-mig upgrade head --dialect postgres > upgrade.sql
  sqlc-mig upgrade +2 -o next.sql                      two steps from where the database is
  sqlc-mig upgrade billing@head -o upgrade.sql         the branch billing, and what it needs";

/// What every command that writes a script takes.
#[derive(Debug, Args)]
pub struct Script {
    /// The database to write for: postgres, mysql, mariadb or sqlite; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// Write to this file, whole or not at all, instead of to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Also write rules for make to this file: what the file of --output is made from
    #[arg(long, value_name = "FILE", requires = "output")]
    pub depfile: Option<PathBuf>,
    /// Write a script that prints nothing but what goes wrong
    #[arg(short, long)]
    pub quiet: bool,
    /// Alembic's word for what is always so: a script is written
    #[arg(long, hide = true)]
    pub sql: bool,
    /// What the script does where an object is there already in another shape than the history gives it: stop, or warn and
    /// go on
    #[arg(long, value_name = "WHAT", value_enum, default_value_t)]
    pub on_mismatch: OnMismatch,
}

/// Which client a script is for.
#[derive(Debug, Args)]
pub struct ForClient {
    /// Write a script that any client can run, not only psql: SQL alone, one statement for each revision (PostgreSQL)
    #[arg(long)]
    pub portable: bool,
}

/// Whether several heads are merged.
#[derive(Clone, Copy, Debug, Args)]
pub struct AutoMerge {
    /// Where head is asked for and there are several: write the revision that merges them, and go on; never over a conflict
    #[arg(
        long,
        value_name = "BOOL",
        env = "SQLC_MIG_ALLOW_AUTO_MERGE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    pub allow_auto_merge: Option<bool>,
}

/// What a script does where something is there in another shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnMismatch {
    /// Stop
    #[default]
    Stop,
    /// Warn, and go on
    Warn,
}

/// build
#[derive(Debug, Args)]
#[command(after_help = BUILD_HELP)]
pub struct Build {
    /// TARGET or FROM:TARGET: an id or its unique start, a label, head, heads, base, LABEL@head, each with +N or -N after
    /// it to count from there; +N or LABEL@+N alone for N steps from where the database is
    #[arg(default_value = "head", allow_hyphen_values = true)]
    pub range: String,
    /// Only N steps towards TARGET, counted from where the database is
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub steps: Option<u32>,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
    /// Which client it is for
    #[command(flatten)]
    pub client: ForClient,
    /// What it does about several heads
    #[command(flatten)]
    pub heads: AutoMerge,
    /// Compare with the file of --output and write nothing; exit status 1 if it is not what the specs give
    #[arg(long, requires = "output", conflicts_with = "depfile")]
    pub check: bool,
    /// Write what is the same in every script into a folder beside the file of --output, once per version
    #[arg(long)]
    pub split: bool,
}

/// downgrade
#[derive(Debug, Args)]
#[command(after_help = DOWNGRADE_HELP)]
pub struct Downgrade {
    /// What stays: an id or its unique start, a label, LABEL@base, or base to revert everything; head-N counts from the
    /// head, -N or LABEL@-N from where the database is; FROM:TARGET holds only what lies between
    #[arg(allow_hyphen_values = true)]
    pub target: String,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
    /// Which client it is for
    #[command(flatten)]
    pub client: ForClient,
    /// Write what is the same in every script into a folder beside the file of --output, once per version
    #[arg(long)]
    pub split: bool,
}
