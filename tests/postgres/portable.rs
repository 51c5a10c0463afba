//! `--portable`: a script that any client can run. It does what psql's does, whichever way the client sends it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod clients;
mod refusals;
mod together;

use pretty_assertions::assert_eq;

use crate::support::history::{self, Random, SpecText, structural};
use crate::support::{Database, Project, Server, State, chain, script};
use clients::{Client, said};

/// Specs without what only psql can run.
fn plain(specs: Vec<SpecText>) -> Project {
    let only_psql = |line: &&str| !line.trim_start().starts_with("concurrently: true");
    let specs = specs.into_iter().map(|spec| SpecText {
        text: spec
            .text
            .replace(", concurrently: true", "")
            .lines()
            .filter(only_psql)
            .fold(String::new(), |text, line| text + line + "\n"),
        ..spec
    });
    Project::of(&specs.collect::<Vec<_>>()).config("dialects: [postgres]\n")
}

fn portable(project: &Project, arguments: &[&str]) -> String {
    script(project, &[arguments, &["--portable", "--notes", "off"]].concat())
}

fn sample() -> Project {
    let sample = Project::sample();
    let read = |file: std::io::Result<std::fs::DirEntry>| {
        let name = file.unwrap().file_name().into_string().unwrap();
        SpecText { text: sample.read(&format!("migrations/{name}")), name }
    };
    plain(std::fs::read_dir(sample.path("migrations")).unwrap().map(read).collect())
}

/// Of every kind that the generators give.
fn projects() -> Vec<Project> {
    let branching = plain(history::branching(10, 1));
    vec![sample(), plain(history::portable()), branching, plain(structural(1, 6, false).specs)]
}

/// From nothing and from the middle, up and down: the same dump, ledger and history as with psql's script, and a second run has
/// nothing to do and changes no byte.
#[test]
fn every_client_gets_what_psql_gets() {
    let mut clients = Client::ALL.iter().cycle();
    for project in projects() {
        let (up, down) = (script(&project, &["build"]), script(&project, &["downgrade", "base"]));
        let (any_up, any_down) = (portable(&project, &["build"]), portable(&project, &["downgrade", "base"]));
        let psql = Server::shared().database();
        let log = psql.apply(&up).ok().stdout;
        let done = State::of(&psql);
        let middle = project.run(&["history", "--format", "json"]).ok().stdout;
        let ids: Vec<&str> =
            middle.split("\"revision\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let half = script(&project, &["build", ids[ids.len() / 2]]);
        for (part, client) in [None, Some(&half)].into_iter().zip(&mut clients) {
            let database = Server::shared().database();
            part.map(|half| database.apply(half).ok());
            let output = client.run(&database, &any_up).ok();
            let state = State::of(&database);
            assert!(state == done, "{client:?}: {}\n{output}", state.difference(&done));
            if part.is_none() {
                assert_eq!(said(&output), without_times(&log), "{client:?}");
            }
            let before = database.whole_dump();
            let output = client.run(&database, &any_up).ok();
            assert_eq!(said(&output), without_times(&psql.apply(&up).ok().stdout));
            assert_eq!(database.whole_dump(), before);
            client.run(&database, &any_down).ok();
            let back = psql.copy();
            back.apply(&down).ok();
            assert_eq!(State::of(&database).without_order(), State::of(&back).without_order(), "{client:?}");
        }
    }
}

/// What a log tells, without seconds, and without the place in the specs, which psql's has.
fn without_times(log: &str) -> Vec<String> {
    let lines = log.lines().filter(|line| !line.contains(" seconds"));
    lines.map(|line| line.rsplit_once(" (migrations/").map_or(line, |(said, _)| said).to_owned()).collect()
}

/// The connection is cut within a revision, between two of them, in the machinery: the next run completes it.
#[test]
fn an_interrupted_run_is_completed_by_the_next_one() {
    let (project, mut random) = (plain(history::portable()), Random::new(7));
    let up = portable(&project, &["build"]);
    let clean = Server::shared().database();
    clean.apply(&up).ok();
    let done = State::of(&clean);
    let lines: Vec<&str> = up.lines().collect();
    let is_inside =
        |line: &str| line.starts_with("CALL pg_temp.sqlc_mig_") || line.starts_with("EXECUTE $q$");
    let mut points: Vec<(usize, &str)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if is_inside(line) {
            points.push((at, "PERFORM pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid());"));
        } else if line.starts_with("DO $sqlc_mig$") || line.starts_with("CREATE FUNCTION pg_temp") {
            points.push((at, "SELECT pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid());"));
        }
    }
    for _ in 0..12 {
        let (at, strike) = points[random.below(points.len())];
        let cut = [&lines[..at], &[strike], &lines[at..]].concat().join("\n") + "\n";
        let database = Server::shared().database();
        Client::File.run(&database, &cut);
        let client = Client::ALL[random.below(Client::ALL.len())];
        let output = client.run(&database, &up).ok();
        let state = State::of(&database);
        assert!(state == done, "line {at}, then {client:?}: {}\n{output}", state.difference(&done));
    }
}

/// Names and texts that try to leave their quotes, in a session that reads texts in another way.
#[test]
fn hostile_names_and_texts_stay_in_their_quotes() {
    let project = plain(history::hostile());
    let psql = Server::shared().database();
    psql.apply(&script(&project, &["build"])).ok();
    let done = State::of(&psql);
    let up = portable(&project, &["build"]);
    for client in [Client::Message, Client::GoesOn] {
        let database = Server::shared().database();
        for pass in 0..2 {
            let options = "-c standard_conforming_strings=off -c escape_string_warning=off -c client_min_messages=error";
            let output = client.run_with(&database, &up, &[("PGOPTIONS", options)]);
            if pass == 0 && client.is_one_transaction() && output.stderr.contains("unsafe use of new value") {
                break; // as PostgreSQL has it
            }
            let output = output.ok();
            assert!(State::of(&database) == done, "{client:?}: {}", State::of(&database).difference(&done));
            assert!(!output.stderr.lines().any(|line| line.trim() == "pwned"), "{output}");
            assert!(
                !output.stderr.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')),
                "{output}"
            );
        }
    }
}

/// What a text has that means something in the script itself.
#[test]
fn texts_may_have_what_the_script_is_made_of() {
    let project = chain(&[
        (
            "$sqlc_mig$ $q$ :\"public\".\"t\" %",
            "- create_table: {table: t, comment: '$q$ $sqlc_mig$ % \\', columns: [{name: a, type: text, default: ':\"public\".\"t\"'}, {name: changed, type: integer}, {name: found, type: boolean}]}
- execute: {if: \"SELECT count(*) = 0 FROM t WHERE changed IS NULL AND found\", sql: ['INSERT INTO t (a) VALUES ($sqlc_mig$ $q$ $sqlc_mig$)', 'DO $q$ BEGIN EXECUTE $sqlc_mig$ UPDATE t SET changed = 1 $sqlc_mig$; END $q$'], undo: nothing}
- execute: {sql: [SET standard_conforming_strings = off, 'UPDATE t SET a = a || $$\\$$'], undo: nothing}
- create_check_constraint: {table: t, name: ck, expr: \"a <> E'\\\\\\\\' AND a <> '\\\\'\"}",
        ),
        ("other", "- add_column: {table: t, column: {name: b, type: text, default: 'x\\y'}}\n- execute: {sql: SET search_path = nowhere, undo: nothing}"),
        ("last", "- execute: {sql: \"UPDATE t SET b = '%s'\", undo: nothing}"),
    ]);
    let (psql, any) = (Server::shared().database(), Server::shared().database());
    psql.apply(&script(&project, &["build"])).ok();
    let up = portable(&project, &["build"]);
    Client::Message.run(&any, &up).ok();
    assert_eq!(State::of(&any), State::of(&psql));
    // the table is there, and its text has what stands for a schema: it is not compared, and not made again
    any.execute("DELETE FROM alembic_version; ALTER TABLE t DROP CONSTRAINT ck, DROP COLUMN b");
    let output = Client::File.run(&any, &up).ok();
    assert!(said(&output).contains(&"  exists table public.t".to_owned()), "{output}");
}

/// Settings of a client that runs all in one transaction are its own again before that ends; those of a revision hold in it.
#[test]
fn the_session_is_left_as_it_was() {
    let asks = "- execute: {sql: \"INSERT INTO seen SELECT current_setting('lock_timeout'), current_setting('statement_timeout')\", undo: nothing}";
    let project = chain(&[
        ("first", "- create_table: {table: seen, columns: [{name: a, type: text}, {name: b, type: text}]}"),
        ("second", asks),
    ])
    .with([crate::support::Spec::new("r003")
        .after("r002")
        .settings("{postgres: {lock_timeout: 7s, statement_timeout: 9s}}")
        .up(asks)]);
    let up = portable(&project, &["build"]);
    let ask = "SELECT concat_ws('|', current_setting('search_path'), current_setting('lock_timeout'), current_setting('statement_timeout'),
      current_setting('standard_conforming_strings'), current_setting('client_min_messages'),
      (SELECT count(*) FROM pg_class WHERE relname LIKE 'sqlc_mig_%' AND relpersistence = 't'),
      (SELECT count(*) FROM pg_proc WHERE proname LIKE 'sqlc_mig_%'));\n";
    for (begin, end) in [("", ""), ("BEGIN;\n", "COMMIT;\n")] {
        let database = Server::shared().database();
        let settings = "SET search_path = pg_catalog, public;\nSET statement_timeout = '33s';\nSET standard_conforming_strings = off;\n";
        let output = Client::File.run(&database, &format!("{settings}{begin}{up}{ask}{end}{ask}")).ok();
        let told: Vec<&str> = output.stdout.lines().collect();
        assert_eq!(told, ["pg_catalog, public|0|33s|off|notice|0|0"; 2], "{output}");
        assert_eq!(database.query("SELECT a, b FROM seen ORDER BY a"), "5s|0\n7s|9s");
    }
}

/// A step at a time, and back.
#[test]
fn relative_scripts_take_their_steps() {
    let project = plain(history::branching(8, 5));
    let (next, back) =
        (portable(&project, &["build", "--steps", "1"]), portable(&project, &["downgrade", "-1"]));
    let (one, other) = (Server::shared().database(), Server::shared().database());
    let (psql_next, psql_back) =
        (script(&project, &["build", "--steps", "1"]), script(&project, &["downgrade", "-1"]));
    for (any, psql) in [(&next, &psql_next), (&next, &psql_next), (&back, &psql_back), (&next, &psql_next)] {
        let (output, expected) = (Client::Message.run(&one, any), other.apply(psql));
        assert_eq!(output.status == 0, expected.status == 0, "{output}\n{expected}");
        assert_eq!(State::of(&one), State::of(&other));
    }
}

/// Several transactions of one revision: a value must be committed before it is used.
#[test]
fn a_revision_in_two_transactions_is_two_statements() {
    let project = chain(&[
        (
            "first",
            "- create_enum: {name: mood, values: [sad]}\n- create_table: {table: t, columns: [{name: m, type: {enum: mood}}]}",
        ),
        (
            "second",
            "- add_enum_value: {enum: mood, value: ok}\n- execute: {sql: \"INSERT INTO t VALUES ('ok')\", undo: DELETE FROM t}",
        ),
    ]);
    let (psql, up) = (Server::shared().database(), portable(&project, &["build"]));
    psql.apply(&script(&project, &["build"])).ok();
    let halves = up.rsplit_once("IF pg_temp.sqlc_mig_begins(2,").unwrap();
    let database = Server::shared().database();
    // the second half fails once, and is done by the next run; the first one has a marker
    let cut = format!(
        "{}IF pg_temp.sqlc_mig_begins(2,{}",
        halves.0,
        halves.1.replace("INSERT INTO t ", "INSERT INTO nowhere ")
    );
    Client::GoesOn.run(&database, &cut);
    assert_eq!(database.query("SELECT revision, step FROM sqlc_mig_progress"), "r002|1");
    let output = Client::GoesOn.run(&database, &up).ok();
    assert!(said(&output).contains(&"  done before: add_enum_value public.mood 'ok'".to_owned()), "{output}");
    assert_eq!(State::of(&database), State::of(&psql));
    for client in [Client::Message, Client::OneTransaction] {
        let database = Server::shared().database();
        let output = client.run(&database, &up);
        assert!(
            output
                .stderr
                .contains("this revision needs several transactions, and the client runs the script in one"),
            "{output}"
        );
        assert_eq!(database.schema_dump_all(), "");
    }
}

/// The database that a script was refused in.
fn assert_untouched(database: &Database<'_>, before: &str) {
    assert_eq!(database.whole_dump(), before);
}
