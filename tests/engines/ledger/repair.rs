//! `repair`: what it mends, what it leaves alone, and that it says so.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, mark, printed, refuses, rows, shown};
use crate::support::{Database, Engine};

/// Nothing is left to mend, and a run that mends nothing writes nothing.
#[track_caller]
pub(super) fn is_mended(database: &Database<'_>) {
    let dump = database.whole_dump();
    let output = printed(database, &branches(), &["repair"]);
    assert!(output.ends_with("nothing to repair\n"), "{output}");
    assert_eq!(database.whole_dump(), dump);
}

pub(crate) fn a_sound_database_is_left_alone(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    apply(&database, &project, &["build", "heads"]).ok();
    assert_eq!(printed(&database, &project, &["repair"]), "repair\nnothing to repair\n");
    is_mended(&database);
}

pub(crate) fn tables_that_are_missing(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    let (ledger, history) = (shown(engine, "alembic_version"), shown(engine, "sqlc_mig_history"));
    assert_eq!(
        printed(&database, &project, &["repair"]),
        format!(
            "repair\n  created the ledger {ledger}: it was missing\n  created the history {history}: it was missing\nat base\n"
        )
    );
    is_mended(&database);
    apply(&database, &project, &["build", "b2"]).ok();
    database.execute("DROP TABLE alembic_version");
    let output = printed(&database, &project, &["repair"]);
    assert!(output.contains("its last entry in the history: upgrade of b2 at 20"), "{output}");
    assert!(output.contains("sqlc-mig stamp ID"), "{output}");
    assert_eq!(rows(&database), "");
    is_mended(&database);
}

pub(crate) fn an_ancestor_beside_its_descendant(engine: &'static Engine) {
    let database = ledger_of(engine, &["0001", "a2", "b3", "d1", "e5"]);
    let output = printed(&database, &branches(), &["repair"]);
    for id in ["0001", "a2", "b3", "d1"] {
        let says = format!("  removed {id} from the ledger: its descendant e5 is listed, which says it\n");
        assert!(output.contains(&says), "{output}");
    }
    assert!(output.ends_with("at e5\n"), "{output}");
    assert_eq!(rows(&database), "e5");
    is_mended(&database);
}

pub(crate) fn unknown_rows_need_an_answer(engine: &'static Engine) {
    let project = branches();
    let database = ledger_of(engine, &["A2", "b2 ", "gone"]);
    let all = "at revision(s) that no spec has: A2, b2 , gone;";
    let near = "Different by case or blanks alone: --replace 'A2=a2' --replace 'b2 =b2'";
    refuses(&database, &project, &["repair"], &[all, near]);
    let some = ["repair", "--replace", "A2=a2", "--replace", "b2 =b2"];
    refuses(&database, &project, &some, &["that no spec has: gone;"]);
    let all = &[&some as &[&str], &["--forget", "gone", "--forget", "never-there"]].concat();
    let output = printed(&database, &project, all);
    for says in [
        "  replaced A2 by a2 in the ledger: no spec has it, and --replace says so\n",
        "  removed gone from the ledger: no spec has it, and --forget says so\n",
    ] {
        assert!(output.contains(says), "{output}");
    }
    assert!(output.ends_with("\nat a2, b2\n") && output.matches("never-there").count() == 1, "{output}");
    assert_eq!(rows(&database), "a2 b2");
    assert!(printed(&database, &project, all).ends_with("nothing to repair\n"));
}

pub(crate) fn what_replaces_may_be_an_ancestor_or_there_already(engine: &'static Engine) {
    let database = ledger_of(engine, &["c4", "old", "older"]);
    let command = ["repair", "--replace", "old=a2", "--replace", "older=c4"];
    let output = printed(&database, &branches(), &command);
    assert!(output.contains("removed a2 from the ledger: its descendant c4 is listed"), "{output}");
    assert_eq!(rows(&database), "c4");
    is_mended(&database);
}

/// A type as the engine calls it; none where it does not matter: SQLite takes what does not fit, and pads nothing.
fn called(engine: &Engine, made: &str) -> Option<String> {
    match engine.dialect() {
        "postgres" => Some(made.replace("varchar", "character varying").replace("char(", "character(")),
        "sqlite" => None,
        _ => Some(made.to_owned()),
    }
}

/// Where a char column pads what it holds, Alembic would not find its own revision.
pub(crate) fn a_ledger_that_is_too_narrow_or_padded(engine: &'static Engine) {
    let project = branches();
    for made in ["varchar(12)", "char(32)", "char(4)"] {
        let database = engine.shared().database();
        database.execute(&format!("CREATE TABLE alembic_version (version_num {made} PRIMARY KEY); INSERT INTO alembic_version VALUES ('a2')"));
        assert_eq!(printed(&database, &project, &["current"]), "a2\n");
        let output = printed(&database, &project, &["repair"]);
        let ledger = shown(engine, "alembic_version");
        match called(engine, made) {
            Some(was) => {
                let says =
                    format!("  changed version_num of the ledger {ledger} from {was} to varchar(32): ");
                assert!(output.contains(&says), "{output}");
            }
            None => assert!(!output.contains("version_num"), "{output}"),
        }
        is_mended(&database);
        // a long id goes in, and comes out without blanks
        let long = "e5".repeat(16);
        database.execute(&format!("INSERT INTO alembic_version VALUES ('{long}')"));
        assert_eq!(database.query("SELECT max(length(version_num)) FROM alembic_version"), "32");
        assert_eq!(rows(&database), format!("a2 {long}"));
    }
}

pub(crate) fn an_id_that_is_there_twice(engine: &'static Engine) {
    let database = engine.shared().database();
    database.execute("CREATE TABLE alembic_version (version_num varchar(4)); INSERT INTO alembic_version VALUES ('a2'), ('a2'), ('b2')");
    let output = printed(&database, &branches(), &["repair"]);
    assert!(output.contains("  removed a second row of a2 from the ledger: one says it\n"), "{output}");
    assert!(output.ends_with("\nat a2, b2\n"), "{output}");
    assert_eq!(rows(&database), "a2 b2");
    is_mended(&database);
}

pub(crate) fn a_history_that_lacks_columns(engine: &'static Engine) {
    let (project, database) = (branches(), ledger_of(engine, &["a2"]));
    database.execute("CREATE TABLE sqlc_mig_history (revision varchar(32), at date); INSERT INTO sqlc_mig_history VALUES ('a2', '2026-01-01')");
    let output = printed(&database, &project, &["repair"]);
    let lacked =
        "id, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at";
    let history = shown(engine, "sqlc_mig_history");
    let says = format!("  added to the history {history} what it lacked: {lacked}\n");
    assert!(output.contains(&says), "{output}");
    is_mended(&database);
    printed(&database, &project, &["stamp", "b2"]);
    apply(&database, &project, &["status"]).ok();
    assert_eq!(database.query("SELECT revision FROM sqlc_mig_history ORDER BY id"), "a2\nb2");
}

pub(crate) fn markers_that_mean_nothing_any_more(engine: &'static Engine) {
    let (project, database) = (branches(), ledger_of(engine, &["b3"]));
    let markers = [
        ("b2", "upgrade", 1),
        ("b2", "upgrade", 2),
        ("c4", "downgrade", 1),
        ("lost", "upgrade", 3),
        ("a2", "upgrade", 1),
        ("b3", "downgrade", 2),
    ];
    mark(&database, &markers);
    let history = shown(engine, "sqlc_mig_history");
    assert_eq!(
        printed(&database, &project, &["repair"]),
        format!(
            "repair
  created the history {history}: it was missing
  removed the markers of b2 (upgrade, up to step 2): it is applied
  removed the markers of c4 (downgrade, up to step 1): it is not applied
  left alone: a2 is half done by an interrupted upgrade script; run that script again
  left alone: b3 is half done by an interrupted downgrade script; run that script again
  left alone: lost, which no spec has, is half done by an interrupted upgrade script, of another project or an older one; --forget it if not
at b3
"
        )
    );
    let left = "SELECT revision FROM sqlc_mig_progress ORDER BY revision";
    assert_eq!(database.query(left), "a2\nb3\nlost");
    is_mended(&database);
    let output = printed(&database, &project, &["repair", "--forget", "a2"]);
    assert!(output.contains("removed the markers of a2") && output.contains("--forget says so"), "{output}");
    assert_eq!((database.query(left).as_str(), rows(&database).as_str()), ("b3\nlost", "b3"));
}

pub(crate) fn a_table_that_is_no_ledger_is_refused(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    database.execute("CREATE TABLE alembic_version (revision varchar(32))");
    let says = format!("{} is no ledger: it has no column version_num", shown(engine, "alembic_version"));
    refuses(&database, &project, &["repair"], &[&says]);
}
