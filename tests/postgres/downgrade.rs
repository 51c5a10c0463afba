//! Down and up again.

use super::{counted_project, downgrade_to, revisions, upgrade_to};
use crate::support::State;
use crate::support::last_line;
use crate::support::{Database, Project, Server};

fn applied<'a>(server: &'a Server, script: &str) -> Database<'a> {
    let database = server.database();
    database.apply(script).ok();
    database
}

fn check_base(project: &Project) {
    let script = project.build();
    let database = applied(Server::shared(), &script);
    let first = State::of(&database);
    let output = database.apply(&downgrade_to(project, "base")).ok();
    assert_eq!(last_line(&output), "at base");
    let empty = State::of(&database);
    assert_eq!(empty.schema, "");
    assert_eq!(empty.of_kind("ledger").len(), 0);
    empty.assert_at_rest();
    assert!(empty.rows.lines().all(|line| line.starts_with("history ")), "{}", empty.rows);
    for table in ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"] {
        assert!(
            database.schema_dump_all().contains(&format!("CREATE TABLE public.{table} (")),
            "{table} is gone"
        );
    }
    database.apply(&script).ok();
    let difference = State::of(&database).without_order().difference(&first.without_order());
    assert!(difference.is_empty(), "{difference}");
}

#[test]
fn down_to_base_leaves_only_our_tables_and_up_again_brings_everything() {
    check_base(&counted_project(18));
}

#[test]
fn down_to_base_and_up_again_with_the_sample_project() {
    check_base(&Project::sample());
}

/// What a database has that was only ever upgraded to these heads.
fn upgraded(project: &Project, heads: &[String]) -> State {
    let database = Server::shared().database();
    for head in heads {
        database.apply(&upgrade_to(project, head)).ok();
    }
    State::of(&database)
}

/// Down to each revision, which must give the schema that it had on the way up; and up again.
fn check_each(project: &Project, same_rows: &[&str]) {
    let script = project.build();
    let start = applied(Server::shared(), &script);
    start.wait_until_alone();
    let first = State::of(&start);
    for target in revisions(&script) {
        let database = start.copy();
        let output = database.apply(&downgrade_to(project, &target)).ok();
        let down = State::of(&database);
        down.assert_at_rest();
        let ids = |kind: &str| -> Vec<String> {
            down.of_kind(kind).iter().map(|line| line.split(' ').nth(1).unwrap().to_owned()).collect()
        };
        assert!(ids("ledger").contains(&target) || last_line(&output).ends_with("nothing to do"), "{output}");
        let expected = upgraded(project, &ids("ledger"));
        for kind in same_rows {
            assert_eq!(down.of_kind(kind), expected.of_kind(kind), "{target}");
        }
        let (down, expected) = (without_new_values(&down), without_new_values(&expected));
        assert_eq!(down.without_order().schema, expected.without_order().schema, "down to {target}");
        database.apply(&script).ok();
        let difference = State::of(&database).without_order().difference(&first.without_order());
        assert!(difference.is_empty(), "down to {target} and up again:\n{difference}");
    }
}

/// PostgreSQL cannot take a value out of an enum, so both projects leave it there.
fn without_new_values(state: &State) -> State {
    let schema = state.schema.replace("    'curious',\n", "").replace("    'refunded',\n", "");
    State { schema, rows: state.rows.clone() }
}

#[test]
fn down_to_any_revision_gives_its_schema_and_up_again_everything() {
    check_each(&counted_project(15), &["counter", "journal"]);
}

#[test]
fn down_to_any_revision_of_the_sample_project_and_up_again() {
    check_each(&Project::sample(), &["plans", "countries"]);
}
