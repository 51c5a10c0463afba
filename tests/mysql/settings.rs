//! Settings of a session or server that change what queries answer, or stop them: scripts do the same under each, and leave them as
//! they were.
#![allow(unreachable_pub, reason = "test code")]

use super::{apply_with, engine};
use crate::support::{Engine, Project};

/// Settings of both engines.
pub const SHARED: [&str; 27] = [
    "max_sort_length = 8",
    "sql_select_limit = 1",
    "group_concat_max_len = 4",
    "div_precision_increment = 0",
    "collation_connection = 'utf8mb4_bin'",
    "character_set_client = 'latin1', character_set_results = 'latin1', collation_connection = 'latin1_swedish_ci'",
    "sql_big_selects = 0, max_join_size = 1",
    "explicit_defaults_for_timestamp = 0",
    "updatable_views_with_limit = 0",
    "foreign_key_checks = 0, unique_checks = 0",
    "sql_safe_updates = 1",
    "autocommit = 0",
    "completion_type = 'CHAIN'",
    "time_zone = '+09:00'",
    "lc_time_names = 'ja_JP'",
    "sql_mode = ''",
    "sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,PAD_CHAR_TO_FULL_LENGTH'",
    "sql_auto_is_null = 1, sql_buffer_result = 1, sql_quote_show_create = 0",
    "auto_increment_increment = 7, auto_increment_offset = 3",
    "max_error_count = 0, sql_notes = 0",
    "eq_range_index_dive_limit = 0, max_seeks_for_key = 1, optimizer_search_depth = 0, optimizer_prune_level = 0",
    "join_buffer_size = 128, big_tables = 1",
    "transaction_isolation = 'READ-UNCOMMITTED'",
    "default_storage_engine = 'MyISAM', default_tmp_storage_engine = 'MyISAM'",
    "old_alter_table = 1",
    "innodb_strict_mode = 0",
    "optimizer_switch = 'materialization=off,semijoin=off,derived_merge=off,index_merge=off,firstmatch=off,loosescan=off'",
];

const MYSQL: [&str; 13] = [
    "optimizer_switch = 'subquery_to_derived=on'",
    "optimizer_switch = 'hash_join=off,derived_condition_pushdown=off,use_invisible_indexes=on,prefer_ordering_index=off'",
    "max_sort_length = 4",
    "max_execution_time = 1",
    "windowing_use_high_precision = 0",
    "cte_max_recursion_depth = 0",
    "sql_generate_invisible_primary_key = 1",
    "sql_require_primary_key = 1",
    "show_create_table_verbosity = 1",
    "information_schema_stats_expiry = 0",
    "sort_buffer_size = 32768, internal_tmp_mem_storage_engine = 'MEMORY', max_heap_table_size = 16384",
    "range_optimizer_max_mem_size = 1, set_operations_buffer_size = 16384",
    "print_identified_with_as_hex = 1, session_track_system_variables = '*', end_markers_in_json = 1",
];

/// Columns and keys of several kinds, with rows, a check, a foreign key, and a change of each.
fn project() -> Project {
    Project::new()
        .spec(
            "one.yaml",
            r#"
revision: "aaaa00000001"
down_revision: null
message: One
upgrade:
  - create_table:
      table: customers
      columns:
        - {name: id, type: bigint, identity: true, primary_key: true}
        - {name: name, type: varchar(80), nullable: false, default: "it's"}
        - {name: kind, type: {enum: [a, b]}, default: a}
        - {name: at, type: timestamp, default: {sql: now()}}
      checks: [{name: ck_customers_name, expr: name <> ''}]
      indexes:
        - {name: ix_customers_long_name, columns: [kind, name, at]}
        - {name: ux_customers_name_at, columns: [name, at], unique: true}
  - bulk_insert:
      table: customers
      rows:
        - {id: 1, name: one, at: "2024-01-01 00:00:00"}
        - {id: 2, name: two, at: "2024-01-02 00:00:00"}
"#,
        )
        .spec(
            "two.yaml",
            r#"
revision: "aaaa00000002"
down_revision: "aaaa00000001"
message: Two
upgrade:
  - create_table:
      table: orders
      columns:
        - {name: id, type: bigint, identity: true, primary_key: true}
        - {name: customer_id, type: bigint, nullable: false, references: {table: customers, columns: [id], name: fk_orders}}
        - {name: total, type: "numeric(10,2)", default: 0}
  - alter_column: {table: customers, column: name, type: varchar(90)}
  - add_column: {table: customers, column: {name: memo, type: text}}
  - create_index: {table: customers, name: ix_customers_memo, columns: [{name: memo, length: 20}, name]}
"#,
        )
}

#[test]
fn settings_that_change_what_queries_answer_do_no_harm() {
    do_no_harm(engine(), &SHARED.into_iter().chain(MYSQL).collect::<Vec<_>>());
}

/// All kinds of scripts under each setting say the same and leave the same as under none.
pub fn do_no_harm(engine: &'static Engine, settings: &[&str]) {
    let project = project();
    let scripts: Vec<(&str, String)> = [
        (&["build", "aaaa00000001"][..], "half"),
        (&["build"], "up"),
        (&["build"], "up again"),
        (&["verify"], "verify"),
        (&["status"], "status"),
        (&["current"], "current"),
        (&["detect"], "detect"),
        (&["downgrade", "aaaa00000001"], "down"),
        (&["stamp", "aaaa00000001"], "stamp"),
        (&["repair"], "repair"),
        (&["build"], "up once more"),
    ]
    .into_iter()
    .map(|(arguments, name)| (name, engine.script(&project, arguments)))
    .collect();
    let usual = told(engine, &scripts, "");
    let mut wrong = Vec::new();
    for setting in settings {
        let found = told(engine, &scripts, setting);
        let differs = usual.iter().zip(&found).find(|(one, other)| one != other);
        wrong.extend(differs.map(|(one, other)| format!("{setting}\n{one}\n----\n{other}")));
    }
    assert!(
        wrong.is_empty(),
        "{}: {} of {}\n{}",
        engine.name(),
        wrong.len(),
        settings.len(),
        wrong.join("\n\n")
    );
}

/// What the scripts say, each with its name, and the whole of the database at the end.
fn told(engine: &'static Engine, scripts: &[(&str, String)], setting: &str) -> Vec<String> {
    let database = engine.shared().database();
    let names: Vec<String> = setting
        .split(", ")
        .filter_map(|one| Some(format!("@@SESSION.{}", one.split_once(" = ")?.0)))
        .collect();
    let init = format!("--init-command=SET SESSION {setting}");
    let arguments: Vec<&str> = if setting.is_empty() { Vec::new() } else { vec![&init] };
    let shown = format!("SELECT CONCAT_WS('|', 'settings', {}) LIMIT 1", names.join(", "));
    let shown = if setting.is_empty() { "SELECT 'settings'".to_owned() } else { shown };
    let mut all = Vec::new();
    for (name, script) in scripts {
        let output =
            apply_with(&database, &format!("{shown};\n{script}\nDELIMITER ;\n{shown};\n"), &arguments);
        let seen: Vec<&str> = output.stdout.lines().filter(|line| line.starts_with("settings")).collect();
        assert!(
            seen.windows(2).all(|two| two[0] == two[1]),
            "{}, {setting}, {name}: {seen:#?}",
            engine.name()
        );
        let lines = output.stdout.lines().filter(|line| !line.starts_with("settings"));
        all.push(format!("{name}: {}\n{}\n{}", output.status, masked(lines), masked(output.stderr.lines())));
    }
    all.push(masked(database.dump().lines()));
    all
}

/// Without times, connections and other numbers.
fn masked<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    let mut text = String::new();
    for letter in lines.flat_map(|line| line.chars().chain(['\n'])) {
        let number = letter.is_ascii_digit() || ".:".contains(letter);
        if !(number && text.ends_with('#')) {
            text.push(if number { '#' } else { letter });
        }
    }
    text
}
