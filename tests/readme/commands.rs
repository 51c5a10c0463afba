//! Command lines in the documents: each is one that this program, or this Makefile, understands.

use sqlc_mig::cli::{self, Refusal};

use super::markdown::{blocks, read, unbroken};

const DOCUMENTS: [&str; 31] = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/alembic.md",
    "docs/branches.md",
    "docs/deploy.md",
    "docs/editors.md",
    "docs/errors.md",
    "docs/faq.md",
    "docs/from-efcore.md",
    "docs/from-flyway.md",
    "docs/from-liquibase.md",
    "docs/graph.md",
    "docs/import.md",
    "docs/ledger.md",
    "docs/make.md",
    "docs/mariadb.md",
    "docs/operations.md",
    "docs/orm.md",
    "docs/postgres.md",
    "docs/revisions.md",
    "docs/runtime.md",
    "docs/schema.md",
    "docs/security.md",
    "docs/spec.md",
    "docs/squash.md",
    "docs/tutorial-mariadb.md",
    "docs/tutorial-mysql.md",
    "docs/tutorial-postgres.md",
    "docs/tutorial-sqlite.md",
    "docs/watch.md",
];

/// The lines of shell blocks, and what stands in backticks in the text.
fn commands(document: &str) -> Vec<String> {
    let mut found: Vec<String> = blocks(document)
        .iter()
        .filter(|block| block.language == "sh")
        .flat_map(|block| block.text.lines().map(ToOwned::to_owned).collect::<Vec<_>>())
        .collect();
    let text = read(document);
    let prose = text.split("```").step_by(2);
    found.extend(prose.flat_map(|part| part.split('`').skip(1).step_by(2)).map(ToOwned::to_owned));
    found
}

/// The arguments after `program`, up to what is the shell's: a comment, `>` or `|`.
fn arguments(line: &str, program: &str) -> Option<Vec<String>> {
    let rest = &line[line.find(program)? + program.len()..];
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in rest.chars() {
        match (quote, c) {
            (None, '#' | '>' | '|' | '&') => break,
            (None, ' ') => words.push(String::new()),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (_, c) => words.last_mut()?.push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    Some(words)
}

#[test]
fn every_command_line_of_the_documents_is_understood() {
    let mut count = 0;
    for document in DOCUMENTS {
        for line in commands(document) {
            let program = ["cargo run --release -- ", "sqlc-mig "].into_iter().find(|p| line.starts_with(p));
            let Some(words) = program.and_then(|program| arguments(&line, program)) else { continue };
            let words = ["sqlc-mig".to_owned()].into_iter().chain(words).map(Into::into);
            match cli::read(words) {
                Ok(_) => {}
                Err(Refusal::Usage(fault)) => {
                    let asks_for_more =
                        fault.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
                    assert!(asks_for_more || !fault.use_stderr(), "{document}: `{line}`: {fault}");
                }
                Err(Refusal::Misplaced(option)) => panic!("{document}: `{line}`: {option:?}"),
            }
            count += 1;
        }
    }
    assert!(count > 10, "only {count} command lines were found");
}

#[test]
fn the_rust_version_of_the_documents_is_that_of_the_package() {
    let cargo = read("Cargo.toml");
    let version = cargo.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap();
    for document in ["README.md", "CONTRIBUTING.md"] {
        let stated = format!("Rust {} or later", version.trim_matches('"'));
        assert!(unbroken(&read(document)).contains(&stated), "{document} does not say {stated}");
    }
}

#[test]
fn every_make_target_of_the_documents_exists_and_the_readme_names_them_all() {
    let makefile = read("Makefile") + &read("templates/project/sqlc-mig.mk");
    let targets: Vec<&str> = makefile
        .lines()
        .filter(|line| line.contains(": ## "))
        .filter_map(|line| line.split_once(": ## ").map(|(name, _)| name))
        .collect();
    assert!(targets.len() > 15, "{targets:?}");
    for document in DOCUMENTS {
        for line in commands(document) {
            let Some(rest) =
                line.split_once("make ").filter(|(before, _)| !before.ends_with(char::is_alphanumeric))
            else {
                continue;
            };
            let target = rest.1.split([' ', '\'']).next().unwrap_or_default();
            assert!(targets.contains(&target), "{document}: `{line}`: there is no target `{target}`");
        }
    }
    let readme = read("README.md");
    for target in targets {
        assert!(readme.contains(&format!("`make {target}")), "README does not name `make {target}`");
    }
}
