//! dbmate's migrations: one file each, with `-- migrate:up` and `-- migrate:down`.

use super::chain::{self, Migration, lines_between};
use super::pieces::{Piece, Source};
use super::statement::Converter;
use super::{Imported, Origin};
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic};

const UP: &str = "-- migrate:up";
const DOWN: &str = "-- migrate:down";

/// Reads the files of a folder.
pub fn read(files: &[Source<'_>], mut converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    let mut remarks = Vec::new();
    let mut found: Vec<(&str, String, &Source<'_>)> = Vec::new();
    for source in files {
        let name = chain::file_name(source);
        let digits = name.find(|c: char| !c.is_ascii_digit()).unwrap_or(name.len());
        if digits == 0 {
            remarks.push(format!("{} does not begin with a version, and was left out", source.path));
            continue;
        }
        let words = chain::words(name[digits..].trim_end_matches(".sql"));
        found.push((&name[..digits], words, source));
    }
    chain::refuse_doubles(found.iter().map(|(v, _, s)| ((*v).to_owned(), s.path, s.file, 1)), scope);
    // As dbmate does, by the name of the file.
    found.sort_by_key(|(.., source)| chain::file_name(source));
    let mut migrations = Vec::new();
    for (version, message, source) in found {
        let Some((up, down)) = halves(source, scope) else { continue };
        let origin = Origin { file: source.path.to_owned(), line: 0 };
        migrations.push(Migration { id: chain::id("dbmate", version), message, origin, up, down });
    }
    let revisions = chain::chained(&migrations, &mut converter);
    chain::finished(revisions, remarks, &converter)
}

/// What goes up and what goes down.
fn halves(source: &Source<'_>, scope: &Scope<'_>) -> Option<(Vec<Piece>, Option<Vec<Piece>>)> {
    let line_of = |mark: &str| {
        let is_mark = |line: &str| {
            line.trim_start()
                .strip_prefix(mark)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        };
        (1..).zip(source.text.lines()).find(|(_, line)| is_mark(line)).map(|(number, _)| number)
    };
    let end = u32::MAX;
    let (up, down) = (line_of(UP), line_of(DOWN));
    let Some(up) = up else {
        let message = format!("the file has no line `{UP}`");
        let fault = Diagnostic::error(Code::BAD_IMPORT, source.place(1), message);
        scope
            .sink
            .push(fault.hint("what goes up stands below this line, what goes down below `-- migrate:down`"));
        return None;
    };
    if down.is_some_and(|down| down < up) {
        let message = format!("`{DOWN}` stands before `{UP}`");
        scope.sink.push(Diagnostic::error(Code::BAD_IMPORT, source.place(up), message));
        return None;
    }
    let first = source.pieces(&lines_between(source.text, up + 1, down.unwrap_or(end)), scope);
    let second = down.map(|down| source.pieces(&lines_between(source.text, down + 1, end), scope));
    let outside = source.pieces(&lines_between(source.text, 1, up), scope);
    if let Some(piece) = outside.first() {
        let message = format!("this stands before `{UP}`, where dbmate runs nothing");
        scope.sink.push(Diagnostic::error(Code::BAD_IMPORT, source.place(piece.origin.line), message));
        return None;
    }
    Some((first, second.filter(|pieces| !pieces.is_empty())))
}
