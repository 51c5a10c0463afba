//! What scripts for MariaDB do beyond what every dialect promises (tests/engines.rs): settings of clients and servers,
//! refusals, errors with their place in the YAML, statements that a block takes only as text.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod clients;
mod errors;
mod ledgers;
mod log;
mod refusals;
mod rights;
mod settings;
mod shapes;
mod steps;
mod texts;

use std::fs;

use crate::support::{Database, Engine, Output, Project, Server};

/// The engine, if it is to be tested.
fn engine() -> Option<&'static Engine> {
    Engine::of("mariadb").filter(|engine| engine.is_wanted())
}

/// A server of one's own, with more options; `None` if the engine is not to be tested.
fn server_with(options: &str) -> Option<Server> {
    let server = engine()?.start();
    server.stop_immediate();
    fs::write(server.folder().join("options"), options).unwrap();
    server.restart();
    Some(server)
}

/// Whether the server is of this version or later, such as `10.6`.
fn is_from(database: &Database<'_>, major: u32, minor: u32) -> bool {
    let version = database.query("SELECT VERSION()");
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    (parts.next().unwrap(), parts.next().unwrap()) >= (major, minor)
}

/// The script of a project.
fn build(project: &Project) -> String {
    script(project, &["build"])
}

fn script(project: &Project, arguments: &[&str]) -> String {
    project.run(&[arguments, &["--dialect", "mariadb"]].concat()).ok().stdout
}

/// Applies a script with more options of the client.
fn apply_with(database: &Database<'_>, script: &str, options: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("up.sql");
    fs::write(&file, script).unwrap();
    Output::of(database.engine().driver().client(database, &file).args(options).current_dir(folder.path()))
}

/// Two revisions: a table with rows, then a column that is replaced by another of its name.
fn project() -> Project {
    Project::new().spec("1.yaml", FIRST).spec("2.yaml", SECOND)
}

const FIRST: &str = r#"revision: "aaaa00000001"
down_revision: null
message: "it's a \\ table"
upgrade:
  - create_table:
      table: users
      comment: "People who can't sign in; \\ /* -- // #"
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: name, type: varchar(40), nullable: false, default: "it's \\o/ \"now\""}
        - {name: level, type: integer, default: 3}
      primary_key: [id]
  - bulk_insert:
      table: users
      key: [id]
      rows:
        - {id: 1, name: "あ\\"}
        - {id: 2, name: "z//;\r\n'é"}
"#;

const SECOND: &str = r#"revision: "aaaa00000002"
down_revision: "aaaa00000001"
message: replace a column
upgrade:
  - add_column: {table: users, column: {name: wide, type: varchar(80)}}
  - execute: {sql: "UPDATE users SET wide = CONCAT(name, '!\\\\')", undo: "UPDATE users SET name = wide"}
  - drop_column: {table: users, column: name}
  - rename_column: {table: users, column: wide, to: name}
  - alter_column: {table: users, column: level, type: bigint, nullable: false, default: 7}
"#;
