//! Lines that fit a terminal: how wide it is, and where a line is broken.

use std::fmt::Write as _;
use std::io::IsTerminal as _;

use terminal_size::{Width, terminal_size};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// How wide lines may be on standard output: nothing if it is no terminal, for a program reads whole lines best;
/// otherwise what the user says (COLUMNS), what the terminal says, or 80.
pub fn width(columns: Option<usize>) -> Option<usize> {
    let asked = || terminal_size().map(|(Width(width), _)| usize::from(width)).filter(|width| *width > 0);
    std::io::stdout().is_terminal().then(|| columns.or_else(asked).unwrap_or(80).max(20))
}

/// A text of one line from a stranger: what would move the cursor, or turn the line around, is shown and not done.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        match c {
            '\t' => out.push(' '),
            c if c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// Breaks a line between words; the lines that follow stand further in. Words that are wider than the terminal are
/// broken where it ends.
pub fn wrap(line: &str, width: Option<usize>, indent: usize) -> String {
    let Some(width) = width.filter(|width| line.width() > *width) else { return line.to_owned() };
    let (mut out, mut used) = (String::new(), 0);
    for (number, word) in line.split(' ').enumerate() {
        let blank = usize::from(number > 0);
        if blank > 0 && used > indent && used + blank + word.width() > width {
            new_line(&mut out, &mut used, indent);
        } else if blank > 0 {
            out.push(' ');
            used += 1;
        }
        for c in word.chars() {
            let wide = c.width().unwrap_or(0);
            if used + wide > width {
                new_line(&mut out, &mut used, indent);
            }
            out.push(c);
            used += wide;
        }
    }
    out
}

fn new_line(out: &mut String, used: &mut usize, indent: usize) {
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    *used = indent;
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn lines_are_broken_between_words_and_words_where_they_must_be() {
        assert_eq!(wrap("one two three", Some(20), 4), "one two three");
        assert_eq!(wrap("one two three four five six", Some(20), 4), "one two three four\n    five six");
        assert_eq!(wrap("one two three four five six", None, 4), "one two three four five six");
        let long = wrap(&format!("a {}", "x".repeat(50)), Some(20), 4);
        assert!(long.lines().all(|line| line.width() <= 20), "{long}");
        assert_eq!(long.matches('x').count(), 50);
        let wide = wrap(&"漢字".repeat(20), Some(21), 4);
        assert!(wide.lines().all(|line| line.width() <= 21), "{wide}");
        assert_eq!(wide.matches('漢').count(), 20);
    }

    #[test]
    fn what_would_move_the_cursor_is_shown() {
        assert_eq!(plain("a\u{1b}[2Jb\tc\u{202e}d"), "a\\u{1b}[2Jb c\\u{202e}d");
        assert_eq!(plain("ärger 漢字 🦀"), "ärger 漢字 🦀");
    }
}
