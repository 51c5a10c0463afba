//! init: the files that a project begins with.

use std::fs;

use pretty_assertions::assert_eq;

use crate::support::{Output, Project};

/// An empty folder.
fn folder() -> Project {
    let project = Project::new();
    fs::remove_dir(project.path("migrations")).unwrap();
    project
}

fn names(project: &Project, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(project.path(folder)).unwrap();
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

const FILES: [&str; 4] = ["Makefile", "migrations", "sqlc-mig.mk", "sqlc-mig.yaml"];

#[test]
fn a_project_begins_with_what_the_commands_need() {
    let project = folder();
    let output = project.run(&["init"]).ok();
    assert_eq!(names(&project, "."), FILES);
    assert_eq!(output.stderr, "");
    let wrote: Vec<&str> = output.stdout.lines().filter_map(|line| line.strip_prefix("wrote ")).collect();
    assert_eq!(wrote, ["migrations/", "sqlc-mig.yaml", "sqlc-mig.mk", "Makefile"]);
    assert!(output.stdout.contains("sqlc-mig revision -m \"create users\""), "{output}");
    project.run(&["revision", "-m", "create users"]).ok();
    let empty = project.run(&["check"]).failed(1);
    assert!(empty.stderr.contains("warning[W608]"), "{empty}");
    project.run(&["build"]).ok();
}

#[test]
fn a_second_time_changes_nothing_and_brings_back_what_is_missing() {
    let project = folder();
    project.run(&["init"]).ok();
    project.write("sqlc-mig.yaml", "# mine\n");
    fs::remove_file(project.path("sqlc-mig.mk")).unwrap();
    let output = project.run(&["init"]).ok();
    assert_eq!(project.read("sqlc-mig.yaml"), "# mine\n");
    assert!(output.stdout.starts_with("wrote sqlc-mig.mk\nkept  migrations/, as it is\n"), "{output}");
    assert_eq!(names(&project, "."), FILES);
    let again = project.run(&["init"]).ok();
    assert!(!again.stdout.contains("wrote"), "{again}");
}

#[test]
fn a_makefile_that_is_there_is_left_to_its_owner() {
    for name in ["Makefile", "makefile", "GNUmakefile"] {
        let project = folder();
        project.write(name, "all:\n");
        let output = project.run(&["init"]).ok();
        assert_eq!(project.read(name), "all:\n");
        assert!(
            output.stdout.contains(&format!("add the line `include sqlc-mig.mk` to {name}\n")),
            "{output}"
        );
        assert_eq!(names(&project, ".").iter().filter(|n| n.to_lowercase().ends_with("makefile")).count(), 1);
        project.write(name, "include sqlc-mig.mk\n");
        assert!(!project.run(&["init"]).ok().stdout.contains("add the line"));
    }
}

#[test]
fn a_folder_may_be_named_and_is_made() {
    let project = folder();
    let output = project.run(&["init", "shop/db one"]).ok();
    assert_eq!(names(&project, "shop/db one"), FILES);
    assert_eq!(names(&project, "."), ["shop"]);
    assert!(output.stdout.contains("wrote shop/db one/sqlc-mig.yaml\n"), "{output}");
    assert!(output.stdout.contains("cd 'shop/db one'\n"), "{output}");
    Output::of(project.command().args(["revision", "-m", "x"]).current_dir(project.path("shop/db one"))).ok();
}

#[test]
fn neither_a_broken_project_nor_the_environment_stand_in_its_way() {
    let project = folder();
    project.write("sqlc-mig.yaml", "nonsense: [");
    Output::of(project.command().arg("init").env("SQLC_MIG_CONFIG", "nowhere.yaml")).ok();
    assert_eq!(project.read("sqlc-mig.yaml"), "nonsense: [");
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_is_half_written() {
    let project = folder();
    project.write("migrations", "a file");
    let output = project.run(&["init"]).failed(73);
    assert!(output.stdout.is_empty() && output.stderr.contains("cannot write `migrations`"), "{output}");
    assert_eq!(names(&project, "."), ["migrations"]);
    project.write("file", "");
    project.run(&["init", "file/below"]).failed(73);
    // A link into nowhere is not followed.
    let project = folder();
    std::os::unix::fs::symlink("nowhere/conf.yaml", project.path("sqlc-mig.yaml")).unwrap();
    project.run(&["init"]).failed(73);
    assert_eq!(names(&project, "."), ["migrations", "sqlc-mig.yaml"]);
}

#[test]
fn programs_get_the_lists() {
    let project = folder();
    let answer = |output: Output| serde_json::from_str::<serde_json::Value>(&output.ok().stdout).unwrap();
    let first = answer(project.run(&["init", "--format", "json"]));
    assert_eq!(
        first["written"],
        serde_json::json!(["migrations/", "sqlc-mig.yaml", "sqlc-mig.mk", "Makefile"])
    );
    let second = answer(project.run(&["init", "--format", "json"]));
    assert_eq!((&second["kept"], &second["written"]), (&first["written"], &first["kept"]));
}

/// A key behind a `#` is there to be taken out of the comment.
#[test]
fn every_key_of_the_configuration_can_be_switched_on() {
    let project = folder();
    project.run(&["init"]).ok();
    let path = project.run(&["revision", "-m", "x"]).ok().stdout;
    let spec = project.read(path.trim());
    let filled = "upgrade: [{create_table: {table: t, columns: [{name: id, type: bigint}]}}]";
    project.write(path.trim(), &spec.replace("upgrade: []", filled));
    let plain = project.run(&["build"]).ok().stdout;
    let configuration = project.read("sqlc-mig.yaml");
    let keys: Vec<&str> = configuration
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|line| {
            line.split_once(": ")
                .is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        })
        .collect();
    assert!(keys.len() > 7, "{keys:?}");
    for key in &keys {
        project.write("sqlc-mig.yaml", &format!("{configuration}{key}\n"));
        project.run(&["check"]).ok();
    }
    // Those that show the default change nothing but the digest.
    let shown = ["default_schema", "search_path", "file_template", "ledger", "lock", "naming_convention"];
    let defaults: Vec<&str> =
        keys.iter().copied().filter(|key| shown.iter().any(|name| key.starts_with(name))).collect();
    assert_eq!(defaults.len(), shown.len());
    project.write("sqlc-mig.yaml", &format!("{configuration}{}\n", defaults.join("\n")));
    let digest =
        |script: &str| script.lines().find_map(|l| l.split_once("blake3 ")).unwrap().1[..64].to_owned();
    let shown = project.run(&["build"]).ok().stdout;
    assert_eq!(shown.replace(&digest(&shown), ""), plain.replace(&digest(&plain), ""));
}
