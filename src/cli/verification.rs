//! Arguments of the commands that compare a live schema with the history.

use clap::Args;

use super::Script;

const VERIFY_HELP: &str = "\
The script compares the schema of a database with the one that the history gives at REV, and changes nothing. It prints a \
row for each difference: the object, the attribute, what is expected and what is found; then what it could not compare; \
and `verify: no differences` or `verify: N differences` last. Where there are some, psql exits with 3, the other \
clients with 1.

Examples:
  sqlc-mig verify --dialect postgres | psql -X -d DB
  sqlc-mig verify 9f0e52c1 -o verify.sql                 as it is to be at that revision
  sqlc-mig verify --ignore 'pg_*' --ignore 'users.note'  without these tables, this column
  sqlc-mig verify -q -o drift.sql                        says nothing where nothing differs";

/// verify
#[derive(Debug, Args)]
#[command(after_help = VERIFY_HELP)]
pub struct Verify {
    /// Where the database is said to be: an id or its unique start, a label, head, heads, base, LABEL@head
    #[arg(default_value = "head", value_name = "REV", allow_hyphen_values = true)]
    pub revision: String,
    /// Leave out objects of this name, as the rows call them; `*` stands for any text, `?` for one character; may be
    /// repeated
    #[arg(long, value_name = "PATTERN")]
    pub ignore: Vec<String>,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}

const DETECT_HELP: &str = "\
The script is for a database that has no ledger: it was made by a program, from a dump or by hand. It compares the schema \
with those of all revisions at once, changes nothing, and prints the newest revision whose schema it is, with the command \
lines of `verify` and `stamp` for it. Where it is that of no revision, it names the nearest one and the number of \
differences, and the client fails: psql exits with 3, the other clients with 1.

Examples:
  sqlc-mig detect --dialect postgres | psql -X -d DB
  sqlc-mig detect --ignore 'tmp_*' -o detect.sql         without these tables";

/// detect
#[derive(Debug, Args)]
#[command(after_help = DETECT_HELP)]
pub struct Detect {
    /// Leave out objects of this name; `*` stands for any text, `?` for one character; may be repeated
    #[arg(long, value_name = "PATTERN")]
    pub ignore: Vec<String>,
    /// How the script is written
    #[command(flatten)]
    pub script: Script,
}
