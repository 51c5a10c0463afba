//! Models that change step by step: what `sqlc-mig revision --autogenerate` finds, beside `alembic revision
//! --autogenerate`. The table stands in docs/orm.md.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::process::Command;

use serde::Deserialize;

use crate::recipes::{connected, sqlalchemy};
use crate::support::{Database, Output, Project, Server};
use crate::{pages, theirs};

/// A change of the models.
#[derive(Debug, Deserialize)]
struct Step {
    change: String,
    /// Texts, each of which is there once, and what is put in their places.
    replace: BTreeMap<String, String>,
    /// What sqlc-mig asks for.
    #[serde(default)]
    answers: Vec<String>,
}

/// What Alembic wrote into a revision, and whether the server refused it.
#[derive(Debug, Deserialize)]
struct Written {
    operations: Vec<String>,
    refused: bool,
}

/// The models at first and after each step.
fn versions(project: &Project, steps: &[Step]) -> Vec<String> {
    let mut versions = vec![project.read("models.py")];
    for step in steps {
        let mut text = versions.last().cloned().unwrap_or_default();
        for (old, new) in &step.replace {
            assert_eq!(text.matches(old.as_str()).count(), 1, "{}: {old}", step.change);
            text = text.replace(old.as_str(), new);
        }
        versions.push(text);
    }
    versions
}

/// Alembic's revisions, each applied before the next is written.
fn alembic(versions: &[String], database: &Database<'_>) -> Vec<Written> {
    let folder = Project::copy_of(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/alembic/orm"));
    folder.write("alembic.ini", "[alembic]\nscript_location = %(here)s/alembic\npath_separator = os\n");
    folder.write("alembic/env.py", &folder.read("env.py"));
    std::fs::create_dir(folder.path("alembic/versions")).unwrap();
    for (at, text) in versions.iter().enumerate() {
        folder.write(&format!("models_{at:02}.py"), text);
    }
    let mut python = Command::new(theirs::python());
    python.arg(folder.path("autogenerate.py")).arg(folder.path(""));
    let output = Output::of(&mut connected(python, database)).ok();
    serde_json::from_str(&output.stdout).expect("what each revision does, as JSON")
}

/// The operations of a new revision.
fn ours(project: &Project, message: &str, answers: &[String]) -> Vec<String> {
    let mut command = project.command();
    command.args(["revision", "--autogenerate", "-m", message]).args(answers);
    let output = Output::of(&mut command).ok();
    assert!(output.stderr.is_empty(), "{message}: {output}");
    let spec = project.read(output.stdout.trim());
    let (_, upgrade) = spec.split_once("upgrade:").expect("operations");
    let names = upgrade.lines().filter_map(|line| line.strip_prefix("  - ")?.split(':').next());
    names.map(ToOwned::to_owned).collect()
}

fn cell(operations: &[String], more: &str) -> String {
    let names: Vec<String> = operations.iter().map(|name| format!("`{name}`")).collect();
    if names.is_empty() { "nothing".to_owned() } else { format!("{}{more}", names.join(", ")) }
}

#[test]
fn models_changed_step_by_step_end_as_create_all_makes_them() {
    let project = sqlalchemy("postgres", "models");
    let steps: Vec<Step> = serde_yaml::from_str(&project.read("steps.yaml")).expect("steps");
    let versions = versions(&project, &steps);
    let server = Server::shared();
    let (database, by_alembic, by_models) = (server.database(), server.database(), server.database());
    let mut table = "| change | sqlc-mig | Alembic |\n| --- | --- | --- |\n".to_owned();
    std::thread::scope(|scope| {
        let theirs = scope.spawn(|| alembic(&versions, &by_alembic));
        ours(&project, "The models at first", &[]);
        let change = |(step, models): (&Step, &String)| {
            project.write("models.py", models);
            ours(&project, &step.change, &step.answers)
        };
        let found: Vec<Vec<String>> = steps.iter().zip(&versions[1..]).map(change).collect();
        let theirs = theirs.join().expect("Alembic ends");
        assert_eq!(theirs.len(), versions.len());
        for ((step, ours), theirs) in steps.iter().zip(&found).zip(&theirs[1..]) {
            let asked = step.answers.first().map(|flag| format!(", asked for `{flag}`")).unwrap_or_default();
            let refused = if theirs.refused { ", which the server refuses" } else { "" };
            let (ours, theirs) = (cell(ours, &asked), cell(&theirs.operations, refused));
            writeln!(table, "| {} | {ours} | {theirs} |", step.change).expect("a string takes all");
        }
    });
    println!("{table}");
    assert_eq!(project.run(&["diff"]).ok().stdout, "");
    database.apply(&project.build()).ok();
    let models = "import sys, sqlalchemy, models; sys.dont_write_bytecode = True; \
                  models.Base.metadata.create_all(sqlalchemy.create_engine('postgresql+psycopg://'))";
    let mut create_all = Command::new(theirs::python());
    create_all.args(["-B", "-c", models]).current_dir(project.path(""));
    Output::of(&mut connected(create_all, &by_models)).ok();
    pretty_assertions::assert_eq!(database.schema_dump(), by_models.schema_dump());
    assert_ne!(by_alembic.schema_dump(), by_models.schema_dump());
    pretty_assertions::assert_eq!(pages::table("docs/orm.md", "changed step by step"), table);
}
