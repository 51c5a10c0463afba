//! The first minutes, as README tells them: its commands are typed in an empty folder, and print what it says.

use std::path::Path;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use super::markdown::{blocks, only};
use super::without_durations;
use crate::support::{Engine, Output, Project};

/// The id that README shows for the one that the program draws.
const SHOWN: &str = "1975ea83b712";

/// What is typed after the folder was created: each line in a shell of its own, in that folder.
struct Start {
    project: Project,
    folder: String,
    environment: Vec<(&'static str, String)>,
    lines: Vec<String>,
}

impl Start {
    fn new(dialect: &str, environment: Vec<(&'static str, String)>) -> Self {
        let typed = only(&blocks("README.md"), &format!("a start: {dialect}")).text;
        let lines: Vec<String> = typed.lines().map(ToOwned::to_owned).collect();
        let (_, folder) = lines[0].split_once(" && cd ").expect("it begins with a new folder");
        let folder = folder.to_owned();
        Self { project: Project::new(), folder, environment, lines }
    }

    fn run(&self, line: &str, below: &str) -> Output {
        let mut shell = Command::new("sh");
        shell.args(["-ec", line]).current_dir(self.project.path(below)).stdin(Stdio::null());
        Output::of(shell.env_clear().env("LC_ALL", "C").envs(self.environment.iter().cloned()))
    }

    /// Types all of it; gives what the last line prints.
    fn type_all(&self) -> String {
        self.run(&self.lines[0], ".").ok();
        let mut printed = String::new();
        for line in &self.lines[1..] {
            printed = self.run(line, &self.folder).ok().stdout;
        }
        printed
    }

    /// Types all of it and then its last line again, and compares what is printed.
    fn check(&self, dialect: &str) {
        let first = without_durations(&self.type_all());
        let again = self.run(self.lines.last().expect("a line"), &self.folder).ok().stdout;
        let migrations = std::fs::read_dir(self.project.path(&self.folder).join("migrations")).unwrap();
        let names = migrations.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let ids: Vec<String> = names.map(|name| name[..SHOWN.len()].to_owned()).collect();
        assert_eq!(ids.len(), 1, "{ids:?}");
        let shown = |printed: &str| printed.replace(&ids[0], SHOWN);
        let blocks = blocks("README.md");
        assert_eq!(shown(&first), only(&blocks, &format!("its output: {dialect}")).text);
        assert_eq!(shown(&again), only(&blocks, "again").text);
    }
}

/// A PATH on which this program and the client of an engine are.
fn path(engine: &Engine) -> (&'static str, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    ("PATH", format!("{}:{}:{path}", program.display(), engine.bin().display()))
}

#[test]
fn five_commands_on_postgresql() {
    let engine = Engine::of("postgres").unwrap();
    let server = engine.start();
    let host = ("PGHOST", server.folder().display().to_string());
    Start::new("postgres", vec![path(engine), host, ("PGUSER", "postgres".to_owned())]).check("postgres");
}

#[test]
fn four_commands_on_sqlite() {
    let engine = Engine::of("sqlite").unwrap();
    if engine.is_wanted() {
        let home = std::env::temp_dir().display().to_string();
        Start::new("sqlite", vec![path(engine), ("HOME", home)]).check("sqlite");
    }
}
