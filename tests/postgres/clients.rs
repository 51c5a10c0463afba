//! Ways to run a script that its author did not think of: every one works fully, or is refused before the first
//! change with a clear sentence and a status that is not 0.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod sessions;

use std::path::Path;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;
use tempfile::TempDir;

use crate::support::{Database, Output, Project, Server, Spec, chain, script};

/// Three revisions: in one transaction, in several, and with text that an encoding could spoil.
pub(crate) fn project() -> Project {
    chain(&[
        (
            "\"first: naïve 漢字\"",
            "- create_table:
    table: t
    comment: \"naïve 漢字 🦀 ソ表\\\\\"
    columns: [{name: id, type: integer, identity: true}, {name: a, type: text, default: \"ソ表\\\\'é\"}]
    primary_key: [id]",
        ),
        (
            "second",
            "- bulk_insert: {table: t, undo: nothing, rows: [{a: \"漢字\"}, {a: \"back\\\\slash\"}]}
- create_index: {table: t, columns: [a], concurrently: true}
- execute: {sql: \"INSERT INTO t (a) SELECT 'é' || (ARRAY['x', 'y'])[1:2]::text\", undo: nothing}",
        ),
        ("third", "- add_column: {table: t, column: {name: b, type: text, default: \"\\\\\"}}"),
    ])
}

/// The same with a revision in the middle that fails after it has done something.
pub(crate) fn failing() -> Project {
    let project = project();
    let text = project.read("migrations/r003.yaml").replace(
        "upgrade:\n",
        "upgrade:\n  - create_table: {table: half, columns: [{name: id, type: integer}]}\n  \
         - execute: {sql: [INSERT INTO half VALUES (1), SELECT 1/0], undo: nothing}\n",
    );
    project.write("migrations/r003.yaml", &text);
    let last = Spec::new("r004").after("r003").message("last");
    project.with([last.up("- create_table: {table: never, columns: [{name: id, type: integer}]}")])
}

/// psql without `-X`, which reads `rc` at its start.
pub(crate) fn psql(database: &Database<'_>, rc: &Path) -> Command {
    let plain = database.psql();
    let mut psql = Command::new(plain.get_program());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => psql.env(name, value),
            None => psql.env_remove(name),
        };
    }
    psql.env("PSQLRC", rc).stdin(Stdio::null());
    psql
}

/// A script in a folder, and a psqlrc beside it.
pub(crate) fn folder(script: &str, rc: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("up.sql"), script).unwrap();
    std::fs::write(folder.path().join("psqlrc"), rc).unwrap();
    folder
}

/// What a plain run makes of the project.
fn clean(project: &Project) -> String {
    let database = Server::shared().database();
    database.apply(&script(project, &["build"])).ok();
    everything(&database)
}

fn everything(database: &Database<'_>) -> String {
    database.schema_dump()
        + &database.data_dump()
        + &database.query("SELECT version_num FROM alembic_version")
}

const RCS: [&str; 15] = [
    "\\set AUTOCOMMIT off",
    "\\set ON_ERROR_ROLLBACK on",
    "\\set ON_ERROR_ROLLBACK interactive",
    "\\set ON_ERROR_STOP off",
    "\\unset ON_ERROR_STOP",
    "\\set SINGLELINE on",
    "\\set FETCH_COUNT 1",
    "\\pset format html",
    "\\pset tuples_only on\n\\pset null NULL\n\\pset expanded on",
    "\\timing on",
    "\\set QUIET off",
    "\\set ECHO all\n\\set ECHO_HIDDEN on",
    "\\set VERBOSITY verbose\n\\set SHOW_CONTEXT always",
    "\\set n 4\n\\set 2 30\n\\set name 'x'' y'\n\\set sqlc_mig_todo f\n\\set sqlc_mig_nothing t",
    "\\set AUTOCOMMIT off\n\\set ON_ERROR_ROLLBACK on\n\\set ON_ERROR_STOP off\n\\set FETCH_COUNT 1\n\\timing on\n\\set QUIET off",
];

#[test]
fn whatever_a_psqlrc_sets_the_script_works() {
    let project = project();
    let (up, wanted) = (script(&project, &["build"]), clean(&project));
    for rc in RCS {
        let database = Server::shared().database();
        let folder = folder(&up, rc);
        let rc_file = folder.path().join("psqlrc");
        let run = || Output::of(psql(&database, &rc_file).args(["-f", "up.sql"]).current_dir(folder.path()));
        let output = run();
        assert_eq!(output.status, 0, "{rc}: {output}");
        assert_eq!(everything(&database), wanted, "{rc}");
        let output = run();
        assert!(output.status == 0 && output.stdout.contains("nothing to do"), "{rc}: {output}");
    }
}

#[test]
fn whatever_a_psqlrc_sets_a_failure_stops_the_script_and_is_told() {
    let project = failing();
    let up = script(&project, &["build"]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", "r002"])).ok();
    let wanted = everything(&database);
    for rc in RCS {
        let database = Server::shared().database();
        let folder = folder(&up, rc);
        let mut command = psql(&database, &folder.path().join("psqlrc"));
        let output = Output::of(command.args(["-f", "up.sql"]).current_dir(folder.path()));
        assert_eq!(output.status, 3, "{rc}: {output}");
        assert!(output.stderr.contains("division by zero"), "{rc}: {output}");
        assert_eq!(everything(&database), wanted, "{rc}");
    }
}

/// The ways to hand a script to psql, all of them without options for errors.
fn ways(database: &Database<'_>, folder: &Path) -> Vec<(&'static str, Output)> {
    let shell = |line: &str| {
        let mut psql = psql(database, Path::new("/dev/null"));
        psql.current_dir(folder);
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(line.replace("psql", &psql.get_program().to_string_lossy())).current_dir(folder);
        for (name, value) in psql.get_envs().filter_map(|(name, value)| Some((name, value?))) {
            shell.env(name, value);
        }
        Output::of(&mut shell)
    };
    let lines = [
        "psql -X < up.sql",
        "cat up.sql | psql -X",
        "psql -X -f - < up.sql",
        "psql -X -c '\\i up.sql'",
        "echo '\\i up.sql' | psql -X",
        "psql -X -q -a -b -e -E -f up.sql",
        "psql -X -S -s -f up.sql < /dev/null",
        "psql -X -v ON_ERROR_STOP=0 -v AUTOCOMMIT=off -f up.sql",
    ];
    lines.into_iter().map(|line| (line, shell(line))).collect()
}

#[test]
fn every_way_to_hand_it_to_psql_works_and_a_failure_is_told() {
    let (good, bad) = (project(), failing());
    let wanted = clean(&good);
    let good_folder = folder(&script(&good, &["build"]), "");
    let bad_folder = folder(&script(&bad, &["build"]), "");
    let half = {
        let database = Server::shared().database();
        database.apply(&script(&bad, &["build", "r002"])).ok();
        everything(&database)
    };
    let database = Server::shared().database();
    for (way, output) in ways(&database, good_folder.path()) {
        assert_eq!(output.status, 0, "{way}: {output}");
        assert_eq!(everything(&database), wanted, "{way}");
    }
    let database = Server::shared().database();
    for (way, output) in ways(&database, bad_folder.path()) {
        // A line of somebody else's file that includes the script has the ON_ERROR_STOP of that file: psql reads it
        // before the line. The failure is told, nothing is half done, but the status is not in the script's hands.
        let included = way.starts_with("echo");
        assert!(output.status == if included { 0 } else { 3 } || way.contains("-c"), "{way}: {output}");
        assert!(included || output.status != 0, "{way}: {output}");
        assert!(output.stderr.contains("division by zero"), "{way}: {output}");
        assert_eq!(everything(&database), half, "{way}");
    }
}

/// In a transaction of somebody else nothing could be committed step by step.
#[test]
fn a_transaction_around_it_is_refused() {
    let project = project();
    let up = script(&project, &["build"]);
    let folder = folder(&up, "");
    std::fs::write(folder.path().join("begin.sql"), "\\set ON_ERROR_STOP on\nBEGIN;\n\\i up.sql\nCOMMIT;\n")
        .unwrap();
    std::fs::write(
        folder.path().join("later.sql"),
        "\\set ON_ERROR_STOP on\nBEGIN;\nSELECT 1;\n\\i up.sql\nCOMMIT;\n",
    )
    .unwrap();
    std::fs::write(
        folder.path().join("off.sql"),
        "\\set ON_ERROR_STOP on\n\\set AUTOCOMMIT off\nSELECT 1;\n\\i up.sql\n",
    )
    .unwrap();
    let started = [
        vec!["-1", "-f", "up.sql"],
        vec!["-f", "begin.sql"],
        vec!["-f", "later.sql"],
        vec!["-f", "off.sql"],
        vec!["-1", "-c", "\\i up.sql"],
    ];
    let database = Server::shared().database();
    for applied in [false, true] {
        if applied {
            database.apply(&up).ok();
        }
        let before = database.schema_dump_all();
        for arguments in &started {
            let output = Output::of(database.psql().args(arguments).current_dir(folder.path()));
            let expected = if arguments.contains(&"-c") { 1 } else { 3 };
            assert_eq!(output.status, expected, "{arguments:?}: {output}");
            assert!(
                output
                    .stderr
                    .contains("sqlc-mig: this script runs inside a transaction; nothing was changed"),
                "{output}"
            );
            assert!(output.stderr.contains("HINT:  Run it as psql -X -f FILE, without -1"), "{output}");
            assert_eq!(database.schema_dump_all(), before, "{arguments:?}");
        }
    }
}

#[test]
fn encodings_and_server_settings_of_the_session_do_no_harm() {
    let project = project();
    let (up, wanted) = (script(&project, &["build"]), clean(&project));
    let environments = [
        ("PGCLIENTENCODING", "LATIN1"),
        ("PGCLIENTENCODING", "SJIS"),
        ("PGCLIENTENCODING", "SQL_ASCII"),
        ("PGOPTIONS", "-c search_path=nowhere"),
        ("PGOPTIONS", "-c search_path="),
        ("PGOPTIONS", "-c standard_conforming_strings=off -c escape_string_warning=on"),
        ("PGOPTIONS", "-c backslash_quote=on -c quote_all_identifiers=on -c transform_null_equals=on"),
        (
            "PGOPTIONS",
            "-c statement_timeout=5000 -c lock_timeout=1 -c idle_in_transaction_session_timeout=1000",
        ),
        ("PGOPTIONS", "-c client_min_messages=error"),
        ("PGOPTIONS", "-c client_min_messages=debug5"),
        ("PGOPTIONS", "-c default_transaction_isolation=serializable"),
        (
            "PGOPTIONS",
            "-c default_transaction_deferrable=on -c default_transaction_isolation=repeatable\\ read",
        ),
        (
            "PGOPTIONS",
            "-c datestyle=SQL,DMY -c intervalstyle=sql_standard -c timezone=Asia/Tokyo -c bytea_output=escape",
        ),
        ("PGOPTIONS", "-c check_function_bodies=off -c row_security=off -c array_nulls=off"),
        ("PGOPTIONS", "-c plpgsql.variable_conflict=use_column -c plpgsql.extra_errors=all"),
    ];
    for (name, value) in environments {
        let database = Server::shared().database();
        let folder = folder(&up, "");
        let run =
            || Output::of(database.psql().env(name, value).args(["-f", "up.sql"]).current_dir(folder.path()));
        let output = run();
        assert_eq!(output.status, 0, "{value}: {output}");
        assert_eq!(everything(&database), wanted, "{value}");
        let output = run();
        assert!(output.status == 0 && output.stdout.ends_with("nothing to do\n"), "{value}: {output}");
    }
}

/// Names that the user's session could shadow: a temporary table, a schema in front, an operator.
#[test]
fn what_stands_first_in_the_search_path_is_not_taken_for_ours() {
    let project = project();
    let (up, wanted) = (script(&project, &["build"]), clean(&project));
    let database = Server::shared().database();
    let shadows = "SET client_min_messages = error; CREATE TEMP TABLE t (x integer); CREATE TEMP TABLE alembic_version (version_num text);\n\
                   INSERT INTO pg_temp.alembic_version VALUES ('nonsense');\n\
                   CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT NULL::timestamptz';\n";
    database.apply(&format!("{shadows}{up}")).ok();
    assert_eq!(everything(&database), wanted);
}
