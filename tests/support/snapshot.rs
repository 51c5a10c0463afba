//! Expected texts in files beside the tests: compared letter by letter, rewritten with `BLESS=1` (`make bless`).

use std::fs;
use std::path::{Path, PathBuf};

use pretty_assertions::assert_eq;

/// A file or folder below `tests/`.
pub fn tests(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The folders in a folder below `tests/`, by name.
pub fn cases(folder: &str) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> =
        fs::read_dir(tests(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.is_dir());
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {folder}");
    cases
}

/// Asserts that a file holds this text; no file is the same as no text.
#[track_caller]
pub fn assert_holds(file: &Path, text: &str) {
    let blessed = std::env::var_os("BLESS").is_some_and(|value| value != "0");
    match (blessed, text.is_empty()) {
        (true, true) => drop(fs::remove_file(file)),
        (true, false) => fs::write(file, text).unwrap(),
        (false, _) => {
            let expected = fs::read_to_string(file).unwrap_or_default();
            let name = file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(file).display();
            assert_eq!(
                expected, text,
                "{name} (left) is not what the tool gives (right); `make bless` accepts it"
            );
        }
    }
}

/// As [`assert_holds`], and the file has to be there.
#[track_caller]
pub fn assert_is_there(file: &Path, text: &str) {
    assert_holds(file, text);
    assert!(file.is_file(), "{} is missing; `make bless` writes it", file.display());
}
