//! `man`: manual pages.

use super::{Answer, Fallible};
use crate::cli::Man;
use crate::diag::{Code, Diagnostic, did_you_mean};

/// Prints one.
pub(super) fn run(args: &Man) -> Fallible<Answer> {
    args.text().map(Answer::text).ok_or_else(|| {
        let name = args.command.as_deref().unwrap_or_default();
        let commands = Man::commands();
        let message = format!("there is no command `{name}`");
        Box::new(
            Diagnostic::global(Code::USAGE, message)
                .hint("`sqlc-mig man --list` lists the commands")
                .maybe_hint(did_you_mean(name, commands.iter().map(String::as_str))),
        )
    })
}
