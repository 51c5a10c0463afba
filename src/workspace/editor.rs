//! The user's editor: the only program that is ever started.

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
