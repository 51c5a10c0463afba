//! The whole loop by make alone, on real servers: up, down, backup, reset, restore, and a migration that fails.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use pretty_assertions::assert_eq;

use super::database::{command, make, project, table, url_of};
use crate::support::metrics::samples;
use crate::support::{Database, Engine, Output, Project, Spec, last_line};

/// Runs each check on each engine.
macro_rules! on_every_engine {
    ($($test:ident => $check:ident),* $(,)?) => {
        $(mod $test {
            #[test]
            fn with_psql() {
                super::on("postgres", super::$check);
            }
            #[test]
            fn with_mysql() {
                super::on("mysql", super::$check);
            }
            #[test]
            fn with_mariadb() {
                super::on("mariadb", super::$check);
            }
            #[test]
            fn with_sqlite3() {
                super::on("sqlite", super::$check);
            }
        })*
    };
}

on_every_engine! {
    the_whole_loop => whole_loop,
    a_migration_that_fails_is_rolled_back => failing_migration,
    things_of_every_kind_go_and_come_back => every_kind,
    names_and_paths_may_be_ugly => ugly_names,
    a_migration_that_takes_too_long_is_stopped => long_migration,
    metrics_can_be_read_whatever_the_ledger_holds => odd_metrics,
}

fn on(dialect: &str, check: fn(&Database<'_>)) {
    let engine = Engine::of(dialect).unwrap();
    if engine.is_wanted() {
        check(&engine.shared().database());
    }
}

/// A new revision by `make mig-gen`, filled in as by an editor.
fn generate(project: &Project, database: &Database<'_>, name: &str, operations: &[&str]) {
    let path = make(project, database, &["mig-gen", &format!("name={name}")]).ok().stdout;
    let spec = project.read(path.trim());
    let (head, _) = spec.split_once("upgrade:").unwrap();
    project.write(path.trim(), &format!("{head}upgrade:\n  - {}\n", operations.join("\n  - ")));
}

fn whole_loop(database: &Database<'_>) {
    let (project, dialect) = (Project::new(), database.engine().dialect());
    project.run(&["init", "--dialect", dialect]).ok();
    let run = |arguments: &[&str]| make(&project, database, arguments);
    let users = "create_table: {table: users, columns: [{name: id, type: bigint}, {name: name, type: varchar(40)}], primary_key: [id]}";
    generate(&project, database, "create users", &[users]);
    generate(&project, database, "an index", &["create_index: {table: users, columns: [name]}"]);
    assert!(last_line(&run(&["mig-head"]).ok()).starts_with("at head "));
    run(&["mig-down"]).ok();
    assert!(run(&["mig-plan"]).ok().stdout.contains("create index"));
    run(&["mig-head"]).ok();
    assert!(run(&["mig-status"]).ok().stdout.contains("create users"));
    assert!(run(&["mig-current", "v=1"]).ok().stdout.contains("Path: "));
    assert_eq!(last_line(&run(&["mig-verify"]).ok()), "verify: no differences");
    database.execute("INSERT INTO users VALUES (1, 'O''Hara ä')");
    let before = database.whole_dump();

    let path = run(&["mig-backup"]).ok().stdout.trim_end().to_owned();
    assert!(path.starts_with(&format!("backups/{dialect}-{}-2", database.name())), "{path}");
    assert_eq!(fs::metadata(project.path(&path)).unwrap().permissions().mode() & 0o777, 0o600);
    // what comes later, and things of no revision
    let later = "create_table: {table: later, columns: [{name: id, type: bigint}]}";
    generate(&project, database, "later", &["drop_table: {table: users}", later]);
    run(&["mig-head"]).ok();
    database.execute("CREATE TABLE stranger (id int)");
    database.execute("CREATE VIEW stray AS SELECT * FROM stranger");
    assert_ne!(database.whole_dump(), before);
    let restore = format!("file={path}");
    assert_eq!(last_line(&run(&["mig-restore", &restore, "yes=1"]).ok()), format!("restored {path}"));
    assert_eq!(database.whole_dump(), before);

    database.execute("CREATE TABLE stranger (id int)");
    assert!(last_line(&run(&["mig-reset", "yes=1"]).ok()).starts_with("at head "));
    assert_eq!(last_line(&run(&["mig-verify"]).ok()), "verify: no differences");
    assert!(!database.dump().contains("stranger"));
    run(&["mig-restore", &restore, "yes=1"]).ok();
    assert_eq!(database.whole_dump(), before);
    run(&["mig-down", "to=base", "yes=1"]).ok();
    assert_eq!(database.query("SELECT count(*) FROM alembic_version"), "0");

    run(&["mig-check-heads"]).ok();
    let history = run(&["mig-history"]).ok().stdout;
    let root = history.lines().last().unwrap().split_once(" -> ").unwrap().1.get(..12).unwrap();
    let branch = table("dddd0009", "branch").after(root);
    project.write("migrations/branch.yaml", &branch.text());
    let heads = run(&["mig-check-heads"]).failed(2);
    assert!(heads.to_string().contains("dddd0009"), "{heads}");
}

fn failing_migration(database: &Database<'_>) {
    let project = project();
    make(&project, database, &["mig-head"]).ok();
    database.execute("INSERT INTO one VALUES (7)");
    let before = database.whole_dump();
    // a revision that works, and one that fails in its second step
    let fails = "- create_table: {table: four, columns: [{name: id, type: bigint}]}\n- execute: INSERT INTO nowhere VALUES (1)";
    let project = project.with([
        table("cccc0003", "three").after("bbbb0002"),
        Spec::new("dddd0004").after("cccc0003").message("Fails").up(fails),
    ]);
    let run = |arguments: &[&str]| make(&project, database, arguments);
    let status = if database.engine().dialect() == "postgres" { "Error 3" } else { "Error 1" };
    let safe = ["BACKUP_BEFORE_MIGRATE=true", "ROLLBACK_ON_FAIL=true"];
    let failed = run(&["mig-head", safe[0], safe[1]]).failed(2);
    assert!(failed.stderr.contains("nowhere") && failed.stderr.contains(status), "{failed}");
    let backup = failed.stdout.lines().find_map(|line| line.strip_prefix("backup ")).unwrap();
    assert!(failed.stderr.contains(&format!("it failed; {backup} is restored")), "{failed}");
    assert!(failed.stdout.contains("apply cccc0003"), "{failed}");
    assert_eq!(database.whole_dump(), before);
    // a reset that fails gives back what was there
    let failed = run(&["mig-reset", "yes=1", safe[0], safe[1]]).failed(2);
    assert!(failed.stderr.contains("is restored") && failed.stderr.contains(status), "{failed}");
    assert_eq!(database.whole_dump(), before);
    // without these settings what was done stays, and of the failed revision nothing where the engine allows it
    let failed = run(&["mig-head"]).failed(2);
    assert!(failed.stderr.contains(status) && !failed.stderr.contains("restored"), "{failed}");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "cccc0003");
    let transactional = matches!(database.engine().dialect(), "postgres" | "sqlite");
    assert_eq!(database.dump().contains("four"), !transactional, "{}", database.dump());
}

/// What no revision has made is in the backup too, and a reset or restore leaves nothing of it.
fn every_kind(database: &Database<'_>) {
    let project = project();
    let run = |arguments: &[&str]| make(&project, database, arguments).ok();
    let kinds = match database.engine().dialect() {
        "postgres" => include_str!("kinds/postgres.sql").to_owned(),
        "sqlite" => include_str!("kinds/sqlite.sql").to_owned(),
        "mariadb" => [include_str!("kinds/mysql.sql"), include_str!("kinds/mariadb.sql")].concat(),
        _ => include_str!("kinds/mysql.sql").to_owned(),
    };
    run(&["mig-head"]);
    let bare = run(&["mig-backup"]).stdout.trim_end().to_owned();
    let empty = database.whole_dump();
    database.apply(&kinds).ok();
    let before = database.whole_dump();
    let full = run(&["mig-backup"]).stdout.trim_end().to_owned();
    run(&["mig-restore", &format!("file={full}"), "yes=1"]);
    assert_eq!(database.whole_dump(), before);
    run(&["mig-restore", &format!("file={bare}"), "yes=1"]);
    assert_eq!(database.whole_dump(), empty);
    run(&["mig-restore", &format!("file={full}"), "yes=1"]);
    run(&["mig-reset", "yes=1"]);
    assert!(!database.whole_dump().contains("kind_"), "{}", database.whole_dump());
}

fn ugly_names(database: &Database<'_>) {
    let (server, engine) = (database.server(), database.engine());
    let (name, encoded) = ("it's $HOME `x` &;#", "it's%20$HOME%20%60x%60%20%26;%23");
    let quoted = match engine.dialect() {
        "sqlite" => None,
        "postgres" => Some(format!("\"{name}\"")),
        _ => Some(format!("`{}`", name.replace('`', "``"))),
    };
    let url = url_of(server, if quoted.is_some() { encoded } else { name });
    if let Some(quoted) = &quoted {
        database.execute(&format!("CREATE DATABASE {quoted}"));
    }
    let project = project();
    let run = |arguments: &[&str]| Output::of(&mut command(&project, engine, &url, arguments));
    run(&["mig-head", "BACKUP_BEFORE_MIGRATE=true"]).ok();
    let file = "a \"b\" 'c' $d \\ e.bak";
    assert_eq!(run(&["mig-backup", &format!("file={file}")]).ok().stdout, format!("{file}\n"));
    run(&["mig-down", "to=base", "yes=1"]).ok();
    run(&["mig-restore", &format!("file={file}"), "yes=1"]).ok();
    assert_eq!(last_line(&run(&["mig-head"]).ok()), "at head bbbb0002: nothing to do");
    run(&["mig-reset", "yes=1"]).ok();
    assert_eq!(last_line(&run(&["mig-verify"]).ok()), "verify: no differences");
    if let Some(quoted) = &quoted {
        database.execute(&format!("DROP DATABASE {quoted}"));
    }
}

/// Somebody else holds what the second revision changes, for longer than the time allows.
fn long_migration(database: &Database<'_>) {
    let project = project();
    make(&project, database, &["mig-up"]).ok();
    let change = "- add_column: {table: one, column: {name: more, type: bigint}}";
    let project = project.with([Spec::new("bbbb0002").after("aaaa0001").message("More").up(change)]);
    let dialect = database.engine().dialect();
    let mut other = database.begin(match dialect {
        "postgres" => "BEGIN; LOCK TABLE one;\n\\echo held\nSELECT pg_sleep(60);",
        "sqlite" => "BEGIN IMMEDIATE;\n.shell echo held; exec sleep 60\n",
        _ => "LOCK TABLES one WRITE; SELECT 'held'; SELECT SLEEP(60);",
    });
    other.wait_for_output("held");
    let output = make(&project, database, &["mig-head", "MIGRATION_TIMEOUT=1"]).failed(2);
    assert!(output.stderr.contains("longer than MIGRATION_TIMEOUT=1 seconds and was stopped"), "{output}");
    assert!(output.stderr.contains("Error 124"), "{output}");
    // the server has stopped too
    let (waiting, sleeper) = match dialect {
        "postgres" => (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%ALTER TABLE%' AND pid <> pg_backend_pid()",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%sleep(60)%' AND pid <> pg_backend_pid()",
        ),
        "sqlite" => ("SELECT 0", ""),
        _ => (
            "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE '%ALTER TABLE%' AND id <> CONNECTION_ID()",
            "SELECT CONCAT('KILL ', id) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE '%SLEEP(60)%' AND id <> CONNECTION_ID()",
        ),
    };
    assert_eq!(database.query(waiting), "0");
    if !sleeper.is_empty() {
        let kill = database.query(sleeper);
        if kill.starts_with("KILL") {
            database.execute(&kill);
        }
    }
    other.kill();
    let output = make(&project, database, &["mig-head", "MIGRATION_TIMEOUT=60"]).ok();
    assert_eq!(last_line(&output), "at head bbbb0002");
}

/// The values of labels are escaped, and the client escapes nothing once more.
fn odd_metrics(database: &Database<'_>) {
    let project = project();
    let ledger = "ledger: {table: what_is_applied, history: {table: what_was_done}}\n";
    project.write("sqlc-mig.yaml", &format!("dialects: [{}]\n{ledger}", database.engine().dialect()));
    make(&project, database, &["mig-head"]).ok();
    let (slash, line) = match database.engine().dialect() {
        "postgres" => ("chr(92)", "chr(10)"),
        "sqlite" => ("char(92)", "char(10)"),
        _ => ("char(92 using utf8mb4)", "char(10 using utf8mb4)"),
    };
    let odd = [
        ("'a'", slash, "'n'"),
        ("'b'", "'\"'", "''"),
        ("'c'", line, "'d'"),
        ("'e'", "'\t'", "'f'"),
        ("'g'", "'}'", "' '"),
    ];
    for (before, middle, after) in odd {
        let id = match database.engine().dialect() {
            "postgres" | "sqlite" => format!("{before} || {middle} || {after}"),
            _ => format!("CONCAT({before}, {middle}, {after})"),
        };
        database.execute(&format!("INSERT INTO what_is_applied VALUES ({id})"));
    }
    let output = make(&project, database, &["mig-metrics"]).ok();
    assert_eq!(output.stderr, "");
    let samples = samples(&output.stdout);
    let heads = samples.keys().filter_map(|name| name.strip_prefix("sqlc_mig_head_info{revision="));
    let heads: BTreeSet<&str> = heads.collect();
    let expected = [r#""a\\n"}"#, r#""b\""}"#, r#""bbbb0002"}"#, r#""c\nd"}"#, r#""e?f"}"#, r#""g} "}"#];
    assert_eq!(heads, BTreeSet::from(expected), "{output}");
    for state in [r#"{state="applied"} 2"#, r#"{state="unknown"} 5"#] {
        assert!(output.stdout.contains(&format!("sqlc_mig_revisions{state}\n")), "{output}");
    }
    assert!(samples.contains_key("sqlc_mig_revision_duration_seconds{revision=\"aaaa0001\"}"), "{output}");
}
