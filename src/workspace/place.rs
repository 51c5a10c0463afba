//! Files that are watched: which count, and how they lie on the disk at one moment.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

/// Which files of a folder count. Names that begin with `.` or `_` never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// YAML, in it and below.
    Specs,
    /// YAML and SQL, in it alone.
    Schema,
    /// All, in it and below.
    All,
}

/// A file or folder that is watched, whether it is there or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// As it is written from here.
    pub path: PathBuf,
    /// If it is a folder: which files of it count.
    pub files: Files,
}

/// By what a file is known to be another one than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub modified: SystemTime,
    pub length: u64,
    /// Its number in the file system, where there is such a thing: another one after a file was replaced.
    pub number: u64,
}

/// How places lie on the disk at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The files that count.
    pub files: BTreeMap<PathBuf, Stamp>,
    /// The folders in which something may happen to them.
    pub folders: BTreeSet<Folder>,
}

/// A folder to be told of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folder {
    pub path: PathBuf,
    /// Whether all below it counts, too.
    pub deep: bool,
    /// As in [`Stamp`]: a new folder under an old name is another one.
    pub number: u64,
}

impl Files {
    fn is_deep(self) -> bool {
        self != Self::Schema
    }

    /// Whether a file counts that has this path in the folder.
    fn count(self, within: &Path) -> bool {
        let ends: &[&str] = match self {
            Self::Specs => &["yaml", "yml"],
            Self::Schema => &["yaml", "yml", "sql"],
            Self::All => return self.may_count(within),
        };
        self.may_count(within)
            && within.extension().is_some_and(|end| ends.iter().any(|known| end.eq_ignore_ascii_case(known)))
    }

    /// The same, where it is not known whether it is a file.
    fn may_count(self, within: &Path) -> bool {
        let is_visible = |part: Component<'_>| !part.as_os_str().to_string_lossy().starts_with(['.', '_']);
        within.components().all(is_visible) && (self.is_deep() || within.components().count() < 2)
    }
}

impl Place {
    /// The full paths under which something may happen to it: its own, and where its links lead.
    pub(super) fn names(&self) -> Vec<PathBuf> {
        let Ok(path) = std::path::absolute(&self.path) else { return Vec::new() };
        let own = nearest_folder(&path).map(|folder| {
            let rest = path.strip_prefix(&folder).map(Path::to_path_buf).unwrap_or_default();
            fs::canonicalize(&folder).unwrap_or(folder).join(rest)
        });
        let mut names: Vec<PathBuf> = own.into_iter().chain(fs::canonicalize(&path).ok()).collect();
        names.dedup();
        names
    }

    /// Whether what happens to a path may concern the place, of which these are the names: the place itself, what is in it,
    /// or a folder above it.
    pub(super) fn is_concerned(&self, names: &[PathBuf], path: &Path) -> bool {
        names.iter().any(|name| {
            name.starts_with(path) || path.strip_prefix(name).is_ok_and(|within| self.files.may_count(within))
        })
    }

    fn look(&self, state: &mut State) {
        for name in self.names() {
            let deep = self.files.is_deep();
            let above = nearest_folder(&name).map(|path| (path, false));
            for (path, deep) in above.into_iter().chain(name.is_dir().then(|| (name.clone(), deep))) {
                let number = fs::metadata(&path).map(|data| number(&data)).unwrap_or_default();
                state.folders.insert(Folder { path, deep, number });
            }
        }
        if self.path.is_file() {
            state.add(&self.path);
            return;
        }
        let depth = if self.files.is_deep() { usize::MAX } else { 1 };
        let within = |path: &Path| path.strip_prefix(&self.path).map(Path::to_path_buf).unwrap_or_default();
        let walk = WalkDir::new(&self.path).max_depth(depth).follow_links(true).into_iter();
        let walk = walk.filter_entry(|entry| self.files.may_count(&within(entry.path())));
        // What goes while one looks is gone.
        for entry in walk.filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
            if self.files.count(&within(entry.path())) {
                state.add(entry.path());
            }
        }
    }
}

impl State {
    /// How these places lie on the disk now.
    pub fn of(places: &[Place]) -> Self {
        let mut state = Self::default();
        for place in places {
            place.look(&mut state);
        }
        state
    }

    /// A file as it is now; one that has gone is left out.
    fn add(&mut self, path: &Path) {
        let Ok(data) = fs::metadata(path) else { return };
        let modified = data.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        let stamp = Stamp { modified, length: data.len(), number: number(&data) };
        self.files.insert(super::shown(path), stamp);
    }

    /// Takes these files as they are in another look, so that they are nothing new: whoever waits for changes has written
    /// them.
    pub fn accept(&mut self, other: &Self, written: &[PathBuf]) {
        for path in written {
            match other.files.get(path) {
                Some(stamp) => self.files.insert(path.clone(), *stamp),
                None => self.files.remove(path),
            };
        }
    }
}

/// The nearest folder above a path that is there.
fn nearest_folder(path: &Path) -> Option<PathBuf> {
    path.ancestors().skip(1).find(|folder| folder.is_dir()).map(Path::to_path_buf)
}

#[cfg(unix)]
fn number(data: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(data)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn concerned(files: Files, path: &str) -> bool {
        let place = Place { path: PathBuf::from("db/specs"), files };
        place.is_concerned(&[PathBuf::from("/p/db/specs")], Path::new(path))
    }

    #[test]
    fn what_concerns_a_place_is_itself_what_is_visible_in_it_and_the_folders_above_it() {
        let all =
            ["/p", "/p/db", "/p/db/specs", "/p/db/specs/a.yaml", "/p/db/specs/b", "/p/db/specs/b/c.yaml"];
        let none =
            ["/p/db/specs/.a.yaml.swp", "/p/db/specs/_b/c.yaml", "/p/db/specs2", "/p/out/a.sql", "/p/db/x"];
        for path in all {
            assert!(concerned(Files::Specs, path) && concerned(Files::All, path), "{path}");
        }
        for path in none {
            assert!(!concerned(Files::Specs, path) && !concerned(Files::Schema, path), "{path}");
        }
        assert!(concerned(Files::Schema, "/p/db/specs/a.sql"));
        assert!(!concerned(Files::Schema, "/p/db/specs/b/c.yaml"), "the folder of a schema is read alone");
    }

    #[test]
    fn what_counts_is_what_the_reader_of_the_folder_reads() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.yaml", "b.yml", "c.sql", "d.txt", ".e.yaml", "f/g.yaml", "f/_h.yaml", "_i/j.yaml"] {
            super::super::write_new(&folder.path().join(name), "").unwrap();
        }
        let counted = |files| {
            let state = State::of(&[Place { path: folder.path().to_path_buf(), files }]);
            let name = |path: &PathBuf| path.strip_prefix(folder.path()).unwrap().display().to_string();
            state.files.keys().map(name).collect::<Vec<_>>()
        };
        assert_eq!(counted(Files::Specs), ["a.yaml", "b.yml", "f/g.yaml"]);
        assert_eq!(counted(Files::Schema), ["a.yaml", "b.yml", "c.sql"]);
        assert_eq!(counted(Files::All), ["a.yaml", "b.yml", "c.sql", "d.txt", "f/g.yaml"]);
    }

    #[test]
    fn of_a_place_that_is_missing_the_nearest_folder_is_watched_until_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        let place = [Place { path: root.join("a/b"), files: Files::Specs }];
        let watched = || {
            let folders = State::of(&place).folders;
            let shown = |f: &Folder| (f.path.strip_prefix(&root).unwrap().display().to_string(), f.deep);
            folders.iter().map(shown).collect::<Vec<_>>()
        };
        assert_eq!(watched(), [(String::new(), false)]);
        fs::create_dir(root.join("a")).unwrap();
        assert_eq!(watched(), [("a".to_owned(), false)]);
        fs::create_dir(root.join("a/b")).unwrap();
        assert_eq!(watched(), [("a".to_owned(), false), ("a/b".to_owned(), true)]);
    }
}
