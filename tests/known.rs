//! What the history knows, the build says: what it refuses, the server refuses as well, and what it accepts, the server
//! accepts, up and down. Random tables that are related to each other, and one random change of each set of them.
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod agreed;
mod beginnings;
mod casts;
mod change;
mod examples;
mod foreign_types;
mod order;
mod server;
mod types;
mod world;

use sqlc_mig::diag::{Code, Diagnostic};
use sqlc_mig::dialect::Dialect;

use crate::support::compile;
use crate::support::history::Random;
use crate::support::{Engine, Output, Project, Spec, seed};
use change::Change;
use server::statuses;
use world::World;

/// The codes of what the build refuses for the engine's sake.
const REFUSALS: [Code; 3] = [Code::UNSUPPORTED, Code::STILL_USED, Code::NO_OBJECT];

/// One set of tables, one change, and what the build says.
struct Case {
    world: World,
    change: Change,
    fault: Option<Diagnostic>,
    /// Why it cannot be undone.
    refusal: Option<String>,
}

impl Case {
    fn new(number: usize, seed: u64, engine: &Engine) -> Self {
        let mut random = Random::new(seed * 1000 + u64::try_from(number).unwrap());
        let dialect = Dialect::from_name(engine.dialect()).unwrap();
        let world = World::random(number, dialect, &mut random);
        let change = Change::random(&world, &mut random);
        let texts = [setup(std::slice::from_ref(&world)).text(), step(1, &change).text()];
        let project = compile::project("", texts.iter().map(String::as_str));
        let (compiled, faults) = project.compile(dialect);
        let fault = project.diagnostics.clone().into_iter().chain(faults).next();
        let route = project.graph.downgrade_route("aaaa0000").unwrap();
        let plan = compiled.downgrade(route).unwrap();
        let refusal = plan.refusals().map(|(_, refusal)| refusal.reason.clone()).next();
        Self { world, change, fault, refusal }
    }

    fn told(&self) -> String {
        format!("{}\n{}", self.world.yaml(), self.change.yaml(&self.world))
    }
}

fn setup(worlds: &[World]) -> Spec {
    worlds.iter().fold(Spec::new("aaaa0000"), |spec, world| spec.up(world.yaml()))
}

fn step(number: usize, change: &Change) -> Spec {
    let id = |number: usize| format!("aaaa{number:04}");
    Spec::new(id(number)).after(id(number - 1)).up(change.text())
}

/// All of these cases in one project: their tables in the first revision, and each change in one of its own.
fn project(cases: &[&Case]) -> Project {
    let worlds: Vec<World> = cases.iter().map(|case| case.world.clone()).collect();
    let steps = cases.iter().enumerate().map(|(at, case)| step(at + 1, &case.change));
    Project::new().with([setup(&worlds)].into_iter().chain(steps))
}

fn agree(name: &str, seed: u64, count: usize) {
    let engine = Engine::of(name).unwrap();
    if !engine.is_wanted() {
        return;
    }
    let cases: Vec<Case> = (0..count).map(|number| Case::new(number, seed, engine)).collect();
    let (accepted, refused): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| case.fault.is_none());
    let (both, up): (Vec<&Case>, Vec<&Case>) = accepted.into_iter().partition(|case| case.refusal.is_none());
    println!("{name}: {} done and undone, {} done, {} refused", both.len(), up.len(), refused.len());

    // What is accepted is applied, and reverted where it can be.
    let mut wrong = applied(engine, both, true);
    wrong.extend(applied(engine, up, false));

    // What is refused is asked of the server plainly.
    let odd = |case: &&&Case| !REFUSALS.contains(&case.fault.as_ref().unwrap().code);
    wrong.extend(refused.iter().filter(odd).map(|case| format!("{:?}\n{}", case.fault, case.told())));
    let database = engine.shared().database();
    let worlds: Vec<World> = refused.iter().map(|case| case.world.clone()).collect();
    let tables = Project::new().with([setup(&worlds)]);
    database.apply(&engine.script(&tables, &["build"])).ok();
    let statements: Vec<Option<String>> = refused.iter().map(|case| case.change.plain(&case.world)).collect();
    let told = statuses(&database, &statements);
    for (case, (statement, error)) in refused.iter().zip(statements.iter().zip(&told)) {
        let Some(statement) = statement else { continue };
        let fault = case.fault.as_ref().unwrap();
        if !error.as_ref().is_some_and(|error| server::is_a_refusal(error)) {
            let message = &fault.message;
            wrong.push(format!("refused for nothing: {message}\n{statement}\n{error:?}\n{}", case.told()));
        }
    }
    assert!(wrong.is_empty(), "{name}, seed {seed}: {} wrong\n{}", wrong.len(), wrong.join("\n\n"));
}

/// So many failures are looked for; each takes another run without the cases that have failed.
const FAILURES: usize = 10;

/// What fails of these cases when they are applied, and reverted.
fn applied(engine: &'static Engine, mut cases: Vec<&Case>, back: bool) -> Vec<String> {
    let mut failures = Vec::new();
    while failures.len() < FAILURES {
        let database = engine.shared().database();
        let project = project(&cases);
        let scripts: &[&[&str]] =
            if back { &[&["build"], &["downgrade", "aaaa0000"]] } else { &[&["build"]] };
        let failed = scripts.iter().find_map(|arguments| {
            let output = database.apply(&engine.script(&project, arguments));
            (output.status != 0).then_some((output, arguments[0]))
        });
        let Some((output, what)) = failed else { break };
        let at = under_way(&output).saturating_sub(1);
        failures.push(format!("{what} fails: {}\n{}", output.stderr, cases[at].told()));
        cases.remove(at);
    }
    failures
}

/// The number of the revision that was under way: of the file that the error names, or of the last one that began.
fn under_way(output: &Output) -> usize {
    let number = |text: &str| {
        let (_, rest) = text.split_once("aaaa")?;
        rest.get(..4)?.parse::<usize>().ok()
    };
    let named = output.stderr.lines().rev().find_map(|line| line.split_once("migrations/"));
    let named = named.and_then(|(_, rest)| number(rest));
    named.or_else(|| output.stdout.lines().rev().find_map(number)).unwrap_or_default()
}

#[test]
fn the_build_and_the_server_agree_on_postgres() {
    agree("postgres", seed(1), 300);
}

#[test]
fn the_build_and_the_server_agree_on_mysql() {
    agree("mysql", seed(1), 120);
}

#[test]
fn the_build_and_the_server_agree_on_mariadb() {
    agree("mariadb", seed(1), 150);
}

#[test]
fn the_build_and_the_server_agree_on_sqlite() {
    agree("sqlite", seed(1), 200);
}
