//! `stamp`: what it makes of the ledger, and what it stops at.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, mark, printed, refuses, rows};
use crate::support::{Database, Engine, Project, State, chain, last_line};

/// The ledger before, the targets, the ledger after: what Alembic's `stamp` does.
const CASES: [(&[&str], &[&str], &str); 22] = [
    (&[], &["0001"], "0001"),
    (&[], &["heads"], "e5"),
    (&[], &["a2", "b2"], "a2 b2"),
    (&["0001"], &["c4"], "c4"),
    (&["c4"], &["0001"], "0001"),
    (&["c4"], &["a2"], "a2"),
    (&["a2", "b3"], &["b2"], "a2 b2"),
    (&["a2", "b3"], &["c4"], "c4"),
    (&["a2", "b3"], &["0001"], "0001"),
    (&["b3"], &["a2"], "a2 b3"),
    (&["b3", "d1"], &["b2"], "b2 d1"),
    // depends_on is ancestry both ways
    (&["e5"], &["d1"], "d1"),
    (&["b3", "d1"], &["e5"], "e5"),
    (&["d1"], &["a2"], "a2"),
    (&["a2"], &["d1"], "d1"),
    // a target that is an ancestor of another one says nothing
    (&[], &["a2", "c4", "0001"], "c4"),
    (&["e5"], &["base"], ""),
    (&["b3"], &["right@base"], ""),
    (&["a2", "b3"], &["right@base"], "a2"),
    (&["b3", "d1"], &["other@base"], "b3"),
    (&["b3", "d1"], &["base", "a2"], "a2"),
    // what is wrong elsewhere is mended on the way
    (&["a2", "b2", "b3"], &["d1"], "b3 d1"),
];

pub(crate) fn each_target_takes_the_place_of_the_rows_of_its_lineage(engine: &'static Engine) {
    let project = branches();
    for (before, targets, after) in CASES {
        let database = ledger_of(engine, before);
        let command = [&["stamp"], targets].concat();
        let output = printed(&database, &project, &command);
        assert_eq!(rows(&database), after, "{before:?} {targets:?}: {output}");
        let place = if after.is_empty() { "base".to_owned() } else { after.replace(' ', ", ") };
        if before.join(" ") == after {
            assert_eq!(output, format!("at {place}: nothing to do\n"));
        } else {
            assert!(output.ends_with(&format!("\nat {place}\n")), "{output}");
        }
        does_nothing(&database, &project, &command, &place);
    }
}

#[track_caller]
fn does_nothing(database: &Database<'_>, project: &Project, command: &[&str], place: &str) {
    let before = database.whole_dump();
    assert_eq!(printed(database, project, command), format!("at {place}: nothing to do\n"));
    assert_eq!(database.whole_dump(), before, "a second run changes nothing");
}

pub(crate) fn it_makes_the_ledger_and_tells_the_history(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    assert_eq!(
        printed(&database, &project, &["stamp", "a2", "b3"]),
        "stamp a2 b3\n  added a2\n  added b3\nat a2, b3\n"
    );
    assert_eq!(
        printed(&database, &project, &["stamp", "base"]),
        "stamp base\n  removed a2\n  removed b3\nat base\n"
    );
    let digests = "CASE WHEN checksum IS NULL THEN 'none' ELSE 'some' END, CASE WHEN length(script_digest) = 64 THEN 'some' ELSE 'none' END";
    let times = "CASE WHEN finished_at >= started_at THEN 'ended' ELSE 'odd' END";
    let history =
        format!("SELECT revision, direction, message, {digests}, {times} FROM sqlc_mig_history ORDER BY id");
    assert_eq!(
        database.query(&history),
        "a2|stamp|Left|some|some|ended\nb3|stamp|Right again|some|some|ended\nbase|stamp|removed a2, b3|none|some|ended"
    );
    // signed as upgrades are
    apply(&database, &project, &["build", "0001"]).ok();
    let by = "SELECT count(*) FROM (SELECT DISTINCT coalesce(applied_by, ''), tool_version FROM sqlc_mig_history) x";
    assert_eq!(database.query(by), "1");
}

pub(crate) fn an_upgrade_goes_on_from_there(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    apply(&database, &project, &["build", "a2"]).ok();
    apply(&database, &project, &["build", "b2"]).ok();
    printed(&database, &project, &["stamp", "--purge", "base"]);
    printed(&database, &project, &["stamp", "a2", "b2"]);
    let output = apply(&database, &project, &["build", "heads"]).ok();
    let applied: Vec<&str> =
        output.stdout.lines().filter_map(|line| line.strip_prefix("apply ")?.split(' ').next()).collect();
    assert_eq!(applied, ["d1", "b3", "c4", "e5"], "{output}");
    assert_eq!((rows(&database).as_str(), output.stderr.as_str()), ("e5", ""));
    State::of(&database).assert_at_rest();
}

pub(crate) fn an_unknown_row_stops_it_and_purge_forgets_it(engine: &'static Engine) {
    let project = branches();
    let database = ledger_of(engine, &["a2", "from elsewhere"]);
    for targets in [&["stamp", "b2"] as &[&str], &["stamp", "base"]] {
        refuses(&database, &project, targets, &["does not know: from elsewhere;", "stamp with --purge"]);
    }
    let purge = &["stamp", "--purge", "b2"];
    assert_eq!(
        printed(&database, &project, purge),
        "stamp --purge b2\n  removed a2\n  removed from elsewhere\n  added b2\nat b2\n"
    );
    does_nothing(&database, &project, purge, "b2");
    // Alembic would not find it either
    let database = ledger_of(engine, &["A2"]);
    refuses(&database, &project, &["stamp", "b2"], &["does not know: A2;"]);
}

pub(crate) fn a_half_done_revision_stops_it(engine: &'static Engine) {
    let (project, database) = (branches(), ledger_of(engine, &["a2"]));
    mark(&database, &[("b2", "upgrade", 1), ("b2", "upgrade", 2)]);
    for command in [&["stamp", "heads"] as &[&str], &["stamp", "--purge", "base"]] {
        let says = ["the revision b2 is half done by an interrupted upgrade script", "script again"];
        refuses(&database, &project, command, &says);
    }
}

/// The same, after a real interruption, where an engine can be left half done by one.
pub(crate) fn a_half_done_revision_is_finished_first(engine: &'static Engine) {
    let project = chain(&[
        ("first", "- create_table: {table: t, columns: [{name: id, type: integer}]}"),
        (
            "second",
            "- execute: {sql: 'INSERT INTO t VALUES (1)', undo: nothing}\n- create_index: {table: t, columns: [id], concurrently: true, name: ix_t}\n- execute: {sql: 'INSERT INTO late VALUES (1)', undo: nothing}",
        ),
    ]);
    project.write("sqlc-mig.yaml", "external: [late]\n");
    let database = engine.shared().database();
    let failed = apply(&database, &project, &["build"]);
    assert!(failed.status != 0 && failed.stderr.contains("late"), "{failed}");
    assert_eq!(rows(&database), "r001");
    if database.has_markers() {
        refuses(&database, &project, &["stamp", "head"], &["the revision r002 is half done"]);
    }
    database.execute("CREATE TABLE late (id integer)");
    assert_eq!(last_line(&apply(&database, &project, &["build"]).ok()), "at head r002");
    assert_eq!(database.query("SELECT count(*) FROM t"), "1");
    does_nothing(&database, &project, &["stamp", "head"], "r002");
}
