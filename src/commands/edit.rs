//! `edit`: a spec in the user's editor, and what is wrong with it afterwards.

use std::path::PathBuf;

use super::listing::Listing;
use super::{Answer, Context, Fallible, check};
use crate::cli::{Cli, Edit};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::workspace;

/// Opens the files of the revisions, reads the project again, and tells what is wrong now.
pub(super) fn run(args: &Edit, cli: &Cli, context: &mut Context<'_>) -> Fallible<Answer> {
    let paths = paths(args, context)?;
    let editor = ["VISUAL", "EDITOR"].into_iter().find_map(workspace::environment).ok_or_else(|| {
        let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        Box::new(
            Diagnostic::global(Code::EDITOR, "neither VISUAL nor EDITOR says which editor to open")
                .hint(format!("set one of them, or open the file yourself: {}", names.join(" "))),
        )
    })?;
    // What was wrong before is what one edits for.
    *context.notes = Diagnostics::default();
    workspace::edit(&editor, &paths)?;
    context.read_again(cli)?;
    for dialect in check::dialects(&context.project) {
        context.notes.extend(context.project.compile(dialect).1);
    }
    Ok(Answer::default())
}

/// The files to open. A file that cannot be read at the moment is no revision of the graph, so its name counts too.
fn paths(args: &Edit, context: &Context<'_>) -> Fallible<Vec<PathBuf>> {
    let sources = &context.project.sources;
    let listing = Listing::new(context, Some(&args.content))?;
    match listing.revisions(&args.revision) {
        Ok(list) => {
            let file = |at| sources.path(listing.graph().node(at).id.place.file);
            Ok(list.into_iter().map(|at| context.workspace.path(file(at))).collect())
        }
        Err(fault) => {
            let is_meant = |path: &&str| {
                let name = path.rsplit('/').next().unwrap_or_default();
                path.ends_with("ml") && args.revision.len() >= 4 && name.starts_with(&args.revision)
            };
            let named: Vec<&str> =
                sources.iter().map(|(_, file)| file.path.as_str()).filter(is_meant).collect();
            match named[..] {
                [only] => Ok(vec![context.workspace.path(only)]),
                _ => Err(fault),
            }
        }
    }
}
