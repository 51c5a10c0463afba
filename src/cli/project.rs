//! Arguments of the commands about the project as a whole.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::ForClient;

const INIT_HELP: &str = "\
Writes migrations/, sqlc-mig.yaml, .sqlc-mig/ (JSON Schemas for editors), sqlc-mig.mk and sqlc-mig.sh (targets for make), .gitignore and, if there is no makefile, a Makefile \
that includes the targets. What is there already stays as it is; run it again to get what is missing.

Examples:
  sqlc-mig init                               here, for PostgreSQL
  sqlc-mig init --dialect sqlite              here, for SQLite
  sqlc-mig init --dialect mysql,mariadb db    in the folder db, which is created if it is missing, for both
  sqlc-mig init --upgrade                     after a new version of sqlc-mig: renews sqlc-mig.mk, sqlc-mig.sh and .sqlc-mig/";

const CHECK_HELP: &str = "\
With REV, the rest of the project does not count: what is checked are REV and the revisions that it needs.

Examples:
  sqlc-mig check             the whole project, also that there is one head and that `out` is current
  sqlc-mig check 9f0e52c1    the history up to this revision";

const COMPLETIONS_HELP: &str = "\
Examples:
  source <(sqlc-mig completions bash)                                        in ~/.bashrc
  sqlc-mig completions zsh > \"${fpath[1]}/_sqlc-mig\"                       once; then restart zsh
  sqlc-mig completions fish > ~/.config/fish/completions/sqlc-mig.fish      once";

/// check
#[derive(Debug, Args)]
#[command(after_help = CHECK_HELP)]
pub struct Check {
    /// Check the history up to this revision only: an id, its unique start, a label, head-1, LABEL@head, heads
    #[arg(value_name = "REV")]
    pub revision: Option<String>,
}

/// init
#[derive(Debug, Args)]
#[command(after_help = INIT_HELP)]
pub struct Init {
    /// The folder of the new project
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// The databases that the project is for: postgres, mysql, mariadb, sqlite; several with commas [default: postgres]
    #[arg(long, value_name = "DIALECT", value_delimiter = ',')]
    pub dialect: Vec<String>,
    /// Only renew sqlc-mig.mk and sqlc-mig.sh, as this version writes them, unless one was edited; and the schemas for editors
    #[arg(long, conflicts_with = "dialect")]
    pub upgrade: bool,
}

/// dialects
#[derive(Debug, Args)]
pub struct Dialects {}

const RUNTIME_HELP: &str = "\
An upgrade or downgrade script is made of what its revisions say, and of machinery that decides which of them run. The \
machinery has the same bytes in every script of one version and dialect; the script's header says in which lines it \
stands, and what its digest is. Read it once for each version.

Examples:
  sqlc-mig runtime --dialect postgres | less
  sed -n '20,45p;80,250p;900,912p' up.sql | b3sum     the digest of those lines of a script";

/// runtime
#[derive(Debug, Args)]
#[command(after_help = RUNTIME_HELP)]
pub struct Runtime {
    /// The engine
    #[arg(long, value_name = "DIALECT")]
    pub dialect: String,
    /// Which client the scripts are for
    #[command(flatten)]
    pub client: ForClient,
}

/// completions
#[derive(Debug, Args)]
#[command(after_help = COMPLETIONS_HELP)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Shells that completions are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// bash
    Bash,
    /// zsh
    Zsh,
    /// fish
    Fish,
}

impl Shell {
    /// The script that teaches the shell this command line.
    pub fn script(self) -> String {
        let shell = match self {
            Self::Bash => clap_complete::Shell::Bash,
            Self::Zsh => clap_complete::Shell::Zsh,
            Self::Fish => clap_complete::Shell::Fish,
        };
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut super::command(), "sqlc-mig", &mut script);
        // clap_complete 4.6 names the branches of a program with `-` in its name in two ways, so that bash finds none
        // (https://github.com/clap-rs/clap/issues/6421).
        String::from_utf8_lossy(&script).replace("sqlc__subcmd__mig", "sqlc__mig")
    }
}
