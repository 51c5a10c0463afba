//! Statements that cannot stand in a script, and why.

use std::ops::Range;

use super::Fault;
use crate::diag::Code;
use crate::dialect::{Facts, RefusedFor};
use crate::lex::{self, Kind, Token};

/// Statements that the script cannot hold, by their first words.
pub(super) fn start(words: &[String], at: Range<usize>, facts: &Facts) -> Result<(), Fault> {
    let first = words.first().map_or("", String::as_str);
    let (code, reason, hint) = if facts.client.commands.contains(&first) {
        (Code::SQL_CLIENT, "it is a command of the client", "write plain SQL")
    } else {
        let Some(refused) = (facts.statements.forbidden_start)(words) else { return Ok(()) };
        let code = match refused.what {
            RefusedFor::Transaction => Code::SQL_TRANSACTION,
            RefusedFor::Engine => Code::UNSUPPORTED,
        };
        (code, refused.reason, refused.hint)
    };
    let message = format!("`{}` cannot stand in a spec: {reason}", first.to_uppercase());
    Err(Fault::new(code, message, hint).at(at))
}

/// Calls of functions that give up the lock of the run.
pub(super) fn calls(text: &str, tokens: &[Token], facts: &Facts) -> Result<(), Fault> {
    let raw = |token: &Token| &text[token.range.clone()];
    let is_call = |pair: &&[Token]| {
        raw(&pair[1]) == "(" && facts.statements.unlocking.contains(&raw(&pair[0]).to_lowercase().as_str())
    };
    if facts.statements.unlocking.is_empty() {
        return Ok(());
    }
    let code: Vec<Token> =
        tokens.iter().filter(|t| !matches!(t.kind, Kind::Space | Kind::Comment)).cloned().collect();
    match code.windows(2).find(is_call) {
        Some(pair) => {
            let message =
                format!("`{}` would release the lock of the run, so that another could begin", raw(&pair[0]));
            let hint = "release the locks that you have taken, each by its name";
            Err(Fault::new(Code::SQL_TRANSACTION, message, hint).at(pair[0].range.clone()))
        }
        None => Ok(()),
    }
}

/// Whether what stands in such a comment is executed depends on the server: nothing can be said about it.
pub(super) fn executable_comment(text: &str, tokens: &[Token], facts: &Facts) -> Result<(), Fault> {
    let executable = |t: &&Token| {
        let raw = &text[t.range.clone()];
        t.kind == Kind::Comment && (raw.starts_with("/*!") || raw.starts_with("/*M!"))
    };
    match tokens.iter().find(executable).filter(|_| facts.syntax.lexical.executable_comments) {
        Some(token) => Err(Fault::new(
            Code::SQL_SPLIT,
            "some servers execute this comment, and others do not",
            "write plain SQL; a map `{mysql: ..., mariadb: ...}` takes one text for each engine",
        )
        .at(token.range.clone())),
        None => Ok(()),
    }
}

/// What the client would take for its own.
pub(super) fn client_command(raw: &str, at: Range<usize>, text: &str, facts: &Facts) -> Result<(), Fault> {
    if raw == "\\" && facts.client.backslash_commands {
        let message =
            format!("`{}` is a command of the client: a backslash outside quotes", &text[at.clone()]);
        let hint = "write plain SQL, which goes to the server; `bulk_insert` loads rows; inside quotes a backslash is fine";
        return Err(Fault::new(Code::SQL_CLIENT, message, hint).at(at));
    }
    match facts.client.delimiter.filter(|end| text[at.start..].starts_with(end)) {
        Some(end) => {
            let message = format!("`{end}` ends a statement for the client, also here");
            let hint = "it can stand inside quotes and comments only";
            Err(Fault::new(Code::SQL_CLIENT, message, hint).at(at.start..at.start + end.len()))
        }
        None => Ok(()),
    }
}

/// COPY data in a branch that is skipped would be read as SQL.
pub(super) fn copy_from_stdin(text: &str, tokens: &[Token], facts: &Facts) -> Result<(), Fault> {
    let words: Vec<String> =
        tokens.iter().filter_map(|t| lex::name_of(text, t, &facts.syntax.lexical)).collect();
    let copies = words.first().is_some_and(|w| w == "copy");
    if copies && words.iter().any(|w| w.eq_ignore_ascii_case("stdin") || w.eq_ignore_ascii_case("stdout")) {
        return Err(Fault::new(
            Code::SQL_CLIENT,
            "COPY from or to the client cannot stand in a script that may be skipped",
            "use `bulk_insert`, or INSERT ... VALUES",
        ));
    }
    Ok(())
}
