//! The lock: two runs of one script at once.

use std::time::{Duration, Instant};

use super::parents;
use crate::support::history::portable;
use crate::support::server::wait_for;
use crate::support::{Database, Engine, Output, Project, Running, State, last_line};

/// The second revision takes this long, when a run finds it not done.
pub(super) const PAUSE: Duration = Duration::from_millis(800);
/// And this long, where the second run has to be seen waiting meanwhile, however busy the machine is.
const LONG: Duration = Duration::from_secs(3);

/// The portable history; its second revision takes a little time: a second run must find the first one at work.
pub(super) fn slow_script(engine: &Engine) -> String {
    script_with(engine, PAUSE)
}

pub(super) fn script_with(engine: &Engine, pause: Duration) -> String {
    script_that_pauses_in(1, engine, pause)
}

/// The same with the pause in the revision of this number.
fn script_that_pauses_in(number: usize, engine: &Engine, pause: Duration) -> String {
    let mut specs = portable();
    let sleep = engine.driver().sleep(u32::try_from(pause.as_millis()).unwrap());
    let step = format!("upgrade:\n  - execute: {{sql: \"{sleep}\", undo: nothing}}\n");
    specs[number].text = specs[number].text.replace("upgrade:\n", &step);
    engine.script(&Project::of(&specs), &["build"])
}

/// The revision within which no other run can take over: any where the lock is held to the end of the run, the last
/// one where it is that of a transaction (SQLite).
fn undivided(engine: &Engine) -> usize {
    if engine.dialect() == "sqlite" { portable().len() - 1 } else { 1 }
}

/// Begins a run, and waits until it has applied the first revision, and is at the second one.
pub(super) fn begin(database: &Database<'_>, script: &str) -> Running {
    begin_until(1, database, script)
}

/// Begins a run, and waits until it is at the revision of this number: the ledger is at its parent.
fn begin_until(number: usize, database: &Database<'_>, script: &str) -> Running {
    let specs = portable();
    let id = |at: usize| parents(&specs[at..=at]).into_iter().next().unwrap();
    let parent = id(number).1.remove(0);
    let run = database.begin(script);
    wait_for("the revision before the pause", || {
        let asked = Output::of(
            &mut database.engine().driver().question(database, "SELECT version_num FROM alembic_version"),
        );
        asked.status == 0 && asked.stdout.lines().any(|line| line.trim() == parent)
    });
    run
}

/// A database with everything, applied by a run that nobody disturbed.
fn clean(engine: &'static Engine, script: &str) -> State {
    let database = engine.shared().database();
    database.apply(script).ok();
    State::of(&database)
}

/// The revisions that a run has applied, in its order.
pub(super) fn order(output: &Output) -> Vec<String> {
    let id = |line: &str| Some(line.strip_prefix("apply ")?.split(' ').next()?.to_owned());
    output.stdout.lines().filter_map(id).collect()
}

/// The revisions that some runs have applied, sorted.
pub(super) fn applied(outputs: &[&Output]) -> Vec<String> {
    let mut ids: Vec<String> = outputs.iter().flat_map(|output| order(output)).collect();
    ids.sort_unstable();
    ids
}

/// What a run says while it waits; SQLite waits within a statement, and says nothing.
const WAITING: &str = "waiting for another run of a migration script to end (";

pub(super) fn says_that_it_waits(engine: &Engine) -> bool {
    engine.dialect() != "sqlite"
}

pub(super) fn waited(output: &Output) -> bool {
    output.stdout.contains(WAITING) || output.stderr.contains(WAITING)
}

/// Asserts what two runs have said: one has waited, and found nothing to do.
fn assert_one_waited(engine: &Engine, outputs: &[Output; 2]) {
    let waiting = outputs.iter().position(waited).unwrap_or_else(|| panic!("nobody waited: {outputs:?}"));
    let (first, second) = (&outputs[1 - waiting], &outputs[waiting]);
    assert!(!waited(first) && first.stderr.is_empty(), "{first}");
    let nothing = format!("{}: nothing to do", last_line(first));
    let lines = second.stdout.lines().count();
    // PostgreSQL says on standard error that it waits, the others where they say everything
    let said = if engine.dialect() == "postgres" { 1 } else { 2 };
    assert!(last_line(second) == nothing && lines == said, "{second}");
}

pub(super) fn of_two_runs_at_once_one_waits_and_every_revision_is_applied_once(engine: &'static Engine) {
    let number = undivided(engine);
    let script = script_that_pauses_in(number, engine, PAUSE);
    let expected = clean(engine, &script);
    let ids = Vec::from_iter(parents(&portable()).into_keys());
    expected.assert_applied_once(&ids);
    // One is at work when the other one begins: they overlap by as long as the first then still takes.
    let database = engine.shared().database();
    let first = begin_until(number, &database, &script);
    let (second, since) = (database.begin(&script), Instant::now());
    let first = first.finish().ok();
    let overlap = since.elapsed();
    let second = second.finish().ok();
    println!("{}: two runs overlapped by {overlap:?}", engine.name());
    assert!(overlap > PAUSE / 4, "{overlap:?}");
    assert_eq!(applied(&[&first]), ids);
    assert!(applied(&[&second]).is_empty(), "{second}");
    assert!(last_line(&second).starts_with(last_line(&first)), "{second}");
    assert_eq!(State::of(&database), expected);
    if says_that_it_waits(engine) {
        assert_one_waited(engine, &[first, second]);
    }
    // Both begin at the same moment. Where the lock is that of a transaction (SQLite), each may do a part.
    let turns = if engine.dialect() == "postgres" { 20 } else { 5 };
    for _ in 0..turns {
        let database = engine.shared().database();
        let outputs = [database.begin(&script), database.begin(&script)].map(|run| run.finish().ok());
        assert_eq!(applied(&outputs.each_ref()), ids, "{outputs:?}");
        assert_eq!(State::of(&database), expected);
        // MySQL looks before it asks for the lock: of two that look at the same moment, none says that it waits.
        if says_that_it_waits(engine) && engine.dialect() != "mysql" {
            assert_one_waited(engine, &outputs);
        }
    }
}

pub(super) fn a_run_that_waits_goes_on_where_the_other_one_was_killed(engine: &'static Engine) {
    let pause = if says_that_it_waits(engine) { LONG } else { PAUSE };
    let script = script_with(engine, pause);
    let expected = clean(engine, &script);
    for _ in 0..3 {
        let database = engine.shared().database();
        let first = begin(&database, &script);
        let mut second = database.begin(&script);
        if says_that_it_waits(engine) {
            second.wait_for_output(WAITING);
        }
        assert_eq!(first.kill().status, 137, "it was not killed at work");
        let second = second.finish().ok();
        assert!(waited(&second) == says_that_it_waits(engine), "{second}");
        assert!(!second.stdout.contains("nothing to do"), "{second}");
        assert_eq!(State::of(&database), expected);
    }
}
