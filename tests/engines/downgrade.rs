//! Downgrades to base and to every revision of a history, and the upgrade after each.

use super::History;
use crate::support::{Engine, Project, State, last_line};

/// Which of our own tables there are.
fn own_tables(state: &str) -> Vec<&'static str> {
    let tables = ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"];
    tables.into_iter().filter(|table| state.contains(table)).collect()
}

pub(super) fn down_to_base_leaves_only_our_tables_and_up_again_brings_everything(engine: &'static Engine) {
    for history in History::all(engine, &[18]) {
        let project = history.project();
        let script = engine.script(&project, &["build"]);
        let database = engine.shared().database();
        database.apply(&script).ok();
        let first = State::of(&database);
        let ours = own_tables(&database.whole_dump());
        assert!(ours.starts_with(&["alembic_version", "sqlc_mig_history"]), "{}: {ours:?}", history.name);
        let has_markers = ours.len() == 3;
        assert!(has_markers || !history.name.starts_with("counted"), "{}: {ours:?}", history.name);
        let output = database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
        assert_eq!(last_line(&output), "at base");
        let empty = State::of(&database);
        assert_eq!(empty.schema.trim(), "", "{}", history.name);
        assert_eq!(empty.of_kind("ledger").len(), 0);
        empty.assert_at_rest();
        assert!(empty.rows.lines().all(|line| line.starts_with("history ")), "{}", empty.rows);
        assert_eq!(own_tables(&database.whole_dump()), ours, "{}", history.name);
        database.apply(&script).ok();
        let difference = State::of(&database).without_order().difference(&first.without_order());
        assert!(difference.is_empty(), "{}: {difference}", history.name);
    }
}

/// What a database has that was only ever upgraded to these heads.
fn upgraded(engine: &'static Engine, project: &Project, heads: &[String]) -> State {
    let database = engine.shared().database();
    for head in heads {
        database.apply(&engine.script(project, &["build", head])).ok();
    }
    State::of(&database)
}

/// PostgreSQL cannot take a value out of an enum, so two histories leave one there.
fn schema(state: &State) -> String {
    let schema = state.without_order().schema;
    schema.replace("    'curious'\n", "").replace("    'refunded'\n", "")
}

/// The sample project leaves a value of an enum there. Elsewhere than on PostgreSQL that is a part of a column.
fn comparable(engine: &Engine) -> impl Iterator<Item = History> {
    let has_types = engine.dialect() == "postgres";
    History::all(engine, &[15]).into_iter().filter(move |history| has_types || history.name != "sample")
}

/// Down to each revision, which must give the schema that it had on the way up; and up again.
pub(super) fn down_to_any_revision_gives_its_schema_and_up_again_everything(engine: &'static Engine) {
    for history in comparable(engine) {
        let project = history.project();
        let script = engine.script(&project, &["build"]);
        let start = engine.shared().database();
        start.apply(&script).ok();
        start.wait_until_alone();
        let first = State::of(&start);
        for target in history.ids() {
            let what = format!("{}: down to {target}", history.name);
            let database = start.copy();
            let output = database.apply(&engine.script(&project, &["downgrade", &target])).ok();
            let down = State::of(&database);
            down.assert_at_rest();
            let heads: Vec<String> =
                down.of_kind("ledger").iter().map(|line| line.replacen("ledger ", "", 1)).collect();
            let is_there = heads.contains(&target) || last_line(&output).ends_with("nothing to do");
            assert!(is_there, "{what}: {output}");
            let expected = upgraded(engine, &project, &heads);
            for kind in history.rows {
                assert_eq!(down.of_kind(kind), expected.of_kind(kind), "{what}");
            }
            assert_eq!(schema(&down), schema(&expected), "{what}");
            database.apply(&script).ok();
            let difference = State::of(&database).without_order().difference(&first.without_order());
            assert!(difference.is_empty(), "{what} and up again:\n{difference}");
        }
    }
}
