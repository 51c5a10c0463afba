//! Files that are written: whole or not at all.

use std::fs;
use std::io::{ErrorKind, Write as _};
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

/// Writes files whole or not at all: all of them beside their places first, then each renamed over its own, with the
/// permissions of that. One that holds its text already stays. In the end all have one time, no older than that of any input,
/// so that make sees them as made. It is the file system's own time, which the inputs have too: our clock may be another.
/// Devices and pipes are written to, and a link stays one.
///
/// # Errors
/// A file that cannot be written, a read-only one too; then the old ones are still there, but for those that were renamed before.
pub fn write_together(files: &[(&Path, &str)], inputs: &[PathBuf]) -> Fallible<()> {
    let mut staged = Vec::new();
    let (streams, files): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| is_stream(path));
    for (path, text) in files {
        let (place, file) = stage_over(path, text).map_err(|fault| unwritable(path, &fault))?;
        staged.push((path, place, file, fs::read(path).is_ok_and(|old| old == text.as_bytes())));
    }
    for (path, text) in streams {
        let write = || fs::File::options().write(true).open(path)?.write_all(text.as_bytes());
        write().map_err(|fault| unwritable(path, &fault))?;
    }
    let mut newest = SystemTime::UNIX_EPOCH;
    let mut written = Vec::new();
    for (path, place, file, is_there) in staged {
        newest = newest.max(modified(file.path()));
        if !is_there {
            persist(file, &place).map_err(|fault| unwritable(path, &fault))?;
        }
        written.push((path, place));
    }
    newest = inputs.iter().map(|input| modified(input)).fold(newest, SystemTime::max);
    for (path, place) in written {
        let touch = fs::File::options().append(true).open(place).and_then(|file| file.set_modified(newest));
        touch.map_err(|fault| unwritable(path, &fault))?;
    }
    Ok(())
}

/// Whether it is there and can only be written to: a device as /dev/null, a pipe. Nothing may take its place.
fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| !data.is_file() && !data.is_dir())
}

/// Whether both lead to one file that is there.
pub fn is_same(one: &Path, other: &Path) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// The place itself, or where a link there leads, which stays.
fn followed(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
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

/// The same for one that is to take the place of what is there: the place, and the file with the permissions of the old one.
fn stage_over(path: &Path, text: &str) -> std::io::Result<(PathBuf, NamedTempFile)> {
    let old = match fs::File::options().append(true).open(path) {
        Ok(old) => Some(old.metadata()?),
        Err(fault) if fault.kind() == ErrorKind::NotFound => None,
        Err(fault) => return Err(fault),
    };
    let place = followed(path);
    let file = stage(&place, text)?;
    old.map_or(Ok(()), |old| file.as_file().set_permissions(old.permissions()))?;
    Ok((place, file))
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

    #[cfg(unix)]
    #[test]
    fn what_stands_at_the_place_keeps_its_kind_and_its_permissions() {
        use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        write_new(&at("file"), "old").unwrap();
        fs::set_permissions(at("file"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink("file", at("link")).unwrap();
        write_atomically(&at("link"), "new").unwrap();
        assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(at("file")).unwrap(), "new");
        assert_eq!(fs::metadata(at("file")).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        let pipe = at("pipe");
        let reader = std::thread::spawn(move || fs::read_to_string(pipe).unwrap());
        write_together(&[(&at("pipe"), "to the pipe"), (&at("file"), "newer")], &[]).unwrap();
        assert_eq!(reader.join().unwrap(), "to the pipe");
        assert!(fs::metadata(at("pipe")).unwrap().file_type().is_fifo());
        assert_eq!(fs::read_to_string(at("file")).unwrap(), "newer");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
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
