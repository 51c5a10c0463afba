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

/// The table of markers, as a script makes it.
const MARKERS: &str = "CREATE TABLE sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, \
                       checksum char(64) NOT NULL, at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(), PRIMARY KEY (revision, direction, step))";

/// Applies the first revision, takes everything from a new role and grants it all but `denied` on `table`: the script
/// must refuse to begin, and its hint, carried out, must make it begin.
fn refuses_without(table: &str, denied: &str) {
    let project = project();
    let database = Server::shared().database();
    let old = project.run(&["build", "aaaa00000001", "--dialect", "postgres"]).ok().stdout;
    database.apply(&old).ok();
    let whole = project.build();
    assert!(whole.contains("'table of markers'"));
    database.execute(MARKERS);
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

/// The rights that the summary of a script names, as statements for a role: what is granted on what is there, and what must
/// be the role's own.
fn rights_of_summary(script: &str, role: &str, database: &Database<'_>) -> (Vec<String>, Vec<String>) {
    let (_, rest) = script.split_once("\n-- Needs").unwrap();
    let inside = rest.lines().skip(1).map_while(|line| line.strip_prefix("--   "));
    let text = inside.map(str::trim).collect::<Vec<_>>().join("\n");
    let text = text.replace("\"ROLE\"", role).replace("\"DATABASE\"", database.name());
    let (grants, owned) =
        text.split_once("ownership, or membership in the owning role, of").unwrap_or((&text, ""));
    let grants = grants.split_inclusive(';').map(|grant| grant.trim().to_owned());
    let owned = owned.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    (grants.filter(|grant| !grant.is_empty()).collect(), owned.collect())
}

/// Revisions of the sample that a stranger has applied before, and the role that goes on has the rights of the summary and
/// no others: SQL of the project, which the summary cannot know, takes reading and writing here.
#[test]
fn the_rights_that_the_summary_names_are_enough() {
    let project = Project::sample();
    for from in ["base", "7240f5c9ab16", "a1f73c06d582"] {
        let database = Server::shared().database();
        let role = role(&database);
        database.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        database.execute(&format!("REVOKE ALL ON DATABASE {} FROM PUBLIC", database.name()));
        database.execute(&format!("GRANT CONNECT ON DATABASE {} TO {role}", database.name()));
        if from != "base" {
            let before = project.run(&["build", from, "--dialect", "postgres"]).ok().stdout;
            database.apply(&before).ok();
        }
        let range = format!("{from}:head");
        let range = if from == "base" { "head" } else { &range };
        let script = project.run(&["build", range, "--dialect", "postgres"]).ok().stdout;
        let (grants, owned) = rights_of_summary(&script, &role, &database);
        for grant in grants {
            let there =
                |name: &str| database.query(&format!("SELECT to_regclass('{name}') IS NOT NULL")) == "t";
            let ours = ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"];
            let missing = ours.into_iter().filter(|name| grant.contains(name) && !there(name));
            let grant = missing.fold(grant.replace('\n', " "), |grant, name| {
                grant.replace(&format!(", \"public\".\"{name}\""), "")
            });
            if from != "base" || !grant.contains("ON \"public\"") && !grant.contains("ON  \"public\"") {
                database.execute(&grant);
            }
        }
        if from != "base" {
            for name in owned {
                let is_type = database.query(&format!("SELECT to_regclass('{name}') IS NULL")) == "t";
                let kind = if is_type { "TYPE" } else { "TABLE" };
                database.execute(&format!("ALTER {kind} {name} OWNER TO {role}"));
            }
            database.execute(&format!(
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}"
            ));
        }
        project.write("up.sql", &script);
        let mut psql = database.psql();
        psql.env("PGUSER", &role).args(["-f", "up.sql"]).current_dir(project.path("."));
        Output::of(&mut psql).ok();
    }
}
