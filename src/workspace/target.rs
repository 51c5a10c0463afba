//! Files that are written: whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::NamedTempFile;

use super::{Fallible, unwritable};

/// Writes a file whole or not at all, and leaves it with a new time.
///
/// # Errors
/// A file that cannot be written; then the old one is still there.
pub fn write_atomically(path: &Path, text: &str) -> Fallible<()> {
    write_together(&[(path, text)], &[])
}

/// Writes files whole or not at all: all of them beside their places first, then each renamed over its own. One that
/// holds its text already stays. In the end all have one time, no older than that of any input, so that make sees them
/// as made. It is the file system's own time, which the inputs have too: our clock may be another.
///
/// # Errors
/// A file that cannot be written; then the old ones are still there, but for those that were renamed before.
pub fn write_together(files: &[(&Path, &str)], inputs: &[PathBuf]) -> Fallible<()> {
    let mut staged = Vec::new();
    for &(path, text) in files {
        let file = stage(path, text).map_err(|fault| unwritable(path, &fault))?;
        staged.push((path, file, fs::read(path).is_ok_and(|old| old == text.as_bytes())));
    }
    let mut newest = SystemTime::UNIX_EPOCH;
    for (path, file, is_there) in staged {
        newest = newest.max(modified(file.path()));
        if !is_there {
            persist(file, path).map_err(|fault| unwritable(path, &fault))?;
        }
    }
    newest = inputs.iter().map(|input| modified(input)).fold(newest, SystemTime::max);
    for &(path, _) in files {
        let touch = fs::File::options().append(true).open(path).and_then(|file| file.set_modified(newest));
        touch.map_err(|fault| unwritable(path, &fault))?;
    }
    Ok(())
}

/// Writes a file that must not be there yet, whole or not at all.
///
/// # Errors
/// A file that is there, or that cannot be written.
pub fn write_new(path: &Path, text: &str) -> Fallible<()> {
    let write = || -> std::io::Result<()> {
        stage(path, text)?.persist_noclobber(path).map_err(|fault| fault.error)?;
        Ok(())
    };
    write().map_err(|fault| unwritable(path, &fault))
}

/// Writes files that must not be there yet: all of them or none.
///
/// # Errors
/// A file that is there, or that cannot be written; then those that were written before it are gone again.
pub fn write_all_new(files: &[(PathBuf, String)]) -> Fallible<()> {
    let mut staged = Vec::new();
    for (path, text) in files {
        staged.push((path, stage(path, text).map_err(|fault| unwritable(path, &fault))?));
    }
    let mut done: Vec<&PathBuf> = Vec::new();
    for (path, file) in staged {
        if let Err(fault) = file.persist_noclobber(path) {
            for written in done {
                // It was not there before, and nobody has been told of it.
                let _ = fs::remove_file(written);
            }
            return Err(unwritable(path, &fault.error));
        }
        done.push(path);
    }
    Ok(())
}

/// Makes a folder, and those above it; says whether it was missing.
///
/// # Errors
/// A folder that cannot be made.
pub fn create_folder(path: &Path) -> Fallible<bool> {
    let missing = !path.is_dir();
    fs::create_dir_all(path).map_err(|fault| unwritable(path, &fault))?;
    Ok(missing)
}

/// A temporary file with this text beside its place, with the permissions that a new file would have.
fn stage(path: &Path, text: &str) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".sqlc-mig-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666)); // the umask takes its part
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

fn persist(file: NamedTempFile, path: &Path) -> std::io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path).map_err(|fault| fault.error)?;
    Ok(())
}

/// When a file or folder was changed; long ago if it has gone.
fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use pretty_assertions::assert_eq;

    /// Also when somebody else was quicker by a moment.
    #[test]
    fn a_new_file_never_replaces_one_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/new.yaml");
        write_new(&path, "first").unwrap();
        assert_eq!(write_new(&path, "second").unwrap_err().code, Code::UNWRITABLE);
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
    }

    #[test]
    fn of_new_files_all_are_written_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| (folder.path().join(name), name.to_owned());
        write_new(&folder.path().join("c"), "old").unwrap();
        let fault = write_all_new(&[file("a"), file("b"), file("c"), file("d")]).unwrap_err();
        assert_eq!(fault.code, Code::UNWRITABLE);
        let names = || fs::read_dir(folder.path()).unwrap().count();
        assert_eq!((names(), fs::read_to_string(folder.path().join("c")).unwrap()), (1, "old".to_owned()));
        write_all_new(&[file("a"), file("b")]).unwrap();
        assert_eq!(names(), 3);
    }
}
