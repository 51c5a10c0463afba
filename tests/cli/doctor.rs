//! doctor: what is installed. The programs that it finds are made for the test.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::spec;
use crate::support::{Output, Project};

/// A project for these dialects, with programs on the PATH that say these versions of themselves, and note how they are run.
fn project(dialects: &str, programs: &[(&str, &str)]) -> Project {
    let project = Project::new().spec("1.yaml", &spec("aaaa0001", "", "one"));
    project.write("bin/nothing", "");
    for (name, version) in programs {
        let program = format!("bin/{name}");
        project.write(&program, &format!("#!/bin/sh\necho \"$0 $*\" >> runs.txt\necho '{version}'\n"));
        fs::set_permissions(project.path(&program), fs::Permissions::from_mode(0o755)).unwrap();
    }
    project.config(&format!("dialects: [{dialects}]\n"))
}

fn doctor(project: &Project, url: &str, arguments: &[&str]) -> Output {
    let mut command = project.command();
    command.arg("doctor").args(arguments).env("PATH", project.path("bin")).env("DATABASE_URL", url);
    Output::of(&mut command)
}

const PSQL: (&str, &str) = ("psql", "psql (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)");

#[test]
fn what_is_there_is_told_and_nothing_is_asked_but_versions() {
    let project = project("postgres", &[PSQL, ("make", "GNU Make 4.3")]);
    let told = doctor(&project, "postgresql://me:secret@localhost/shop", &[]).ok();
    for line in [
        "configuration sqlc-mig.yaml (the nearest one)",
        "dialects      postgres 13 or later",
        "migrations    migrations (default): 1 specs",
        "heads         aaaa0001 Revision aaaa0001",
        "sqlc-mig.mk   is not there; `sqlc-mig init` writes it",
        "DATABASE_URL  is for postgres: make applies with psql",
    ] {
        assert!(told.stdout.lines().any(|told| told == line), "{line}: {told}");
    }
    assert!(told.stdout.contains("psql          15.14"), "{told}");
    assert!(!told.stdout.contains("secret") && told.stderr.is_empty(), "{told}");
    let runs = project.read("runs.txt");
    assert!(runs.lines().count() == 2 && runs.lines().all(|line| line.ends_with(" --version")), "{runs}");
    project.run(&["init"]).ok();
    assert!(doctor(&project, "", &[]).ok().stdout.contains("sqlc-mig.mk   is that of this version"));
    let other = doctor(&project, "sqlite:///shop.db", &[]).ok();
    assert!(other.stdout.contains("is for sqlite, which the configuration does not name"), "{other}");
}

#[test]
fn what_a_dialect_of_the_project_needs_and_is_not_there_or_not_fit_is_told_with_what_to_do() {
    let programs = [
        ("psql", "psql (PostgreSQL) 10.23"),
        ("mysql", "mysql  Ver 15.1 Distrib 10.5.29-MariaDB, for debian-linux-gnu"),
        ("sqlite3", "3.40.1 2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd"),
    ];
    let old = doctor(&project("postgres", &programs), "", &[]).failed(1);
    assert!(old.stderr.contains("warning[W012]: `psql` is 10.23, and scripts need 11 or later"), "{old}");
    assert!(old.stderr.contains("postgresql-client"), "{old}");
    let missing = doctor(&project("mariadb", &programs), "", &[]).failed(1);
    assert!(missing.stderr.contains("`mariadb` is not on the PATH"), "{missing}");
    let impostor = doctor(&project("mysql", &programs), "", &[]).ok();
    assert!(impostor.stderr.contains("`mysql` is the program of MariaDB"), "{impostor}");
    let fit = doctor(&project("sqlite", &programs), "", &["--format", "json"]).ok();
    let json: serde_json::Value = serde_json::from_str(&fit.stdout).unwrap();
    let found =
        json["programs"].as_array().unwrap().iter().find(|program| program["name"] == "sqlite3").unwrap();
    assert_eq!(
        (&found["version"], &found["needed"], &found["fit"]),
        (&"3.40.1".into(), &true.into(), &true.into())
    );
}

#[test]
fn a_project_that_is_wrong_is_looked_at_all_the_same() {
    let project = project("postgres", &[PSQL]);
    project.write("migrations/2.yaml", "revision: [\n");
    let told = doctor(&project, "", &[]).ok();
    assert!(told.stdout.contains("heads         not known: 1 errors in the specs"), "{told}");
    project.write("sqlc-mig.yaml", "dialects: [\n");
    assert!(doctor(&project, "", &[]).ok().stdout.contains("it has errors; `sqlc-mig check` tells them"));
    fs::remove_file(project.path("sqlc-mig.yaml")).unwrap();
    assert!(doctor(&project, "", &[]).ok().stdout.contains("configuration none"));
}
