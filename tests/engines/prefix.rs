//! Partial upgrades: databases that somebody left in the middle of the history are completed.

use super::History;
use super::exclusion::order;
use crate::support::{Engine, State, last_line};

/// Every second revision in turn as TARGET, on an empty database, and then the script for everything.
pub(super) fn prefixes_of_a_history_are_completed(engine: &'static Engine) {
    for history in History::all(engine, &[18]) {
        let (project, ids) = (history.project(), history.ids());
        let script = engine.script(&project, &["build"]);
        let clean = engine.shared().database();
        let head = last_line(&clean.apply(&script).ok()).to_owned();
        let expected = State::of(&clean);
        expected.assert_applied_once(&ids);
        for target in ids.iter().step_by(2) {
            let database = engine.shared().database();
            let partial = engine.script(&project, &["build", target]);
            let output = database.apply(&partial).ok();
            assert!(last_line(&output).ends_with(target.as_str()), "{output}");
            let state = State::of(&database);
            state.assert_applied_once(&history.up_to(target));
            assert_eq!(state.of_kind("ledger"), [format!("ledger {target}")]);
            let output = database.apply(&script).ok();
            // Branches may have been applied in another order than a clean run has.
            let difference = State::of(&database).without_order().difference(&expected.without_order());
            assert!(difference.is_empty(), "{}, from {target}:\n{difference}\n{output}", history.name);
            State::of(&database).assert_applied_once(&ids);
            let place = if head.ends_with(target.as_str()) { head.clone() } else { format!("at {target}") };
            let output = database.apply(&partial).ok();
            assert_eq!(output.stdout, format!("{place}: nothing to do\n"), "at or past its target");
        }
    }
}

/// One revision after the other, as a project grows.
pub(super) fn a_database_that_follows_the_history_step_by_step_ends_like_a_new_one(engine: &'static Engine) {
    for history in History::all(engine, &[15]) {
        let project = history.project();
        let (clean, grown) = (engine.shared().database(), engine.shared().database());
        let output = clean.apply(&engine.script(&project, &["build"])).ok();
        for target in order(&output) {
            grown.apply(&engine.script(&project, &["build", &target])).ok();
        }
        assert_eq!(State::of(&grown), State::of(&clean), "{}", history.name);
    }
}
