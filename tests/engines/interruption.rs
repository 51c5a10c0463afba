//! Interrupted upgrades and downgrades, at many points and in every way that the engine knows: the next run ends where
//! a clean one does.

use super::History;
use crate::support::crash::Crash;
use crate::support::{Engine, Kill, Server, State};

/// So many interruptions of each kind; all points of a smaller history are interrupted in `replacement`.
const SOME: usize = 12;
/// So many of each kind where a script has very many points.
const MOST: usize = 48;
/// A server takes a second or two to come back.
const FEW: usize = 6;

fn upgrade<'s>(server: &'s Server, history: &History) -> Crash<'s> {
    Crash::new(server.database(), server.engine().script(&history.project(), &["build"]))
}

/// Down to base, from a database that has everything.
fn downgrade<'s>(server: &'s Server, history: &History) -> Crash<'s> {
    let (engine, project) = (server.engine(), history.project());
    let start = server.database();
    start.apply(&engine.script(&project, &["build"])).ok();
    start.wait_until_alone();
    Crash::new(start, engine.script(&project, &["downgrade", "base"]))
}

/// The kinds that leave the server alone.
fn gentle(engine: &Engine) -> impl Iterator<Item = Kill> {
    engine.driver().kills().iter().copied().filter(|kill| *kill != Kill::Server)
}

/// At so many points, in each of these ways.
fn interrupt(crash: &Crash<'_>, what: &str, ways: impl Iterator<Item = Kill>) {
    for (turn, kill) in ways.enumerate() {
        crash.interrupt_some(kill, turn, SOME).assert_harmless(&format!("{what}, {kill:?}"));
    }
}

/// Of the history with steps outside of transactions every point counts, in one way or another: where the first
/// interruption is, and every which one follows.
fn interrupt_each(crash: &Crash<'_>, what: &str, ways: [(Kill, usize, usize); 3]) {
    for (kill, first, nth) in ways {
        let nth = nth.max(crash.points.len() / MOST);
        crash.interrupt(kill, first, nth).assert_harmless(&format!("{what}, {kill:?}"));
    }
}

/// What the other tests compare with is right.
pub(super) fn data_steps_run_once(engine: &'static Engine) {
    for history in History::all(engine, &[15]).into_iter().filter(History::counts) {
        let database = engine.shared().database();
        database.apply(&engine.script(&history.project(), &["build"])).ok();
        let state = State::of(&database);
        state.assert_applied_once(&history.ids());
        let steps = history.steps();
        assert!(steps >= 10, "{steps}");
        assert_eq!(database.query("SELECT n FROM counter WHERE id = 1"), steps.to_string());
        assert_eq!(state.of_kind("counter").len(), 1);
        assert_eq!(state.of_kind("journal").len(), steps);
    }
}

pub(super) fn an_upgrade_that_is_interrupted_anywhere_converges(engine: &'static Engine) {
    let what = format!("{}, upgrade", engine.name());
    interrupt(&upgrade(engine.shared(), &History::portable()), &what, gentle(engine));
    for history in History::own(engine, &[15]) {
        let crash = upgrade(engine.shared(), &history);
        let ways = [(Kill::Client, 0, 2), (Kill::Connection, 1, 4), (Kill::Statement, 3, 8)];
        interrupt_each(&crash, &format!("{what}, {}", history.name), ways);
    }
}

pub(super) fn an_upgrade_on_a_server_that_stops_converges(engine: &'static Engine) {
    if engine.driver().kills().contains(&Kill::Server) {
        let server = engine.start();
        let what = format!("{}, upgrade, server stopped", engine.name());
        upgrade(&server, &History::portable()).interrupt_some(Kill::Server, 5, FEW).assert_harmless(&what);
        for history in History::own(engine, &[15]) {
            upgrade(&server, &history).interrupt(Kill::Server, 4, 12).assert_harmless(&what);
        }
    }
}

pub(super) fn an_upgrade_that_is_interrupted_again_and_again_converges(engine: &'static Engine) {
    let what = format!("{}, upgrade, many times", engine.name());
    for kill in gentle(engine).take(2) {
        let crash = upgrade(engine.shared(), &History::portable());
        crash.interrupt_in_turn(kill, crash.points.len().div_ceil(SOME)).assert_harmless(&what);
    }
    for history in History::own(engine, &[17]) {
        upgrade(engine.shared(), &history).interrupt_in_turn(Kill::Client, 3).assert_harmless(&what);
    }
}

pub(super) fn a_downgrade_that_is_interrupted_anywhere_converges(engine: &'static Engine) {
    let what = format!("{}, downgrade", engine.name());
    interrupt(&downgrade(engine.shared(), &History::portable()), &what, gentle(engine));
    for history in History::own(engine, &[15]) {
        let crash = downgrade(engine.shared(), &history);
        let ways = [(Kill::Client, 0, 2), (Kill::Connection, 1, 4), (Kill::Statement, 3, 8)];
        interrupt_each(&crash, &format!("{what}, {}", history.name), ways);
    }
}

pub(super) fn a_downgrade_on_a_server_that_stops_converges(engine: &'static Engine) {
    if engine.driver().kills().contains(&Kill::Server) {
        let server = engine.start();
        let what = format!("{}, downgrade, server stopped", engine.name());
        downgrade(&server, &History::portable()).interrupt_some(Kill::Server, 2, FEW).assert_harmless(&what);
        for history in History::own(engine, &[15]) {
            downgrade(&server, &history).interrupt(Kill::Server, 6, 15).assert_harmless(&what);
        }
    }
}
