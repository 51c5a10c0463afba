//! The book: every page is in its list, what it tells is done by a reader, and what it shows of the sample is there.

use std::collections::BTreeSet;

use pretty_assertions::assert_eq;
use walkdir::WalkDir;

use super::follow::{assert_is_part, environment, follow};
use super::markdown::{blocks, read};
use crate::support::snapshot::tests;
use crate::support::{Engine, Project};

const SUMMARY: &str = "docs/SUMMARY.md";

/// The pages of the book, by their names below docs/.
fn pages() -> BTreeSet<String> {
    let root = tests("../docs");
    let files = WalkDir::new(&root).into_iter().map(Result::unwrap);
    let pages = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "md"));
    pages.map(|file| file.path().strip_prefix(&root).unwrap().display().to_string()).collect()
}

#[test]
fn every_page_is_in_the_list_of_the_book_once() {
    let text = read(SUMMARY);
    let listed: Vec<&str> =
        text.lines().filter_map(|line| line.split_once("](")?.1.strip_suffix(')')).collect();
    let pages: Vec<String> = pages().into_iter().filter(|page| page != "SUMMARY.md").collect();
    let mut sorted = listed.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, pages, "what docs/SUMMARY.md lists (left), and the pages that there are (right)");
    assert!(read("docs/book.toml").contains("src = \".\""));
}

fn a_reader_follows(page: &str, dialect: &str) {
    let engine = Engine::of(dialect).unwrap();
    if engine.is_wanted() {
        let server = engine.start();
        follow(page, &environment(engine, &server));
    }
}

#[test]
fn a_reader_follows_the_tutorial_for_postgresql() {
    a_reader_follows("docs/tutorial-postgres.md", "postgres");
}

#[test]
fn a_reader_follows_the_tutorial_for_mysql() {
    a_reader_follows("docs/tutorial-mysql.md", "mysql");
}

#[test]
fn a_reader_follows_the_tutorial_for_mariadb() {
    a_reader_follows("docs/tutorial-mariadb.md", "mariadb");
}

#[test]
fn a_reader_follows_the_tutorial_for_sqlite() {
    a_reader_follows("docs/tutorial-sqlite.md", "sqlite");
}

#[test]
fn a_reader_comes_from_other_tools() {
    let engine = Engine::of("postgres").unwrap();
    if engine.is_wanted() {
        let server = engine.start();
        for page in ["docs/from-flyway.md", "docs/from-liquibase.md", "docs/from-efcore.md", "docs/faq.md"] {
            follow(page, &environment(engine, &server));
        }
    }
}

/// Rows like "`flyway migrate` | `sqlc-mig build`": who types their word here is told the same command.
#[test]
fn words_of_other_tools_are_answered_as_the_book_says() {
    let known = sqlc_mig::cli::command_names();
    let mut count = 0;
    for (page, tool) in [("docs/from-flyway.md", "flyway"), ("docs/from-liquibase.md", "liquibase")] {
        let text = read(page);
        for row in text.lines().filter_map(|line| line.strip_prefix(&format!("| `{tool} "))) {
            let (theirs, ours) = row.split_once("` | ").expect("two cells");
            let word = theirs.split(' ').next().unwrap();
            let Some((_, ours)) =
                ours.split_once("`sqlc-mig ").filter(|_| !known.iter().any(|name| name == word))
            else {
                continue; // not needed here, or a command of the same name
            };
            let answer = Project::new().run(&[word]);
            let command = format!("`sqlc-mig {}", ours.split([' ', '`']).next().unwrap());
            assert!(answer.stderr.contains(&command), "{page}: {theirs} is {command}`: {answer}");
            assert_eq!(answer.status, 64, "{answer}");
            count += 1;
        }
    }
    assert!(count > 8, "{count}");
}

#[test]
fn what_is_shown_of_a_script_is_in_the_samples() {
    let page = "docs/script.md";
    let mut count = 0;
    for block in blocks(page) {
        match block.mark.strip_prefix("part of: ") {
            Some(file) => assert_is_part(&block.text, &read(file), &block.place),
            None => panic!("{}: a block marked `{}` is not tested", block.place, block.mark),
        }
        count += 1;
    }
    assert!(count > 8, "{count}");
}

/// Pages with lines for a shell, and whether each is run: in these it is, or a mark says why not.
#[test]
fn what_is_typed_on_the_page_about_deployment_is_run_or_says_why_not() {
    for block in blocks("docs/deploy.md").iter().filter(|block| block.language == "sh") {
        assert!(block.mark.starts_with("not run: "), "{}: {}", block.place, block.mark);
    }
}
