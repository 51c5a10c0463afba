//! check: what can be known without a database.

use super::{broken, chain, fork, spec};
use crate::support::Project;

#[test]
fn a_sound_project_is_told_so() {
    let output = chain().run(&["check"]).ok();
    assert_eq!(
        (output.stdout.as_str(), output.stderr.as_str()),
        ("3 revisions, one head, nothing to complain about\n", "")
    );
}

#[test]
fn generated_files_must_be_current() {
    let project = chain();
    project.run(&["build", "--dialect", "postgres", "-o", "out/postgres/upgrade.sql"]).ok();
    project.run(&["check"]).ok();
    project.write("migrations/4.yaml", &spec("dddd0004", "\"cccc0003\"", "four"));
    let stale = project.run(&["check"]).failed(1);
    assert!(
        stale.stdout.is_empty() && stale.stderr.contains("`out/postgres/upgrade.sql` is not what"),
        "{stale}"
    );
    project.run(&["build", "--dialect", "postgres", "-o", "out/postgres/upgrade.sql"]).ok();
    project.run(&["check"]).ok();
}

#[test]
fn what_cannot_be_reverted_is_a_finding_until_somebody_says_so() {
    let text = "revision: \"dddd0004\"\ndown_revision: \"cccc0003\"\nupgrade: [{execute: {sql: UPDATE one SET id = 1}}]\n";
    let project = chain().spec("4.yaml", text);
    let output = project.run(&["check"]).failed(1);
    assert!(output.stdout.is_empty() && output.stderr.contains("warning[E607]"), "{output}");
    project.run(&["build", "--dialect", "postgres"]).ok();
    for answer in ["downgrade: {irreversible: rows are gone}\n", "downgrade: []\n"] {
        project.write("migrations/4.yaml", &format!("{text}{answer}"));
        project.run(&["check"]).ok();
    }
    project.write(
        "migrations/4.yaml",
        &text.replace("{sql: UPDATE one SET id = 1}", "{sql: UPDATE one SET id = 1, undo: nothing}"),
    );
    project.run(&["check"]).ok();
}

#[test]
fn mistakes_several_heads_and_emptiness_have_their_statuses() {
    broken().run(&["check"]).failed(65);
    let heads = fork().run(&["check"]).failed(1);
    assert!(heads.stdout.is_empty() && heads.stderr.contains("there are 2 heads"), "{heads}");
    Project::new().run(&["check"]).failed(66);
}
