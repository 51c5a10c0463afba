//! docs/spec.md: every operation has a section, and every example is built and applied.

use sqlc_mig::dialect::{Dialect, Facts};
use sqlc_mig::ops::Op;
use sqlc_mig::plan::{Ddl, Writers};

use super::markdown::{Block, blocks, only};
use crate::support::{Project, Server};

const PAGE: &str = "docs/spec.md";

/// A project with the revision that the page begins with, and one example after it.
pub(super) fn project_of(example: &Block, base: &str) -> Project {
    let project = Project::new().spec("1975ea83b712_base.yaml", base);
    let mut spec = "revision: \"8e1c0a5d2b34\"\ndown_revision: \"1975ea83b712\"\nupgrade:\n".to_owned();
    for line in example.text.lines() {
        spec.extend(["  ", line, "\n"]);
    }
    project.spec("8e1c0a5d2b34_example.yaml", &spec)
}

/// The revision that examples of operations come after.
pub(super) fn base() -> String {
    only(&blocks(PAGE), "base").text
}

#[test]
fn every_example_of_the_reference_can_be_applied_and_applied_again() {
    let base = base();
    let mut count = 0;
    for example in blocks(PAGE) {
        let project = match example.mark.as_str() {
            "operation" => project_of(&example, &base),
            "spec" => Project::new().spec("example.yaml", &example.text),
            "config" => Project::new().spec("base.yaml", &base).config(&example.text),
            "base" => Project::new().spec("base.yaml", &base),
            other => panic!("{}: a block marked `{other}` is not tested", example.place),
        };
        let built = project.run(&["build", "--dialect", "postgres"]);
        assert_eq!(built.status, 0, "{}: {}", example.place, built.stderr);
        assert_eq!(built.stderr, "", "{}", example.place);
        let database = Server::shared().database();
        let applied = database.apply(&built.stdout);
        assert_eq!(applied.status, 0, "{}: {}", example.place, applied.stderr);
        let again = database.apply(&built.stdout).ok();
        assert!(again.stdout.ends_with(": nothing to do\n"), "{}: {}", example.place, again.stdout);
        count += 1;
    }
    assert!(count > Op::NAMES.len(), "only {count} examples were found");
}

#[test]
fn every_operation_has_a_section_with_an_example_of_its_own() {
    let examples = blocks(PAGE);
    for name in Op::NAMES {
        let own = examples.iter().any(|block| {
            block.heading == *name && block.mark == "operation" && block.text.contains(&format!("- {name}: "))
                || block.heading == *name && block.text.contains(&format!("- {name}:\n"))
        });
        assert!(own, "{PAGE} has no section `{name}` with an example");
    }
    let text = super::markdown::read(PAGE);
    let sections = text.lines().filter_map(|line| line.strip_prefix("### "));
    for section in sections.filter(|s| s.contains('_')) {
        assert!(Op::NAMES.contains(&section), "{PAGE} describes `{section}`, which is no operation");
    }
}

/// The rows of the table of locks, and the kind of statement that each describes.
const LOCKS: [(Ddl, &str); 25] = [
    (Ddl::DropTable, "drop a table"),
    (Ddl::Rename, "rename a table or a column"),
    (Ddl::AddColumn, "add a column"),
    (Ddl::AddColumnRewrite, "add a column with an identity, a stored computed value or a volatile default"),
    (Ddl::DropColumn, "drop a column"),
    (Ddl::AlterType, "change a type, binary compatible"),
    (Ddl::AlterTypeRewrite, "change a type otherwise"),
    (Ddl::SetDefault, "set or drop a default"),
    (Ddl::SetNotNull, "set NOT NULL"),
    (Ddl::DropNotNull, "drop NOT NULL"),
    (Ddl::AddIdentity, "change an identity"),
    (Ddl::CreateIndex, "create an index"),
    (Ddl::CreateIndexConcurrently, "create an index concurrently"),
    (Ddl::DropIndex, "drop an index"),
    (Ddl::DropIndexConcurrently, "drop an index concurrently"),
    (Ddl::RenameIndex, "rename an index"),
    (Ddl::AddUnique, "add a primary key, unique or exclusion constraint"),
    (Ddl::AddCheck, "add a check"),
    (Ddl::AddCheckNotValid, "add a check, not valid"),
    (Ddl::AddForeignKey, "add a foreign key"),
    (Ddl::AddForeignKeyNotValid, "add a foreign key, not valid"),
    (Ddl::ReferencedBy, "the table that a new foreign key refers to"),
    (Ddl::DropConstraint, "drop a constraint"),
    (Ddl::Comment, "set a comment"),
    (Ddl::WriteRows, "insert rows"),
];

#[test]
fn the_table_of_locks_says_what_the_scripts_say() {
    let lacks = |name: &str, facts: &Facts, kinds: &[(Ddl, &str)]| {
        let page = super::markdown::read(name);
        for (ddl, label) in kinds {
            let note = (facts.locks.of)(*ddl, Writers::Unasked);
            let cost = note.cost.map_or_else(|| " |".to_owned(), |cost| format!(" {cost} |"));
            let row = format!("| {label} | {} | {} |{cost}\n", note.level, note.blocks);
            assert!(page.contains(&row), "{name} lacks the row {row}");
        }
    };
    lacks("docs/postgres.md", Dialect::Postgres.facts(), &LOCKS);
    let portable: Vec<(Ddl, &str)> = LOCKS
        .into_iter()
        .filter(|(_, label)| !label.ends_with("concurrently") && !label.ends_with("not valid"))
        .collect();
    lacks("docs/mysql.md", Dialect::MySql.facts(), &portable);
}
