//! Tables that have rows: what is added to them, and how they are numbered.

use pretty_assertions::assert_eq;

use crate::support::{Database, Engine, Project, Spec, State};

fn project(revisions: &[&str]) -> Project {
    let id = |n: usize| format!("aaaa0000000{n}");
    let spec = |(n, up): (usize, &&str)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up);
    Project::new().with(revisions.iter().enumerate().map(spec))
}

const TABLES: &str = "- create_table: {table: t, columns: [{name: id, type: integer, nullable: false}, {name: gone, type: integer, nullable: false}, {name: kept, type: integer}], primary_key: [id]}
- create_table: {table: u, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}
- bulk_insert: {table: t, rows: [{id: 1, gone: 7}], undo: nothing}
";

/// The script stops before the table is touched, and says what to do; without rows it goes on.
#[track_caller]
fn stops_while_there_are_rows(database: &Database<'_>, script: &str, what: &str) {
    let before = State::of(database);
    let output = database.apply(script);
    assert!(output.status != 0, "{what}: {output}");
    for words in ["would have no value", "default"] {
        assert!(output.tells(words), "{what}: {output}");
    }
    let after = State::of(database);
    assert_eq!(
        (&after.schema, after.of_kind("t"), after.of_kind("ledger")),
        (&before.schema, before.of_kind("t"), before.of_kind("ledger")),
        "{what}"
    );
}

pub(super) fn a_new_column_without_a_value_stops_where_there_are_rows(engine: &'static Engine) {
    let columns = [
        "{name: c, type: integer, nullable: false}",
        "{name: c, type: date, nullable: false}",
        "{name: c, type: \"enum(a, b)\", nullable: false}",
        "{name: c, type: integer, nullable: false, unique: true}",
        "{name: c, type: integer, nullable: false, references: {table: u, columns: [id]}}",
    ];
    for column in columns {
        let add = format!("- add_column: {{table: t, column: {column}}}\n");
        let history = project(&[TABLES, &add]);
        let database = engine.shared().database();
        database.apply(&engine.script(&history, &["build", "aaaa00000000"])).ok();
        let script = engine.script(&history, &["build"]);
        stops_while_there_are_rows(&database, &script, column);
        database.execute("DELETE FROM t");
        database.apply(&script).ok();
        database.apply(&script).ok();
    }
    let history = project(&[TABLES, "- drop_column: {table: t, column: gone}\n"]);
    let database = engine.shared().database();
    database.apply(&engine.script(&history, &["build"])).ok();
    let script = engine.script(&history, &["downgrade", "aaaa00000000"]);
    stops_while_there_are_rows(&database, &script, "the downgrade of drop_column");
    database.execute("DELETE FROM t");
    database.apply(&script).ok();
}

pub(super) fn a_new_column_with_a_value_does_not_stop(engine: &'static Engine) {
    let more = "- add_column: {table: t, column: {name: a, type: integer, nullable: false, default: 4}}
- add_column: {table: t, column: {name: b, type: integer}}
- add_column: {table: t, column: {name: c, type: integer, computed: {sql: id + 1}}}
- add_column: {table: t, column: {name: d, type: timestamptz, nullable: false, default: {sql: now()}}}
- add_column: {table: t, column: {name: e, type: integer}}
- execute: {sql: UPDATE t SET e = 3, undo: nothing}
- alter_column: {table: t, column: e, nullable: false}
";
    let history = project(&[TABLES, more]);
    let database = engine.shared().database();
    database.apply(&engine.script(&history, &["build"])).ok();
    assert_eq!(database.query("SELECT a, c, e FROM t"), "4|2|3");
}

/// Numbers that rows bring, 0 among them, are kept; the next one follows the greatest, and the counter never goes back.
pub(super) fn numbers_of_rows_are_kept_and_counted_on(engine: &'static Engine) {
    let table = |name: &str, key: &str| {
        format!(
            "- create_table: {{table: {name}, columns: [{{name: id, type: bigint{key}}}, {{name: n, type: integer}}], primary_key: [id]}}\n"
        )
    };
    let rows = |name: &str, ids: &[i64]| {
        let rows: Vec<String> = ids.iter().map(|id| format!("{{id: {id}, n: {id}}}")).collect();
        format!(
            "- bulk_insert: {{table: {name}, rows: [{}], undo: \"DELETE FROM {name} WHERE n IS NOT NULL\"}}\n",
            rows.join(", ")
        )
    };
    let first = [
        table("made", ", identity: true"),
        rows("made", &[0, 5, 40]),
        table("becomes", ", nullable: false"),
        rows("becomes", &[0, 3, 70]),
        table("bare", ", nullable: false"),
    ];
    let then = "- alter_column: {table: becomes, column: id, identity: true}
- alter_column: {table: bare, column: id, identity: true}
";
    let last = rows("made", &[2, 90]) + &rows("becomes", &[7]);
    let keyed = "- bulk_insert: {table: made, key: [id], rows: [{id: 5, n: 5}, {id: 0, n: 0}, {id: 120, n: 120}], undo: nothing}\n";
    let history = project(&[&first.concat(), then, &last, keyed]);
    let database = engine.shared().database();
    let next = |name: &str| {
        database.execute(&format!("INSERT INTO {name} (n) VALUES (NULL)"));
        database.query(&format!("SELECT max(id) FROM {name} WHERE n IS NULL"))
    };
    let kept = |name: &str| {
        database.query(
            &format!("SELECT count(*), sum(id = n) FROM {name} WHERE n IS NOT NULL")
                .replace("sum(id = n)", "sum(CASE WHEN id = n THEN 1 ELSE 0 END)"),
        )
    };
    database.apply(&engine.script(&history, &["build", "aaaa00000000"])).ok();
    assert_eq!((kept("made").as_str(), next("made").as_str()), ("3|3", "41"));
    database.apply(&engine.script(&history, &["build", "aaaa00000001"])).ok();
    assert_eq!((kept("becomes").as_str(), next("becomes").as_str()), ("3|3", "71"));
    assert_eq!(next("bare"), "1");
    database.apply(&engine.script(&history, &["build", "aaaa00000002"])).ok();
    assert_eq!((kept("made").as_str(), next("made").as_str()), ("5|5", "91"));
    assert_eq!((kept("becomes").as_str(), next("becomes").as_str()), ("4|4", "72"), "it does not go back");
    database.apply(&engine.script(&history, &["build"])).ok();
    assert_eq!((kept("made").as_str(), next("made").as_str()), ("6|6", "121"));
    database.apply(&engine.script(&history, &["downgrade", "aaaa00000001"])).ok();
    database.apply(&engine.script(&history, &["build"])).ok();
    assert_eq!(next("made"), "122", "down and up again");
    database.apply(&engine.script(&history, &["downgrade", "aaaa00000000"])).ok();
    let numbers = database.query("SELECT min(id), max(id) FROM becomes");
    assert!(numbers.ends_with("|72") || numbers.ends_with("|73"), "{numbers}");
    database.apply(&engine.script(&history, &["build", "aaaa00000001"])).ok();
    assert!(next("becomes").parse::<i64>().unwrap() > 72);
}

/// What the history says of keys is what the server has: two keys on the same columns are two.
pub(super) fn keys_on_the_same_columns_are_two(engine: &'static Engine) {
    let table = "- create_table: {table: k, columns: [{name: id, type: integer, nullable: false}, {name: n, type: varchar(20), unique: true}], primary_key: [id], unique: [{name: uq_k_id, columns: [id]}, {name: uq_again, columns: [n]}]}\n";
    let drop = "- drop_constraint: {table: k, name: uq_k_id}\n- drop_constraint: {table: k, name: uq_k_n}\n";
    let history = project(&[table, drop]);
    let database = engine.shared().database();
    let output = database.apply(&engine.script(&history, &["build"])).ok();
    assert!(!output.stdout.contains("absent"), "{output}");
    let schema = State::of(&database).schema;
    assert!(
        schema.contains("uq_again") && !schema.contains("uq_k_id") && !schema.contains("uq_k_n"),
        "{schema}"
    );
    database.apply(&engine.script(&history, &["downgrade", "aaaa00000000"])).ok();
    let at_once = engine.shared().database();
    at_once.apply(&engine.script(&history, &["build", "aaaa00000000"])).ok();
    let lines = |database: &Database<'_>| {
        let schema = State::of(database).without_order().schema;
        let mut lines: Vec<String> =
            schema.lines().map(|line| line.trim_end_matches([' ', ')']).to_owned()).collect();
        lines.sort_unstable();
        lines
    };
    assert_eq!(lines(&database), lines(&at_once));
}

/// `using: btree` is what every engine but SQLite takes; characters of four bytes in every place that keeps them.
pub(super) fn kinds_of_indexes_and_rare_characters(engine: &'static Engine) {
    let table = "- create_table: {table: t, comment: \"all 😀\", columns: [{name: id, type: integer, nullable: false}, {name: c, type: varchar(20), default: \"x😀\", comment: \"hot 🔥\"}, {name: e, type: \"enum(a, b😀)\", default: \"b😀\"}], primary_key: [id]}
- bulk_insert: {table: t, rows: [{id: 1, c: \"𝄞\", e: \"b😀\"}], undo: nothing}
- create_index: {table: t, columns: [c], using: btree, name: ix_t_c, dialects: [postgres, mysql, mariadb]}
";
    let changes = "- alter_column: {table: t, column: c, nullable: false}
- alter_column: {table: t, column: c, type: varchar(40)}
- alter_column: {table: t, column: e, comment: \"😀 said\"}
- alter_column: {table: t, column: c, comment: \"other 🔥\"}
- alter_column: {table: t, column: c, default: \"y🔥\"}
- alter_column: {table: t, column: e, nullable: false, default: a}
- create_table_comment: {table: t, comment: \"none 🔥\"}
";
    let history = project(&[table, changes]);
    let database = engine.shared().database();
    database.apply(&engine.script(&history, &["build", "aaaa00000000"])).ok();
    database.execute("INSERT INTO t (id) VALUES (2)");
    let first = State::of(&database);
    let utf8 = if engine.dialect().starts_with('m') { "SET NAMES utf8mb4; " } else { "" };
    database.apply(&engine.script(&history, &["build"])).ok();
    database.execute("INSERT INTO t (id) VALUES (3)");
    assert_eq!(database.query(&format!("{utf8}SELECT c, e FROM t ORDER BY id")), "𝄞|b😀\nx😀|b😀\ny🔥|a");
    database.execute("DELETE FROM t WHERE id = 3");
    database.apply(&engine.script(&history, &["downgrade", "aaaa00000000"])).ok();
    assert_eq!(State::of(&database).schema, first.schema);
    database.apply(&engine.script(&history, &["build"])).ok();
}
