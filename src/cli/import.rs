//! Arguments of `import`: where the migrations of another tool, or a dump, are read from.

use std::path::PathBuf;

use clap::{Args, Subcommand};

const IMPORT_HELP: &str = "\
Each migration becomes a spec. What is understood whole is written as operations, everything else stays as SQL in `execute`; \
what nobody can decide here is left open, as a comment in the spec that `sqlc-mig check` reports. A report says how much of \
each revision is structural, raw and open. No file is overwritten: all specs are written, or none.

Examples:
  pg_dump -s DB > schema.sql; sqlc-mig import sql schema.sql --dialect postgres
  sqlc-mig import alembic --versions alembic/versions
  alembic upgrade head --sql > alembic.sql; sqlc-mig import alembic alembic.sql --dry-run
  sqlc-mig import flyway db/migration
  sqlc-mig import dbmate db/migrations
  sqlc-mig import golang-migrate migrations/sql
  sqlc-mig import liquibase-sql db/changelog";

/// import
#[derive(Debug, Args)]
#[command(after_help = IMPORT_HELP)]
pub struct Import {
    /// What is imported.
    #[command(subcommand)]
    pub kind: ImportKind,
}

/// What is imported.
#[derive(Debug, Subcommand)]
pub enum ImportKind {
    /// A dump, or DDL written by hand, as one revision that makes it all
    Sql(ImportSql),
    /// Alembic: its folder of versions, or the script that `alembic upgrade head --sql` prints
    Alembic(ImportAlembic),
    /// A folder of Flyway: V1__name.sql, and U1__name.sql that undoes it
    Flyway(ImportFolder),
    /// A folder of dbmate: files with `-- migrate:up` and `-- migrate:down`
    Dbmate(ImportFolder),
    /// A folder of golang-migrate: 1_name.up.sql and 1_name.down.sql
    GolangMigrate(ImportFolder),
    /// A folder of Liquibase's formatted SQL: `--changeset author:id`, `--rollback`
    LiquibaseSql(ImportFolder),
}

/// What every import takes.
#[derive(Debug, Args)]
pub struct ImportOptions {
    /// The database that the SQL is for; may be left out if the configuration names just one
    #[arg(long, value_name = "DIALECT", env = "SQLC_MIG_DIALECT")]
    pub dialect: Option<String>,
    /// Only print the report: write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The folder to write to: one of `migrations:`, or one below it
    #[arg(long, value_name = "FOLDER")]
    pub version_path: Option<PathBuf>,
}

/// import sql
#[derive(Debug, Args)]
pub struct ImportSql {
    /// The file: `pg_dump -s`, `mysqldump --no-data`, `mariadb-dump --no-data`, `.schema` of sqlite3, or written by hand
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What the revision is called [default: "import FILE"]
    #[arg(short, long, allow_hyphen_values = true)]
    pub message: Option<String>,
    /// Its id, 1 to 32 characters of [0-9A-Za-z_.], instead of a digest of the file
    #[arg(long, value_name = "ID")]
    pub rev_id: Option<String>,
    /// How it is imported.
    #[command(flatten)]
    pub options: ImportOptions,
}

/// import alembic
#[derive(Debug, Args)]
pub struct ImportAlembic {
    /// The script
    #[arg(value_name = "FILE", required_unless_present = "versions", conflicts_with = "versions")]
    pub file: Option<PathBuf>,
    /// The folder with Alembic's own files of Python, which are read and never run
    #[arg(long, value_name = "DIR")]
    pub versions: Option<PathBuf>,
    /// How it is imported.
    #[command(flatten)]
    pub options: ImportOptions,
}

/// import of a folder
#[derive(Debug, Args)]
pub struct ImportFolder {
    /// The folder with the .sql files
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// How they are imported.
    #[command(flatten)]
    pub options: ImportOptions,
}

impl ImportKind {
    /// How it is imported.
    pub fn options(&self) -> &ImportOptions {
        match self {
            Self::Sql(args) => &args.options,
            Self::Alembic(args) => &args.options,
            Self::Flyway(args)
            | Self::Dbmate(args)
            | Self::GolangMigrate(args)
            | Self::LiquibaseSql(args) => &args.options,
        }
    }
}
