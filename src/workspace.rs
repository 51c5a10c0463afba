//! The only room that reads and writes the disk.
#![allow(clippy::disallowed_methods)] // this is the room for them

mod editor;
mod folder;
mod input;
mod place;
mod program;
mod target;
mod watcher;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::diag::{Code, Diagnostic};
use crate::workers;

pub use editor::edit;
pub use folder::files_ending;
pub use input::{can_ask, input_bytes, read_input, read_line};
pub use place::{Files, Place, Stamp, State};
pub use program::{Failure, find_program, run_command, version_line};
pub use target::{create_folder, is_same, write_all_new, write_atomically, write_new, write_together};
pub use watcher::{Watcher, pause};

/// The name of the configuration file.
pub const CONFIG_FILE: &str = "sqlc-mig.yaml";

type Fallible<T> = Result<T, Box<Diagnostic>>;

/// A file as it lies on the disk.
#[derive(Clone, Debug)]
pub struct RawFile {
    /// Relative to the project's folder, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// What a project is read from, as make is to know it: paths as they are written from here.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Files and folders.
    pub present: Vec<PathBuf>,
    /// A file that counts as soon as it is there.
    pub absent: Option<PathBuf>,
}

/// The specs of a project.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Each spec, sorted by path.
    pub specs: Vec<RawFile>,
    /// Every file and folder that was looked at for them.
    pub paths: BTreeSet<PathBuf>,
}

/// A project's folder: where the configuration is, or would be.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

fn unreadable(path: &Path, fault: &std::io::Error) -> Box<Diagnostic> {
    let message = match fault.kind() {
        std::io::ErrorKind::NotFound => format!("cannot read `{}`: there is no such file", path.display()),
        _ => format!("cannot read `{}`: {fault}", path.display()),
    };
    Box::new(
        Diagnostic::global(Code::UNREADABLE, message).hint("check that it exists and that you may read it"),
    )
}

fn unwritable(path: &Path, fault: &std::io::Error) -> Box<Diagnostic> {
    let message = format!("cannot write `{}`: {fault}", path.display());
    Box::new(
        Diagnostic::global(Code::UNWRITABLE, message)
            .hint("check that its folder exists and that you may write there"),
    )
}

impl Workspace {
    /// The project of a configuration file, or of the nearest folder upwards that has one or a `migrations` folder.
    ///
    /// # Errors
    /// No such file, or no such folder upwards.
    pub fn find(config: Option<&Path>) -> Fallible<Self> {
        if let Some(path) = config {
            if path.is_dir() {
                let message = format!("cannot read `{}`: it is a folder", path.display());
                let file = path.join(CONFIG_FILE);
                let hint = format!("name the file: `--config {}`", file.display());
                return Err(Box::new(Diagnostic::global(Code::UNREADABLE, message).hint(hint)));
            }
            if !path.is_file() {
                return Err(unreadable(path, &std::io::Error::from(std::io::ErrorKind::NotFound)));
            }
            let root = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
            return Ok(Self { root: root.to_path_buf() });
        }
        let here = std::env::current_dir().map_err(|fault| unreadable(Path::new("."), &fault))?;
        let is_project =
            |folder: &Path| folder.join(CONFIG_FILE).is_file() || folder.join("migrations").is_dir();
        let up = here.ancestors().position(is_project).unwrap_or_default();
        Ok(Self { root: if up == 0 { PathBuf::from(".") } else { [".."].iter().cycle().take(up).collect() } })
    }

    /// The folder where a command runs, whatever is in it.
    pub fn here() -> Self {
        Self { root: PathBuf::from(".") }
    }

    /// Where the configuration is, or would be.
    pub fn config_path(&self, name: Option<&Path>) -> PathBuf {
        name.map_or_else(|| self.path(CONFIG_FILE), Path::to_path_buf)
    }

    /// The configuration, if there is one.
    ///
    /// # Errors
    /// A file that cannot be read; that one is missing is an error if it was named.
    pub fn config(&self, name: Option<&Path>) -> Fallible<Option<RawFile>> {
        let path = self.config_path(name);
        match fs::read(&path) {
            Ok(bytes) => {
                let shown = path
                    .file_name()
                    .map_or_else(|| CONFIG_FILE.to_owned(), |n| n.to_string_lossy().into_owned());
                Ok(Some(RawFile { path: shown, bytes }))
            }
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound && name.is_none() => Ok(None),
            Err(fault) => Err(unreadable(&path, &fault)),
        }
    }

    /// Every spec below these folders; names that begin with `.` or `_` are left out.
    ///
    /// # Errors
    /// A folder that is missing or cannot be read.
    pub fn specs(&self, folders: &[String]) -> Fallible<Found> {
        let mut paths = BTreeSet::new();
        let mut specs = BTreeSet::new();
        for folder in folders {
            let start = self.root.join(folder);
            if !start.is_dir() {
                let message = format!("there is no folder `{}` with migrations", start.display());
                return Err(Box::new(Diagnostic::global(Code::UNREADABLE, message).hint(
                    "run this where sqlc-mig.yaml or the folder migrations/ is, or name the file with --config; `sqlc-mig init` begins a project",
                )));
            }
            let visible = |name: &str| !name.starts_with(['.', '_']);
            let walk = WalkDir::new(&start)
                .follow_links(true)
                .into_iter()
                .filter_entry(|entry| entry.depth() == 0 || visible(&entry.file_name().to_string_lossy()));
            for entry in walk {
                let entry = entry.map_err(|fault| {
                    let path = fault.path().unwrap_or(&start).to_path_buf();
                    unreadable(&path, &fault.into())
                })?;
                let is_spec = entry.path().extension().is_some_and(|e| e == "yaml" || e == "yml");
                if is_spec && entry.file_type().is_file() {
                    paths.insert(shown(entry.path()));
                    specs.insert(entry.into_path());
                } else if entry.file_type().is_dir() {
                    paths.insert(shown(entry.path()));
                }
            }
        }
        let specs: Vec<PathBuf> = specs.into_iter().collect();
        let specs = workers::map(&specs, |path| self.read(path)).into_iter().collect::<Fallible<_>>()?;
        Ok(Found { specs, paths })
    }

    /// The files of a schema: one, or those of a folder that are YAML or SQL, sorted by path.
    ///
    /// # Errors
    /// A file or folder that is missing or cannot be read, or a folder with no such file.
    pub fn schema_files(&self, path: &Path) -> Fallible<Vec<RawFile>> {
        if !path.is_dir() {
            return self.read(path).map(|file| vec![file]);
        }
        let entries = fs::read_dir(path).map_err(|fault| unreadable(path, &fault))?;
        let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let is_schema = |path: &PathBuf| {
            let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with(['.', '_']));
            !hidden && path.extension().is_some_and(|e| e == "yaml" || e == "yml" || e == "sql")
        };
        let paths: BTreeSet<PathBuf> = paths.filter(is_schema).collect();
        if paths.is_empty() {
            let message = format!("the folder `{}` holds no file of a schema", path.display());
            let hint = "files of a schema end with `.yaml`, `.yml` or `.sql`";
            return Err(Box::new(Diagnostic::global(Code::UNREADABLE, message).hint(hint)));
        }
        paths.iter().map(|path| self.read(path)).collect()
    }

    fn read(&self, path: &Path) -> Fallible<RawFile> {
        let bytes = fs::read(path).map_err(|fault| unreadable(path, &fault))?;
        Ok(RawFile { path: self.relative(path), bytes })
    }

    /// A path as scripts and diagnostics name it: from the project's folder, with `/`.
    pub fn relative(&self, path: &Path) -> String {
        let shorter = path.strip_prefix(&self.root).unwrap_or(path);
        shorter.to_string_lossy().replace('\\', "/")
    }

    /// The folder that a user names, if it is one of these folders or lies below one: as seen from here, or else from
    /// the project.
    pub fn folder_within(&self, named: &Path, folders: &[String]) -> Option<PathBuf> {
        let full = |path: &Path| std::path::absolute(path).map(|p| without_detours(&p)).ok();
        [named.to_path_buf(), self.root.join(named)].into_iter().find(|candidate| {
            let candidate = full(candidate);
            folders.iter().any(|folder| match (&candidate, full(&self.root.join(folder))) {
                (Some(inner), Some(outer)) => inner.starts_with(outer),
                _ => false,
            })
        })
    }

    /// A path as the user would write it from here.
    pub fn path(&self, relative: &str) -> PathBuf {
        if self.root == Path::new(".") { PathBuf::from(relative) } else { self.root.join(relative) }
    }
}

/// Whether the folder where this program was started is there still.
pub fn is_here() -> bool {
    std::env::current_dir().is_ok()
}

/// A file that a command line names, as it lies on the disk.
///
/// # Errors
/// A file that is missing or cannot be read.
pub fn bytes(path: &Path) -> Fallible<Vec<u8>> {
    fs::read(path).map_err(|fault| unreadable(path, &fault))
}

/// The text of a file that a command line names.
///
/// # Errors
/// A file that is missing or cannot be read.
pub fn read(path: &Path) -> Fallible<String> {
    let missing = || unreadable(path, &std::io::ErrorKind::NotFound.into());
    read_text(path)?.ok_or_else(missing)
}

/// The text of a file that a command line names, if it is there.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn read_text(path: &Path) -> Fallible<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(fault) => Err(unreadable(path, &fault)),
    }
}

/// A path without `.` and `..`.
fn without_detours(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                clean.pop();
            }
            Component::CurDir => {}
            other => clean.push(other),
        }
    }
    clean
}

/// Whether a path is that of a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a file is there.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether there is a file.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Without `./` at the beginning, as people write it.
fn shown(path: &Path) -> PathBuf {
    path.strip_prefix(".").ok().filter(|rest| !rest.as_os_str().is_empty()).unwrap_or(path).to_path_buf()
}

/// What was typed after the program's name.
pub fn arguments() -> Vec<String> {
    std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect()
}

/// The same with the program's name, as the system gave it.
pub fn command_line() -> Vec<OsString> {
    std::env::args_os().collect()
}

/// A value of the environment.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Seconds since 1970, for the date of a new spec: the only place that asks a clock.
pub fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// Bytes that nobody can guess: for new revision ids.
pub fn random_bytes() -> [u8; 16] {
    use std::hash::{BuildHasher as _, Hasher as _};
    let mut bytes = [0u8; 16];
    for (number, chunk) in bytes.chunks_mut(8).enumerate() {
        let mut hasher = std::collections::hash_map::RandomState::new().build_hasher();
        hasher.write_usize(number);
        hasher.write_u64(now());
        chunk.copy_from_slice(&hasher.finish().to_be_bytes());
    }
    bytes
}
