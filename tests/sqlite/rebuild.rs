//! Tables that are rebuilt: nothing that hangs on them is lost, known to the history or not.

use crate::support::Project;

use super::shell::Base;
use super::{applied, down_to, fault, id, line, up, up_to};

const PEOPLE: &str = r#"
  - create_table:
      table: people
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: name, type: text, nullable: false}
        - {name: chief, type: bigint, references: {table: people, columns: [id], on_delete: cascade}}
        - {name: nick, type: varchar(20), index: true}
        - {name: shout, type: text, computed: {sql: upper(name), stored: false}}
      primary_key: [id]
      unique:
        - {columns: [nick]}
      checks:
        - {name: ck_name, expr: "length(name) > 0"}
  - create_table:
      table: pets
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: owner, type: bigint, nullable: false, references: {table: people, columns: [id], on_delete: cascade}}
      primary_key: [id]
"#;

/// What others have made beside the history, and rows that a cascade would delete.
const BESIDE: &str = "
CREATE TABLE seen (what TEXT);
CREATE INDEX beside_ix ON people (name DESC) WHERE name <> 'x'; CREATE VIEW beside_v AS SELECT name, nick FROM people;
CREATE TRIGGER beside_t AFTER INSERT ON people BEGIN INSERT INTO seen VALUES (new.name || ';
.shell echo no'); END;
CREATE TRIGGER beside_u AFTER INSERT ON pets BEGIN UPDATE people SET nick = 'x' || id WHERE id = new.owner; END;
INSERT INTO people (id, name, chief, nick) VALUES (1, 'ann', NULL, 'a'), (5, 'bob', 1, NULL), (9, 'cay', 5, 'c');
DELETE FROM people WHERE id = 9;
INSERT INTO pets VALUES (1, 1), (2, 5);
UPDATE people SET nick = NULL WHERE id = 5;
DELETE FROM seen;";

/// A database with the tables, and the same with the revision applied to it that has these operations.
#[track_caller]
fn changed(upgrade: &str) -> (Base, String) {
    let project = line(&[PEOPLE, upgrade]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query(BESIDE);
    let printed = base.apply(&up(&project)).ok().stdout;
    assert_eq!(base.query("PRAGMA foreign_key_check"), "");
    assert_eq!(base.query("PRAGMA integrity_check"), "ok");
    (base, printed)
}

#[test]
fn everything_on_the_table_stays() {
    let (base, printed) =
        changed("  - alter_column: {table: people, column: name, type: varchar(40), default: nobody}\n");
    assert!(printed.contains("  rebuild table people\n"), "{printed}");
    assert_eq!(base.query("SELECT id, name, chief, nick, shout FROM people"), "1|ann||x1|ANN\n5|bob|1||BOB");
    assert_eq!(base.query("SELECT * FROM pets"), "1|1\n2|5");
    assert_eq!(base.query("SELECT * FROM beside_v"), "ann|x1\nbob|");
    assert_eq!(base.query("SELECT seq FROM sqlite_sequence WHERE name = 'people'"), "9");
    let kept = "SELECT name FROM sqlite_master WHERE name LIKE 'beside%' OR name LIKE 'ix%' ORDER BY 1";
    assert_eq!(base.query(kept), "beside_ix\nbeside_t\nbeside_u\nbeside_v\nix_people_nick");
    base.query("INSERT INTO people (nick) VALUES ('d')");
    assert_eq!(base.query("SELECT id, name FROM people WHERE nick = 'd'"), "10|nobody");
    assert_eq!(base.query("SELECT what FROM seen"), "nobody;\n.shell echo no");
    base.query("INSERT INTO pets VALUES (3, 5)");
    assert_eq!(base.query("SELECT nick FROM people WHERE id = 5"), "x5");
    let referring = "SELECT \"table\", on_delete FROM pragma_foreign_key_list('pets')";
    assert_eq!(base.query(referring), "people|CASCADE");
    assert_eq!(base.query("SELECT \"table\" FROM pragma_foreign_key_list('people')"), "people");
    base.query("PRAGMA foreign_keys = ON; DELETE FROM people WHERE id = 1");
    assert_eq!(base.query("SELECT count(*) FROM pets"), "0");
}

#[test]
fn each_change_that_alter_table_cannot_do() {
    for (upgrade, question, answer) in [
        (
            "  - alter_column: {table: people, column: nick, type: text, using: \"coalesce(nick, '-')\", nullable: false}\n",
            "SELECT nick FROM people ORDER BY id",
            "x1\n-",
        ),
        (
            "  - create_check_constraint: {table: people, name: ck_x, expr: \"id > 0\"}\n",
            "INSERT OR IGNORE INTO people (id, name) VALUES (-1, 'z'); SELECT count(*) FROM people",
            "2",
        ),
        (
            "  - drop_constraint: {table: people, name: ck_name}\n",
            "INSERT INTO people (name) VALUES (''); SELECT count(*) FROM people",
            "3",
        ),
        (
            "  - create_unique_constraint: {table: people, columns: [name]}\n",
            "INSERT OR IGNORE INTO people (name) VALUES ('ann'); SELECT count(*) FROM people",
            "2",
        ),
        (
            "  - drop_constraint: {table: people, name: uq_people_nick}\n",
            "INSERT INTO people (name, nick) VALUES ('x', 'x1'); SELECT count(*) FROM people",
            "3",
        ),
        (
            "  - create_foreign_key: {table: people, columns: [nick], references: {table: people, columns: [nick]}}\n",
            "SELECT count(*) FROM pragma_foreign_key_list('people')",
            "2",
        ),
        (
            "  - add_column: {table: people, column: {name: at, type: timestamptz, nullable: false, default: {sql: CURRENT_TIMESTAMP}}}\n",
            "SELECT count(at) FROM people",
            "2",
        ),
        (
            "  - add_column: {table: people, column: {name: code, type: text, unique: true}}\n",
            "SELECT count(*) FROM pragma_index_list('people') WHERE origin = 'u'",
            "2",
        ),
        (
            "  - add_column: {table: people, column: {name: boss, type: bigint, nullable: false, default: 1, references: {table: people, columns: [id]}}}\n",
            "SELECT sum(boss) FROM people",
            "2",
        ),
        (
            "  - add_column: {table: people, column: {name: loud, type: text, computed: {sql: \"name || '!'\"}}}\n",
            "SELECT loud FROM people",
            "ann!\nbob!",
        ),
        (
            "  - add_column: {table: people, column: {name: mood, type: \"enum(good, bad)\", nullable: false, default: good}}\n",
            "UPDATE OR IGNORE people SET mood = 'odd'; SELECT mood FROM people",
            "good\ngood",
        ),
        (
            "  - rename_index: {table: people, name: ix_people_nick, to: ix_nick}\n",
            "SELECT sql FROM sqlite_master WHERE name = 'ix_nick'",
            "CREATE INDEX \"ix_nick\" ON \"people\" (\"nick\")",
        ),
    ] {
        let (base, _) = changed(upgrade);
        assert_eq!(base.query(question), answer, "{upgrade}");
        assert_eq!(base.query("SELECT * FROM pets"), "1|1\n2|5", "{upgrade}");
    }
}

#[test]
fn every_change_can_be_taken_back() {
    for upgrade in [
        "  - alter_column: {table: people, column: nick, type: text, default: a}\n",
        "  - create_check_constraint: {table: people, name: ck_x, expr: \"id > 0\"}\n",
        "  - drop_constraint: {table: people, name: ck_name}\n",
        "  - create_unique_constraint: {table: people, columns: [name]}\n",
        "  - drop_constraint: {table: people, name: uq_people_nick}\n",
        "  - add_column: {table: people, column: {name: code, type: text, unique: true}}\n",
        "  - add_column: {table: people, column: {name: age, type: integer, nullable: false, default: 0}}\n",
        "  - rename_index: {table: people, name: ix_people_nick, to: ix_nick}\n",
        "  - rename_table: {table: people, to: folk}\n  - alter_column: {table: folk, column: name, type: varchar(9)}\n",
    ] {
        let project = line(&[PEOPLE, upgrade]);
        let base = Base::new();
        base.apply(&up_to(&project, &id(0))).ok();
        base.query(BESIDE);
        let schema = "SELECT m.name, c.name, c.type, c.\"notnull\", c.dflt_value FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.name <> 'seen' ORDER BY 1, 2";
        let rest = "SELECT type, name FROM sqlite_master ORDER BY 1, 2";
        let before = (base.query(schema), base.query(rest), base.rows("people"));
        base.apply(&up(&project)).ok();
        assert_ne!((base.query(schema), base.query(rest), base.query("SELECT sql FROM sqlite_master")).1, "");
        base.apply(&down_to(&project, &id(0))).ok();
        assert_eq!((base.query(schema), base.query(rest), base.rows("people")), before, "{upgrade}");
    }
}

/// Each branch alone first, then the script for both: what one has added, the other does not lose.
#[test]
fn two_branches_change_one_table_in_both_orders() {
    let head = |id: &str, parent: &str| {
        format!("revision: \"{id}\"\ndown_revision: {parent}\nmessage: Branch\nupgrade:\n")
    };
    let root = head("aa0000000001", "null") + PEOPLE;
    let add = "  - add_column: {table: people, column: {name: age, type: integer}}\n  - create_index: {table: people, columns: [age]}\n  - execute: {sql: UPDATE people SET age = id * 10, undo: nothing}\n";
    let alter = "  - alter_column: {table: people, column: name, type: varchar(30)}\n";
    let check = "  - create_check_constraint: {table: people, name: ck_id, expr: \"id > 0\"}\n";
    for (left, right) in [(add, alter), (alter, add), (alter, check), (check, alter)] {
        let left = head("bb0000000001", "\"aa0000000001\"") + left;
        let right = head("cc0000000001", "\"aa0000000001\"") + right;
        let project = Project::new().spec("a.yaml", &root).spec("b.yaml", &left).spec("c.yaml", &right);
        let whole = up(&project);
        let mut ends = Vec::new();
        for first in ["bb0000000001", "cc0000000001"] {
            let base = Base::new();
            base.apply(&up_to(&project, "aa0000000001")).ok();
            base.query(BESIDE);
            base.apply(&up_to(&project, first)).ok();
            base.apply(&whole).ok();
            let columns =
                base.query("SELECT name, type, \"notnull\" FROM pragma_table_xinfo('people') ORDER BY 1");
            assert_eq!(base.query("INSERT OR IGNORE INTO people (id, name) VALUES (-1, 'z'); SELECT count(*) FROM people WHERE id < 0"), if whole.contains("ck_id") { "0" } else { "1" });
            let values = base.query("SELECT * FROM people WHERE id > 0 ORDER BY id").replace('|', " ");
            let words = |text: &str| {
                let mut list: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
                list.sort();
                list
            };
            ends.push((columns, words(&values), base.query("SELECT name FROM sqlite_master ORDER BY 1")));
            for target in ["bb0000000001", "cc0000000001", "aa0000000001"] {
                let copy = base.copy();
                copy.apply(&down_to(&project, target)).ok();
            }
            base.apply(&down_to(&project, "aa0000000001")).ok();
            assert_eq!(
                base.query("SELECT type FROM pragma_table_xinfo('people') WHERE name IN ('name', 'age')")
                    .to_lowercase(),
                "text"
            );
        }
        assert_eq!(ends[0], ends[1], "{left}{right}");
        assert!(ends[0].0.contains("varchar(30)"), "{ends:?}");
    }
}

/// The branch that builds the table anew comes last on the way up, and goes first or last on the way down.
#[test]
fn a_branch_goes_while_the_other_stays() {
    let head = |id: &str, parent: &str| {
        format!(
            "revision: \"{id}\"\ndown_revision: {parent}\nbranch_labels: [b{id}]\nmessage: Branch\nupgrade:\n"
        )
    };
    let root = format!("revision: \"aa0000000001\"\ndown_revision: null\nmessage: Root\nupgrade:\n{PEOPLE}");
    let left = head("bb0000000001", "\"aa0000000001\"")
        + "  - add_column: {table: people, column: {name: age, type: integer}}\n";
    let right = head("cc0000000001", "\"aa0000000001\"")
        + "  - alter_column: {table: people, column: name, type: varchar(30)}\n";
    let project = Project::new().spec("a.yaml", &root).spec("b.yaml", &left).spec("c.yaml", &right);
    for (label, columns) in [("bb0000000001", "name|varchar(30)"), ("cc0000000001", "age|integer\nname|text")]
    {
        let base = applied(&project);
        base.query(BESIDE);
        base.apply(&down_to(&project, &format!("{label}:aa0000000001"))).ok();
        let question =
            "SELECT name, type FROM pragma_table_xinfo('people') WHERE name IN ('age', 'name') ORDER BY 1";
        assert_eq!(base.query(question).to_lowercase(), columns);
        base.apply(&up(&project)).ok();
        assert_eq!(base.query(question).to_lowercase(), "age|integer\nname|varchar(30)");
    }
}

#[test]
fn what_a_rebuild_would_lose_stops_it() {
    let project = line(&[PEOPLE, "  - alter_column: {table: people, column: name, type: varchar(40)}\n"]);
    for (beside, reason) in [
        ("ALTER TABLE people ADD COLUMN legacy TEXT", "has columns that this history does not know: legacy"),
        (
            "ALTER TABLE people RENAME COLUMN nick TO nickname",
            "has columns that this history does not know: nickname",
        ),
        (
            "CREATE TABLE p2 (id integer PRIMARY KEY, name, chief, nick, shout) WITHOUT ROWID; DROP TABLE people; ALTER TABLE p2 RENAME TO people",
            "WITHOUT ROWID",
        ),
        (
            "CREATE TABLE p2 (id integer PRIMARY KEY, name, chief UNIQUE, nick UNIQUE, shout); DROP TABLE people; ALTER TABLE p2 RENAME TO people",
            "has a unique constraint that this history does not know",
        ),
        (
            "CREATE TABLE p2 (id integer PRIMARY KEY REFERENCES pets, name, chief REFERENCES pets, nick, shout); DROP TABLE people; ALTER TABLE p2 RENAME TO people",
            "has a foreign key that this history does not know",
        ),
        ("DROP TABLE people", "expected the table people; found none"),
        (
            "DROP TABLE people; CREATE VIEW people AS SELECT 1 AS id",
            "expected the table people; found the view of that name",
        ),
    ] {
        let base = Base::new();
        base.apply(&up_to(&project, &id(0))).ok();
        base.query(beside);
        let before = base.state();
        let stopped = base.apply(&up(&project)).failed(1);
        assert!(stopped.stderr.contains(reason), "{beside}: {stopped}");
        assert_eq!(base.state(), before);
    }
}

#[test]
fn an_index_nobody_knows_on_a_dropped_column_stops_the_script() {
    let project = line(&[PEOPLE, "  - drop_column: {table: people, column: nick}\n"]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query("CREATE INDEX mine ON people (nick, name)");
    let stopped = base.apply(&up(&project)).failed(1);
    assert!(
        stopped.stderr.contains("an index that this history does not know is on the column nick"),
        "{stopped}"
    );
    base.query("DROP INDEX mine; CREATE VIEW v AS SELECT nick FROM people");
    let stopped = base.apply(&up(&project)).failed(1);
    assert!(stopped.stderr.contains("no such column"), "{stopped}");
    base.query("DROP VIEW v");
    base.apply(&up(&project)).ok();
    assert_eq!(base.query("SELECT count(*) FROM sqlite_master WHERE name = 'ix_people_nick'"), "0");
}

/// Values that do not fit stop the script, and nothing is half done.
#[test]
fn rows_that_do_not_fit_stop_it() {
    let project = line(&[PEOPLE, "  - alter_column: {table: people, column: nick, nullable: false}\n"]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query(BESIDE);
    let before = base.state();
    let stopped = base.apply(&up(&project)).failed(1);
    assert!(stopped.stderr.contains("NOT NULL constraint failed: sqlc_mig_new_people.nick"), "{stopped}");
    assert_eq!(base.state(), before);
    base.query("UPDATE people SET nick = id WHERE nick IS NULL");
    base.apply(&up(&project)).ok();
}

/// A reference that has no row behind it is found when the constraint is added, not in a year.
#[test]
fn a_foreign_key_is_checked_when_it_is_added() {
    let upgrade = "  - create_foreign_key: {table: pets, columns: [id], references: {table: people, columns: [id]}, name: fk_x}\n";
    let project = line(&[PEOPLE, upgrade]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query(BESIDE);
    let stopped = base.apply(&up(&project)).failed(1);
    assert!(
        stopped.stderr.contains("would leave a row of pets (rowid 2) that refers to no row of people"),
        "{stopped}"
    );
    base.query("UPDATE pets SET id = 5 WHERE id = 2");
    base.apply(&up(&project)).ok();
}

#[test]
fn the_number_of_a_row_stays_where_no_column_has_it() {
    let table = "
  - create_table:
      table: notes
      columns:
        - {name: rowid, type: text}
        - {name: word, type: text}
";
    let project = line(&[table, "  - alter_column: {table: notes, column: word, type: varchar(9)}\n"]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query(
        "INSERT INTO notes VALUES ('a', '1'), ('b', '2'), ('c', '3'); DELETE FROM notes WHERE word = '2'",
    );
    base.apply(&up(&project)).ok();
    assert_eq!(base.query("SELECT oid, * FROM notes"), "1|a|1\n3|c|3");
}

#[test]
fn enums_are_text_with_a_check_that_grows_with_them() {
    let project = line(&[
        "  - create_enum: {name: mood, values: [good, bad]}\n  - create_table: {table: t, columns: [{name: id, type: integer}, {name: m, type: {enum: mood}, default: good}]}\n",
        "  - add_enum_value: {enum: mood, value: terrible}\n",
        "  - add_column: {table: t, column: {name: n, type: {enum: mood}}}\n",
    ]);
    let base = Base::new();
    base.apply(&up_to(&project, &id(0))).ok();
    base.query("INSERT INTO t (id) VALUES (1)");
    assert_eq!(base.query("INSERT OR IGNORE INTO t VALUES (2, 'terrible'); SELECT count(*) FROM t"), "1");
    base.apply(&up(&project)).ok();
    assert_eq!(base.query("INSERT OR IGNORE INTO t VALUES (2, 'terrible', 'bad'), (3, 'odd', NULL), (4, NULL, 'odd'); SELECT * FROM t"), "1|good|\n2|terrible|bad");
    assert_eq!(base.query("SELECT type FROM pragma_table_xinfo('t') WHERE name = 'm'"), "varchar(8)");
}

#[test]
fn what_the_history_does_not_know_is_asked_for() {
    let opaque = line(&[
        "  - execute: {sql: CREATE TABLE raw (a INTEGER PRIMARY KEY ON CONFLICT REPLACE), undo: DROP TABLE raw}\n",
        "  - alter_column: {table: raw, column: a, nullable: false}\n",
    ]);
    let said = fault(&opaque, 65);
    assert!(said.contains("rebuilding the table `raw`"), "{said}");
    assert!(said.contains("effect"), "{said}");
    let counted = line(&[
        "  - create_table: {table: t, columns: [{name: a, type: integer, identity: true}, {name: b, type: integer}], primary_key: [a, b]}\n",
    ]);
    let said = fault(&counted, 65);
    assert!(said.contains("is the primary key, alone"), "{said}");
    let known = line(&[
        "  - execute: {sql: \"CREATE TABLE raw (a integer, b text)\", undo: DROP TABLE raw}\n",
        "  - alter_column: {table: raw, column: a, nullable: false}\n",
    ]);
    let base = applied(&known);
    assert_eq!(base.query("SELECT \"notnull\" FROM pragma_table_xinfo('raw') WHERE name = 'a'"), "1");
}
