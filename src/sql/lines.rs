//! A client that reads lines, as the sqlite3 shell does: what it would take for its own is refused, or written so that
//! it does not ("Command Line Shell For SQLite", 3; shell.c, process_input and line_is_command_terminator).

use std::ops::Range;

use super::Fault;
use crate::diag::Code;
use crate::lex::{Kind, Lexical, Token};

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

/// Refuses a string that the client would change: it makes a line feed of a carriage return before one.
pub(super) fn refuse_returns(text: &str, tokens: &[Token], rules: &Lexical) -> Result<(), Fault> {
    let hint = if rules.backslash_escapes {
        "write it as `\\r\\n`, on one line"
    } else {
        "write it as `'...' || char(13, 10) || '...'`"
    };
    let changed =
        |t: &&Token| matches!(t.kind, Kind::String | Kind::Quoted) && text[t.range.clone()].contains("\r\n");
    match tokens.iter().find(changed) {
        Some(token) => Err(Fault::new(
            Code::SQL_CLIENT,
            "the client would drop the carriage return at the end of a line in this string",
            hint,
        )
        .at(token.range.clone())),
        None => Ok(()),
    }
}

/// What has to stand before a token so that its line does not end the statement: `/` and `go` do, alone on a line.
pub(super) fn guard(raw: &str, line_before: &str) -> &'static str {
    let alone = line_before.trim().is_empty() && (raw == "/" || raw.eq_ignore_ascii_case("go"));
    if alone { "/**/ " } else { "" }
}

/// The part of its line that stands before a token.
pub(super) fn before<'t>(text: &'t str, token: &Range<usize>) -> &'t str {
    text[..token.start].rsplit(['\n', '\r']).next().unwrap_or_default()
}
