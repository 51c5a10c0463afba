//! Folders that the configuration names.

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Located};
use crate::workspace::{self, Workspace};

/// The folders that the configuration names, and that are not there.
pub(super) fn missing(workspace: &Workspace, config: &Config) -> Vec<Diagnostic> {
    let missing = |folder: &&Located<String>| !workspace::is_folder(&workspace.path(folder));
    let fault = |folder: &Located<String>| {
        let message = format!("there is no folder `{}`, which `migrations` names", **folder);
        Diagnostic::error(Code::UNREADABLE, folder.place, message)
            .hint("create it, or name the folder with the specs, from the configuration's own folder on")
    };
    config.migration_places.iter().filter(missing).map(fault).collect()
}
