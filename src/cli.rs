//! The command line: arguments only, no logic.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Compiles a folder of YAML migration specs into one plain SQL script that psql can apply any number of times. It never
/// connects to a database.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// The configuration file [default: sqlc-mig.yaml, if the project has one]
    #[arg(long, global = true, value_name = "FILE", env = "SQLC_MIG_CONFIG")]
    pub config: Option<PathBuf>,
    /// How diagnostics, and the answer of `heads`, are written
    #[arg(long, global = true, value_enum, default_value_t = OutputFormat::Text, env = "SQLC_MIG_FORMAT")]
    pub format: OutputFormat,
    /// Set a variable for `{{ vars.NAME }}` in specs; may be repeated
    #[arg(long = "var", global = true, value_name = "NAME=VALUE", value_parser = key_value)]
    pub vars: Vec<(String, String)>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  sqlc-mig revision -m \"add users\"                   a new spec in migrations/
  sqlc-mig build --dialect postgres > upgrade.sql    the script
  psql -X -d DB -f upgrade.sql                       applies it
  sqlc-mig check                                     is the project in order?

Standard output holds the script or the answer, nothing else. Diagnostics go to standard error; if one of them is an \
error, nothing is written.

Exit status: 0 done; 1 the answer is no (stale output, findings, several heads); 64 usage; 65 bad spec; 66 no input; \
70 internal fault; 73 cannot write; 78 bad configuration.";

const BUILD_HELP: &str = "\
The script finds out by itself what is missing: the same file serves an empty database, one that is up to date and \
everything between. Apply it with `psql -X -d DB -f upgrade.sql`.

Examples:
  sqlc-mig build --dialect postgres > upgrade.sql      up to the only head
  sqlc-mig build heads -o out/postgres/upgrade.sql     up to all heads
  sqlc-mig build 9f0e52c1 -o upgrade.sql               up to the revision whose id begins so
  sqlc-mig build 9f0e52c1:head -o upgrade.sql          only what comes after it; the script
                                                       stops where 9f0e52c1 is not applied
  sqlc-mig build -o out/postgres/upgrade.sql --check   is the file what the specs give?";

const DOWNGRADE_HELP: &str = "\
The script reverts every applied revision that has TARGET among its ancestors (by down_revision or depends_on), the \
newest first, and nothing else. A revision that cannot be reverted is named on standard error; where it is applied, \
the script stops before its first change. Apply it with `psql -X -d DB -f downgrade.sql`.

Examples:
  sqlc-mig downgrade 9f0e52c1 --dialect postgres > downgrade.sql
  sqlc-mig downgrade base --dialect postgres > downgrade.sql";

const REVISION_HELP: &str = "\
The file is written to the first folder of `migrations:`. Then fill in the operations under `upgrade`.

Examples:
  sqlc-mig revision -m \"add users\"
  sqlc-mig revision -m \"start billing\" --head base --branch-label billing
  sqlc-mig revision -m \"merge\" --head heads";

/// Formats of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For people
    #[default]
    Text,
    /// For programs: one JSON object per line
    Json,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the upgrade script: it applies the revisions that a database lacks
    #[command(after_help = BUILD_HELP)]
    Build(Build),
    /// Write the downgrade script: it reverts the revisions that come after TARGET
    #[command(after_help = DOWNGRADE_HELP)]
    Downgrade(Downgrade),
    /// Write a new spec file, and print its path
    #[command(after_help = REVISION_HELP)]
    Revision(Revision),
    /// List the heads: the revisions that no other has as its parent
    Heads(Heads),
    /// Check everything that can be known without a database: specs, heads, downgrades, `out`
    Check(Check),
}

/// What every command that writes a script takes.
#[derive(Debug, Args)]
pub struct Script {
    /// The database to write for: postgres; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// Write to this file, whole or not at all, instead of to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write a script that prints nothing but what goes wrong
    #[arg(short, long)]
    pub quiet: bool,
}

/// build
#[derive(Debug, Args)]
pub struct Build {
    /// TARGET or FROM:TARGET, each an id, its unique start, a label, label@head, head or heads; FROM also base
    #[arg(default_value = "head")]
    pub range: String,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
    /// Compare with the file of --output and write nothing; exit status 1 if it is not what the specs give
    #[arg(long, requires = "output")]
    pub check: bool,
}

/// downgrade
#[derive(Debug, Args)]
pub struct Downgrade {
    /// The revision that stays (an id, its unique start, a label), or base to revert everything
    pub target: String,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

/// revision
#[derive(Debug, Args)]
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

/// check
#[derive(Debug, Args)]
pub struct Check {}

fn key_value(text: &str) -> Result<(String, String), String> {
    text.split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .ok_or_else(|| format!("`{text}` is not NAME=VALUE"))
}
