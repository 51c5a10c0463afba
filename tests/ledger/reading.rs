//! `current` and `status`: what they say, and that they only read.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, printed, rows};
use crate::operations::{chain, script};
use crate::support::{Output, Server};

#[test]
fn current_says_what_alembic_says() {
    let project = branches();
    let database = Server::shared().database();
    assert_eq!(
        printed(&database, &project, &["current"]),
        "(nothing is applied: there is no ledger public.alembic_version)\n"
    );
    let cases: [(&[&str], &str); 7] = [
        (&[], "(nothing is applied)\n"),
        (&["0001"], "0001 (branchpoint)\n"),
        (&["c4", "d1"], "c4 (mergepoint)\nd1 (effective head)\n"),
        (&["b2"], "b2\n"),
        (&["d1"], "a2\nd1 (effective head)\n"),
        (&["e5"], "d1 (effective head)\ne5 (head)\n"),
        (&["d1", "gone"], "a2\nd1 (effective head)\ngone (unknown: no spec has this id)\n"),
    ];
    for (ledger, says) in cases {
        assert_eq!(printed(&ledger_of(ledger), &project, &["current"]), says);
    }
    assert_eq!(
        printed(&ledger_of(&["c4", "e5"]), &project, &["current", "-v"]),
        "c4 (mergepoint)\n    Merges: a2, b3\n    Branch names: left, right\n    Path: migrations/c4_both_together.yaml\n        Both together\n\
         d1 (effective head)\n    Parent: <base>\n    Also depends on: a2\n    Branch names: other\n    Path: migrations/d1_a_second_base_that.yaml\n        A second base that needs the left side\n\
         e5 (head)\n    Parent: c4\n    Also depends on: d1\n    Branch names: left, right\n    Path: migrations/e5_after_the_merge.yaml\n        After the merge\n"
    );
    assert_eq!(
        printed(&ledger_of(&["0001"]), &project, &["current", "-v"]),
        "0001 (branchpoint)\n    Parent: <base>\n    Branches into: a2, b2\n    Path: migrations/0001_where_it_begins.yaml\n        Where it begins\n"
    );
}

#[test]
fn check_heads_fails_after_printing() {
    let project = branches();
    let check = &["current", "--check-heads"];
    printed(&ledger_of(&["e5"]), &project, check);
    let empty = apply(&Server::shared().database(), &project, check).failed(3);
    assert!(empty.stderr.contains("the database is not at all heads: not applied is e5"), "{empty}");
    let behind = apply(&ledger_of(&["c4"]), &project, check).failed(3);
    assert!(behind.stdout == "c4 (mergepoint)\n" && behind.stderr.contains("not applied is e5"), "{behind}");
    let unknown = apply(&ledger_of(&["e5", "more"]), &project, check).failed(3);
    assert!(unknown.stderr.contains("lists revisions that no spec has"), "{unknown}");
}

#[test]
fn current_works_where_operations_are_wrong() {
    let project = branches();
    let text = project.read("migrations/b3_right_again.yaml");
    project.write("migrations/b3_right_again.yaml", &text.replace("right_side", "no_such_table"));
    assert_eq!(printed(&ledger_of(&["b3"]), &project, &["current"]), "b3\n");
    project.run(&["status"]).failed(65);
}

/// Durations and times differ from run to run.
fn without_times(printed: &str) -> String {
    let mut out = String::new();
    for line in printed.lines() {
        let mut line = line.to_owned();
        if let Some(at) = line.find(" 20").filter(|_| line.len() > 40) {
            line.replace_range(at..at + 27, " (then)");
        }
        out += &(line + "\n");
    }
    out
}

#[test]
fn status_tells_applied_stamped_edited_pending_and_unknown() {
    let project = branches();
    let database = Server::shared().database();
    apply(&database, &project, &["build", "a2"]).ok();
    printed(&database, &project, &["stamp", "b2"]);
    database.execute("INSERT INTO alembic_version VALUES ('gone')");
    let text = project.read("migrations/a2_left.yaml");
    project.write("migrations/a2_left.yaml", &text.replace("type: bigint,", "type: bigint, comment: new,"));
    let name = database.name();
    assert_eq!(
        without_times(&printed(&database, &project, &["status"])),
        format!(
            "ledger public.alembic_version of {name}: at a2, b2, gone
3 applied, 1 of them edited since, 4 pending, 1 unknown

state      revision  finished (UTC)     seconds  by          message
applied    0001      (then)  postgres    Where it begins
edited     a2        (then)  postgres    Left
stamped    b2        (then)  postgres    Right
pending    b3                                                Right again
pending    c4                                                Both together
pending    d1                                                A second base that needs the left side
pending    e5                                                After the merge
unknown    gone                                              no spec has this id
"
        )
    );
}

#[test]
fn status_takes_a_ledger_of_alembic_and_a_broken_one() {
    let project = branches();
    let status = printed(&ledger_of(&["b2", "b3"]), &project, &["status"]);
    assert!(status.contains("3 applied, 4 pending\n"), "{status}");
    assert!(status.contains("redundant in the ledger, for a descendant is listed too: b2\n"), "{status}");
    let database = ledger_of(&["c4"]);
    database.execute("CREATE TABLE sqlc_mig_history (revision text, note text); INSERT INTO sqlc_mig_history VALUES ('c4', 'x')");
    let status = printed(&database, &project, &["status"]);
    assert!(
        status.contains("applied    c4                                                Both together\n"),
        "{status}"
    );
}

#[test]
fn status_lists_tables_and_columns_of_what_is_applied() {
    let project = chain(&[
        (
            "first",
            "- create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: text}]}\n- create_table: {table: gone, columns: [{name: id, type: integer}]}",
        ),
        ("second", "- rename_table: {table: t, to: u}\n- drop_table: {table: gone}"),
        (
            "third",
            "- rename_column: {table: u, column: a, to: b}\n- add_column: {table: u, column: {name: c, type: text}}\n- create_table: {table: late, columns: [{name: id, type: integer}]}",
        ),
    ]);
    let database = Server::shared().database();
    let tables = |expected: &[&str]| {
        let output = printed(&database, &project, &["status", "--tables"]);
        let lines: Vec<&str> = output.rsplit("\n\n").next().unwrap().lines().collect();
        assert_eq!(lines, expected);
    };
    tables(&["pending     public.late", "pending     public.u"]);
    apply(&database, &project, &["build", "r001"]).ok();
    tables(&[
        "present     public.gone (columns: 1)",
        "pending     public.late",
        "present     public.t (columns: 2)",
        "pending     public.u",
    ]);
    apply(&database, &project, &["build", "r002"]).ok();
    tables(&["pending     public.late", "present     public.u (columns: 2); pending: b, c"]);
    apply(&database, &project, &["build"]).ok();
    tables(&["present     public.late (columns: 1)", "present     public.u (columns: 3)"]);
    database.execute("DROP TABLE late; ALTER TABLE u DROP COLUMN b, DROP COLUMN c");
    tables(&[
        "missing     public.late (columns: 0 of 1)",
        "incomplete  public.u (columns: 1 of 3); missing: b, c",
    ]);
    let quiet = printed(&database, &project, &["status", "--tables", "-q"]);
    assert_eq!(
        quiet,
        "missing     public.late (columns: 0 of 1)\nincomplete  public.u (columns: 1 of 3); missing: b, c\n"
    );
}

#[test]
fn reading_waits_for_no_other_table_and_changes_nothing() {
    let (project, database) = (branches(), Server::shared().database());
    apply(&database, &project, &["build", "heads"]).ok();
    let dump = database.whole_dump();
    let mut holder = database.session();
    holder.run("BEGIN; LOCK TABLE base, left_side, right_side, other IN ACCESS EXCLUSIVE MODE");
    for command in [&["current", "-v", "-c"] as &[&str], &["status", "--tables"]] {
        printed(&database, &project, command);
    }
    drop(holder);
    database.wait_until_alone();
    assert_eq!(database.whole_dump(), dump);
}

#[test]
fn reading_works_in_a_transaction_and_in_a_read_only_session() {
    let project = branches();
    let database = ledger_of(&["e5"]);
    let folder = tempfile::tempdir().unwrap();
    for command in [&["current"] as &[&str], &["status", "--tables"]] {
        std::fs::write(folder.path().join("s.sql"), script(&project, command)).unwrap();
        let plain = printed(&database, &project, command);
        let mut psql = database.psql();
        let once = Output::of(psql.args(["-1", "-f", "s.sql"]).current_dir(folder.path())).ok();
        assert_eq!((once.stdout, once.stderr), (plain.clone(), String::new()));
        let mut psql = database.psql();
        psql.env("PGOPTIONS", "-c default_transaction_read_only=on").args(["-f", "s.sql"]);
        let read_only = Output::of(psql.current_dir(folder.path())).ok();
        assert_eq!((read_only.stdout, read_only.stderr), (plain, String::new()));
    }
}

#[test]
fn reading_works_on_a_standby_and_writing_is_refused_there() {
    let project = branches();
    let server = Server::start();
    let database = server.database();
    apply(&database, &project, &["build", "c4"]).ok();
    database.execute("COPY (SELECT) TO PROGRAM 'touch standby.signal'; CHECKPOINT");
    server.stop_immediate();
    server.restart();
    assert_eq!(database.query("SELECT pg_is_in_recovery()"), "t");
    assert_eq!(printed(&database, &project, &["current"]), "c4 (mergepoint)\n");
    let status = printed(&database, &project, &["status", "--tables"]);
    assert!(
        status.contains("5 applied, 2 pending") && status.contains("present     public.left_side"),
        "{status}"
    );
    for command in [&["stamp", "base"] as &[&str], &["ensure-version"], &["repair"]] {
        let output = apply(&database, &project, command).failed(3);
        assert!(
            output.stderr.contains("this server or session is read-only; nothing was changed"),
            "{output}"
        );
    }
    assert_eq!(rows(&database), "c4");
}

#[test]
fn history_takes_what_current_printed() {
    let project = branches();
    for command in [&["current"] as &[&str], &["current", "-v"]] {
        project.write("ledger.txt", &printed(&ledger_of(&["c4"]), &project, command));
        let history = project.run(&["history", "--ledger", "ledger.txt"]).ok().stdout;
        let marked: Vec<&str> = history.lines().filter(|line| line.contains("(current)")).collect();
        assert!(marked.len() == 1 && marked[0].contains("c4"), "{history}");
    }
    project.write("ledger.txt", &printed(&Server::shared().database(), &project, &["current"]));
    let history = project.run(&["history", "--ledger", "ledger.txt"]).ok().stdout;
    assert!(!history.contains("(current)"), "{history}");
}
