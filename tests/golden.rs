//! Specs in, scripts out: each folder of `tests/golden` is a project, beside it what the tool makes of it. A change of
//! a script is reviewed there. Only `whole` holds a script from its first line to its last; the others hold the part
//! that is about their revisions.
#![allow(clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::Path;

use pretty_assertions::assert_eq;

use crate::support::snapshot::{assert_holds, cases};
use crate::support::{Output, Project, Server};

/// Asks for extensions, which not every server has installed.
const NEEDS_EXTENSIONS: &str = "schemas";

/// `build` and `downgrade` of a case. The files `range` and `target`, if there, say from where to where.
fn scripts(case: &Path, project: &Project) -> [Output; 2] {
    let word = |file: &str, default: &str| {
        fs::read_to_string(case.join(file)).map_or(default.to_owned(), |text| text.trim().to_owned())
    };
    let (range, target) = (word("range", "heads"), word("target", "base"));
    [("build", range), ("downgrade", target)]
        .map(|(command, argument)| project.run(&[command, &argument, "--dialect", "postgres"]).ok())
}

fn compiled(case: &Path) -> [Output; 2] {
    scripts(case, &Project::copy_of(case))
}

/// From the first revision's heading up to the footer.
fn revisions(script: &str) -> String {
    let rule = format!("-- {}", "=".repeat(20));
    let heading = |at: &usize| script[*at..].starts_with(&rule);
    let starts = || script.match_indices("-- =").map(|(at, _)| at).filter(heading);
    let footer = script.find("\n-- the end").unwrap();
    let end = starts().filter(|at| *at < footer).last().unwrap();
    script[starts().next().unwrap().min(end)..end].to_owned()
}

fn name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn scripts_are_as_reviewed() {
    for case in cases("golden") {
        let part = if name(&case) == "whole" { str::to_owned } else { revisions };
        for (output, file) in compiled(&case).iter().zip(["postgres", "postgres.down"]) {
            assert_holds(&case.join(format!("{file}.sql")), &part(&output.stdout));
            assert_holds(&case.join(format!("{file}.stderr")), &output.stderr);
        }
    }
}

#[test]
fn the_same_specs_give_the_same_bytes() {
    for case in cases("golden") {
        assert_eq!(compiled(&case), compiled(&case), "{}", name(&case));
    }
}

/// Names and folders of spec files mean nothing: ids and parents say it all.
#[test]
fn other_file_names_give_the_same_script_but_for_comments() {
    let without_files = |outputs: [Output; 2]| {
        outputs.map(|output| {
            let lines = output.stdout.lines().filter(|line| {
                !(line.starts_with("--") && (line.contains(".yaml") || line.contains(".yml")))
            });
            lines.collect::<Vec<_>>().join("\n")
        })
    };
    for case in cases("golden") {
        let [build, downgrade] = without_files(compiled(&case));
        let [other_build, other_downgrade] = without_files(scripts(&case, &shuffled(&case)));
        assert_eq!(build, other_build, "{}", name(&case));
        assert_eq!(downgrade, other_downgrade, "{}", name(&case));
    }
}

/// A copy whose files have other names, sort the other way round and lie in folders of their own.
fn shuffled(case: &Path) -> Project {
    let project = Project::copy_of(case);
    let mut files: Vec<_> =
        fs::read_dir(project.path("migrations")).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    for (number, file) in files.iter().rev().enumerate() {
        let folder = project.path("migrations").join(["x/y", "", "a"][number % 3]);
        fs::create_dir_all(&folder).unwrap();
        let kind = ["yaml", "yml"][number % 2];
        fs::rename(file, folder.join(format!("{number:03}-renamed.{kind}"))).unwrap();
    }
    project
}

/// What was reviewed is also what a server takes: up, up again with nothing to do, and down again.
#[test]
fn scripts_do_on_a_server_what_they_say() {
    for case in cases("golden").iter().filter(|case| name(case) != NEEDS_EXTENSIONS) {
        let database = Server::shared().database();
        if name(case) == "whole" {
            database.execute("CREATE SCHEMA audit");
        }
        let [up, down] = compiled(case);
        if name(case) == "range" {
            let project = Project::copy_of(case);
            database.apply(&project.run(&["build", "0002", "--dialect", "postgres"]).ok().stdout).ok();
        }
        database.apply(&up.stdout).ok();
        let after = database.schema_dump();
        let again = database.apply(&up.stdout).ok();
        assert!(again.stdout.ends_with(": nothing to do\n"), "{}: {again}", name(case));
        assert_eq!(database.schema_dump(), after, "{}", name(case));
        if down.stderr.is_empty() {
            let output = database.apply(&down.stdout).ok();
            assert!(output.stdout.contains("revert "), "{}: {output}", name(case));
        } else {
            database.apply(&down.stdout).failed(3);
            assert_eq!(database.schema_dump(), after, "{}", name(case));
        }
    }
}
