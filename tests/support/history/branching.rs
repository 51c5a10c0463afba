//! Histories that branch and meet. Each lane is a line of work with tables of its own; a fork shares them out, a merge
//! puts them together.

use super::SpecText;
use super::changes;
use super::random::Random;
use super::spec::Spec;
use super::tables::{Table, World};

/// One line of work.
#[derive(Default)]
struct Lane {
    head: Option<String>,
    /// The revision before the head and how many tables there were then, when both belong to this lane alone.
    previous: Option<(String, usize)>,
    /// Revisions since the fork. A lane without any shares its head with another, so it cannot be merged.
    own: usize,
    world: World,
    /// Revisions that this lane already depends on.
    depends: Vec<String>,
    /// The label of a base that is still to be written.
    label: Option<String>,
}

struct Writer {
    random: Random,
    lanes: Vec<Lane>,
    /// Tables so far, in all lanes: the number in the next one's name.
    tables: usize,
    specs: Vec<SpecText>,
    wanted: usize,
}

pub fn branching(n: usize, seed: u64) -> Vec<SpecText> {
    let mut writer = Writer {
        random: Random::new(seed.wrapping_add(1000)),
        lanes: vec![Lane::default()],
        tables: 0,
        specs: Vec::with_capacity(n),
        wanted: n,
    };
    while writer.specs.len() < n {
        writer.step();
    }
    writer.specs
}

impl Writer {
    fn step(&mut self) {
        let left = self.wanted - self.specs.len();
        if left <= self.debt() {
            return self.settle();
        }
        if self.specs.len() == self.wanted / 5 && left > self.debt() + 3 {
            self.second_base();
        }
        if self.lanes.len() < 6 && left > self.debt() + 3 && self.random.percent(15) {
            self.fork();
        }
        if self.random.percent(15) && self.mergeable().len() > 1 {
            return self.merge();
        }
        let at = self.random.below(self.lanes.len());
        self.work(at);
    }

    /// Revisions that it takes to come back to one head.
    fn debt(&self) -> usize {
        self.lanes.len() - 1 + self.lanes.iter().filter(|lane| lane.own == 0).count()
    }

    fn settle(&mut self) {
        match self.lanes.iter().position(|lane| lane.own == 0) {
            Some(at) => self.work(at),
            None => self.merge(),
        }
    }

    fn mergeable(&self) -> Vec<usize> {
        (0..self.lanes.len()).filter(|&at| self.lanes[at].own > 0).collect()
    }

    fn second_base(&mut self) {
        self.lanes.push(Lane { label: Some("second".to_owned()), ..Lane::default() });
    }

    /// Splits a random lane; both halves start at its head.
    fn fork(&mut self) {
        let at = self.random.below(self.lanes.len());
        if self.lanes[at].head.is_none() {
            return;
        }
        let lane = &mut self.lanes[at];
        let (mine, theirs): (Vec<Table>, Vec<Table>) =
            std::mem::take(&mut lane.world.tables).into_iter().partition(|_| self.random.percent(50));
        lane.world.tables = mine;
        (lane.own, lane.previous) = (0, None);
        let (head, depends) = (lane.head.clone(), lane.depends.clone());
        self.lanes.push(Lane { head, depends, world: World { tables: theirs }, ..Lane::default() });
    }

    /// Joins two lanes, now and then three, into the first of them.
    fn merge(&mut self) {
        let mut chosen = self.mergeable();
        let most = if self.random.percent(20) { 3 } else { 2 };
        while chosen.len() > most {
            chosen.remove(self.random.below(chosen.len()));
        }
        let mut down = Vec::new();
        let mut joined = Lane { own: 1, ..Lane::default() };
        for at in chosen.into_iter().rev() {
            let mut lane = self.lanes.remove(at);
            down.extend(lane.head);
            joined.depends.append(&mut lane.depends);
            joined.world.tables.append(&mut lane.world.tables);
        }
        // The lanes have most of them in common, since a fork.
        joined.depends.sort_unstable();
        joined.depends.dedup();
        let id = self.random.id();
        let mut spec = Spec::new(&id).message(format!("Merge {} branches", down.len())).after_all(down);
        if self.random.percent(30) && !joined.world.tables.is_empty() {
            spec = spec.up(changes::several(&mut self.random, &mut joined.world).1);
        }
        joined.head = Some(id);
        self.lanes.push(joined);
        self.write(spec);
    }

    /// One more revision of a lane.
    fn work(&mut self, at: usize) {
        let across = if self.random.percent(12) { self.across(at) } else { None };
        let lane = &mut self.lanes[at];
        let id = self.random.id();
        let mut spec = Spec::new(&id).after_all(lane.head.clone());
        let before = lane.world.tables.len();
        let mut depends = None;
        let linked = across.as_ref().and_then(|(needed, table)| {
            let texts = changes::link_across(&mut self.random, &mut lane.world, table)?;
            depends = Some(needed.clone());
            lane.depends.push(needed.clone());
            Some(texts)
        });
        let (message, upgrade) = match linked {
            Some(texts) => texts,
            None if before == 0 || self.random.percent(30) => {
                self.tables += 1;
                changes::numbered_table(&mut self.random, &mut lane.world, self.tables)
            }
            None => changes::several(&mut self.random, &mut lane.world),
        };
        spec = lane.label.take().into_iter().fold(spec, Spec::label);
        spec = depends.into_iter().fold(spec, Spec::needs);
        lane.previous = lane.head.replace(id).filter(|_| lane.own > 0).map(|previous| (previous, before));
        lane.own += 1;
        self.write(spec.message(message).up(upgrade));
    }

    /// A revision of another lane, and a table that was there by then. Not the other's head: a merge of both lanes
    /// would then name a parent that it has already.
    fn across(&mut self, at: usize) -> Option<(String, String)> {
        let other = self.random.below(self.lanes.len());
        let (needed, tables) = self.lanes[other].previous.clone()?;
        let table = self.lanes[other].world.tables.get(self.random.below(tables.max(1)))?;
        let fresh = tables > 0 && other != at && !self.lanes[at].depends.contains(&needed);
        fresh.then(|| (needed, table.name.clone()))
    }

    fn write(&mut self, spec: Spec) {
        let number = self.specs.len();
        self.specs.push(spec.number(number).down("auto").file());
    }
}
