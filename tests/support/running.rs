//! A run of a script that goes on in the background.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Child;

use super::Output;
use super::server::{Database, wait_for};

/// A client that applies a script.
#[derive(Debug)]
pub struct Running {
    client: Child,
    folder: tempfile::TempDir,
}

impl Running {
    pub fn start(database: &Database<'_>, script: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("up.sql");
        fs::write(&file, script).unwrap();
        let mut client = database.engine().driver().client(database, &file);
        let write = |name: &str| File::create(folder.path().join(name)).unwrap();
        client.current_dir(folder.path()).stdout(write("stdout")).stderr(write("stderr"));
        Self { client: client.spawn().unwrap(), folder }
    }

    /// Kills it as `kill -9` does; the server first ends what it is doing for it.
    pub fn kill(mut self) -> Output {
        self.client.kill().unwrap();
        self.finish()
    }

    /// Whether it has come to its end.
    pub fn has_ended(&mut self) -> bool {
        self.client.try_wait().unwrap().is_some()
    }

    /// Waits until the script has made this file, beside its own.
    pub fn wait_for_file(&self, name: &str) {
        wait_for(name, || self.path(name).exists());
    }

    /// Waits until it has printed this text, on standard output or error, or has ended without.
    pub fn wait_for_output(&mut self, text: &str) {
        let printed = ["stdout", "stderr"].map(|name| self.path(name));
        let client = std::cell::RefCell::new(&mut self.client);
        let says = |file: &PathBuf| fs::read_to_string(file).unwrap_or_default().contains(text);
        wait_for(text, || client.borrow_mut().try_wait().unwrap().is_some() || printed.iter().any(says));
    }

    pub fn finish(mut self) -> Output {
        use std::os::unix::process::ExitStatusExt as _;
        let status = self.client.wait().unwrap();
        let read = |name: &str| String::from_utf8_lossy(&fs::read(self.path(name)).unwrap()).into_owned();
        Output {
            status: status.code().or(status.signal().map(|signal| 128 + signal)).expect("it has ended"),
            stdout: read("stdout"),
            stderr: read("stderr"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}
