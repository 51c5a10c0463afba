//! Foreign keys: nothing is deleted that no statement names, and no row refers to nothing when a revision ends.

use super::shell::Base;
use super::{id, line, up, up_to};

pub(super) const TABLES: &str = "
  - create_table: {table: parents, columns: [{name: id, type: bigint, identity: true}, {name: name, type: text}], primary_key: [id]}
  - create_table:
      table: children
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: parent, type: bigint, references: {table: parents, columns: [id], on_delete: cascade}}
      primary_key: [id]
  - bulk_insert: {table: parents, rows: [{id: 1, name: a}, {id: 2, name: b}], undo: nothing}
  - bulk_insert: {table: children, rows: [{id: 1, parent: 1}, {id: 2, parent: 2}, {parent: 2}], undo: nothing}
";

/// A database with the tables; the setting in the user's file is what an application may rely on.
fn start(upgrade: &str, setting: &str) -> (Base, String) {
    let project = line(&[TABLES, upgrade]);
    let base = Base::new();
    std::fs::write(base.folder().join(".sqliterc"), setting).unwrap();
    base.apply(&up_to(&project, &id(0))).ok();
    (base, up(&project))
}

const SETTINGS: [&str; 2] = ["PRAGMA foreign_keys=OFF;\n", "PRAGMA foreign_keys=ON;\n"];

#[test]
fn a_table_built_anew_cascades_nowhere() {
    for setting in SETTINGS {
        let (base, script) =
            start("  - alter_column: {table: parents, column: name, nullable: false}\n", setting);
        base.apply(&script).ok();
        assert_eq!(base.query("SELECT count(*) FROM children"), "3", "{setting}");
    }
}

#[test]
fn own_sql_must_not_leave_rows_that_refer_to_nothing() {
    for setting in SETTINGS {
        let (base, script) = start("  - execute: {sql: DELETE FROM parents WHERE id = 2}\n", setting);
        let before = base.state();
        let stopped = base.apply(&script).failed(1);
        assert!(
            stopped
                .stderr
                .contains("would leave a row of children (rowid 2) that refers to no row of parents"),
            "{stopped}"
        );
        assert_eq!(base.state(), before);
        let (base, script) = start(
            "  - execute: {sql: [DELETE FROM children WHERE parent = 2, DELETE FROM parents WHERE id = 2]}\n",
            setting,
        );
        base.apply(&script).ok();
        assert_eq!(base.query("SELECT count(*) FROM children"), "1");
    }
}

/// An old fault of the data is none of the script's.
#[test]
fn rows_that_referred_to_nothing_before_stop_nothing() {
    let (base, script) = start("  - alter_column: {table: children, column: parent, nullable: false}\n", "");
    base.query("INSERT INTO children (parent) VALUES (99)");
    base.apply(&script).ok();
    assert_eq!(base.query("SELECT count(*) FROM children"), "4");
}

/// A table that others refer to, in a way that the history does not know.
#[test]
fn a_dropped_table_that_is_still_referred_to_stops_the_script() {
    let (base, script) = start(
        "  - drop_table: {table: children}\n  - drop_table: {table: parents}\n",
        "PRAGMA foreign_keys=ON;\n",
    );
    base.query("CREATE TABLE guests (host INTEGER REFERENCES parents ON DELETE CASCADE); INSERT INTO guests VALUES (1)");
    let stopped = base.apply(&script).failed(1);
    assert!(stopped.stderr.contains("would leave a row of guests"), "{stopped}");
    assert_eq!(base.query("SELECT count(*) FROM guests"), "1");
    assert_eq!(base.ledger(), id(0));
}
