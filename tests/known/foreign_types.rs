//! Which types foreign keys can be between, and how their columns can change: compared with what a server does, for
//! every pair of types.

use sqlc_mig::dialect::{Dialect, Facts, KeyColumn};
use sqlc_mig::model::SqlType;
use sqlc_mig::model::types::TypeText;

use super::server::statuses;
use crate::support::Engine;

const POSTGRES: [&str; 26] = [
    "smallint",
    "integer",
    "bigint",
    "numeric(8,2)",
    "real",
    "double precision",
    "money",
    "boolean",
    "char(9)",
    "varchar(20)",
    "text",
    "bytea",
    "date",
    "time",
    "timetz",
    "timestamp",
    "timestamptz",
    "interval",
    "uuid",
    "jsonb",
    "inet",
    "cidr",
    "bit(8)",
    "varbit",
    "integer[]",
    "text[]",
];

const MYSQL: [&str; 20] = [
    "tinyint(1)",
    "smallint",
    "mediumint",
    "int",
    "int unsigned",
    "bigint",
    "decimal(8,2)",
    "decimal(12,0)",
    "float",
    "double",
    "date",
    "time(6)",
    "datetime(6)",
    "char(20)",
    "varchar(20)",
    "varchar(40)",
    "varchar(100)",
    "binary(16)",
    "varbinary(20)",
    "char(36) character set ascii",
];

/// A type as the reader of specs takes it.
pub fn sql_type(text: &str, facts: &Facts) -> SqlType {
    let parsed = TypeText::parse(text).unwrap();
    let portable = parsed.numbers().filter(|_| parsed.suffix.is_empty());
    let portable = portable.and_then(|numbers| SqlType::portable(&parsed.name, &numbers));
    let base = match portable {
        Some(Ok(found)) => found,
        _ => (facts.types.native)(&parsed).unwrap_or_else(|| panic!("{text}")).unwrap(),
    };
    (0..parsed.dimensions).fold(base, |inner, _| SqlType::Array(Box::new(inner)))
}

fn column(sql_type: &SqlType) -> KeyColumn<'_> {
    KeyColumn { sql_type, has_identity: false, charset: None, collation: None }
}

/// Asks a server of each pair of types, and compares.
fn compare(
    engine: &'static Engine,
    types: &[&str],
    tables: impl Fn(usize, &str) -> String,
    statement: impl Fn(usize, &str, usize, &str) -> String,
    ours: impl Fn(&SqlType, &SqlType) -> bool,
) {
    let facts = Dialect::from_name(engine.dialect()).unwrap().facts();
    let database = engine.shared().database();
    let all: Vec<String> = types.iter().enumerate().map(|(at, name)| tables(at, name)).collect();
    database.execute(&all.join("; "));
    let pairs =
        types.iter().enumerate().flat_map(|one| types.iter().enumerate().map(move |other| (one, other)));
    let pairs: Vec<_> = pairs.collect();
    let statements: Vec<Option<String>> =
        pairs.iter().map(|((a, one), (b, other))| Some(statement(*a, one, *b, other))).collect();
    let told = statuses(&database, &statements);
    let mut wrong = Vec::new();
    for (((_, one), (_, other)), error) in pairs.iter().zip(&told) {
        let says = ours(&sql_type(one, facts), &sql_type(other, facts));
        if says == error.is_some() {
            wrong.push(format!("{one}, {other}: we say {says}; {error:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}: {} of {}:\n{}", engine.name(), wrong.len(), pairs.len(), wrong.join("\n"));
}

/// The types that a column in a foreign key may have.
fn fitting(name: &str) {
    let engine = Engine::of(name).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let facts = Dialect::from_name(name).unwrap().facts();
    let types: &[&str] = if name == "postgres" { &POSTGRES } else { &MYSQL };
    compare(
        engine,
        types,
        |at, of| format!("CREATE TABLE p{at} (c {of} NOT NULL, UNIQUE (c))"),
        |one, of, other, _| {
            format!("CREATE TABLE c{one}_{other} (c {of} NULL, FOREIGN KEY (c) REFERENCES p{other} (c))")
        },
        |own, referred| (facts.foreign_keys.fits)(&column(own), &column(referred)),
    );
}

#[test]
fn types_that_foreign_keys_can_be_between_on_postgres() {
    fitting("postgres");
}

#[test]
fn types_that_foreign_keys_can_be_between_on_mysql() {
    fitting("mysql");
}

#[test]
fn types_that_foreign_keys_can_be_between_on_mariadb() {
    fitting("mariadb");
}

/// The types that a column in a foreign key can get.
fn changing(name: &str) {
    let engine = Engine::of(name).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let facts = Dialect::from_name(name).unwrap().facts();
    compare(
        engine,
        &MYSQL,
        |at, of| {
            format!(
                "CREATE TABLE p{at} (c {of} NOT NULL, UNIQUE (c)); CREATE TABLE c{at} (c {of} NULL, FOREIGN KEY (c) REFERENCES p{at} (c))"
            )
        },
        |one, _, _, to| format!("ALTER TABLE c{one} MODIFY COLUMN c {to} NULL"),
        |from, to| (facts.foreign_keys.retypes)(&column(from), &column(to)),
    );
}

#[test]
fn types_that_a_column_in_a_foreign_key_can_get_on_mysql() {
    changing("mysql");
}

#[test]
fn types_that_a_column_in_a_foreign_key_can_get_on_mariadb() {
    changing("mariadb");
}
