//! show: all that is known of a revision.

use pretty_assertions::assert_eq;

use super::{ids, team};

#[test]
fn a_revision_is_shown_in_alembic_s_words() {
    let expected = "\
Rev: eeee5
Parent: cccc3
Also depends on: dddd4
Branch names: billing
Path: migrations/eeee5_x.yaml

    payments

    Create Date: 2026-01-01T00:00:00Z
";
    assert_eq!(team().run(&["show", "eeee5"]).ok().stdout, expected);
    let merge = team().run(&["show", "ffff"]).ok().stdout;
    assert!(merge.starts_with("Rev: ffff6 (mergepoint)\nMerges: eeee5, dddd4\n"), "{merge}");
    let body = team().run(&["show", "island@head"]).ok().stdout;
    assert!(body.contains("\n    two\n    lines here\n\n    and a body\n"), "{body}");
}

#[test]
fn any_expression_can_be_shown() {
    let project = team();
    let show = |text: &str| ids(&project.run(&["show", text, "--format", "json"]).ok().stdout);
    assert_eq!(show("heads"), ["gggg7", "yyyy1"]);
    assert_eq!(show("gggg7-1"), ["ffff6"]);
    assert_eq!(show("island@head"), ["yyyy1"]);
    assert_eq!(show("aaaa1,cccc"), ["aaaa1", "cccc3"]);
}

#[test]
fn what_is_no_revision_is_said_so() {
    let project = team();
    for (text, words) in [
        ("base", "nothing lies before the first one"),
        ("nosuch", "no revision is called `nosuch`"),
        ("gggg8", "did you mean `gggg7`?"),
        ("current", "--ledger"),
        ("-1", "count"),
    ] {
        let output = project.run(&["show", text]).failed(64);
        assert!(output.stdout.is_empty() && output.stderr.contains(words), "{text}: {output}");
    }
}
