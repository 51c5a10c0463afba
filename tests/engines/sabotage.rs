//! That the tests of this folder can see what they look for: each of these takes something out of a script, and asserts
//! that it then goes wrong. What to take out is the one thing here that each dialect words in its own way.

use super::exclusion::{PAUSE, applied, script_with, slow_script, waited};
use super::{History, replacement};
use crate::support::crash::Crash;
use crate::support::history::{SpecText, portable};
use crate::support::{Engine, Kill, Output, Project, State};

/// The script with every `from` replaced; there must be some.
#[track_caller]
fn with(script: &str, from: &str, to: &str) -> String {
    assert!(script.contains(from), "the script has no {from}");
    script.replace(from, to)
}

/// What keeps a step from being done twice: the markers, or on SQLite the transaction around a revision.
fn without_memory(engine: &Engine, script: &str) -> String {
    match engine.dialect() {
        "postgres" => {
            let script = with(script, "  RETURN NOT was_done;\n", "  RETURN true;\n");
            with(&script, "  IF is_another THEN\n", "  IF false THEN\n")
        }
        "mysql" | "mariadb" => with(script, "EXECUTE sqlc_mig_mark;", ""),
        "sqlite" => {
            let script = with(script, "'BEGIN IMMEDIATE;' || char(10)", "''");
            with(&script, "'COMMIT;' || char(10)", "''")
        }
        other => panic!("say what a script for {other} remembers a step by"),
    }
}

/// Every object is made, whatever is there.
fn without_guards(engine: &Engine, script: &str) -> String {
    match engine.dialect() {
        "postgres" => with(script, "WHEN 'create' THEN here.actual IS NULL", "WHEN 'create' THEN true"),
        "mysql" | "mariadb" => with(script, "@sqlc_mig_when = 'missing',", "@sqlc_mig_when = '',"),
        "sqlite" => with(
            script,
            "\n-- ---- what is applied:",
            "\nUPDATE sqlc_mig.sqlc_mig_guard SET answer = '1' WHERE name LIKE '%missing';\n-- ---- what is applied:",
        ),
        other => panic!("say where a script for {other} asks whether an object is there"),
    }
}

fn without_lock(engine: &Engine, script: &str) -> String {
    match engine.dialect() {
        "postgres" => {
            with(script, "WHILE NOT pg_try_advisory_lock(", "WHILE false AND pg_try_advisory_lock(")
        }
        "mysql" | "mariadb" => with(script, "GET_LOCK(@sqlc_mig_lock, @sqlc_mig_wait)", "1"),
        "sqlite" => with(script, "'BEGIN IMMEDIATE;'", "'BEGIN;'"),
        other => panic!("say how a script for {other} keeps others out"),
    }
}

/// Interrupts a script without memory until that shows.
fn assert_seen(engine: &Engine, crash: &Crash<'_>, sign: impl Fn(&str) -> bool + Sync) {
    let kill =
        if engine.driver().kills().contains(&Kill::Connection) { Kill::Connection } else { Kill::Client };
    let report = crash.interrupt_until(kill, &sign);
    let seen = report.failures.iter().filter(|failure| sign(failure)).count();
    let all = report.inside + report.outside;
    println!(
        "{}: {} of {all} interruptions did harm, {seen} as expected",
        engine.name(),
        report.failures.len()
    );
    assert!(seen > 0, "{report:?}");
}

pub(super) fn without_memory_replaced_columns_lose_their_values(engine: &'static Engine) {
    let crash = replacement::start_with(engine.shared(), |script| without_memory(engine, script));
    assert_seen(engine, &crash, |failure| {
        let lost = |line: &str| {
            line.starts_with("+ parcels ") && line.replace([' ', '"'], "").contains("weight:null")
        };
        failure.contains("\n- parcels ") && failure.lines().any(lost)
    });
}

pub(super) fn without_memory_data_steps_run_twice(engine: &'static Engine) {
    let mut histories = History::own(engine, &[15]);
    histories.push(History::portable());
    for history in histories {
        let script = engine.script(&history.project(), &["build"]);
        let crash = Crash::new(engine.shared().database(), without_memory(engine, &script));
        assert_seen(engine, &crash, |failure| failure.contains("\n+ counter "));
    }
}

pub(super) fn without_guards_an_adopted_database_fails(engine: &'static Engine) {
    let first: [SpecText; 2] = [portable()[0].clone(), portable()[1].clone()];
    let script = engine.script(&Project::of(&first), &["build", "heads"]);
    let database = engine.shared().database();
    let adopt = |script: &str| {
        database.execute("DROP TABLE alembic_version");
        database.execute("DROP TABLE sqlc_mig_history");
        database.apply(script)
    };
    database.apply(&script).ok();
    let before = State::of(&database);
    let output = adopt(&with_only_tables(engine, &first)).ok();
    assert!(output.stdout.contains("  exists table "), "{output}");
    assert_eq!(State::of(&database), before);
    let output = adopt(&without_guards(engine, &with_only_tables(engine, &first)));
    assert!(output.status != 0 && output.stderr.contains(" already exists"), "{output}");
}

/// The script without the data, which is there already.
fn with_only_tables(engine: &Engine, specs: &[SpecText]) -> String {
    let mut specs = specs.to_vec();
    for (spec, data) in specs.iter_mut().zip(["  - execute:", "  - bulk_insert:"]) {
        spec.text.truncate(spec.text.find(data).unwrap());
    }
    engine.script(&Project::of(&specs), &["build", "heads"])
}

pub(super) fn without_the_lock_two_runs_collide(engine: &'static Engine) {
    let script = slow_script(engine);
    let clean = engine.shared().database();
    let ids = applied(&[&clean.apply(&script).ok()]);
    let expected = State::of(&clean);
    let collides = |pause| {
        let script = without_lock(engine, &script_with(engine, pause));
        let database = engine.shared().database();
        let outputs: [Output; 2] =
            [database.begin(&script), database.begin(&script)].map(crate::support::Running::finish);
        assert!(!outputs.iter().any(waited), "{outputs:?}");
        let failed = outputs.iter().any(|output| output.status != 0);
        failed || applied(&outputs.each_ref()) != ids || State::of(&database) != expected
    };
    // On a busy machine it takes long until the second run is where the first one pauses.
    assert!((1..10).any(|times| collides(PAUSE * times)), "nobody needs the lock");
}
