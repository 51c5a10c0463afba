//! The input files and places in them: what every pass may point at, and knows nothing about.

use std::ops::Deref;

/// Index of a file in [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A stretch of one line of a file; columns and lengths count characters, lines and columns start at 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: FileId,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub col: u32,
    /// How many characters are meant; 0 where only a point is known.
    pub len: u32,
}

/// A value and where it was written. Two located values are equal when the values are.
#[derive(Clone, Debug)]
pub struct Located<T> {
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Located<T> {
    /// Ties a value to its place.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Located<T> {}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One input file as it was read; `path` is relative to the configuration file, with `/`.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path for people and for comments in scripts.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
}

/// Every file that a diagnostic may point into.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and gives its id.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        self.files.push(SourceFile { path, text });
        FileId(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file of an id.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The text of a file, or nothing for one that is not there.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", |file| file.text.as_str())
    }

    /// The path of a file, or `?` for one that is not there.
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("?", |file| file.path.as_str())
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..).map(FileId).zip(self.files.iter())
    }
}

/// The lines of a text, to find the places of its bytes.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Looks for the line feeds of a text.
    pub fn of(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The line of a byte, from 1; of one behind the text, the last line.
    pub fn line(&self, at: usize) -> u32 {
        count(self.starts.partition_point(|start| *start <= at))
    }

    /// The place of a byte, as one of this file; a point.
    pub fn place(&self, file: FileId, at: usize) -> Place {
        let line = self.line(at);
        let start = self.starts.get(line as usize - 1).copied().unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        Place { file, line, col: count(before.chars().count() + 1), len: 0 }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
