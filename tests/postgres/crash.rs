//! Runs that end early. A `Crash` knows a start, a script and what a clean run leaves; it interrupts the script wherever
//! it is asked to, runs it again, and says where the outcome is another one.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::state::State;
use crate::support::{Database, Kill, Output, insert_at, interrupt_points};

/// How many databases are in use at once.
const WORKERS: usize = 3;

/// A place in the script that a clean run passes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    line: usize,
    /// In a revision that has begun and is not yet in the ledger.
    inside: bool,
}

/// What came of many interruptions.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) inside: usize,
    pub(super) outside: usize,
    pub(super) failures: Vec<String>,
}

/// What is done after an interruption; it says what is wrong.
pub(super) trait Then: Fn(&Database<'_>) -> Result<(), String> + Sync {}

impl<F: Fn(&Database<'_>) -> Result<(), String> + Sync> Then for F {}

pub(super) struct Crash<'a> {
    /// Every run begins with a copy of it.
    start: Database<'a>,
    script: String,
    /// What a clean run leaves, and the last line it prints.
    pub(super) clean: State,
    arrival: String,
    pub(super) points: Vec<Point>,
}

impl<'a> Crash<'a> {
    /// Runs the script once, cleanly, on a copy of `start`.
    pub(super) fn new(start: Database<'a>, script: String) -> Self {
        let database = start.copy();
        let output = database.apply(&script).ok();
        let clean = State::of(&database);
        clean.assert_at_rest();
        let arrival = super::last_line(&output).to_owned();
        assert!(arrival.starts_with("at "), "{output}");
        let points = passed_points(&start, &script);
        Self { start, script, clean, arrival, points }
    }

    /// Interrupts at every `nth` point, counted from `first`, and says whether the next run ends like a clean one.
    pub(super) fn interrupt(&self, kill: Kill, first: usize, nth: usize) -> Report {
        self.interrupt_then(kill, first, nth, |database| self.finish(database))
    }

    /// Interrupts at every `nth` point, counted from `first`, and collects what `then` finds wrong.
    pub(super) fn interrupt_then(&self, kill: Kill, first: usize, nth: usize, then: impl Then) -> Report {
        let chosen: Vec<Point> = self.points.iter().skip(first).step_by(nth).copied().collect();
        let next = AtomicUsize::new(0);
        let report = Mutex::new(Report::default());
        let work = || {
            while let Some(point) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                let failure = self.interrupt_at(*point, kill, &then).err();
                let mut report = report.lock().unwrap();
                report.failures.extend(failure);
                *if point.inside { &mut report.inside } else { &mut report.outside } += 1;
            }
        };
        // One that stops the whole server disturbs all others on it.
        let workers = if kill == Kill::Server { 1 } else { WORKERS };
        std::thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(work);
            }
        });
        report.into_inner().unwrap()
    }

    /// Interrupts one database at every `nth` point in turn, and only then lets a run come through.
    pub(super) fn interrupt_in_turn(&self, kill: Kill, nth: usize) -> Report {
        let database = self.start.copy();
        let mut report = Report::default();
        for point in self.points.iter().step_by(nth) {
            // Not every point is reached: what is done is skipped.
            if kill.statuses().contains(&self.run_until(&database, *point, kill).status) {
                *if point.inside { &mut report.inside } else { &mut report.outside } += 1;
            }
        }
        report.failures.extend(self.finish(&database).err());
        report
    }

    fn interrupt_at(&self, point: Point, kill: Kill, then: &impl Then) -> Result<(), String> {
        let database = self.start.copy();
        if kill == Kill::Server {
            // PostgreSQL 15 and later: in a copy the first values of a sequence are not logged, and lost in a crash.
            database.execute("CHECKPOINT");
        }
        let output = self.run_until(&database, point, kill);
        let place = format!("{kill:?} before line {} of the script", point.line + 1);
        if !kill.statuses().contains(&output.status) {
            return Err(format!("{place}: it was not interrupted there, {output}"));
        }
        then(&database).map_err(|reason| format!("{place}: {reason}\nfirst run: {output}"))
    }

    /// Nobody waits for the backend of the dead client: the next run begins at once, as an operator's would.
    fn run_until(&self, database: &Database<'_>, point: Point, kill: Kill) -> Output {
        let line = kill.line(database.server());
        let output = database.apply(&insert_at(&self.script, point.line, &line));
        if kill == Kill::Server {
            database.server().restart();
        }
        output
    }

    /// Whether another run comes through, and ends like a clean one.
    pub(super) fn finish(&self, database: &Database<'_>) -> Result<(), String> {
        let again = database.apply(&self.script);
        let last = super::last_line(&again);
        if again.status != 0 || last.strip_suffix(": nothing to do").unwrap_or(last) != self.arrival {
            return Err(format!("the next run failed, {again}"));
        }
        let difference = State::of(database).difference(&self.clean);
        if difference.is_empty() { Ok(()) } else { Err(format!("it ended otherwise:\n{difference}")) }
    }
}

impl Report {
    /// Says how many interruptions there were, and asserts that some were inside a revision and none did harm.
    #[track_caller]
    pub(super) fn assert_harmless(self, what: &str) {
        println!("{what}: {} interruptions inside a revision, {} outside", self.inside, self.outside);
        assert!(self.inside > 0, "{what}: no interruption fell inside a revision");
        assert!(
            self.failures.is_empty(),
            "{what}: {} failed\n{}",
            self.failures.len(),
            self.failures.join("\n\n")
        );
    }
}

/// The points that a clean run passes: not those in branches of `\if` that it does not take, and of several with no
/// statement between them the first.
fn passed_points(start: &Database<'_>, script: &str) -> Vec<Point> {
    let lines: Vec<&str> = script.lines().collect();
    let after_statement = |point: &usize| {
        let before = point.checked_sub(1).and_then(|at| lines.get(at)).map_or("", |line| line.trim());
        !before.is_empty() && !before.starts_with("--") && !before.starts_with('\\')
    };
    let points: Vec<usize> = interrupt_points(script).into_iter().filter(after_statement).collect();
    let mark = |text: String, point: &usize| insert_at(&text, *point, &format!("\\echo @@ {point}"));
    let marked = points.iter().rev().fold(script.to_owned(), mark);
    let printed = start.copy().apply(&marked).ok().stdout;
    let passed = printed.lines().filter_map(|line| line.strip_prefix("@@ ")?.parse().ok());
    let inside = inside(&lines);
    passed.map(|line| Point { line, inside: inside[line] }).collect()
}

/// For the place before each line, and that at the end, whether it is in a revision that has begun and is not yet in
/// the ledger.
fn inside(lines: &[&str]) -> Vec<bool> {
    let mut places = vec![false];
    let (mut inside, mut ends) = (false, false);
    for line in lines {
        inside |= line.starts_with(r"\echo 'apply ") || line.starts_with(r"\echo 'revert ");
        ends |= line.starts_with("SELECT pg_temp.sqlc_mig_done(");
        if ends && *line == "COMMIT;" {
            (inside, ends) = (false, false);
        }
        places.push(inside);
    }
    places
}
