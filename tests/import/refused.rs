//! What an import does not write, and that it is all or nothing.

use pretty_assertions::assert_eq;

use super::{folder, project, require_sound, sql, written};
use crate::support::{Project, Spec};

const TWO: [(&str, &str); 2] =
    [("V1__a.sql", "CREATE TABLE t (a int);"), ("V2__b.sql", "ALTER TABLE t ADD b int;")];

#[test]
fn a_file_that_is_there_stops_all() {
    let project = project("postgres");
    for (name, text) in TWO {
        project.write(&format!("old/{name}"), text);
    }
    project.write(
        "migrations/2_b.yaml",
        &Spec::new("other").up("- execute: {sql: SELECT 1, undo: nothing}").text(),
    );
    let output = project.run(&["import", "flyway", "old"]).failed(73);
    assert!(output.stderr.contains("2_b.yaml` exists already; nothing was written"), "{output}");
    assert_eq!(written(&project), ["2_b.yaml"]);
}

#[test]
fn ids_that_are_there_are_told_and_nothing_is_written() {
    let (project, output) = folder("flyway", "postgres", &TWO);
    output.ok();
    let before = written(&project);
    let output = project.run(&["import", "flyway", "old"]).failed(65);
    assert_eq!(output.stderr.matches("error[G001]").count(), 2, "{output}");
    assert!(output.stderr.contains("the revision `1` of old/V1__a.sql is there already"), "{output}");
    assert_eq!(written(&project), before);
}

#[test]
fn a_dry_run_only_reports() {
    let project = project("postgres");
    for (name, text) in TWO {
        project.write(&format!("old/{name}"), text);
    }
    let report = project.run(&["import", "flyway", "old", "--dry-run"]).ok().stdout;
    assert!(report.contains("would write migrations/1_a.yaml: 1 structural, 0 raw, 0 open"), "{report}");
    assert!(report.ends_with("Nothing was written: leave --dry-run out.\n"), "{report}");
    assert_eq!(written(&project).len(), 0);
    let json = project.run(&["import", "flyway", "old", "--dry-run", "--format", "json"]).ok().stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json["structural"], &json["share"], &json["written"]),
        (&2.into(), &100.into(), &false.into())
    );
    assert_eq!(json["revisions"][1]["file"], "migrations/2_b.yaml");
}

#[test]
fn what_cannot_be_read_at_all_is_an_error_with_its_place() {
    for (text, said) in [
        ("CREATE TABLE t (a int;\n", "dump.sql:1:"),
        ("SELECT 'x\n", "dump.sql:1:"),
        ("", "E103"),
        ("-- nothing\n", "E103"),
    ] {
        let (project, output) = sql("postgres", text);
        assert!(output.status == 65 && output.stderr.contains(said), "{text}: {output}");
        assert_eq!(written(&project).len(), 0, "{text}");
    }
    let project = project("postgres");
    std::fs::write(project.path("dump.sql"), b"CREATE TABLE \xff (a int);").unwrap();
    let output = project.run(&["import", "sql", "dump.sql"]).failed(65);
    assert!(output.stderr.contains("E102"), "{output}");
    project.run(&["import", "sql", "missing.sql"]).failed(66);
    project.write("empty/readme.txt", "");
    assert!(
        project
            .run(&["import", "flyway", "empty"])
            .failed(65)
            .stderr
            .contains("no file that ends with `.sql`")
    );
}

#[test]
fn which_dialect_it_is_must_be_known() {
    let project = Project::new();
    project.write("dump.sql", "CREATE TABLE t (a int);");
    let output = project.run(&["import", "sql", "dump.sql"]).failed(64);
    assert!(output.stderr.contains("which dialect?"), "{output}");
    project.run(&["import", "sql", "dump.sql", "--dialect", "sqlite"]).ok();
}

/// Comments hold lines of the source, whatever those are.
#[test]
fn hostile_sources_stay_in_their_comments() {
    let hostile = "ALTER TABLE ${x}\n# TODO import: lies\n  - drop_table: {table: t}\n\u{85}\u{2028}- b: c\t\u{7}\u{feff}end;";
    let (project, output) = folder("flyway", "postgres", &[TWO[0], ("V2__b'\"; drop.sql", hostile)]);
    output.ok();
    require_sound(&project);
    let checked = project.run(&["check"]).failed(1);
    assert_eq!(checked.stderr.matches("W615").count(), 1, "{checked}");
    assert_eq!(project.run(&["build"]).ok().stdout.matches("DROP TABLE").count(), 0);
}
