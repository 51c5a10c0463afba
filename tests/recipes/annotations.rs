//! `--format github` and `--format gitlab`: diagnostics where a merge request shows them.

use pretty_assertions::assert_eq;

use crate::support::{Project, Spec};

/// A project in the folder `db`, whose two revisions conflict, and the command in the folder above.
fn said(format: &str) -> String {
    let one = |id: &str, text: &str| {
        let up = format!("- alter_column: {{table: t, column: a, default: {text}}}");
        Spec::new(id).after("aaaa0001").up(up).text()
    };
    let base =
        Spec::new("aaaa0001").up("- create_table: {table: t, columns: [{name: a, type: text}]}").text();
    let project = Project::new();
    project.write("db/sqlc-mig.yaml", "dialects: [postgres]\n");
    for (name, text) in
        [("a, b.yaml", base), ("c.yaml", one("bbbb0002", "x")), ("d.yaml", one("cccc0003", "y"))]
    {
        project.write(&format!("db/migrations/{name}"), &text);
    }
    project
        .write("db/migrations/e.yaml", "revision: \"dddd0004\"\ndown_revision: \"aaaa0001\"\nupgrade: []\n");
    project.run(&["check", "--config", "db/sqlc-mig.yaml", "--format", format]).failed(1).stderr
}

#[test]
fn each_diagnostic_is_a_command_of_github() {
    let printed = said("github");
    let lines: Vec<&str> = printed.lines().collect();
    for line in &lines {
        let level = ["::error ", "::warning ", "::notice "].iter().any(|level| line.starts_with(level));
        assert!(level && line.matches("::").count() >= 2, "{line}");
    }
    // Several heads have no place of their own; the conflict has two.
    assert!(lines.iter().any(|line| line.starts_with("::error title=sqlc-mig G005::")), "{printed}");
    let conflict =
        lines.iter().find(|line| line.contains("file=db/migrations/d.yaml,line=")).expect("a conflict");
    assert!(conflict.contains("%0Adb/migrations/c.yaml:"), "{conflict}");
}

#[test]
fn all_diagnostics_are_one_report_for_gitlab() {
    let report: Vec<serde_json::Value> = serde_json::from_str(&said("gitlab")).unwrap();
    let marks: std::collections::BTreeSet<&str> =
        report.iter().map(|one| one["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(marks.len(), report.len(), "each has a fingerprint of its own");
    for one in &report {
        let path = one["location"]["path"].as_str().unwrap();
        assert!(path.starts_with("db/migrations/") || path == "db/sqlc-mig.yaml", "{one}");
        assert!(one["location"]["lines"]["begin"].as_u64().unwrap() > 0, "{one}");
        assert!(["info", "minor", "critical"].contains(&one["severity"].as_str().unwrap()), "{one}");
    }
}

#[test]
fn answers_stay_as_they_are() {
    let project = Project::new()
        .config("dialects: [postgres]\n")
        .with([Spec::new("aaaa0001").up("- execute: {sql: SELECT 1, undo: nothing}")]);
    for command in [&["heads"][..], &["schema"], &["history"], &["build"], &["check"]] {
        let plain = project.run(command).ok();
        for format in ["github", "gitlab"] {
            let with = project.run(&[command, &["--format", format]].concat()).ok();
            assert_eq!(with.stdout, plain.stdout, "{command:?}");
        }
    }
}
