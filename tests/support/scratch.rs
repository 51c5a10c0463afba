//! A folder for one server, which does not outlive the tests, however they end.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::Output;

/// A folder for one server, and a watchdog that outlives this process just long enough to stop the server and
/// delete the folder: it waits for the end of a pipe that only this process holds open.
#[derive(Debug)]
pub struct Scratch {
    pub path: PathBuf,
    owner: Option<(u32, u32)>,
    watchdog: Child,
}

impl Scratch {
    /// `stop` gives the shell command that stops what runs in the folder.
    pub fn new(stop: impl Fn(&Path) -> String) -> Self {
        let path = tempfile::Builder::new().prefix("sqlc-mig-").tempdir_in(scratch_root()).unwrap().keep();
        let script = format!(
            "trap '' INT TERM HUP; while read -r line; do :; done; {}; rm -rf '{}'",
            stop(&path),
            path.display()
        );
        // A process group of its own: what is sent to the group of the tests does not reach it.
        let mut watchdog = Command::new("sh");
        watchdog.arg("-c").arg(script).current_dir("/").process_group(0);
        watchdog.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let watchdog = watchdog.spawn().expect("sh");
        let owner = (fs::metadata(&path).unwrap().uid() == 0).then(unprivileged);
        if let Some((user, group)) = owner {
            chown(&path, Some(user), Some(group)).unwrap();
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Self { path, owner, watchdog }
    }

    /// Where the server keeps its data.
    pub fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    /// A program, in the name of a user that servers agree to run as.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.path).stdin(Stdio::null());
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        command
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        fs::read(self.path.join("log")).map_or_else(
            |error| format!("(no log: {error})"),
            |text| String::from_utf8_lossy(&text).into_owned(),
        )
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.watchdog.stdin.take());
        let _ = self.watchdog.wait();
    }
}

/// Where the servers' folders go: in memory if there is room, since a database is 300 files, which some disks
/// are slow to make. `TMPDIR` overrides it.
fn scratch_root() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let free = |output: &Output| output.stdout.lines().last()?.split_whitespace().nth(3)?.parse::<u64>().ok();
    let kibibytes = free(&Output::of(Command::new("df").arg("-Pk").arg(memory)));
    let roomy = kibibytes.is_some_and(|free| free > 1 << 20);
    if std::env::var_os("TMPDIR").is_none() && roomy { memory.to_owned() } else { std::env::temp_dir() }
}

/// The ids of user and group `nobody`: servers refuse to run as root.
fn unprivileged() -> (u32, u32) {
    let id = |option| {
        let output = Output::of(Command::new("id").args([option, "nobody"])).ok();
        output.stdout.trim().parse().expect("a number")
    };
    (id("-u"), id("-g"))
}
