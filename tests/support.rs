//! What the tests share: throw-away servers of every engine, throw-away projects, and ways to interrupt a script.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "test code: it may stop at once and loudly, and not every helper is in use all the time"
)]

pub mod chance;
pub mod compile;
pub mod crash;
pub mod engine;
pub mod graphs;
pub mod history;
pub mod interrupt;
pub mod metrics;
pub mod model;
pub mod mysql;
pub mod postgres;
pub mod project;
pub mod running;
pub mod scratch;
pub mod server;
pub mod snapshot;
pub mod sqlite;
pub mod state;
pub mod terminal;

use std::os::unix::process::ExitStatusExt;
use std::process::Command;

pub use chance::{cases, number, seed};
pub use engine::Engine;
pub use history::Spec;
pub use interrupt::{Kill, insert_at, interrupt_points};
pub use postgres::Session;
pub use project::{Project, chain, script};
pub use running::Running;
pub use server::{Database, Server};
pub use state::State;

/// The last line that a script printed.
pub fn last_line(output: &Output) -> &str {
    output.stdout.lines().last().unwrap_or_default()
}

/// The same command, which signals end even where who runs the tests ignores them: `nohup`, a job in the background.
pub fn with_signals(command: &Command) -> Command {
    let mut wrapped = Command::new("env");
    wrapped.arg("--default-signal").arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        wrapped.current_dir(folder);
    }
    wrapped
}

/// What a finished program left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The exit status; 128 + N for a program that signal N ended, as a shell says it.
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Output {
    /// Whether it is said, in what went wrong or in the lines that were printed: MySQL cuts an error at 128 characters, and
    /// the line before it has all of it.
    pub fn tells(&self, words: &str) -> bool {
        let stopped = self.stderr.contains("sqlc-mig STOPPED: ");
        self.stderr.contains(words)
            || stopped
                && self.stdout.lines().any(|line| line.starts_with("ABORTED: ") && line.contains(words))
    }

    /// Runs `command` to its end.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
        let status = output.status;
        Self {
            status: status.code().or(status.signal().map(|signal| 128 + signal)).expect("it has ended"),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Asserts success.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert!(self.status == 0, "it should have succeeded, but {self}");
        self
    }

    /// Asserts that it failed, with exactly this exit status.
    #[track_caller]
    pub fn failed(self, status: i32) -> Self {
        assert!(self.status == status, "it should have failed with status {status}, but {self}");
        self
    }
}

impl std::fmt::Display for Output {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "status {}\n--- stdout\n{}\n--- stderr\n{}", self.status, self.stdout, self.stderr)
    }
}
