//! Several runs in one session, and what a run leaves behind in it.

use pretty_assertions::assert_eq;

use super::{failing, folder, project};
use crate::support::{Output, Server, script};

const SETTINGS: &str = "SET search_path = pg_catalog, \"odd one\"; SET lock_timeout = '17s'; SET statement_timeout = '18min'; \
    SET idle_in_transaction_session_timeout = '19min'; SET client_encoding = 'LATIN1'; SET client_min_messages = 'notice';\n\
    \\set AUTOCOMMIT on\n\\set ON_ERROR_ROLLBACK interactive\n\\set ON_ERROR_STOP off\n\\set QUIET off\n\\set VERBOSITY terse\n\
    \\set SHOW_CONTEXT never\n\\set FETCH_COUNT 3\n\\set SINGLELINE off\n";

/// Prints everything of the session that a script could leave changed.
const STATE: &str = "\\echo state :AUTOCOMMIT :ON_ERROR_ROLLBACK :ON_ERROR_STOP :QUIET :VERBOSITY :SHOW_CONTEXT :FETCH_COUNT :SINGLELINE\n\
    \\pset format unaligned\n\\pset tuples_only on\n\
    SELECT 'state', name, setting FROM pg_catalog.pg_settings WHERE source = 'session' OR name IN \
    ('search_path', 'lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout', 'client_encoding', 'jit', \
    'client_min_messages', 'standard_conforming_strings') ORDER BY name;\n";

/// Everything of ours that must be gone.
const LEFT: &str = "\\set\nSELECT 'left ' || relname FROM pg_catalog.pg_class WHERE relnamespace = pg_catalog.pg_my_temp_schema();\n\
    SELECT 'left ' || proname FROM pg_catalog.pg_proc WHERE pronamespace = pg_catalog.pg_my_temp_schema();\n\
    SELECT 'left lock ' || objid FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid();\n";

fn states(output: &Output) -> Vec<&str> {
    output.stdout.lines().filter(|line| line.starts_with("state")).collect()
}

fn leavings(output: &Output) -> Vec<&str> {
    let ours = |line: &&str| line.starts_with("left") || line.starts_with("sqlc_mig");
    output.stdout.lines().filter(ours).collect()
}

#[test]
fn a_script_leaves_the_session_as_it_was_and_may_run_again() {
    let project = project();
    let folder = folder(&script(&project, &["build"]), "");
    let database = Server::shared().database();
    // The first run applies, the second takes the early exit.
    std::fs::write(
        folder.path().join("all.sql"),
        format!("{SETTINGS}{STATE}\\i up.sql\n{STATE}{LEFT}\\i up.sql\n{STATE}{LEFT}"),
    )
    .unwrap();
    let output = Output::of(database.psql().args(["-f", "all.sql"]).current_dir(folder.path())).ok();
    assert!(
        output.stdout.contains("at head r003\n") && output.stdout.contains("at head r003: nothing to do\n"),
        "{output}"
    );
    let states = states(&output);
    let (first, rest) = states.split_at(states.len() / 3);
    assert!(first.len() > 6, "{output}");
    assert_eq!(rest, [first, first].concat());
    assert_eq!(leavings(&output), [""; 0]);
}

#[test]
fn two_files_and_the_way_back_in_one_session() {
    let project = project();
    let folder = folder(&script(&project, &["build"]), "");
    std::fs::write(folder.path().join("down.sql"), script(&project, &["downgrade", "base"])).unwrap();
    std::fs::write(folder.path().join("left.sql"), LEFT).unwrap();
    let database = Server::shared().database();
    let files = ["up.sql", "up.sql", "down.sql", "down.sql", "up.sql", "down.sql", "up.sql", "left.sql"];
    let arguments = files.iter().flat_map(|file| ["-f", file]);
    let output = Output::of(database.psql().args(arguments).current_dir(folder.path())).ok();
    assert_eq!(leavings(&output), [""; 0]);
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "r003");
    assert_eq!(
        output.stdout.matches("\napply r001").count() + usize::from(output.stdout.starts_with("apply r001")),
        3,
        "{output}"
    );
    assert_eq!(output.stdout.matches("nothing to do").count(), 2, "{output}");
}

/// People who sit at psql see an error, roll back, mend something, and run the file again.
#[test]
fn after_a_failure_the_script_may_run_again_in_the_same_session() {
    let (bad, good) = (failing(), project());
    let folder = folder(&script(&bad, &["build"]), "");
    std::fs::write(folder.path().join("good.sql"), script(&good, &["build"])).unwrap();
    let database = Server::shared().database();
    let mut session = database.session();
    session.run(&format!("\\cd {}\n--;", folder.path().display()));
    session.run("SET search_path = \"odd one\"; SET lock_timeout = '17s'");
    session.run("\\set ON_ERROR_STOP off\n\\set ON_ERROR_ROLLBACK interactive\n--;");
    let printed = session.run("BEGIN;\n\\i up.sql\n\\set ON_ERROR_STOP off\n--;");
    assert!(printed.contains("runs inside a transaction"), "{printed}");
    session.run("ROLLBACK");
    for _ in 0..2 {
        // ON_ERROR_STOP, which the script sets, would end this session, which is no terminal.
        let printed = session.run("\\i up.sql\n\\set ON_ERROR_STOP off\n--;");
        assert!(printed.contains("division by zero") && !printed.contains("WARNING"), "{printed}");
        session.run("ROLLBACK");
    }
    let printed = session.run("\\i good.sql\n--;");
    assert!(printed.ends_with("at head r003") && !printed.contains("WARNING"), "{printed}");
    assert_eq!(session.run("SHOW search_path"), "\"odd one\"");
    assert_eq!(session.run("SHOW lock_timeout"), "17s");
    assert_eq!(session.run("\\echo :ON_ERROR_STOP :ON_ERROR_ROLLBACK\n--;"), "off interactive");
    let left = session.run(LEFT);
    assert!(!left.contains("sqlc_mig") && !left.contains("left"), "{left}");
}
