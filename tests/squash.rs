//! `squash`: what it writes, and what it refuses; nothing of a server.
#![allow(clippy::unwrap_used, reason = "test code: it may stop at once and loudly")]

use crate::support::{Output, Project, Spec};

const USERS: &str =
    "- create_table: {table: users, columns: [{name: id, type: bigint}, {name: mail, type: text}]}";
const ORDERS: &str = "- create_table: {table: orders, columns: [{name: id, type: bigint}]}";

/// A chain `r001`, `r002` and so on of lists of operations.
fn chain(upgrades: &[&str]) -> Project {
    let id = |number: usize| format!("r{number:03}");
    let spec =
        |(at, upgrade): (usize, &&str)| Spec::new(id(at + 1)).after_all((at > 0).then(|| id(at))).up(upgrade);
    Project::new().with(upgrades.iter().enumerate().map(spec))
}

fn squash(project: &Project, range: &str) -> Output {
    project.run(&["squash", range, "-m", "as one"])
}

/// What `upgrade:` of the new spec says.
fn upgrade_of(project: &Project, id: &str) -> String {
    let text = project.read(&format!("migrations/{id}_as_one.yaml"));
    text.split_once("upgrade:\n").unwrap().1.split_once("downgrade:").unwrap().0.to_owned()
}

fn files(project: &Project) -> Vec<String> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = std::fs::read_dir(project.path("migrations")).unwrap().map(read).collect();
    names.sort();
    names
}

#[test]
fn what_the_range_creates_is_folded_and_the_rest_is_kept_in_order() {
    let project = chain(&[
        "- create_table: {table: old, columns: [{name: id, type: bigint}]}",
        &format!("{USERS}\n- add_column: {{table: users, column: {{name: age, type: integer}}}}"),
        "- rename_column: {table: users, column: mail, to: email}\n- add_column: {table: old, column: {name: n, type: integer}}\n- execute: {sql: UPDATE old SET n = 1, undo: nothing}\n- drop_column: {table: users, column: age}",
        &format!("{ORDERS}\n- create_index: {{table: orders, columns: [id]}}"),
    ]);
    let output = squash(&project, "r002:r004").ok();
    assert_eq!(output.stdout.trim(), "migrations/r004_as_one.yaml");
    assert!(
        output
            .stderr
            .contains("3 revisions have become one, 5 of their operations are now 2, 3 are as they were"),
        "{output}"
    );
    assert_eq!(
        upgrade_of(&project, "r004"),
        "  - add_column: {table: old, column: {name: n, type: integer}}\n  - create_table:\n      table: users\n      columns:\n        - {name: id, type: bigint}\n        - {name: email, type: text}\n        - {name: age, type: integer}\n  - execute: {sql: UPDATE old SET n = 1, undo: nothing}\n  - drop_column: {table: users, column: age}\n  - create_table:\n      table: orders\n      columns:\n        - {name: id, type: bigint}\n      indexes: [{columns: [id]}]\n"
    );
    let history = project.run(&["history"]).ok().stdout;
    assert_eq!(history.lines().count(), 2, "{history}");
    assert!(project.build().contains("or has begun it: r004 replaces them"));
    let two = chain(&[USERS, ORDERS]);
    squash(&two, ":r002").ok();
    assert!(
        two.build().contains("only for a database that has come to r001, or has begun it: r002 replaces it")
    );
    project.run(&["check"]);
    let text = project.read("migrations/r004_as_one.yaml");
    assert!(text.contains("replaces: [\"r002\", \"r003\"]\nreplaced_checksum: "), "{text}");
    assert!(
        text.contains(
            "# As they were, in their order:\n#   add_column of r003, execute of r003, drop_column of r003\n"
        ),
        "{text}"
    );
}

#[test]
fn what_was_there_before_keeps_its_changes_whatever_it_is_called_by_then() {
    let project = chain(&[
        USERS,
        &format!(
            "- rename_table: {{table: users, to: people}}\n{ORDERS}\n- rename_column: {{table: people, column: mail, to: email}}"
        ),
        "- add_column: {table: orders, column: {name: n, type: integer}}\n- add_column: {table: orders, column: {name: m, type: integer}}",
        "- add_column: {table: people, column: {name: first, type: bigint}}\n- create_table: {table: notes, columns: [{name: id, type: bigint}]}\n- add_column: {table: notes, column: {name: n, type: integer}}",
    ]);
    squash(&project, "r002:r004").ok();
    let upgrade = upgrade_of(&project, "r004");
    assert!(upgrade.contains("- rename_table: {table: users, to: people}"), "{upgrade}");
    assert!(upgrade.contains("- rename_column: {table: people, column: mail, to: email}"), "{upgrade}");
    assert!(!upgrade.contains("drop_") && !upgrade.contains("table: notes, column"), "{upgrade}");
}

#[test]
fn a_squashed_range_is_squashed_again() {
    let project = chain(&[
        USERS,
        ORDERS,
        "- drop_table: {table: orders}",
        "- rename_table: {table: users, to: people}",
    ]);
    squash(&project, ":r002").ok();
    let before = project.run(&["build", "--dialect", "postgres"]).ok().stdout;
    assert!(before.contains("r001  "), "{before}");
    project.run(&["squash", ":r004", "-m", "all"]).ok();
    let text = project.read("migrations/r004_all.yaml");
    assert!(text.contains("replaces: [\"r001\", \"r002\", \"r003\"]"), "{text}");
    assert_eq!(project.run(&["history"]).ok().stdout.lines().count(), 1);
    for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
        let script = project.run(&["build", "--dialect", dialect]).ok().stdout;
        assert!(script.contains("   5. r004  all   (everywhere else)"), "{script}");
    }
    // without the specs as they were first, what replaced them is the long way
    for number in [1, 2] {
        std::fs::remove_file(project.path(&format!("migrations/r00{number}.yaml"))).unwrap();
    }
    let script = project.run(&["build", "--dialect", "sqlite"]).ok().stdout;
    assert!(script.contains("   1. r002  as one   (only where a replaced revision is applied)"), "{script}");
}

#[test]
fn a_range_that_is_no_piece_of_its_own_is_refused_and_nothing_is_written() {
    let branches = Project::new().with([
        Spec::new("root").up(USERS),
        Spec::new("left").after("root").up("- add_column: {table: users, column: {name: l, type: text}}"),
        Spec::new("right").after("root").up("- add_column: {table: users, column: {name: r, type: text}}"),
        Spec::new("both").after_all(["left", "right"]).up("[]"),
        Spec::new("last").after("both").needs("left").up(ORDERS),
    ]);
    let before = files(&branches);
    for (range, status, said) in [
        ("right:both", 65, "`both` joins `left`, which is not in the range"),
        ("root:left", 65, "`right` needs `root`, which is in the middle of the range"),
        ("root:both", 65, "`last` needs `left`, which is in the middle of the range"),
        ("left:left", 65, "`left` is one revision already"),
        ("last:root", 64, "runs backwards"),
        ("last", 64, "is no range"),
    ] {
        let output = squash(&branches, range).failed(status);
        assert!(output.stderr.contains(said), "{range}: {output}");
        assert_eq!(files(&branches), before);
    }
    squash(&branches, ":last").ok();
}

#[test]
fn what_cannot_be_one_is_refused_and_no_file_is_replaced() {
    let settings = Project::new().with([
        Spec::new("one").settings("{postgres: {lock_timeout: 1s}}").up(USERS),
        Spec::new("two").after("one").up(ORDERS),
    ]);
    let output = squash(&settings, ":two").failed(65);
    assert!(output.stderr.contains("`one` and `two` run with other settings"), "{output}");
    let project = chain(&[USERS, ORDERS]);
    project.write("migrations/r002_as_one.yaml", &Spec::new("other").after("r002").up("[]").text());
    let before = files(&project);
    let output = squash(&project, "r001:r002").failed(73);
    assert!(output.stderr.contains("exists already; nothing was written"), "{output}");
    assert_eq!(files(&project), before);
}

#[test]
fn a_revision_that_could_not_be_reverted_still_cannot() {
    let project = Project::new().with([
        Spec::new("one").up(USERS),
        Spec::new("two").after("one").up(ORDERS).down("{irreversible: gone is gone}"),
    ]);
    squash(&project, ":two").ok();
    let text = project.read("migrations/two_as_one.yaml");
    assert!(
        text.ends_with("downgrade: {irreversible: \"two could not be reverted: gone is gone\"}\n"),
        "{text}"
    );
}

#[test]
fn an_edit_that_leads_elsewhere_is_an_error() {
    let project = chain(&[USERS, ORDERS]);
    squash(&project, ":r002").ok();
    let text = project.read("migrations/r002_as_one.yaml");
    let other = text.replace("{name: mail, type: text}", "{name: mail, type: varchar(9)}");
    project.write("migrations/r002_as_one.yaml", &other);
    let output = project.run(&["build", "--dialect", "sqlite"]).failed(65);
    let said = "after `r002` the schema is another one than after the revisions that it replaces";
    assert!(output.stderr.contains(said), "{output}");
}

#[test]
fn a_replaced_revision_is_told_by_what_replaces_it() {
    let project = chain(&[USERS, ORDERS, "- drop_table: {table: orders}"]);
    squash(&project, "r001:r002").ok();
    let output = project.run(&["show", "r001"]).failed(64);
    assert!(output.stderr.contains("`r002` replaces it, with others, as one revision"), "{output}");
    project.run(&["downgrade", "r001", "--dialect", "sqlite"]).ok();
    project.write("migrations/late.yaml", &Spec::new("late").after("r001").up("[]").text());
    let output = project.run(&["check"]).failed(65);
    assert!(output.stderr.contains("`r002` replaces it, with others, as one revision"), "{output}");
}
