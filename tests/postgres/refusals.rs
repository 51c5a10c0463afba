//! What a script refuses: before the first change, with one clear sentence, a hint, and a status that is not 0.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test code")]

mod ledgers;

use pretty_assertions::assert_eq;

use crate::support::{Database, Output, Project, Server, Spec, chain, script};

/// Two revisions; the second takes several transactions and a data step.
pub(crate) fn project() -> Project {
    chain(&[
        (
            "first",
            "- create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: text}], primary_key: [id]}",
        ),
        (
            "second",
            "- execute: {sql: \"INSERT INTO t VALUES (1, 'x')\", undo: \"DELETE FROM t\"}
- create_index: {table: t, columns: [a], concurrently: true, name: ix_t}
- add_column: {table: t, column: {name: b, type: integer}}",
        ),
    ])
}

/// Runs `apply`, which must be refused: a sentence with `says`, a hint with `hint`, and a database as before.
#[track_caller]
pub(crate) fn refused(database: &Database<'_>, apply: impl Fn() -> Output, says: &str, hint: &str) -> Output {
    let state = || (database.schema_dump_all(), database.data_dump(), ledger(database));
    let before = state();
    let output = apply().failed(3);
    let errors: Vec<&str> = output.stderr.lines().filter(|line| line.contains("ERROR:  ")).collect();
    assert!(
        errors.len() == 1 && errors[0].contains("ERROR:  sqlc-mig: ") && errors[0].contains(says),
        "no `{says}`: {output}"
    );
    assert!(
        output.stderr.lines().any(|line| line.starts_with("HINT:  ") && line.contains(hint)),
        "no `{hint}`: {output}"
    );
    assert_eq!(state(), before, "{says}");
    output
}

fn ledger(database: &Database<'_>) -> String {
    let there =
        |table: &str| database.query(&format!("SELECT to_regclass('public.{table}') IS NOT NULL")) == "t";
    let rows = |table: &str| {
        if there(table) {
            database.query(&format!("SELECT * FROM {table} ORDER BY 1"))
        } else {
            String::new()
        }
    };
    rows("alembic_version") + "|" + &rows("sqlc_mig_progress") + "|" + &rows("sqlc_mig_history")
}

#[test]
fn a_revision_that_it_does_not_know() {
    let (project, database) = (project(), Server::shared().database());
    let up = script(&project, &["build"]);
    database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)); INSERT INTO alembic_version VALUES ('r001'), ('from elsewhere')");
    refused(
        &database,
        || database.apply(&up),
        "revision(s) that this script does not know: from elsewhere",
        "sqlc-mig repair --forget",
    );
    database.execute("UPDATE alembic_version SET version_num = 'R001' WHERE version_num = 'from elsewhere'");
    refused(&database, || database.apply(&up), "does not know: R001", "Build the script again");
    let down = script(&project, &["downgrade", "base"]);
    refused(&database, || database.apply(&down), "does not know: R001", "Build the script again");
}

#[test]
fn a_server_that_is_too_old() {
    let (project, database) = (project(), Server::shared().database());
    let up = script(&project, &["build"]);
    let newer = up.replace("130000 AS oldest", "990000 AS oldest");
    assert_ne!(newer, up);
    refused(
        &database,
        || database.apply(&newer),
        "this script is for PostgreSQL 13 or later; this server is PostgreSQL",
        "Build the script for this server",
    );
}

#[test]
fn a_read_only_session() {
    let (project, database) = (project(), Server::shared().database());
    let up = script(&project, &["build"]);
    for sql in
        ["SET default_transaction_read_only = on;", "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY;"]
    {
        let read_only = format!("{sql}\n{up}");
        refused(
            &database,
            || database.apply(&read_only),
            "this server or session is read-only",
            "Connect to the primary server",
        );
    }
}

/// Applies a script as a role that may connect and no more than `grants` say.
fn apply_as(database: &Database<'_>, script: &str, grants: &[&str]) -> impl Fn() -> Output {
    let role = format!("weak_{}", database.name());
    let exists = database.query(&format!("SELECT count(*) FROM pg_roles WHERE rolname = '{role}'"));
    if exists == "0" {
        database.execute(&format!("CREATE ROLE {role} LOGIN"));
        database.execute(&format!(
            "REVOKE ALL ON DATABASE {} FROM PUBLIC; GRANT CONNECT ON DATABASE {} TO {role}",
            database.name(),
            database.name()
        ));
    }
    for grant in grants {
        database.execute(&grant.replace("ROLE", &role).replace("DB", database.name()));
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("up.sql"), script).unwrap();
    let mut psql = database.psql();
    psql.env("PGUSER", &role).args(["-f", "up.sql"]).current_dir(folder.path());
    let psql = std::cell::RefCell::new(psql);
    move || {
        let _keep = &folder;
        Output::of(&mut psql.borrow_mut())
    }
}

#[test]
fn a_role_that_may_not() {
    let (project, database) = (project(), Server::shared().database());
    let (begin, up) = (script(&project, &["build", "r001"]), script(&project, &["build"]));
    refused(
        &database,
        apply_as(&database, &up, &[]),
        "may not create temporary tables",
        "GRANT TEMPORARY ON DATABASE",
    );
    let role = apply_as(
        &database,
        &up,
        &["GRANT TEMPORARY ON DATABASE DB TO ROLE", "REVOKE CREATE ON SCHEMA public FROM PUBLIC"],
    );
    refused(
        &database,
        role,
        "may not create the ledger public.alembic_version",
        "GRANT USAGE, CREATE ON SCHEMA",
    );
    database.apply(&begin).ok();
    refused(
        &database,
        apply_as(&database, &up, &[]),
        "may not read the ledger public.alembic_version",
        "GRANT SELECT",
    );
    let role = apply_as(&database, &up, &["GRANT SELECT ON alembic_version TO ROLE"]);
    refused(
        &database,
        role,
        "may not read and write the ledger public.alembic_version",
        "GRANT SELECT, INSERT, DELETE",
    );
    let role = apply_as(&database, &up, &["GRANT INSERT ON alembic_version TO ROLE"]);
    refused(
        &database,
        role,
        "may not read and write the ledger public.alembic_version",
        "GRANT SELECT, INSERT, DELETE",
    );
    let role = apply_as(&database, &up, &["GRANT DELETE ON alembic_version TO ROLE"]);
    refused(
        &database,
        role,
        "may not read and write the history public.sqlc_mig_history",
        "GRANT SELECT, INSERT ON",
    );
    let role = apply_as(&database, &up, &["GRANT SELECT, INSERT ON sqlc_mig_history TO ROLE"]);
    refused(
        &database,
        role,
        "may not create the table of markers public.sqlc_mig_progress",
        "GRANT USAGE, CREATE ON SCHEMA",
    );
    database.execute("CREATE TABLE sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, \
                      checksum char(64) NOT NULL, at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(), PRIMARY KEY (revision, direction, step))");
    refused(
        &database,
        apply_as(&database, &up, &[]),
        "may not read and write the table of markers public.sqlc_mig_progress",
        "GRANT SELECT, INSERT, DELETE",
    );
    let role = apply_as(&database, &up, &["GRANT SELECT, INSERT ON sqlc_mig_progress TO ROLE"]);
    refused(
        &database,
        role,
        "may not read and write the table of markers public.sqlc_mig_progress",
        "GRANT SELECT, INSERT, DELETE",
    );
    database.execute("DROP TABLE sqlc_mig_progress");
    // Who may do everything that the ledger needs, gets as far as the first thing that belongs to somebody else.
    let role = apply_as(&database, &up, &["GRANT CREATE ON SCHEMA public TO ROLE"]);
    let output = role().failed(3);
    assert!(output.stderr.contains("permission denied for table t"), "{output}");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "r001");
    database.apply(&up).ok();
    let output = apply_as(&database, &up, &[])().ok();
    assert!(
        output.stdout.ends_with("nothing to do\n"),
        "reading is enough where nothing is to be done: {output}"
    );
}

#[test]
fn a_range_whose_beginning_is_not_applied() {
    let (project, database) = (project(), Server::shared().database());
    let from = script(&project, &["build", "r001:r002"]);
    refused(
        &database,
        || database.apply(&from),
        "begins after the revision r001, which is not applied here",
        "begins at base",
    );
    database.apply(&script(&project, &["build", "r001"])).ok();
    database.apply(&from).ok();
    assert!(database.apply(&from).ok().stdout.ends_with("nothing to do\n"));
}

/// A `downgrade` reverts only what is applied: what cannot be reverted matters only then.
#[test]
fn a_revision_that_cannot_be_reverted_if_it_is_applied() {
    let why = "{irreversible: \"the rows; they're gone \\\\ for good\"}";
    let third = Spec::new("r003").after("r002").message("third").up("- drop_table: {table: t}").down(why);
    let project = project().with([third]);
    let down = project.run(&["downgrade", "base"]).ok();
    assert!(down.stderr.contains("r003"), "{down}");
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", "r002"])).ok();
    database.apply(&down.stdout).ok();
    assert_eq!(database.query("SELECT count(*) FROM alembic_version"), "0");
    database.apply(&script(&project, &["build"])).ok();
    refused(
        &database,
        || database.apply(&down.stdout),
        "the revision r003 cannot be reverted: the rows; they're gone \\ for good; nothing was changed",
        "",
    );
}

#[test]
fn another_run_that_does_not_end() {
    let project = project();
    project.write("sqlc-mig.yaml", "dialects: [postgres]\nlock: {timeout: 1s, key: 4711}\n");
    let up = script(&project, &["build"]);
    let database = Server::shared().database();
    let mut holder = database.session();
    holder.run("SELECT pg_advisory_lock(4711)");
    let holder_pid = holder.run("SELECT pg_backend_pid()");
    let says = "did not end within 1 seconds; nothing was changed";
    let output = refused(&database, || database.apply(&up), says, "run this script again");
    assert!(
        output.stderr.contains(&format!(
            "INFO:  sqlc-mig: waiting for another run of a migration script to end (process {holder_pid})"
        )),
        "{output}"
    );
    drop(holder);
    database.wait_until_alone();
    database.apply(&up).ok();
}
