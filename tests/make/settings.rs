//! What the settings of a pipeline do, and what is refused, with fake clients.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use super::{make, project};
use crate::support::{Output, Project};

const URL: &str = "postgresql://u:hidden@h/my%20shop";

/// A target with a database and these settings in the environment.
fn set(project: &Project, arguments: &[&str], settings: &[(&str, &str)]) -> Command {
    let mut make = make(project, arguments);
    make.env("DATABASE_URL", URL).envs(settings.iter().copied());
    make
}

/// What psql was called with, a line for each call, without what all calls have.
fn calls(project: &Project) -> String {
    let calls = std::fs::read_to_string(project.path("bin/psql.calls")).unwrap_or_default();
    calls.replace("-X -v ON_ERROR_STOP=1 ", "").replace("out/postgres/", "")
}

fn backups(project: &Project) -> Vec<String> {
    let Ok(folder) = std::fs::read_dir(project.path("backups")) else { return Vec::new() };
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name != ".gitignore").collect()
}

/// What is to be told of success and failure gets to know the status and the database, and no password.
#[test]
fn a_command_of_the_project_is_told_how_it_ended() {
    for (status, name, expected) in [("0", "MIG_ON_SUCCESS", Ok(())), ("3", "MIG_ON_FAILURE", Err(3))] {
        let project = project();
        let hook = "printf '%s|%s|%s|%s|%s' $MIG_STATUS \"$MIG_TARGET\" $MIG_SCRIPT $MIG_DIALECT \"$PGPASSWORD$MIG_DATABASE_URL\" > told; false";
        let settings = [(name, hook), ("FAKE_APPLY_STATUS", status)];
        let output = Output::of(&mut set(&project, &["mig-head"], &settings));
        match expected {
            Ok(()) => assert_eq!(output.status, 0, "{output}"),
            Err(error) => {
                assert!(output.status == 2 && output.stderr.contains(&format!("Error {error}")), "{output}");
            }
        }
        let told = format!("{status}|my shop on h|out/postgres/upgrade.sql|postgres|");
        assert_eq!(project.read("told"), told, "{output}");
        assert!(output.stderr.contains("the command that was to be told of it failed"), "{output}");
        // the other outcome tells nobody, nor does a plan
        let other = if name == "MIG_ON_SUCCESS" { "MIG_ON_FAILURE" } else { "MIG_ON_SUCCESS" };
        for (target, setting) in [("mig-head", other), ("mig-plan", name)] {
            std::fs::write(project.path("told"), "").unwrap();
            Output::of(&mut set(&project, &[target], &[(setting, hook), ("FAKE_APPLY_STATUS", status)]));
            assert_eq!(project.read("told"), "", "{target}");
        }
    }
}

#[test]
fn a_setting_is_yes_or_no_or_an_error() {
    for (name, value, message) in [
        ("BACKUP_BEFORE_MIGRATE", "maybe", "BACKUP_BEFORE_MIGRATE=maybe is neither true nor false"),
        ("ROLLBACK_ON_FAIL", "2", "ROLLBACK_ON_FAIL=2 is neither true nor false"),
        ("ROLLBACK_ON_FAIL", "true", "set BACKUP_BEFORE_MIGRATE=true as well"),
        ("DRY_RUN", "$(shell touch oops)`touch oops`", "neither true nor false"),
        ("MIGRATION_TIMEOUT", "1m", "MIGRATION_TIMEOUT=1m is not a number of seconds"),
        ("MIGRATION_TIMEOUT", "-1", "not a number of seconds"),
    ] {
        for target in ["mig-head", "mig-down"] {
            let project = project();
            let from_environment = Output::of(&mut set(&project, &[target], &[(name, value)])).failed(2);
            let typed = Output::of(&mut set(&project, &[target, &format!("{name}={value}")], &[])).failed(2);
            for output in [from_environment, typed] {
                assert!(output.stderr.contains(message), "{output}");
            }
            assert!(!project.path("bin/sqlc-mig.args").exists() && calls(&project).is_empty());
            assert!(!project.path("oops").exists());
        }
    }
    let project = project();
    let auto = Output::of(&mut set(&project, &["mig-auto"], &[("AUTO_MIGRATE", "ja")])).failed(2);
    assert!(auto.stderr.contains("AUTO_MIGRATE=ja is neither"), "{auto}");
    for value in ["", "false", "False", "no", "0"] {
        let settings = [("DRY_RUN", value), ("ROLLBACK_ON_FAIL", value)];
        Output::of(&mut set(&project, &["mig-head"], &settings)).ok();
    }
    assert_eq!(calls(&project), "-f upgrade.sql\n".repeat(5));
}

#[test]
fn a_setting_may_stand_in_the_makefile() {
    let project = project();
    project.write("Makefile", "ASKS = true\nDRY_RUN = $(ASKS)\ninclude sqlc-mig.mk\n");
    Output::of(&mut set(&project, &["mig-head"], &[])).ok();
    assert_eq!(calls(&project), "-v plan=1 -f upgrade.sql\n");
}

#[test]
fn a_dry_run_only_asks() {
    for (target, script) in [("mig-head", "upgrade"), ("mig-up", "up"), ("mig-down", "down")] {
        let project = project();
        let settings = [("DRY_RUN", "true"), ("BACKUP_BEFORE_MIGRATE", "true")];
        Output::of(&mut set(&project, &[target], &settings)).ok();
        assert_eq!(calls(&project), format!("-v plan=1 -f {script}.sql\n"));
        assert!(backups(&project).is_empty());
    }
    for arguments in
        [&["mig-stamp", "rev=head"][..], &["mig-reset", "yes=1"], &["mig-restore", "file=x", "yes=1"]]
    {
        let project = project();
        let output = Output::of(&mut set(&project, arguments, &[("DRY_RUN", "1")])).failed(2);
        assert!(output.stderr.contains("cannot be tried without doing it"), "{output}");
        assert!(!project.path("bin/sqlc-mig.args").exists() && calls(&project).is_empty());
    }
}

/// In an entrypoint: nothing is applied unless that is said, and a lost DATABASE_URL is no success.
#[test]
fn an_entrypoint_applies_or_tells() {
    let project = project();
    for value in ["", "false"] {
        let output = Output::of(&mut set(&project, &["mig-auto"], &[("AUTO_MIGRATE", value)])).ok();
        assert_eq!(output.stdout, "plan for shop\n");
        assert!(output.stderr.contains("AUTO_MIGRATE is not true, so nothing was applied"), "{output}");
    }
    Output::of(&mut set(&project, &["mig-auto"], &[("AUTO_MIGRATE", "true")])).ok();
    assert_eq!(calls(&project), "-v plan=1 -f upgrade.sql\n-v plan=1 -f upgrade.sql\n-f upgrade.sql\n");
    let output = Output::of(make(&project, &["mig-auto"]).env("AUTO_MIGRATE", "true")).failed(2);
    assert!(output.stderr.contains("DATABASE_URL is not set"), "{output}");
}

#[test]
fn a_backup_comes_before_what_changes_something() {
    let project = project();
    let settings = [("BACKUP_BEFORE_MIGRATE", "yes")];
    let output = Output::of(&mut set(&project, &["mig-head"], &settings)).ok();
    let [name] = &backups(&project)[..] else { panic!("{:?}", backups(&project)) };
    assert!(name.starts_with("postgres-my_shop-2") && name.ends_with("Z.sql"), "{name}");
    assert_eq!(output.stdout, format!("backup backups/{name}\n"));
    assert_eq!(calls(&project), "-v plan=1 -f upgrade.sql\n-f upgrade.sql\n");
    let mode = |path: &str| std::fs::metadata(project.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("backups"), mode(&format!("backups/{name}"))), (0o700, 0o600));
    assert_eq!(project.read("backups/.gitignore"), "*\n");
    // nothing to do, nothing to back up
    let at_head = [settings[0], ("FAKE_PLAN", "at head abcd: nothing to do")];
    Output::of(&mut set(&project, &["mig-head"], &at_head)).ok();
    assert_eq!(backups(&project).len(), 1);
    // in one second, of databases with one name
    let backup = || set(&project, &["mig-backup"], &[]).stdout(Stdio::null()).spawn().unwrap();
    let many: Vec<_> = (0..8).map(|_| backup()).collect();
    for mut child in many {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(backups(&project).len(), 9, "{:?}", backups(&project));
    // of one name, one is made; the others overwrite nothing and take nothing away
    let named = || {
        let mut make = set(&project, &["mig-backup", "file=mine"], &[]);
        make.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let many: Vec<_> = (0..8).map(|_| named()).collect();
    let ended: Vec<bool> = many.into_iter().map(|mut child| child.wait().unwrap().success()).collect();
    assert_eq!(ended.iter().filter(|made| **made).count(), 1);
    assert!(project.path("mine").exists() && !project.path("mine.part").exists());
}

#[test]
fn without_a_whole_backup_nothing_is_applied() {
    for (name, value) in [("FAKE_DUMP_STATUS", "1"), ("FAKE_CUT", "1")] {
        let project = project();
        let settings = [("BACKUP_BEFORE_MIGRATE", "true"), (name, value)];
        let output = Output::of(&mut set(&project, &["mig-head"], &settings)).failed(2);
        assert!(output.stderr.contains("there is no backup, so nothing was applied"), "{output}");
        assert_eq!(calls(&project), "-v plan=1 -f upgrade.sql\n");
        assert!(backups(&project).is_empty(), "{:?}", backups(&project));
        Output::of(&mut set(&project, &["mig-backup", "file=mine"], &[(name, value)])).failed(2);
        assert!(!project.path("mine").exists() && !project.path("mine.part").exists());
    }
}

/// There is nothing to be restored: the script stopped before its first revision, maybe since another run is at work.
#[test]
fn a_script_that_stops_before_its_first_change_is_not_rolled_back() {
    let project = project();
    let settings =
        [("BACKUP_BEFORE_MIGRATE", "true"), ("ROLLBACK_ON_FAIL", "true"), ("FAKE_APPLY_STATUS", "3")];
    let output = Output::of(&mut set(&project, &["mig-head"], &settings)).failed(2);
    assert!(output.stderr.contains("it failed before it changed anything"), "{output}");
    assert!(output.stderr.contains("Error 3"), "{output}");
    assert_eq!(calls(&project), "-v plan=1 -f upgrade.sql\n-f upgrade.sql\n");
}

#[test]
fn what_deletes_asks_first_and_in_a_pipe_needs_a_word() {
    let project = project();
    project.write("b.sql", "-- PostgreSQL database dump\n-- PostgreSQL database dump complete\n");
    for arguments in [
        &["mig-down", "to=base"][..],
        &["mig-down", "to=billing@base"],
        &["mig-restore", "file=b.sql"],
        &["mig-reset"],
    ] {
        // an environment in which somebody calls something `yes` says nothing
        let output = Output::of(&mut set(&project, arguments, &[("yes", "1")])).failed(2);
        assert!(output.stderr.contains("yes=1 says yes"), "{output}");
        assert!(!output.to_string().contains("hidden"), "{output}");
        assert_eq!(calls(&project), "", "{arguments:?}");
        let answered = [arguments, &["yes=1"]].concat();
        Output::of(&mut set(&project, &answered, &[])).ok();
        assert!(!calls(&project).is_empty());
        std::fs::remove_file(project.path("bin/psql.calls")).unwrap();
    }
    // without a database there is nothing to ask
    Output::of(&mut make(&project, &["mig-down", "to=base"])).ok();
}

/// At a terminal, which `script` stands for.
#[test]
fn at_a_terminal_a_person_is_asked() {
    for (answer, status) in [("y", 0), ("yes", 0), ("n", 2), ("", 2)] {
        let project = project();
        let mut terminal = Command::new("script");
        terminal.args(["-qec", "make mig-reset", "/dev/null"]).current_dir(project.path(""));
        let path = format!("{}:{}", project.path("bin").display(), std::env::var("PATH").unwrap());
        terminal.env_clear().env("PATH", path).env("FAKES", project.path("bin")).env("DATABASE_URL", URL);
        let mut child = terminal.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.as_mut().unwrap().write_all(format!("{answer}\n").as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(status), "{said}");
        let question = "Everything in my shop on h will be deleted. Go on? [y/N]";
        assert!(said.contains(question), "{said}");
        assert_eq!(calls(&project).is_empty(), status != 0, "{said}");
    }
}

#[test]
fn backup_and_restore_refuse_what_they_cannot_do() {
    let project = project();
    project.write("there", "mine");
    project.write("custom", "PGDMP");
    project.write("cut", "-- PostgreSQL database dump\n");
    for (arguments, message) in [
        (&["mig-backup", "file=there"][..], "there is there already; a backup overwrites nothing"),
        (&["mig-backup", "file=no/folder"], "cannot write no/folder.part"),
        (&["mig-restore"], "make mig-restore file=backups/NAME"),
        (&["mig-restore", "file=nowhere", "yes=1"], "cannot read nowhere"),
        (&["mig-restore", "file=custom", "yes=1"], "custom is no whole backup of a postgres database"),
        (&["mig-restore", "file=cut", "yes=1"], "cut is no whole backup of a postgres database"),
    ] {
        let output = Output::of(&mut set(&project, arguments, &[])).failed(2);
        assert!(output.stderr.contains(message), "{output}");
        assert_eq!(calls(&project), "");
    }
    assert_eq!(project.read("there"), "mine");
    for target in ["mig-backup", "mig-reset"] {
        let output = Output::of(&mut make(&project, &[target, "yes=1"])).failed(2);
        assert!(output.stderr.contains("DATABASE_URL is not set"), "{output}");
    }
    let mut nameless = make(&project, &["mig-reset", "yes=1"]);
    let output = Output::of(nameless.env("DATABASE_URL", "mysql://h/")).failed(2);
    assert!(output.stderr.contains("DATABASE_URL names no database"), "{output}");
}

#[test]
fn functions_that_are_missing_are_named() {
    let project = project();
    std::fs::remove_file(project.path("sqlc-mig.sh")).unwrap();
    let output = Output::of(&mut make(&project, &["mig-head"])).failed(2);
    assert!(
        output.stderr.contains("./sqlc-mig.sh is missing; sqlc-mig init --upgrade writes it"),
        "{output}"
    );
}
