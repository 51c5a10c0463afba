//! Liquibase's formatted SQL: `--liquibase formatted sql`, and a `--changeset author:id` for each change.

use std::collections::BTreeSet;

use super::chain::{self, Migration, lines_between};
use super::pieces::{Piece, Source};
use super::statement::Converter;
use super::{Imported, Origin};
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::model::RevisionId;

/// A changeset as it stands in its file.
struct Changeset<'s, 't> {
    source: &'s Source<'t>,
    /// The line of its heading, and the line behind its last.
    lines: (u32, u32),
    author: String,
    id: String,
    attributes: Vec<(String, String)>,
}

/// Words behind `--` that say something of a changeset, and are no SQL.
const WORDS: [&str; 9] = [
    "rollback",
    "comment",
    "preconditions",
    "precondition-",
    "validchecksum",
    "validCheckSum",
    "property",
    "include",
    "ignorelines",
];

/// Reads the files of a folder.
pub fn read(files: &[Source<'_>], mut converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    let mut remarks = Vec::new();
    let mut changesets = Vec::new();
    for source in files {
        let is_formatted = source.text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| {
            directive(line)
                .is_some_and(|text| text.to_ascii_lowercase().starts_with("liquibase formatted sql"))
        });
        if is_formatted {
            changesets.extend(split(source, scope));
        } else {
            remarks.push(format!(
                "{} does not begin with `--liquibase formatted sql`, and was left out",
                source.path
            ));
        }
    }
    let own = scope.facts;
    changesets.retain(|changeset| {
        let Some(list) = changeset.attribute("dbms") else { return true };
        let is_own =
            |name: &str| Dialect::from_name(name).is_some_and(|dialect| dialect.facts().name == own.name);
        let (not, only): (Vec<&str>, Vec<&str>) =
            list.split(',').map(str::trim).partition(|n| n.starts_with('!'));
        let applies = !not.iter().any(|name| is_own(&name[1..]))
            && (only.is_empty() || only.iter().any(|name| *name == "all" || is_own(name)));
        if !applies {
            let (place, title) = (changeset.origin(), own.title);
            remarks.push(format!("{place}: the changeset is for {list}, not for {title}, and was left out"));
        }
        applies
    });
    let versions = changesets.iter().map(|c| {
        (format!("{}:{} of {}", c.author, c.id, c.source.path), c.source.path, c.source.file, c.lines.0)
    });
    chain::refuse_doubles(versions, scope);
    let mut taken = BTreeSet::new();
    let migrations: Vec<Migration> =
        changesets.iter().map(|c| migration(c, &mut taken, &mut remarks, scope)).collect();
    let revisions = chain::chained(&migrations, &mut converter);
    chain::finished(revisions, remarks, &converter)
}

/// What stands behind `--` at the beginning of a line.
fn directive(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("--").map(str::trim)
}

/// The changesets of a file.
fn split<'s, 't>(source: &'s Source<'t>, scope: &Scope<'_>) -> Vec<Changeset<'s, 't>> {
    let mut list: Vec<Changeset<'s, 't>> = Vec::new();
    for (line, text) in (1..).zip(source.text.lines()) {
        let Some(rest) = directive(text).and_then(|text| without_case(text, "changeset ")) else { continue };
        if let Some(last) = list.last_mut() {
            last.lines.1 = line;
        }
        let words = words(rest);
        let Some((author, id)) = words.first().and_then(|word| word.split_once(':')) else {
            let message = "a changeset is named `author:id`";
            scope.sink.push(Diagnostic::error(Code::BAD_IMPORT, source.place(line), message));
            continue;
        };
        let attributes = words[1..].iter().filter_map(|word| word.split_once(':'));
        let attributes = attributes.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let (author, id) = (author.to_owned(), id.to_owned());
        list.push(Changeset { source, lines: (line, u32::MAX), author, id, attributes });
    }
    let end = list.first().map_or(u32::MAX, |first| first.lines.0);
    let before = source.pieces(&lines_between(source.text, 1, end), scope);
    if let Some(piece) = before.first() {
        let message = "this stands before the first changeset, where Liquibase runs nothing";
        scope.sink.push(Diagnostic::error(Code::BAD_IMPORT, source.place(piece.origin.line), message));
    }
    list
}

/// The rest of a text that begins with a word, in whatever case.
fn without_case<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.get(..word.len())?;
    head.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

/// Words between blanks; a quoted one may hold some.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, _) if c.is_whitespace() => words.push(String::new()),
            _ => words.last_mut().into_iter().for_each(|word| word.push(c)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

impl Changeset<'_, '_> {
    fn origin(&self) -> Origin {
        self.source.origin(self.lines.0)
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// `author.id`, where that is an id and nobody has it yet; else a digest of all that names it.
    fn revision(&self, taken: &mut BTreeSet<String>) -> RevisionId {
        let plain = chain::id("liquibase", &format!("{}.{}", self.author, self.id));
        let is_free = taken.insert(plain.as_str().to_lowercase());
        if is_free { plain } else { chain::digest(&["liquibase", self.source.path, &self.author, &self.id]) }
    }
}

/// A changeset as a migration.
fn migration(
    changeset: &Changeset<'_, '_>,
    taken: &mut BTreeSet<String>,
    remarks: &mut Vec<String>,
    scope: &Scope<'_>,
) -> Migration {
    let source = changeset.source;
    let (first, end) = changeset.lines;
    let mut lines: Vec<String> =
        lines_between(source.text, first + 1, end).split('\n').map(ToOwned::to_owned).collect();
    let mut back = vec![String::new(); lines.len()];
    let mut message = Vec::new();
    let mut has_rollback = false;
    let mut in_block = false;
    let mut strange: Vec<Piece> = Vec::new();
    for (at, line) in lines.iter_mut().enumerate() {
        let origin = source.origin(u32::try_from(at + 1).unwrap_or(u32::MAX));
        let begins_block = line.trim_start().starts_with("/*") && line.contains("liquibase rollback");
        if in_block || begins_block {
            has_rollback = true;
            in_block = !line.contains("*/");
            if !begins_block && in_block {
                back[at].clone_from(line);
            }
            line.clear();
            continue;
        }
        let Some(text) = directive(line) else { continue };
        let Some(word) = WORDS.iter().find(|word| without_case(text, word).is_some()) else { continue };
        let rest = text[word.len()..].trim();
        match *word {
            "rollback" => {
                has_rollback = true;
                let says_nothing = ["empty", "not required"].iter().any(|w| rest.eq_ignore_ascii_case(w));
                if !says_nothing {
                    rest.clone_into(&mut back[at]);
                }
            }
            "comment" => message.push(rest.trim_start_matches(':').trim().to_owned()),
            "preconditions" | "precondition-" | "ignorelines" | "property" | "include" => {
                let refused = Some(
                    "Liquibase does this before it runs the changeset: say it with `if:`, or leave it out",
                );
                strange.push(Piece { text: line.trim().to_owned(), origin, refused });
            }
            _ => {}
        }
        line.clear();
    }
    for (key, value) in &changeset.attributes {
        let again = matches!(key.to_lowercase().as_str(), "runonchange" | "runalways") && value == "true";
        let chosen = matches!(key.to_lowercase().as_str(), "context" | "contextfilter" | "labels");
        if again || chosen {
            let what = if again { "it runs once here" } else { "it runs in any case here" };
            remarks.push(format!("{}: {key}:{value} has no counterpart: {what}", changeset.origin()));
        }
    }
    let with_end = |mut lines: Vec<String>, key: &str| {
        let end = changeset.attribute(key).or(changeset.attribute("endDelimiter")).filter(|end| *end != ";");
        if let (Some(end), Some(heading)) = (end, lines.get_mut(first as usize - 1)) {
            *heading = format!("DELIMITER {end}");
        }
        lines.join("\n")
    };
    let mut up = source.pieces(&with_end(lines, "endDelimiter"), scope);
    up.splice(0..0, strange);
    let down = has_rollback.then(|| source.pieces(&with_end(back, "rollbackEndDelimiter"), scope));
    if message.is_empty() {
        message.push(format!("{} {}", changeset.author, changeset.id));
    }
    let (id, origin) = (changeset.revision(taken), changeset.origin());
    Migration { id, message: message.join(" "), origin, up, down }
}
