//! Folders that the configuration names.

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Located};
use crate::workspace::{self, Workspace};

/// A folder that the configuration names, and that is not there.
pub(super) fn missing(workspace: &Workspace, config: &Config) -> Option<Box<Diagnostic>> {
    let missing = |folder: &&Located<String>| !workspace::is_folder(&workspace.path(folder));
    let folder = config.migration_places.iter().find(missing)?;
    let message = format!("there is no folder `{}`, which `migrations` names", **folder);
    let fault = Diagnostic::error(Code::UNREADABLE, folder.place, message);
    Some(Box::new(
        fault.hint("create it, or name the folder with the specs, from the configuration's own folder on"),
    ))
}
