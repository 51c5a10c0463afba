//! Columns that are added with a default: which ones make the server write every row, so that writers cannot go on.

use crate::support::{Engine, Project};

/// A type and default, and whether MySQL and MariaDB add a column with it while writers go on.
const DEFAULTS: [(&str, bool, bool); 9] = [
    ("type: integer, default: 7", true, true),
    ("type: varchar(20), default: x", true, true),
    ("type: timestamp, default: {sql: now()}", true, true),
    ("type: datetime, default: {sql: current_timestamp}", true, true),
    ("type: text, default: x", false, true),
    ("type: integer, default: {sql: 1 + 1}", false, true),
    ("type: timestamp, default: {sql: \"now() + interval 1 day\"}", false, true),
    ("type: timestamp(3), default: {sql: now(6)}", false, true),
    // MySQL refuses what the binary log cannot repeat (error 1674).
    ("type: varchar(36), default: {sql: {mysql: lower('A'), mariadb: uuid()}}", false, false),
];

fn project(column: &str) -> Project {
    Project::new().spec("1.yaml", "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: id, type: bigint, primary_key: true}]}\n").spec(
        "2.yaml",
        &format!("revision: \"aaaa00000002\"\ndown_revision: \"aaaa00000001\"\nupgrade:\n  - bulk_insert: {{table: t, rows: [{{id: 1}}, {{id: 2}}], undo: nothing}}\n  - add_column: {{table: t, column: {{name: c, {column}}}}}\n"),
    )
}

#[test]
fn a_default_that_fills_the_rows_is_added_without_lock_none() {
    for name in ["mysql", "mariadb"] {
        let engine = Engine::of(name).filter(|engine| engine.is_wanted());
        for (column, mysql, mariadb) in DEFAULTS {
            let script = project(column).run(&["build", "--dialect", name]).ok().stdout;
            let online =
                script.lines().any(|line| line.contains("ADD COLUMN `c`") && line.contains("LOCK=NONE"));
            assert_eq!(online, if name == "mysql" { mysql } else { mariadb }, "{name}: {column}");
            if let Some(engine) = engine {
                let database = engine.shared().database();
                database.apply(&script).ok();
            }
        }
    }
}
