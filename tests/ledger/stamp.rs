//! `stamp` and `ensure-version`.

use std::time::{Duration, Instant};

use pretty_assertions::assert_eq;

use super::{ALEMBIC, apply, branches, ledger_of, printed, rows};
use crate::operations::script;
use crate::support::{Output, Server, insert_at, interrupt_points};

/// The ledger before, the targets, the ledger after: what Alembic's `stamp` does.
#[test]
fn each_target_takes_the_place_of_the_rows_of_its_lineage() {
    let project = branches();
    let cases: [(&[&str], &[&str], &str); 22] = [
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
    for (before, targets, after) in cases {
        let database = ledger_of(before);
        let command = [&["stamp"], targets].concat();
        let output = printed(&database, &project, &command);
        assert_eq!(rows(&database), after, "{before:?} {targets:?}: {output}");
        let place = if after.is_empty() { "base".to_owned() } else { after.replace(' ', ", ") };
        if before.join(" ") == after {
            assert_eq!(output, format!("at {place}: nothing to do\n"));
        } else {
            assert!(output.ends_with(&format!("\nat {place}\n")), "{output}");
        }
        let dump = database.whole_dump();
        assert_eq!(printed(&database, &project, &command), format!("at {place}: nothing to do\n"));
        assert_eq!(database.whole_dump(), dump, "a second run changes nothing");
    }
}

#[test]
fn it_makes_the_ledger_and_tells_the_history() {
    let (project, database) = (branches(), Server::shared().database());
    assert_eq!(
        printed(&database, &project, &["stamp", "a2", "b3"]),
        "stamp a2 b3\n  added a2\n  added b3\nat a2, b3\n"
    );
    printed(&database, &project, &["stamp", "base"]);
    let history = "SELECT revision, direction, message, checksum IS NULL, script_digest IS NULL, applied_by, finished_at >= started_at \
                   FROM sqlc_mig_history ORDER BY id";
    assert_eq!(
        database.query(history),
        "a2|stamp|Left|f|f|postgres|t\nb3|stamp|Right again|f|f|postgres|t\nbase|stamp|removed a2, b3|t|f|postgres|t"
    );
    let ours = Server::shared().database();
    apply(&ours, &project, &["build", "0001"]).ok();
    ours.execute("DROP TABLE base");
    assert_eq!(database.schema_dump_all(), ours.schema_dump_all(), "the same tables as an upgrade makes");
    assert_eq!(database.schema_dump(), "");
}

#[test]
fn an_upgrade_goes_on_from_there() {
    let (project, database) = (branches(), Server::shared().database());
    printed(&database, &project, &["stamp", "a2", "b2"]);
    database.execute("CREATE TABLE base (id bigint PRIMARY KEY); CREATE TABLE left_side (id bigint PRIMARY KEY); CREATE TABLE right_side (id bigint PRIMARY KEY)");
    let output = apply(&database, &project, &["build", "heads"]).ok();
    assert!(output.stdout.starts_with("apply b3 Right again\n"), "{output}");
    assert_eq!((rows(&database).as_str(), output.stderr.as_str()), ("e5", ""));
}

#[test]
fn without_a_history_none_is_made() {
    let (project, database) = (branches(), Server::shared().database());
    project.write("sqlc-mig.yaml", "dialects: [postgres]\nledger: {history: off}\n");
    for command in [&["ensure-version"] as &[&str], &["stamp", "a2"], &["repair"], &["status"]] {
        printed(&database, &project, command);
    }
    assert_eq!(database.query("SELECT to_regclass('sqlc_mig_history') IS NULL"), "t");
}

#[test]
fn an_unknown_row_stops_it_and_purge_forgets_it() {
    let project = branches();
    let database = ledger_of(&["a2", "from elsewhere"]);
    for targets in [&["stamp", "b2"] as &[&str], &["stamp", "base"]] {
        let output = apply(&database, &project, targets).failed(3);
        assert!(output.stderr.contains("does not know: from elsewhere; nothing was changed"), "{output}");
        assert!(output.stderr.contains("stamp with --purge"), "{output}");
        assert_eq!(rows(&database), "a2 from elsewhere");
    }
    let output = printed(&database, &project, &["stamp", "--purge", "b2"]);
    assert_eq!(output, "stamp --purge b2\n  removed a2\n  removed from elsewhere\n  added b2\nat b2\n");
    assert_eq!(printed(&database, &project, &["stamp", "--purge", "b2"]), "at b2: nothing to do\n");
}

#[test]
fn a_half_done_revision_stops_it() {
    let project = crate::refusals::project();
    let up = script(&project, &["build"]);
    let database = Server::shared().database();
    let line = up.lines().position(|line| line.starts_with("-- 3. add_column")).unwrap();
    let point = interrupt_points(&up).into_iter().find(|point| *point >= line).unwrap();
    database.apply(&insert_at(&up, point, "SELECT 1 / 0;")).failed(3);
    for command in [&["stamp", "head"] as &[&str], &["stamp", "--purge", "base"]] {
        let output = apply(&database, &project, command).failed(3);
        assert!(
            output.stderr.contains("the revision r002 is half done by an interrupted upgrade script"),
            "{output}"
        );
        assert!(output.stderr.contains("Run that upgrade script again"), "{output}");
    }
    assert_eq!(rows(&database), "r001");
    let current = printed(&database, &project, &["current"]);
    assert_eq!(current, "r001\n(half done: r002, by an interrupted upgrade script, up to step 2)\n");
    let status = printed(&database, &project, &["status"]);
    assert!(status.contains("1 applied, 0 pending, 1 half done"), "{status}");
    assert!(
        status.contains("upgrade interrupted after step 2 of 3: create_index ix_t on public.t\n"),
        "{status}"
    );
    database.apply(&up).ok();
    assert_eq!(printed(&database, &project, &["stamp", "head"]), "at r002: nothing to do\n");
}

/// At every point, by an error: the ledger is as before or as wanted, and the next run gets it there.
#[test]
fn interrupted_anywhere_it_did_nothing_or_all() {
    let project = branches();
    let script = script(&project, &["stamp", "b2", "d1"]);
    let points = interrupt_points(&script);
    assert!(points.len() > 15, "{points:?}");
    let mut database = ledger_of(&["c4"]);
    let mut moved = 0;
    for point in points {
        let output = database.apply(&insert_at(&script, point, "SELECT 1 / 0;"));
        let found = rows(&database);
        assert!(found == "c4" || found == "b2 d1", "at {point}: {found}: {output}");
        let entries = database.query("SELECT to_regclass('sqlc_mig_history')");
        assert_eq!(entries.is_empty(), found == "c4", "ledger and history go together");
        if found != "c4" {
            moved += 1;
            assert_eq!(database.apply(&script).ok().stdout, "at b2, d1: nothing to do\n");
            assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_history"), "2");
            if moved == 2 {
                break; // what comes later only tidies the session
            }
            database = ledger_of(&["c4"]);
        }
    }
    assert_eq!(moved, 2, "some points are after the change");
}

#[test]
fn of_two_at_once_one_waits() {
    let project = branches();
    let script = script(&project, &["stamp", "c4"]);
    let database = Server::shared().database();
    let lock = script.lines().find_map(|line| line.split_once("pg_try_advisory_lock(")).unwrap().1;
    let key = lock.split(')').next().unwrap();
    let mut holder = database.session();
    holder.run(&format!("SELECT pg_advisory_lock({key})"));
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
                   AND query LIKE '%pg_try_advisory_lock%' AND pid <> pg_backend_pid()";
    let [first, second] = std::thread::scope(|scope| {
        let runs = [(); 2].map(|()| scope.spawn(|| database.apply(&script)));
        let end = Instant::now() + Duration::from_mins(1);
        while database.query(waiting) != "2" {
            assert!(Instant::now() < end, "waited for two that wait for a minute");
            std::thread::sleep(Duration::from_millis(20));
        }
        holder.run(&format!("SELECT pg_advisory_unlock({key})"));
        runs.map(|run| run.join().unwrap().ok())
    });
    let nothing = |output: &Output| output.stdout == "at c4: nothing to do\n";
    assert!(nothing(&first) != nothing(&second), "{first}\n{second}");
    assert!(first.stderr.contains("waiting for another run"), "{first}");
    assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_history"), "1");
}

#[test]
fn ensure_version_makes_both_tables_and_nothing_else() {
    let (project, database) = (branches(), Server::shared().database());
    assert_eq!(
        printed(&database, &project, &["ensure-version"]),
        "ensure-version\n  created the ledger public.alembic_version: it was missing\n  \
         created the history public.sqlc_mig_history: it was missing\n"
    );
    let dump = database.whole_dump();
    assert!(dump.contains("alembic_version") && !dump.contains("sqlc_mig_progress"), "{dump}");
    assert_eq!(
        printed(&database, &project, &["ensure_version"]),
        "ledger and history are there: nothing to do\n"
    );
    assert_eq!(database.whole_dump(), dump);
    let alembics = Server::shared().database();
    alembics.execute(&format!("{ALEMBIC}; INSERT INTO alembic_version VALUES ('a2')"));
    let output = printed(&alembics, &project, &["ensure-version"]);
    assert_eq!(output, "ensure-version\n  created the history public.sqlc_mig_history: it was missing\n");
    assert_eq!(rows(&alembics), "a2");
}
