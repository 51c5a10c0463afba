//! The command line: arguments only, no logic.

mod doctor;
mod drafts;
mod editors;
mod graph;
mod import;
mod ledger;
mod manual;
mod project;
mod reach;
mod schema;
mod scripts;
mod verification;
mod watch;

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

pub use doctor::Doctor;
pub use drafts::{Autogenerate, Draft, Merge, Revision, Squash};
pub use editors::{Fmt, SchemaJson, SchemaOf};
pub use graph::{Branches, Edit, Heads, History, LedgerContent, Show};
pub use import::{Import, ImportAlembic, ImportFolder, ImportKind, ImportOptions, ImportSql};
pub use ledger::{Current, EnsureVersion, Metrics, Repair, Stamp, Status};
pub use manual::Man;
pub use project::{Check, Completions, Dialects, Init, Runtime, Shell};
pub use reach::{Misplaced, Refusal, command, read};
pub use schema::{Decided, Diff, Schema};
pub use scripts::{AutoMerge, Build, Downgrade, ForClient, OnMismatch, Script};
pub use verification::{Detect, Verify};
pub use watch::Watch;

/// Compiles a folder of YAML migration specs into one plain SQL script that psql, mysql, mariadb or sqlite3 can apply any
/// number of times. It never connects to a database.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// The configuration file [default: sqlc-mig.yaml, if the project has one]
    #[arg(long, global = true, value_name = "FILE", env = "SQLC_MIG_CONFIG")]
    pub config: Option<PathBuf>,
    /// How answers and diagnostics are written [default: text; of schema and diff: yaml]; mermaid and dot are for pictures
    #[arg(long, global = true, value_enum, env = "SQLC_MIG_FORMAT")]
    pub format: Option<OutputFormat>,
    /// Notes on what an engine lacks and the script carries along: each kind once, with a count; at every place; or not at all
    #[arg(long, global = true, value_enum, default_value_t = Notes::Once, env = "SQLC_MIG_NOTES")]
    pub notes: Notes,
    /// Set a variable for `{{ vars.NAME }}` in specs; may be repeated
    #[arg(long = "var", global = true, value_name = "NAME=VALUE", value_parser = key_value)]
    pub vars: Vec<(String, String)>,
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
}

const AFTER_HELP: &str = "\
Examples:
  sqlc-mig init                                      a new project here
  sqlc-mig revision -m \"add users\"                   a new spec in migrations/
  sqlc-mig build --dialect postgres > upgrade.sql    the script
  psql -X -d DB -f upgrade.sql                       applies it
  sqlc-mig check                                     is the project in order?

Standard output holds the script or the answer, nothing else. Diagnostics go to standard error; if one of them is an \
error, nothing is written.

Exit status: 0 done; 1 the answer is no (stale output, findings, several heads); 64 usage; 65 bad spec; 66 no input; \
70 internal fault; 73 cannot write; 78 bad configuration.";

/// Formats of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For people
    #[default]
    Text,
    /// For programs: one JSON object per line
    Json,
    /// A picture, for Markdown pages
    Mermaid,
    /// A picture, for Graphviz
    Dot,
    /// A document, as it is read again
    Yaml,
    /// Statements
    Sql,
    /// Diagnostics as annotations of GitHub Actions; answers as usual
    Github,
    /// Diagnostics as GitLab's report of code quality; answers as usual
    Gitlab,
}

/// How often notes are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Notes {
    /// Each kind once, with the first places
    #[default]
    Once,
    /// At every place
    All,
    /// Not at all
    Off,
}

/// What may be asked for.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// A command that needs no project.
    #[command(flatten)]
    Anywhere(Standalone),
    /// A command that reads the project.
    #[command(flatten)]
    InProject(Command),
}

/// The commands that need no project.
#[derive(Debug, Subcommand)]
pub enum Standalone {
    /// Create a project: migrations/, a configuration, and targets for make
    Init(Init),
    /// Lay out spec files in the usual way; what they say, and their comments, stay
    Fmt(Fmt),
    /// Build whenever a file of the project changes, and tell what is wrong
    Watch(Watch),
    /// Tell what is installed, and what the configuration is taken to say
    Doctor(Doctor),
    /// Print what of every script is sqlc-mig's own, the same in all of one version
    Runtime(Runtime),
    /// Print the JSON Schema of specs or of the configuration, for editors
    #[command(display_order = 99)]
    SchemaJson(SchemaJson),
    /// Write the script that completes this command line in bash, zsh or fish
    #[command(display_order = 100)]
    Completions(Completions),
    /// Print the manual page of the program, or of one of its commands
    #[command(display_order = 101)]
    Man(Man),
}

/// The commands that read the project.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the upgrade script: it applies the revisions that a database lacks
    Build(Build),
    /// Write the upgrade script, in Alembic's words: the same as build
    #[command(after_help = scripts::UPGRADE_HELP)]
    Upgrade(Build),
    /// Write the downgrade script: it reverts the revisions that come after TARGET
    Downgrade(Downgrade),
    /// Write a script that sets the ledger and does nothing else
    Stamp(Stamp),
    /// Write a script that prints where a database is
    Current(Current),
    /// Write a script that prints what is applied and what is pending
    Status(Status),
    /// Write a script that prints metrics of a database, as Prometheus reads them
    Metrics(Metrics),
    /// Write a script that prints where the schema differs from the history's
    Verify(Verify),
    /// Write a script that prints which revision a schema is that of, for a database without a ledger
    Detect(Detect),
    /// Write a script that creates the ledger where it is missing
    #[command(alias = "ensure_version")]
    EnsureVersion(EnsureVersion),
    /// Write a script that repairs a broken ledger
    Repair(Repair),
    /// Write a new spec file, and print its path
    Revision(Box<Revision>),
    /// Write a spec that makes one head of several, and print its path
    Merge(Merge),
    /// Write a spec that replaces a range of revisions, and print its path
    Squash(Squash),
    /// Open a spec in $VISUAL or $EDITOR, and say afterwards what is wrong
    Edit(Edit),
    /// List the heads: the revisions that no other has as its parent
    Heads(Heads),
    /// List the branch points: the revisions that are a parent of several
    Branches(Branches),
    /// List the revisions, newest first
    History(History),
    /// Show all that is known of a revision
    Show(Show),
    /// Print the schema that the history gives, as YAML, SQL or a picture
    Schema(Schema),
    /// Print the operations that lead from one schema to another
    Diff(Diff),
    /// Write specs for the migrations of another tool, or for a dump
    Import(Import),
    /// Check everything that can be known without a database: specs, heads, downgrades, `out`
    Check(Check),
    /// List the dialects of the project, as `dialects:` in sqlc-mig.yaml has them
    Dialects(Dialects),
}

/// The names of all commands, their other names included.
pub fn command_names() -> Vec<String> {
    let command = Cli::command();
    let names = command.get_subcommands().flat_map(|sub| {
        std::iter::once(sub.get_name())
            .chain(sub.get_all_aliases())
            .map(ToOwned::to_owned)
            .collect::<Vec<_>>()
    });
    names.chain(std::iter::once("help".to_owned())).collect()
}

/// The options of a command and of those below it, as they are typed.
pub fn option_names(command: &str) -> Vec<String> {
    let mut all = Cli::command();
    all.build();
    let Some(sub) = all.find_subcommand(command) else { return Vec::new() };
    let own = || sub.get_arguments().chain(sub.get_subcommands().flat_map(clap::Command::get_arguments));
    let long = own().filter_map(|arg| arg.get_long().map(|name| format!("--{name}")));
    let short = own().filter_map(|arg| arg.get_short().map(|name| format!("-{name}")));
    long.chain(short).chain(["--help".to_owned(), "-h".to_owned()]).collect()
}

fn key_value(text: &str) -> Result<(String, String), String> {
    text.split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .ok_or_else(|| format!("`{text}` is not NAME=VALUE"))
}
