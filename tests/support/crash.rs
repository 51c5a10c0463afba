//! Runs that end early. A `Crash` knows a start, a script and what a clean run leaves; it interrupts the script wherever
//! it is asked to, runs it again, and says where the outcome is another one.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::interrupt::Kill;
use super::last_line;
use super::server::Database;
use super::state::State;

/// How many databases are in use at once.
const WORKERS: usize = 3;
/// Of the points before the first revision, where nothing is changed but the ledger's tables, one of so many is kept,
const PREAMBLE: usize = 8;
/// and of those directly before it each.
const LAST: usize = 4;
/// Where one harm is looked for, every so many points are tried before those between them.
const STRIDE: usize = 7;

/// A place in the script that a clean run passes.
#[derive(Clone, Copy, Debug)]
pub struct Passed {
    point: usize,
    /// In a revision that has begun and has not said yet that it is done.
    inside: bool,
}

/// What came of many interruptions.
#[derive(Debug, Default)]
pub struct Report {
    pub inside: usize,
    pub outside: usize,
    /// So many of them left markers behind: some steps of a revision were done for good, and others not.
    pub half_done: usize,
    pub failures: Vec<String>,
}

/// What is done after an interruption; it says what is wrong.
pub trait Then: Fn(&Database<'_>) -> Result<(), String> + Sync {}

impl<F: Fn(&Database<'_>) -> Result<(), String> + Sync> Then for F {}

pub struct Crash<'a> {
    /// Every run begins with a copy of it.
    start: Database<'a>,
    script: String,
    /// What a clean run leaves, and the last line it prints.
    pub clean: State,
    arrival: String,
    pub points: Vec<Passed>,
}

impl<'a> Crash<'a> {
    /// Runs the script once, cleanly, on a copy of `start`.
    pub fn new(start: Database<'a>, script: String) -> Self {
        let database = start.copy();
        let output = database.apply(&script).ok();
        let clean = State::of(&database);
        clean.assert_at_rest();
        let arrival = last_line(&output).to_owned();
        assert!(arrival.starts_with("at "), "{output}");
        let points = passed_points(&start, &script);
        Self { start, script, clean, arrival, points }
    }

    /// Interrupts at every `nth` point, counted from `first`, and says whether the next run ends like a clean one.
    pub fn interrupt(&self, kill: Kill, first: usize, nth: usize) -> Report {
        self.interrupt_then(kill, first, nth, |database| self.finish(database))
    }

    /// The same at so many points, spread over the script.
    pub fn interrupt_some(&self, kill: Kill, first: usize, count: usize) -> Report {
        self.interrupt(kill, first, self.points.len().div_ceil(count))
    }

    /// Interrupts at every `nth` point, counted from `first`, and collects what `then` finds wrong.
    pub fn interrupt_then(&self, kill: Kill, first: usize, nth: usize, then: impl Then) -> Report {
        let chosen: Vec<Passed> = self.points.iter().skip(first).step_by(nth).copied().collect();
        self.interrupt_each(&chosen, kill, then, |_| false)
    }

    /// Interrupts inside revisions, all over the script, until one of the failures is as `sign` says.
    pub fn interrupt_until(&self, kill: Kill, sign: impl Fn(&str) -> bool + Sync) -> Report {
        let inside: Vec<Passed> = self.points.iter().filter(|passed| passed.inside).copied().collect();
        let rounds = (0..STRIDE).map(|first| inside.iter().skip(first).step_by(STRIDE));
        let inside: Vec<Passed> = rounds.flatten().copied().collect();
        let is_seen = |report: &Report| report.failures.iter().any(|failure| sign(failure));
        self.interrupt_each(&inside, kill, |database| self.finish(database), is_seen)
    }

    /// Interrupts at some points, until the report is `enough`.
    fn interrupt_each(
        &self,
        chosen: &[Passed],
        kill: Kill,
        then: impl Then,
        enough: impl Fn(&Report) -> bool + Sync,
    ) -> Report {
        let next = AtomicUsize::new(0);
        let report = Mutex::new(Report::default());
        let work = || {
            while let Some(passed) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                if enough(&report.lock().unwrap()) {
                    break;
                }
                let database = self.start.copy();
                if kill == Kill::Server {
                    database.settle();
                }
                let interrupted = self.interrupt_at(&database, passed.point, kill);
                let half_done = database.has_markers();
                let failure =
                    interrupted.and_then(|place| then(&database).map_err(|reason| place + &reason)).err();
                let mut report = report.lock().unwrap();
                report.failures.extend(failure);
                report.half_done += usize::from(half_done);
                report.count(passed);
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
    pub fn interrupt_in_turn(&self, kill: Kill, nth: usize) -> Report {
        let database = self.start.copy();
        let mut report = Report::default();
        for passed in self.points.iter().step_by(nth) {
            // Not every point is reached: what is done is skipped.
            let output = database.interrupt(&self.script, passed.point, kill);
            if kill.statuses().contains(&output.status) {
                report.count(passed);
            }
        }
        report.failures.extend(self.finish(&database).err());
        report
    }

    /// Says where and how it was interrupted.
    fn interrupt_at(&self, database: &Database<'_>, point: usize, kill: Kill) -> Result<String, String> {
        let output = database.interrupt(&self.script, point, kill);
        let place = format!("{kill:?} at point {point}: ");
        if kill.statuses().contains(&output.status) {
            Ok(format!("{place}first run: {output}\nthen: "))
        } else {
            Err(format!("{place}it was not interrupted there, {output}"))
        }
    }

    /// Whether another run comes through, and ends like a clean one.
    pub fn finish(&self, database: &Database<'_>) -> Result<(), String> {
        let again = database.apply(&self.script);
        let last = last_line(&again);
        if again.status != 0 || last.strip_suffix(": nothing to do").unwrap_or(last) != self.arrival {
            return Err(format!("the next run failed, {again}"));
        }
        let difference = State::of(database).difference(&self.clean);
        if difference.is_empty() {
            Ok(())
        } else {
            Err(format!("it ended otherwise:\n{difference}\n{again}"))
        }
    }
}

impl Report {
    fn count(&mut self, passed: &Passed) {
        *if passed.inside { &mut self.inside } else { &mut self.outside } += 1;
    }

    /// Says how many interruptions there were, and asserts that some were inside a revision and none did harm.
    #[track_caller]
    pub fn assert_harmless(self, what: &str) {
        println!(
            "{what}: {} interruptions inside a revision, {} outside; {} left a revision half done",
            self.inside, self.outside, self.half_done
        );
        assert!(self.inside > 0, "{what}: no interruption fell inside a revision");
        assert!(
            self.failures.is_empty(),
            "{what}: {} failed\n{}",
            self.failures.len(),
            self.failures.join("\n\n")
        );
    }
}

/// The points that a clean run passes: not those in branches that it does not take, and only some of those before the
/// first revision.
fn passed_points(start: &Database<'_>, script: &str) -> Vec<Passed> {
    let database = start.copy();
    let printed = start.engine().driver().trace(&database, script).ok().stdout;
    let (mut passed, mut inside) = (Vec::new(), false);
    let mut begun = None;
    for line in printed.lines() {
        let begins = line.starts_with("apply ") || line.starts_with("revert ");
        inside = inside && !line.starts_with("  done in ") || begins;
        if begins {
            begun.get_or_insert(passed.len());
        }
        if let Some(point) = line.strip_prefix("@@ ").and_then(|number| number.parse().ok()) {
            passed.push(Passed { point, inside });
        }
    }
    let early = begun.unwrap_or_default().saturating_sub(LAST);
    let kept = |at: &usize| *at >= early || at.is_multiple_of(PREAMBLE);
    (0..passed.len()).filter(kept).map(|at| passed[at]).collect()
}
