//! Signs of YAML where a text is meant: block texts inside of braces, `{sql: | ...}`, and operators, `{with: &&}`.

use crate::diag::{Code, Diagnostic, Place};

/// The fault of a text without quotes that begins with `|` or `>`, and the text that is meant. Outside of braces and
/// brackets these begin a block text, so that such a text stands inside of some, where the parser takes the line ends for
/// blanks and the sign for a part of the text (YAML 1.2.2, 7.3.3 and 8.1).
pub(super) fn inside_of_braces(text: &str, place: Place) -> Option<(String, Diagnostic)> {
    let rest = text.strip_prefix(['|', '>'])?;
    let sign = &text[..1];
    let header = rest.trim_start_matches(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit());
    if !header.starts_with(' ') {
        let message = format!("a text that begins with `{sign}` needs quotes");
        let fault = Diagnostic::error(Code::YAML_SYNTAX, place, message);
        return Some((text.to_owned(), fault.hint(format!("write \"{text}\""))));
    }
    let message = format!("inside of braces and brackets `{sign}` begins no block text");
    let hint = "put the text in quotes, or write the map as a block: each key on a line of its own, and the text \
                indented below its key";
    Some((header.trim_start().to_owned(), Diagnostic::error(Code::YAML_SYNTAX, place, message).hint(hint)))
}

/// The fault of an operator that YAML takes for an anchor; none where an anchor is meant.
pub(super) fn of_operator(text: &str, place: Place) -> Option<Diagnostic> {
    let line = text.lines().nth((place.line as usize).checked_sub(1)?)?;
    let rest: String = line.chars().skip((place.col as usize).checked_sub(1)?).collect();
    let word = rest.split([' ', ',', '}', ']']).next()?;
    if !word.starts_with('&') || word.contains(char::is_alphanumeric) {
        return None;
    }
    let fault = Diagnostic::error(Code::YAML_SYNTAX, place, "a text that begins with `&` needs quotes");
    Some(fault.hint(format!("write \"{word}\"")))
}
