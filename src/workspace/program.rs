//! The command that `watch --run` names.

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
