//! The history for tests on every engine: the same specs for all, with types and SQL that all of them read. As in the
//! counted history, a data step that runs twice, or not at all, shows in `counter` and `journal`.

use super::SpecText;
use super::counted::{Story, filled};
use super::random::Random;
use super::spec::Spec;

const STORIES: [Story; 14] = [
    Story { back: &[], ..Story::new("Create counter and journal", BASE) },
    Story::new("Create items", ITEMS),
    Story::new("Count between changes of one table", BETWEEN),
    Story::new("Change a column", CHANGE),
    Story::new("Parts of items", PARTS),
    Story::new("Left branch", LEFT),
    Story { back: &[2], ..Story::new("Right branch", RIGHT) },
    Story { back: &[1, 2], ..Story::new("Merge left and right", "") },
    Story::new("Replace a by a wider a", REPLACE),
    Story::new("Drop size and add another size", RETYPE),
    Story::new("Constraints", CONSTRAINTS),
    Story::new("Rename a table and count", RENAME),
    Story::new("Loosen and drop", LOOSEN),
    Story::new("Only count", "COUNT\n"),
];

/// The journal has no key: a row that is written twice is there twice.
const BASE: &str = "  - create_table:
      table: counter
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: n, type: integer, nullable: false}
      primary_key: [id]
  - create_table:
      table: journal
      columns:
        - {name: note, type: varchar(80), nullable: false}
  - execute: {sql: \"INSERT INTO counter (id, n) VALUES (1, 0)\", undo: nothing}
";

const ITEMS: &str = "  - create_table:
      table: items
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: a, type: integer}
        - {name: size, type: varchar(10), default: small}
        - {name: price, type: \"numeric(10,2)\", nullable: false, default: 1.50}
        - {name: sold, type: boolean, nullable: false, default: false}
      primary_key: [id]
      unique:
        - {name: uq_items_a, columns: [a]}
  - bulk_insert:
      table: items
      key: [id]
      rows:
        - {id: 1, a: 10}
        - {id: 2, a: 20, size: large}
        - {id: 3, price: 9.99, sold: true}
      undo: nothing
";

const BETWEEN: &str =
    "  - add_column: {table: items, column: {name: weight, type: integer, nullable: false, default: 1}}
COUNT
  - execute:
      description: double every weight
      sql: UPDATE items SET weight = weight * 2
      undo: UPDATE items SET weight = weight / 2
  - create_index: {table: items, columns: [weight], name: ix_items_weight, concurrently: true}
COUNT AGAIN
  - add_column: {table: items, column: {name: height, type: integer}}
";

/// A MODIFY on MySQL, a new table in the place of the old one on SQLite.
const CHANGE: &str = "  - alter_column: {table: items, column: size, type: varchar(40)}
  - execute: {sql: UPDATE items SET height = 7 WHERE height IS NULL, undo: nothing}
  - alter_column: {table: items, column: height, nullable: false, default: 7}
";

const PARTS: &str = "  - create_table:
      table: parts
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: item_id, type: integer, nullable: false}
        - {name: made, type: date}
      primary_key: [id]
      foreign_keys:
        - {columns: [item_id], references: {table: items, columns: [id]}, on_delete: cascade}
      indexes:
        - {columns: [made]}
  - execute: {sql: \"INSERT INTO parts (item_id, made) VALUES (1, '2020-02-29'), (2, NULL)\", undo: nothing}
COUNT
";

const LEFT: &str = "  - create_table:
      table: left_side
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: word, type: varchar(20), nullable: false, default: left}
      primary_key: [id]
COUNT
";

const RIGHT: &str = "  - create_table:
      table: right_side
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: word, type: varchar(20), nullable: false, default: right}
      primary_key: [id]
  - create_index: {table: right_side, columns: [word], name: ix_right_side_word, concurrently: true}
COUNT
";

/// Guards alone would lose `a`: after the rename both `b` and the old `a` are gone.
const REPLACE: &str = "  - drop_constraint: {table: items, name: uq_items_a, type: unique}
  - add_column: {table: items, column: {name: b, type: bigint}}
  - execute: {sql: UPDATE items SET b = a, undo: UPDATE items SET a = b}
  - create_index: {table: items, columns: [b], name: ix_items_a_wide, concurrently: true}
COUNT
  - drop_column: {table: items, column: a}
  - rename_column: {table: items, column: b, to: a}
";

/// Guards alone would drop the new `size`, or keep the old one.
const RETYPE: &str = "  - drop_column: {table: items, column: size}
  - add_column: {table: items, column: {name: size, type: integer, nullable: false, default: 0}}
  - execute:
      description: make sizes of ids
      sql: UPDATE items SET size = size + id
      undo: UPDATE items SET size = size - id
  - create_index: {table: items, columns: [size], name: ix_items_size, concurrently: true}
COUNT
";

const CONSTRAINTS: &str = "  - create_check_constraint: {table: items, name: ck_items_size, expr: size >= 0}
  - create_unique_constraint: {table: items, name: uq_items_size, columns: [size]}
  - add_column: {table: left_side, column: {name: item_id, type: integer}}
  - create_foreign_key: {table: left_side, columns: [item_id], references: {table: items, columns: [id]}}
";

const RENAME: &str = "  - rename_table: {table: right_side, to: other_side}
COUNT
  - alter_column: {table: other_side, column: word, type: varchar(40), default: other}
";

const LOOSEN: &str = "  - alter_column: {table: items, column: weight, nullable: true, default: null}
  - drop_constraint: {table: items, name: ck_items_size, type: check}
COUNT
  - drop_index: {table: items, name: ix_items_size}
  - execute:
      sql: UPDATE items SET weight = weight + 1
      undo: UPDATE items SET weight = weight - 1
  - alter_column: {table: items, column: height, type: bigint}
";

pub fn portable() -> Vec<SpecText> {
    let mut random = Random::new(14);
    let ids: Vec<String> = STORIES.iter().map(|_| random.id()).collect();
    let spec = |(number, story): (usize, &Story)| {
        let id = &ids[number];
        let parents = story.back.iter().map(|back| &ids[number - back]);
        let spec = Spec::new(id).after_all(parents).message(story.message).number(number);
        spec.up(filled(story.upgrade, id)).down("auto").file()
    };
    STORIES.iter().enumerate().map(spec).collect()
}
