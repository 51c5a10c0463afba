//! Columns that are replaced by others within one revision. The rows are there before, and they change in no way that
//! could be done twice: where DDL commits by itself, only the markers can tell how far an interrupted run came.

use crate::support::crash::Crash;
use crate::support::history::SpecText;
use crate::support::{Engine, Kill, Project, Server};

const TABLE: &str = r#"revision: "cccc00000001"
down_revision: null
message: Create parcels
upgrade:
  - create_table:
      table: parcels
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: weight, type: integer}
        - {name: code, type: varchar(20)}
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
  - add_column: {table: parcels, column: {name: kept, type: varchar(20)}}
  - execute: {sql: UPDATE parcels SET kept = code, undo: UPDATE parcels SET code = kept}
  - create_index: {table: parcels, columns: [kept], name: ix_parcels_kept, concurrently: true}
  - drop_column: {table: parcels, column: code}
  - execute: {dialects: [postgres], sql: VACUUM parcels, transaction: false, undo: nothing}
  - add_column: {table: parcels, column: {name: code, type: integer, nullable: false, default: 0}}
  - execute: {sql: UPDATE parcels SET code = code + id + 100, undo: nothing}
  - create_index: {table: parcels, columns: [code], name: ix_parcels_number, concurrently: true}
  - alter_column: {table: parcels, column: kept, type: varchar(40)}
  - execute: {sql: "INSERT INTO parcels (id, weight, code) SELECT 10 + max(id), 0, 0 FROM parcels", undo: nothing}
"#;

/// A database with rows, and the script that replaces the columns.
fn start(server: &Server) -> Crash<'_> {
    start_with(server, ToOwned::to_owned)
}

/// The same with a change to the script.
pub(super) fn start_with(server: &Server, change: impl Fn(&str) -> String) -> Crash<'_> {
    let (engine, project) = (server.engine(), Project::of(&specs()));
    let database = server.database();
    database.apply(&engine.script(&project, &["build", "cccc00000001"])).ok();
    database.execute(ROWS);
    database.wait_until_alone();
    Crash::new(database, change(&engine.script(&project, &["build"])))
}

fn specs() -> [SpecText; 3] {
    [("one", TABLE), ("two", REPLACED), ("three", RETYPED)]
        .map(|(name, text)| SpecText { name: format!("{name}.yaml"), text: text.to_owned() })
}

pub(super) fn a_clean_run_replaces_columns_and_keeps_their_values(engine: &'static Engine) {
    let crash = start(engine.shared());
    let rows = crash.clean.of_kind("parcels");
    let found: Vec<String> = rows.iter().map(|row| row.replace([' ', '"', '{', '}'], "")).collect();
    let found: Vec<std::collections::BTreeSet<&str>> =
        found.iter().map(|row| row.trim_start_matches("parcels").split(',').collect()).collect();
    let expected = [
        ["id:1", "code:101", "kept:x1", "weight:10001"],
        ["id:13", "code:0", "kept:null", "weight:0"],
        ["id:2", "code:102", "kept:x2", "weight:20001"],
        ["id:3", "code:103", "kept:null", "weight:null"],
    ];
    for row in expected {
        assert!(found.contains(&row.into_iter().collect()), "{row:?} is not in {found:?}");
    }
    assert_eq!(found.len(), expected.len());
}

/// Every point of the script: the connection is cut there, or the client killed where there is none. Some more in the
/// other ways.
pub(super) fn replaced_columns_keep_their_values_whatever_step_is_interrupted(engine: &'static Engine) {
    let crash = start(engine.shared());
    let what = format!("{}, replaced columns", engine.name());
    let kills = engine.driver().kills();
    let hardest = *kills.iter().find(|kill| **kill == Kill::Connection).unwrap_or(&Kill::Client);
    for kill in kills.iter().filter(|kill| **kill != Kill::Server) {
        let (first, nth) = if *kill == hardest { (0, 1) } else { (1, 4) };
        crash.interrupt(*kill, first, nth).assert_harmless(&format!("{what}, {kill:?}"));
    }
    crash.interrupt_in_turn(hardest, 3).assert_harmless(&format!("{what}, many times"));
}

pub(super) fn replaced_columns_keep_their_values_when_the_server_stops(engine: &'static Engine) {
    if engine.driver().kills().contains(&Kill::Server) {
        let server = engine.start();
        let what = format!("{}, replaced columns, server stopped", engine.name());
        start(&server).interrupt_some(Kill::Server, 4, 12).assert_harmless(&what);
    }
}
