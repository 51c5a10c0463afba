//! What the SQL of a revision sets in the session: it ends with the revision, so that a run that was interrupted and one
//! that was not leave the same.

use crate::support::crash::Crash;
use crate::support::history::Random;
use crate::support::{Database, Engine, Kill, Project, Spec, State};

/// What an engine can be told, each by one statement, and the query that sees it.
struct Told {
    statements: &'static [&'static str],
    seen: &'static str,
    /// A step that runs outside of a transaction, where the engine has such.
    alone: &'static str,
    /// What has to be there before.
    before: &'static str,
}

const POSTGRES: Told = Told {
    statements: &[
        "SET TIME ZONE 'Asia/Tokyo'",
        "SET SESSION session_replication_role = replica",
        "SET ROLE session_other",
        "SET SESSION AUTHORIZATION session_other",
        "SET DateStyle = 'German'",
        "SET search_path = pg_catalog",
        "SELECT set_config('statement_timeout', '77s', false)",
        "DO $$ BEGIN PERFORM set_config('my.own', 'kept', false); END $$",
        "SET standard_conforming_strings = off",
        "SET client_encoding = 'LATIN1'",
        "SET lock_timeout = '11s'",
        "SET default_with_oids = off",
        "SELECT session_tells()",
        "SET LOCAL IntervalStyle = 'sql_standard'",
        "SET bytea_output = 'escape'; SET extra_float_digits = -5; SET row_security = off",
    ],
    seen: "SELECT concat_ws(' ', current_setting('TimeZone'), current_setting('session_replication_role'), current_user, session_user = current_user, \
           current_setting('DateStyle'), current_setting('search_path'), current_setting('statement_timeout'), nullif(current_setting('my.own', true), ''), \
           current_setting('standard_conforming_strings'), current_setting('client_encoding'), current_setting('lock_timeout'), \
           current_setting('xmlbinary'), current_setting('IntervalStyle'), current_setting('bytea_output'), current_setting('extra_float_digits'), current_setting('row_security'))",
    alone: "VACUUM",
    before: "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'session_other') THEN CREATE ROLE session_other; END IF; END $$; \
             CREATE FUNCTION public.session_tells() RETURNS text LANGUAGE sql AS $$ SELECT set_config('xmlbinary', 'hex', false) $$; \
             GRANT ALL ON SCHEMA public TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC",
};

const MYSQL: Told = Told {
    statements: &[
        "SET time_zone = '+09:00'",
        "SET SESSION sql_mode = ''",
        "SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'; SET div_precision_increment = 8; DO '\\\\'",
        "SET foreign_key_checks = 0, unique_checks = 0",
        "SET @kept = 'a', @`kept too` = 5",
        "SET SESSION lc_time_names = 'ja_JP'",
        "SET div_precision_increment = 9, auto_increment_increment = 7",
        "SET default_storage_engine = MyISAM",
        "SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "SET NAMES latin1",
        "SET timestamp = 1000000000",
        "SET ROLE session_role",
        "SET SESSION max_sort_length = 77, @@session.sort_buffer_size = 77824",
        "SET lock_wait_timeout = 99, group_concat_max_len = 64",
        "SELECT 'b' INTO @kept",
    ],
    seen: "SELECT CONCAT_WS(' ', @@time_zone, @@sql_mode, @@foreign_key_checks, @@unique_checks, @kept, @`kept too`, @@lc_time_names, @@div_precision_increment, \
           @@auto_increment_increment, @@default_storage_engine, ISOLATION, @@character_set_client, @@collation_connection, \
           UNIX_TIMESTAMP() = 1000000000, CURRENT_ROLE(), @@max_sort_length, @@sort_buffer_size, @@lock_wait_timeout, @@group_concat_max_len)",
    alone: "FLUSH STATUS",
    before: "CREATE ROLE IF NOT EXISTS session_role; GRANT session_role TO CURRENT_USER()",
};

const SQLITE: Told = Told {
    statements: &[
        "PRAGMA recursive_triggers = ON",
        "PRAGMA case_sensitive_like = ON",
        "PRAGMA cache_size = -777",
        "PRAGMA ignore_check_constraints = 1",
        "PRAGMA full_column_names(1)",
        "PRAGMA main.synchronous = OFF",
        "-- told\nPRAGMA cell_size_check = yes",
        "PRAGMA trusted_schema = 0",
    ],
    seen: "SELECT printf('%s %s %s %s %s %s %s %s', (SELECT recursive_triggers FROM pragma_recursive_triggers), 'a' LIKE 'A', \
           (SELECT cache_size FROM pragma_cache_size), \
           (SELECT ignore_check_constraints FROM pragma_ignore_check_constraints), (SELECT full_column_names FROM pragma_full_column_names), \
           (SELECT synchronous FROM pragma_synchronous), (SELECT cell_size_check FROM pragma_cell_size_check), (SELECT trusted_schema FROM pragma_trusted_schema))",
    alone: "VACUUM",
    before: "SELECT 1",
};

fn told(engine: &Engine) -> (Told, &'static str) {
    match engine.dialect() {
        "postgres" => (POSTGRES, ""),
        "mysql" => (MYSQL, "@@transaction_isolation"),
        "mariadb" => (MYSQL, "@@tx_isolation"),
        _ => (SQLITE, ""),
    }
}

/// Each revision sees what it finds, tells one thing or two, makes a table, and sees again; some have a step outside of
/// a transaction in between.
fn project(engine: &Engine, seed: u64) -> (Project, usize) {
    let (told, isolation) = told(engine);
    let looks = |at: usize, place: usize| {
        // In its own revision, reading a variable of an earlier operation is an error of the build.
        let variables = if place == 0 { "" } else { "@kept, @`kept too`, " };
        let query = told.seen.replace("ISOLATION", isolation).replace(variables, "");
        format!(
            "- execute: {{sql: \"INSERT INTO {}seen (id, what) VALUES ({}, ({query}))\", undo: nothing}}\n",
            if engine.dialect() == "postgres" { "public." } else { "" },
            at * 10 + place
        )
    };
    let runs = |sql: &str| {
        let alone = if sql.contains("synchronous") { ", transaction: false" } else { "" };
        format!("- execute: {{sql: {sql:?}, undo: nothing{alone}}}\n")
    };
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..told.statements.len()).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, random.below(at + 1));
    }
    let first = "- create_table: {table: seen, columns: [{name: id, type: integer, nullable: false}, {name: what, type: text}], primary_key: [id]}\n";
    let mut upgrades = vec![first.to_owned()];
    for (number, at) in order.iter().enumerate() {
        let alone = format!(
            "- execute: {{sql: {:?}, undo: nothing, transaction: false, if: SELECT 1}}\n",
            told.alone
        );
        let table = format!("- create_table: {{table: t{number}, columns: [{{name: id, type: integer}}]}}\n");
        let mut upgrade = looks(number, 0) + &runs(told.statements[*at]);
        if random.percent(30) {
            upgrade += &runs(told.statements[random.below(told.statements.len())]);
        }
        if random.percent(40) {
            upgrade.push_str(&alone);
        }
        upgrades.push(upgrade + &table + &looks(number, 1));
    }
    let id = |at: usize| format!("5e55{at:04}");
    let spec = |(at, up): (usize, &String)| Spec::new(id(at)).after_all(at.checked_sub(1).map(id)).up(up);
    (Project::new().with(upgrades.iter().enumerate().map(spec)), upgrades.len())
}

/// The users' tables, with their owners where there are such.
fn left(database: &Database<'_>) -> String {
    let owners = if database.engine().dialect() == "postgres" {
        database.query("SELECT tablename, tableowner = 'session_other' FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 't%' ORDER BY 1")
    } else {
        String::new()
    };
    format!("{}\n{owners}", State::of(database))
}

fn start(engine: &'static Engine) -> Database<'static> {
    let database = engine.shared().database();
    database.execute(told(engine).0.before);
    database.wait_until_alone();
    database
}

/// In one run, and in one for each revision.
pub(super) fn what_a_revision_sets_in_the_session_ends_with_it(engine: &'static Engine) {
    let (project, count) = project(engine, 1);
    let whole = start(engine);
    whole.apply(&engine.script(&project, &["build"])).ok();
    let apart = start(engine);
    for at in 0..count {
        apart.apply(&engine.script(&project, &["build", &format!("5e55{at:04}")])).ok();
    }
    println!("{}: {count} revisions that set something", engine.name());
    pretty_assertions::assert_eq!(left(&whole), left(&apart));
}

/// Killed at points all over the script, also within revisions that take several transactions.
pub(super) fn interrupted_anywhere_a_run_sees_the_same_settings(engine: &'static Engine) {
    let (project, _) = project(engine, 3);
    let crash = Crash::new(start(engine), engine.script(&project, &["build"]));
    let (first, nth) = (3, crash.points.len().div_ceil(9));
    crash.interrupt(Kill::Client, first, nth).assert_harmless(&format!("{}, settings", engine.name()));
}
