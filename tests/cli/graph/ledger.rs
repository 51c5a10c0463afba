//! history and show with the content of a database's ledger.

use std::io::Write as _;
use std::process::Stdio;

use pretty_assertions::assert_eq;

use super::super::chain;
use super::{ids, team};
use crate::support::{Project, Server};

/// Runs it with a text on standard input.
fn piped(project: &Project, arguments: &[&str], text: &str) -> String {
    let mut command = project.command();
    let mut child = command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_revisions_of_the_ledger_are_marked() {
    let project = team();
    project.write("ledger", "eeee5\nyyyy1\n");
    let marked = project.run(&["history", "--ledger", "ledger"]).ok().stdout;
    assert!(marked.contains("-> yyyy1 (island) (head) (current), two\n"), "{marked}");
    assert!(marked.contains("-> eeee5 (billing) (current), payments\n"), "{marked}");
    assert_eq!(marked.matches("(current)").count(), 2);
    assert_eq!(project.run(&["history", "-i", "--ledger", "ledger"]).ok().stdout, marked);
    let json = project.run(&["history", "-r", "eeee5:gggg7", "--ledger", "ledger", "--format", "json"]).ok();
    let current = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["current"].clone();
    assert_eq!(json.stdout.lines().map(current).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn current_is_a_place_in_a_range() {
    let project = team();
    project.write("ledger", "eeee5\n");
    let list = |arguments: &[&str]| {
        ids(&project.run(&[arguments, &["--ledger", "ledger", "--format", "json"]].concat()).ok().stdout)
    };
    assert_eq!(list(&["history", "-r", "current:"]), ["gggg7", "ffff6", "eeee5"]);
    assert_eq!(list(&["history", "-r", ":current"]), ["eeee5", "dddd4", "cccc3", "bbbb2", "aaaa1"]);
    assert_eq!(list(&["history", "-r", "current:+1"]), ["ffff6", "eeee5"]);
    assert_eq!(list(&["history", "-r", "-1:current"]), ["eeee5", "cccc3"]);
    assert_eq!(list(&["show", "current"]), ["eeee5"]);
    assert_eq!(list(&["show", "current-1"]), ["cccc3"]);
    assert_eq!(list(&["show", "current+1"]), ["ffff6"]);
    project.write("ledger", "");
    assert_eq!(list(&["history", "-r", ":current"]), Vec::<String>::new());
    assert_eq!(list(&["history", "-r", "current:aaaa1"]), ["aaaa1"]);
}

#[test]
fn what_psql_prints_of_a_migrated_database_can_be_piped_in() {
    let project = chain();
    let database = Server::shared().database();
    database.apply(&project.run(&["build", "bbbb0002", "--dialect", "postgres"]).ok().stdout).ok();
    for options in [&["-At"][..], &["-A"], &[], &["--csv"], &["-P", "border=2"]] {
        let query = "SELECT version_num FROM alembic_version";
        let mut psql = database.psql();
        let rows = crate::support::Output::of(psql.args(options).args(["-c", query])).ok().stdout;
        let listed = piped(&project, &["history", "--ledger", "-"], &rows);
        assert_eq!(listed.matches("(current)").count(), 1, "{rows}{listed}");
        assert!(listed.contains("aaaa0001 -> bbbb0002 (current), Revision bbbb0002\n"), "{rows}{listed}");
    }
}

#[test]
fn a_ledger_that_is_not_of_this_project_is_an_error() {
    let project = team();
    project.write("ledger", " version_num \n-------------\n eeee6\n(1 row)\n");
    let output = project.run(&["history", "--ledger", "ledger"]).failed(65);
    for words in ["no revision is called `eeee6`", "line 3 of `ledger`", "did you mean `eeee5`?", "[G012]"] {
        assert!(output.stdout.is_empty() && output.stderr.contains(words), "{words}: {output}");
    }
    project.run(&["history", "--ledger", "nosuch"]).failed(66);
    let hint = project.run(&["history", "-i"]).failed(64);
    assert!(hint.stderr.contains("--ledger -"), "{hint}");
}
