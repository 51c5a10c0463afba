//! Split scripts and the clients of MySQL and MariaDB: what runs a file, what goes on after an error in one, and sessions.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::engines::split;
use crate::support::{Database, Engine, Output, Project, State};

/// Both engines, as far as they are wanted.
fn engines() -> impl Iterator<Item = &'static Engine> {
    ["mysql", "mariadb"].into_iter().filter_map(Engine::of).filter(|engine| engine.is_wanted())
}

fn with(database: &Database<'_>, script: &Path, options: &[&str]) -> Output {
    Output::of(split::client(database, script).args(options))
}

/// Three revisions, of which the second one fails where there is a table `stop`.
fn project() -> Project {
    let two = "revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n  - create_table: {table: stop, columns: [{name: id, type: integer}]}\n  - execute: {sql: INSERT INTO t VALUES (2), undo: nothing}\n";
    Project::new()
        .spec("one.yaml", "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}]}\n")
        .spec("two.yaml", two)
        .spec("three.yaml", "revision: aaaa00000003\ndown_revision: aaaa00000002\nupgrade:\n  - execute: {sql: INSERT INTO t VALUES (3), undo: nothing}\n")
}

fn file(engine: &Engine, script: &Path, name: &str) -> PathBuf {
    split::files(engine, script).into_iter().find(|file| file.ends_with(name)).unwrap()
}

#[test]
fn a_client_without_source_stops_at_once_and_is_told_why() {
    let engine = super::engine();
    let project = project();
    let script = split::split(engine, &project, &["build"]);
    let database = engine.shared().database();
    let before = database.whole_dump();
    for options in [&[][..], &["--force"]] {
        let mut client = engine.driver().client(&database, &script);
        let output = Output::of(client.current_dir(script.parent().unwrap()).args(options));
        assert_eq!(output.status, i32::from(options.is_empty()), "{output}");
        let first = output.stderr.lines().take(2).collect::<Vec<_>>().join(" ");
        let said = "DO 'sqlc-mig STOPPED: it needs mysql --commands; nothing was changed'";
        assert!(first.contains("near 'clear ") && first.contains(said), "{output}");
        assert_eq!(database.whole_dump(), before);
    }
    let text = fs::read_to_string(&script).unwrap();
    assert!(text.contains("&& mysql --commands DATABASE < THIS_FILE\n"), "its header says how");
    assert!(text.contains("--   plan    mysql --commands --init-command="), "and how to ask");
}

#[test]
fn a_forced_client_changes_nothing_where_a_file_is_wrong() {
    for engine in engines() {
        let project = project();
        let script = split::split(engine, &project, &["build"]);
        let database = engine.shared().database();
        let before = database.whole_dump();
        for file in split::files(engine, &script) {
            let text = fs::read_to_string(&file).unwrap();
            let length = text.len();
            let lines =
                text.match_indices('\n').map(|(at, _)| at + 1).filter(|at| at % 3 == 0 && *at < length);
            for at in [0, 20, 200, 300, 400, length - 150, length - 2].into_iter().chain(lines) {
                fs::write(&file, &text[..at]).unwrap();
                let output = with(&database, &script, &["--force"]);
                let what = format!("{} cut at {at}: {output}", file.display());
                assert_eq!(database.whole_dump(), before, "{what}");
                assert!(output.tells(file.file_name().unwrap().to_str().unwrap()), "{what}");
            }
            fs::remove_file(&file).unwrap();
            with(&database, &script, &["--force"]);
            assert_eq!(database.whole_dump(), before, "{} is missing", file.display());
            fs::write(file, text).unwrap();
        }
        with(&database, &script, &["--force"]).ok();
        assert_eq!(database.query("SELECT COUNT(*) FROM t"), "2");
    }
}

/// MariaDB's client goes on after an error in a file, and its status is 0 then; the script asks.
#[test]
fn what_stops_a_whole_script_stops_it_too() {
    for engine in engines() {
        let project = project();
        let script = split::split(engine, &project, &["build"]);
        let ledger = engine.shared().database();
        ledger.execute("CREATE TABLE alembic_version (id integer)");
        let halfway = engine.shared().database();
        halfway.execute("CREATE TABLE stop (id bigint)");
        let step = split::split(engine, &project, &["build", "--steps", "9"]);
        let steps = engine.shared().database();
        let cases = [
            (&ledger, &script, "alembic_version is no ledger", "0"),
            (&halfway, &script, "is there in another shape than this history gives it", "1"),
            (&steps, &step, "only 3 of 9 steps are left", "0"),
        ];
        for (database, script, why, tables) in cases {
            for options in [&[][..], &["--force"]] {
                let output = with(database, script, options);
                assert_eq!(output.status, i32::from(options.is_empty()), "{why}: {output}");
                assert!(output.tells(why), "{why}: {output}");
                let found = "SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'";
                assert_eq!(database.query(found), tables, "{why}: {output}");
            }
        }
        assert_eq!(halfway.query("SELECT COUNT(*) FROM t"), "0");
        halfway.execute("DROP TABLE stop");
        with(&halfway, &script, &[]).ok();
        assert_eq!(halfway.query("SELECT COUNT(*) FROM t"), "2");
    }
}

#[test]
fn it_works_whatever_the_session_is_set_to_and_leaves_it_so() {
    for engine in engines() {
        let project = project();
        let script = split::split(engine, &project, &["build"]);
        for session in [
            "sql_mode = 'NO_BACKSLASH_ESCAPES,ANSI_QUOTES', autocommit = 0",
            "sql_select_limit = 1, group_concat_max_len = 4",
            "NAMES latin1",
            "sql_mode = '', time_zone = '+05:00'",
        ] {
            let database = engine.shared().database();
            let option = format!("--init-command=SET {session}");
            let asked = "SELECT CONCAT_WS(' ', @@sql_mode, @@autocommit, @@time_zone, @@sql_select_limit, @@group_concat_max_len, @@character_set_client);\n";
            let goes_on = format!("{asked}source {}\n{asked}", script.file_name().unwrap().to_str().unwrap());
            let output = fed(&database, &script, &goes_on, &[&option]);
            let lines: Vec<&str> = output.stdout.lines().collect();
            assert_eq!(lines.first(), lines.last(), "{session}: {output}");
            assert!(output.stdout.contains("at head aaaa00000003\n"), "{session}: {output}");
            assert_eq!(database.query("SELECT COUNT(*) FROM t"), "2", "{session}");
        }
    }
}

/// Feeds lines to a client in the script's folder.
fn fed(database: &Database<'_>, script: &Path, lines: &str, options: &[&str]) -> Output {
    let mut client = split::client(database, script);
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("lines");
    fs::File::create(&input).unwrap().write_all(lines.as_bytes()).unwrap();
    Output::of(client.args(options).stdin(Stdio::from(fs::File::open(&input).unwrap())))
}

#[test]
fn in_a_session_that_goes_on_marks_of_before_do_not_count() {
    for engine in engines() {
        let project = project();
        let script = split::split(engine, &project, &["build"]);
        let name = script.file_name().unwrap().to_str().unwrap().to_owned();
        let database = engine.shared().database();
        let begin = file(engine, &script, "begin.sql");
        let path = format!("{}/begin.sql", begin.parent().unwrap().file_name().unwrap().to_str().unwrap());
        let count = "SELECT CONCAT('tables ', COUNT(*)) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE();\n";
        let lines = format!(
            "system mv {path} away\nsource {name}\n{count}system mv away {path}\nsource {name}\nDROP TABLE alembic_version, t, stop;\nsystem mv {path} away\nsource {name}\n{count}"
        );
        let options =
            if engine.dialect() == "mysql" { &["--force", "--system-command"][..] } else { &["--force"] };
        let output = fed(&database, &script, &lines, options);
        let counted: Vec<&str> = output.stdout.lines().filter(|line| line.starts_with("tables ")).collect();
        // the history and the table of markers are left of the run in between
        assert_eq!(counted, ["tables 0", "tables 2"], "{output}");
        assert!(output.stdout.contains("at head aaaa00000003\n"), "{output}");
        fs::rename(script.with_file_name("away"), begin).unwrap();
    }
}

#[test]
fn triggers_and_routines_are_made_between_two_of_the_files() {
    let engine = super::engine();
    let project = Project::new().spec(
        "one.yaml",
        "revision: aaaa00000001\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}]}\n  - execute: {sql: 'CREATE TRIGGER more BEFORE INSERT ON t FOR EACH ROW SET NEW.id = NEW.id + 1'}\n",
    );
    let script = split::split(engine, &project, &["build"]);
    let (one, other) = (engine.shared().database(), engine.shared().database());
    with(&one, &script, &[]).ok();
    other.apply(&engine.script(&project, &["build"])).ok();
    assert_eq!(State::of(&one).difference(&State::of(&other)), "");
    one.execute("INSERT INTO t VALUES (1)");
    assert_eq!(one.query("SELECT id FROM t"), "2");
}
