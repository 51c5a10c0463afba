//! Alembic itself beside sqlc-mig: the same graphs, the same questions. Where the answers differ, docs/alembic.md says so
//! and why; any other difference fails. `make test-alembic` runs this.
#![allow(clippy::disallowed_methods, reason = "tests touch the disk, start programs and look at the clock")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    unreachable_pub,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod support;

#[path = "alembic/commands.rs"]
mod commands;
#[path = "alembic/compare.rs"]
mod compare;
#[path = "alembic/imported.rs"]
mod imported;
#[path = "alembic/imported_versions.rs"]
mod imported_versions;
#[path = "alembic/kinds.rs"]
mod kinds;
#[path = "alembic/moves.rs"]
mod moves;
#[path = "alembic/ours.rs"]
mod ours;
#[path = "alembic/pages.rs"]
mod pages;
#[path = "alembic/questions.rs"]
mod questions;
#[path = "alembic/recipes.rs"]
mod recipes;
#[path = "alembic/scripts.rs"]
mod scripts;
#[path = "alembic/statements.rs"]
mod statements;
#[path = "alembic/steps.rs"]
mod steps;
#[path = "alembic/theirs.rs"]
mod theirs;

use compare::Comparison;
use ours::Ours;
use questions::Asked;

/// The first cells of the table in docs/alembic.md.
fn listed() -> Vec<&'static str> {
    let page = include_str!("../docs/alembic.md");
    let (_, table) = page.split_once("| where | Alembic |").expect("the table");
    table.lines().skip(2).filter_map(|line| line.strip_prefix("| ")?.split(" | ").next()).collect()
}

#[test]
fn the_page_lists_exactly_the_kinds_of_differences_that_are_allowed() {
    let kinds: Vec<&str> = kinds::Kind::ALL.iter().map(|kind| kind.0).collect();
    assert_eq!(listed(), kinds);
}

/// How many graphs are compared.
const GRAPHS: u64 = 300;

#[test]
fn every_answer_is_alembics_or_a_listed_difference() {
    let asked: Vec<Asked> = (0..GRAPHS).map(Asked::new).collect();
    let ours: Vec<Ours> = asked.iter().map(Ours::of).collect();
    let questions =
        asked.iter().zip(&ours).map(|(asked, ours)| asked.json(|one| moves::path(one, asked, ours)));
    let theirs = theirs::ask(questions.collect());
    let mut comparison = Comparison::default();
    for ((asked, ours), theirs) in asked.iter().zip(&ours).zip(&theirs) {
        comparison.graph(asked, ours, theirs);
    }
    println!("{comparison}");
    comparison.assert_expected();
}
