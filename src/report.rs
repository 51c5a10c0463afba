//! Diagnostics as people and programs read them. The only room that writes to the terminal.

mod annotations;
mod columns;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diag::{Diagnostic, Diagnostics, Place, Severity, Sources};

pub use annotations::{github, gitlab};
pub use columns::{plain, width, wrap};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people, with the source.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

/// All diagnostics as one text, sorted by place.
pub fn render(diagnostics: Diagnostics, sources: &Sources, format: Format, colour: bool) -> String {
    let list = diagnostics.sorted(sources);
    let mut out = String::new();
    for diagnostic in &list {
        match format {
            Format::Text => out.push_str(&text(diagnostic, sources, colour)),
            Format::Json => out.push_str(&json(diagnostic, sources)),
        }
        out.push('\n');
    }
    if format == Format::Text {
        out.push_str(&summary(&list));
    }
    out
}

fn summary(list: &[Diagnostic]) -> String {
    let count = |severity| list.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let plural = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0 | 1, _) if list.len() < 2 => String::new(),
        (0, _) => String::new(),
        (_, 0) => format!("{}; nothing was written\n", plural(errors, "error")),
        _ => {
            format!("{} and {}; nothing was written\n", plural(errors, "error"), plural(warnings, "warning"))
        }
    }
}

fn text(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.clone()).id(diagnostic.code.id));
    let mut places: Vec<(Place, Option<&str>)> = diagnostic.place.iter().map(|p| (*p, None)).collect();
    places.extend(diagnostic.related.iter().map(|(place, word)| (*place, Some(word.as_str()))));
    for (number, (place, word)) in places.into_iter().enumerate() {
        let Some(file) = sources.get(place.file) else { continue };
        let kind =
            if number == 0 && word.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(span(&file.text, place));
        let annotation = match word {
            Some(word) => annotation.label(plain(word)),
            None => annotation,
        };
        group =
            group.element(Snippet::source(file.text.clone()).path(file.path.clone()).annotation(annotation));
    }
    if let Some(hint) = &diagnostic.hint {
        let hint: Vec<String> = hint.lines().map(plain).collect();
        group = group.element(Level::HELP.message(hint.join("\n")));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = renderer.render(&[group]);
    out.push('\n');
    out
}

/// A place as bytes of the text; a place without a length shows one character.
fn span(text: &str, place: Place) -> std::ops::Range<usize> {
    let line = place.line.saturating_sub(1) as usize;
    let start_of_line = if line == 0 {
        0
    } else {
        text.match_indices('\n').nth(line - 1).map_or(text.len(), |(at, _)| at + 1)
    };
    let rest = &text[start_of_line..];
    let line_text = rest.lines().next().unwrap_or_default();
    let byte = |chars: usize| line_text.char_indices().nth(chars).map_or(line_text.len(), |(at, _)| at);
    let start = byte(place.col.saturating_sub(1) as usize);
    let end = byte((place.col.saturating_sub(1) + place.len.max(1)) as usize);
    start_of_line + start..(start_of_line + end).max(start_of_line + start)
}

fn json(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let place = |place: &Place| {
        serde_json::json!({
            "file": sources.path(place.file), "line": place.line, "column": place.col, "length": place.len,
        })
    };
    let related: Vec<_> = diagnostic
        .related
        .iter()
        .map(|(at, word)| serde_json::json!({ "place": place(at), "message": word }))
        .collect();
    let at = diagnostic.place.as_ref();
    serde_json::json!({
        "code": diagnostic.code.id,
        "severity": diagnostic.severity.word(),
        "message": diagnostic.message,
        "file": at.map(|p| sources.path(p.file)),
        "line": at.map(|p| p.line),
        "column": at.map(|p| p.col),
        "length": at.map(|p| p.len),
        "hint": diagnostic.hint,
        "related": related,
    })
    .to_string()
}

/// Whether standard error is a terminal that wants colours.
pub fn wants_colour() -> bool {
    anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
}

/// Whether somebody sees what goes to standard output, rather than a file or another program.
pub fn is_terminal() -> bool {
    use std::io::IsTerminal as _;
    std::io::stdout().is_terminal()
}

/// Writes to standard error; one that cannot be written to has nobody to be told.
pub fn error(text: &str) {
    let _ = error_to_reader(text);
}

/// Writes to standard error, where it matters whether somebody reads it.
///
/// # Errors
/// Standard error that cannot be written to.
pub fn error_to_reader(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut out = std::io::stderr().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

/// Writes to standard output; a reader who has gone away is no fault.
///
/// # Errors
/// Standard output that cannot be written to.
pub fn answer(text: &str) -> std::io::Result<()> {
    match answer_to_reader(text) {
        Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes to standard output, where it matters whether somebody reads it.
///
/// # Errors
/// Standard output that cannot be written to.
pub fn answer_to_reader(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

/// What clears a terminal and leaves what has scrolled away.
pub const CLEAR: &str = "\u{1b}[H\u{1b}[2J";
