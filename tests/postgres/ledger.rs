//! Scripts about the ledger, as far as they are PostgreSQL's own: psql's session, roles, standbys. What every engine is
//! asked is in `tests/engines/ledger.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod reading;
mod roles;
mod waiting;

use pretty_assertions::assert_eq;

use crate::support::snapshot::tests;
use crate::support::{Database, Output, Project, Server, script};

/// Alembic's own words.
pub(crate) const ALEMBIC: &str = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, \
                                  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))";

/// Two bases, branches, a merge, `depends_on` and labels:
/// 0001 -> a2 (left), 0001 -> b2 (right) -> b3, a2 + b3 -> c4, d1 (other) needs a2, c4 -> e5, which needs d1.
pub(crate) fn branches() -> Project {
    let project = Project::copy_of(tests("golden/branches"));
    project.write("sqlc-mig.yaml", "dialects: [postgres]\n");
    project
}

/// Applies the script of a command.
pub(crate) fn apply(database: &Database<'_>, project: &Project, command: &[&str]) -> Output {
    database.apply(&script(project, command))
}

/// What psql printed when the script of a command had been applied, which must succeed without a word on errors.
#[track_caller]
pub(crate) fn printed(database: &Database<'_>, project: &Project, command: &[&str]) -> String {
    let output = apply(database, project, command).ok();
    assert_eq!(output.stderr, "", "{command:?}");
    output.stdout
}

/// The rows of the ledger.
pub(crate) fn rows(database: &Database<'_>) -> String {
    database.query("SELECT string_agg(version_num, ' ' ORDER BY version_num) FROM alembic_version")
}

/// A database with this ledger, made as Alembic makes it.
pub(crate) fn ledger_of(ids: &[&str]) -> Database<'static> {
    let database = Server::shared().database();
    database.execute(ALEMBIC);
    for id in ids {
        database.execute(&format!("INSERT INTO alembic_version VALUES ('{id}')"));
    }
    database
}

const COMMANDS: [&[&str]; 8] = [
    &["current"],
    &["current", "-v", "--check-heads"],
    &["status", "--tables"],
    &["metrics"],
    &["ensure-version"],
    &["stamp", "heads"],
    &["repair"],
    &["stamp", "--purge", "base"],
];

#[test]
fn they_leave_the_session_as_it_was_and_run_one_after_the_other_in_it() {
    let project = branches();
    let database = Server::shared().database();
    let folder = tempfile::tempdir().unwrap();
    let state = "\\echo state: :AUTOCOMMIT :ON_ERROR_ROLLBACK :ON_ERROR_STOP :QUIET :VERBOSITY :SHOW_CONTEXT :FETCH_COUNT\n\
        SELECT 'state: ' || string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings \
        WHERE name ~ 'timeout$|^search_path|^client_|^standard_conf';\n";
    let mut all = "SET search_path = pg_catalog, odd; SET lock_timeout = '17s'; SET client_min_messages = notice;\n\
        \\set VERBOSITY terse\n\\set FETCH_COUNT 3\n\\set ON_ERROR_STOP on\n\\pset format unaligned\n\\pset tuples_only on\n"
        .to_owned()
        + state;
    let order = [5, 0, 1, 2, 3, 4, 5, 6, 7, 7, 0].map(|at| COMMANDS[at]);
    for (number, command) in order.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{number}.sql")), script(&project, command)).unwrap();
        all.extend([format!("\\i {number}.sql\n"), state.to_owned()]);
    }
    all += "\\set\nSELECT 'left ' || relname FROM pg_class WHERE relnamespace = pg_my_temp_schema();\n\
        SELECT 'left lock' FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid();\n";
    std::fs::write(folder.path().join("all.sql"), all).unwrap();
    let output = Output::of(database.psql().args(["-f", "all.sql"]).current_dir(folder.path())).ok();
    let states: Vec<&str> = output.stdout.lines().filter(|line| line.starts_with("state:")).collect();
    assert_eq!(states.len(), 2 * (order.len() + 1), "{output}");
    assert!(states.chunks(2).all(|pair| pair == &states[..2]), "{output}");
    let left = output
        .stdout
        .lines()
        .filter(|line| line.starts_with("left") || line.starts_with("sqlc_mig") && line.contains(" = '"));
    assert_eq!(left.collect::<Vec<_>>(), [""; 0]);
    assert_eq!(output.stderr, "");
}

#[test]
fn names_of_the_ledger_and_messages_cannot_leave_their_quotes() {
    let project = branches();
    project.write(
        "sqlc-mig.yaml",
        "dialects: [postgres]\nledger: {schema: \"o'dd \\\"s\\\\\", table: \"led'ger\\\"; \\\\q :x\", history: {table: \"$hist'ory$ %s\"}}\n",
    );
    let text = project.read("migrations/0001_where_it_begins.yaml");
    let hostile =
        "message: \"'; DROP TABLE journal; -- \\\\! touch /tmp/pwned-ledger $sqlc_mig$ %s :x \\e[31m\"";
    project.write("migrations/0001_where_it_begins.yaml", &text.replace("message: Where it begins", hostile));
    let database = Server::shared().database();
    database.execute("CREATE TABLE journal (note text); CREATE SCHEMA \"o'dd \"\"s\\\"");
    let stamps: [&[&str]; 2] = [
        &["stamp", "0001"],
        &["repair", "--forget", "x'; DROP TABLE journal; \\q", "--forget", "\u{1b}[31m"],
    ];
    for command in stamps.into_iter().chain(COMMANDS) {
        let output = apply(&database, &project, command);
        let known = command.contains(&"--check-heads") && output.stderr.contains("not at all heads");
        assert!(output.status == 0 || known, "{command:?}: {output}");
        assert!(
            !output.stdout.contains('\u{1b}') && !output.stderr.contains('\u{1b}'),
            "{command:?}: {output}"
        );
        assert_eq!(database.query("SELECT count(*) FROM journal"), "0");
    }
    assert!(!std::path::Path::new("/tmp/pwned-ledger").exists());
    assert_eq!(database.query("SELECT count(*) FROM \"o'dd \"\"s\\\".\"$hist'ory$ %s\""), "3");
}

/// One fault in each: what cannot be, and what it is told.
#[test]
fn command_lines_that_make_no_sense() {
    let project = branches();
    let cases: [(&[&str], i32, &str); 6] = [
        (&["stamp", "zzzz"], 64, "no revision is called `zzzz`"),
        (&["stamp"], 64, "<TARGET>"),
        (&["repair", "--replace", "x"], 64, "`x` is not ID=REVISION"),
        (&["repair", "--replace", "c4=e5"], 64, "the project has the revision `c4`"),
        (&["repair", "--replace", "x=nowhere"], 64, "no revision is called `nowhere`"),
        (&["repair", "--replace", "x=c4", "--forget", "x"], 64, "there are two answers for `x`"),
    ];
    for (command, status, says) in cases {
        let output = project.run(command).failed(status);
        assert!(output.stdout.is_empty() && output.stderr.contains(says), "{command:?}: {output}");
    }
}
