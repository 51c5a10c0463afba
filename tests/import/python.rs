//! import alembic --versions: histories in the manner of real ones, what becomes of them, and that nothing makes the reader
//! stop.

mod modules;
mod mutated;
mod nothing_lost;
mod refused;

use std::collections::BTreeMap;

use crate::readme::markdown::unbroken;
use crate::support::Project;
use crate::support::snapshot::{assert_is_there, tests};

/// The histories, each with the dialects that it is read for.
const HISTORIES: [(&str, &[&str], &str); 11] = [
    ("shop", &["shop"], "postgres"),
    ("live", &["shop", "live"], "postgres"),
    ("ugly", &["ugly"], "postgres"),
    ("ugly_everywhere", &["ugly"], "postgres, mysql, sqlite"),
    ("branches", &["branches"], "postgres"),
    ("branches_sqlite", &["branches"], "sqlite"),
    ("mysql", &["mysql"], "mysql"),
    ("odd", &["odd"], "postgres"),
    ("server_names", &["server_names"], "mysql, mariadb"),
    ("everywhere", &["everywhere"], "postgres, mysql, mariadb, sqlite"),
    ("core", &["core"], "postgres, mysql, mariadb, sqlite"),
];

/// The files of a history: `=== NAME` begins one.
pub(super) fn files(history: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(tests(&format!("import/python/histories/{history}.txt"))).unwrap();
    let parts = text.split("=== ").skip(1).map(|part| part.split_once('\n').unwrap());
    parts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// A project with files of Python in `versions`.
fn project(histories: &[&str], dialects: &str) -> Project {
    let project = Project::new().config(&format!("dialects: [{dialects}]\n"));
    for (name, text) in histories.iter().flat_map(|history| files(history)) {
        project.write(&format!("versions/{name}"), &text);
    }
    project
}

/// Every spec of a project, by its name.
fn specs(project: &Project) -> BTreeMap<String, String> {
    let names = std::fs::read_dir(project.path("migrations")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.map(|name| (name.clone(), project.read(&format!("migrations/{name}")))).collect()
}

/// The report and every spec, as reviewed; and what was written loads, is laid out, and builds for every dialect.
#[test]
fn histories_become_specs_that_load_and_build() {
    for (name, histories, dialects) in HISTORIES {
        let project = project(histories, dialects);
        let mut text = project.run(&["import", "alembic", "--versions", "versions"]).ok().stdout;
        for (name, spec) in specs(&project) {
            text = format!("{text}\n=== {name}\n{spec}");
        }
        assert_is_there(&tests(&format!("import/python/expected/{name}.txt")), &text);
        project.run(&["fmt", "--check"]).ok();
        let checked = format!("{}", project.run(&["check"]));
        let heads = checked.lines().filter(|line| line.starts_with("error[")).collect::<Vec<_>>();
        assert!(heads.iter().all(|line| line.starts_with("error[G005]")), "{name}: {heads:?}");
        for dialect in dialects.split(", ") {
            project.run(&["build", "heads", "--dialect", dialect]).ok();
        }
    }
}

/// Files are read in whatever order and number: the same specs.
#[test]
fn what_is_written_is_a_function_of_the_files() {
    let (one, other) =
        (project(&["shop", "live"], "postgres"), Project::new().config("dialects: [postgres]\n"));
    for (at, (_, text)) in files("live").into_iter().chain(files("shop")).enumerate() {
        other.write(&format!("versions/deep/{at}/x{}.py", 100 - at), &text);
    }
    let imported = |project: &Project| {
        project.run(&["import", "alembic", "--versions", "versions"]).ok();
        let places =
            |text: &str| text.lines().filter(|line| !line.contains(".py")).collect::<Vec<_>>().join("\n");
        specs(project).values().map(|text| places(text)).collect::<String>()
    };
    assert_eq!(imported(&one), imported(&other));
}

/// How much of more than fifty migrations is operations: the number that docs/import.md gives.
#[test]
fn most_of_what_people_write_is_structural() {
    let mut counts = [0u64; 4];
    for (history, dialect) in [
        ("shop", "postgres"),
        ("live", "postgres"),
        ("ugly", "postgres"),
        ("branches", "postgres"),
        ("mysql", "mysql"),
        ("odd", "postgres"),
    ] {
        let histories: &[&str] = if history == "live" { &["shop", "live"] } else { &[history] };
        let output = project(histories, dialect)
            .run(&["import", "alembic", "--versions", "versions", "--format", "json"])
            .ok();
        let report: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
        let own: Vec<String> = files(history).into_iter().map(|(_, text)| text).collect();
        for revision in report["revisions"].as_array().unwrap() {
            let id = revision["revision"].as_str().unwrap();
            if own.iter().any(|text| {
                text.contains(&format!("revision = \"{id}\""))
                    || text.contains(&format!("revision = '{id}'"))
                    || text.contains(&format!("revision: str = '{id}'"))
                    || text.contains(&format!("revision: str = \"{id}\""))
            }) {
                counts[0] += 1;
                for (at, kind) in ["structural", "raw", "open"].into_iter().enumerate() {
                    counts[at + 1] += revision[kind].as_u64().unwrap();
                }
            }
        }
    }
    let [revisions, structural, raw, open] = counts;
    let share = structural * 100 / (structural + raw + open);
    let said = format!("{revisions} migrations, {structural} structural, {raw} raw, {open} open: {share} %");
    assert!(revisions >= 50, "{said}");
    let page = unbroken(&std::fs::read_to_string(tests("../docs/import.md")).unwrap());
    let sentence = format!("{revisions} migrations, {share} % of their steps");
    assert!(page.contains(&sentence), "docs/import.md lacks `{sentence}`: {said}");
}
