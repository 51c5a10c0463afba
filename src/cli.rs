//! The command line: arguments only, no logic.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Compiles a folder of YAML migration specs into one plain, idempotent SQL script. It never connects to a database.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// The configuration file; by default sqlc-mig.yaml here or in the nearest folder above
    #[arg(long, global = true, value_name = "FILE", env = "SQLC_MIG_CONFIG")]
    pub config: Option<PathBuf>,
    /// How answers and diagnostics are written
    #[arg(long, global = true, value_enum, default_value_t = OutputFormat::Text, env = "SQLC_MIG_FORMAT")]
    pub format: OutputFormat,
    /// Sets a variable for `{{ vars.NAME }}`; may be repeated
    #[arg(long = "var", global = true, value_name = "NAME=VALUE", value_parser = key_value)]
    pub vars: Vec<(String, String)>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "Exit status: 0 done; 1 the answer is no (stale output, findings, several heads); 64 usage; \
65 bad spec; 66 no input; 70 internal fault; 73 cannot write; 78 bad configuration.";

/// Formats of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the upgrade script
    Build(Build),
    /// Write the script that reverts what a revision is an ancestor of
    Downgrade(Downgrade),
    /// Write a new spec file and print its path
    Revision(Revision),
    /// List the newest revisions
    Heads(Heads),
    /// Check everything that can be known offline
    Check(Check),
}

/// What every command that writes a script takes.
#[derive(Debug, Args)]
pub struct Script {
    /// The dialect; may be left out if the configuration names just one
    #[arg(long, env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// Write here instead of to standard output; whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The script prints nothing but what goes wrong
    #[arg(short, long)]
    pub quiet: bool,
}

/// build
#[derive(Debug, Args)]
pub struct Build {
    /// TARGET or FROM:TARGET; an id, its unique start, a label, label@head, head, heads, base
    #[arg(default_value = "head")]
    pub range: String,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
    /// Compare with the output file and write nothing; status 1 if it is stale
    #[arg(long, requires = "output")]
    pub check: bool,
}

/// downgrade
#[derive(Debug, Args)]
pub struct Downgrade {
    /// A revision that stays, or base
    pub target: String,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

/// revision
#[derive(Debug, Args)]
pub struct Revision {
    /// What it does, in a few words
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: String,
    /// Its parent; by default the only head
    #[arg(long, value_name = "REVISION")]
    pub head: Option<String>,
    /// A label for the branch that begins here; may be repeated
    #[arg(long, value_name = "LABEL")]
    pub branch_label: Vec<String>,
    /// A revision or label that must be applied before; may be repeated
    #[arg(long, value_name = "REVISION")]
    pub depends_on: Vec<String>,
    /// Its id, instead of a random one
    #[arg(long, value_name = "ID")]
    pub rev_id: Option<String>,
}

/// heads
#[derive(Debug, Args)]
pub struct Heads {
    /// Status 1 unless there is exactly one
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
