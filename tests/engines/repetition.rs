//! A second run, with nothing to do: it prints one line and changes no byte.

use super::History;
use crate::support::{Database, Engine, Output, State, last_line};

#[track_caller]
pub(super) fn assert_nothing_to_do(database: &Database<'_>, script: &str, place: &str) {
    let before = database.whole_dump();
    let output = database.apply(script);
    let stdout = format!("{place}: nothing to do\n");
    assert_eq!(output, Output { status: 0, stdout, stderr: String::new() });
    assert_eq!(database.whole_dump(), before);
}

pub(super) fn a_second_run_says_so_in_one_line_and_changes_no_byte(engine: &'static Engine) {
    for history in History::all(engine, &[15, 16, 17]) {
        let project = history.project();
        let database = engine.shared().database();
        let up = engine.script(&project, &["build"]);
        let output = database.apply(&up).ok();
        assert_eq!(output.stderr, "");
        let state = State::of(&database);
        state.assert_applied_once(&history.ids());
        let heads = state.of_kind("ledger").join(" ").replace("ledger ", "");
        assert_eq!(last_line(&output), format!("at head {heads}"));
        assert_nothing_to_do(&database, &up, last_line(&output));
        let down = engine.script(&project, &["downgrade", "base"]);
        let output = database.apply(&down).ok();
        assert_eq!(output.stderr, "");
        assert_eq!(last_line(&output), "at base");
        assert_nothing_to_do(&database, &down, "at base");
    }
}
