//! Down and up again.

use super::{parents, project_of};
use crate::support::history::portable;
use crate::support::{Engine, Project, State, last_line};

pub(super) fn down_to_base_leaves_only_our_tables_and_up_again_brings_everything(engine: &'static Engine) {
    let project = project_of(&portable());
    let script = engine.script(&project, &["build"]);
    let database = engine.shared().database();
    database.apply(&script).ok();
    let first = State::of(&database);
    let output = database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
    assert_eq!(last_line(&output), "at base");
    let empty = State::of(&database);
    assert_eq!(empty.schema.trim(), "");
    assert_eq!(empty.of_kind("ledger").len(), 0);
    empty.assert_at_rest();
    assert!(empty.rows.lines().all(|line| line.starts_with("history ")), "{}", empty.rows);
    for table in ["alembic_version", "sqlc_mig_history"] {
        assert!(database.whole_dump().contains(table), "{table} is gone");
    }
    database.apply(&script).ok();
    let difference = State::of(&database).without_order().difference(&first.without_order());
    assert!(difference.is_empty(), "{difference}");
}

/// What a database has that was only ever upgraded to these heads.
fn upgraded(engine: &'static Engine, project: &Project, heads: &[String]) -> State {
    let database = engine.shared().database();
    for head in heads {
        database.apply(&engine.script(project, &["build", head])).ok();
    }
    State::of(&database)
}

/// Down to each revision, which must give the schema that it had on the way up; and up again.
pub(super) fn down_to_any_revision_gives_its_schema_and_up_again_everything(engine: &'static Engine) {
    let specs = portable();
    let project = project_of(&specs);
    let script = engine.script(&project, &["build"]);
    let start = engine.shared().database();
    start.apply(&script).ok();
    start.wait_until_alone();
    let first = State::of(&start);
    for target in parents(&specs).keys() {
        let database = start.copy();
        let output = database.apply(&engine.script(&project, &["downgrade", target])).ok();
        let down = State::of(&database);
        down.assert_at_rest();
        let heads: Vec<String> =
            down.of_kind("ledger").iter().map(|line| line.replacen("ledger ", "", 1)).collect();
        assert!(heads.contains(target) || last_line(&output).ends_with("nothing to do"), "{output}");
        let expected = upgraded(engine, &project, &heads);
        for kind in ["counter", "journal"] {
            assert_eq!(down.of_kind(kind), expected.of_kind(kind), "{target}");
        }
        assert_eq!(down.without_order().schema, expected.without_order().schema, "down to {target}");
        database.apply(&script).ok();
        let difference = State::of(&database).without_order().difference(&first.without_order());
        assert!(difference.is_empty(), "down to {target} and up again:\n{difference}");
    }
}
