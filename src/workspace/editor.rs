//! Programs that are started because the user, or the configuration, says so: the editor, and the command that prints the
//! wanted schema. (The others are in program.rs; there are no more.)

use std::path::PathBuf;
use std::process::Command;

use super::Fallible;
use crate::diag::{Code, Diagnostic};

/// Opens files in the user's editor and waits for its end. The value is a command line, as git and others take it:
/// `code --wait`.
///
/// # Errors
/// An editor that cannot be started, or that ends with a failure.
pub fn edit(editor: &str, paths: &[PathBuf]) -> Fallible<()> {
    let fault =
        |why: String| {
            let message = format!("the editor `{editor}` failed: {why}");
            Box::new(Diagnostic::global(Code::EDITOR, message).hint(
                "VISUAL, or else EDITOR, holds the command that opens a file and waits until you are done",
            ))
        };
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("{editor} \"$@\"")).arg(editor).args(paths);
    let status = shell.status().map_err(|why| fault(why.to_string()))?;
    if status.success() { Ok(()) } else { Err(fault(status.to_string())) }
}

impl super::Workspace {
    /// What a command line prints that the configuration names for the wanted schema; it runs in the project's folder.
    ///
    /// # Errors
    /// A command that cannot be started, or that ends with a failure.
    pub fn run(&self, command: &str) -> Fallible<Vec<u8>> {
        let fault = |why: String| {
            let message = format!("the command `{command}` failed: {why}");
            let hint = "`wanted: {command: ...}` in sqlc-mig.yaml names it; it must print the DDL of the schema, and end with status 0";
            Box::new(Diagnostic::global(Code::COMMAND, message).hint(hint))
        };
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(command).current_dir(&self.root).stderr(std::process::Stdio::inherit());
        let output = shell.output().map_err(|why| fault(why.to_string()))?;
        if output.status.success() { Ok(output.stdout) } else { Err(fault(output.status.to_string())) }
    }
}
