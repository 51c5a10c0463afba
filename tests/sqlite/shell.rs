//! Databases in temporary folders, and the shell.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::support::{Engine, Output};

/// The shell of the version that is tested.
pub(super) fn sqlite3() -> PathBuf {
    Engine::of("sqlite").unwrap().bin().join("sqlite3")
}

/// Its version: major, minor.
pub(super) fn version() -> (u32, u32) {
    let text = Output::of(Command::new(sqlite3()).arg("--version")).ok().stdout;
    let mut parts = text.split(['.', ' ']).map(|part| part.parse().unwrap());
    (parts.next().unwrap(), parts.next().unwrap())
}

/// A database file in a folder, and a folder for the shell's own files.
#[derive(Debug)]
pub(super) struct Base {
    folder: TempDir,
    name: String,
}

impl Base {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("tmp")).unwrap();
        Self { folder, name: "base.db".to_owned() }
    }

    /// Another database with the same bytes.
    pub(super) fn copy(&self) -> Self {
        let copy = Self::new();
        if self.file().exists() {
            fs::copy(self.file(), copy.file()).unwrap();
        }
        copy
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn file(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    /// The shell as users start it, in the folder of the database.
    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(sqlite3());
        command
            .current_dir(self.folder())
            .env("HOME", self.folder())
            .env("TMPDIR", self.folder().join("tmp"));
        command
    }

    /// `sqlite3 base.db < up.sql`
    pub(super) fn apply(&self, script: &str) -> Output {
        let mut command = self.command();
        command.arg(&self.name).stdin(self.script("up.sql", script));
        Output::of(&mut command)
    }

    /// The same with other arguments before the database.
    pub(super) fn apply_with(&self, arguments: &[&str], script: &str) -> Output {
        let mut command = self.command();
        command.args(arguments).arg(&self.name).stdin(self.script("up.sql", script));
        Output::of(&mut command)
    }

    /// The same in the background; what it prints goes to the file `NAME.out` beside the database.
    pub(super) fn begin(&self, name: &str, script: &str) -> Child {
        let write = |end: &str| File::create(self.folder().join(format!("{name}.{end}"))).unwrap();
        let mut command = self.command();
        command.arg(&self.name).stdin(self.script(&format!("{name}.sql"), script));
        command.stdout(write("out")).stderr(write("err")).spawn().unwrap()
    }

    /// What the run of this name has printed, errors last.
    pub(super) fn printed(&self, name: &str) -> String {
        let read = |end: &str| fs::read_to_string(self.folder().join(format!("{name}.{end}"))).unwrap();
        read("out") + &read("err")
    }

    fn script(&self, name: &str, script: &str) -> File {
        let path = self.folder().join(name);
        fs::write(&path, script).unwrap();
        File::open(path).unwrap()
    }

    /// Runs SQL with the shell's own settings; columns are separated by `|`.
    #[track_caller]
    pub(super) fn query(&self, sql: &str) -> String {
        self.ask("-list", sql)
    }

    #[track_caller]
    fn ask(&self, mode: &str, sql: &str) -> String {
        let mut command = self.command();
        command
            .args(["-init", "/dev/null", "-batch", "-bail", mode])
            .arg(&self.name)
            .arg(sql)
            .stdin(Stdio::null());
        Output::of(&mut command).ok().stdout.trim_end().to_owned()
    }

    /// Everything but when revisions were applied; rows in the order of their texts.
    #[track_caller]
    pub(super) fn state(&self) -> String {
        let schema = self.query(
            "SELECT type || ' ' || name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY 1",
        );
        let tables = self.query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'sqlc_mig_history' ORDER BY 1",
        );
        let rows: String = tables.lines().map(|table| format!("{table}:\n{}\n", self.rows(table))).collect();
        let history = if schema.contains("sqlc_mig_history") {
            self.query("SELECT revision, direction FROM sqlc_mig_history ORDER BY id")
        } else {
            String::new()
        };
        format!("{schema}\n{rows}{history}")
    }

    /// The rows of a table, as text.
    #[track_caller]
    pub(super) fn rows(&self, table: &str) -> String {
        let table = table.replace('"', "\"\"");
        let text = self.ask("-quote", &format!("SELECT * FROM \"{table}\""));
        let mut lines: Vec<&str> = text.lines().collect();
        lines.sort_unstable();
        lines.join("\n")
    }

    #[track_caller]
    pub(super) fn ledger(&self) -> String {
        self.query("SELECT version_num FROM alembic_version ORDER BY 1").replace('\n', " ")
    }
}

/// Puts a line into a script, before the line of this number.
pub(super) fn insert(script: &str, at: usize, line: &str) -> String {
    let mut lines: Vec<&str> = script.lines().collect();
    lines.insert(at, line);
    lines.join("\n") + "\n"
}
