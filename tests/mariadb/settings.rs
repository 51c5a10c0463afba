//! Settings of a session or server that change what queries answer, as `tests/mysql/settings.rs` tries them, and those of MariaDB.

use super::engine;
use crate::mysql::settings::{SHARED, do_no_harm};

const MARIADB: [&str; 10] = [
    "max_statement_time = 0.001",
    "max_recursive_iterations = 0",
    "alter_algorithm = 'COPY'",
    "check_constraint_checks = 0",
    "optimizer_switch = 'split_materialized=off,rowid_filter=off,extended_keys=off,exists_to_in=off,condition_pushdown_for_derived=off'",
    "optimizer_use_condition_selectivity = 1, use_stat_tables = 'NEVER', histogram_size = 0",
    "join_cache_level = 8, in_predicate_conversion_threshold = 2",
    "standard_compliant_cte = 0",
    "tmp_memory_table_size = 1024, max_heap_table_size = 16384",
    "sql_if_exists = 1, system_versioning_alter_history = 'KEEP'",
];

#[test]
fn settings_that_change_what_queries_answer_do_no_harm() {
    let Some(engine) = engine() else { return };
    let shared = SHARED.iter().filter(|setting| **setting != "old_alter_table = 1");
    let shared = shared.map(|setting| setting.replace("transaction_isolation", "tx_isolation"));
    let shared = shared.map(|setting| setting.replace(", default_tmp_storage_engine = 'MyISAM'", ""));
    let settings: Vec<String> = shared.chain(MARIADB.map(str::to_owned)).collect();
    do_no_harm(engine, &settings.iter().map(String::as_str).collect::<Vec<_>>());
}
