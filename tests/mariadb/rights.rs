//! Rights (GRANT): those that are asked for before the first change, and those that are never needed.

use super::{apply_with, build, engine, project};
use crate::support::{Database, Spec, last_line};

fn user(database: &Database<'_>, rights: &str) -> String {
    let name = format!("{}_u", database.name());
    database.execute(&format!(
        "CREATE OR REPLACE USER {name}@localhost; GRANT {rights} ON {}.* TO {name}@localhost",
        database.name()
    ));
    format!("--user={name}")
}

#[test]
fn no_right_to_routines_or_temporary_tables_is_needed() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let user = user(&database, "SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES");
    let up = build(&project());
    assert_eq!(last_line(&apply_with(&database, &up, &[&user]).ok()), "at head aaaa00000002");
    assert_eq!(last_line(&apply_with(&database, &up, &[&user]).ok()), "at head aaaa00000002: nothing to do");
}

#[test]
fn our_own_tables_that_may_not_be_written_stop_the_script_before_the_first_change() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    database.apply(&build(&project())).ok();
    let more =
        build(
            &project().with([Spec::new("aaaa00000003")
                .after("aaaa00000002")
                .up("- drop_column: {table: users, column: level}")]),
        );
    let user = user(&database, "SELECT, CREATE, DROP, ALTER, INDEX");
    let before = database.whole_dump();
    let output = apply_with(&database, &more, &[&user]).failed(1);
    assert!(output.stderr.contains("sqlc-mig: before the first revision: "), "{output}");
    assert!(
        output.stderr.contains("INSERT command denied") && output.stderr.contains("alembic_version"),
        "{output}"
    );
    assert_eq!(database.whole_dump(), before);
    // nothing is written when nothing is to be done
    assert_eq!(
        last_line(&apply_with(&database, &build(&project()), &[&user]).ok()),
        "at head aaaa00000002: nothing to do"
    );
}
