//! What an import has left open in a spec: comments with a mark, for as long as they stand there.

use crate::diag::{Code, Diagnostic, FileId, Place};
use crate::yaml;

/// How such a comment begins. (In two parts, for this word must not stand in the compiler's own source.)
pub const OPEN_MARK: &str = concat!("# TO", "DO import:");

/// A finding for each mark in the text of a spec.
pub fn open_marks(file: FileId, text: &str) -> Vec<Diagnostic> {
    if !text.contains(OPEN_MARK) {
        return Vec::new();
    }
    let comments = yaml::comment_lines(text);
    let marked =
        comments.iter().filter_map(|(at, comment)| Some((*at, comment.strip_prefix(OPEN_MARK)?.trim())));
    marked.map(|(at, what)| finding(Place { file, ..at }, what)).collect()
}

fn finding(place: Place, what: &str) -> Diagnostic {
    let message = if what.is_empty() {
        "an import has left something open here".to_owned()
    } else {
        format!("an import has left something open here: {what}")
    };
    let fault = Diagnostic::error(Code::LEFT_OPEN, place, message).warning();
    fault.hint("write the operation that it should be, or an `execute`, or nothing; then delete the comment")
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    /// A comment, and nothing that only looks like one.
    #[test]
    fn only_comments_are_marks() {
        let mark = OPEN_MARK;
        let text = format!(
            "a: 1\nb:\n  {mark} x.sql:3: why\n  #   {mark} no\n  - c\nd: |\n  {mark} no\n\n{mark}\ne: '{mark} no'\n"
        );
        let found = open_marks(FileId(0), &text);
        let places: Vec<_> = found.iter().filter_map(|f| f.place).map(|p| (p.line, p.col, p.len)).collect();
        assert_eq!(places, [(3, 3, 25), (9, 1, 14)]);
        assert!(found[0].message.ends_with("here: x.sql:3: why"), "{}", found[0].message);
    }
}
