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
    let root = tests("../src");
    let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(Result::unwrap);
    let read = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(&root).unwrap().with_extension("");
        SourceFile::new(&name.to_string_lossy(), &std::fs::read_to_string(entry.path()).unwrap())
    };
    let files: Vec<SourceFile> = entries.filter(|entry| entry.file_type().is_file()).map(read).collect();
    files.into_iter().filter(|file| !file.name.split('/').any(|part| part == "tests")).collect()
}

impl SourceFile {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }

    /// The room: the first part of the path.
    pub(crate) fn room(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// Everything before the tests, which stand at the end.
    pub(crate) fn text_without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// The code: no tests, no comments, literals still in it.
    pub(crate) fn code(&self) -> String {
        let lines = self.text_without_tests().lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.map(without_comment).collect::<Vec<_>>().join("\n")
    }

    /// Whether the code names a crate or a module of std.
    pub(crate) fn names(&self, path: &str) -> bool {
        let code = self.code();
        code.match_indices(path).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            let after = code[at + path.len()..].chars().next();
            let word =
                |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"' || c == '-');
            !word(before) && (after == Some(':') || after == Some(';'))
        })
    }

    /// The rooms that the code imports or names by their path, without itself.
    pub(crate) fn imports(&self) -> BTreeSet<String> {
        let code = self.code();
        let mut found = BTreeSet::new();
        for (at, prefix) in code.match_indices("crate::").chain(code.match_indices("sqlc_mig::")) {
            let rest = &code[at + prefix.len()..];
            if let Some(list) = rest.strip_prefix('{') {
                let inner = &list[..list.find(';').unwrap_or(list.len())];
                found.extend(top_level(inner).map(first_word));
            } else {
                found.insert(first_word(rest));
            }
        }
        found.retain(|room| room != self.room() && !room.is_empty());
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

/// A line without the comment at its end.
fn without_comment(line: &str) -> &str {
    line.match_indices(" // ")
        .find(|(at, _)| line[..*at].matches('"').count().is_multiple_of(2))
        .map_or(line, |(at, _)| &line[..at])
}
