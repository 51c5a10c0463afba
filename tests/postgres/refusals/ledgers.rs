//! Refusals because of the ledger or the markers, as others left them.

use pretty_assertions::assert_eq;

use super::{project, refused};
use crate::support::{Database, Server, insert_at, interrupt_points, script};

/// A database in which the second revision is half done: two steps of three.
fn half_done(up: &str) -> Database<'static> {
    let database = Server::shared().database();
    let line = up.lines().position(|line| line.starts_with("-- 3. add_column")).expect("the third step");
    let point = interrupt_points(up).into_iter().find(|point| *point >= line).expect("a point in it");
    database.apply(&insert_at(up, point, "SELECT 1 / 0;")).failed(3);
    assert_eq!(
        database.query("SELECT string_agg(step::text, ' ' ORDER BY step) FROM sqlc_mig_progress"),
        "1 2"
    );
    database
}

#[test]
fn a_half_done_revision_is_not_for_the_other_direction() {
    let project = project();
    let (up, down) = (script(&project, &["build"]), script(&project, &["downgrade", "base"]));
    let database = half_done(&up);
    refused(
        &database,
        || database.apply(&down),
        "the revision r002 is half done by an interrupted upgrade script",
        "Run that upgrade script again",
    );
    database.apply(&up).ok();
    assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_progress"), "0");
    database.execute("INSERT INTO sqlc_mig_progress (revision, direction, step, checksum) VALUES ('r002', 'downgrade', 1, 'x')");
    database.execute("UPDATE alembic_version SET version_num = 'r001'");
    refused(
        &database,
        || database.apply(&up),
        "the revision r002 is half done by an interrupted downgrade script",
        "Run that downgrade script again",
    );
}

/// A step that was done with another text must not be taken for done.
#[test]
fn a_half_done_revision_whose_text_has_changed() {
    let project = project();
    let database = half_done(&script(&project, &["build"]));
    let text = project.read("migrations/r002.yaml");
    project.write("migrations/r002.yaml", &text.replace("(1, 'x')", "(2, 'y')"));
    let changed = script(&project, &["build"]);
    refused(
        &database,
        || database.apply(&changed),
        "step 1 of the revision r002 was done with another text",
        "undo the edit",
    );
    let fewer: Vec<&str> =
        text.lines().filter(|line| !line.contains("execute") && !line.contains("add_column")).collect();
    project.write("migrations/r002.yaml", &(fewer.join("\n") + "\n"));
    let fewer = script(&project, &["build"]);
    refused(
        &database,
        || database.apply(&fewer),
        "the revision r002 is half done, and its steps have changed since",
        "Finish it with the script that began it",
    );
    project.write("migrations/r002.yaml", &text);
    database.apply(&script(&project, &["build"])).ok();
    assert_eq!(database.query("SELECT count(*) FROM t"), "1");
}

/// Exactly the table that Alembic makes, and nothing beside it.
#[test]
fn a_ledger_that_alembic_made_is_used_as_it_is() {
    let (project, database) = (project(), Server::shared().database());
    let made = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))";
    let dumped = {
        let ours = Server::shared().database();
        ours.apply(&script(&project, &["build"])).ok();
        database.execute(&format!("{made}; INSERT INTO alembic_version VALUES ('r001'); CREATE TABLE t (id integer CONSTRAINT pk_t PRIMARY KEY, a text)"));
        ours.schema_dump_all()
    };
    let output = database.apply(&script(&project, &["build"])).ok();
    assert_eq!(output.stderr, "");
    assert!(!output.stdout.contains("r001") && output.stdout.contains("apply r002"), "{output}");
    assert_eq!(database.schema_dump_all(), dumped);
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "r002");
    assert_eq!(database.query("SELECT string_agg(revision, ' ') FROM sqlc_mig_history"), "r002");
    let output = database.apply(&script(&project, &["downgrade", "base"])).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(database.schema_dump(), "");
}

/// The message is not part of what was applied; the operations are.
#[test]
fn an_edited_spec_is_told_and_the_script_goes_on() {
    let (project, database) = (project(), Server::shared().database());
    database.apply(&script(&project, &["build", "r001"])).ok();
    let text = project.read("migrations/r001.yaml");
    project
        .write("migrations/r001.yaml", &text.replace("message: first", "message: reworded # and a comment"));
    assert_eq!(database.apply(&script(&project, &["build", "r001"])).ok().stderr, "");
    project.write("migrations/r001.yaml", &text.replace("type: text", "type: varchar(7)"));
    let output = database.apply(&script(&project, &["build"])).ok();
    let warning =
        "WARNING:  sqlc-mig: the spec of the revision r001 was edited after it had been applied here";
    assert_eq!(output.stderr.matches(warning).count(), 1, "{output}");
    assert!(output.stdout.ends_with("at head r002\n"), "{output}");
}
