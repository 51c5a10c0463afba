//! That the tests' own tools do on every engine what the other tests think they do. Plain SQL, no script of ours.

use crate::support::{Engine, Kill, State};

const TABLE: &str = "CREATE TABLE t (id integer NOT NULL PRIMARY KEY, word varchar(20));\n";
const ROWS: &str = "INSERT INTO t VALUES (1, 'one');\nINSERT INTO t VALUES (2, NULL);\n";

/// The statements of a script, which ends at its first error as ours do.
fn script(engine: &Engine, statements: &str) -> String {
    let head = match engine.dialect() {
        "postgres" => "\\set ON_ERROR_STOP 1\n",
        "sqlite" => ".bail on\n",
        _ => "",
    };
    head.to_owned() + statements
}

pub(super) fn a_database_is_fresh_and_takes_a_script(engine: &'static Engine) {
    let server = engine.shared();
    let database = server.database();
    assert_eq!(State::of(&database).rows, "");
    database.apply(&script(engine, &[TABLE, ROWS].concat())).ok();
    assert_eq!(database.query("SELECT id, word FROM t WHERE id = 1"), "1|one");
    let state = State::of(&database);
    assert_eq!(state.of_kind("t").len(), 2, "{state}");
    assert!(state.schema.contains("word"), "{state}");
    assert_eq!(State::of(&server.database()).rows, "");
    let statuses = Kill::Statement.statuses();
    let failed = database.apply(&script(engine, &[TABLE, "INSERT INTO t VALUES (3, 'three');\n"].concat()));
    assert!(statuses.contains(&failed.status), "{failed}");
    assert_eq!(State::of(&database), state);
}

pub(super) fn a_copy_has_the_same_state(engine: &'static Engine) {
    let database = engine.shared().database();
    database.apply(&script(engine, &[TABLE, ROWS].concat())).ok();
    let copy = database.copy();
    assert_eq!(State::of(&copy), State::of(&database));
    assert_eq!(copy.whole_dump(), database.whole_dump());
    copy.execute("UPDATE t SET word = 'zwei' WHERE id = 2");
    let difference = State::of(&copy).difference(&State::of(&database));
    assert!(difference.contains("zwei"), "{difference}");
    assert_ne!(copy.whole_dump(), database.whole_dump());
}

/// It ends where it should, and what was done before is still there.
pub(super) fn every_interruption_ends_the_script(engine: &'static Engine) {
    let server = engine.start();
    let script = script(engine, &[TABLE, ROWS].concat());
    let printed = engine.driver().trace(&server.database(), &script).ok().stdout;
    let points: Vec<usize> =
        printed.lines().filter_map(|line| line.strip_prefix("@@ ")?.parse().ok()).collect();
    assert_eq!(points.len(), 3, "{printed}");
    for kill in engine.driver().kills() {
        let database = server.database();
        let output = database.interrupt(&script, points[1], *kill);
        assert!(kill.statuses().contains(&output.status), "{kill:?}: {output}");
        database.wait_until_alone();
        assert_eq!(database.query("SELECT id FROM t"), "1", "{kill:?}");
    }
}
