//! Two branches that touch one table, in both orders.

use super::upgrade_to;
use crate::support::State;
use crate::support::last_line;
use crate::support::{Project, Server};

const BASE: &str = r#"revision: "base00000001"
down_revision: null
message: Create stock
upgrade:
  - create_table:
      table: stock
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: word, type: "varchar(10)", nullable: false, default: none}
        - {name: old, type: text}
      primary_key: [id]
  - execute: {sql: "INSERT INTO stock (id) VALUES (1), (2)", undo: nothing}
"#;

const LEFT: &str = r#"revision: "left00000001"
down_revision: "base00000001"
message: Left
upgrade:
  - add_column: {table: stock, column: {name: left_count, type: integer, nullable: false, default: 1}}
  - create_index: {table: stock, columns: [left_count], concurrently: true}
  - execute: {sql: UPDATE stock SET left_count = left_count + id, undo: nothing}
  - alter_column: {table: stock, column: word, type: "varchar(40)"}
"#;

const RIGHT: &str = r#"revision: "right0000001"
down_revision: "base00000001"
message: Right
upgrade:
  - add_column: {table: stock, column: {name: right_count, type: bigint, nullable: false, default: 10}}
  - create_check_constraint: {table: stock, name: ck_stock_right, expr: right_count > 0}
  - execute: {sql: UPDATE stock SET right_count = right_count * (id + 1), undo: nothing}
  - drop_column: {table: stock, column: old}
"#;

const MERGE: &str = r#"revision: "merge0000001"
down_revision: ["left00000001", "right0000001"]
message: Merge
upgrade: []
"#;

fn project() -> Project {
    let specs = [("base", BASE), ("left", LEFT), ("right", RIGHT), ("merge", MERGE)];
    specs
        .into_iter()
        .fold(Project::new(), |project, (name, text)| project.spec(&format!("{name}.yaml"), text))
}

#[test]
fn branches_give_the_same_in_both_orders() {
    let project = project();
    let script = project.build();
    let mut states = Vec::new();
    let mut ends = Vec::new();
    for first in [None, Some("left00000001"), Some("right0000001")] {
        let database = Server::shared().database();
        if let Some(first) = first {
            let output = database.apply(&upgrade_to(&project, first)).ok();
            assert_eq!(last_line(&output), format!("at {first}"));
        }
        let output = database.apply(&script).ok();
        assert!(last_line(&output) == "at head merge0000001", "{output}");
        let state = State::of(&database);
        state.assert_at_rest();
        assert_eq!(state.of_kind("history").len(), 4);
        ends.push(state.schema.clone());
        states.push(state.without_order());
    }
    assert_eq!(states[0], states[1]);
    assert_eq!(states[1], states[2]);
    assert_ne!(
        ends[1], ends[2],
        "the columns lie in another order: the branches were not applied in both orders"
    );
}

/// Two people, each with the script of their own branch.
#[test]
fn a_database_with_both_branches_has_two_heads_until_the_merge() {
    let project = project();
    let database = Server::shared().database();
    for head in ["right0000001", "left00000001"] {
        database.apply(&upgrade_to(&project, head)).ok();
    }
    assert_eq!(State::of(&database).of_kind("ledger"), ["ledger left00000001", "ledger right0000001"]);
    database.apply(&project.build()).ok();
    assert_eq!(State::of(&database).of_kind("ledger"), ["ledger merge0000001"]);
}
