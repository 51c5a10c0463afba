//! The history for crash tests. Each revision is written by hand below; `REV` stands for its id. A data step that runs
//! twice, or not at all, shows in `counter` and `journal`.

use super::SpecText;
use super::random::Random;
use super::spec::Spec;

/// What one revision does; `COUNT` stands for the data step, `COUNT AGAIN` for a second one in the same revision.
pub struct Story {
    pub message: &'static str,
    pub upgrade: &'static str,
    pub downgrade: Option<&'static str>,
    /// Its parents, as steps back from the revision itself.
    pub back: &'static [usize],
}

impl Story {
    pub const fn new(message: &'static str, upgrade: &'static str) -> Self {
        Self { message, upgrade, downgrade: None, back: &[1] }
    }
}

const STORIES: [Story; 12] = [
    Story { back: &[], ..Story::new("Create counter and journal", BASE) },
    Story::new("Create items and their moods", ITEMS),
    Story::new("Index concurrently between data steps", CONCURRENT),
    Story::new("Vacuum between two columns", VACUUM),
    Story { downgrade: Some(NEW_VALUE_UNDONE), ..Story::new("Use a new enum value at once", NEW_VALUE) },
    Story::new("Left branch", LEFT),
    Story { back: &[2], ..Story::new("Right branch", RIGHT) },
    Story { back: &[1, 2], ..Story::new("Merge left and right", "") },
    Story::new("Replace a by a wider a", REPLACE),
    Story::new("Drop size and add another size", RETYPE),
    Story::new("Reindex concurrently", REINDEX),
    Story::new("Count in one transaction", PLAIN),
];

const FILLERS: [Story; 3] = [
    Story::new("Create one more table", MORE_TABLE),
    Story::new("Count around an index", MORE_INDEX),
    Story::new("Count and widen", MORE_COUNT),
];

const COUNT: &str = "  - execute:
      description: count REV
      sql: UPDATE counter SET n = n + 1 WHERE id = 1
      undo: UPDATE counter SET n = n - 1 WHERE id = 1
  - execute:
      description: write REV into the journal
      sql: INSERT INTO journal (note) VALUES ('REV')
      undo: DELETE FROM journal WHERE note = 'REV'
";

const BASE: &str = "  - create_table:
      table: counter
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: n, type: integer, nullable: false}
      primary_key: [id]
  - create_table:
      table: journal
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: note, type: text, nullable: false}
      primary_key: [id]
  - execute:
      sql: INSERT INTO counter (id, n) VALUES (1, 0)
      undo: nothing
";

const ITEMS: &str = "  - create_enum: {name: mood, values: [calm, merry]}
  - create_table:
      table: items
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: a, type: integer}
        - {name: size, type: text, default: small}
        - {name: mood, type: {enum: mood}, nullable: false, default: calm}
      primary_key: [id]
  - bulk_insert:
      table: items
      key: [id]
      rows:
        - {id: 1, a: 10}
        - {id: 2, a: 20, size: large}
        - {id: 3, mood: merry}
      undo: nothing
";

const CONCURRENT: &str =
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

const VACUUM: &str = "  - add_column: {table: items, column: {name: width, type: integer}}
  - execute: {sql: VACUUM counter, transaction: false, undo: nothing}
  - add_column: {table: items, column: {name: depth, type: integer}}
";

const NEW_VALUE: &str = "  - add_column: {table: items, column: {name: note, type: text}}
  - add_enum_value: {enum: mood, value: curious, after: calm}
  - execute:
      sql: INSERT INTO items (id, a, mood, note) VALUES (4, 40, 'curious', 'from REV')
      undo: DELETE FROM items WHERE id = 4
COUNT
";

/// The value stays: PostgreSQL cannot take it out again.
const NEW_VALUE_UNDONE: &str = "  - execute: {sql: DELETE FROM journal WHERE note = 'REV'}
  - execute: {sql: UPDATE counter SET n = n - 1 WHERE id = 1}
  - execute: {sql: DELETE FROM items WHERE id = 4}
  - drop_column: {table: items, column: note}
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
  - create_index: {table: right_side, columns: [word], concurrently: true}
COUNT
";

/// When this is cut into transactions, guards alone would lose `a`: after the rename both `b` and the old `a` are gone.
const REPLACE: &str = "  - add_column: {table: items, column: {name: b, type: bigint}}
  - execute:
      description: copy a to b
      sql: UPDATE items SET b = a
      undo: UPDATE items SET a = b
  - create_index: {table: items, columns: [b], name: ix_items_a_wide, concurrently: true}
COUNT
  - drop_column: {table: items, column: a}
  - execute: {sql: VACUUM items, transaction: false, undo: nothing}
  - rename_column: {table: items, column: b, to: a}
";

/// Here guards alone would drop the new `size`, or keep the old one.
const RETYPE: &str = "  - drop_column: {table: items, column: size}
  - create_index: {table: items, columns: [mood], name: ix_items_mood, concurrently: true}
  - add_column: {table: items, column: {name: size, type: integer, nullable: false, default: 0}}
  - execute:
      description: make sizes of ids
      sql: UPDATE items SET size = size + id
      undo: UPDATE items SET size = size - id
  - create_index: {table: items, columns: [size], name: ix_items_size, concurrently: true}
COUNT
";

const REINDEX: &str = "  - add_column: {table: left_side, column: {name: item_id, type: integer}}
  - execute: {sql: REINDEX INDEX CONCURRENTLY ix_items_size, transaction: false, undo: nothing}
  - create_foreign_key: {table: left_side, columns: [item_id], references: {table: items, columns: [id]}}
";

const PLAIN: &str = "  - rename_table: {table: right_side, to: other_side}
COUNT
  - alter_column: {table: other_side, column: word, type: varchar(40), default: other}
";

const MORE_TABLE: &str = "  - create_table:
      table: more_REV
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: item_id, type: integer}
      primary_key: [id]
      foreign_keys:
        - {columns: [item_id], references: {table: items, columns: [id]}, on_delete: cascade}
";

const MORE_INDEX: &str =
    "  - add_column: {table: items, column: {name: more_REV, type: varchar(20), default: more}}
COUNT
  - create_index: {table: items, columns: [more_REV], concurrently: true}
  - execute:
      sql: UPDATE items SET weight = weight + 1
      undo: UPDATE items SET weight = weight - 1
";

const MORE_COUNT: &str =
    "  - add_column: {table: items, column: {name: more_REV, type: integer, nullable: false, default: 7}}
COUNT
  - alter_column: {table: items, column: more_REV, type: bigint}
";

pub fn counted(n: usize) -> Vec<SpecText> {
    let mut random = Random::new(12);
    let ids: Vec<String> = (0..n.max(STORIES.len())).map(|_| random.id()).collect();
    (0..ids.len()).map(|number| spec(&ids, number)).collect()
}

fn spec(ids: &[String], number: usize) -> SpecText {
    let story = STORIES.get(number).unwrap_or(&FILLERS[number % FILLERS.len()]);
    let id = &ids[number];
    let down = story.downgrade.map_or("auto".to_owned(), |operations| filled(operations, id));
    let parents = story.back.iter().map(|back| &ids[number - back]);
    let spec = Spec::new(id).after_all(parents).message(story.message).number(number);
    spec.up(filled(story.upgrade, id)).down(down).file()
}

/// The operations of a story, for the revision `id`.
pub fn filled(operations: &str, id: &str) -> String {
    let again = COUNT.replace("'REV'", "'REV again'");
    operations.replace("COUNT AGAIN\n", &again).replace("COUNT\n", COUNT).replace("REV", id)
}
