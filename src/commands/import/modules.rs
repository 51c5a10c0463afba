//! The modules of a project that its migrations import: looked for beside the migrations, and beside the folders above them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Fallible, RawFile, workspace};
use crate::import::python::imports;

/// So many modules are read.
const MOST: usize = 300;

/// The modules that files import, and those that these import, with their dotted names.
pub(super) fn of(folder: &Path, files: &[RawFile]) -> Fallible<Vec<(String, RawFile)>> {
    let mut names: BTreeSet<String> = files.iter().flat_map(|file| imported(file, None)).collect();
    let mut found: BTreeMap<String, RawFile> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    while let Some(name) = names.pop_first() {
        if found.len() >= MOST || !seen.insert(name.clone()) {
            continue;
        }
        if let Some(file) = module(folder, &name)? {
            names.extend(imported(&file, Some((&name, &file.path))));
            found.insert(name, file);
        }
    }
    Ok(found.into_iter().collect())
}

fn imported(file: &RawFile, module: Option<(&str, &str)>) -> Vec<String> {
    imports(&String::from_utf8_lossy(&file.bytes), module)
}

/// The file of a module, if one of the folders above has it; a text that is not UTF-8 tells nothing.
fn module(folder: &Path, name: &str) -> Fallible<Option<RawFile>> {
    let inner = name.replace('.', "/");
    for root in folder.ancestors() {
        for path in [root.join(format!("{inner}.py")), root.join(&inner).join("__init__.py")] {
            if workspace::is_file(&path) {
                let bytes = workspace::bytes(&path)?;
                let path = path.display().to_string();
                return Ok(std::str::from_utf8(&bytes).is_ok().then_some(RawFile { path, bytes }));
            }
        }
    }
    Ok(None)
}
