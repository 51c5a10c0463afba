//! Indexes of foreign keys that give way to keys: down and up again they are what they were.

use crate::support::history::Random;
use crate::support::{Database, Engine, Project, State};

const TABLES: usize = 40;

/// For each table a foreign key on one or two columns; then, at random, what serves it as well, or takes that away.
fn specs(seed: u64) -> (String, String, String) {
    let mut random = Random::new(seed);
    let mut lists = [String::new(), String::new(), String::new()];
    lists[0] += "- create_table: {table: p, columns: [{name: id, type: bigint, nullable: false}, {name: k, type: bigint, nullable: false}], primary_key: [id], unique: [{name: uq_p, columns: [id, k]}]}\n";
    for number in 0..TABLES {
        let double = random.percent(30);
        let (columns, referred) = if double { ("[a, b]", "[id, k]") } else { ("[a]", "[id]") };
        let given = random.pick(&["", ", name: NAME"]).replace("NAME", &format!("fk_{number}"));
        let key = format!("columns: {columns}, references: {{table: p, columns: {referred}}}{given}");
        let table = format!(
            "- create_table: {{table: t{number}, columns: [{{name: id, type: bigint, nullable: false}}, {{name: a, type: bigint, nullable: false}}, {{name: b, type: bigint, nullable: false}}, {{name: v, type: integer, nullable: false, default: 0}}]"
        );
        if random.percent(50) {
            lists[0].push_str(&(table + &format!(", foreign_keys: [{{{key}}}]}}\n")));
        } else {
            lists[0]
                .push_str(&(table + "}\n" + &format!("- create_foreign_key: {{table: t{number}, {key}}}\n")));
        }
        let serves = random.pick(&[
            "- create_unique_constraint: {table: T, columns: [a, b, v], name: uq_T}",
            "- create_index: {table: T, columns: [a, b, id], name: ix_T}",
            "- create_primary_key: {table: T, columns: [a, b]}",
            "- create_index: {table: T, columns: [v, a], name: iv_T}",
            "- create_foreign_key: {table: T, columns: [a], references: {table: p, columns: [id]}, name: fk_more_T}",
        ]);
        lists[1].push_str(&(serves.replace('T', &format!("t{number}")) + "\n"));
        let later = random.pick(&[
            "- create_index: {table: T, columns: [a, b, v, id], name: iz_T}",
            "- add_column: {table: T, column: {name: w, type: integer, index: true}}",
            "- create_unique_constraint: {table: T, columns: [a, b, v, id], name: uz_T}",
        ]);
        lists[2].push_str(&(later.replace('T', &format!("t{number}")) + "\n"));
    }
    lists.into()
}

#[track_caller]
fn same(database: &Database<'_>, expected: &str, what: &str) {
    let found = State::of(database).without_order().schema;
    let only = |a: &str, b: &str| {
        a.lines()
            .filter(|line| !b.lines().any(|other| other == *line))
            .map(ToOwned::to_owned)
            .collect::<Vec<_>>()
    };
    assert!(found == expected, "{what}: {:#?} {:#?}", only(&found, expected), only(expected, &found));
}

fn down_and_up(dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    let (one, two, three) = specs(11);
    let spec =
        |id: &str, down: &str, list: &str| format!("revision: {id}\ndown_revision: {down}\nupgrade:\n{list}");
    let project = Project::new()
        .config(&format!("dialects: [{dialect}]\n"))
        .spec("a.yaml", &spec("aaaa0001", "null", &one))
        .spec("b.yaml", &spec("aaaa0002", "aaaa0001", &two))
        .spec("c.yaml", &spec("aaaa0003", "aaaa0002", &three));
    let built = |target: &str| {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build", target])).ok();
        State::of(&database).without_order().schema
    };
    let expected = [built("aaaa0001"), built("aaaa0002"), built("aaaa0003")];
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    for target in ["aaaa0002", "aaaa0001", "aaaa0002"] {
        database.apply(&engine.script(&project, &["downgrade", target])).ok();
        let number = usize::from(target == "aaaa0002");
        assert_eq!(
            State::of(&database).without_order().schema,
            expected[number],
            "{dialect}, down to {target}"
        );
        database.apply(&engine.script(&project, &["build"])).ok();
        same(&database, &expected[2], &format!("{dialect}, up from {target}"));
    }
}

#[test]
fn mysql_has_the_same_indexes_down_and_up_again() {
    down_and_up("mysql");
}

#[test]
fn mariadb_has_the_same_indexes_down_and_up_again() {
    down_and_up("mariadb");
}

/// A body that is one compound statement without BEGIN, in a list and as plain text.
#[test]
fn programs_without_begin_are_made() {
    let bodies = [
        "CREATE TRIGGER g1 BEFORE INSERT ON us FOR EACH ROW IF NEW.k IS NULL THEN SET NEW.k = 'a'; ELSE SET NEW.k = UPPER(NEW.k); END IF",
        "CREATE TRIGGER g2 BEFORE UPDATE ON us FOR EACH ROW CASE NEW.k WHEN 'x' THEN SET NEW.n = 1; ELSE SET NEW.n = CASE WHEN NEW.k = 'y' THEN 2 END; END CASE",
        "CREATE PROCEDURE p1(IN a INT) MODIFIES SQL DATA WHILE a > 0 DO INSERT INTO us (k, n) VALUES ('w', a); SET a = a - 1; END WHILE",
        "CREATE FUNCTION f1(a INT) RETURNS INT DETERMINISTIC NO SQL IF a > 0 THEN RETURN IF(a > 5, 5, a); ELSE RETURN 0; END IF",
    ];
    for dialect in ["mysql", "mariadb"] {
        let engine = Engine::of(dialect).unwrap();
        for list in [true, false] {
            let (version, question) =
                if dialect == "mysql" { ("8.0.29", "") } else { ("10.6.2", "if: SELECT 1, ") };
            let config = format!("dialects: {{{dialect}: \"{version}\"}}\n");
            let executes = bodies.map(|body| {
                let text = if list { format!("[{body:?}]") } else { format!("{body:?}") };
                format!("- execute: {{{question}sql: {text}, undo: nothing}}\n")
            });
            let spec = "revision: aaaa0001\ndown_revision: null\nupgrade:\n- create_table: {table: us, columns: [{name: k, type: varchar(9)}, {name: n, type: integer}]}\n";
            let project =
                Project::new().config(&config).spec("a.yaml", &(spec.to_owned() + &executes.concat()));
            let database = engine.shared().database();
            database.apply(&engine.script(&project, &["build"])).ok();
            database.execute(
                "INSERT INTO us (k) VALUES (NULL), ('b'); CALL p1(2); UPDATE us SET k = 'y' WHERE k = 'B'",
            );
            let rows = database.query("SELECT GROUP_CONCAT(CONCAT(k, COALESCE(n, ''), f1(n)) ORDER BY k, n) FROM us WHERE n IS NOT NULL");
            assert_eq!(rows, "W11,W22,y22", "{dialect} {list}");
        }
        let comment = Project::new().config(&format!("dialects: [{dialect}]\n")).spec(
            "a.yaml",
            "revision: aaaa0001\ndown_revision: null\nupgrade:\n- execute: {sql: \"/*!80000 SELECT 1 */\", undo: nothing}\n",
        );
        let told = comment.run(&["build"]).failed(65).stderr;
        assert!(told.contains("some servers execute this comment"), "{told}");
    }
}
