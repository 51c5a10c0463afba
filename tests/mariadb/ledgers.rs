//! The ledger, `alembic_version`: one of Alembic's is used as it is, and scripts about it survive odd sessions.

use super::{apply_with, build, engine, project, script};
use crate::support::{Spec, last_line};

/// As Alembic makes it, in the database's own collation, which may compare without case.
#[test]
fn a_ledger_of_alembics_is_used_as_it_is() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let table = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))";
    database.execute(table);
    let made = database.query("SHOW CREATE TABLE alembic_version");
    database.apply(&build(&project())).ok();
    database.apply(&script(&project(), &["downgrade", "aaaa00000001"])).ok();
    database.apply(&build(&project())).ok();
    assert_eq!(database.query("SHOW CREATE TABLE alembic_version"), made);
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa00000002");
}

#[test]
fn a_ledger_of_ones_own_stands_beside_it() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let configured = project().config("ledger: {table: \"my`ledger's\", history: {table: \"h`\"}}\n");
    let up = build(&configured);
    database.apply(&up).ok();
    assert_eq!(last_line(&database.apply(&up).ok()), "at head aaaa00000002: nothing to do");
    assert_eq!(database.query("SELECT version_num FROM `my``ledger's`"), "aaaa00000002");
    assert_eq!(database.query("SELECT COUNT(*) FROM `h```"), "2");
    let quiet = script(&configured, &["build", "--quiet"]);
    assert_eq!(database.apply(&quiet).ok().stdout, "");
    assert_eq!(database.query("SHOW TABLES LIKE 'alembic%'"), "");
}

/// The client must read the file as the server does, and how the server reads it must not matter.
#[test]
fn scripts_about_it_arrive_whatever_the_client_and_its_session_are_set_to() {
    let Some(engine) = engine() else { return };
    let project =
        project().with([Spec::new("aaaa00000003").after("aaaa00000002").message(r#""あ\\'; // \\""#)]);
    let sessions: [&[&str]; 4] = [
        &["--default-character-set=gbk"],
        &["--default-character-set=sjis"],
        &["--init-command=SET sql_mode = 'ORACLE'", "--binary-mode"],
        &[
            "--init-command=SET sql_mode = 'NO_BACKSLASH_ESCAPES,ANSI_QUOTES', autocommit = 0, sql_select_limit = 1",
            "--safe-updates",
        ],
    ];
    let stamp = script(&project, &["stamp", "head"]);
    let current = script(&project, &["current", "-v"]);
    let repair = script(&project, &["repair"]);
    for session in sessions {
        let database = engine.shared().database();
        let output = apply_with(&database, &stamp, session).ok();
        assert_eq!(output.stdout, "stamp head\n  added aaaa00000003\nat aaaa00000003\n", "{session:?}");
        let output = apply_with(&database, &current, session).ok();
        assert!(output.stdout.ends_with("\n        あ\\\\'; // \\\\\n"), "{session:?}: {output}");
        assert_eq!(
            apply_with(&database, &repair, session).ok().stdout,
            "repair\nnothing to repair\n",
            "{session:?}"
        );
        let message = database.query("SET NAMES utf8mb4; SELECT HEX(message) FROM sqlc_mig_history");
        assert_eq!(message, "E381825C273B202F2F205C", "{session:?}");
    }
}
