//! Indexes that are built outside a transaction. A build that does not come to its end leaves an INVALID index behind.

use super::{downgrade_to, upgrade_to};
use crate::support::State;
use crate::support::{Database, Output, Project, Server};

const TABLE: &str = r#"revision: "dddd00000001"
down_revision: null
message: Create people
upgrade:
  - create_table:
      table: people
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: email, type: text, nullable: false}
      primary_key: [id]
"#;

/// The index is the first step on the way up, and the last but one on the way down.
const INDEX: &str = r#"revision: "dddd00000002"
down_revision: "dddd00000001"
message: Unique addresses
upgrade:
  - create_index: {table: people, columns: [email], name: ux_people_email, unique: true, concurrently: true}
  - add_column: {table: people, column: {name: visits, type: integer, nullable: false, default: 0}}
  - execute: {sql: UPDATE people SET visits = visits + 1, undo: UPDATE people SET visits = visits - 1}
"#;

const LEFT_OVER: &str = "  drop what an interrupted build has left of index public.ux_people_email (";

fn project() -> Project {
    Project::new().spec("one.yaml", TABLE).spec("two.yaml", INDEX)
}

/// A database with the table and these rows, and the script that adds the index.
fn start<'a>(server: &'a Server, rows: &str) -> (Database<'a>, String) {
    let project = project();
    let database = server.database();
    database.apply(&upgrade_to(&project, "dddd00000001")).ok();
    database.execute(&format!("INSERT INTO people (id, email) VALUES {rows}"));
    (database, project.build())
}

/// What a clean run leaves of the rows that most tests begin with.
fn clean() -> State {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    database.apply(&script).ok();
    let state = State::of(&database);
    state.assert_at_rest();
    assert_eq!(state.of_kind("people").len(), 2);
    state
}

/// Begins a run that waits, in the middle of CREATE INDEX CONCURRENTLY, for a transaction of somebody else. Does
/// `interrupt` to it, and ends that transaction.
fn interrupt_build(database: &Database<'_>, script: &str, interrupt: impl FnOnce(&str)) -> Output {
    let mut other = database.session();
    assert_eq!(other.run("BEGIN; UPDATE people SET email = email WHERE id = 1; SELECT 1"), "1");
    let run = database.begin(script);
    database.wait_until_blocked();
    let builder = database.query(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE 'CREATE UNIQUE INDEX CONCURRENTLY%'",
    );
    assert!(builder.parse::<u32>().is_ok(), "who is building? {builder}");
    interrupt(&builder);
    let output = run.finish();
    drop(other);
    output
}

fn assert_left_invalid(database: &Database<'_>) {
    assert_eq!(State::of(database).of_kind("invalid"), ["invalid ux_people_email"]);
}

/// The next run cleans up, builds the index, and ends like a clean one.
fn assert_mended(database: &Database<'_>, script: &str, clean: &State) {
    let output = database.apply(script).ok();
    assert!(output.stdout.contains(LEFT_OVER), "{output}");
    assert!(output.stdout.contains("  create index public.ux_people_email ("), "{output}");
    let difference = State::of(database).difference(clean);
    assert!(difference.is_empty(), "{difference}");
}

#[test]
fn a_unique_index_over_equal_rows_is_built_when_they_differ() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'a')");
    let output = database.apply(&script).failed(3);
    assert!(output.stderr.contains("could not create unique index \"ux_people_email\""), "{output}");
    assert_left_invalid(&database);
    database.apply(&script).failed(3);
    assert_left_invalid(&database);
    database.execute("UPDATE people SET email = 'b' WHERE id = 2");
    assert_mended(&database, &script, &clean());
}

#[test]
fn an_index_build_that_was_cancelled_is_repeated() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    let cancel = |pid: &str| database.execute(&format!("SELECT pg_cancel_backend({pid})"));
    let output = interrupt_build(&database, &script, cancel).failed(3);
    assert!(output.stderr.contains("canceling statement due to user request"), "{output}");
    assert_left_invalid(&database);
    assert_mended(&database, &script, &clean());
}

#[test]
fn an_index_build_whose_connection_was_cut_is_repeated() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    let cut = |pid: &str| database.execute(&format!("SELECT pg_terminate_backend({pid})"));
    let output = interrupt_build(&database, &script, cut);
    assert!([2, 3].contains(&output.status), "{output}");
    assert_left_invalid(&database);
    assert_mended(&database, &script, &clean());
}

#[test]
fn an_index_build_on_a_server_that_stopped_is_repeated() {
    let server = Server::start();
    let (database, script) = start(&server, "(1, 'a'), (2, 'b')");
    let output = interrupt_build(&database, &script, |_| server.stop_immediate());
    assert!([2, 3].contains(&output.status), "{output}");
    server.restart();
    assert_left_invalid(&database);
    assert_mended(&database, &script, &clean());
}

/// The backend does not notice that nobody is there any more: it waits on, and builds the index. The next run waits
/// for it.
#[test]
fn an_index_build_whose_client_was_killed_is_not_repeated() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    let mut other = database.session();
    assert_eq!(other.run("BEGIN; UPDATE people SET email = email WHERE id = 1; SELECT 1"), "1");
    let first = database.begin(&script);
    database.wait_until_blocked();
    first.kill();
    assert_left_invalid(&database);
    let second = database.begin(&script);
    super::killed::wait_until_waiting(&database);
    assert_eq!(other.run("COMMIT; SELECT 1"), "1");
    let output = second.finish().ok();
    assert!(output.stderr.contains("waiting for another run of a migration script"), "{output}");
    assert!(output.stdout.contains("  exists index public.ux_people_email, compared\n"), "{output}");
    let difference = State::of(&database).difference(&clean());
    assert!(difference.is_empty(), "{difference}");
}

#[test]
fn dropping_an_index_that_was_cancelled_is_repeated() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    let before = State::of(&database);
    database.apply(&script).ok();
    let down = downgrade_to(&project(), "dddd00000001");
    let mut other = database.session();
    let held =
        down.replacen("DROP INDEX CONCURRENTLY", "\\! touch reached; sleep 1\nDROP INDEX CONCURRENTLY", 1);
    let run = database.begin(&held);
    // The column goes first, and would wait for ever: the other transaction begins after that.
    run.wait_for_file("reached");
    assert_eq!(other.run("BEGIN; SELECT count(*) FROM people WHERE email = 'a'"), "1");
    database.wait_until_blocked();
    database.execute(
        "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
           AND query LIKE 'DROP INDEX CONCURRENTLY%' AND pid <> pg_backend_pid()",
    );
    run.finish().failed(3);
    drop(other);
    assert_left_invalid(&database);
    database.apply(&down).ok();
    assert_eq!(State::of(&database).schema, before.schema);
    State::of(&database).assert_at_rest();
}

/// An INVALID index of that name on another table is not ours to drop.
#[test]
fn an_invalid_index_of_another_table_is_left_alone() {
    let (database, script) = start(Server::shared(), "(1, 'a'), (2, 'b')");
    database.execute("CREATE TABLE other (word text); INSERT INTO other VALUES ('a'), ('a')");
    let failed = database.session().run("CREATE UNIQUE INDEX CONCURRENTLY ux_people_email ON other (word)");
    assert!(failed.contains("could not create unique index"), "{failed}");
    let output = database.apply(&script).failed(3);
    assert!(
        output.stderr.contains("expected the index public.ux_people_email on the table people"),
        "{output}"
    );
    assert_left_invalid(&database);
}
