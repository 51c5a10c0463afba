//! `plan`: a script that is asked first says what a run would do here, and changes nothing.

use super::History;
use crate::support::crash::Crash;
use crate::support::history::{linear, portable};
use crate::support::{Database, Engine, Kill, Output, Project};

/// A line of a plan about a step, or the heading of a revision, as the log has it; and whether it is certain.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) words: String,
    /// It is done if a query says so, which is not asked.
    is_conditional: bool,
    /// SQL of the project before it may change what it finds; or the server brings and takes an index by itself.
    pub(super) is_open: bool,
}

/// What a plan says, without first and last line, and without sizes and locks; and what stops it.
pub(super) fn planned(plan: &str) -> (Vec<Line>, Option<&str>) {
    let mut lines: Vec<Line> = Vec::new();
    let all: Vec<&str> = plan.lines().collect();
    assert!(all[0].starts_with("plan for ") && all[0].ends_with("; nothing is changed"), "{plan}");
    let is_last = |line: &&str| {
        line.starts_with("nothing was changed; apply with: ") || line.starts_with("     stops: ")
    };
    let last = all.iter().position(is_last).unwrap_or_else(|| panic!("{plan}"));
    let stops = all[last].strip_prefix("     stops: ");
    for line in &all[1..last] {
        let (words, about) = match (line.get(..11), line.get(..3)) {
            (Some("           "), _) => (None, *line),
            (_, Some("   ")) => {
                let (words, about) =
                    line[3..].trim_start().split_once("  ").unwrap_or((line[3..].trim_start(), ""));
                (Some(words), about)
            }
            _ => (Some(line.split_once(". ").unwrap().1), ""),
        };
        if let Some(words) = words {
            lines.push(Line { words: words.to_owned(), is_conditional: false, is_open: false });
        }
        let last = lines.last_mut().unwrap();
        last.is_conditional |= about.contains("if its condition says so");
        last.is_open |= about.contains("as it is now: ") || about.contains("if it is there by then");
    }
    (lines, stops)
}

/// What a run says that a plan says too.
pub(super) fn done(log: &str) -> Vec<String> {
    let (mut lines, mut revision): (Vec<String>, usize) = (Vec::new(), 0);
    for line in log.lines() {
        let is_count = line.starts_with("    ") && (line.ends_with(" row") || line.ends_with(" rows"));
        if is_count || line.starts_with("  done in ") {
            continue;
        }
        if let Some(heading) = line.strip_prefix("apply ").or_else(|| line.strip_prefix("revert ")) {
            lines.push(heading.to_owned());
            revision = lines.len();
        } else if let Some(words) = line.strip_prefix("  ") {
            // What exists is compared in a run, which some engines say on a line of its own; a plan only says that it is there.
            let compared = words.split_once(", compared").or_else(|| words.split_once(", not compared"));
            // Where an operation stands in the specs is told by PostgreSQL's runs.
            let placed = words.rsplit_once(" (migrations/");
            match compared.filter(|_| words.starts_with("exists ")) {
                Some((exists, _)) if lines[revision..].iter().any(|line| line == exists) => {}
                Some((exists, _)) => lines.push(exists.to_owned()),
                None => {
                    // PostgreSQL's runs say first that they compare what exists.
                    let words = placed.map_or(words, |(words, _)| words);
                    let exists = words.strip_prefix("compare ").map(|object| format!("exists {object}"));
                    lines.push(exists.unwrap_or_else(|| words.to_owned()));
                }
            }
        }
    }
    lines
}

/// What is planned is what the run does.
#[track_caller]
fn assert_same(plan: &Output, run: &Output, what: &str) {
    let (lines, stops) = planned(&plan.stdout);
    assert_eq!(stops, None, "{what}: {plan}");
    let mut planned = lines.into_iter().peekable();
    for words in done(&run.stdout) {
        if words.starts_with("skipped, its condition says no: ") {
            while planned.next_if(|line| line.is_conditional).is_some() {}
            continue;
        }
        let Some(line) = planned.next() else { panic!("{what}: not planned: {words}\n{plan}\n{run}") };
        assert!(
            line.is_open || line.words == words,
            "{what}: planned `{}`, done `{words}`\n{plan}\n{run}",
            line.words
        );
    }
    if let Some(line) = planned.next() {
        panic!("{what}: planned and not done: {}\n{plan}\n{run}", line.words);
    }
}

/// Asks what a script would do, which changes nothing; runs it, and compares.
#[track_caller]
pub(super) fn plan_and_run(database: &Database<'_>, script: &str, what: &str) -> Output {
    let before = database.whole_dump();
    let plan = database.plan(script).ok();
    assert_eq!(plan.stderr, "", "{what}");
    assert_eq!(database.whole_dump(), before, "{what}");
    let run = database.apply(script).ok();
    if run.stdout.ends_with(": nothing to do\n") {
        assert_eq!(plan.stdout, run.stdout, "{what}");
    } else {
        assert_same(&plan, &run, what);
    }
    run
}

pub(super) fn what_it_lists_is_what_a_run_does_from_every_revision(engine: &'static Engine) {
    for history in History::all(engine, &[18]) {
        let (project, ids) = (history.project(), history.ids());
        let (up, down) =
            (engine.script(&project, &["build"]), engine.script(&project, &["downgrade", "base"]));
        for target in ids.iter().step_by(6) {
            let what = format!("{} from {target}", history.name);
            let database = engine.shared().database();
            database.apply(&engine.script(&project, &["build", target])).ok();
            let copy = database.copy();
            plan_and_run(&database, &up, &what);
            plan_and_run(&database, &up, &format!("{what}, again"));
            plan_and_run(&database, &down, &format!("{what}, up and down"));
            plan_and_run(&copy, &down, &format!("{what}, down"));
        }
    }
}

pub(super) fn random_changes_of_tables_are_planned_as_they_are_done(engine: &'static Engine) {
    if engine.dialect() != "postgres" {
        return;
    }
    let specs = linear(60);
    let project = Project::of(&specs);
    let (up, down) = (engine.script(&project, &["build"]), engine.script(&project, &["downgrade", "base"]));
    let ids: Vec<String> = up
        .lines()
        .filter_map(|line| Some(line.strip_prefix("\\echo 'apply ")?.split(' ').next()?.to_owned()))
        .collect();
    assert_eq!(ids.len(), specs.len());
    for target in ids.iter().step_by(25) {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build", target])).ok();
        let copy = database.copy();
        plan_and_run(&database, &up, target);
        plan_and_run(&database, &down, target);
        plan_and_run(&copy, &down, target);
    }
}

pub(super) fn steps_from_where_the_database_is_are_planned_too(engine: &'static Engine) {
    let project = Project::of(&portable());
    let database = engine.shared().database();
    for arguments in
        [["upgrade", "+1"], ["upgrade", "+2"], ["downgrade", "-1"], ["upgrade", "+1"], ["downgrade", "-2"]]
    {
        plan_and_run(&database, &engine.script(&project, &arguments), &format!("{arguments:?}"));
    }
}

pub(super) fn what_an_interrupted_run_has_done_is_planned_as_done(engine: &'static Engine) {
    let histories = [History::counted(12), History::sample(), History::portable()];
    for history in histories.iter().filter(|history| history.suits(engine)) {
        let project = history.project();
        let script = engine.script(&project, &["build"]);
        let crash = Crash::new(engine.shared().database(), script.clone());
        let planned = |database: &Database<'_>| -> Result<(), String> {
            database.wait_until_alone();
            plan_and_run(database, &script, &history.name);
            Ok(())
        };
        let report = crash.interrupt_then(Kill::Client, 1, crash.points.len().div_ceil(12), planned);
        assert!(report.failures.is_empty(), "{report:?}");
        assert!(report.half_done > 0 || engine.dialect() != "postgres", "{report:?}");
    }
}

pub(super) fn what_stops_a_run_stops_a_plan(engine: &'static Engine) {
    let project = Project::of(&portable());
    let database = engine.shared().database();
    let script = engine.script(&project, &["build"]);
    database.apply(&script).ok();
    database.execute("UPDATE alembic_version SET version_num = 'unheard_of'");
    let before = database.whole_dump();
    let (plan, run) = (database.plan(&script), database.apply(&script));
    assert_eq!((plan.status, plan.stderr.replace("plan", "")), (run.status, run.stderr.replace("plan", "")));
    assert!(plan.tells("unheard_of") && plan.tells("nothing was changed"), "{plan}");
    assert_eq!(database.whole_dump(), before);
}
