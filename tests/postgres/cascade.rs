//! CASCADE and renames in raw SQL: what the server takes along goes from the history too. Every case is a schema of its own,
//! with random objects and random statements; then both sides say what there is.

use std::collections::BTreeSet;

use sqlc_mig::catalog::Catalog;
use sqlc_mig::dialect::{Dialect, NameKind};
use sqlc_mig::history::follow;
use sqlc_mig::model::{Ident, ObjectId, ObjectName, State};

use crate::support::history::Random;
use crate::support::{Engine, compile};

const CASES: usize = 120;
const SEED: u64 = 5;

/// Objects of a schema `S`; each may be there or not, and those behind it may use it.
const OBJECTS: [&str; 15] = [
    "CREATE TYPE S.mood AS ENUM ('a', 'b')",
    "CREATE DOMAIN S.dom AS text",
    "CREATE SEQUENCE S.sq",
    "CREATE FUNCTION S.fn(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'",
    "CREATE TABLE S.p (id int PRIMARY KEY, k int CONSTRAINT uq UNIQUE, f int, n int)",
    "CREATE UNIQUE INDEX ux ON S.p (f)",
    "ALTER TABLE S.p ADD COLUMN m S.mood, ADD COLUMN d S.dom",
    "ALTER TABLE S.p ALTER COLUMN n SET DEFAULT nextval('S.sq')",
    "ALTER TABLE S.p ADD COLUMN g int GENERATED ALWAYS AS (k + 1) STORED, ADD CONSTRAINT ck CHECK (S.fn(f) > 0)",
    "CREATE TABLE S.c (id int PRIMARY KEY, p_id int REFERENCES S.p, p_k int CONSTRAINT fk_k REFERENCES S.p (k), m S.mood DEFAULT 'a')",
    "CREATE TABLE S.e (f int CONSTRAINT fk_f REFERENCES S.p (f), c_id int REFERENCES S.c (id) ON DELETE CASCADE)",
    "CREATE INDEX ix ON S.c (S.fn(id))",
    "CREATE VIEW S.v AS SELECT id, k FROM S.p",
    "CREATE VIEW S.w AS SELECT id FROM S.v",
    "CREATE MATERIALIZED VIEW S.mv AS SELECT id, m FROM S.c",
];

/// Statements about them.
const ACTIONS: [&str; 22] = [
    "DROP TABLE S.p CASCADE",
    "DROP TABLE IF EXISTS S.c CASCADE",
    "DROP TABLE S.e, S.c CASCADE",
    "ALTER TABLE S.p DROP COLUMN k CASCADE",
    "ALTER TABLE S.p DROP COLUMN IF EXISTS id CASCADE",
    "ALTER TABLE S.p DROP CONSTRAINT p_pkey CASCADE",
    "ALTER TABLE S.p DROP CONSTRAINT uq CASCADE, ADD COLUMN later int",
    "ALTER TABLE S.c DROP COLUMN id CASCADE",
    "DROP INDEX S.ux CASCADE",
    "DROP TYPE S.mood CASCADE",
    "DROP DOMAIN S.dom CASCADE",
    "DROP SEQUENCE S.sq CASCADE",
    "DROP FUNCTION S.fn(int) CASCADE",
    "DROP VIEW S.v CASCADE",
    "DROP MATERIALIZED VIEW S.mv CASCADE",
    "DROP SCHEMA S CASCADE",
    "ALTER INDEX S.p_pkey RENAME TO other_pkey",
    "ALTER INDEX S.uq RENAME TO other_uq",
    "ALTER INDEX S.ux RENAME TO other_ux",
    "ALTER TABLE S.c RENAME CONSTRAINT fk_k TO other_fk",
    "ALTER TABLE S.p RENAME CONSTRAINT p_pkey TO named_pkey",
    "DROP VIEW IF EXISTS S.w",
];

/// What the server has in the schemas of the cases, a line for each object.
const SERVER: &str = "
SELECT 'table ' || c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname ~ '^case' AND relkind = 'r'
UNION ALL
SELECT 'column ' || attrelid::regclass || '.' || attname || CASE WHEN atthasdef AND attgenerated = '' THEN ' with a default' ELSE '' END
  FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
 WHERE nspname ~ '^case' AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'constraint ' || conrelid::regclass || '.' || conname FROM pg_constraint o JOIN pg_namespace n ON n.oid = connamespace
 WHERE nspname ~ '^case' AND conrelid <> 0 AND contype <> 'n'
UNION ALL
SELECT 'index ' || indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = indexrelid JOIN pg_namespace n ON n.oid = relnamespace
 WHERE nspname ~ '^case' AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
UNION ALL
SELECT 'view ' || c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname ~ '^case' AND relkind IN ('v', 'm')
UNION ALL
SELECT 'enum ' || t.oid::regtype FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE nspname ~ '^case' AND typtype = 'e'";

fn name(schema: &str, text: &str) -> ObjectName {
    let names = &Dialect::Postgres.facts().names;
    ObjectName::new(Ident::new(schema).unwrap(), names.ident(text, NameKind::Relation).unwrap())
}

/// The same of the history.
fn history(catalog: &Catalog) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for table in catalog.tables() {
        let of = &table.name;
        lines.insert(format!("table {of}"));
        for column in &table.columns {
            let default = if column.default.is_some() { " with a default" } else { "" };
            lines.insert(format!("column {of}.{}{default}", column.name));
        }
        lines.extend(table.constraint_names().map(|name| format!("constraint {of}.{name}")));
        lines.extend(table.indexes.iter().map(|index| format!("index {}.{}", of.schema, index.name)));
    }
    for case in 0..CASES {
        let schema = format!("case{case}");
        let is_there = |object: ObjectId| matches!(catalog.state(&object), State::Is(_));
        for view in ["v", "w"] {
            if is_there(ObjectId::View(name(&schema, view))) {
                lines.insert(format!("view {schema}.{view}"));
            }
        }
        if is_there(ObjectId::MaterializedView(name(&schema, "mv"))) {
            lines.insert(format!("view {schema}.mv"));
        }
        if is_there(ObjectId::Enum(name(&schema, "mood"))) {
            lines.insert(format!("enum {schema}.mood"));
        }
    }
    lines
}

/// What a server does of statements, each in its own transaction: those that it takes.
fn taken(statements: &[String]) -> (Vec<String>, BTreeSet<String>) {
    let database = Engine::of("postgres").unwrap().shared().database();
    let tried: Vec<String> = (0..)
        .zip(statements)
        .map(|(number, sql)| {
            let literal = sql.replace('\'', "''");
            format!("DO $$ BEGIN EXECUTE '{literal}'; INSERT INTO taken VALUES ({number}); EXCEPTION WHEN OTHERS THEN NULL; END $$;\n")
        })
        .collect();
    database.execute("CREATE TABLE taken (number int)");
    database.apply(&format!("SET client_min_messages = error;\n{}", tried.concat())).ok();
    let numbers = database.query("SELECT number FROM taken ORDER BY number");
    let taken = numbers.lines().map(|number| statements[number.parse::<usize>().unwrap()].clone()).collect();
    (taken, database.query(SERVER).lines().map(ToOwned::to_owned).collect())
}

#[test]
fn what_goes_along_on_the_server_goes_from_the_history() {
    let mut random = Random::new(SEED);
    let mut statements = Vec::new();
    for case in 0..CASES {
        let schema = format!("case{case}");
        let of = |text: &str| {
            text.replace("S.", &format!("{schema}.")).replace("SCHEMA S ", &format!("SCHEMA {schema} "))
        };
        statements.push(format!("CREATE SCHEMA {schema}"));
        statements.extend(OBJECTS.iter().filter(|_| random.percent(90)).map(|text| of(text)));
        for _ in 0..=random.below(3) {
            statements.push(of(random.pick(&ACTIONS)));
        }
    }
    let (taken, server) = taken(&statements);
    assert!(taken.len() > CASES * 12, "{} of {}", taken.len(), statements.len());
    let executes = taken.iter().map(|sql| format!("  - execute: {{sql: {sql:?}, undo: nothing}}\n"));
    let spec = format!(
        "revision: aaaa00000001\ndown_revision: null\nupgrade:\n{}",
        executes.collect::<Vec<_>>().concat()
    );
    let project = compile::project("", [&*spec]);
    let mut catalog = compile::catalog(Dialect::Postgres);
    for operations in compile::operations(&project, Dialect::Postgres) {
        assert_eq!(operations.len(), taken.len());
        follow(&operations, &mut catalog);
    }
    let history = history(&catalog);
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.difference(b).cloned().collect::<Vec<_>>();
    let differences = (only(&server, &history), only(&history, &server));
    let about = differences.0.iter().chain(&differences.1).next().map(|line| {
        let schema = line.split([' ', '.']).nth(1).unwrap().to_owned();
        let word = |sql: &&String| sql.split(|c: char| !c.is_alphanumeric()).any(|word| word == schema);
        taken.iter().filter(word).cloned().collect::<Vec<_>>().join(";\n")
    });
    assert!(
        differences.0.is_empty() && differences.1.is_empty(),
        "{differences:#?}\n{}",
        about.unwrap_or_default()
    );
}

/// What the history knows of a renamed key counts in the downgrade.
#[test]
fn a_renamed_key_comes_again_under_its_new_name() {
    use crate::support::project::chain;
    let project = chain(&[
        (
            "aaaa0001",
            "- create_table: {table: a, columns: [{name: id, type: bigint, nullable: false}], primary_key: {name: a_pkey, columns: [id]}}\n- execute: {sql: ALTER INDEX a_pkey RENAME TO b_pkey, undo: ALTER INDEX b_pkey RENAME TO a_pkey}",
        ),
        ("two", "- drop_constraint: {table: a, name: b_pkey, type: primary_key}"),
    ]);
    let engine = Engine::of("postgres").unwrap();
    let database = engine.shared().database();
    let names = "SELECT conname FROM pg_constraint WHERE conrelid = 'a'::regclass AND contype = 'p'";
    database.apply(&engine.script(&project, &["build"])).ok();
    assert_eq!(database.query(names), "");
    database.apply(&engine.script(&project, &["downgrade", "r001"])).ok();
    assert_eq!(database.query(names), "b_pkey");
    database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
    database.apply(&engine.script(&project, &["build"])).ok();
}
