//! One database on its way, the model of it, and the dice.

use std::collections::{BTreeMap, BTreeSet};

use super::counted::Counted;
use super::story;
use crate::postgres::revisions;
use crate::support::State as Dump;
use crate::support::graphs::Shape;
use crate::support::history::Random;
use crate::support::model::{Direction, Move, State, Stop, Target};
use crate::support::{Database, Kill, Project, Server, insert_at, interrupt_points};

pub(super) struct Walker<'s> {
    shape: &'s Shape,
    random: Random,
    project: Project,
    scripts: BTreeMap<Move, String>,
    database: Database<'static>,
    state: State<'s>,
    /// What an interrupted script has left in the middle.
    half: Option<(usize, Direction)>,
    /// The script that was interrupted last, if it is to be run again next.
    again: Option<Move>,
    counted: Counted,
    /// What has happened so far, to be shown when something is wrong.
    story: Vec<String>,
}

impl<'s> Walker<'s> {
    pub(super) fn new(shape: &'s Shape, seed: u64) -> Self {
        let database = Server::shared().database();
        database.execute(story::JOURNAL);
        Self {
            shape,
            random: Random::new(seed ^ 0x0057_A1CE),
            project: Project::of(&shape.specs(|at| story::upgrade(shape, at))),
            scripts: BTreeMap::new(),
            database,
            state: State::of(shape, []),
            half: None,
            again: None,
            counted: Counted::default(),
            story: Vec::new(),
        }
    }

    pub(super) fn counted(&self) -> Counted {
        self.counted
    }

    /// One step: a script, now and then interrupted; or a stamp, there and back.
    pub(super) fn step(&mut self) {
        if self.random.percent(8) {
            return self.stamp();
        }
        let one = self.again.take().unwrap_or_else(|| self.any_move());
        let interrupt = self.random.percent(35);
        self.story.push(format!("{} {}", one.direction.command(), one.text(self.shape)));
        match self.expected(one) {
            Err(Stop::Nonsense) => unreachable!("{one:?} is no script"),
            Err(_) => self.refused(one),
            Ok(end) if interrupt && self.may_interrupt(&end) => self.interrupted(one, &end),
            Ok(end) => self.finished(one, end),
        }
        self.check();
    }

    /// Stamps some place and, since the schema has not followed, back again. A half-done revision is in the way.
    fn stamp(&mut self) {
        let targets =
            [Target::Id(self.any()), Target::Heads, Target::Base, Target::BranchBase(self.any_line())];
        let one = Move::stamp(targets[self.random.below(targets.len())]);
        self.story.push(format!("stamp {}", one.text(self.shape)));
        if self.half.is_some() {
            return self.refused(one);
        }
        let there = self.state.after(one).unwrap();
        let script = self.script(one);
        let output = self.database.apply(&script).ok();
        assert_eq!(self.ledger(), there.rows(), "{output}\n{}", self.told());
        let mut back = self.state.rows();
        if back.is_empty() {
            back.push("base".to_owned());
        }
        let targets: Vec<&str> = back.iter().map(String::as_str).collect();
        let script =
            self.project.run(&[&["stamp", "--purge", "--dialect", "postgres"], &targets[..]].concat()).ok();
        self.database.apply(&script.stdout).ok();
        self.counted.stamps += 1;
        self.check();
    }

    /// Whether something is to be done, and no second revision would be left half done.
    fn may_interrupt(&self, end: &State<'s>) -> bool {
        let changed = self.state.difference(end);
        !changed.is_empty() && self.half.is_none_or(|(half, _)| changed.contains(&half))
    }

    fn any_move(&mut self) -> Move {
        loop {
            let one =
                if self.random.percent(55) { Move::up(self.any_up()) } else { Move::down(self.any_down()) };
            let end = self.state.after(one);
            let is_idle = end.as_ref() == Ok(&self.state);
            if end != Err(Stop::Nonsense) && (!is_idle || self.random.percent(30)) {
                return one;
            }
        }
    }

    fn any(&mut self) -> usize {
        self.random.below(self.shape.nodes.len())
    }

    fn any_line(&mut self) -> usize {
        let labelled: Vec<usize> =
            (0..self.shape.nodes.len()).filter(|&at| self.shape.nodes[at].label.is_some()).collect();
        labelled[self.random.below(labelled.len())]
    }

    fn any_up(&mut self) -> Target {
        match self.random.below(10) {
            0..4 => Target::Id(self.any()),
            4 => Target::Heads,
            5..7 => Target::BranchHead(self.any_line()),
            7..9 => Target::Steps(1 + self.random.below(2)),
            _ => Target::BranchSteps(self.any_line(), 1),
        }
    }

    fn any_down(&mut self) -> Target {
        match self.random.below(20) {
            0..9 => Target::Id(self.any()),
            9 => Target::Base,
            10..13 => Target::BranchBase(self.any_line()),
            13..18 => Target::Steps(1 + self.random.below(2)),
            _ => Target::BranchSteps(self.any_line(), 1),
        }
    }

    /// What the script is to leave. Whatever is half done only goes on in its own direction, and then it goes first.
    fn expected(&self, one: Move) -> Result<State<'s>, Stop> {
        let Some((half, direction)) = self.half else { return self.state.after(one) };
        if direction != one.direction {
            return Err(Stop::TooFew);
        }
        let (steps, held) = match (one.target, direction) {
            (Target::Steps(steps), _) => (steps, true),
            (Target::BranchSteps(line, steps), Direction::Upgrade) => {
                (steps, self.shape.with_ancestors(self.shape.branch(line)).contains(&half))
            }
            (Target::BranchSteps(line, steps), Direction::Downgrade) => {
                (steps, self.shape.branch(line).contains(&half))
            }
            _ => return self.state.after(one),
        };
        if !held {
            return Err(Stop::TooFew);
        }
        let mut begun = self.state.clone();
        begun.toggle(half);
        if steps == 1 {
            return Ok(begun);
        }
        // Having nothing left is fine for the first step alone.
        begun
            .after(one.with_steps(steps - 1))
            .and_then(|end| if end == begun { Err(Stop::TooFew) } else { Ok(end) })
    }

    fn script(&mut self, one: Move) -> String {
        let (project, shape) = (&self.project, self.shape);
        let build = || {
            let text = one.text(shape);
            project.run(&[one.direction.command(), &text, "--dialect", "postgres"]).ok().stdout
        };
        self.scripts.entry(one).or_insert_with(build).clone()
    }

    fn refused(&mut self, one: Move) {
        let script = self.script(one);
        let output = self.database.apply(&script).failed(3);
        assert!(output.stderr.contains("nothing was changed"), "{output}\n{}", self.told());
        self.counted.refused += 1;
    }

    fn finished(&mut self, one: Move, end: State<'s>) {
        let changed = self.state.difference(&end);
        let script = self.script(one);
        let output = self.database.apply(&script);
        assert!(output.status == 0, "{output}\n{}", self.told());
        if changed.is_empty() {
            assert!(output.stdout.ends_with(": nothing to do\n"), "{output}\n{}", self.told());
            self.counted.idle += 1;
        }
        match one.direction {
            _ if one.is_relative() => self.counted.relative += 1,
            Direction::Upgrade => self.counted.upgrades += 1,
            _ => self.counted.downgrades += 1,
        }
        self.counted.revisions += changed.len();
        self.state = end;
        self.half = self.half.filter(|(half, _)| !changed.contains(half));
    }

    /// Ends it somewhere; what is done by then is a beginning of what it was to do.
    fn interrupted(&mut self, one: Move, end: &State<'s>) {
        let script = self.script(one);
        let changed = self.state.difference(end);
        let order: Vec<usize> = revisions(&script).iter().map(|id| self.shape.find(id)).collect();
        let order: Vec<usize> = order.into_iter().filter(|at| changed.contains(at)).collect();
        let first = self.half.map_or(0, |(half, _)| order.iter().position(|&at| at == half).unwrap());
        let victim = order[first + self.random.below(order.len() - first)];
        let points = points_of(&script, self.shape.id(victim));
        let point = points[self.random.below(points.len())];
        let kill = [Kill::Client, Kill::Connection, Kill::Statement][self.random.below(3)];
        let output = self.database.apply(&insert_at(&script, point, &kill.line(self.database.server())));
        self.database.wait_until_alone();
        if !kill.statuses().contains(&output.status) {
            // The point is in a branch that psql did not take.
            assert!(output.status == 0, "{output}\n{}", self.told());
            self.counted.revisions += changed.len();
            self.state = end.clone();
            self.half = self.half.filter(|(half, _)| !changed.contains(half));
            return;
        }
        self.story.push(format!("  {kill:?} in {}", self.shape.id(victim)));
        let done = order.iter().position(|&at| at == victim).unwrap();
        let done = done + usize::from(self.is_past(victim, one.direction));
        self.counted.interrupted += 1;
        self.counted.revisions += done;
        self.counted.inside += usize::from(done < order.len() && order[done] == victim);
        order[..done].iter().for_each(|&at| self.state.toggle(at));
        self.half = self.half.filter(|(half, _)| !order[..done].contains(half)).or_else(|| self.progress());
        self.counted.half_done += usize::from(self.half.is_some());
        self.again = self.random.percent(60).then_some(one);
    }

    /// Whether the ledger has moved past a revision.
    fn is_past(&self, at: usize, direction: Direction) -> bool {
        let heads: Vec<usize> = self.ledger().iter().map(|id| self.shape.find(id)).collect();
        State::of(self.shape, heads).applied.contains(&at) == (direction == Direction::Upgrade)
    }

    fn ledger(&self) -> Vec<String> {
        let rows = "SELECT version_num FROM alembic_version ORDER BY version_num COLLATE \"C\"";
        self.database.query(rows).lines().map(ToOwned::to_owned).collect()
    }

    /// What the markers say is half done.
    fn progress(&self) -> Option<(usize, Direction)> {
        let there = self.database.query("SELECT to_regclass('sqlc_mig_progress') IS NOT NULL");
        if there != "t" {
            return None;
        }
        let rows = self.database.query("SELECT DISTINCT revision, direction FROM sqlc_mig_progress");
        assert!(rows.lines().count() <= 1, "two are half done: {rows}\n{}", self.told());
        let (id, direction) = rows.split_once('|')?;
        let direction = if direction == "upgrade" { Direction::Upgrade } else { Direction::Downgrade };
        Some((self.shape.find(id), direction))
    }

    /// Ledger, markers and schema are what the model says.
    #[track_caller]
    fn check(&self) {
        let there = self.database.query("SELECT to_regclass('alembic_version') IS NOT NULL") == "t";
        let rows = if there { self.ledger() } else { Vec::new() };
        assert_eq!(rows, self.state.rows(), "the ledger\n{}", self.told());
        assert_eq!(self.progress(), self.half, "what is half done\n{}", self.told());
        let mut found = story::found(&self.database);
        let mut expected = story::expected(self.shape, &self.state.applied);
        if let Some((half, _)) = self.half {
            let open: BTreeSet<String> = story::expected(self.shape, &[half].into()).into_iter().collect();
            found.retain(|line| !open.contains(line) && !line.starts_with("index "));
            expected.retain(|line| !open.contains(line) && !line.starts_with("index "));
        }
        assert_eq!(found, expected, "the schema\n{}", self.told());
    }

    /// Ends a revision that is half done, and compares with a database that was only ever upgraded to the same heads.
    pub(super) fn compare_with_a_clean_one(&mut self) {
        if let Some((_, direction)) = self.half {
            let one = Move {
                direction,
                target: if direction == Direction::Upgrade { Target::Heads } else { Target::Base },
            };
            let end = self.state.after(one).unwrap();
            self.finished(one, end);
        }
        let clean = Server::shared().database();
        clean.execute(story::JOURNAL);
        for head in self.state.ledger() {
            clean.apply(&self.script(Move::up(Target::Id(head)))).ok();
        }
        let (walked, clean) = (Dump::of(&self.database), Dump::of(&clean));
        let difference = walked.without_order().difference(&clean.without_order());
        assert!(difference.is_empty(), "{difference}\n{}", self.told());
        walked.assert_at_rest();
    }

    /// The last steps.
    fn told(&self) -> String {
        let last = self.story.len().saturating_sub(12);
        format!("after {} steps:\n{}", self.story.len(), self.story[last..].join("\n"))
    }
}

/// Where a revision's part of a script may be interrupted.
fn points_of(script: &str, id: &str) -> Vec<usize> {
    let begins = |line: &str| line.starts_with("\\if :{?sqlc_mig_due_");
    let mine = format!("-- {id}");
    let lines: Vec<&str> = script.lines().collect();
    let is_mine = |line: &&str| **line == mine || line.starts_with(&format!("{mine}  "));
    let heading = lines.iter().position(is_mine).expect("the script has the revision");
    let from = heading + lines[heading..].iter().position(|line| begins(line)).unwrap();
    let to =
        lines[from + 1..].iter().position(|line| begins(line)).map_or(lines.len(), |next| from + 1 + next);
    let points: Vec<usize> =
        interrupt_points(script).into_iter().filter(|at| (from + 1..to).contains(at)).collect();
    let after = |at: &usize| {
        at.checked_sub(1)
            .is_some_and(|before| lines[before].ends_with(';') || lines[before].ends_with("\\gset"))
    };
    points.into_iter().filter(after).collect()
}
