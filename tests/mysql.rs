//! What only MySQL's script promises: hostile clients and servers, whole definitions, DDL that commits by itself. What
//! every dialect promises stands in `tests/engines/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod added_columns;
mod clients;
mod definitions;
mod ledgers;
mod online;
mod programs;
mod raw;
mod reading;
mod refusals;
mod servers;
pub(crate) mod settings;
mod split;
mod yielding;

use std::fs;

use crate::support::{Database, Engine, Output, Project};

fn engine() -> &'static Engine {
    Engine::of("mysql").unwrap()
}

/// Applies a script with more arguments for the client.
fn apply_with(database: &Database<'_>, script: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("up.sql");
    fs::write(&file, script).unwrap();
    Output::of(database.engine().driver().client(database, &file).args(arguments))
}

fn build(project: &Project) -> String {
    engine().script(project, &["build"])
}

/// Two revisions with texts that a wrong quote would break.
fn project() -> Project {
    Project::new()
        .spec(
            "one.yaml",
            r#"
revision: "aaaa00000001"
down_revision: null
message: "it's \\ \"one\" ü"
upgrade:
  - create_table:
      table: "it's `odd` \\ ü"
      comment: "of \\ 'all'"
      columns:
        - {name: id, type: bigint, identity: true, primary_key: true}
        - {name: "na`me's", type: varchar(80), nullable: false, default: "it's \\o/ ü", comment: "\\"}
        - {name: kind, type: "enum(a, 'it''s')", default: "it's"}
"#,
        )
        .spec(
            "two.yaml",
            r#"
revision: "aaaa00000002"
down_revision: "aaaa00000001"
message: two
upgrade:
  - bulk_insert:
      table: "it's `odd` \\ ü"
      rows: [{id: 1, "na`me's": "a\\'b\r\nc\td ü 😀"}]
      undo: nothing
  - execute:
      description: "it's -- \\"
      sql: "UPDATE `it's ``odd`` \\ ü` SET `na``me's` = CONCAT(`na``me's`, '\\\\', ';', \"it's\") -- 'done"
      undo: nothing
"#,
        )
}

/// What the project's rows are then, as hexadecimal digits.
fn rows(database: &Database<'_>) -> String {
    let text = "a\\'b\r\nc\td ü 😀\\;it's";
    let wanted = text.bytes().fold(String::new(), |digits, byte| digits + &format!("{byte:02X}"));
    let found = database.query("SET NAMES utf8mb4; SELECT HEX(`na``me's`) FROM `it's ``odd`` \\ ü`");
    assert_eq!(found, wanted);
    found
}
