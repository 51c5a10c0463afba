//! Privileges that can be known beforehand: without one, the script stops before the first change and says what to grant.
#![allow(clippy::unwrap_used, reason = "test code")]

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Database, Output, Project, Server, Spec};

/// A table, and an index that takes a segment of its own.
fn project() -> Project {
    let (first, second) = (Spec::new("aaaa00000001"), Spec::new("aaaa00000002").after("aaaa00000001"));
    Project::new().with([
        first.up("- create_table: {table: t, columns: [{name: a, type: text}]}"),
        second.up("- create_index: {table: t, columns: [a], concurrently: true}"),
    ])
}

/// A role without rights but to log in; dropped with the server.
fn role(database: &Database<'_>) -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("clerk_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    database.execute(&format!("CREATE ROLE {name} LOGIN"));
    name
}

fn apply_as(role: &str, database: &Database<'_>, project: &Project) -> Output {
    let script = project.build();
    project.write("up.sql", &script);
    let mut psql = database.psql();
    psql.env("PGUSER", role).args(["-f", "up.sql"]).current_dir(project.path("."));
    Output::of(&mut psql)
}

/// Applies the first revision, takes everything from a new role and grants it all but `denied` on `table`: the script
/// must refuse to begin, and its hint, carried out, must make it begin.
fn refuses_without(table: &str, denied: &str) {
    let project = project();
    let database = Server::shared().database();
    let old = project.run(&["build", "aaaa00000001", "--dialect", "postgres"]).ok().stdout;
    database.apply(&old).ok();
    let whole = project.build();
    let begin = whole.find("CREATE TABLE \"public\".\"sqlc_mig_progress\"").unwrap();
    let end = begin + whole[begin..].find(";\n").unwrap() + 1;
    database.execute(&whole[begin..end]);
    let role = role(&database);
    for known in ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"] {
        let all = ["SELECT", "INSERT", "DELETE"];
        let granted =
            all.into_iter().filter(|right| known != table || *right != denied).collect::<Vec<_>>().join(", ");
        database.execute(&format!("GRANT {granted} ON {known} TO {role}"));
    }
    database.execute(&format!("ALTER TABLE t OWNER TO {role}; GRANT CREATE ON SCHEMA public TO {role}"));
    let before = database.schema_dump_all();

    let refused = apply_as(&role, &database, &project).failed(3);
    assert!(refused.stderr.contains("nothing was changed"), "{refused}");
    assert!(!refused.stdout.contains("apply"), "{refused}");
    assert_eq!(database.schema_dump_all(), before);

    let (_, hint) = refused.stderr.split_once("HINT:").unwrap();
    database.execute(hint.lines().next().unwrap());
    apply_as(&role, &database, &project).ok();
}

#[test]
fn a_role_that_may_not_insert_into_the_ledger_is_refused() {
    refuses_without("alembic_version", "INSERT");
}

#[test]
fn a_role_that_may_not_delete_from_the_ledger_is_refused() {
    refuses_without("alembic_version", "DELETE");
}

#[test]
fn a_role_that_may_not_read_the_ledger_is_refused() {
    refuses_without("alembic_version", "SELECT");
}

#[test]
fn a_role_that_may_not_write_the_history_is_refused() {
    refuses_without("sqlc_mig_history", "INSERT");
}

#[test]
fn a_role_that_may_not_write_markers_is_refused() {
    refuses_without("sqlc_mig_progress", "INSERT");
    refuses_without("sqlc_mig_progress", "DELETE");
}

#[test]
fn a_role_that_may_not_create_the_ledger_is_refused() {
    let project = project();
    let database = Server::shared().database();
    let role = role(&database);
    database.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC"); // before version 15 everybody may
    let refused = apply_as(&role, &database, &project).failed(3);
    assert!(
        refused.stderr.contains("may not create the ledger public.alembic_version; nothing was changed"),
        "{refused}"
    );
    let (_, hint) = refused.stderr.split_once("HINT:").unwrap();
    database.execute(hint.lines().next().unwrap());
    apply_as(&role, &database, &project).ok();
}

#[test]
fn a_role_that_may_not_create_temporary_tables_is_refused() {
    let project = project();
    let database = Server::shared().database();
    let role = role(&database);
    let name = database.name();
    database.execute(&format!(
        "REVOKE TEMPORARY ON DATABASE \"{name}\" FROM PUBLIC; GRANT CREATE ON SCHEMA public TO {role}"
    ));
    let refused = apply_as(&role, &database, &project).failed(3);
    assert!(refused.stderr.contains("may not create temporary tables"), "{refused}");
    let (_, hint) = refused.stderr.split_once("HINT:").unwrap();
    database.execute(hint.lines().next().unwrap());
    apply_as(&role, &database, &project).ok();
}
