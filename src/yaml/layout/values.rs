//! What of a text is within values, and no layout: lines that go on with a value, and columns that a scalar covers.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::rows::BLANKS;
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// What the events of a text tell about its lines, each counted from 0.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// Lines that go on with a value in brackets.
    pub(super) inner: BTreeSet<usize>,
    /// Lines that go on with a scalar: their ends belong to it, too, and empty ones are line breaks.
    pub(super) whole: BTreeSet<usize>,
    /// Where block scalars begin: the line, and the column of `|` or `>`.
    pub(super) blocks: BTreeMap<usize, usize>,
    /// Columns that scalars cover, by line.
    covered: BTreeMap<usize, Vec<Range<usize>>>,
}

impl Values {
    /// Reads a text that is known to be YAML.
    pub(super) fn of(text: &str, lines: &[Vec<char>]) -> Self {
        let mut values = Self::default();
        // Where each open collection in brackets begins; `None` for one that dashes or keys make.
        let mut open: Vec<Option<(usize, usize)>> = Vec::new();
        for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
            let first = span.start.line() - 1;
            match event {
                Event::Scalar(_, style, ..) => values.scalar(style, span, lines),
                Event::SequenceStart(..) | Event::MappingStart(..) => {
                    let place = (first, span.start.col());
                    let start = lines.get(first).and_then(|line| line.get(place.1));
                    let bracket = start.filter(|c| matches!(c, '[' | '{')).map(|_| place);
                    // A list in the column of its key is said to begin where its first item does.
                    if let Some(outer) =
                        open.last_mut().filter(|outer| bracket.is_some() && **outer == bracket)
                    {
                        *outer = None;
                    }
                    open.push(bracket);
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    if let Some((begun, _)) = open.pop().flatten() {
                        values.inner.extend(begun + 1..span.end.line());
                    }
                }
                _ => {}
            }
        }
        values
    }

    fn scalar(&mut self, style: ScalarStyle, span: Span, lines: &[Vec<char>]) {
        let (first, mut last) = (span.start.line() - 1, span.end.line() - 1);
        let mut end_col = span.end.col();
        if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            self.blocks.extend(header(lines, first));
            return;
        }
        // What is said of a quoted scalar counts the comment behind it in.
        if let Some(end) = closing(lines, (first, span.start.col())) {
            (last, end_col) = end;
        }
        self.whole.extend(first + 1..=last);
        for line in first..=last {
            let start = if line == first { span.start.col() } else { 0 };
            let end = if line == last { end_col } else { usize::MAX };
            self.covered.entry(line).or_default().push(start..end);
        }
    }

    /// The comment of a line, from its `#` on, and its column from 0, unless a block scalar has the line.
    pub(super) fn comment(&self, line: usize, chars: &[char]) -> Option<(usize, String)> {
        let covered = self.covered.get(&line).map_or(&[][..], Vec::as_slice);
        let is_comment = |at: &usize| {
            chars[*at] == '#'
                && (*at == 0 || BLANKS.contains(&chars[at - 1]))
                && !covered.iter().any(|range| range.contains(at))
        };
        let at = (0..chars.len()).find(is_comment)?;
        Some((at, chars[at..].iter().collect::<String>().trim_end_matches(BLANKS).to_owned()))
    }
}

/// Where a quoted scalar ends that begins at a place: its line, and the column behind its last quote.
fn closing(lines: &[Vec<char>], (first, col): (usize, usize)) -> Option<(usize, usize)> {
    let mark = *lines.get(first)?.get(col).filter(|c| matches!(c, '"' | '\''))?;
    let mut start = col + 1;
    for (at, line) in lines.iter().enumerate().skip(first) {
        let mut col = std::mem::take(&mut start);
        while let Some(c) = line.get(col) {
            let doubled = mark == '\'' && line.get(col + 1) == Some(&mark);
            match *c {
                '\\' if mark == '"' => col += 1,
                c if c == mark && doubled => col += 1,
                c if c == mark => return Some((at, col + 1)),
                _ => {}
            }
            col += 1;
        }
    }
    None
}

/// The line and column of the `|` or `>` of a block scalar that is said to begin in a line: that is its first line of text,
/// or, where there is none, the line of the mark itself.
fn header(lines: &[Vec<char>], begins: usize) -> Option<(usize, usize)> {
    let mark = |at: usize| Some((at, mark(lines.get(at)?)?));
    let is_empty = |at: &usize| lines.get(*at).is_some_and(|line| line.iter().all(|c| BLANKS.contains(c)));
    let above = (0..begins).rev().find(|at| !is_empty(at));
    above.and_then(mark).or_else(|| mark(begins))
}

/// The column of what begins a block scalar, and ends its line but for a comment.
fn mark(line: &[char]) -> Option<usize> {
    (0..line.len()).find(|&at| {
        let rest = line[at + 1..].iter().skip_while(|c| c.is_ascii_digit() || matches!(c, '+' | '-'));
        let behind: Vec<char> = rest.copied().collect();
        let text = behind.iter().find(|c| !BLANKS.contains(c));
        matches!(line[at], '|' | '>')
            && (at == 0 || BLANKS.contains(&line[at - 1]))
            && behind.first().is_none_or(|c| BLANKS.contains(c))
            && text.is_none_or(|c| *c == '#')
    })
}
