//! The output of `alembic upgrade head --sql`: a revision for each line that says which one runs.

use super::pieces::{Piece, Source};
use super::statement::Converter;
use super::{Imported, ImportedRevision};
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::RevisionId;

/// How Alembic begins a revision, in a comment of its own line.
const BEGINS: &str = "-- Running upgrade ";
/// The same in a script that goes down.
const DOWN: &str = "-- Running downgrade ";

/// A revision as the script announces it.
struct Announced {
    line: u32,
    parents: Vec<RevisionId>,
    id: RevisionId,
}

/// Reads the script; what cannot be read goes to the scope's sink.
pub fn read(source: &Source<'_>, mut converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    converter.is_recorded = true;
    let announced = announced(source, scope);
    let pieces = source.pieces(source.text, scope);
    within_statements(&announced, &pieces, source, scope);
    let mut imported = Imported::default();
    let begin = announced.first().map_or(u32::MAX, |first| first.line);
    let before: Vec<Piece> = pieces.iter().filter(|piece| piece.origin.line < begin).cloned().collect();
    let left_out = converter.all(&before).len();
    if left_out > 0 {
        imported.remarks.push(format!("statements before the first revision were left out: {left_out}"));
    }
    for (number, revision) in announced.iter().enumerate() {
        let end = announced.get(number + 1).map_or(u32::MAX, |next| next.line);
        let is_own = |piece: &&Piece| piece.origin.line > revision.line && piece.origin.line < end;
        let own: Vec<Piece> = pieces.iter().filter(is_own).cloned().collect();
        let upgrade = converter.all(&own);
        imported.revisions.push(ImportedRevision {
            id: revision.id.clone(),
            down_revisions: revision.parents.clone(),
            depends_on: Vec::new(),
            branch_labels: Vec::new(),
            message: revision.id.to_string(),
            created: None,
            downgrade: converter.way_back(&upgrade),
            upgrade,
            irreversible: None,
            origin: source.origin(revision.line),
        });
    }
    imported.remarks.push(
        "messages, dates, labels and `depends_on` are not in Alembic's script: each message is the revision's id".to_owned(),
    );
    let doubled = pieces.iter().filter(|piece| piece.text.contains("%%")).count();
    if doubled > 0 {
        imported.remarks.push(format!(
            "{doubled} statements have `%%`: Alembic doubles `%` in its scripts, so write one where one was meant"
        ));
    }
    converter.remark(&mut imported);
    imported
}

/// The lines that announce a revision, and what is wrong with them.
fn announced(source: &Source<'_>, scope: &Scope<'_>) -> Vec<Announced> {
    let mut list = Vec::new();
    for (line, text) in (1..).zip(source.text.lines()) {
        if let Some(rest) = text.strip_prefix(BEGINS) {
            match announcement(rest) {
                Ok((parents, id)) => list.push(Announced { line, parents, id }),
                Err(why) => scope.sink.push(Diagnostic::error(Code::BAD_IMPORT, source.place(line), why)),
            }
        } else if text.starts_with(DOWN) {
            let message = "this script goes down, and an import needs one that goes up";
            let fault = Diagnostic::error(Code::BAD_IMPORT, source.place(line), message);
            scope.sink.push(fault.hint("`alembic upgrade head --sql > upgrade.sql` writes it"));
            break;
        }
    }
    if list.is_empty() && source.text.lines().all(|line| !line.starts_with(DOWN) && !line.starts_with(BEGINS))
    {
        let message = "this is no script of Alembic: no line begins with `-- Running upgrade`";
        let fault = Diagnostic::error(Code::BAD_IMPORT, source.place(1), message);
        scope.sink.push(fault.hint(
            "`alembic upgrade head --sql > upgrade.sql` writes it; for a dump: `sqlc-mig import sql FILE`",
        ));
    }
    list
}

/// `d4, e5 -> f6 (head), a message`: the parents and the id.
fn announcement(text: &str) -> Result<(Vec<RevisionId>, RevisionId), String> {
    let Some((parents, rest)) = text.split_once("->") else {
        return Err("this line names no revision: `PARENT -> REVISION` is expected".to_owned());
    };
    let word =
        |text: &str| text.split_whitespace().next().unwrap_or_default().trim_end_matches(',').to_owned();
    let id = |text: &str| RevisionId::new(text).map_err(|why| format!("the revision id `{text}` {why}"));
    let parents = parents.split(',').map(word).filter(|name| !name.is_empty() && name != "<base>");
    Ok((parents.map(|name| id(&name)).collect::<Result<_, _>>()?, id(&word(rest))?))
}

/// An announcement that stands in the middle of a statement belongs to nothing.
fn within_statements(announced: &[Announced], pieces: &[Piece], source: &Source<'_>, scope: &Scope<'_>) {
    for piece in pieces {
        let first = piece.origin.line;
        let count = u32::try_from(piece.text.matches('\n').count()).unwrap_or(u32::MAX);
        for revision in announced.iter().filter(|r| r.line > first && r.line <= first.saturating_add(count)) {
            let message = format!("this line stands within the statement that begins in line {first}");
            let fault = Diagnostic::error(Code::BAD_IMPORT, source.place(revision.line), message);
            scope.sink.push(fault.hint("end that statement with `;`; a comment at its end may hide one"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn announcements_are_read_with_and_without_marks() {
        let read = |text: &str| {
            announcement(text).map(|(parents, id)| {
                (parents.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"), id.to_string())
            })
        };
        let ok = |parents: &str, id: &str| Ok((parents.to_owned(), id.to_owned()));
        assert_eq!(read(" -> a1"), ok("", "a1"));
        assert_eq!(read("<base> -> a1 (head), a message -> x"), ok("", "a1"));
        assert_eq!(read("a1 -> b2 (branchpoint)"), ok("a1", "b2"));
        assert_eq!(read("d4, e5 -> f6 (mergepoint), merge"), ok("d4+e5", "f6"));
        assert!(read("a1").is_err());
        assert!(read("a1 -> ").is_err());
        assert!(read("a1 -> b@2").is_err());
    }
}
