//! Revisions that another one replaces: wherever a database has come to, one script brings it to where the history as it was
//! brings it, the short way or the long one.

use super::History;
use crate::support::crash::Crash;
use crate::support::history::{Random, structural};
use crate::support::{Database, Engine, Kill, Output, Project, Spec, State, seed};

/// Squashes a range, both ends in it.
#[track_caller]
fn squash(project: &Project, from: &str, to: &str) {
    project.run(&["squash", &format!("{from}:{to}"), "-m", "squashed"]).ok();
}

#[track_caller]
fn passed(output: Output, what: &str) -> Output {
    assert!(output.status == 0, "{what}: {output}");
    output
}

#[track_caller]
fn assert_same(database: &Database<'_>, expected: &State, what: &str) {
    let difference = State::of(database).without_order().difference(&expected.without_order());
    assert!(difference.is_empty(), "{what}:\n{difference}");
}

fn seeds(count: u64) -> impl Iterator<Item = u64> {
    let first = seed(1);
    first..first + count
}

/// Random changes of tables, of which a random range becomes one; databases at nothing, before it, at each revision in its
/// middle, at its end and past it, with rows.
pub(super) fn a_database_anywhere_ends_as_without_it(engine: &'static Engine) {
    let mut ways = (0, 0);
    for seed in seeds(1) {
        let history = structural(seed + 3000, 6, false);
        let project = Project::of(&history.specs);
        let (whole, ids) = (engine.script(&project, &["build"]), &history.ids);
        let mut random = Random::new(seed);
        let from = random.below(3);
        let to = from + 2 + random.below(ids.len() - from - 2);
        let up_to: Vec<String> = ids.iter().map(|id| engine.script(&project, &["build", id])).collect();
        squash(&project, &ids[from], &ids[to]);
        let script = engine.script(&project, &["build"]);
        for at in std::iter::once(None).chain((0..ids.len()).map(Some)) {
            let what =
                format!("seed {seed}, {} to {} are one, at {:?}", ids[from], ids[to], at.map(|at| &ids[at]));
            let database = engine.shared().database();
            if let Some(at) = at {
                passed(database.apply(&up_to[at]), &what);
                history.rows[at].iter().for_each(|row| database.execute(row));
            }
            let as_it_was = database.copy();
            if as_it_was.apply(&whole).status != 0 {
                continue; // its rows do not suit what comes
            }
            let output = passed(database.apply(&script), &what);
            assert_same(&database, &State::of(&as_it_was), &format!("{what}: {output}"));
            let again = passed(database.apply(&script), &what);
            assert!(
                again.stdout.ends_with(": nothing to do\n") && !again.stderr.contains("edited"),
                "{what}: {again}"
            );
            let is_short = output.stdout.contains(&format!("apply {} squashed\n", ids[to]));
            let is_within = at.is_some_and(|at| (from..to).contains(&at));
            assert_eq!(is_short, at.is_none_or(|at| at < from), "{what}: {output}");
            *if is_within { &mut ways.1 } else { &mut ways.0 } += 1;
        }
    }
    assert!(ways.0 > 1 && ways.1 > 0, "{ways:?} were short and long");
}

/// Down again from where the short way and the long one lead, to before the range, and up once more.
pub(super) fn it_leads_back_to_before_the_range(engine: &'static Engine) {
    let history = structural(3003, 6, false);
    let project = Project::of(&history.specs);
    let ids = &history.ids;
    let before = engine.script(&project, &["build", &ids[0]]);
    let middle = engine.script(&project, &["build", &ids[2]]);
    squash(&project, &ids[1], &ids[3]);
    let (up, down) = (engine.script(&project, &["build"]), engine.script(&project, &["downgrade", &ids[0]]));
    let start = engine.shared().database();
    start.apply(&before).ok();
    let at_middle = engine.shared().database();
    at_middle.apply(&middle).ok();
    let (expected, clean) = (State::of(&start), engine.shared().database());
    clean.apply(&up).ok();
    for (database, what) in [(start.copy(), "short"), (at_middle.copy(), "long")] {
        passed(database.apply(&up), what);
        passed(database.apply(&down), what);
        assert_same(&database, &expected, what);
        passed(database.apply(&up), what);
        assert_same(&database, &State::of(&clean), what);
    }
    passed(at_middle.apply(&down), "from the middle");
    assert_same(&at_middle, &expected, "from the middle");
    // steps, the ledger, and what it is called
    let stepped = start.copy();
    passed(stepped.apply(&engine.script(&project, &["upgrade", "+1"])), "a step");
    passed(stepped.apply(&engine.script(&project, &["stamp", &ids[3]])), "a stamp");
    let current = stepped.apply(&engine.script(&project, &["current"])).ok();
    assert!(current.stdout.contains(&ids[3]), "{current}");
}

/// Each data step runs once, whichever way a database takes, and wherever a run of it ends early.
pub(super) fn interrupted_anywhere_it_converges(engine: &'static Engine) {
    let history = History::portable();
    let project = history.project();
    let old = engine.script(&project, &["build"]);
    let (first, last) = (history.first(), engine_head(&project));
    let clean = engine.shared().database();
    clean.apply(&old).ok();
    let expected = State::of(&clean).without_order();
    squash(&project, &first, &last);
    let script = engine.script(&project, &["build"]);
    let ends_well = |database: &Database<'_>| {
        let output = database.apply(&script);
        if output.status != 0 {
            return Err(format!("the next run failed, {output}"));
        }
        let difference = State::of(database).without_order().difference(&expected);
        if difference.is_empty() {
            Ok(())
        } else {
            Err(format!("it ended otherwise:\n{difference}\n{output}"))
        }
    };
    let short = Crash::new(engine.shared().database(), script.clone());
    let some = short.points.len().div_ceil(6);
    let report = short.interrupt_then(Kill::Client, 1, some, ends_well);
    report.assert_harmless(&format!("{}, the short way", engine.name()));
    let long = Crash::new(engine.shared().database(), old);
    let some = long.points.len().div_ceil(6);
    let report = long.interrupt_then(Kill::Client, 2, some, ends_well);
    report.assert_harmless(&format!("{}, begun as it was", engine.name()));
}

fn engine_head(project: &Project) -> String {
    let heads = project.run(&["heads"]).ok().stdout;
    heads.split_whitespace().next().unwrap().to_owned()
}

/// A branch beside the range changes the same table, which some engines define again as a whole: what that is differs where
/// only a part of the range is applied.
pub(super) fn a_branch_beside_it_finds_what_is_there(engine: &'static Engine) {
    let add = |name: &str| format!("- add_column: {{table: users, column: {{name: {name}, type: integer}}}}");
    let project = Project::new().with([
        Spec::new("root").up("- create_table: {table: users, columns: [{name: id, type: bigint, nullable: false}, {name: mail, type: varchar(100)}], primary_key: [id]}"),
        Spec::new("b1").after("root").up(add("one")),
        Spec::new("b2").after("b1").up(add("two")),
        Spec::new("b3").after("b2").up(add("three")),
        Spec::new("a1").after("root").up("- alter_column: {table: users, column: mail, type: varchar(200)}"),
        Spec::new("both").after_all(["a1", "b3"]).up("[]"),
    ]);
    let clean = engine.shared().database();
    clean.apply(&engine.script(&project, &["build"])).ok();
    let targets = ["b1", "b2", "a1,b1", "a1"];
    let before: Vec<String> = targets.iter().map(|to| engine.script(&project, &["build", to])).collect();
    squash(&project, "b1", "b3");
    let script = engine.script(&project, &["build"]);
    for (target, before) in targets.iter().zip(before) {
        let database = engine.shared().database();
        passed(database.apply(&before), target);
        passed(database.apply(&script), target);
        assert_same(&database, &State::of(&clean), target);
    }
}

/// When the replaced specs are gone, a database in the middle is told so before anything is changed.
pub(super) fn without_the_replaced_specs_the_middle_is_refused(engine: &'static Engine) {
    let history = structural(3004, 5, false);
    let project = Project::of(&history.specs);
    let ids = &history.ids;
    let middle = engine.script(&project, &["build", &ids[2]]);
    let end = engine.script(&project, &["build", &ids[3]]);
    squash(&project, &ids[1], &ids[3]);
    for spec in &history.specs[1..=3] {
        std::fs::remove_file(project.path(&format!("migrations/{}", spec.name))).unwrap();
    }
    let up = engine.script(&project, &["build"]);
    let database = engine.shared().database();
    database.apply(&middle).ok();
    for script in [&up, &engine.script(&project, &["downgrade", "base"])] {
        let before = database.whole_dump();
        let output = database.apply(script);
        assert_ne!(output.status, 0, "{output}");
        let said = format!("has come to the revision {}, which {} replaces", ids[2], ids[3]);
        assert!(output.to_string().contains(&said), "{output}");
        assert_eq!(database.whole_dump(), before);
    }
    passed(database.apply(&end), "the script from before");
    let output = passed(database.apply(&up), "past it");
    assert!(!output.stderr.contains("edited"), "{output}");
    let fresh = engine.shared().database();
    passed(fresh.apply(&up), "fresh");
    assert_same(&database, &State::of(&fresh), "both ways");
}

/// A step goes by the history as it was, of which a database that has begun the new revision knows nothing.
pub(super) fn a_step_refuses_a_half_done_one(engine: &'static Engine) {
    let history = structural(3005, 5, false);
    let project = Project::of(&history.specs);
    let ids = &history.ids;
    let before = engine.script(&project, &["build", &ids[0]]);
    squash(&project, &ids[1], &ids[3]);
    let database = engine.shared().database();
    database.apply(&before).ok();
    database.execute("CREATE TABLE IF NOT EXISTS sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL, at varchar(30) NOT NULL, PRIMARY KEY (revision, direction, step))");
    database.execute(&format!(
        "INSERT INTO sqlc_mig_progress (revision, direction, step, checksum, at) VALUES ('{}', 'upgrade', 1, 'x', '2026-01-01 00:00:00')",
        ids[3]
    ));
    let dump = database.whole_dump();
    let output = database.apply(&engine.script(&project, &["upgrade", "+1"]));
    assert_ne!(output.status, 0, "{output}");
    let said = format!("the revision {} is half done", ids[3]);
    assert!(
        output.to_string().contains(&said) && output.to_string().contains("it goes on where it stopped"),
        "{output}"
    );
    assert_eq!(database.whole_dump(), dump);
}

/// Three revisions of which the first takes a while; and the same as one.
pub(crate) fn slow_and_squashed(pause: &str) -> (Project, Project) {
    let table =
        |name: &str| format!("- create_table: {{table: {name}, columns: [{{name: id, type: integer}}]}}");
    // the pause of SQLite is a query of this table
    let counter = "- create_table: {table: counter, columns: [{name: id, type: integer}, {name: n, type: integer}], primary_key: [id]}\n- bulk_insert: {table: counter, rows: [{id: 1, n: 1}], undo: nothing}";
    let first = format!("{}\n{counter}\n- execute: {{sql: \"{pause}\", undo: nothing}}", table("a"));
    let chain = || {
        Project::new().with([
            Spec::new("aaaa0001").up(&first),
            Spec::new("aaaa0002").after("aaaa0001").up(table("b")),
            Spec::new("aaaa0003").after("aaaa0002").up(table("c")),
        ])
    };
    let squashed = chain();
    squash(&squashed, "aaaa0001", "aaaa0003");
    (chain(), squashed)
}

/// A run chooses its way before it has the lock; meanwhile another one may have gone the other way.
pub(super) fn of_two_runs_at_once_one_goes_no_other_way(engine: &'static Engine) {
    let (long, short) = slow_and_squashed(&engine.driver().sleep(1500));
    let (long, short) = (engine.script(&long, &["build"]), engine.script(&short, &["build"]));
    let clean = engine.shared().database();
    clean.apply(&long).ok();
    let database = engine.shared().database();
    let mut first = database.begin(&long);
    first.wait_for_output("apply aaaa0001");
    let second = database.apply(&short);
    first.finish().ok();
    if second.status != 0 {
        let said = second.to_string();
        assert!(said.contains("another run") && !said.contains("already exists"), "{second}");
    }
    passed(database.apply(&short), "afterwards");
    assert_same(&database, &State::of(&clean), &second.to_string());
    if engine.dialect() == "sqlite" {
        // another run has applied one after this one has looked
        let database = engine.shared().database();
        database.apply(&engine.script(&Project::new(), &["ensure-version"])).ok();
        let marker = "INSERT INTO main.alembic_version VALUES ('aaaa0001');\n";
        let at = short.find("-- ====").unwrap();
        let output = database.apply(&format!("{}{marker}{}", &short[..at], &short[at..]));
        assert_ne!(output.status, 0, "{output}");
        assert!(
            output.to_string().contains("another run has come to a replaced revision meanwhile"),
            "{output}"
        );
        assert_eq!(database.query("SELECT count(*) FROM sqlite_schema WHERE name IN ('a', 'b', 'c')"), "0");
    }
}
