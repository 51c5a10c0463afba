//! Arguments of `doctor`.

use clap::Args;

const HELP: &str = "\
It tells which version this is, what it takes the configuration to say and from where, and which programs are there that \
work on the databases of the project: it runs those of the PATH, with --version alone. It connects to nothing. Of \
DATABASE_URL it looks at the beginning only, which says which program make would take.

Exit status: 0 what the dialects of the project need is there; 1 something of it is missing, or does not fit.

Examples:
  sqlc-mig doctor
  sqlc-mig doctor --format json";

/// doctor
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct Doctor {}
