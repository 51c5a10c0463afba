//! Databases that somebody left in the middle of the history.

use super::{parents, project_of, with_ancestors};
use crate::support::history::portable;
use crate::support::{Engine, State, last_line};

/// Every revision in turn as TARGET, on an empty database, and then the script for everything.
pub(super) fn every_prefix_of_a_history_is_completed(engine: &'static Engine) {
    let specs = portable();
    let (project, parents) = (project_of(&specs), parents(&specs));
    let script = engine.script(&project, &["build"]);
    let clean = engine.shared().database();
    let head = last_line(&clean.apply(&script).ok()).to_owned();
    let expected = State::of(&clean);
    let ids: Vec<String> = parents.keys().cloned().collect();
    expected.assert_applied_once(&ids);
    for target in &ids {
        let database = engine.shared().database();
        let partial = engine.script(&project, &["build", target]);
        let output = database.apply(&partial).ok();
        assert!(last_line(&output).ends_with(target.as_str()), "{output}");
        let state = State::of(&database);
        state.assert_applied_once(&Vec::from_iter(with_ancestors(&parents, target)));
        assert_eq!(state.of_kind("ledger"), [format!("ledger {target}")]);
        let output = database.apply(&script).ok();
        // Branches may have been applied in another order than a clean run has.
        let difference = State::of(&database).without_order().difference(&expected.without_order());
        assert!(difference.is_empty(), "from {target}:\n{difference}\n{output}");
        State::of(&database).assert_applied_once(&ids);
        let place = if head.ends_with(target.as_str()) { head.clone() } else { format!("at {target}") };
        let output = database.apply(&partial).ok();
        assert_eq!(output.stdout, format!("{place}: nothing to do\n"), "at or past its target");
    }
}
