//! The files of a folder that a command line names.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Fallible, RawFile, bytes, shown, unreadable};

/// The files of a folder that end with `.END`, sorted by path, each under the path by which it is reached from here; those
/// below its folders too, if `deep`.
///
/// # Errors
/// A folder that is missing, or that cannot be read.
pub fn files_ending(folder: &Path, end: &str, deep: bool) -> Fallible<Vec<RawFile>> {
    let mut paths = BTreeSet::new();
    for entry in WalkDir::new(folder).max_depth(if deep { usize::MAX } else { 1 }).follow_links(true) {
        let entry = entry.map_err(|fault| {
            let path = fault.path().unwrap_or(folder).to_path_buf();
            unreadable(&path, &fault.into())
        })?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|own| own == end) {
            paths.insert(entry.into_path());
        }
    }
    let read = |path: PathBuf| Ok(RawFile { path: shown(&path).display().to_string(), bytes: bytes(&path)? });
    paths.into_iter().map(read).collect()
}
