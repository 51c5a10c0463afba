//! Invented histories as YAML texts, for tests and the bench: long ones, branching ones, ones that count how often
//! their data steps ran, and one whose names and texts try to break out of every quote. Standard library only, no
//! clock, no chance: the same call gives the same bytes. Knows the words of the specs, nothing of the compiler.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "included by the tests and by the bench; each uses a part"
)]
#![allow(
    clippy::format_push_string,
    reason = "many short texts; `write!` into a String has an error to throw away"
)]

// Explicit paths, so that the module can itself be included with `#[path]`.
#[path = "history/branching.rs"]
mod branching;
#[path = "history/changes.rs"]
mod changes;
#[path = "history/counted.rs"]
mod counted;
#[path = "history/hostile.rs"]
mod hostile;
#[path = "history/hostile_specs.rs"]
mod hostile_specs;
#[path = "history/portable.rs"]
mod portable;
#[path = "history/random.rs"]
mod random;
#[path = "history/spec.rs"]
mod spec;
#[path = "history/structural.rs"]
mod structural;
#[path = "history/tables.rs"]
mod tables;
#[cfg(test)]
#[path = "history/valid.rs"]
mod valid;

pub use random::Random;
pub use spec::Spec;
pub use structural::{Structural, structural};
use tables::World;

/// One spec file: its name below `migrations/` and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecText {
    pub name: String,
    pub text: String,
}

/// A chain of `n` revisions: a new table in every fourth, changes of the tables so far in the others.
pub fn linear(n: usize) -> Vec<SpecText> {
    let mut random = Random::new(1);
    let mut world = World::default();
    let mut specs: Vec<SpecText> = Vec::with_capacity(n);
    let mut parent: Option<String> = None;
    for number in 0..n {
        let id = random.id();
        let (message, upgrade) = if number % 4 == 0 {
            changes::new_table(&mut random, &mut world)
        } else {
            changes::several(&mut random, &mut world)
        };
        let spec = Spec::new(&id).after_all(parent).message(message).number(number).up(upgrade).down("auto");
        specs.push(spec.file());
        parent = Some(id);
    }
    specs
}

/// `n` revisions with branches, merges, a second base and some `depends_on`; exactly one head. Until they are merged
/// branches keep to tables of their own, so no two revisions conflict.
pub fn branching(n: usize, seed: u64) -> Vec<SpecText> {
    branching::branching(n, seed)
}

/// `n` revisions (at least 12) for PostgreSQL with data steps that must run exactly once.
///
/// Tables `counter` (`n` goes up by one with each step) and `journal` (a row per step) tell how often they ran. Compare
/// `journal` by its notes: an interrupted run leaves gaps in its identity.
pub fn counted(n: usize) -> Vec<SpecText> {
    counted::counted(n)
}

/// A history that means the same to every engine, with data steps that must run exactly once.
///
/// `counter` and the keyless `journal` tell how often they ran, as in [`counted`].
pub fn portable() -> Vec<SpecText> {
    portable::portable()
}

/// Names and texts that quoting must survive, in every place where a spec takes one; for PostgreSQL.
pub fn hostile() -> Vec<SpecText> {
    hostile_specs::hostile()
}
