//! Refusals: what stops a script before its first change.

use super::{build, engine, project};
use crate::support::{Database, Output};

/// Applies the script, which must stop with this sentence and change nothing.
#[track_caller]
fn refused(database: &Database<'_>, script: &str, sentence: &str) {
    let before = database.whole_dump();
    let output = database.apply(script).failed(1);
    assert!(output.stderr.contains("sqlc-mig STOPPED: ") && output.tells(sentence), "{output}");
    assert_eq!(database.whole_dump(), before);
}

#[test]
fn a_ledger_that_is_ahead_or_of_another_case_is_refused() {
    let script = build(&project());
    let database = engine().shared().database();
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY)");
    database.execute("INSERT INTO alembic_version VALUES ('cccc00000009')");
    refused(&database, &script, "does not know: cccc00000009; nothing was changed");
    database.execute("UPDATE alembic_version SET version_num = 'AAAA00000001'");
    refused(&database, &script, "does not know: AAAA00000001; nothing was changed");
}

#[test]
fn a_ledger_of_alembics_own_is_used_as_it_is() {
    let script = build(&project());
    let database = engine().shared().database();
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)) CHARACTER SET utf8mb4");
    database.apply(&script).ok();
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa00000002");
    let again = database.apply(&script).ok();
    assert_eq!(again.stdout, "at head aaaa00000002: nothing to do\n");
}

#[test]
fn no_database_an_older_server_and_a_missing_start_are_refused() {
    let script = build(&project());
    let database = engine().shared().database();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("up.sql");
    std::fs::write(&file, &script).unwrap();
    let nowhere = engine().driver().client(&database, &file);
    let mut without = std::process::Command::new(nowhere.get_program());
    without.args(nowhere.get_args().filter(|argument| *argument != database.name()));
    without.stdin(std::fs::File::open(&file).unwrap());
    let output = Output::of(&mut without).failed(1);
    assert!(output.stderr.contains("sqlc-mig STOPPED: no database is selected"), "{output}");

    let project = project().config("dialects: {mysql: \"99.1\"}\n");
    refused(&database, &build(&project), "for MySQL 99.1 or later, and this server is");

    let rest = engine().script(&super::project(), &["build", "aaaa00000001:head"]);
    refused(&database, &rest, "begins after the revision aaaa00000001, which is not applied here");
}

#[test]
fn a_revision_half_done_by_the_other_direction_or_another_text_is_refused() {
    let script = build(&project());
    let down = engine().script(&project(), &["downgrade", "base"]);
    let database = engine().shared().database();
    database.apply(&script).ok();
    database.execute("INSERT INTO sqlc_mig_progress VALUES ('aaaa00000001', 'upgrade', 1, '', NOW())");
    refused(&database, &down, "half done by an interrupted upgrade script");
    database.execute("DELETE FROM sqlc_mig_progress");
    database.execute("UPDATE alembic_version SET version_num = 'aaaa00000001'");
    database.execute("INSERT INTO sqlc_mig_progress VALUES ('aaaa00000002', 'upgrade', 1, 'other', NOW())");
    refused(&database, &script, "step 1 of the revision aaaa00000002 was done with another text");
}

#[test]
fn an_edited_spec_is_told() {
    let script = build(&project());
    let database = engine().shared().database();
    database.apply(&script).ok();
    database.execute("UPDATE sqlc_mig_history SET checksum = 'x' WHERE revision = 'aaaa00000001'");
    let told = database.apply(&script).ok().stdout;
    assert!(told.starts_with("warning: the spec of the revision aaaa00000001 was edited"), "{told}");
}
