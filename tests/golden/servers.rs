//! Golden scripts on a server of each engine: up, up again with nothing to do, and down again.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Compiled, WHOLE, all};
use crate::support::{Engine, Project, State, last_line};

/// Cases in which the SQL, or a collation, is PostgreSQL's own: on other engines their texts compile, and no more.
const FOR_POSTGRES: [&str; 10] = [
    "alter_column",
    "bulk_insert",
    "columns",
    "conditions",
    "hostile",
    "naming",
    "naming_default",
    "segments",
    "settings",
    "variables",
];

/// Tables of others, for the case `external`.
const LEGACY: &str = "CREATE TABLE legacy_users (id integer PRIMARY KEY, name varchar(20), gone integer, old integer, \
    CONSTRAINT uq_old UNIQUE (old)); CREATE INDEX ix_old ON legacy_users (id); \
    CREATE TABLE legacy_other (id integer PRIMARY KEY); CREATE TABLE legacy_things (id integer)";

/// Cases that are not run, and why.
const LEFT_OUT: [(&str, &str); 7] = [
    ("schemas", "it has extensions, which not every server has"),
    ("postgres_15", "the server may be older"),
    ("postgres_18", "the server may be older"),
    (
        "mysql_refused_online",
        "MySQL refuses LOCK=NONE for a default that is an expression, and for a primary key that goes",
    ),
    ("sqlite_identity", "an identity column comes back without its key on the way down"),
    ("mysql_hostile", "the tests' own questions lose backticks"),
    ("moments", "MariaDB takes no moment with a zone, and MySQL none with the zone `Z`"),
];

/// What a case finds on the server that no script of it makes; none if it is not run there.
fn prepared(case: &str, dialect: &str) -> Option<&'static str> {
    let is_for_postgres = case == WHOLE || FOR_POSTGRES.contains(&case);
    let is_left_out = LEFT_OUT.iter().any(|(name, _)| *name == case);
    match case {
        _ if is_left_out || is_for_postgres && dialect != "postgres" => None,
        WHOLE => Some("CREATE SCHEMA audit"),
        "external" => Some(LEGACY),
        _ => Some(""),
    }
}

fn runs(one: &Compiled, engine: &'static Engine, before: &str) {
    let (what, up, down) = (format!("{} on {}", one.name(), engine.name()), &one.up, &one.down);
    let database = engine.shared().database();
    if !before.is_empty() {
        database.execute(before);
    }
    if let Ok(range) = fs::read_to_string(one.case.join("range")) {
        let first = range.split(':').next().unwrap();
        database.apply(&engine.script(&Project::copy_of(&one.case), &["build", first])).ok();
    }
    let applied = database.apply(&up.stdout);
    assert!(applied.status == 0, "{what}: {applied}");
    let after = State::of(&database);
    let again = database.apply(&up.stdout).ok();
    assert!(last_line(&again).ends_with(": nothing to do"), "{what}: {again}");
    assert_eq!(State::of(&database), after, "{what}");
    let reverted = database.apply(&down.stdout);
    if down.stderr.contains("cannot be reverted") {
        assert!(reverted.status != 0, "{what}: {reverted}");
        assert_eq!(State::of(&database), after, "{what}");
    } else {
        assert!(reverted.status == 0 && reverted.stdout.contains("revert "), "{what}: {reverted}");
    }
}

fn all_on(dialect: &'static str) {
    let engine = Engine::of(dialect).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let mut failed = Vec::new();
    for one in all().iter().filter(|one| one.dialect == dialect) {
        let compiles = one.outputs().all(|(output, _)| output.status == 0);
        if let (true, Some(before)) = (compiles, prepared(&one.name(), dialect)) {
            let run = || runs(one, engine, before);
            failed.extend(catch_unwind(AssertUnwindSafe(run)).is_err().then(|| one.name()));
        }
    }
    assert!(failed.is_empty(), "{failed:?} do not run on {}", engine.name());
}

#[test]
fn postgres_does_what_the_scripts_say() {
    all_on("postgres");
}

#[test]
fn mysql_does_what_the_scripts_say() {
    all_on("mysql");
}

#[test]
fn mariadb_does_what_the_scripts_say() {
    all_on("mariadb");
}

#[test]
fn sqlite_does_what_the_scripts_say() {
    all_on("sqlite");
}
