//! Interrupted at many points, in every way that the engine knows: the next run ends where a clean one does.

use super::{parents, project_of};
use crate::support::crash::Crash;
use crate::support::history::portable;
use crate::support::{Engine, Kill, Server, State};

/// So many interruptions of each kind; all points of a smaller history are interrupted in `replacement`.
const SOME: usize = 16;
/// A server takes a second or two to come back.
const FEW: usize = 6;

fn upgrade(server: &Server) -> Crash<'_> {
    Crash::new(server.database(), server.engine().script(&project_of(&portable()), &["build"]))
}

/// The kinds that leave the server alone.
fn gentle(engine: &Engine) -> impl Iterator<Item = Kill> {
    engine.driver().kills().iter().copied().filter(|kill| *kill != Kill::Server)
}

/// What the other tests compare with is right.
pub(super) fn data_steps_run_once(engine: &'static Engine) {
    let specs = portable();
    let database = engine.shared().database();
    database.apply(&engine.script(&project_of(&specs), &["build"])).ok();
    let state = State::of(&database);
    state.assert_applied_once(&Vec::from_iter(parents(&specs).into_keys()));
    let steps = specs.iter().map(|spec| spec.text.matches("SET n = n + 1").count()).sum::<usize>();
    assert!(steps >= 10, "{steps}");
    assert_eq!(database.query("SELECT n FROM counter WHERE id = 1"), steps.to_string());
    assert_eq!(state.of_kind("journal").len(), steps);
}

pub(super) fn an_upgrade_that_is_interrupted_anywhere_converges(engine: &'static Engine) {
    let crash = upgrade(engine.shared());
    for (turn, kill) in gentle(engine).enumerate() {
        crash
            .interrupt_some(kill, turn, SOME)
            .assert_harmless(&format!("{}, upgrade, {kill:?}", engine.name()));
    }
}

pub(super) fn an_upgrade_on_a_server_that_stops_converges(engine: &'static Engine) {
    if engine.driver().kills().contains(&Kill::Server) {
        let server = engine.start();
        let what = format!("{}, upgrade, server stopped", engine.name());
        upgrade(&server).interrupt_some(Kill::Server, 5, FEW).assert_harmless(&what);
    }
}

pub(super) fn an_upgrade_that_is_interrupted_again_and_again_converges(engine: &'static Engine) {
    let what = format!("{}, upgrade, many times", engine.name());
    for kill in gentle(engine).take(2) {
        let crash = upgrade(engine.shared());
        crash.interrupt_in_turn(kill, crash.points.len().div_ceil(SOME)).assert_harmless(&what);
    }
}

pub(super) fn a_downgrade_that_is_interrupted_anywhere_converges(engine: &'static Engine) {
    let project = project_of(&portable());
    let start = engine.shared().database();
    start.apply(&engine.script(&project, &["build"])).ok();
    start.wait_until_alone();
    let crash = Crash::new(start, engine.script(&project, &["downgrade", "base"]));
    for (turn, kill) in gentle(engine).enumerate() {
        crash
            .interrupt_some(kill, turn, SOME)
            .assert_harmless(&format!("{}, downgrade, {kill:?}", engine.name()));
    }
}
