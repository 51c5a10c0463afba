//! `status`: the state of each revision, and of the tables.

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, mark, printed, shown};
use crate::support::{Database, Engine, chain};

/// A line about a revision that is applied: when, how long it took and by whom differs, also by engine.
const THEN: &str = " 20";

/// The first line: which ledger, of which database, and where it is.
#[track_caller]
fn rest_of<'a>(database: &Database<'_>, status: &'a str, place: &str) -> &'a str {
    let (first, rest) = status.split_once('\n').unwrap();
    let ledger = shown(database.engine(), "alembic_version");
    let (begin, end) = (format!("ledger {ledger} of "), format!(": at {place}"));
    assert!(first.starts_with(&begin) && first.ends_with(&end), "{status}");
    assert!(first.contains(database.name()), "{status}");
    rest
}

/// The lines without when, how long and by whom; the message stays.
fn without_times(lines: &str) -> String {
    let short = |line: &str| match line.split_once(THEN) {
        Some((before, after)) => {
            let message = after.rsplit("  ").next().unwrap_or_default();
            format!("{before} (then) {message}\n")
        }
        None => format!("{line}\n"),
    };
    lines.lines().map(short).collect()
}

pub(crate) fn it_tells_applied_stamped_edited_pending_and_unknown(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    apply(&database, &project, &["build", "a2"]).ok();
    printed(&database, &project, &["stamp", "b2"]);
    database.execute("INSERT INTO alembic_version VALUES ('gone')");
    let text = project.read("migrations/a2_left.yaml");
    project.write("migrations/a2_left.yaml", &text.replace("type: bigint,", "type: bigint, comment: new,"));
    let status = printed(&database, &project, &["status"]);
    assert_eq!(
        without_times(rest_of(&database, &status, "a2, b2, gone")),
        "3 applied, 1 of them edited since, 4 pending, 1 unknown

state      revision  finished (UTC)     seconds  by          message
applied    0001      (then) Where it begins
edited     a2        (then) Left
pending    d1                                                A second base that needs the left side
stamped    b2        (then) Right
pending    b3                                                Right again
pending    c4                                                Both together
pending    e5                                                After the merge
unknown    gone                                              no spec has this id
"
    );
    // an upgrade says when it ended and how long it took, a stamp when it was made
    let line = |id: &str| status.lines().find(|line| line.contains(id)).unwrap();
    let cells = |id: &str| line(id).split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
    let (date, time, seconds) = (&cells("0001")[2], &cells("0001")[3], &cells("0001")[4]);
    assert!(date.len() == 10 && time.len() == 5 && time.contains(':'), "{status}");
    assert!(seconds.parse::<f64>().is_ok_and(|seconds| seconds < 60.0) && seconds.contains('.'), "{status}");
    assert_eq!(line("stamped  ")[39..47].trim(), "", "{status}");
    // what is as it should be says nothing
    let quiet = printed(&database, &project, &["status", "-q"]);
    let expected = rest_of(&database, &status, "a2, b2, gone").lines();
    let expected: Vec<&str> =
        expected.filter(|line| !line.starts_with("applied") && !line.starts_with("stamped")).collect();
    assert_eq!(rest_of(&database, &quiet, "a2, b2, gone").lines().collect::<Vec<_>>(), expected);
}

pub(crate) fn it_tells_what_is_half_done(engine: &'static Engine) {
    let database = ledger_of(engine, &["a2"]);
    mark(&database, &[("b2", "upgrade", 1), ("b2", "upgrade", 2), ("lost", "upgrade", 3)]);
    let status = printed(&database, &branches(), &["status"]);
    let rest = rest_of(&database, &status, "a2");
    assert!(rest.starts_with("2 applied, 4 pending, 2 half done\n"), "{status}");
    let half: Vec<&str> = rest.lines().filter(|line| line.starts_with("half done  ")).collect();
    assert_eq!(half.len(), 2, "{status}");
    assert!(half[0].starts_with("half done  b2 ") && half[0].contains("  upgrade interrupted after step 2"));
    assert!(half[1].ends_with("  upgrade interrupted after step 3; no spec has this id"), "{status}");
}

pub(crate) fn it_takes_a_ledger_of_alembic_and_a_broken_one(engine: &'static Engine) {
    let project = branches();
    let database = engine.shared().database();
    let status = printed(&database, &project, &["status"]);
    assert!(rest_of(&database, &status, "base").starts_with("0 applied, 7 pending\n"), "{status}");
    let status = printed(&ledger_of(engine, &["b2", "b3"]), &project, &["status"]);
    assert!(status.contains("3 applied, 4 pending\n"), "{status}");
    assert!(status.contains("redundant in the ledger, for a descendant is listed too: b2\n"), "{status}");
    let database = ledger_of(engine, &["c4"]);
    database.execute("CREATE TABLE sqlc_mig_history (revision varchar(32), note varchar(9)); INSERT INTO sqlc_mig_history VALUES ('c4', 'x')");
    let status = printed(&database, &project, &["status"]);
    let line = "applied    c4                                                Both together\n";
    assert!(status.contains(line), "{status}");
}

pub(crate) fn it_lists_tables_and_columns_of_what_is_applied(engine: &'static Engine) {
    let project = chain(&[
        (
            "first",
            "- create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: integer}]}\n- create_table: {table: gone, columns: [{name: id, type: integer}]}",
        ),
        ("second", "- rename_table: {table: t, to: u}\n- drop_table: {table: gone}"),
        (
            "third",
            "- rename_column: {table: u, column: a, to: b}\n- add_column: {table: u, column: {name: c, type: integer}}\n- create_table: {table: late, columns: [{name: id, type: integer}]}",
        ),
    ]);
    project.write("sqlc-mig.yaml", "");
    let database = engine.shared().database();
    let line = |state: &str, table: &str, more: &str| format!("{state:10}  {}{more}", shown(engine, table));
    let tables = |expected: &[String]| {
        let output = printed(&database, &project, &["status", "--tables"]);
        let lines: Vec<&str> = output.rsplit("\n\n").next().unwrap().lines().collect();
        assert_eq!(lines, expected);
    };
    tables(&[line("pending", "late", ""), line("pending", "u", "")]);
    apply(&database, &project, &["build", "r001"]).ok();
    tables(&[
        line("present", "gone", " (columns: 1)"),
        line("pending", "late", ""),
        line("present", "t", " (columns: 2)"),
        line("pending", "u", ""),
    ]);
    apply(&database, &project, &["build", "r002"]).ok();
    tables(&[line("pending", "late", ""), line("present", "u", " (columns: 2); pending: b, c")]);
    apply(&database, &project, &["build"]).ok();
    tables(&[line("present", "late", " (columns: 1)"), line("present", "u", " (columns: 3)")]);
    assert_eq!(printed(&database, &project, &["status", "--tables", "-q"]), "");
    database.execute("DROP TABLE late; DROP TABLE u; CREATE TABLE u (id integer)");
    let wrong = [
        line("missing", "late", " (columns: 0 of 1)"),
        line("incomplete", "u", " (columns: 1 of 3); missing: b, c"),
    ];
    tables(&wrong);
    let quiet = printed(&database, &project, &["status", "--tables", "-q"]);
    assert_eq!(quiet, wrong.join("\n") + "\n");
}
