//! Scripts about the ledger: stamp, current, status, ensure-version, repair, metrics, from every state that a ledger can be in.
//! What only PostgreSQL can be asked is in `tests/postgres/ledger`.

pub(super) mod ensuring;
pub(super) mod metrics;
pub(super) mod reading;
pub(super) mod repair;
pub(super) mod safety;
pub(super) mod stamp;
pub(super) mod status;

use pretty_assertions::assert_eq;

use crate::postgres::ledger::ALEMBIC;
use crate::support::snapshot::tests;
use crate::support::{Database, Engine, Output, Project};

/// Two bases, branches, a merge, `depends_on` and labels:
/// 0001 -> a2 (left), 0001 -> b2 (right) -> b3, a2 + b3 -> c4, d1 (other) needs a2, c4 -> e5, which needs d1.
pub(super) fn branches() -> Project {
    Project::copy_of(tests("golden/branches"))
}

/// Applies the script of a command.
fn apply(database: &Database<'_>, project: &Project, command: &[&str]) -> Output {
    database.apply(&database.engine().script(project, command))
}

/// What the client printed when the script of a command had been applied, which must succeed without a word on errors.
#[track_caller]
fn printed(database: &Database<'_>, project: &Project, command: &[&str]) -> String {
    let output = apply(database, project, command).ok();
    assert_eq!(output.stderr, "", "{command:?}");
    output.stdout
}

/// Applies the script of a command, which must stop with a sentence that has all of these words.
#[track_caller]
fn stops(database: &Database<'_>, project: &Project, command: &[&str], says: &[&str]) -> Output {
    let output = apply(database, project, command).failed(stopped(database.engine()));
    for words in says {
        assert!(output.tells(words), "no `{words}`: {output}");
    }
    output
}

/// The same, before the first change.
#[track_caller]
fn refuses(database: &Database<'_>, project: &Project, command: &[&str], says: &[&str]) {
    let before = database.whole_dump();
    let output = stops(database, project, command, says);
    assert!(output.tells("nothing was changed"), "{output}");
    assert_eq!(database.whole_dump(), before, "{command:?}");
}

/// The exit status of a client whose script has stopped.
pub(super) fn stopped(engine: &Engine) -> i32 {
    if engine.dialect() == "postgres" { 3 } else { 1 }
}

/// The name of a table as scripts print it.
fn shown(engine: &Engine, table: &str) -> String {
    if engine.dialect() == "postgres" { format!("public.{table}") } else { table.to_owned() }
}

/// The rows of the ledger.
fn rows(database: &Database<'_>) -> String {
    database.query("SELECT version_num FROM alembic_version ORDER BY version_num").replace('\n', " ")
}

/// A database with this ledger, made as Alembic makes it.
fn ledger_of(engine: &'static Engine, ids: &[&str]) -> Database<'static> {
    let database = engine.shared().database();
    let rows = ids.iter().map(|id| format!("; INSERT INTO alembic_version VALUES ('{id}')"));
    database.execute(&(ALEMBIC.to_owned() + &rows.collect::<String>()));
    database
}

/// Writes markers as an interrupted run leaves them: revision, direction, step.
fn mark(database: &Database<'_>, markers: &[(&str, &str, u32)]) {
    let rows = markers.iter().map(|(revision, direction, step)| {
        format!("; INSERT INTO sqlc_mig_progress (revision, direction, step, checksum, at) VALUES ('{revision}', '{direction}', {step}, 'x', CURRENT_TIMESTAMP)")
    });
    let table = "CREATE TABLE IF NOT EXISTS sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, \
                 checksum char(64), at timestamp DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (revision, direction, step))";
    database.execute(&(table.to_owned() + &rows.collect::<String>()));
}
