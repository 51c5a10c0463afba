//! The source files, read as far as the rules need it: code without comments and tests, string literals, imports.

use std::collections::BTreeSet;

use crate::support::snapshot::tests;

/// A file below src/.
pub(crate) struct SourceFile {
    /// `ops/create_table`: without folder and ending.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Every source file that is not itself a test.
pub(crate) fn source_files() -> Vec<SourceFile> {
    all_files().into_iter().filter(|file| !file.is_test()).collect()
}

/// Every file below src/.
pub(crate) fn all_files() -> Vec<SourceFile> {
    let root = tests("../src");
    let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(Result::unwrap);
    let read = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(&root).unwrap().with_extension("");
        SourceFile::new(&name.to_string_lossy(), &std::fs::read_to_string(entry.path()).unwrap())
    };
    entries.filter(|entry| entry.file_type().is_file()).map(read).collect()
}

impl SourceFile {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }

    /// The room: the first part of the path.
    pub(crate) fn room(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    fn is_test(&self) -> bool {
        self.name.split('/').any(|part| part == "tests")
    }

    /// Everything before the tests, which stand at the end; nothing of a file that is a test.
    pub(crate) fn text_without_tests(&self) -> &str {
        let text = if self.is_test() { "" } else { &self.text };
        text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// The code: no tests, no comments, literals still in it.
    pub(crate) fn code(&self) -> String {
        without_comments(self.text_without_tests())
    }

    /// Whether the code names a crate or a module of std.
    pub(crate) fn names(&self, path: &str, tests_too: bool) -> bool {
        let code = if tests_too { without_comments(&self.text) } else { self.code() };
        code.match_indices(path).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            let after = code[at + path.len()..].chars().next();
            let word =
                |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"' || c == '-');
            !word(before) && (after == Some(':') || after == Some(';'))
        })
    }

    /// The rooms that the whole file imports or names by their path, its tests and comments included.
    pub(crate) fn all_imports(&self) -> BTreeSet<String> {
        let text = &self.text;
        let mut found = BTreeSet::new();
        for (at, prefix) in text.match_indices("crate::").chain(text.match_indices("sqlc_mig::")) {
            let rest = &text[at + prefix.len()..];
            if let Some(list) = rest.strip_prefix('{') {
                let inner = &list[..list.find(';').unwrap_or(list.len())];
                found.extend(top_level(inner).map(first_word));
            } else {
                found.insert(first_word(rest));
            }
        }
        found.retain(|room| room != self.room());
        found
    }

    /// The texts between quotes in the code.
    pub(crate) fn literals(&self) -> Vec<String> {
        let mut literals = Vec::new();
        let code = self.code().replace("\\\"", "\u{1}").replace("'\"'", "");
        for (number, part) in code.split('"').enumerate() {
            if number % 2 == 1 {
                literals.push(part.to_owned());
            }
        }
        literals
    }
}

/// The items of an import list that stand directly in it.
fn top_level(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    list.split(move |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn without_comments(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(without_comment).collect::<Vec<_>>().join("\n")
}

/// A line without the comment at its end.
fn without_comment(line: &str) -> &str {
    line.match_indices(" // ")
        .find(|(at, _)| line[..*at].matches('"').count().is_multiple_of(2))
        .map_or(line, |(at, _)| &line[..at])
}
