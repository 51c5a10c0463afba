//! Steps from where the database is: `upgrade +1`, `downgrade -1`.

use super::{engine, project, script};
use crate::support::{Database, Output, Project, Spec};

fn branches() -> Project {
    let empty = |id: &str| Spec::new(id).down("[]");
    project().with([
        empty("bbbb00000003").after("aaaa00000002").label("left"),
        empty("cccc00000003").after("aaaa00000002").label("right"),
        empty("dddd00000004").after("bbbb00000003").after("cccc00000003"),
    ])
}

fn step(database: &Database<'_>, arguments: &[&str]) -> Output {
    database.apply(&script(&branches(), arguments))
}

#[test]
fn steps_begin_where_the_database_is() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let walk: [(&[&str], &str); 13] = [
        (
            &["build", "+9"],
            "several revisions could be next: bbbb00000003 (left@+1), cccc00000003 (right@+1)",
        ),
        (&["build", "+1"], "at aaaa00000001"),
        (&["build", "+1"], "at aaaa00000002"),
        (
            &["build", "+1"],
            "several revisions could be next: bbbb00000003 (left@+1), cccc00000003 (right@+1)",
        ),
        (&["build", "right@+1"], "at cccc00000003"),
        (&["build", "left@+1"], "at bbbb00000003, cccc00000003"),
        (
            &["downgrade", "-1"],
            "there are several heads to step back from: bbbb00000003 (left@-1), cccc00000003 (right@-1)",
        ),
        (&["build", "+1"], "at head dddd00000004"),
        (&["build", "+1"], "at head dddd00000004: nothing to do"),
        (&["downgrade", "-1"], "at bbbb00000003, cccc00000003"),
        (&["downgrade", "left@-1"], "at cccc00000003"),
        (&["downgrade", "-2"], "at aaaa00000001"),
        (&["build", "head"], "at head dddd00000004"),
    ];
    for (arguments, expected) in walk {
        let output = step(&database, arguments);
        let said = if output.status == 0 {
            output.stdout.lines().last().unwrap_or_default()
        } else {
            &output.stderr
        };
        let fits = if output.status == 0 { said == expected } else { said.contains(expected) };
        assert!(fits, "{arguments:?}: {output}");
    }
}

#[test]
fn a_half_done_revision_is_the_first_step() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    step(&database, &["build", "aaaa00000001"]).ok();
    let one = script(&branches(), &["build", "+1"]);
    let killed = one.replacen("-- 3. drop_column", "KILL CONNECTION_ID();\n-- 3. drop_column", 1);
    assert_ne!(one, killed);
    database.apply(&killed).failed(1);
    assert!(database.has_markers());
    let output = database.apply(&one).ok();
    assert!(output.stdout.contains("done before: add column users.wide"), "{output}");
    assert!(output.stdout.ends_with("at aaaa00000002\n"), "{output}");
    assert_eq!(database.query("SELECT HEX(name) FROM users WHERE id = 1"), "E381825C215C");
}
