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

const FILES: [&str; 7] =
    [".gitignore", ".sqlc-mig", "Makefile", "migrations", "sqlc-mig.mk", "sqlc-mig.sh", "sqlc-mig.yaml"];

/// The spec of `revision` with its example switched on, as an editor does it.
fn switched_on(spec: &str) -> String {
    spec.lines().map(|line| line.replacen("  # ", "  ", 1) + "\n").collect()
}

#[test]
fn a_project_begins_with_what_the_commands_need() {
    let project = folder();
    let output = project.run(&["init"]).ok();
    assert_eq!(names(&project, "."), FILES);
    assert_eq!(output.stderr, "");
    let wrote: Vec<&str> = output.stdout.lines().filter_map(|line| line.strip_prefix("wrote ")).collect();
    assert_eq!(
        wrote,
        [
            "migrations/",
            "sqlc-mig.yaml",
            "sqlc-mig.mk",
            "sqlc-mig.sh",
            ".sqlc-mig/",
            ".gitignore",
            "Makefile"
        ]
    );
    assert!(output.stdout.contains("sqlc-mig revision -m \"create users\""), "{output}");
    project.run(&["revision", "-m", "create users"]).ok();
    project.run(&["build"]).ok();
}

#[test]
fn a_project_is_for_the_dialects_that_are_asked_for() {
    for (asked, named) in [
        ("postgresql", "dialects: {postgres: \"13\"}\n"),
        ("mysql", "dialects: {mysql: \"8.0.29\"}\n"),
        ("sqlite", "dialects: {sqlite: \"3.34\"}\n"),
        ("mariadb,mysql,mariadb", "dialects: {mariadb: \"10.5.2\", mysql: \"8.0.29\"}\n"),
    ] {
        let project = folder();
        let next = project.run(&["init", "--dialect", asked]).ok().stdout;
        assert!(project.read("sqlc-mig.yaml").contains(named), "{}", project.read("sqlc-mig.yaml"));
        let listed = project.run(&["dialects"]).ok().stdout;
        assert!(next.contains(&listed.trim_end().replace('\n', ", ")), "{next}");
        // its first two specs, with what they show as an example
        for message in ["create users", "users have a nickname"] {
            let path = project.run(&["revision", "-m", message]).ok().stdout;
            project.write(path.trim_end(), &switched_on(&project.read(path.trim_end())));
        }
        for dialect in listed.lines() {
            let script = project.run(&["build", "--dialect", dialect]).ok().stdout;
            assert!(script.contains("CREATE TABLE") && script.contains("ADD COLUMN"), "{script}");
        }
        project.run(&["check"]).ok();
    }
    let output = folder().run(&["init", "--dialect", "oracle"]).failed(64);
    assert!(output.stderr.contains("`mariadb` or `sqlite`"), "{output}");
}

#[test]
fn the_targets_are_renewed_unless_somebody_edited_them() {
    let project = folder();
    project.run(&["init"]).ok();
    let current = project.read("sqlc-mig.mk");
    let (first, rest) = current.split_once('\n').unwrap();
    assert!(first.contains(env!("CARGO_PKG_VERSION")), "{first}");
    assert!(project.run(&["init", "--upgrade"]).ok().stdout.starts_with("kept  sqlc-mig.mk"));
    // as an older version wrote it
    let older = rest.replacen("##@ Migrations", "##@ Older", 1);
    let digest = &blake3::hash(older.as_bytes()).to_hex()[..16];
    project.write("sqlc-mig.mk", &format!("# Written by sqlc-mig 0.0.1, blake3 {digest}; more\n{older}"));
    assert!(project.run(&["init", "--upgrade"]).ok().stdout.starts_with("wrote sqlc-mig.mk\n"));
    assert_eq!(project.read("sqlc-mig.mk"), current);
    // edited
    let edited = current.replacen("##@ Migrations", "##@ Mine", 1);
    project.write("sqlc-mig.mk", &edited);
    fs::remove_file(project.path("sqlc-mig.sh")).unwrap();
    let output = project.run(&["init", "--upgrade"]).failed(73);
    assert!(output.stderr.contains("was edited"), "{output}");
    assert_eq!(project.read("sqlc-mig.mk"), edited);
    assert!(!project.path("sqlc-mig.sh").exists(), "both are renewed, or neither");
    project.write("sqlc-mig.sh", "mine\n");
    let output = project.run(&["init", "--upgrade"]).failed(73);
    assert!(output.stderr.contains("`sqlc-mig.mk` and `sqlc-mig.sh` were edited"), "{output}");
    fs::remove_file(project.path("sqlc-mig.sh")).unwrap();
    // missing
    fs::remove_file(project.path("sqlc-mig.mk")).unwrap();
    let wrote = project.run(&["init", "--upgrade"]).ok().stdout;
    assert!(wrote.starts_with("wrote sqlc-mig.mk\nwrote sqlc-mig.sh\n"), "{wrote}");
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
        serde_json::json!([
            "migrations/",
            "sqlc-mig.yaml",
            "sqlc-mig.mk",
            "sqlc-mig.sh",
            ".sqlc-mig/",
            ".gitignore",
            "Makefile"
        ])
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
    project.write(path.trim(), &spec.replace("upgrade:\n", &format!("{filled}\n")));
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
