//! One folder of specs, four engines: what the catalogs say of it, and what rows show of it, must agree. The expected
//! facts are in one file for all (`make bless` rewrites it, from one engine after the other: they cannot differ).

use crate::support::history::{SpecText, portable};
use crate::support::snapshot::{assert_holds, tests};
use crate::support::{Database, Engine, Output, Project};

/// Every portable type, and what can be said of a column.
const TYPES: &str = r#"revision: "fact00000001"
down_revision: null
message: Every type
upgrade:
  - create_table:
      table: owners
      columns:
        - {name: id, type: bigint, identity: true}
        - {name: email, type: varchar(255), nullable: false}
        - {name: region, type: char(2), nullable: false, default: eu}
        - {name: place, type: smallint}
      primary_key: [id]
      unique:
        - {columns: [region, email]}
  - create_table:
      table: things
      comment: One column of each type
      columns:
        - {name: code, type: varchar(20), nullable: false}
        - {name: part, type: integer, nullable: false}
        - {name: owner_id, type: bigint}
        - {name: small, type: smallint, nullable: false, default: -3}
        - {name: large, type: bigint, nullable: false, default: 9007199254740993}
        - {name: amount, type: "numeric(12,2)", nullable: false, default: 1.10}
        - {name: ratio, type: double, nullable: false, default: 0.25}
        - {name: active, type: boolean, nullable: false, default: true}
        - {name: closed, type: boolean, nullable: false, default: false}
        - {name: quoted, type: varchar(40), nullable: false, default: "it's \\o/ \"so\""}
        - {name: blank, type: varchar(40), nullable: false, default: ""}
        - {name: day, type: date, nullable: false, default: 2020-02-29}
        - {name: hour, type: time, nullable: false, default: "12:30:00"}
        - {name: made, type: timestamp, nullable: false, default: "2020-02-29 12:30:00"}
        - {name: state, type: "enum(new, used)", nullable: false, default: new}
        - {name: note, type: text}
        - {name: doubled, type: integer, computed: {sql: part * 2, stored: true}}
      primary_key: [code, part]
      foreign_keys:
        - {columns: [owner_id], references: {table: owners, columns: [id]}, on_delete: cascade}
      checks:
        - {name: ck_things_amount, expr: amount >= 0}
      indexes:
        - {columns: [day, code]}
  - create_index: {table: things, columns: [quoted], unique: true, name: ux_things_quoted}
"#;

/// Later changes must leave all engines with the same.
const CHANGES: &str = r#"revision: "fact00000002"
down_revision: "fact00000001"
message: Changes
upgrade:
  - add_column: {table: owners, column: {name: level, type: integer, nullable: false, default: 5}}
  - alter_column: {table: owners, column: place, type: integer, default: 9}
  - alter_column: {table: owners, column: email, nullable: true}
  - alter_column: {table: things, column: small, default: null}
  - rename_column: {table: things, column: note, to: remark}
  - drop_column: {table: things, column: closed}
  - create_index: {table: owners, columns: [level], name: ix_owners_level}
  - create_check_constraint: {table: owners, name: ck_owners_level, expr: level > 0}
"#;

/// Statements that must succeed or fail alike, and queries whose answers must be the same.
const EFFECTS: [&str; 20] = [
    "INSERT INTO owners (email) VALUES ('a')",
    "INSERT INTO owners (email) VALUES (NULL)",
    "INSERT INTO owners (email) VALUES ('a')",
    "INSERT INTO owners (email, level) VALUES ('b', 0)",
    "SELECT region, place, level FROM owners WHERE email = 'a'",
    "INSERT INTO things (code, part, small, owner_id) VALUES ('x', 21, 1, (SELECT min(id) FROM owners))",
    "INSERT INTO things (code, part) VALUES ('y', 1)",
    "INSERT INTO things (code, part, small) VALUES ('x', 21, 1)",
    "INSERT INTO things (code, part, small, quoted, owner_id) VALUES ('z', 1, 1, 'z', -1)",
    "INSERT INTO things (code, part, small, quoted, amount) VALUES ('z', 1, 1, 'z', -1)",
    "INSERT INTO things (code, part, small, quoted, state) VALUES ('z', 1, 1, 'z', 'lost')",
    "INSERT INTO things (code, part, small) VALUES ('z', 1, 1)",
    "SELECT small, large, quoted, remark, doubled FROM things",
    "SELECT blank, state, owner_id IS NULL FROM things WHERE blank = ''",
    "SELECT count(*) FROM things WHERE amount = 1.1 AND ratio = 0.25 AND active",
    "SELECT count(*) FROM things WHERE day = '2020-02-29' AND hour = '12:30:00' AND made = '2020-02-29 12:30:00'",
    "UPDATE things SET part = 4",
    "SELECT doubled FROM things",
    "DELETE FROM owners WHERE email = 'a'",
    "SELECT count(*) FROM things",
];

pub(super) fn one_folder_of_specs_gives_the_same_facts(engine: &'static Engine) {
    let types = [("types", TYPES), ("changes", CHANGES)]
        .map(|(name, text)| SpecText { name: format!("{name}.yaml"), text: text.to_owned() });
    let mut specs = portable();
    specs.extend(types);
    let database = engine.shared().database();
    database.apply(&engine.script(&Project::of(&specs), &["build", "heads"])).ok();
    let effects = EFFECTS.map(|effect| format!("{effect}\n  {}\n", answer(&database, effect)));
    assert_holds(&tests("engines/facts.txt"), &(catalog(&database) + &effects.concat()));
}

/// What a statement gives: its rows, or that it fails.
fn answer(database: &Database<'_>, statement: &str) -> String {
    let engine = database.engine();
    // SQLite checks references only where it is asked to.
    let asked = if engine.dialect() == "sqlite" {
        format!("PRAGMA foreign_keys = ON; {statement}")
    } else {
        statement.to_owned()
    };
    let output = Output::of(&mut engine.driver().question(database, &asked));
    let answer = output.stdout.trim();
    // PostgreSQL's booleans, and how clients print NULL.
    let word = |word: &str| match word {
        "t" => "1".to_owned(),
        "f" => "0".to_owned(),
        "" => "NULL".to_owned(),
        other => other.to_owned(),
    };
    match (output.status, answer.is_empty()) {
        (0, true) => "done".to_owned(),
        (0, false) => answer.replace('\n', "; ").split('|').map(word).collect::<Vec<_>>().join(" | "),
        _ => "fails".to_owned(),
    }
}

/// Columns, keys and indexes, sorted.
fn catalog(database: &Database<'_>) -> String {
    let queries = match database.engine().dialect() {
        "postgres" => &POSTGRES,
        "sqlite" => &SQLITE,
        _ => &MYSQL,
    };
    let answers = queries.map(|query| database.query(query)).join("\n");
    let own = |line: &&str| !line.contains(" alembic_version") && !line.contains(" sqlc_mig_");
    let mut lines: Vec<&str> = answers.lines().filter(own).collect();
    lines.sort_unstable();
    lines.join("\n") + "\n"
}

/// Columns; then primary keys, unique ones, and the indexes that were asked for; then foreign keys.
const POSTGRES: [&str; 3] = [
    "SELECT 'column ' || table_name || '.' || column_name || CASE is_nullable WHEN 'YES' THEN '' ELSE ' NOT NULL' END
     FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT CASE WHEN x.indisprimary THEN 'primary key ' WHEN x.indisunique THEN 'unique ' ELSE 'index ' END || t.relname || ' (' ||
       (SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(x.indkey) WITH ORDINALITY k (number, n)
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number) || ')'
     FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid WHERE t.relnamespace = 'public'::regnamespace",
    "SELECT 'foreign key ' || c.conrelid::regclass || ' (' || a.attname || ') to ' || c.confrelid::regclass || ' (' || b.attname || ')'
       || CASE c.confdeltype WHEN 'c' THEN ' CASCADE' ELSE '' END
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] WHERE c.contype = 'f'",
];

/// An index that MySQL makes for a foreign key is its own affair.
const MYSQL: [&str; 3] = [
    "SELECT CONCAT('column ', table_name, '.', column_name, CASE is_nullable WHEN 'YES' THEN '' ELSE ' NOT NULL' END)
     FROM information_schema.columns WHERE table_schema = DATABASE()",
    "SELECT CONCAT(CASE WHEN index_name = 'PRIMARY' THEN 'primary key ' WHEN MIN(non_unique) = 0 THEN 'unique ' ELSE 'index ' END, table_name,
       ' (', GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', '), ')')
     FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name NOT LIKE 'fk\\_%' GROUP BY table_name, index_name",
    "SELECT CONCAT('foreign key ', k.table_name, ' (', k.column_name, ') to ', k.referenced_table_name, ' (', k.referenced_column_name, ')',
       CASE r.delete_rule WHEN 'CASCADE' THEN ' CASCADE' ELSE '' END)
     FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
       ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
     WHERE k.table_schema = DATABASE()",
];

const SQLITE: [&str; 3] = [
    "SELECT 'column ' || m.name || '.' || c.name || CASE WHEN c.\"notnull\" THEN ' NOT NULL' ELSE '' END
     FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'",
    "SELECT 'primary key ' || t || ' (' || group_concat(c, ', ') || ')' FROM (SELECT m.name AS t, c.name AS c FROM sqlite_master m
       JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.pk > 0 ORDER BY m.name, c.pk) GROUP BY t
     UNION ALL
     SELECT CASE WHEN u THEN 'unique ' ELSE 'index ' END || t || ' (' || group_concat(c, ', ') || ')'
     FROM (SELECT m.name AS t, l.name AS i, l.\"unique\" AS u, c.name AS c FROM sqlite_master m JOIN pragma_index_list(m.name) l JOIN pragma_index_info(l.name) c
       WHERE m.type = 'table' AND l.origin <> 'pk' ORDER BY m.name, l.name, c.seqno) GROUP BY t, i, u",
    "SELECT 'foreign key ' || m.name || ' (' || f.\"from\" || ') to ' || f.\"table\" || ' (' || f.\"to\" || ')' || CASE f.on_delete WHEN 'CASCADE' THEN ' CASCADE' ELSE '' END
     FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
];
