//! Arguments of `watch`.

use std::path::PathBuf;

use clap::Args;

use super::{AutoMerge, Build, ForClient, OnMismatch, Script};

const HELP: &str = "\
It builds at once, and again whenever a spec, the configuration or the wanted schema changes: out/DIALECT/upgrade.sql for \
each of `dialects:`, or FILE; where the configuration names no dialect, it only checks. A burst of changes is built once. On a \
terminal the present state takes the place of the one before. Ctrl-C ends it.

Examples:
  sqlc-mig watch                                   builds and tells what is wrong
  sqlc-mig watch --run 'make mig-head'             with DATABASE_URL set: applies, too
  sqlc-mig watch --generate wip                    writes a revision when the wanted
                                                   schema asks for one
  sqlc-mig watch --also models --generate wip      where `wanted: {command: ...}` reads models/";

/// watch
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct Watch {
    /// The database to write for; without it, each of `dialects:` in sqlc-mig.yaml
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// Write to this file instead of out/DIALECT/upgrade.sql; for one dialect
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Run this command by `sh`, here, after each build without an error
    #[arg(long, value_name = "COMMAND")]
    pub run: Option<String>,
    /// Write a revision with this message when the history does not give the wanted schema; not where something is open, or
    /// is destroyed
    #[arg(long, value_name = "MESSAGE", allow_hyphen_values = true)]
    pub generate: Option<String>,
    /// Watch this file or folder too; may be repeated
    #[arg(long, value_name = "PATH")]
    pub also: Vec<PathBuf>,
    /// What it does about several heads
    #[command(flatten)]
    pub heads: AutoMerge,
    /// Look at the files every second: for network file systems, which do not tell of changes
    #[arg(long)]
    pub poll: bool,
}

impl Watch {
    /// What `build` is to do for a dialect.
    pub fn build(&self, dialect: &str, output: PathBuf) -> Build {
        Build {
            range: "head".to_owned(),
            steps: None,
            script: Script {
                dialect: Some(dialect.to_owned()),
                output: Some(output),
                depfile: None,
                quiet: false,
                sql: false,
                on_mismatch: OnMismatch::Stop,
            },
            client: ForClient { portable: false },
            heads: self.heads,
            check: false,
            split: false,
        }
    }
}
