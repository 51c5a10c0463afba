//! docs/runtime.md names everything that the machinery makes, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use crate::support::Project;

/// The sections of the page, with the dialect that each is about.
const SECTIONS: [(&str, &str); 4] = [
    ("## PostgreSQL", "postgres"),
    ("## MySQL", "mysql"),
    ("## MariaDB", "mariadb"),
    ("## SQLite", "sqlite"),
];

/// The words of a text that are names of ours; `sqlc_mig` alone is none, and variables are not asked for.
fn names(text: &str) -> BTreeSet<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '@';
    text.split(|c| !is_part(c)).filter(|word| word.starts_with("sqlc_mig_")).collect()
}

/// What the statements of a text make.
fn made(text: &str) -> BTreeSet<&str> {
    let makes = ["FUNCTION ", "PROCEDURE ", "PREPARE ", "TABLE ", "TRIGGER ", "VIEW "];
    let after = makes.iter().flat_map(|word| text.split(word).skip(1));
    let named = after.filter_map(|rest| {
        let name = rest
            .trim_start_matches("IF NOT EXISTS ")
            .trim_start_matches("pg_temp.")
            .trim_start_matches("temp.")
            .trim_start_matches("sqlc_mig.");
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        Some(&name[..end])
    });
    named.filter(|name| name.starts_with("sqlc_mig_")).collect()
}

#[test]
fn the_page_about_the_machinery_names_all_of_it() {
    let page = fs::read_to_string("docs/runtime.md").unwrap();
    for (heading, dialect) in SECTIONS {
        let (_, section) = page.split_once(&format!("\n{heading}\n")).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let runtime = Project::new().run(&["runtime", "--dialect", dialect]).ok().stdout;
        let (told, there, made) = (names(section), names(&runtime), made(&runtime));
        assert!(made.len() > 10, "{dialect}: {made:?}");
        let missing: Vec<_> = made.difference(&told).collect();
        assert!(
            missing.is_empty(),
            "docs/runtime.md does not say what these of {dialect} are for: {missing:?}"
        );
        let gone: Vec<_> = told.difference(&there).collect();
        assert!(gone.is_empty(), "docs/runtime.md names what {dialect} lacks: {gone:?}");
    }
}
