//! What README and the reference pages show is what the program does: their examples are built, applied and compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod architecture;
mod book;
mod codes;
mod commands;
mod follow;
mod graph;
pub(crate) mod links;
pub(crate) mod markdown;
mod operations;
mod reference;
mod runtime;
mod start;
mod types;

use pretty_assertions::assert_eq;

use crate::support::{Output, Project, Server};
use markdown::{blocks, only};

/// Durations differ from run to run.
fn without_durations(printed: &str) -> String {
    let mut out = String::new();
    for line in printed.lines() {
        let is_duration = line.starts_with("  done in ") && line.ends_with(" seconds");
        out.push_str(if is_duration { "  done in 0.0 seconds" } else { line });
        out.push('\n');
    }
    out
}

/// The project of README's example.
fn project() -> Project {
    let blocks = blocks("README.md");
    Project::new().spec("1975ea83b712_create_users.yaml", &only(&blocks, "the spec").text)
}

#[test]
fn the_excerpt_in_the_readme_is_part_of_the_script_that_its_spec_gives() {
    let excerpt = only(&blocks("README.md"), "an excerpt of its script");
    let script = project().build();
    assert!(excerpt.text.lines().count() > 10, "the excerpt shows nothing");
    assert!(
        script.contains(&excerpt.text),
        "{} is not in the script; its revision is now\n{}",
        excerpt.place,
        script.split("-- ====").skip(1).take(2).collect::<String>()
    );
}

#[test]
fn psql_prints_what_the_readme_says() {
    let blocks = blocks("README.md");
    let script = project().build();
    let database = Server::shared().database();
    let first = database.apply(&script).ok();
    assert_eq!(without_durations(&first.stdout), only(&blocks, "the first run").text);
    let second = database.apply(&script).ok();
    assert_eq!(second.stdout, only(&blocks, "the second run").text);
}

#[test]
fn psql_refuses_what_the_readme_says_in_these_words() {
    let folder = project();
    folder.write("upgrade.sql", &folder.build());
    let database = Server::shared().database();
    let mut psql = database.psql();
    psql.args(["-1", "-f", "upgrade.sql"]).current_dir(folder.path("."));
    let printed = Output::of(&mut psql).failed(3).stderr;
    let shown = only(&blocks("README.md"), "refused by the script").text;
    let (_, message) = shown.split_once("ERROR: ").expect("an error");
    assert!(printed.contains(message), "{printed}");
}

#[test]
fn a_wrong_spec_gives_the_diagnostics_of_the_readme() {
    let blocks = blocks("README.md");
    let project = project().spec("8e1c0a5d2b34_orders.yaml", &only(&blocks, "a wrong spec").text);
    let printed = project.run(&["build", "--dialect", "postgres"]).failed(65);
    assert_eq!(printed.stdout, "", "nothing is written");
    assert_eq!(printed.stderr, only(&blocks, "its diagnostics").text);
}
