//! Where a script goes.

use std::path::Path;

use super::{Answer, Context, Fallible, depfile};
use crate::cli::Script;
use crate::diag::{Code, Diagnostic, Diagnostics, Sources};
use crate::report::{self, Format};
use crate::workspace;

/// Standard output lacks a part: a script that was cut short must not be taken for one.
pub(super) fn unwritten(fault: &std::io::Error) -> Diagnostics {
    let message = format!("cannot write to standard output: {fault}");
    let fault = Diagnostic::global(Code::UNWRITABLE, message)
        .hint("what was written there is not whole: do not use it");
    let mut faults = Diagnostics::default();
    faults.push(fault);
    faults
}

/// Says so of a help text, which no command has written; gives the exit status.
pub fn help_unwritten(fault: &std::io::Error) -> u8 {
    let colour = report::wants_colour();
    report::error(&report::render(unwritten(fault), &Sources::default(), Format::Text, colour));
    Code::UNWRITABLE.exit
}

impl Context<'_> {
    /// Refuses to write a script or its rules over what it is made from.
    pub(super) fn spare_inputs(&self, args: &Script) -> Fallible<()> {
        let targets = [args.output.as_deref(), args.depfile.as_deref()];
        for target in targets.into_iter().flatten() {
            if let Some(input) = self.inputs.present.iter().find(|input| workspace::is_same(input, target)) {
                let message =
                    format!("the script is made from {}, and would be written over it", input.display());
                let hint = "name another file: `-o out/postgres/upgrade.sql`";
                return Err(Box::new(Diagnostic::global(Code::USAGE, message).hint(hint)));
            }
        }
        Ok(())
    }

    /// A script to standard output, or to its file; then the rules for make beside it.
    pub(super) fn deliver(&self, script: &str, args: &Script) -> Fallible<Answer> {
        self.spare_inputs(args)?;
        let target = args.output.as_deref().filter(|path| *path != Path::new("-"));
        let mut files: Vec<(&Path, &str)> = target.iter().map(|&path| (path, script)).collect();
        let rules;
        match (target, args.depfile.as_deref()) {
            (None, None) => return Ok(Answer::text(script.to_owned())),
            (Some(_), None) => {}
            (Some(target), Some(path)) if path != target => {
                rules = depfile::rules(target, &self.inputs, path)?;
                files.push((path, &rules));
            }
            _ => {
                let message = "--depfile needs a script in another file";
                return Err(Box::new(
                    Diagnostic::global(Code::USAGE, message).hint("write `-o up.sql --depfile up.d`"),
                ));
            }
        }
        workspace::write_together(&files, &self.inputs.present).map(|()| Answer::default())
    }
}
