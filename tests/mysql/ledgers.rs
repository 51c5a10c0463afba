//! Scripts about the ledger for MySQL and for MariaDB, which share most of their text: forced clients, rights, sessions,
//! binary logs. What they do on every engine stands in `tests/engines/ledger.rs`.

use std::fs;

use pretty_assertions::assert_eq;

use super::apply_with;
use crate::postgres::ledger::{ALEMBIC, branches};
use crate::support::{Database, Engine, Output, Project, last_line};

const READING: [&[&str]; 3] = [&["current"], &["status", "--tables"], &["metrics"]];
const WRITING: [&[&str]; 3] = [&["ensure-version"], &["stamp", "e5"], &["repair", "--forget", "gone"]];

/// The two engines, as far as they are to be tested.
fn engines() -> impl Iterator<Item = &'static Engine> {
    ["mysql", "mariadb"].into_iter().filter_map(Engine::of).filter(|engine| engine.is_wanted())
}

fn project() -> Project {
    let project = branches();
    project.write("sqlc-mig.yaml", "");
    project
}

/// A database whose ledger is where it should be, beside what no spec has.
fn broken(engine: &'static Engine) -> Database<'static> {
    let database = engine.shared().database();
    database.execute(&format!("{ALEMBIC}; INSERT INTO alembic_version VALUES ('b2'), ('b3'), ('gone')"));
    database
}

fn apply(database: &Database<'_>, command: &[&str], options: &[&str]) -> Output {
    apply_with(database, &database.engine().script(&project(), command), options)
}

/// A user with these rights on the ledger alone, as an option of the client.
fn user(database: &Database<'_>, rights: &str) -> String {
    let name = format!("u_{}", database.name());
    database.execute(&format!(
        "DROP USER IF EXISTS {name}@localhost; CREATE USER {name}@localhost; GRANT {rights} ON {}.alembic_version TO {name}@localhost",
        database.name()
    ));
    format!("-u{name}")
}

#[test]
fn a_forced_client_changes_nothing_after_a_failure_and_says_so() {
    let aborted = |output: &Output| last_line(output).starts_with("ABORTED");
    for engine in engines() {
        let database = broken(engine);
        let before = database.whole_dump();
        for command in [&["stamp", "e5"] as &[&str], &["repair"], &["current", "--check-heads"]] {
            let output = apply(&database, command, &["--force"]).ok();
            assert!(aborted(&output), "{command:?}: {output}");
            assert_eq!(database.whole_dump(), before, "{command:?}");
        }
        // a failure in the middle of the change
        apply(&database, &["ensure-version"], &[]).ok();
        database.execute("CREATE TRIGGER odd BEFORE INSERT ON sqlc_mig_history FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'odd'");
        let before = database.whole_dump();
        let output = apply(&database, &["stamp", "--purge", "e5"], &["--force"]).ok();
        assert!(aborted(&output) && output.stderr.contains("odd"), "{output}");
        assert_eq!(database.whole_dump(), before);
    }
}

#[test]
fn each_of_the_two_engines_refuses_what_is_for_the_other() {
    for engine in engines() {
        let other = if engine.dialect() == "mysql" { "mariadb" } else { "mysql" };
        let database = broken(engine);
        let before = database.whole_dump();
        for command in READING.into_iter().chain(WRITING) {
            let script = project().run(&[command, &["--dialect", other]].concat()).ok().stdout;
            let output = apply_with(&database, &script, &[]).failed(1);
            assert!(output.stderr.contains("sqlc-mig: this script is for M"), "{command:?}: {output}");
            let forced = apply_with(&database, &script, &["--force"]).ok();
            assert!(
                forced.stdout.starts_with("ABORTED") && forced.stdout.lines().count() == 1,
                "{command:?}: {forced}"
            );
            assert_eq!(database.whole_dump(), before, "{command:?}");
        }
    }
}

#[test]
fn reading_takes_no_more_than_the_right_to_read_the_ledger_and_writes_nothing() {
    for engine in engines() {
        let database = broken(engine);
        let user = user(&database, "SELECT");
        for command in READING {
            let plain = apply(&database, command, &[]).ok().stdout;
            let read_only = "--init-command=SET SESSION TRANSACTION READ ONLY";
            for options in [&[user.as_str()] as &[&str], &[read_only], &[&user, read_only]] {
                assert_eq!(apply(&database, command, options).ok().stdout, plain, "{command:?} {options:?}");
            }
            let script = engine.script(&project(), command);
            let inside = format!("START TRANSACTION READ ONLY;\n{script}ROLLBACK;\n");
            assert_eq!(apply_with(&database, &inside, &[]).ok().stdout, plain, "{command:?}");
        }
        for command in WRITING {
            let output = apply(&database, command, &[&user]).failed(1);
            assert!(
                output.stderr.contains("denied to user") || output.stderr.contains("nothing was changed"),
                "{output}"
            );
        }
    }
}

#[test]
fn a_ledger_that_may_not_be_read_or_written_stops_the_script_before_the_first_change() {
    for engine in engines() {
        let database = broken(engine);
        let written = user(&database, "INSERT");
        for command in READING.into_iter().chain(WRITING) {
            let output = apply(&database, command, &[&written]).failed(1);
            assert!(
                output.stderr.contains("may not read the ledger alembic_version"),
                "{command:?}: {output}"
            );
        }
        let read = user(&database, "SELECT");
        database.execute(&format!("GRANT CREATE ON {}.* TO {}@localhost", database.name(), &read[2..]));
        let before = database.whole_dump();
        for command in [&["stamp", "--purge", "e5"] as &[&str], &["repair", "--forget", "gone"]] {
            let output = apply(&database, command, &[&read]).failed(1);
            assert!(output.stderr.contains("DELETE command denied"), "{command:?}: {output}");
            assert_eq!(database.whole_dump(), before, "{command:?}");
        }
    }
}

#[test]
fn the_session_is_left_as_it_was_and_may_be_set_to_anything() {
    let asked = "SELECT 'state', @@sql_mode, @@autocommit, @@time_zone, @@character_set_client, @@character_set_results, @@collation_connection, \
                 @@sql_select_limit, @@group_concat_max_len, @@lock_wait_timeout, @@default_storage_engine, IS_USED_LOCK(COALESCE(@sqlc_mig_lock, 'x'));\n";
    let settings = "SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT', autocommit = 0, time_zone = '+03:00', sql_select_limit = 1, group_concat_max_len = 8;\nSET NAMES latin1;\n";
    for engine in engines() {
        let plain = broken(engine);
        let database = broken(engine);
        for command in [WRITING[0], WRITING[2], WRITING[1], &["current"], &["status", "--tables", "-q"]] {
            let script = engine.script(&project(), command);
            let expected = plain.apply(&script).ok().stdout;
            let text = format!("{settings}{asked}{script}{asked}");
            let output = apply_with(&database, &text, &[]).ok();
            let (states, lines): (Vec<&str>, Vec<&str>) =
                output.stdout.lines().partition(|line| line.starts_with("state\t"));
            assert!(states.len() == 2 && states[0] == states[1], "{command:?}: {output}");
            assert_eq!(lines.join("\n"), expected.trim_end(), "{command:?}");
        }
    }
}

#[test]
fn what_has_nothing_to_do_writes_nothing_to_the_binary_log() {
    for engine in engines() {
        let server = engine.start();
        server.stop_immediate();
        fs::write(server.folder().join("options"), "--log-bin=log\n--server-id=1\n").unwrap();
        server.restart();
        let database = server.database();
        let written = || {
            let shown = server.folder().join("data");
            let logs = fs::read_dir(shown).unwrap().map(|entry| entry.unwrap());
            let logs = logs.filter(|entry| entry.file_name().to_string_lossy().starts_with("log."));
            logs.map(|entry| entry.metadata().unwrap().len()).sum::<u64>()
        };
        let start = written();
        let all = || WRITING.into_iter().chain(READING);
        for command in all() {
            apply(&database, command, &[]).ok();
        }
        let position = written();
        assert!(position > start, "what is done is written");
        for command in all() {
            apply(&database, command, &[]).ok();
        }
        assert_eq!(written(), position, "{}", engine.name());
    }
}

#[test]
fn the_names_of_tables_may_be_those_of_parts_of_queries() {
    for engine in engines() {
        for (ledger, history) in
            [("listed", "past"), ("edge", "half"), ("target", "spec"), ("line", "newest")]
        {
            let project = project();
            project.write(
                "sqlc-mig.yaml",
                &format!("ledger: {{table: {ledger}, history: {{table: {history}}}}}\n"),
            );
            let database = engine.shared().database();
            let run = |command: &[&str]| database.apply(&engine.script(&project, command)).ok().stdout;
            run(&["stamp", "c4"]);
            assert_eq!(run(&["current"]), "c4 (mergepoint)\n");
            assert!(run(&["status"]).contains("stamped    c4"), "{ledger} {history}");
            assert!(run(&["repair"]).ends_with("nothing to repair\n"), "{ledger} {history}");
            database.execute(&format!("DROP TABLE {ledger}"));
            assert!(
                run(&["repair"]).contains("its last entry in the history: stamp of c4"),
                "{ledger} {history}"
            );
        }
    }
}
