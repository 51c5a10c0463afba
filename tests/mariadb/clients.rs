//! Settings of client and server (sql_mode, character sets, lower_case_table_names): whatever they are, a run gives the
//! same.

use super::{apply_with, build, engine, project, script, server_with};
use crate::support::{Spec, State, last_line};

const INITIAL: [&str; 17] = [
    "autocommit = 0",
    "sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT,IGNORE_SPACE'",
    "sql_mode = 'ORACLE'",
    "completion_type = CHAIN",
    "completion_type = 'RELEASE'",
    "tx_read_only = 1",
    "tx_isolation = 'SERIALIZABLE'",
    "collation_connection = utf16_general_ci",
    "sql_select_limit = 1, group_concat_max_len = 4, max_recursive_iterations = 0, max_join_size = 1",
    "max_statement_time = 0.001",
    "default_storage_engine = MyISAM",
    "time_zone = '+05:00', foreign_key_checks = 0, unique_checks = 0, check_constraint_checks = 0",
    "explicit_defaults_for_timestamp = 0",
    "sql_safe_updates = 1",
    "character_set_client = latin1, character_set_results = latin1",
    "big_tables = 1, sql_notes = 0",
    "alter_algorithm = 'COPY'", // 11.5 and later ignore it
];

const OPTIONS: [&str; 6] = [
    "--default-character-set=latin1",
    "--default-character-set=gbk",
    "--default-character-set=utf8mb4",
    "--safe-updates",
    "--binary-mode",
    "--comments",
];

#[test]
fn no_setting_changes_what_a_run_gives() {
    let Some(engine) = engine() else { return };
    let (up, down) = (build(&project()), script(&project(), &["downgrade", "aaaa00000001"]));
    let database = engine.shared().database();
    database.apply(&up).ok();
    let clean = State::of(&database);
    assert_eq!(database.query("SELECT HEX(name) FROM users WHERE id = 1"), "E381825C215C", "{clean}");
    assert_eq!(database.query("SELECT HEX(name) FROM users WHERE id = 2"), "7A2F2F3B0D0A27C3A9215C");
    let initial = INITIAL.map(|setting| format!("--init-command=SET {setting}"));
    for option in initial.iter().map(String::as_str).chain(OPTIONS) {
        let database = engine.shared().database();
        apply_with(&database, &up, &[option]).ok();
        let difference = State::of(&database).difference(&clean);
        assert_eq!(difference, "", "{option}");
        let again = apply_with(&database, &up, &[option]).ok();
        assert_eq!(again.stdout, "at head aaaa00000002: nothing to do\n", "{option}");
        apply_with(&database, &down, &[option]).ok();
        apply_with(&database, &up, &[option]).ok();
        assert_eq!(State::of(&database).without_order().schema, clean.without_order().schema, "{option}");
    }
}

#[test]
fn a_server_that_folds_names_gives_the_same() {
    let Some(server) = server_with("--lower-case-table-names=1\n") else { return };
    let specs = project().with([Spec::new("aaaa00000003").after("aaaa00000002").up("
- create_table: {table: Mixed, columns: [{name: Id, type: integer, nullable: false}], primary_key: [Id]}
- add_column: {table: Mixed, column: {name: Word, type: varchar(20)}}
- create_index: {table: Mixed, columns: [Word]}
- rename_table: {table: Mixed, to: Blend}
")]);
    let up = build(&specs);
    let database = server.database();
    assert_eq!(last_line(&database.apply(&up).ok()), "at head aaaa00000003");
    assert_eq!(last_line(&database.apply(&up).ok()), "at head aaaa00000003: nothing to do");
    // every guard finds what is there, by the names of the spec: it was renamed
    database.execute("DELETE FROM alembic_version; INSERT INTO alembic_version VALUES ('aaaa00000002')");
    let again = database.apply(&up).ok();
    assert!(again.stdout.contains("superseded table Mixed, now Blend"), "{again}");
    database.apply(&script(&specs, &["downgrade", "base"])).ok(); // its rows go with their table
}

/// `source` in a session that goes on.
#[test]
fn the_session_is_left_as_it_was() {
    let Some(engine) = engine() else { return };
    let up = build(&project());
    let database = engine.shared().database();
    let names = "sql_mode, autocommit, completion_type, character_set_client, character_set_results, collation_connection, \
         foreign_key_checks, unique_checks, check_constraint_checks, sql_safe_updates, sql_big_selects, sql_select_limit, \
         explicit_defaults_for_timestamp, innodb_strict_mode, time_zone, group_concat_max_len, max_recursive_iterations, \
         tx_read_only, lock_wait_timeout, innodb_lock_wait_timeout, max_statement_time, default_storage_engine";
    let ask: Vec<String> = names.split(", ").map(|name| format!("'{name}', @@SESSION.{name}")).collect();
    let ask = format!("SELECT CONCAT_WS('|', 'settings', {});\n", ask.join(", "));
    let odd = "SET sql_mode = 'ANSI_QUOTES', time_zone = '+03:00', lock_wait_timeout = 77, foreign_key_checks = 0, \
         max_statement_time = 9, sql_select_limit = 99;\n";
    let output = database
        .apply(&format!(
            "{odd}{ask}{up}{ask}{up}{ask}SELECT @sqlc_mig_next IS NULL OR @sqlc_mig_next = '';\n"
        ))
        .ok();
    let settings: Vec<&str> = output.stdout.lines().filter(|line| line.starts_with("settings")).collect();
    assert_eq!(settings.len(), 3, "{output}");
    assert!(settings.iter().all(|line| *line == settings[0]), "{settings:#?}");
    assert!(settings[0].contains("lock_wait_timeout|77"), "{settings:#?}");
}
