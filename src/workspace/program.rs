//! The command that `watch --run` names; and the programs that `doctor` asks for their versions.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a command did not do what it was to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its exit status; none where it did not begin, or was ended by a signal.
    pub status: Option<i32>,
    /// The same in words.
    pub why: String,
}

/// Runs a command line by `sh`, here, and waits for its end. It reads nothing, and prints where this program does; with
/// `aside` all on standard error.
///
/// # Errors
/// There is no `sh`, or the command ends with a failure.
pub fn run_command(command: &str, aside: bool) -> Result<(), Failure> {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(command).stdin(Stdio::null());
    if aside {
        shell.stdout(std::io::stderr());
    }
    let ended = shell.status().map_err(|fault| Failure { status: None, why: fault.to_string() })?;
    if ended.success() { Ok(()) } else { Err(Failure { status: ended.code(), why: ended.to_string() }) }
}

/// Where a program is that a shell would start under this name: the first of the PATH.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| can_be_run(path))
}

#[cfg(unix)]
fn can_be_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_be_run(path: &Path) -> bool {
    path.is_file()
}

/// The first line that a program prints when it is asked for its version; none where it does not know the question.
pub fn version_line(program: &Path) -> Option<String> {
    let output = Command::new(program).arg("--version").stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().next().filter(|_| output.status.success()).map(ToOwned::to_owned)
}
