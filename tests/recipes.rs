//! The recipes of docs/recipes/, used as they are: what is a program runs against real servers, what is read by a container
//! engine, a service or an init system is read here, and the commands in it are run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test code: it may stop at once and loudly"
)]

mod annotations;
mod entrypoint;
mod files;
mod pipelines;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::{Database, Engine, Output, Project, Spec};

/// A file of a recipe.
fn recipe(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/recipes").join(name)
}

#[track_caller]
fn read(name: &str) -> String {
    fs::read_to_string(recipe(name)).unwrap_or_else(|error| panic!("cannot read {name}: {error}"))
}

#[track_caller]
fn yaml(name: &str) -> serde_yaml::Value {
    let mut tree: serde_yaml::Value =
        serde_yaml::from_str(&read(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    tree.apply_merge().unwrap();
    tree
}

/// A project with the files of the recipes where docs/deploy.md puts them, two revisions, and the script that is committed.
fn project() -> Project {
    let project = Project::new();
    project.run(&["init"]).ok();
    let table = |id: &str, name: &str| {
        let operation = format!("- create_table: {{table: {name}, columns: [{{name: id, type: bigint}}]}}");
        Spec::new(id).message(format!("Table {name}")).up(operation)
    };
    let project = project.with([table("aaaa0001", "one"), table("bbbb0002", "two").after("aaaa0001")]);
    for folder in ["tools", "deploy"] {
        fs::create_dir(project.path(folder)).unwrap();
    }
    symlink(env!("CARGO_BIN_EXE_sqlc-mig"), project.path("tools/sqlc-mig")).unwrap();
    for file in ["Dockerfile", "entrypoint.sh"] {
        symlink(recipe(file), project.path("deploy").join(file)).unwrap();
    }
    project.run(&["build", "--dialect", "postgres", "-o", "out/postgres/upgrade.sql"]).ok();
    project
}

/// Writes upgrade.sql and heads.sql into the folder `scripts` of a project, as the Dockerfile does.
fn write_scripts(project: &Project, dialect: &str) {
    project.run(&["build", "--dialect", dialect, "-o", "scripts/upgrade.sql"]).ok();
    let heads = ["current", "--quiet", "--check-heads", "--dialect", dialect, "-o", "scripts/heads.sql"];
    project.run(&heads).ok();
}

/// A program in an environment with nothing but this program, the client, and what leads the client to the database.
fn connected(program: &str, project: &Project, database: &Database<'_>) -> Command {
    let mut command = Command::new(program);
    let folder = database.server().folder();
    let variables = match database.engine().dialect() {
        "postgres" => vec![
            ("PGHOST", folder.display().to_string()),
            ("PGUSER", "postgres".to_owned()),
            ("PGDATABASE", database.name().to_owned()),
        ],
        "sqlite" => {
            vec![("SQLITE_FILE", folder.join(format!("{}.db", database.name())).display().to_string())]
        }
        _ => vec![
            ("MYSQL_UNIX_PORT", folder.join("socket").display().to_string()),
            ("MYSQL_USER", "root".to_owned()),
            ("MYSQL_DATABASE", database.name().to_owned()),
        ],
    };
    command.env_clear().env("PATH", path(database.engine())).env("LC_ALL", "C").envs(variables);
    command.env("HOME", project.path("")).current_dir(project.path("")).stdin(Stdio::null());
    command
}

fn path(engine: &Engine) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap();
    format!("{}:{}:{}", program.display(), engine.bin().display(), std::env::var("PATH").unwrap())
}

/// Runs the lines of a recipe in a shell that stops at the first failure.
fn run(lines: &str, project: &Project, database: &Database<'_>) -> Output {
    Output::of(connected("sh", project, database).args(["-ec", lines]))
}
