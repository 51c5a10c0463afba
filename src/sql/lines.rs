//! A client that reads lines, as the sqlite3 shell does: what it would take for its own is refused, or written so that
//! it does not ("Command Line Shell For SQLite", 3; shell.c, process_input and line_is_command_terminator).

use std::ops::Range;

use super::Fault;
use crate::diag::Code;
use crate::dialect::{Facts, TextStyle};
use crate::lex::{Kind, Token};

/// Refuses a statement that begins as a command of the shell.
pub(super) fn refuse(text: &str, first: &Token) -> Result<(), Fault> {
    let beginning = &text[first.range.clone()];
    if matches!(beginning, "." | "#") {
        let line = text[first.range.start..].lines().next().unwrap_or_default();
        let message = format!("`{line}` is a command of the client, or a comment of its");
        let hint = "write plain SQL; comments begin with `--`";
        return Err(Fault::new(Code::SQL_CLIENT, message, hint).at(first.range.clone()));
    }
    Ok(())
}

/// Refuses strings and names that the client would change: it drops the carriage return at the end of a line.
pub(super) fn ends(text: &str, tokens: &[Token], facts: &Facts) -> Result<(), Fault> {
    let changed =
        |t: &&Token| matches!(t.kind, Kind::String | Kind::Quoted) && text[t.range.clone()].contains("\r\n");
    match tokens.iter().find(changed) {
        Some(token) => Err(Fault::new(
            Code::SQL_CLIENT,
            "the client would drop the carriage return at the end of a line in this string",
            match facts.syntax.quoting.text {
                TextStyle::Backslash => "write it as `\\r\\n`",
                TextStyle::Standard | TextStyle::Concatenated => {
                    "write it as `'...' || char(13, 10) || '...'`"
                }
            },
        )
        .at(token.range.clone())),
        None => Ok(()),
    }
}

/// What has to stand before a token so that its line does not end the statement: `/` and `go` do, alone on a line. Only
/// blanks are looked at, so that a long line with many tokens is no work.
pub(super) fn guard(text: &str, token: &Range<usize>) -> &'static str {
    let raw = &text[token.clone()];
    if raw != "/" && !raw.eq_ignore_ascii_case("go") {
        return "";
    }
    let is_line_end = |c: char| matches!(c, '\n' | '\r');
    let before = text[..token.start].trim_end_matches(|c: char| c.is_whitespace() && !is_line_end(c));
    if before.is_empty() || before.ends_with(is_line_end) { "/**/ " } else { "" }
}
