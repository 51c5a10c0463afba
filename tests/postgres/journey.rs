//! A long random walk on one database: up, down, step by step, stamped, interrupted. After each step ledger and schema
//! are what a model of the graph says.

mod counted;
mod story;
mod walker;

use counted::Counted;
use walker::Walker;

use crate::support::graphs::Shape;
use crate::support::seed;

/// How many steps, on how many databases at once.
const STEPS: usize = 500;
const WALKERS: usize = 2;

/// The first graph from a seed on in which lines begin, fork, meet and need each other.
fn rich(seed: u64) -> (u64, Shape) {
    let is_rich = |shape: &Shape| {
        let count = |holds: &dyn Fn(usize) -> bool| (0..shape.nodes.len()).filter(|&at| holds(at)).count();
        let node = |at: usize| &shape.nodes[at];
        count(&|at| node(at).down.is_empty()) >= 2
            && count(&|at| node(at).down.len() > 1) >= 2
            && count(&|at| !node(at).depends.is_empty()) >= 3
            && count(&|at| node(at).label.is_some()) >= 3
    };
    let shapes = (seed..).map(|seed| (seed, Shape::random(16, seed)));
    shapes.into_iter().find(|(_, shape)| is_rich(shape)).expect("chance gives one soon")
}

/// `SQLC_MIG_TEST_SEED=N` walks another way.
#[test]
fn five_hundred_random_steps_keep_ledger_and_schema_right() {
    let (seed, shape) = rich(seed(1));
    let counted = std::thread::scope(|scope| {
        let shape = &shape;
        let walk = |number: usize| {
            let mut walker = Walker::new(shape, seed + number as u64);
            for step in 1..=STEPS / WALKERS {
                walker.step();
                if step % 50 == 0 {
                    walker.compare_with_a_clean_one();
                }
            }
            walker.counted()
        };
        let threads: Vec<_> = (0..WALKERS).map(|number| scope.spawn(move || walk(number))).collect();
        threads.into_iter().fold(Counted::default(), |sum, thread| sum + thread.join().unwrap())
    });
    println!("seed {seed}: {counted}");
    counted.assert_everything_happened(STEPS);
}
