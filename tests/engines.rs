//! What every dialect promises, on its own engine: each test here is written once and runs on all of them. What a run
//! leaves is always compared with what a clean run leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod accepted;
mod adopted;
mod attributes;
mod branch;
mod detect;
mod downgrade;
mod exclusion;
mod expressions;
mod facts;
mod filled;
mod harness;
mod histories;
mod import;
mod interruption;
mod keys;
mod ledger;
mod literals;
mod long;
mod moved_keys;
mod names;
mod odd;
mod plan;
mod prefix;
mod repetition;
mod replacement;
mod rows;
mod sabotage;
mod sample;
mod schema;
mod session;
pub(crate) mod split;
pub(crate) mod squash;
mod strays;
mod superseded;
mod verify;
mod walk;
mod wide;

use histories::{History, parents};
use ledger::{ensuring, metrics, reading, repair, safety, stamp, status};
use sqlc_mig::dialect::Dialect;

use crate::support::Engine;

/// Makes a module for each engine, with all the tests.
macro_rules! on_every_engine {
    ($($subject:ident: $($test:ident)*;)*) => {
        on_every_engine!(@ postgres $($subject: $($test)*;)*);
        on_every_engine!(@ mysql $($subject: $($test)*;)*);
        on_every_engine!(@ mariadb $($subject: $($test)*;)*);
        on_every_engine!(@ sqlite $($subject: $($test)*;)*);

        /// The names of the modules.
        const ENGINES: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];
    };
    (@ $engine:ident $($subject:ident: $($test:ident)*;)*) => {
        mod $engine {
            $(mod $subject {
                $(#[test]
                fn $test() {
                    super::super::on(stringify!($engine), super::super::$subject::$test);
                })*
            })*
        }
    };
}

on_every_engine! {
    attributes: a_change_changes_what_it_says_and_nothing_else;
    accepted: the_longest_names_and_empty_values_are_taken;
    adopted: its_plan_says_what_the_run_does both_ways_to_ask_give_one_answer;
    branch: branches_give_the_same_in_both_orders
        a_database_with_both_branches_has_two_heads_until_the_merge
        an_id_may_be_a_word_of_the_engine;
    detect: each_revision_is_found_by_its_schema an_upgrade_goes_on_from_what_it_names
        after_a_change_by_hand_it_names_the_nearest an_empty_database_is_at_base_and_a_ledger_is_told
        names_may_be_odd;
    downgrade: down_to_base_leaves_only_our_tables_and_up_again_brings_everything
        down_to_any_revision_gives_its_schema_and_up_again_everything;
    ensuring: it_makes_both_tables_and_nothing_else all_that_write_make_the_tables_of_an_upgrade
        without_a_history_none_is_made;
    exclusion: of_two_runs_at_once_one_waits_and_every_revision_is_applied_once
        a_run_that_waits_goes_on_where_the_other_one_was_killed;
    expressions: each_is_taken_and_a_misspelt_column_is_told;
    facts: one_folder_of_specs_gives_the_same_facts;
    filled: a_new_column_without_a_value_stops_where_there_are_rows a_new_column_with_a_value_does_not_stop
        numbers_of_rows_are_kept_and_counted_on keys_on_the_same_columns_are_two
        kinds_of_indexes_and_rare_characters;
    harness: a_database_is_fresh_and_takes_a_script a_copy_has_the_same_state every_interruption_ends_the_script;
    import: a_dump_becomes_a_revision_that_makes_the_same_database;
    interruption: data_steps_run_once an_upgrade_that_is_interrupted_anywhere_converges
        an_upgrade_on_a_server_that_stops_converges an_upgrade_that_is_interrupted_again_and_again_converges
        a_downgrade_that_is_interrupted_anywhere_converges a_downgrade_on_a_server_that_stops_converges;
    keys: a_key_with_the_servers_own_name_brings_an_index_with_the_name_of_its_column
        it_gives_way_to_another_index_and_comes_back_when_that_one_goes
        keys_that_are_added_later_bring_theirs_and_leave_it_behind
        a_key_with_a_name_takes_over_the_index_that_another_one_left
        what_a_key_left_behind_can_be_dropped_by_its_name;
    literals: data_is_the_same_everywhere;
    long: a_thousand_applied_revisions_cost_one_packet_each_at_most;
    names: made_of_placeholders_and_quotes_they_are_names two_ledgers_stand_in_one_schema
        the_charset_of_the_database_is_none_of_names;
    odd: every_script_does_what_is_right_or_stops_with_one_sentence;
    plan: what_it_lists_is_what_a_run_does_from_every_revision
        random_changes_of_tables_are_planned_as_they_are_done
        steps_from_where_the_database_is_are_planned_too
        what_an_interrupted_run_has_done_is_planned_as_done
        what_stops_a_run_stops_a_plan;
    prefix: prefixes_of_a_history_are_completed
        a_database_that_follows_the_history_step_by_step_ends_like_a_new_one;
    metrics: metrics_tell_each_state_and_when_it_changed metrics_need_no_ledger_and_no_history;
    reading: current_says_what_alembic_says current_tells_more_if_asked current_tells_what_is_half_done
        check_heads_fails_after_printing current_works_where_operations_are_wrong reading_changes_nothing
        history_takes_what_current_printed;
    repair: a_sound_database_is_left_alone tables_that_are_missing an_ancestor_beside_its_descendant
        unknown_rows_need_an_answer what_replaces_may_be_an_ancestor_or_there_already
        a_ledger_that_is_too_narrow_or_padded an_id_that_is_there_twice a_history_that_lacks_columns
        markers_that_mean_nothing_any_more a_table_that_is_no_ledger_is_refused;
    repetition: a_second_run_says_so_in_one_line_and_changes_no_byte;
    replacement: a_clean_run_replaces_columns_and_keeps_their_values
        replaced_columns_keep_their_values_whatever_step_is_interrupted
        replaced_columns_keep_their_values_when_the_server_stops;
    rows: random_rows_become_those_that_are_wanted_and_come_back;
    safety: a_stamp_that_is_interrupted_anywhere_did_nothing_or_all
        a_repair_that_is_interrupted_anywhere_did_nothing_or_all of_two_stamps_at_once_one_does_it
        a_stamp_waits_for_an_upgrade names_and_texts_cannot_leave_their_quotes
        what_stands_in_a_database_does_not_steer_a_terminal a_ledger_with_another_name_is_used
        quiet_ones_print_nothing_where_nothing_is_wrong;
    sabotage: without_memory_replaced_columns_lose_their_values without_memory_data_steps_run_twice
        without_guards_an_adopted_database_fails without_the_lock_two_runs_collide;
    sample: its_script_is_as_built_and_runs_twice_down_and_up_again
        a_shop_in_use_keeps_its_rows_and_gets_its_rules interrupted_in_a_shop_in_use_it_converges
        interrupted_on_an_empty_database_it_converges;
    schema: as_sql_it_makes_the_database_of_the_history a_dump_of_a_database_at_head_differs_in_nothing
        what_differs_leads_from_any_revision_to_any_other;
    session: what_a_revision_sets_in_the_session_ends_with_it interrupted_anywhere_a_run_sees_the_same_settings;
    split: it_does_what_the_whole_one_does what_is_left_to_read_does_not_grow the_files_hold_what_runtime_prints
        a_wrong_file_stops_it_before_any_change started_elsewhere_it_says_where_to_start
        interrupted_it_goes_on_where_it_stopped of_two_at_once_one_waits
        files_that_are_right_stay_and_check_looks_at_them;
    squash: a_database_anywhere_ends_as_without_it it_leads_back_to_before_the_range
        interrupted_anywhere_it_converges a_branch_beside_it_finds_what_is_there
        without_the_replaced_specs_the_middle_is_refused a_step_refuses_a_half_done_one
        of_two_runs_at_once_one_goes_no_other_way;
    stamp: each_target_takes_the_place_of_the_rows_of_its_lineage it_makes_the_ledger_and_tells_the_history
        an_upgrade_goes_on_from_there an_unknown_row_stops_it_and_purge_forgets_it
        a_half_done_revision_stops_it a_half_done_revision_is_finished_first;
    strays: what_nobody_knows_is_dropped_where_it_is_there;
    status: it_tells_applied_stamped_edited_pending_and_unknown it_tells_what_is_half_done
        it_takes_a_ledger_of_alembic_and_a_broken_one it_lists_tables_and_columns_of_what_is_applied;
    moved_keys: a_key_that_moves_is_where_the_history_ends_whatever_the_database_was;
    superseded: a_database_at_the_newest_shape_is_taken_as_it_is a_database_at_any_shape_is_brought_to_the_newest
        what_is_renamed_is_known_by_its_later_names what_is_dropped_later_is_not_made_again_where_that_shows
        what_bears_the_name_of_something_dropped_keeps_its_values what_is_changed_later_is_not_changed_back
        what_is_lost_still_stops_the_script a_clean_run_supersedes_nothing a_table_that_nobody_has_read_is_no_sign
        a_key_that_another_branch_or_a_condition_leaves_is_no_sign a_type_that_another_branch_leaves_is_no_sign;
    verify: a_renamed_column_of_any_type_is_no_difference what_an_engine_does_with_indexes_is_no_difference
        nothing_differs_where_a_script_has_been nothing_differs_at_revisions_on_the_way_down
        each_drift_is_found_and_nothing_else patterns_are_left_out_and_the_ledger_is_told;
    walk: a_step_up_is_the_one_revision_that_could_be_next
        a_base_that_needs_what_is_next_does_not_jump_over_it
        a_merge_needs_its_other_branch_along_a_named_one
        too_many_steps_are_refused_before_the_first
        a_step_down_is_the_only_head_and_a_merge_is_one_step
        a_half_done_revision_is_the_first_step
        a_branch_is_reverted_from_its_base_and_what_lies_between_by_a_range;
    wide: what_is_broken_into_lines_means_the_same;
}

/// Runs a test on the engine of this name, if this version of sqlc-mig knows its dialect.
fn on(name: &str, test: fn(&'static Engine)) {
    let engine = Engine::of(name).unwrap_or_else(|| panic!("no driver for {name}"));
    if Dialect::from_name(name).is_some() && engine.is_wanted() {
        test(engine);
    }
}

/// A dialect without tests is a failure here, not a gap that nobody sees.
#[test]
fn every_dialect_is_tested_here() {
    for dialect in Dialect::ALL {
        let name = dialect.facts().name;
        assert!(ENGINES.contains(&name), "tests/engines.rs has no tests for {name}");
        assert!(Engine::of(name).is_some(), "no driver in tests/support/engine.rs runs scripts for {name}");
    }
}
