//! `repair`: what it mends, what it leaves alone, and that it says so.

use pretty_assertions::assert_eq;

use super::{ALEMBIC, apply, branches, ledger_of, printed, rows};
use crate::operations::script;
use crate::support::{Database, Server, insert_at, interrupt_points};

/// Nothing is left to mend, and a run that mends nothing writes nothing.
#[track_caller]
fn is_mended(database: &Database<'_>) {
    let dump = database.whole_dump();
    let output = printed(database, &branches(), &["repair"]);
    assert!(output.ends_with("nothing to repair\n"), "{output}");
    assert_eq!(database.whole_dump(), dump);
}

#[test]
fn a_sound_database_is_left_alone() {
    let (project, database) = (branches(), Server::shared().database());
    apply(&database, &project, &["build", "heads"]).ok();
    assert_eq!(printed(&database, &project, &["repair"]), "repair\nnothing to repair\n");
    is_mended(&database);
}

#[test]
fn tables_that_are_missing() {
    let (project, database) = (branches(), Server::shared().database());
    let output = printed(&database, &project, &["repair"]);
    assert_eq!(
        output,
        "repair\n  created the ledger public.alembic_version: it was missing\n  \
         created the history public.sqlc_mig_history: it was missing\nat base\n"
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

#[test]
fn an_ancestor_beside_its_descendant() {
    let (project, database) = (branches(), ledger_of(&["0001", "a2", "b3", "d1", "e5"]));
    let output = printed(&database, &project, &["repair"]);
    for id in ["0001", "a2", "b3", "d1"] {
        assert!(
            output.contains(&format!("  removed {id} from the ledger: its descendant e5 is listed")),
            "{output}"
        );
    }
    assert!(output.ends_with("at e5\n"), "{output}");
    assert_eq!(rows(&database), "e5");
    is_mended(&database);
}

#[test]
fn unknown_rows_need_an_answer() {
    let project = branches();
    let database = ledger_of(&["A2", "b2 ", "gone"]);
    let output = apply(&database, &project, &["repair"]).failed(3);
    assert!(
        output.stderr.contains("at revision(s) that no spec has: A2, b2 , gone; nothing was changed"),
        "{output}"
    );
    assert!(
        output.stderr.contains("Different by case or blanks alone: --replace 'A2=a2' --replace 'b2 =b2'\n"),
        "{output}"
    );
    let some = &["repair", "--replace", "A2=a2", "--replace", "b2 =b2"];
    let output = apply(&database, &project, some).failed(3);
    assert!(output.stderr.contains("that no spec has: gone; nothing was changed"), "{output}");
    assert_eq!(rows(&database), "A2 b2  gone");
    let all = &[
        "repair",
        "--replace",
        "A2=a2",
        "--replace",
        "b2 =b2",
        "--forget",
        "gone",
        "--forget",
        "never-there",
    ];
    let output = printed(&database, &project, all);
    assert!(
        output.contains("  replaced A2 by a2 in the ledger: no spec has it, and --replace says so\n"),
        "{output}"
    );
    assert!(
        output.contains("  removed gone from the ledger: no spec has it, and --forget says so\n"),
        "{output}"
    );
    assert_eq!(rows(&database), "a2 b2");
    assert!(printed(&database, &project, all).ends_with("nothing to repair\n"));
    // what replaces may be an ancestor of what is there, or there already
    let database = ledger_of(&["c4", "old", "older"]);
    let output = printed(&database, &project, &["repair", "--replace", "old=a2", "--replace", "older=c4"]);
    assert!(output.contains("removed a2 from the ledger: its descendant c4 is listed"), "{output}");
    assert_eq!(rows(&database), "c4");
    is_mended(&database);
}

/// A char column pads what it holds; Alembic would not find its own revision.
#[test]
fn a_ledger_that_is_too_narrow_or_padded() {
    let project = branches();
    for (made, was) in
        [("varchar(12)", "character varying(12)"), ("char(32)", "character(32)"), ("char(4)", "character(4)")]
    {
        let database = Server::shared().database();
        database.execute(&format!("CREATE TABLE alembic_version (version_num {made} PRIMARY KEY); INSERT INTO alembic_version VALUES ('a2')"));
        assert_eq!(printed(&database, &project, &["current"]), "a2\n");
        let output = printed(&database, &project, &["repair"]);
        let says =
            format!("  changed version_num of the ledger public.alembic_version from {was} to varchar(32): ");
        assert!(output.contains(&says), "{output}");
        let column = "SELECT format_type(atttypid, atttypmod), (SELECT '[' || version_num || ']' FROM alembic_version) \
                      FROM pg_attribute WHERE attrelid = 'alembic_version'::regclass AND attname = 'version_num'";
        assert_eq!(database.query(column), "character varying(32)|[a2]");
        is_mended(&database);
    }
    let database = Server::shared().database();
    database.execute("CREATE TABLE alembic_version (version_num varchar(4)); INSERT INTO alembic_version VALUES ('a2'), ('a2'), ('b2')");
    let output = printed(&database, &project, &["repair"]);
    assert!(output.contains("  removed a second row of a2 from the ledger"), "{output}");
    assert_eq!(rows(&database), "a2 b2");
    is_mended(&database);
}

#[test]
fn a_history_that_lacks_columns() {
    let (project, database) = (branches(), ledger_of(&["a2"]));
    database.execute("CREATE TABLE sqlc_mig_history (revision varchar(32), at date); INSERT INTO sqlc_mig_history VALUES ('a2', '2026-01-01')");
    let output = printed(&database, &project, &["repair"]);
    let lacked =
        "id, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at";
    assert!(
        output
            .contains(&format!("  added to the history public.sqlc_mig_history what it lacked: {lacked}\n")),
        "{output}"
    );
    is_mended(&database);
    printed(&database, &project, &["stamp", "b2"]);
    assert_eq!(database.query("SELECT string_agg(revision, ' ' ORDER BY id) FROM sqlc_mig_history"), "a2 b2");
}

#[test]
fn markers_that_mean_nothing_any_more() {
    let (project, database) = (branches(), ledger_of(&["b3"]));
    database.execute(
        "CREATE TABLE sqlc_mig_progress (revision varchar(32), direction varchar(9), step integer, checksum char(64), at timestamptz DEFAULT now(), PRIMARY KEY (revision, direction, step));
         INSERT INTO sqlc_mig_progress VALUES ('b2', 'upgrade', 1, 'x'), ('b2', 'upgrade', 2, 'x'), ('c4', 'downgrade', 1, 'x'), ('lost', 'upgrade', 3, 'x'), ('a2', 'upgrade', 1, 'x'), ('b3', 'downgrade', 2, 'x')",
    );
    let output = printed(&database, &project, &["repair"]);
    assert_eq!(
        output,
        "repair
  created the history public.sqlc_mig_history: it was missing
  removed the markers of b2 (upgrade, up to step 2): it is applied
  removed the markers of c4 (downgrade, up to step 1): it is not applied
  removed the markers of lost (upgrade, up to step 3): no spec has this id
  left alone: a2 is half done by an interrupted upgrade script; run that script again
  left alone: b3 is half done by an interrupted downgrade script; run that script again
at b3
"
    );
    let left = "SELECT string_agg(revision, ' ' ORDER BY revision) FROM sqlc_mig_progress";
    assert_eq!(database.query(left), "a2 b3");
    is_mended(&database);
    let output = printed(&database, &project, &["repair", "--forget", "a2"]);
    assert!(output.contains("removed the markers of a2") && output.contains("--forget says so"), "{output}");
    assert_eq!((database.query(left).as_str(), rows(&database).as_str()), ("b3", "b3"));
}

#[test]
fn a_table_that_is_no_ledger_is_refused() {
    let (project, database) = (branches(), Server::shared().database());
    database.execute("CREATE TABLE alembic_version (revision text)");
    let output = apply(&database, &project, &["repair"]).failed(3);
    assert!(
        output.stderr.contains(
            "public.alembic_version is no ledger: it has no column version_num; nothing was changed"
        ),
        "{output}"
    );
}

#[test]
fn interrupted_anywhere_it_did_nothing_or_all() {
    let broken = Server::shared().database();
    broken.execute(&format!(
        "{}; INSERT INTO alembic_version VALUES ('a2'), ('c4'), ('gone');
         CREATE TABLE sqlc_mig_progress (revision varchar(32), direction varchar(9), step integer, checksum char(64), at timestamptz DEFAULT now());
         INSERT INTO sqlc_mig_progress VALUES ('a2', 'upgrade', 1, 'x')",
        ALEMBIC.replace("VARCHAR(32)", "VARCHAR(8)")
    ));
    let script = script(&branches(), &["repair", "--forget", "gone"]);
    let state = |database: &Database<'_>| {
        database.query(
            "SELECT string_agg(version_num, ' '), to_regclass('sqlc_mig_history'), (SELECT count(*) FROM sqlc_mig_progress),
                    (SELECT atttypmod FROM pg_attribute WHERE attrelid = 'alembic_version'::regclass AND attname = 'version_num')
               FROM alembic_version",
        )
    };
    let (before, after) = ("a2 c4 gone||1|12", "c4|sqlc_mig_history|0|36");
    let mut database = broken.copy();
    let mut mended = 0;
    for point in interrupt_points(&script) {
        let output = database.apply(&insert_at(&script, point, "SELECT 1 / 0;"));
        let found = state(&database);
        assert!(found == before || found == after, "at {point}: {found}: {output}");
        if found == after {
            mended += 1;
            if mended == 2 {
                break; // what comes later only tidies the session
            }
            is_mended(&database);
            database = broken.copy();
        }
    }
    assert_eq!(mended, 2, "some points are after the change");
    assert!(database.apply(&script).ok().stdout.ends_with("\nnothing to repair\n"));
}
