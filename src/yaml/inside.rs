//! From a byte of a scalar's text back to its place in the file: through quotes, escapes, indentation and folded lines.

use std::ops::Range;
use std::str::Chars;

use crate::diag::Place;

/// The place of a part of a scalar's text. `scalar` is where the scalar begins in `source`; `None` where the two do not
/// lie side by side, as in texts that were folded in unusual ways.
pub fn narrow(source: &str, scalar: Place, text: &str, part: &Range<usize>) -> Option<Place> {
    let mut walk = Walk::start(source, scalar)?;
    walk.through(text.get(..part.start)?)?;
    walk.skip_to(text.get(part.start..)?.chars().next()?)?;
    let (line, col) = (walk.line, walk.col);
    walk.through(text.get(part.clone())?.lines().next()?)?;
    let len = if walk.line == line { walk.col - col } else { 1 };
    Some(Place { file: scalar.file, line, col, len })
}

struct Walk<'s> {
    rest: Chars<'s>,
    quote: Option<char>,
    line: u32,
    col: u32,
}

impl<'s> Walk<'s> {
    fn start(source: &'s str, scalar: Place) -> Option<Self> {
        let line =
            source.split_inclusive('\n').take(scalar.line.checked_sub(1)? as usize).map(str::len).sum();
        let mut rest = source.get(line..)?.chars();
        for _ in 1..scalar.col {
            rest.next()?;
        }
        let quote = rest.clone().next().filter(|c| matches!(c, '"' | '\''));
        let mut walk = Self { rest, quote, line: scalar.line, col: scalar.col };
        if quote.is_some() {
            walk.advance(1);
        }
        Some(walk)
    }

    fn advance(&mut self, chars: u32) {
        for c in self.rest.by_ref().take(chars as usize) {
            if c == '\n' {
                self.line += 1;
                self.col = 1;
            } else {
                self.col += 1;
            }
        }
    }

    /// The next character as YAML means it, and how many characters it is written with.
    fn next(&self) -> Option<(char, u32)> {
        let mut rest = self.rest.clone();
        let first = rest.next()?;
        match (self.quote, first) {
            (Some('\''), '\'') if rest.next() == Some('\'') => Some(('\'', 2)),
            (Some('"'), '\\') => {
                let letter = rest.next()?;
                let digits = match letter {
                    'x' => 2,
                    'u' => 4,
                    'U' => 8,
                    _ => return Some((escape(letter), 2)),
                };
                let code: String = rest.take(digits).collect();
                Some((char::from_u32(u32::from_str_radix(&code, 16).ok()?)?, 2 + u32::try_from(digits).ok()?))
            }
            _ => Some((first, 1)),
        }
    }

    /// Passes what stands in the file for this text.
    fn through(&mut self, text: &str) -> Option<()> {
        for wanted in text.chars() {
            self.skip_to(wanted)?;
            self.advance(self.next()?.1);
        }
        Some(())
    }

    /// Passes line ends and indentation that the text lacks.
    fn skip_to(&mut self, wanted: char) -> Option<()> {
        loop {
            let (found, length) = self.next()?;
            let folded = wanted == ' ' && matches!(found, '\n' | '\r');
            if found == wanted || folded {
                return Some(());
            }
            if !found.is_whitespace() {
                return None;
            }
            self.advance(length);
        }
    }
}

fn escape(letter: char) -> char {
    match letter {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1b}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;
    use crate::yaml::parse;
    use pretty_assertions::assert_eq;

    /// Where `#` stands for the reader who looks for it in the scalar.
    fn found(source: &str) -> Option<(u32, u32)> {
        let tree = parse(FileId(0), source).unwrap();
        let node = tree.get("a").unwrap();
        let text = node.text().unwrap();
        let at = text.find('#').unwrap();
        narrow(source, node.place, text, &(at..at + 1)).map(|place| (place.line, place.col))
    }

    #[test]
    fn a_part_of_a_scalar_is_found_in_every_style() {
        assert_eq!(found("a: one#two"), Some((1, 7)));
        assert_eq!(found("b: é\na: é one\n  two#"), Some((3, 6)));
        assert_eq!(found("a: 'it''s #'"), Some((1, 11)));
        assert_eq!(found(r#"a: "\\ \x41 \u00e9 \" #""#), Some((1, 23)));
        assert_eq!(found("a: \"one\n   two #\""), Some((2, 8)));
        assert_eq!(found("a: |\n    one\n\n      two #\n"), Some((4, 11)));
        assert_eq!(found("a: >-\n  one\n  two\n\n  three #\n"), Some((5, 9)));
        assert_eq!(found("a: |\r\n  one\r\n  two #\r\n"), Some((3, 7)));
    }
}
