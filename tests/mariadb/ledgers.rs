//! The ledger is Alembic's.

use super::{build, engine, project, script};
use crate::support::last_line;

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
