//! Interrupted on the way up, and then taken down; and the other way round. A script must not take a half-done
//! revision for a whole one, nor for none: it comes to its own end, or it refuses and changes nothing.

use super::{counted_project, downgrade_to};
use crate::support::State;
use crate::support::crash::Crash;
use crate::support::{Database, Kill, Project, Server};

/// Interrupts `crash` at every `nth` point from the `first`. The script that goes the other way must then give `expected`, or refuse.
fn turn(crash: &Crash<'_>, (first, nth): (usize, usize), other_script: &str, expected: &State, what: &str) {
    let then = |database: &Database<'_>| {
        let before = State::of(database);
        let output = database.apply(other_script);
        let after = State::of(database);
        if output.status == 0 {
            let difference = after.without_order().difference(&expected.without_order());
            return if difference.is_empty() { Ok(()) } else { Err(format!("{difference}\n{output}")) };
        }
        if !output.stderr.contains("is half done by an interrupted") || after != before {
            return Err(format!("neither done nor refused: {output}"));
        }
        crash.finish(database)
    };
    crash.interrupt_then(Kill::Client, first, nth, then).assert_harmless(what);
}

fn check(project: &Project, (first, nth): (usize, usize), name: &str) {
    let (up, down) = (project.build(), downgrade_to(project, "base"));
    let (full, empty) = (Server::shared().database(), Server::shared().database());
    full.apply(&up).ok();
    full.wait_until_alone();
    let (way_up, way_down) = (Crash::new(empty, up.clone()), Crash::new(full, down.clone()));
    let bare = State { schema: String::new(), rows: String::new() };
    turn(&way_up, (first, nth), &down, &bare, &format!("{name}, taken down half way up"));
    turn(&way_down, (first, nth), &up, &way_up.clean, &format!("{name}, taken up half way down"));
}

#[test]
fn a_half_done_revision_is_not_taken_for_another_state() {
    check(&counted_project(12), (60, 6), "counted");
}

/// In both directions its first step is outside a transaction, and its only one: before the marker of that step
/// nothing else tells that it has begun.
const INDEX: &str = r#"revision: "eeee00000002"
down_revision: "eeee00000001"
message: Index words
upgrade:
  - create_index: {table: words, columns: [word], name: ix_words_word, concurrently: true}
"#;

const TABLE: &str = r#"revision: "eeee00000001"
down_revision: null
message: Create words
upgrade:
  - create_table:
      table: words
      columns:
        - {name: word, type: text, nullable: false}
      primary_key: [word]
"#;

#[test]
fn a_revision_of_one_step_outside_a_transaction_is_not_taken_for_another_state() {
    check(&Project::new().spec("one.yaml", TABLE).spec("two.yaml", INDEX), (0, 1), "one step");
}
