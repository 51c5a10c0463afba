//! A throw-away project: a folder with `migrations/`, and the sqlc-mig of this build to run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

use super::Output;
use super::history::{Spec, SpecText};

/// A project in a temporary folder; deleted with this value.
#[derive(Debug)]
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// No specs, no configuration.
    pub fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(project.path("migrations")).unwrap();
        project
    }

    /// A copy of a project folder, with all its files.
    pub fn copy_of(from: impl AsRef<Path>) -> Self {
        let project = Self::new();
        for entry in WalkDir::new(&from) {
            let entry = entry.unwrap();
            let to = project.folder.path().join(entry.path().strip_prefix(&from).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(to).unwrap();
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
        project
    }

    /// The project of this repository: its specs and its configuration.
    pub fn sample() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let project = Self::new();
        for entry in fs::read_dir(root.join("migrations")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, project.path("migrations").join(path.file_name().unwrap())).unwrap();
        }
        project.config(&fs::read_to_string(root.join("sqlc-mig.yaml")).unwrap())
    }

    /// Adds the spec `migrations/NAME`.
    #[must_use]
    pub fn spec(self, name: &str, yaml: &str) -> Self {
        self.write(&format!("migrations/{name}"), yaml);
        self
    }

    /// A project of generated specs.
    pub fn of(specs: &[SpecText]) -> Self {
        specs.iter().fold(Self::new(), |project, spec| project.spec(&spec.name, &spec.text))
    }

    /// Adds specs, each in a file of its id's name.
    #[must_use]
    pub fn with(self, specs: impl IntoIterator<Item = Spec>) -> Self {
        let add = |project: Self, spec: Spec| project.spec(&format!("{}.yaml", spec.id), &spec.text());
        specs.into_iter().fold(self, add)
    }

    /// Adds `sqlc-mig.yaml`.
    #[must_use]
    pub fn config(self, yaml: &str) -> Self {
        self.write("sqlc-mig.yaml", yaml);
        self
    }

    /// A path in the project.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file of the project, and the folders above it.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file of the project.
    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("cannot read {name}: {error}"))
    }

    /// Runs `sqlc-mig` in the project.
    pub fn run(&self, arguments: &[&str]) -> Output {
        Output::of(self.command().args(arguments))
    }

    /// `sqlc-mig`, to be run in the project; what the environment says to it, of colours or of editors is taken away.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sqlc-mig"));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let of_editors = matches!(&*name, "VISUAL" | "EDITOR");
            if of_editors || name.starts_with("SQLC_MIG_") || name.starts_with("CLICOLOR") {
                command.env_remove(&*name);
            }
        }
        command.env("NO_COLOR", "1").current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    /// The upgrade script for PostgreSQL.
    #[track_caller]
    pub fn build(&self) -> String {
        self.run(&["build", "--dialect", "postgres"]).ok().stdout
    }
}

/// A project for PostgreSQL: the revisions `r001`, `r002` and so on, made of messages and lists of operations.
pub fn chain(revisions: &[(&str, &str)]) -> Project {
    let id = |number: usize| format!("r{number:03}");
    let spec = |(at, (message, upgrade)): (usize, &(&str, &str))| {
        Spec::new(id(at + 1)).after_all((at > 0).then(|| id(at))).message(message).up(upgrade)
    };
    Project::new().config("dialects: [postgres]\n").with(revisions.iter().enumerate().map(spec))
}

/// The script that a command writes; the configuration says for which dialect.
#[track_caller]
pub fn script(project: &Project, arguments: &[&str]) -> String {
    project.run(arguments).ok().stdout
}

impl Default for Project {
    fn default() -> Self {
        Self::new()
    }
}
