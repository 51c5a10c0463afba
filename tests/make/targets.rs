//! Targets that go up, down and elsewhere: what they ask the compiler for, and what they refuse.

use pretty_assertions::assert_eq;

use super::{make, project};
use crate::support::{Output, Project};

/// What the compiler was asked for, one word per line.
#[track_caller]
fn asked(arguments: &[&str]) -> String {
    let project = project();
    Output::of(&mut make(&project, arguments)).ok();
    project.read("bin/sqlc-mig.args")
}

/// The words of a command that writes a script.
fn script(command: &str, name: &str, argument: &str) -> String {
    format!("{command}\n--dialect\npostgres\n-o\nout/postgres/{name}.sql\n{argument}")
}

/// What was refused, with nothing done.
#[track_caller]
fn refused(arguments: &[&str]) -> String {
    let project = project();
    let output = Output::of(&mut make(&project, arguments)).failed(2);
    assert!(!project.path("bin/sqlc-mig.args").exists() && !project.path("bin/psql.args").exists());
    output.stderr
}

#[test]
fn one_step_up_or_down_is_the_default() {
    assert_eq!(asked(&["mig-up"]), script("upgrade", "up", "--\n+1\n"));
    assert_eq!(asked(&["mig-down"]), script("downgrade", "down", "--\n-1\n"));
    assert_eq!(asked(&["mig-up", "steps=3"]), script("upgrade", "up", "--\n+3\n"));
    assert_eq!(asked(&["mig-down", "steps=12"]), script("downgrade", "down", "--\n-12\n"));
}

#[test]
fn a_revision_may_be_named_instead() {
    assert_eq!(asked(&["mig-up", "to=9f0e52c1"]), script("upgrade", "up", "--\n9f0e52c1\n"));
    assert_eq!(asked(&["mig-down", "to=billing@base"]), script("downgrade", "down", "--\nbilling@base\n"));
    assert_eq!(asked(&["mig-stamp", "rev=head"]), script("stamp", "stamp", "--\nhead\n"));
}

#[test]
fn the_other_commands_are_one_word_away() {
    assert_eq!(asked(&["mig-current"]), script("current", "current", ""));
    assert_eq!(asked(&["mig-status"]), script("status", "status", ""));
    assert_eq!(asked(&["mig-metrics"]), script("metrics", "metrics", ""));
    assert_eq!(asked(&["mig-plan"]), script("build", "upgrade", ""));
    assert_eq!(asked(&["mig-plan", "DIALECT=mysql"]), asked(&["mig-head", "DIALECT=mysql"]));
    assert_eq!(asked(&["mig-history"]), "history\n");
    assert_eq!(asked(&["mig-check-heads"]), "heads\n--check\n");
    assert_eq!(asked(&["mig-verify"]), script("verify", "verify", ""));
    assert_eq!(asked(&["mig-verify", "rev=abcd"]), script("verify", "verify", "--\nabcd\n"));
    assert_eq!(asked(&["mig-merge"]), "merge\nheads\n-m\nmerge branches\n");
    assert_eq!(asked(&["mig-merge", "name=billing $HOME"]), "merge\nheads\n-m\nbilling $HOME\n");
}

#[test]
fn all_that_is_known_is_told_when_asked_for() {
    assert_eq!(asked(&["mig-history", "v=1"]), "history\n-v\n");
    assert_eq!(asked(&["mig-heads", "v=yes"]), "heads\n-v\n");
    assert_eq!(asked(&["mig-heads", "v=0"]), "heads\n");
    assert_eq!(asked(&["mig-current", "v=1"]), script("current", "current", "-v\n"));
    assert!(refused(&["mig-history", "v=x"]).contains("v=x is neither true nor false"));
}

#[test]
fn what_could_be_meant_in_two_ways_is_refused() {
    for target in ["mig-up", "mig-down"] {
        assert!(refused(&[target, "to="]).contains("to= is empty"));
        assert!(refused(&[target, "steps="]).contains("steps= is empty"));
        assert!(refused(&[target, "to=abcd", "steps=1"]).contains("cannot both be given"));
        for steps in ["0", "-1", "2,", "1 ", "x", "1; touch oops", "$(shell touch oops)"] {
            assert!(refused(&[target, &format!("steps={steps}")]).contains("a number, 1 or more"), "{steps}");
        }
    }
    for target in ["mig-head", "mig-plan"] {
        for typed in ["to=abcd", "rev=abcd", "steps=2"] {
            assert!(
                refused(&[target, typed]).contains("goes to the head, and takes no "),
                "{target} {typed}"
            );
        }
    }
    assert!(refused(&["mig-stamp"]).contains("make mig-stamp rev=head"));
    assert!(refused(&["mig-stamp", "rev="]).contains("make mig-stamp rev=head"));
}

#[test]
fn what_people_type_arrives_letter_by_letter() {
    let hostile =
        ["it's \"x\" $HOME", "$(shell touch oops) `touch oops` $(touch oops) # 100%\\", "--help", "; false"];
    for text in hostile {
        let cases = [
            ("mig-up", "to", script("upgrade", "up", "--\n")),
            ("mig-down", "to", script("downgrade", "down", "--\n")),
            ("mig-stamp", "rev", script("stamp", "stamp", "--\n")),
            ("mig-merge", "name", "merge\nheads\n-m\n".to_owned()),
        ];
        for (target, variable, expected) in cases {
            let project = project();
            Output::of(&mut make(&project, &[target, &format!("{variable}={text}")])).ok();
            assert_eq!(project.read("bin/sqlc-mig.args"), format!("{expected}{text}\n"));
            assert!(!project.path("oops").exists(), "{target} {text}");
            // The same from the environment.
            Output::of(make(&project, &[target]).env(variable, text)).ok();
            assert_eq!(project.read("bin/sqlc-mig.args"), format!("{expected}{text}\n"));
            assert!(!project.path("oops").exists(), "{target} {text}");
        }
    }
}

#[test]
fn what_is_written_is_applied_where_there_is_a_database_and_named_where_there_is_none() {
    let cases = [
        ("mig-up", None, "up"),
        ("mig-down", None, "down"),
        ("mig-current", None, "current"),
        ("mig-status", None, "status"),
        ("mig-metrics", None, "metrics"),
        ("mig-stamp", Some("rev=head"), "stamp"),
    ];
    for (target, argument, name) in cases {
        let project = project();
        let arguments: Vec<&str> = [target].into_iter().chain(argument).collect();
        let output = Output::of(&mut make(&project, &arguments)).ok();
        let ready = format!("out/postgres/{name}.sql is ready; set DATABASE_URL to apply it\n");
        assert_eq!(output.stderr, ready);
        let url = "postgresql://u:hidden@h/d";
        Output::of(make(&project, &arguments).env("DATABASE_URL", url)).ok();
        let psql = format!("-X\n-v\nON_ERROR_STOP=1\n-f\nout/postgres/{name}.sql\n");
        assert_eq!(project.read("bin/psql.args"), psql);
        assert!(project.read("bin/psql.env").contains("PGPASSWORD=hidden\n"));
        assert!(!project.read("bin/sqlc-mig.env").contains("hidden"));
        let mut wrong = make(&project, &arguments);
        wrong.env("DIALECT", "postgres").env("DATABASE_URL", "mysql://h/d");
        let wrong = Output::of(&mut wrong).failed(2);
        assert!(wrong.stderr.contains("begins with postgresql://"), "{wrong}");
    }
}

#[test]
fn no_target_shows_the_url_to_the_compiler() {
    for target in ["mig-heads", "mig-history", "mig-merge", "mig-check", "mig-gen"] {
        let project = project();
        let mut make = make(&project, &[target, "name=x"]);
        Output::of(make.env("DATABASE_URL", "postgresql://u:hidden@h/d")).ok();
        assert!(!project.read("bin/sqlc-mig.env").contains("hidden"), "{target}");
    }
}

/// The program of this build, in a project with two revisions.
#[test]
fn the_targets_work_with_the_real_program() {
    let project = Project::new();
    project.run(&["init"]).ok();
    let run = |arguments: &[&str]| {
        let mut make = make(&project, arguments);
        let path =
            std::path::Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap().display().to_string();
        make.env("PATH", format!("{path}:{}", std::env::var("PATH").unwrap()));
        Output::of(&mut make).ok()
    };
    run(&["mig-gen", "name=one"]);
    run(&["mig-gen", "name=two"]);
    for (number, file) in std::fs::read_dir(project.path("migrations")).unwrap().enumerate() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let table = format!(
            "upgrade: [{{create_table: {{table: t{number}, columns: [{{name: id, type: bigint}}]}}}}]"
        );
        std::fs::write(path, text.replace("upgrade:\n", &format!("{table}\n"))).unwrap();
    }
    run(&["mig-head"]);
    assert!(project.read("out/postgres/upgrade.sql").contains("-- 2 of 2"));
    assert_eq!(run(&["mig-heads"]).stdout.lines().count(), 1);
    assert!(run(&["mig-check"]).stdout.starts_with("2 revisions, one head"));
    run(&["mig-down", "to=base"]);
    assert!(project.read("out/postgres/down.sql").contains("downgrade"));
}

/// Without DATABASE_URL and DIALECT, the configuration says what the project is for.
#[test]
fn every_dialect_of_the_project_is_built() {
    let project = project();
    let output = Output::of(make(&project, &["mig-head"]).env("FAKE_DIALECTS", "sqlite mysql")).ok();
    for dialect in ["sqlite", "mysql"] {
        assert!(project.path(&format!("out/{dialect}/upgrade.sql")).exists());
        assert!(output.stderr.contains(&format!("out/{dialect}/upgrade.sql is ready")), "{output}");
    }
    assert!(!project.path("out/postgres").exists());
}

#[test]
fn a_client_that_is_missing_is_named() {
    for (client, url) in [
        ("psql", "postgresql://h/d"),
        ("mysql", "mysql://h/d"),
        ("mariadb", "mariadb://h/d"),
        ("sqlite3", "sqlite:///x.db"),
    ] {
        let project = project();
        std::fs::remove_file(project.path("bin").join(client)).unwrap();
        // a PATH with what the recipes use, and nothing else
        for tool in ["sh", "env", "cat", "mkdir"] {
            std::os::unix::fs::symlink(found(tool), project.path("bin").join(tool)).unwrap();
        }
        let mut command = std::process::Command::new(found("make"));
        command.arg("mig-head").current_dir(project.path("")).env_clear().env("DATABASE_URL", url);
        command.env("PATH", project.path("bin")).env("FAKES", project.path("bin"));
        let output = Output::of(&mut command).failed(2);
        assert!(output.stderr.contains(&format!("{client} is not on the PATH")), "{output}");
    }
}

/// Where a program of this machine is.
fn found(program: &str) -> std::path::PathBuf {
    let path = std::env::var_os("PATH").unwrap();
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.exists()).unwrap()
}
