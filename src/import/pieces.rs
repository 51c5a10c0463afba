//! A text of SQL cut into statements, each with its place.

use super::Origin;
use crate::decode::Scope;
use crate::diag::{Diagnostic, FileId, Lines, Place};
use crate::sql;
use crate::wanted;

/// A file of a source.
#[derive(Clone, Copy, Debug)]
pub struct Source<'t> {
    /// The file that it is, for what is said of it.
    pub file: FileId,
    /// Its path, as it was given.
    pub path: &'t str,
    /// What stands in it; every line ends with a line feed alone.
    pub text: &'t str,
}

/// A statement, or what stands between statements and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub origin: Origin,
    /// It is the client's own word, which no server takes: why it cannot be imported.
    pub refused: Option<&'static str>,
}

impl Source<'_> {
    /// A place in it.
    pub fn origin(&self, line: u32) -> Origin {
        Origin { file: self.path.to_owned(), line }
    }

    /// The place of a line, for a diagnostic.
    pub fn place(&self, line: u32) -> Place {
        Place { file: self.file, line, col: 1, len: 0 }
    }

    /// The statements of a text that has the lines of this file, some of them perhaps empty; none where it cannot be
    /// split, which goes to the scope's sink.
    pub fn pieces(&self, text: &str, scope: &Scope<'_>) -> Vec<Piece> {
        let plain = wanted::without_client_words(text, scope.facts);
        let lines = Lines::of(&plain);
        let ranges = match sql::split(&plain, scope.facts) {
            Ok(ranges) => ranges,
            Err(fault) => {
                let line = lines.line(fault.at.as_ref().map_or(0, |at| at.start));
                let fault =
                    Diagnostic::error(fault.code, self.place(line), fault.message).maybe_hint(fault.hint);
                scope.sink.push(fault);
                return Vec::new();
            }
        };
        let mut pieces = self.client_words(text, &plain);
        pieces.extend(ranges.into_iter().map(|range| Piece {
            origin: self.origin(lines.line(range.start)),
            text: plain[range].to_owned(),
            refused: None,
        }));
        pieces.sort_by_key(|piece| piece.origin.line);
        pieces
    }

    /// What was taken out of a text because only a client reads it; DELIMITER has been followed.
    fn client_words(&self, text: &str, plain: &str) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut in_rows = false;
        for (number, (line, left)) in (1..).zip(text.lines().zip(plain.lines())) {
            let words = line.trim();
            let lower = words.to_ascii_lowercase();
            if in_rows {
                in_rows = words != "\\.";
                continue;
            }
            in_rows = lower.starts_with("copy ") && lower.ends_with("from stdin;");
            let is_taken = left.trim().is_empty() && !words.is_empty() && !lower.starts_with("delimiter");
            if is_taken && (in_rows || words.starts_with('\\')) {
                let refused = if in_rows {
                    "the rows behind COPY are read by the client: write them as `bulk_insert`"
                } else {
                    "this is a word of the client, and no SQL"
                };
                let (text, origin) = (words.to_owned(), self.origin(number));
                pieces.push(Piece { text, origin, refused: Some(refused) });
            }
        }
        pieces
    }
}
