//! Refusals: what stops a script before its first change.

use super::{apply_with, build, engine, project, script};
use crate::support::{Database, Engine, Project, Spec};

/// It says so in one sentence, fails, and changes nothing.
fn refuses(database: &Database<'_>, script: &str, sentence: &str) {
    let before = database.whole_dump();
    let output = database.apply(script).failed(1);
    assert!(output.stderr.contains(sentence) && output.stderr.contains("nothing was changed"), "{output}");
    assert_eq!(database.whole_dump(), before);
}

#[test]
fn a_server_of_another_kind_or_too_old_is_refused_in_the_first_statement() {
    let Some(engine) = engine() else { return };
    let first =
        |script: &str| script.lines().position(|line| !line.starts_with("--") && !line.is_empty()).unwrap();
    let script = build(&project());
    assert!(
        script
            .lines()
            .nth(first(&script))
            .unwrap()
            .starts_with("SET SESSION default_storage_engine = IF(VERSION() LIKE")
    );
    let database = engine.shared().database();
    let future = build(&project().config("dialects: {mariadb: \"99.1\"}\n"));
    refuses(
        &database,
        &future,
        "Unknown storage engine 'sqlc-mig: this script is for MariaDB 99.1 or later; this server is ",
    );
    let force = apply_with(&database, &future, &["--force"]);
    assert!(force.stdout.ends_with("nothing was done after it\n"), "{force}");
    assert_eq!(database.query("SHOW TABLES"), "");
}

#[test]
fn each_of_the_two_engines_refuses_the_others_script() {
    if engine().is_none() {
        return;
    }
    for (script_for, server_of) in [("mysql", "mariadb"), ("mariadb", "mysql")] {
        let Some(engine) = Engine::of(server_of).filter(|engine| engine.is_wanted()) else { continue };
        let script = project().run(&["build", "--dialect", script_for]).ok().stdout;
        let database = engine.shared().database();
        refuses(&database, &script, "this script is for");
        let force = apply_with(&database, &script, &["--force"]);
        assert!(force.stdout.lines().last().unwrap().starts_with("ABORTED"), "{force}");
        assert_eq!(database.query("SHOW TABLES"), "");
    }
}

#[test]
fn no_database_and_an_open_transaction_are_refused() {
    let Some(engine) = engine() else { return };
    let database = engine.shared().database();
    let up = build(&project());
    refuses(&database, &format!("START TRANSACTION;\nSELECT 1;\n{up}"), "has an open transaction");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("up.sql");
    std::fs::write(&file, format!("SELECT DATABASE();\n{up}")).unwrap();
    let client = engine.driver().client(&database, &file);
    let arguments: Vec<_> =
        client.get_args().filter(|a| *a != database.name()).map(ToOwned::to_owned).collect();
    let mut without = std::process::Command::new(client.get_program());
    without.args(arguments).stdin(std::fs::File::open(&file).unwrap());
    let output = crate::support::Output::of(&mut without).failed(1);
    assert!(output.stderr.contains("no database is selected; nothing was changed"), "{output}");
}

#[test]
fn ledgers_that_the_script_does_not_know_are_refused() {
    let Some(engine) = engine() else { return };
    let up = build(&project());
    let ledger = |head: &str| {
        let database = engine.shared().database();
        database.execute(&format!("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY); INSERT INTO alembic_version VALUES ('{head}')"));
        database
    };
    refuses(&ledger("ffff00000009"), &up, "at revision(s) that this script does not know: ffff00000009");
    // the ledger's names may be compared without case; ids are not
    refuses(&ledger("AAAA00000001"), &up, "at revision(s) that this script does not know: AAAA00000001");
    let from = script(&project(), &["build", "aaaa00000001:head"]);
    refuses(
        &engine.shared().database(),
        &from,
        "begins after the revision aaaa00000001, which is not applied here",
    );
}

#[test]
fn what_cannot_be_reverted_is_refused_only_where_it_is_applied() {
    let Some(engine) = engine() else { return };
    let specs = project().with([Spec::new("aaaa00000003")
        .after("aaaa00000002")
        .down(r"{irreversible: it's gone \ for good}")]);
    let (up, down) = (build(&specs), script(&specs, &["downgrade", "aaaa00000001"]));
    let database = engine.shared().database();
    database.apply(&up).ok();
    refuses(&database, &down, "the revision aaaa00000003 cannot be reverted: it's gone \\ for good");
    let database = engine.shared().database();
    database.apply(&script(&specs, &["build", "aaaa00000002"])).ok();
    database.apply(&down).ok();
}

/// A half-done revision is finished by what began it.
#[test]
fn a_half_done_revision_is_refused_when_its_steps_or_the_direction_have_changed() {
    let Some(engine) = engine() else { return };
    let broken = super::SECOND
        .replace("to: name}", "to: name}\n  - execute: {sql: SELECT nothing FROM nowhere, undo: nothing}");
    let specs = Project::new().spec("1.yaml", super::FIRST).spec("2.yaml", &broken);
    let database = engine.shared().database();
    database.apply(&build(&specs)).failed(1);
    refuses(
        &database,
        &script(&specs, &["downgrade", "aaaa00000001"]),
        "the revision aaaa00000002 is half done by an interrupted upgrade script",
    );
    let edited = broken.replace("'!", "'?");
    let output = database
        .apply(&build(&Project::new().spec("1.yaml", super::FIRST).spec("2.yaml", &edited)))
        .failed(1);
    assert!(output.stderr.contains("half done, and its steps have changed since"), "{output}");
    let mended = broken.replace("SELECT nothing FROM nowhere", "SELECT 1");
    let output =
        database.apply(&build(&Project::new().spec("1.yaml", super::FIRST).spec("2.yaml", &mended))).ok();
    assert!(output.stdout.contains("done before: rename column users.wide to name"), "{output}");
    assert_eq!(database.query("SELECT HEX(name) FROM users WHERE id = 1"), "E381825C215C");
}

/// In a step that changes rows nothing may commit but the step itself, and the lock of the run stays, whatever stands
/// before the words that do it.
#[test]
fn what_commits_or_unlocks_is_refused_beside_rows() {
    let both = [
        "TRUNCATE TABLE t",
        "SET autocommit = 1",
        "SET SESSION autocommit = 0",
        "SET sql_mode = '', @@session.autocommit = 1",
        "SET DEFAULT ROLE NONE FOR CURRENT_USER",
        "SET PASSWORD = 'x'",
        "CHANGE MASTER TO MASTER_HOST = 'x'",
        "STOP SLAVE",
        "ANALYZE TABLE t",
        "SELECT RELEASE_ALL_LOCKS()",
        "DO 1 + release_all_locks ( )",
        "LOCK TABLES t WRITE",
        "COMMIT",
    ];
    let of_mariadb = [
        "EXECUTE IMMEDIATE 'COMMIT'",
        "EXECUTE IMMEDIATE CONCAT('COM', 'MIT')",
        "SET STATEMENT max_statement_time=1 FOR TRUNCATE TABLE t",
        "SET STATEMENT max_statement_time = 1, lock_wait_timeout = 2, innodb_lock_wait_timeout = 3 FOR CREATE TABLE u (id int)",
        "SET STATEMENT max_statement_time=1 FOR COMMIT",
        "EXECUTE s",
    ];
    let mut refused = 0;
    for dialect in ["mysql", "mariadb"] {
        for sql in both.iter().chain(of_mariadb.iter().filter(|_| dialect == "mariadb")) {
            for sql in [(*sql).to_owned(), format!("/* x */ {sql}"), format!("-- x\n{}", sql.to_lowercase())]
            {
                let upgrade =
                    format!("\n- execute: {{sql: [\"UPDATE t SET n = n + 1\", {sql:?}], undo: nothing}}");
                let spec = format!(
                    "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n- create_table: {{table: t, columns: [{{name: n, type: integer}}]}}{upgrade}\n"
                );
                let output = Project::new().spec("1.yaml", &spec).run(&["build", "--dialect", dialect]);
                assert_eq!(output.status, 65, "{dialect}: {sql}: {output}");
                refused += 1;
            }
        }
        // what only looks like it
        for sql in [
            "SET STATEMENT max_statement_time=1 FOR UPDATE t SET n = 2",
            "SELECT 'RELEASE_ALL_LOCKS()'",
            "SET @autocommit_of_mine = 1",
        ] {
            let spec = format!(
                "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n- create_table: {{table: t, columns: [{{name: n, type: integer}}]}}\n- execute: {{sql: [\"UPDATE t SET n = n + 1\", {sql:?}], undo: nothing}}\n"
            );
            Project::new().spec("1.yaml", &spec).run(&["build", "--dialect", dialect]).ok();
        }
    }
    println!("{refused} statements that commit or unlock");
}

/// The client makes a line feed of it; the text in a constant, and a literal, keep it.
#[test]
fn carriage_returns_in_sql_arrive_or_are_refused() {
    let Some(engine) = engine() else { return };
    let spec = |sql: &str| {
        format!(
            "revision: \"aaaa00000001\"\ndown_revision: null\nupgrade:\n- create_table: {{table: t, columns: [{{name: n, type: text}}]}}\n- execute: {{sql: {sql}, undo: nothing}}\n- bulk_insert: {{table: t, rows: [{{n: \"c\\r\\nd\"}}]}}\n"
        )
    };
    let raw = Project::new().spec("1.yaml", &spec("\"INSERT INTO t VALUES ('a\\r\\nb')\""));
    let said = raw.run(&["build", "--dialect", "mariadb"]).failed(65).stderr;
    assert!(said.contains("drop the carriage return") && said.contains("write it as `\\r\\n`"), "{said}");
    let escaped = Project::new().spec("1.yaml", &spec("'INSERT INTO t VALUES (''a\\r\\nb'')'"));
    let database = engine.shared().database();
    database.apply(&build(&escaped)).ok();
    assert_eq!(database.query("SELECT HEX(n) FROM t ORDER BY 1"), "610D0A62\n630D0A64");
}
