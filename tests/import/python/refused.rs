//! What cannot be read at all is an error with its place, all in one run, and nothing is written.

use crate::support::Project;

const GOOD: &str = "revision = 'good'\ndown_revision = None\n\n\ndef upgrade():\n    pass\n";

fn refused(files: &[(&str, &str)], expected: &[&str]) {
    let project = Project::new().config("dialects: [postgres]\n");
    for (name, text) in files {
        project.write(&format!("versions/{name}"), text);
    }
    let output = project.run(&["import", "alembic", "--versions", "versions"]);
    let said = format!("{output}");
    assert_eq!(output.status, 65, "{said}");
    for words in expected {
        assert!(said.contains(words), "{words:?} is not in\n{said}");
    }
    assert_eq!(std::fs::read_dir(project.path("migrations")).unwrap().count(), 0);
}

#[test]
fn bad_syntax_is_told_for_every_file() {
    let broken = "revision = 'a'\ndown_revision = None\n\n\ndef upgrade(:\n    pass\n";
    refused(
        &[("a.py", broken), ("b.py", "x = (\n"), ("good.py", GOOD)],
        &["versions/a.py:5:13", "versions/b.py:", "this is not Python"],
    );
}

#[test]
fn heads_that_are_none() {
    refused(
        &[
            ("a.py", "revision = make()\ndown_revision = None\n"),
            ("b.py", "revision = 'a@b'\ndown_revision = None\n"),
            ("c.py", "revision = 'c'\ndown_revision = ('c', 1)\n"),
        ],
        &["versions/a.py:1", "versions/b.py:1", "cannot be a revision id", "versions/c.py:2"],
    );
}

#[test]
fn parents_that_are_missing_ids_that_are_there_twice_and_folders_without_migrations() {
    refused(&[("a.py", "revision = 'aaaa'\ndown_revision = 'bbbb'\n")], &["bbbb"]);
    refused(&[("a.py", GOOD), ("b.py", GOOD)], &["good"]);
    refused(&[("a.py", "X = 1\n"), ("__init__.py", "")], &["there is no migration", "versions/a.py"]);
}

/// A script of SQL and a folder are two things.
#[test]
fn a_file_and_a_folder_are_not_both_given() {
    let project = Project::new().config("dialects: [postgres]\n");
    assert_eq!(project.run(&["import", "alembic"]).status, 64);
    assert_eq!(project.run(&["import", "alembic", "x.sql", "--versions", "versions"]).status, 64);
}
