//! Databases that were made at a later shape of the history, with an empty ledger: the script from base does what is still
//! missing there, and says of the rest that it is there, or superseded.

use crate::support::history::{Structural, structural};
use crate::support::{Database, Engine, Output, Project, State};

/// Takes the ledger and what stands beside it out of a database, as if others had made all that is in it.
fn forget(database: &Database<'_>) {
    for table in ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"] {
        database.execute(&format!("DROP TABLE IF EXISTS {table}"));
    }
}

fn fill(database: &Database<'_>, history: &Structural, after: usize) {
    for row in &history.rows[after] {
        database.execute(row);
    }
}

/// The seeds of random histories; `SQLC_MIG_TEST_SEED` is the first of them.
fn seeds(count: u64) -> impl Iterator<Item = u64> {
    let first = std::env::var("SQLC_MIG_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    first..first + count
}

#[track_caller]
fn assert_same(database: &Database<'_>, expected: &State, output: &Output, what: &str, history: &Structural) {
    let difference = State::of(database).without_order().difference(&expected.without_order());
    let texts: String = history.specs.iter().map(|spec| spec.text.clone()).collect();
    assert!(difference.is_empty(), "{what}:\n{difference}\n{output}\n{texts}");
}

#[track_caller]
fn passed(output: Output, what: &str, history: &Structural) -> Output {
    let texts: String = history.specs.iter().map(|spec| spec.text.clone()).collect();
    assert!(output.status == 0, "{what}: {output}\n{texts}");
    output
}

pub(super) fn a_database_at_the_newest_shape_is_taken_as_it_is(engine: &'static Engine) {
    let mut superseded = 0;
    for seed in seeds(12) {
        let history = structural(seed, 12, true);
        let what = format!("seed {seed}");
        let script = engine.script(&Project::of(&history.specs), &["build"]);
        let database = engine.shared().database();
        let output = passed(database.apply(&script), &what, &history);
        assert!(!output.stdout.contains("superseded"), "{what}: {output}");
        fill(&database, &history, history.ids.len() - 1);
        let expected = State::of(&database);
        forget(&database);
        let output = passed(database.apply(&script), &what, &history);
        superseded += output.stdout.matches("  superseded ").count();
        assert_same(&database, &expected, &output, &what, &history);
        let output = database.apply(&script).ok();
        assert!(output.stdout.ends_with(": nothing to do\n"), "{what}: {output}");
    }
    assert!(superseded > 50, "only {superseded} statements were superseded");
}

pub(super) fn a_database_at_any_shape_is_brought_to_the_newest(engine: &'static Engine) {
    for seed in seeds(4) {
        let history = structural(seed + 1000, 9, false);
        let project = Project::of(&history.specs);
        let script = engine.script(&project, &["build"]);
        for (number, id) in history.ids.iter().enumerate() {
            let what = format!("seed {seed} at {id}");
            let database = engine.shared().database();
            passed(database.apply(&engine.script(&project, &["build", id])), &what, &history);
            fill(&database, &history, number);
            let copy = database.copy();
            passed(copy.apply(&script), &what, &history);
            forget(&database);
            let output = passed(database.apply(&script), &what, &history);
            assert_same(&database, &State::of(&copy), &output, &what, &history);
        }
    }
}
