//! What may happen to all of them: an interruption, another run at the same time, names and texts that try to break out.

use pretty_assertions::assert_eq;

use super::{ALEMBIC, apply, branches, ledger_of, mark, printed, rows};
use crate::engines::exclusion::{begin, slow_script};
use crate::support::crash::{Crash, Report};
use crate::support::{Database, Engine, Kill, Output, Project, State, last_line};

const COMMANDS: [&[&str]; 8] = [
    &["current"],
    &["current", "-v", "--check-heads"],
    &["status", "--tables"],
    &["metrics"],
    &["ensure-version"],
    &["stamp", "heads"],
    &["repair"],
    &["stamp", "--purge", "base"],
];

/// Whether there is a table with the name that a ledger has of itself.
fn has_alembic_version(dump: &str) -> bool {
    dump.replace("alembic_version_pkc", "").contains("alembic_version")
}

/// Rows of the ledger, of the history and markers.
fn ledger(state: &State) -> String {
    ["ledger", "history", "progress"].map(|kind| state.of_kind(kind).join("\n")).join("\n")
}

/// So many points of a script are interrupted in one way, or all of a short one.
const MOST: usize = 30;

/// At many points, and at some in every other way that leaves the server alone: all rows are as before or as they should
/// be, and the next run ends where an undisturbed one does.
fn interrupted(engine: &'static Engine, start: impl Fn() -> Database<'static>, script: &str) {
    let before = ledger(&State::of(&start()));
    let gentle = engine.driver().kills().iter().filter(|kill| **kill != Kill::Server);
    for (turn, kill) in gentle.enumerate() {
        let crash = Crash::new(start(), script.to_owned());
        let after = ledger(&crash.clean);
        assert_ne!(before, after);
        let report: Report =
            crash.interrupt_then(*kill, turn, (1 + 2 * turn).max(crash.points.len() / MOST), |database| {
                database.wait_until_alone();
                let found = ledger(&State::of(database));
                if found != before && found != after {
                    return Err(format!("neither as before nor as it should be: {found}"));
                }
                let again = database.apply(script);
                let difference = State::of(database).difference(&crash.clean);
                if again.status == 0 && difference.is_empty() {
                    Ok(())
                } else {
                    Err(format!("the next run ended otherwise:\n{difference}\n{again}"))
                }
            });
        let all = report.inside + report.outside;
        println!("{}: {all} interruptions, {kill:?}", engine.name());
        assert!(all >= 3, "{report:?}");
        assert!(report.failures.is_empty(), "{kill:?}: {}", report.failures.join("\n\n"));
    }
}

pub(crate) fn a_stamp_that_is_interrupted_anywhere_did_nothing_or_all(engine: &'static Engine) {
    let script = engine.script(&branches(), &["stamp", "b2", "d1"]);
    interrupted(engine, || ledger_of(engine, &["c4"]), &script);
}

pub(crate) fn a_repair_that_is_interrupted_anywhere_did_nothing_or_all(engine: &'static Engine) {
    let script = engine.script(&branches(), &["repair", "--forget", "gone"]);
    let broken = || {
        let database = engine.shared().database();
        database.execute(&ALEMBIC.replace("VARCHAR(32)", "VARCHAR(8)"));
        database.execute("INSERT INTO alembic_version VALUES ('a2'), ('c4'), ('gone')");
        mark(&database, &[("a2", "upgrade", 1)]);
        database
    };
    interrupted(engine, broken, &script);
    let database = broken();
    database.apply(&script).ok();
    assert_eq!(rows(&database), "c4");
    super::repair::is_mended(&database);
}

pub(crate) fn of_two_stamps_at_once_one_does_it(engine: &'static Engine) {
    let script = engine.script(&branches(), &["stamp", "c4"]);
    for _ in 0..5 {
        let database = ledger_of(engine, &["a2"]);
        let outputs = [database.begin(&script), database.begin(&script)].map(|run| run.finish().ok());
        let nothing = |output: &&Output| last_line(output) == "at c4: nothing to do";
        assert_eq!(outputs.iter().filter(nothing).count(), 1, "{outputs:?}");
        assert_eq!(rows(&database), "c4");
        assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_history"), "1");
    }
}

/// Where the lock is that of a transaction (SQLite), a stamp may come between two revisions of an upgrade.
pub(crate) fn a_stamp_waits_for_an_upgrade(engine: &'static Engine) {
    if engine.dialect() == "sqlite" {
        return;
    }
    let project = Project::of(&crate::support::history::portable());
    let database = engine.shared().database();
    let upgrade = begin(&database, &slow_script(engine));
    let stamp = database.begin(&engine.script(&project, &["stamp", "heads"]));
    let (upgrade, stamp) = (upgrade.finish().ok(), stamp.finish().ok());
    let place = last_line(&upgrade).replace("at head ", "at ");
    assert_eq!(last_line(&stamp), format!("{place}: nothing to do"));
    assert!(State::of(&database).of_kind("history").iter().all(|row| row.ends_with(" upgrade")));
}

/// The names that a ledger and a history may have, and a message that tries to break out of every quote.
pub(crate) fn names_and_texts_cannot_leave_their_quotes(engine: &'static Engine) {
    let project = branches();
    project.write(
        "sqlc-mig.yaml",
        "ledger: {table: \"led'ger\\\"`; \\\\q :x\", history: {table: \"$hist'ory$ %s\"}}\n",
    );
    let file = "migrations/0001_where_it_begins.yaml";
    let hostile = "'; DROP TABLE journal; -- \\\\! touch pwned $sqlc_mig$ %s :x \\e[31m\\n.shell touch pwned";
    let text = project.read(file).replace("message: Where it begins", &format!("message: \"{hostile}\""));
    project.write(file, &text);
    let database = engine.shared().database();
    database.execute("CREATE TABLE journal (note varchar(9))");
    let more: [&[&str]; 2] = [
        &["stamp", "0001"],
        &["repair", "--forget", "x'; DROP TABLE journal; \\q", "--forget", "\u{1b}[31m"],
    ];
    for command in more.into_iter().chain(COMMANDS) {
        let output = apply(&database, &project, command);
        let known = command.contains(&"--check-heads") && output.stderr.contains("not at all heads");
        assert!(output.status == 0 || known, "{command:?}: {output}");
        let clean =
            |text: &str| !text.contains('\u{1b}') && !text.lines().any(|line| line.starts_with(".shell"));
        assert!(clean(&output.stdout) && clean(&output.stderr), "{command:?}: {output}");
        assert_eq!(database.query("SELECT count(*) FROM journal"), "0");
    }
    let dump = database.whole_dump();
    assert!(dump.contains("$hist'ory$ %s") && !has_alembic_version(&dump), "{dump}");
}

/// Rows of a ledger that somebody else has written.
pub(crate) fn what_stands_in_a_database_does_not_steer_a_terminal(engine: &'static Engine) {
    let project = branches();
    let database = ledger_of(engine, &["a2", "\u{1b}[31mred", "%s$x$"]);
    for command in [&["current"] as &[&str], &["status"]] {
        let output = printed(&database, &project, command);
        assert!(
            !output.contains('\u{1b}') && output.contains("?[31mred") && output.contains("%s$x$"),
            "{output}"
        );
    }
    let output = printed(&database, &project, &["stamp", "--purge", "b2"]);
    assert!(!output.contains('\u{1b}') && output.contains("  removed ?[31mred\n"), "{output}");
    assert_eq!(rows(&database), "b2");
}

pub(crate) fn a_ledger_with_another_name_is_used(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    project.write("sqlc-mig.yaml", "ledger: {table: Versions of app, history: {table: past}}\n");
    printed(&database, &project, &["stamp", "c4"]);
    assert_eq!(printed(&database, &project, &["current"]), "c4 (mergepoint)\n");
    let status = printed(&database, &project, &["status"]);
    assert!(status.contains("Versions of app") && status.contains("5 applied, 2 pending\n"), "{status}");
    assert!(status.contains("stamped    c4 "), "{status}");
    assert!(printed(&database, &project, &["repair"]).ends_with("nothing to repair\n"));
    assert_eq!(database.query("SELECT revision FROM past"), "c4");
    assert!(!has_alembic_version(&database.whole_dump()));
}

pub(crate) fn quiet_ones_print_nothing_where_nothing_is_wrong(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    for command in [&["ensure-version"] as &[&str], &["stamp", "heads"]].into_iter().chain(COMMANDS) {
        let quiet = [command, &["-q"]].concat();
        let expected = if command.contains(&"--tables") { "missing" } else { "" };
        let output = printed(&database, &project, &quiet);
        let as_expected = output.starts_with(expected) && output.is_empty() == expected.is_empty();
        assert!(as_expected, "{quiet:?}: {output}");
    }
}
