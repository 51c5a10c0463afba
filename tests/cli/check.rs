//! check: what can be known without a database.

use std::fs;

use pretty_assertions::assert_eq;

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
    project.write("migrations/4.yaml", &spec("dddd0004", "cccc0003", "four"));
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
    assert!(output.stdout.is_empty() && output.stderr.contains("warning[W607]"), "{output}");
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

/// A developer's copy of the project.
fn branch_of(main: &Project, name: &str, text: &str) -> Project {
    let branch = Project::copy_of(main.path(""));
    branch.write(&format!("migrations/{name}"), text);
    branch
}

/// What a merge request is tested as: the files of both.
fn merged(one: &Project, other: &Project) -> Project {
    let both = Project::copy_of(one.path(""));
    for entry in fs::read_dir(other.path("migrations")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), both.path("migrations").join(entry.file_name())).unwrap();
    }
    both
}

#[test]
fn two_children_of_one_parent_are_found_before_the_merge() {
    let main = chain();
    let ann = branch_of(&main, "4_ann.yaml", &spec("dddd0004", "cccc0003", "ann"));
    let bob = branch_of(&main, "4_bob.yaml", &spec("eeee0005", "cccc0003", "bob"));
    ann.run(&["check"]).ok();
    bob.run(&["check"]).ok();
    let output = merged(&ann, &bob).run(&["check"]).failed(1);
    assert_eq!(output.stdout, "");
    for text in ["error[G005]", "dddd0004", "migrations/4_ann.yaml", "eeee0005", "migrations/4_bob.yaml"] {
        assert!(output.stderr.contains(text), "{text}: {output}");
    }
    // Either way out will do: a merge, or one after the other.
    let both = merged(&ann, &bob);
    both.run(&["revision", "--head", "heads", "-m", "merge"]).ok();
    both.run(&["check"]).ok();
    let both = merged(&ann, &bob);
    both.write("migrations/4_bob.yaml", &spec("eeee0005", "dddd0004", "bob"));
    both.run(&["check"]).ok();
}

#[test]
fn two_files_with_one_id_or_one_label_are_found_before_the_merge() {
    let main = chain();
    let ann = branch_of(&main, "4_ann.yaml", &spec("dddd0004", "cccc0003", "ann"));
    let bob = branch_of(&main, "4_bob.yaml", &spec("dddd0004", "cccc0003", "bob"));
    let output = merged(&ann, &bob).run(&["check"]).failed(65);
    for text in ["error[G001]", "migrations/4_ann.yaml", "migrations/4_bob.yaml"] {
        assert!(output.stderr.contains(text), "{text}: {output}");
    }
    let labelled = |id: &str| spec(id, "cccc0003", &format!("t{id}")) + "branch_labels: [billing]\n";
    let ann = branch_of(&main, "4_ann.yaml", &labelled("dddd0004"));
    let bob = branch_of(&main, "4_bob.yaml", &labelled("eeee0005"));
    ann.run(&["check"]).ok();
    let output = merged(&ann, &bob).run(&["check"]).failed(65);
    for text in ["error[G004]: `billing`", "migrations/4_ann.yaml", "migrations/4_bob.yaml"] {
        assert!(output.stderr.contains(text), "{text}: {output}");
    }
}

#[test]
fn a_renamed_file_changes_nothing_but_what_names_it() {
    let project = chain();
    let before = project.build();
    fs::rename(project.path("migrations/2.yaml"), project.path("migrations/other.yaml")).unwrap();
    project.run(&["check"]).ok();
    assert_eq!(project.build().replace("migrations/other.yaml", "migrations/2.yaml"), before);
    let differing: Vec<String> = project
        .build()
        .lines()
        .zip(before.lines())
        .filter(|(new, old)| new != old)
        .map(|(new, _)| new.to_owned())
        .collect();
    let tells = |line: &String| line.starts_with("--") || line.contains(" \\set sqlc_mig_file ");
    assert!(!differing.is_empty() && differing.iter().all(tells), "{differing:?}");
}

#[test]
fn a_revision_may_be_checked_without_what_comes_after_it() {
    let said = |project: &Project, revision: &str| project.run(&["check", revision]).ok().stdout;
    assert_eq!(said(&chain(), "bbbb"), "2 revisions, up to bbbb, nothing to complain about\n");
    assert_eq!(said(&chain(), "head"), "3 revisions, up to head, nothing to complain about\n");
    assert_eq!(said(&chain(), "base"), "0 revisions, up to base, nothing to complain about\n");
    // Neither another head nor a fault in another branch counts.
    assert_eq!(said(&fork(), "cccc0003"), "3 revisions, up to cccc0003, nothing to complain about\n");
    assert_eq!(said(&fork(), "heads"), "4 revisions, up to heads, nothing to complain about\n");
    assert_eq!(said(&broken(), "cccc0003"), "3 revisions, up to cccc0003, nothing to complain about\n");
    let unreadable = fork();
    unreadable.write("migrations/4.yaml", &(spec("dddd0004", "bbbb0002", "four") + "nonsense: 1\n"));
    unreadable.run(&["check"]).failed(65);
    assert_eq!(said(&unreadable, "cccc0003"), "3 revisions, up to cccc0003, nothing to complain about\n");
    let output = broken().run(&["check", "eeee0005"]).failed(65);
    assert!(output.stderr.contains("error[E204]"), "{output}");
    chain().run(&["check", "nowhere"]).failed(64);
    fork().run(&["check", "head"]).failed(1);
}

#[test]
fn what_cannot_be_reverted_counts_only_where_it_is_asked_for() {
    let text = "revision: \"dddd0004\"\ndown_revision: \"cccc0003\"\nupgrade: [{execute: {sql: UPDATE one SET id = 1}}]\n";
    let project = chain().spec("4.yaml", text).spec("5.yaml", &spec("eeee0005", "cccc0003", "five"));
    project.run(&["check", "eeee0005"]).ok();
    let output = project.run(&["check", "dddd0004"]).failed(1);
    assert!(output.stderr.contains("warning[W607]"), "{output}");
}

#[test]
fn the_script_in_out_counts_only_for_the_whole_history() {
    let project = chain();
    project.write("out/postgres/upgrade.sql", "old");
    project.run(&["check", "bbbb0002"]).ok();
    project.run(&["check", "head"]).failed(1);
    project.run(&["check"]).failed(1);
}

/// Its rows go with a table, so that they need no `undo` where the same revision creates it; elsewhere they do.
#[test]
fn rows_of_a_table_that_the_same_revision_creates_need_no_undo() {
    let create = "create_table: {table: one, columns: [{name: id, type: bigint}], primary_key: [id]}";
    let rows = |table: &str| format!("bulk_insert: {{table: {table}, rows: [{{id: 1}}]}}");
    let project = |upgrade: &[&str]| {
        let list = upgrade.iter().fold(String::new(), |all, operation| all + "  - " + operation + "\n");
        let text = format!("revision: \"aaaa0001\"\ndown_revision: null\nupgrade:\n{list}");
        Project::new().spec("1.yaml", &text).config("dialects: [postgres, mysql, mariadb, sqlite]\n")
    };
    let keyed = "bulk_insert: {table: one, key: [id], rows: [{id: 1}]}";
    for same in
        [&[create, &rows("one"), keyed][..], &[create, "rename_table: {table: one, to: two}", &rows("two")]]
    {
        let project = project(same);
        assert_eq!(project.run(&["check"]).ok().stderr, "");
        for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
            let script = project.run(&["downgrade", "base", "--dialect", dialect]).ok().stdout;
            assert!(script.contains("DROP TABLE"), "{script}");
        }
    }
    // Here the table is one of before.
    let later = format!("revision: \"bbbb0002\"\ndown_revision: \"aaaa0001\"\nupgrade: [{{{keyed}}}]\n");
    let told = project(&[create]).spec("2.yaml", &later).run(&["check"]).failed(1).stderr;
    assert!(told.contains("warning[W607]") && told.contains("`bulk_insert` says no `undo`"), "{told}");
}
