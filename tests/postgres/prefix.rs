//! Databases that somebody left in the middle of the history.

use super::{counted_project, revisions, upgrade_to};
use crate::support::State;
use crate::support::last_line;
use crate::support::{Project, Server};

/// Every revision in turn as TARGET, on an empty database, and then the script for everything.
fn check_prefixes(project: &Project) {
    let script = project.build();
    let clean = Server::shared().database();
    clean.apply(&script).ok();
    let expected = State::of(&clean);
    let ids = revisions(&script);
    expected.assert_applied_once(&ids);
    for target in &ids {
        let database = Server::shared().database();
        let partial = upgrade_to(project, target);
        let output = database.apply(&partial).ok();
        assert!(last_line(&output).ends_with(target.as_str()), "{output}");
        let state = State::of(&database);
        state.assert_applied_once(&revisions(&partial));
        assert_eq!(state.of_kind("ledger"), [format!("ledger {target}")]);
        let output = database.apply(&script).ok();
        // Branches may have been applied in another order than a clean run has.
        let difference = State::of(&database).without_order().difference(&expected.without_order());
        assert!(difference.is_empty(), "from {target}:\n{difference}\n{output}");
        State::of(&database).assert_applied_once(&ids);
        let place = if Some(target) == ids.last() { format!("head {target}") } else { target.clone() };
        let output = database.apply(&partial).ok();
        assert_eq!(output.stdout, format!("at {place}: nothing to do\n"), "at or past its target");
    }
}

#[test]
fn every_prefix_of_a_history_is_completed() {
    check_prefixes(&counted_project(18));
}

#[test]
fn every_prefix_of_the_sample_project_is_completed() {
    check_prefixes(&Project::sample());
}

/// One revision after the other, as a project grows.
#[test]
fn a_database_that_follows_the_history_step_by_step_ends_like_a_new_one() {
    let project = counted_project(15);
    let script = project.build();
    let (clean, grown) = (Server::shared().database(), Server::shared().database());
    clean.apply(&script).ok();
    for target in revisions(&script) {
        grown.apply(&upgrade_to(&project, &target)).ok();
    }
    assert_eq!(State::of(&grown), State::of(&clean));
}
