//! `make mig-head-all`: many databases, some of which fail, and a run that is killed.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use super::database::{command, project, url_of};
use crate::support::server::wait_for;
use crate::support::{Engine, Output, Project, Server};

/// `make mig-head-all`, without a DATABASE_URL.
fn all(project: &Project, arguments: &[&str]) -> Command {
    let engine = Engine::of("postgres").unwrap();
    command(project, engine, "", &[&["mig-head-all"], arguments].concat())
}

/// The names in `out/databases/` of logs whose last line tells how it went.
fn ended(project: &Project) -> usize {
    let Ok(folder) = fs::read_dir(project.path("out/databases")) else { return 0 };
    let logs = folder.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap_or_default());
    logs.filter(|log| log.contains("\nexit status ")).count()
}

#[test]
fn two_hundred_databases_are_brought_to_the_head_although_the_first_run_is_killed_and_some_fail() {
    let number = 200;
    let (project, server) = (project(), Server::shared());
    let control = server.database();
    let names: Vec<String> = (0..number).map(|at| format!("tenant_{at}")).collect();
    let each = |text: &dyn Fn(&str) -> String| names.iter().map(|name| text(name)).collect::<String>();
    control.apply(&each(&|name| format!("CREATE DATABASE {name} TEMPLATE template0;\n"))).ok();
    let url = |name: &str| url_of(server, name).replace("postgres@", "postgres:hidden%25@");
    let list = each(&|name| format!("{}\n", url(name)));
    project.write("databases", &format!("# all tenants\n\n{list}  a_file  sqlite:///a file.db\n"));

    let mut killed = all(&project, &["-j4"]);
    let mut killed = killed.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    wait_for("some databases to be done", || ended(&project) >= number / 8);
    let group = format!("-{}", killed.id());
    Output::of(Command::new("kill").args(["-9", "--", &group])).ok();
    killed.wait().unwrap();
    assert!(ended(&project) < number, "it was to be killed before its end");

    // two that cannot be done
    for name in ["tenant_7", "tenant_9"] {
        let broken = format!(
            "\\connect {name}\nDROP TABLE IF EXISTS one, two; CREATE VIEW two AS SELECT 1; TRUNCATE alembic_version;\n"
        );
        let ledger = "CREATE TABLE IF NOT EXISTS alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));\n";
        control.apply(&broken.replace("DROP TABLE", &format!("{ledger}DROP TABLE"))).ok();
    }
    let failed = Output::of(&mut all(&project, &["-j4"])).failed(2);
    let summary: Vec<&str> =
        failed.stdout.lines().skip_while(|line| !line.contains(" databases done")).collect();
    let expected = [
        &format!("{} of {} databases done", number - 1, number + 1),
        "failed: tenant_7, see out/databases/tenant_7.log",
        "failed: tenant_9, see out/databases/tenant_9.log",
    ];
    assert_eq!(summary, expected);
    let log = project.read("out/databases/tenant_7.log");
    assert!(log.contains("expected the table public.two") && log.ends_with("exit status 3\n"), "{log}");
    for entry in fs::read_dir(project.path("out/databases")).unwrap() {
        let log = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(!log.contains("hidden"), "{log}");
    }

    // the cause is removed, and so is what an older run has said; those that failed, and one that did not, again
    for name in ["tenant_7", "tenant_9"] {
        control.apply(&format!("\\connect {name}\nDROP VIEW two;\n")).ok();
    }
    let some = ["tenant_1", "tenant_7", "tenant_9"].map(|name| format!("{}\n", url(name))).concat();
    project.write("some", &some);
    let done = Output::of(&mut all(&project, &["-j4", "databases=some"])).ok();
    assert!(done.stdout.ends_with("3 of 3 databases done\n"), "{done}");
    assert_eq!(ended(&project), 3, "what the run before has said is gone");
    let ledgers =
        each(&|name| format!("\\connect {name}\nSELECT 'ledger ' || version_num FROM alembic_version;\n"));
    let ledgers = control.apply(&ledgers).ok().stdout;
    assert_eq!(ledgers.matches("ledger bbbb0002").count(), number, "{ledgers}");
    assert!(project.read("out/databases/tenant_1.log").contains("nothing to do"));
    control.apply(&each(&|name| format!("DROP DATABASE {name} WITH (FORCE);\n"))).ok();
}

#[test]
fn a_list_that_cannot_be_read_is_refused_with_its_line() {
    for (list, message) in [
        ("# nothing\n\n", "databases names no database"),
        ("sqlite:///a.db\nnonsense\n", "databases:2: DATABASE_URL is not a URL"),
        ("a b sqlite:///a.db\n", "databases:1: DATABASE_URL is not a URL"),
        ("sqlite:///a.db\nsqlite:///b/a.db\n", "databases:2: a line above is called a too"),
        ("../x sqlite:///a.db\n", "databases:1: DATABASE_URL is not a URL"),
        ("postgresql://u:hid@den@h/x\n", "databases:1: DATABASE_URL has more than one @"),
        ("oracle://u:hidden@h/x\n", "databases:1: DATABASE_URL begins with oracle://"),
    ] {
        let project = project();
        project.write("databases", list);
        let output = Output::of(&mut all(&project, &[])).failed(2);
        assert!(output.stderr.contains(message), "{output}");
        assert!(!output.to_string().contains("hid"), "{output}");
        assert!(!project.path("a.db").exists());
    }
    let output = Output::of(&mut all(&project(), &["databases=other"])).failed(2);
    assert!(output.stderr.contains("cannot read other"), "{output}");
}

/// Settings count for every database, and those of the Makefile too.
#[test]
fn settings_count_for_every_database() {
    if !Engine::of("sqlite").unwrap().is_wanted() {
        return;
    }
    let project = project();
    project.write("Makefile", "DRY_RUN = true\ninclude sqlc-mig.mk\n");
    project.write("some urls", "one sqlite:///a.db\ntwo sqlite:///b c.db\n");
    let path = format!("{}:", Engine::of("sqlite").unwrap().bin().display());
    let run = |arguments: &[&str]| {
        let mut make = all(&project, &[&["databases=some urls"], arguments].concat());
        let old = make.get_envs().find(|(name, _)| *name == "PATH").unwrap().1.unwrap().to_os_string();
        make.env("PATH", format!("{path}{}", old.into_string().unwrap()));
        Output::of(&mut make)
    };
    let asked = run(&[]).ok();
    assert_eq!(asked.stdout, "ok      one\nok      two\n2 of 2 databases done\n");
    assert!(project.read("out/databases/two.log").contains("nothing was changed"));
    run(&["DRY_RUN=false", "BACKUP_BEFORE_MIGRATE=true"]).ok();
    assert!(project.read("out/databases/two.log").starts_with("backup backups/sqlite-b_c-2"));
    assert!(project.read("out/databases/one.log").contains("at head bbbb0002\n"));
}
