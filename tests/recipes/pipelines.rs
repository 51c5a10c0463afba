//! The pipelines: every command of theirs is run, in the order of their jobs, in a project as docs/deploy.md has it.

use pretty_assertions::assert_eq;
use serde_yaml::Value;

use super::{project, run, yaml};
use crate::support::{Database, Engine, Project};

fn database() -> Database<'static> {
    Engine::of("postgres").unwrap().shared().database()
}

/// The commands of a job of GitHub Actions.
fn steps(job: &Value) -> Vec<&str> {
    job["steps"].as_sequence().unwrap().iter().filter_map(|step| step["run"].as_str()).collect()
}

/// The commands of a job of GitLab.
fn script(job: &Value) -> Vec<&str> {
    job["script"].as_sequence().unwrap().iter().filter_map(Value::as_str).collect()
}

/// Runs commands one after the other; gives what all of them printed.
#[track_caller]
fn run_all(commands: &[&str], project: &Project, database: &Database<'_>) -> String {
    commands.iter().map(|line| run(line, project, database).ok().stdout).collect()
}

/// A spec with a mistake in its sixth line, and one that nothing is wrong with.
const WRONG: &str = "revision: \"cccc0003\"\ndown_revision: \"bbbb0002\"\nmessage: 100 % wrong\nupgrade:\n  # no such table\n  - drop_table: {table: three}\n";

#[test]
fn github_checks_tries_and_applies() {
    let workflow = yaml("github-actions.yml");
    let (check, apply) = (&workflow["jobs"]["check"], &workflow["jobs"]["apply"]);
    assert_eq!(apply["environment"].as_str(), Some("production"), "it waits for approval");
    assert!(apply["if"].as_str().unwrap().contains("workflow_dispatch"), "it is begun by hand");
    let (project, trial, production) = (project(), database(), database());
    let printed = run_all(&steps(check), &project, &trial);
    assert!(printed.contains("at head bbbb0002: nothing to do\n"), "{printed}");
    assert!(printed.contains("verify: no differences\n"), "{printed}");
    // What the job leaves behind is in the folder of the next one, under the name of the file alone.
    let kept =
        check["steps"].as_sequence().unwrap().iter().find_map(|step| step["with"]["path"].as_str()).unwrap();
    let download = Project::new();
    download.write("upgrade.sql", &project.read(kept));
    let printed = run_all(&steps(apply), &download, &production);
    assert!(
        printed.contains("2 of 2 revisions are missing") && printed.ends_with("at head bbbb0002\n"),
        "{printed}"
    );
}

#[test]
fn github_shows_what_is_wrong_beside_its_line() {
    let workflow = yaml("github-actions.yml");
    let (project, trial) = (project().spec("c.yaml", WRONG), database());
    let said = run(steps(&workflow["jobs"]["check"])[0], &project, &trial).failed(65);
    let line = "::error file=migrations/c.yaml,line=6,col=25,title=sqlc-mig E601::nothing has created the table `public.three`%0A";
    assert!(said.stderr.starts_with(line), "{said}");
}

#[test]
fn gitlab_checks_tries_and_applies() {
    let pipeline = yaml("gitlab-ci.yml");
    let (project, trial, production) = (project(), database(), database());
    run_all(&script(&pipeline["check"]), &project, &trial);
    assert_eq!(project.read("gl-code-quality.json"), "[]\n");
    for kept in pipeline["check"]["artifacts"]["paths"].as_sequence().unwrap() {
        assert!(project.path(kept.as_str().unwrap()).exists(), "{kept:?}");
    }
    let variables = pipeline["try"]["variables"].as_mapping().unwrap();
    let scripts = format!("export SCRIPTS={}\n", variables["SCRIPTS"].as_str().unwrap());
    let tried: String = script(&pipeline["try"])
        .iter()
        .map(|line| run(&(scripts.clone() + line), &project, &trial).ok().stdout)
        .collect();
    assert!(
        tried.contains("at head bbbb0002: nothing to do\n") && tried.ends_with("verify: no differences\n"),
        "{tried}"
    );
    let planned = run_all(&script(&pipeline["plan"]), &project, &production);
    assert!(planned.contains("2 of 2 revisions are missing"), "{planned}");
    let by_hand = |rule: &Value| rule["when"].as_str() == Some("manual");
    assert!(pipeline["apply"]["rules"].as_sequence().unwrap().iter().all(by_hand));
    assert!(run_all(&script(&pipeline["apply"]), &project, &production).ends_with("at head bbbb0002\n"));
    let stages: Vec<&str> =
        pipeline["stages"].as_sequence().unwrap().iter().filter_map(Value::as_str).collect();
    for job in ["check", "try", "plan", "apply"] {
        assert!(stages.contains(&pipeline[job]["stage"].as_str().unwrap()), "{job}");
    }
}

#[test]
fn gitlab_shows_what_is_wrong_beside_its_line() {
    let pipeline = yaml("gitlab-ci.yml");
    let (project, trial) = (project().spec("c.yaml", WRONG), database());
    let said = run(script(&pipeline["check"])[0], &project, &trial).failed(65);
    assert!(said.stderr.contains("error[E601]"), "it is in the log too: {said}");
    let report: serde_json::Value = serde_json::from_str(&project.read("gl-code-quality.json")).unwrap();
    let found = &report[0];
    assert_eq!(
        (&found["location"]["path"], &found["location"]["lines"]["begin"]),
        (&"migrations/c.yaml".into(), &6.into())
    );
    assert_eq!((&found["check_name"], &found["severity"]), (&"E601".into(), &"critical".into()));
}
