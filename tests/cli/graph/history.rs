//! history, and its ranges.

use pretty_assertions::assert_eq;

use super::super::{chain, spec};
use super::{ids, team};
use crate::support::Project;

const ALL: &str = "\
xxxx0 (cccc3) -> yyyy1 (island) (head), two
<base> -> xxxx0 (island), isle
ffff6 -> gggg7 (billing) (head), reports
eeee5, dddd4 -> ffff6 (billing) (mergepoint), merge
cccc3 (dddd4) -> eeee5 (billing), payments
bbbb2 -> dddd4, logins
bbbb2 -> cccc3 (billing), invoices
aaaa1 -> bbbb2 (branchpoint), add age
<base> -> aaaa1, create users
";

#[test]
fn history_has_alembic_s_lines_newest_first() {
    assert_eq!(team().run(&["history"]).ok().stdout, ALL);
    assert_eq!(Project::new().run(&["history"]).ok().stdout, "");
    let verbose = team().run(&["history", "--verbose"]).ok().stdout;
    assert_eq!(verbose.matches("\nPath: migrations/").count(), 9);
    assert!(verbose.starts_with("Rev: yyyy1 (head)\nParent: xxxx0\nAlso depends on: cccc3\n"), "{verbose}");
}

#[test]
fn history_is_the_order_of_the_script_reversed() {
    let project = team();
    let listed = ids(&project.run(&["history", "--format", "json"]).ok().stdout);
    let script = project.run(&["build", "heads", "--dialect", "postgres"]).ok().stdout;
    let mut at: Vec<usize> = listed
        .iter()
        .map(|id| script.rfind(&format!("{id}_x.yaml")).unwrap_or_else(|| panic!("{id}")))
        .collect();
    at.reverse();
    assert!(at.is_sorted(), "{at:?}");
}

/// Both ends are in a range, as in Alembic.
#[test]
fn ranges_are_those_of_alembic() {
    let project = team();
    let range = |text: &str| {
        let mut found = ids(&project.run(&["history", "-r", text, "--format", "json"]).ok().stdout);
        found.sort();
        found.iter().map(|id| &id[4..]).collect::<String>()
    };
    for (text, expected) in [
        ("bbbb2:eeee5", "2345"),
        (":cccc3", "123"),
        ("base:cccc3", "123"),
        (":", "123456701"),
        ("base:heads", "123456701"),
        ("bbbb:bbbb", "2"),
        ("ffff6:gggg7", "67"),
        ("-1:gggg7", "67"),
        ("-1:ffff6", "456"),
        ("-99:cccc3", "123"),
        ("xxxx0:", "01"),
        ("gggg7-1:gggg7", "67"),
        ("billing@base:billing@head", "1234567"),
        ("cccc3,dddd4:ffff6", "3456"),
        ("ffff6:+1", "67"),
        ("aaaa1:+2", "1234"),
        ("base:+1", "10"),
    ] {
        assert_eq!(range(text), expected, "{text}");
    }
    // Alembic leaves out yyyy1 here, which cccc3 must be applied for; a downgrade to bbbb2 would revert it.
    assert_eq!(range("cccc3:"), "35671");
}

/// What Alembic calls an ambiguous walk has an answer: so many steps back on every branch.
#[test]
fn steps_back_are_taken_on_every_branch() {
    let project = team();
    let list = |text: &str| ids(&project.run(&["history", "-r", text, "--format", "json"]).ok().stdout);
    assert_eq!(list("-1:"), ["yyyy1", "xxxx0", "gggg7", "ffff6"]);
    assert_eq!(list("-2:gggg7"), ["gggg7", "ffff6", "eeee5", "dddd4"]);
    assert_eq!(project.run(&["history", "--rev-range", "-1:"]).ok().stdout.lines().count(), 4);
    assert_eq!(project.run(&["history", "--rev-range=-1:"]).ok().stdout.lines().count(), 4);
}

#[test]
fn ranges_that_hold_nothing_say_why() {
    let project = team();
    for (text, status, words) in [
        ("eeee5:bbbb2", 64, "runs backwards: `eeee5` comes after `bbbb2`"),
        ("eeee5:bbbb2", 64, "write `bbbb2:eeee5`"),
        ("cccc3:dddd4", 64, "different branches"),
        ("dddd4:island@head", 64, "different branches"),
        ("+2:heads", 64, "counts from where a database is"),
        ("cccc3", 64, "`cccc3:` or `:cccc3`"),
        ("-2:+2", 64, "one of its ends must be a revision"),
        ("nosuch:", 64, "no revision is called `nosuch`"),
        ("head:", 1, "there are 2 heads"),
        ("current:", 64, "--ledger"),
        (":current", 64, "--ledger"),
        ("aaaa1:base", 64, "nothing lies between"),
    ] {
        let output = project.run(&["history", "-r", text]).failed(status);
        assert!(output.stdout.is_empty() && output.stderr.contains(words), "{text}: {output}");
    }
}

/// Team life: the name of a file means nothing.
#[test]
fn renaming_a_file_changes_nothing_but_the_comments_that_name_it() {
    let project = chain();
    let before = project.build();
    let listed = project.run(&["history"]).ok().stdout;
    std::fs::create_dir(project.path("migrations/a")).unwrap();
    std::fs::rename(project.path("migrations/2.yaml"), project.path("migrations/a/zzz.yaml")).unwrap();
    let after = project.build();
    assert_ne!(before, after, "the comments name the file");
    assert_eq!(before.replace("migrations/2.yaml", "migrations/a/zzz.yaml"), after);
    assert_eq!(project.run(&["history"]).ok().stdout, listed);
}

#[test]
fn a_history_with_a_hole_is_not_listed() {
    let project = chain().spec("9.yaml", &spec("ffff0009", "\"eeee0008\"", ""));
    let output = project.run(&["history"]).failed(65);
    assert!(output.stdout.is_empty() && output.stderr.contains("eeee0008"), "{output}");
}
