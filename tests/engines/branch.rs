//! Two branches that touch one table, in both orders. Each changes a column of it: a MODIFY on MySQL and MariaDB, a new
//! table in the place of the old one on SQLite.

use crate::support::history::SpecText;
use crate::support::{Engine, Project, Spec, State, last_line};

const BASE: &str = r#"revision: "base00000001"
down_revision: null
message: Create stock
upgrade:
  - create_table:
      table: stock
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: word, type: "varchar(10)", nullable: false, default: none}
        - {name: old, type: integer}
        - {name: gone, type: integer}
      primary_key: [id]
  - execute: {sql: "INSERT INTO stock (id, old) VALUES (1, 7), (2, 8)", undo: nothing}
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
  - alter_column: {table: stock, column: old, type: bigint}
  - drop_column: {table: stock, column: gone}
"#;

const MERGE: &str = r#"revision: "merge0000001"
down_revision: ["left00000001", "right0000001"]
message: Merge
upgrade: []
"#;

fn project() -> Project {
    let specs = [("base", BASE), ("left", LEFT), ("right", RIGHT), ("merge", MERGE)]
        .map(|(name, text)| SpecText { name: format!("{name}.yaml"), text: text.to_owned() });
    Project::of(&specs)
}

pub(super) fn branches_give_the_same_in_both_orders(engine: &'static Engine) {
    let project = project();
    let script = engine.script(&project, &["build"]);
    let mut states = Vec::new();
    let mut orders = Vec::new();
    let mut ends = Vec::new();
    for first in [None, Some("left00000001"), Some("right0000001")] {
        let database = engine.shared().database();
        if let Some(first) = first {
            let output = database.apply(&engine.script(&project, &["build", first])).ok();
            assert_eq!(last_line(&output), format!("at {first}"));
        }
        let output = database.apply(&script).ok();
        assert!(last_line(&output) == "at head merge0000001", "{output}");
        let state = State::of(&database);
        state.assert_at_rest();
        assert_eq!(state.of_kind("history").len(), 4);
        assert_eq!(
            database.query("SELECT id, word, old, left_count, right_count FROM stock ORDER BY id"),
            "1|none|7|2|20\n2|none|8|3|30"
        );
        orders.push(database.query("SELECT revision FROM sqlc_mig_history ORDER BY id"));
        ends.push(state.schema.clone());
        states.push(state.without_order());
    }
    assert_eq!(states[0], states[1]);
    assert_eq!(states[1], states[2]);
    assert_ne!(orders[1], orders[2], "the branches were not applied in both orders");
    assert_ne!(ends[1], ends[2], "the columns do not lie in another order");
}

/// Two people, each with the script of their own branch.
pub(super) fn a_database_with_both_branches_has_two_heads_until_the_merge(engine: &'static Engine) {
    let project = project();
    let database = engine.shared().database();
    for head in ["right0000001", "left00000001"] {
        database.apply(&engine.script(&project, &["build", head])).ok();
    }
    assert_eq!(State::of(&database).of_kind("ledger"), ["ledger left00000001", "ledger right0000001"]);
    database.apply(&engine.script(&project, &["build"])).ok();
    assert_eq!(State::of(&database).of_kind("ledger"), ["ledger merge0000001"]);
}

/// Ids that mean something in the text of an array or a literal: each is a head beside the range of a script, which knows it.
pub(super) fn an_id_may_be_a_word_of_the_engine(engine: &'static Engine) {
    let words = ["NULL", "true", "0", "1e5", "nan", "0x1"];
    let mut specs: Vec<Spec> = ["root", "here", "upto"].iter().map(Spec::new).collect();
    specs[1] = Spec::new("here").after_all(Some("root"));
    specs[2] = Spec::new("upto").after_all(Some("here"));
    specs.extend(words.map(|word| Spec::new(word).after_all(Some("root"))));
    let project = Project::new().with(specs);
    let range = engine.script(&project, &["build", "here:upto"]);
    for word in words {
        let database = engine.shared().database();
        for target in [word, "here"] {
            database.apply(&engine.script(&project, &["build", target])).ok();
        }
        let output = database.apply(&range).ok();
        assert!(last_line(&output).contains("upto"), "{word}: {output}");
        let mut heads = [format!("ledger {word}"), "ledger upto".to_owned()];
        heads.sort();
        assert_eq!(State::of(&database).of_kind("ledger"), heads);
    }
}
