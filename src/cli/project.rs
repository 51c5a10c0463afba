//! Arguments of the commands about the project as a whole.

use clap::Args;

/// check
#[derive(Debug, Args)]
pub struct Check {}
