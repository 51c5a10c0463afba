//! A script that is run again, when there is nothing left to do.

use super::project_of;
use crate::support::history::portable;
use crate::support::{Database, Engine, Output, last_line};

#[track_caller]
pub(super) fn assert_nothing_to_do(database: &Database<'_>, script: &str, place: &str) {
    let before = database.whole_dump();
    let output = database.apply(script);
    let stdout = format!("{place}: nothing to do\n");
    assert_eq!(output, Output { status: 0, stdout, stderr: String::new() });
    assert_eq!(database.whole_dump(), before);
}

pub(super) fn a_second_run_says_so_in_one_line_and_changes_no_byte(engine: &'static Engine) {
    let project = project_of(&portable());
    let database = engine.shared().database();
    let up = engine.script(&project, &["build"]);
    let output = database.apply(&up).ok();
    assert_eq!(output.stderr, "");
    assert!(last_line(&output).starts_with("at head "), "{output}");
    assert_nothing_to_do(&database, &up, last_line(&output));
    let down = engine.script(&project, &["downgrade", "base"]);
    let output = database.apply(&down).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(last_line(&output), "at base");
    assert_nothing_to_do(&database, &down, "at base");
}
