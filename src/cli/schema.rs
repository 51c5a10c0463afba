//! Arguments of the commands about schemas: that of the history, and the wanted one.

use clap::Args;

const SCHEMA_HELP: &str = "\
The answer is the schema that a database has at REV, as the history gives it. As YAML it is what `wanted:` and `diff` read; \
as SQL it is the CREATE statements, in an order that runs.

Examples:
  sqlc-mig schema --dialect postgres > schema.yaml
  sqlc-mig schema 9f0e52c1 --format sql                at that revision, as SQL
  sqlc-mig schema --format mermaid                     an entity-relationship picture for a README
  sqlc-mig schema --format dot | dot -Tsvg             the same for Graphviz
  sqlc-mig schema --format text                        for people";

const DIFF_HELP: &str = "\
A and B are each a revision (an id, head, LABEL@head, base), or a file or folder: YAML as `schema` prints it, or SQL as \
people and pg_dump, mysqldump, mariadb-dump and sqlite3 write it. The answer is a list of operations, as `upgrade:` takes \
it; nothing where there is no difference. What was not read, and is not compared, is told on standard error.

A column or table may be another one under a new name: that is asked on a terminal, and is an error elsewhere, which \
prints the options that answer it.

Examples:
  sqlc-mig diff                                              from head to what `wanted:` says
  sqlc-mig diff --to schema.sql --dialect postgres
  sqlc-mig diff --from 9f0e52c1 --to head --format sql
  sqlc-mig diff --rename users.mail:email --default users.age=0
  pg_dump -s DB > live.sql; sqlc-mig diff --to live.sql      what differs in a database

Exit status: 0 no difference; 1 a difference; 65 something cannot be read, or not be decided.";

/// schema
#[derive(Debug, Args)]
#[command(after_help = SCHEMA_HELP)]
pub struct Schema {
    /// The revision: an id or its unique start, a label, head, heads, base, LABEL@head
    #[arg(default_value = "head", value_name = "REV", allow_hyphen_values = true)]
    pub revision: String,
    /// The database that it is for; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
}

/// diff
#[derive(Debug, Args)]
#[command(after_help = DIFF_HELP)]
pub struct Diff {
    /// What the operations start from
    #[arg(long, value_name = "A", default_value = "head", allow_hyphen_values = true)]
    pub from: String,
    /// What they lead to [default: what `wanted:` in the configuration says]
    #[arg(long, value_name = "B", allow_hyphen_values = true)]
    pub to: Option<String>,
    /// The database that it is for; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// What is decided already.
    #[command(flatten)]
    pub decided: Decided,
}

/// Answers to what two schemas do not say.
#[derive(Debug, Default, Args)]
pub struct Decided {
    /// A column, or a table, has another name: TABLE.OLD:NEW, or OLD:NEW; may be repeated
    #[arg(long, value_name = "NAMES", help_heading = "What two schemas do not say")]
    pub rename: Vec<String>,
    /// A table, column or value of an enum goes, whatever looks like it; may be repeated
    #[arg(long, value_name = "TABLE[.COLUMN]", help_heading = "What two schemas do not say")]
    pub drop: Vec<String>,
    /// What the rows that are there get in a column that takes no NULL; may be repeated
    #[arg(long, value_name = "TABLE.COLUMN=SQL", help_heading = "What two schemas do not say")]
    pub default: Vec<String>,
    /// How the rows that are there get the new type of a column; may be repeated
    #[arg(long, value_name = "TABLE.COLUMN=SQL", help_heading = "What two schemas do not say")]
    pub using: Vec<String>,
}
