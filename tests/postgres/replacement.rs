//! Columns that are replaced by others, in revisions that take several transactions. The rows are there before, and they
//! change in no way that could be done twice: only the markers can tell how far an interrupted run came.

use super::{project_of, upgrade_to};
use crate::support::crash::Crash;
use crate::support::history::SpecText;
use crate::support::{Database, Kill, Server};

const TABLE: &str = r#"revision: "cccc00000001"
down_revision: null
message: Create parcels
upgrade:
  - create_table:
      table: parcels
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: weight, type: integer}
        - {name: code, type: text}
      primary_key: [id]
"#;

const ROWS: &str =
    "INSERT INTO parcels (id, weight, code) VALUES (1, 10, 'x1'), (2, 20, 'x2'), (3, NULL, NULL)";

/// Under the eyes of guards alone the second copy would read the new, empty column: `weight` is lost.
const REPLACED: &str = r#"revision: "cccc00000002"
down_revision: "cccc00000001"
message: Weigh in grams
upgrade:
  - add_column: {table: parcels, column: {name: grams, type: bigint}}
  - execute: {sql: UPDATE parcels SET grams = weight * 1000, undo: UPDATE parcels SET weight = grams / 1000}
  - create_index: {table: parcels, columns: [grams], name: ix_parcels_grams, concurrently: true}
  - drop_column: {table: parcels, column: weight}
  - create_index: {table: parcels, columns: [code], name: ix_parcels_code, concurrently: true}
  - rename_column: {table: parcels, column: grams, to: weight}
  - create_index: {table: parcels, columns: [weight, id], name: ix_parcels_weight, concurrently: true}
  - execute: {sql: UPDATE parcels SET weight = weight + 1, undo: UPDATE parcels SET weight = weight - 1}
"#;

/// Guards alone would take the new `code` for the old one, and drop it with all that is in it.
const RETYPED: &str = r#"revision: "cccc00000003"
down_revision: "cccc00000002"
message: Number the codes
upgrade:
  - add_column: {table: parcels, column: {name: kept, type: text}}
  - execute: {sql: UPDATE parcels SET kept = code, undo: UPDATE parcels SET code = kept}
  - create_index: {table: parcels, columns: [kept], name: ix_parcels_kept, concurrently: true}
  - drop_column: {table: parcels, column: code}
  - execute: {sql: VACUUM parcels, transaction: false, undo: nothing}
  - add_column: {table: parcels, column: {name: code, type: integer, nullable: false, default: 0}}
  - execute: {sql: "UPDATE parcels SET code = code + coalesce(substr(kept, 2)::integer, 0) + 100", undo: nothing}
  - create_index: {table: parcels, columns: [code], name: ix_parcels_number, concurrently: true}
  - execute: {sql: "INSERT INTO parcels (id, weight, code) SELECT 10 + count(*), 0, 0 FROM parcels", undo: nothing}
"#;

/// A database with rows, and the script that replaces the columns.
pub(super) fn start(server: &Server) -> (Database<'_>, String) {
    let specs = [("one", TABLE), ("two", REPLACED), ("three", RETYPED)]
        .map(|(name, text)| SpecText { name: format!("{name}.yaml"), text: text.to_owned() });
    let project = project_of(&specs);
    let start = server.database();
    start.apply(&upgrade_to(&project, "cccc00000001")).ok();
    start.execute(ROWS);
    start.wait_until_alone();
    (start, project.build())
}

fn crash(server: &Server) -> Crash<'_> {
    let (start, script) = start(server);
    Crash::new(start, script)
}

#[test]
fn a_clean_run_replaces_columns_and_keeps_their_values() {
    assert_eq!(
        crash(Server::shared()).clean.of_kind("parcels"),
        [
            r#"parcels {"id": 1, "code": 101, "kept": "x1", "weight": 10001}"#,
            r#"parcels {"id": 13, "code": 0, "kept": null, "weight": 0}"#,
            r#"parcels {"id": 2, "code": 102, "kept": "x2", "weight": 20001}"#,
            r#"parcels {"id": 3, "code": 100, "kept": null, "weight": null}"#,
        ]
    );
}

#[test]
fn replaced_columns_keep_their_values_when_the_client_is_killed_after_any_step() {
    crash(Server::shared()).interrupt(Kill::Client, 0, 1).assert_harmless("replaced columns, client killed");
}

#[test]
fn replaced_columns_keep_their_values_when_a_connection_or_a_statement_ends() {
    let crash = crash(Server::shared());
    crash.interrupt(Kill::Connection, 0, 3).assert_harmless("replaced columns, connection cut");
    crash.interrupt(Kill::Statement, 1, 3).assert_harmless("replaced columns, statement failed");
    crash.interrupt_in_turn(Kill::Client, 1).assert_harmless("replaced columns, many times");
}

#[test]
fn replaced_columns_keep_their_values_when_the_server_stops() {
    let server = Server::start();
    crash(&server).interrupt(Kill::Server, 3, 8).assert_harmless("replaced columns, server stopped");
}
