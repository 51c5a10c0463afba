//! Interrupted at every step, in every way: the next run ends where a clean one does.

use super::{counted_project, downgrade_to, revisions};
use crate::support::crash::Crash;
use crate::support::{Kill, Project, Server};

/// The upgrade script of the project with counted data steps, from an empty database.
fn upgrade(server: &Server, revisions: usize) -> Crash<'_> {
    Crash::new(server.database(), counted_project(revisions).build())
}

/// Its downgrade script to base, from a database that has everything.
fn downgrade(server: &Server) -> Crash<'_> {
    let project = counted_project(15);
    let start = server.database();
    start.apply(&project.build()).ok();
    start.wait_until_alone();
    Crash::new(start, downgrade_to(&project, "base"))
}

#[test]
fn an_upgrade_converges_when_the_client_is_killed_at_any_point() {
    let script = counted_project(15).build();
    let crash = Crash::new(Server::shared().database(), script.clone());
    crash.clean.assert_applied_once(&revisions(&script));
    let steps = script.lines().filter(|line| line.starts_with("UPDATE counter SET n = n + 1 ")).count();
    assert!(steps >= 10, "{steps}");
    assert_eq!(crash.clean.of_kind("counter"), [format!(r#"counter {{"n": {steps}, "id": 1}}"#)]);
    assert_eq!(crash.clean.of_kind("journal").len(), steps);
    crash.interrupt(Kill::Client, 0, 1).assert_harmless("upgrade, client killed");
}

#[test]
fn an_upgrade_converges_when_its_connection_is_cut() {
    upgrade(Server::shared(), 15)
        .interrupt(Kill::Connection, 0, 6)
        .assert_harmless("upgrade, connection cut");
}

#[test]
fn an_upgrade_converges_when_a_statement_fails() {
    upgrade(Server::shared(), 15)
        .interrupt(Kill::Statement, 2, 6)
        .assert_harmless("upgrade, statement failed");
}

#[test]
fn an_upgrade_converges_when_the_server_stops() {
    let server = Server::start();
    upgrade(&server, 15).interrupt(Kill::Server, 4, 12).assert_harmless("upgrade, server stopped");
}

#[test]
fn an_upgrade_that_is_interrupted_again_and_again_converges() {
    upgrade(Server::shared(), 17).interrupt_in_turn(Kill::Client, 3).assert_harmless("upgrade, many times");
}

#[test]
fn an_upgrade_of_the_sample_project_converges() {
    let crash = Crash::new(Server::shared().database(), Project::sample().build());
    crash.interrupt(Kill::Client, 1, 4).assert_harmless("sample project, client killed");
}

#[test]
fn a_downgrade_converges_when_the_client_is_killed_at_any_point() {
    downgrade(Server::shared()).interrupt(Kill::Client, 0, 1).assert_harmless("downgrade, client killed");
}

#[test]
fn a_downgrade_converges_when_its_connection_is_cut_or_a_statement_fails() {
    let crash = downgrade(Server::shared());
    crash.interrupt(Kill::Connection, 0, 8).assert_harmless("downgrade, connection cut");
    crash.interrupt(Kill::Statement, 4, 8).assert_harmless("downgrade, statement failed");
}

#[test]
fn a_downgrade_converges_when_the_server_stops() {
    let server = Server::start();
    downgrade(&server).interrupt(Kill::Server, 6, 15).assert_harmless("downgrade, server stopped");
}
