//! Migrations that follow each other in a straight line, as tools have them that count: each becomes a revision, what
//! reverts it becomes `downgrade` unless its operations have inverses that do the same.

use std::collections::BTreeMap;

use super::pieces::{Piece, Source};
use super::statement::Converter;
use super::{Imported, ImportedRevision, Origin, Step, written};
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic, FileId, Place};
use crate::model::RevisionId;

/// One migration.
#[derive(Clone, Debug)]
pub(super) struct Migration {
    pub id: RevisionId,
    pub message: String,
    pub origin: Origin,
    pub up: Vec<Piece>,
    /// What reverts it, where the tool has been told.
    pub down: Option<Vec<Piece>>,
}

/// A revision for each, in this order.
pub(super) fn chained(migrations: &[Migration], converter: &mut Converter<'_>) -> Vec<ImportedRevision> {
    let mut revisions: Vec<ImportedRevision> = Vec::new();
    for migration in migrations {
        let before = converter.catalog.clone();
        let upgrade = converter.all(&migration.up);
        let mut back = converter.clone();
        let downgrade = migration.down.as_ref().map(|pieces| back.all(pieces));
        converter.transactions = back.transactions;
        let computed = converter.way_back(&upgrade);
        let leads_back = before.other_object(&back.catalog).is_none();
        revisions.push(ImportedRevision {
            id: migration.id.clone(),
            down_revisions: revisions.last().map(|last| last.id.clone()).into_iter().collect(),
            depends_on: Vec::new(),
            branch_labels: Vec::new(),
            message: migration.message.clone(),
            created: None,
            downgrade: downgrade.filter(|steps| !(leads_back && is_derived(&upgrade, steps))).or(computed),
            irreversible: None,
            upgrade,
            origin: migration.origin.clone(),
        });
    }
    revisions
}

/// Whether the inverses of the operations do what is listed: both are operations alone.
pub(super) fn is_derived(upgrade: &[Step], downgrade: &[Step]) -> bool {
    let has_inverse = |step: &Step| {
        let is = |name: &str| step.operation.as_ref().is_some_and(|node| node.get(name).is_some());
        step.operation.is_some() && !is("add_enum_value") && !written::lacks_undo(step, upgrade)
    };
    let is_schema = |step: &Step| {
        let rows = ["update_rows", "delete_rows", "bulk_insert"];
        step.operation.as_ref().is_some_and(|node| {
            let execute = node.get("execute");
            rows.iter().all(|name| node.get(name).is_none())
                // What changes nothing that is known is still what somebody wrote.
                && execute.is_none_or(|body| {
                    body.get("undo").is_some_and(|undo| undo.text() != Some("nothing"))
                })
        })
    };
    upgrade.iter().all(has_inverse) && downgrade.iter().all(is_schema) && !downgrade.is_empty()
}

/// A version as an id, where it can be one; else a digest of it, always the same.
pub(super) fn id(tool: &str, version: &str) -> RevisionId {
    match RevisionId::new(version) {
        Ok(id) if version.starts_with(|c: char| c.is_ascii_alphanumeric()) => id,
        _ => digest(&[tool, version]),
    }
}

/// Twelve hexadecimal digits, as ids mostly have.
pub(super) fn digest(parts: &[&str]) -> RevisionId {
    let whole = blake3::hash(parts.join("\n").as_bytes()).to_hex();
    RevisionId::new(&whole[..12]).unwrap_or_else(|_| unreachable!("hexadecimal digits are an id"))
}

/// Versions that several files have, each told with all of them.
pub(super) fn refuse_doubles<'s>(
    versions: impl IntoIterator<Item = (String, &'s str, FileId, u32)>,
    scope: &Scope<'_>,
) {
    let mut known: BTreeMap<String, Vec<(&str, Place)>> = BTreeMap::new();
    for (version, path, file, line) in versions {
        known.entry(version).or_default().push((path, Place { file, line, col: 1, len: 0 }));
    }
    for (version, files) in known.into_iter().filter(|(_, files)| files.len() > 1) {
        let message = format!("the version {version} is there {} times", files.len());
        let mut fault = Diagnostic::error(Code::BAD_IMPORT, files[0].1, message);
        for (path, place) in &files[1..] {
            fault = fault.related(*place, format!("also in {path}"));
        }
        scope.sink.push(fault.hint("their order cannot be told: give each a version of its own"));
    }
}

/// A file of a pair: one goes up, the other goes back.
pub(super) struct Half<'s, 't, V> {
    pub source: &'s Source<'t>,
    /// The version, as the tool compares it.
    pub version: V,
    /// The version, as it is written.
    pub written: String,
    pub words: String,
}

/// Pairs of files by their versions, in order; two of one version are refused, and of those that go back alone `lonely` is
/// said.
pub(super) fn paired<V: Ord>(
    tool: &str,
    mut ups: Vec<Half<'_, '_, V>>,
    downs: &[Half<'_, '_, V>],
    shown: impl Fn(&V) -> String,
    (lonely, remarks): (&str, &mut Vec<String>),
    scope: &Scope<'_>,
) -> Vec<Migration> {
    for list in [&ups[..], downs] {
        let versions = list.iter().map(|half| (shown(&half.version), half.source.path, half.source.file, 1));
        refuse_doubles(versions, scope);
    }
    ups.sort_by(|a, b| a.version.cmp(&b.version));
    for down in downs.iter().filter(|down| ups.iter().all(|up| up.version != down.version)) {
        remarks.push(format!("{} {lonely}, and was left out", down.source.path));
    }
    let migration = |up: &Half<'_, '_, V>| {
        let down = downs.iter().find(|down| down.version == up.version);
        Migration {
            id: id(tool, &up.written),
            message: up.words.clone(),
            origin: Origin { file: up.source.path.to_owned(), line: 0 },
            up: up.source.pieces(up.source.text, scope),
            down: down.map(|down| down.source.pieces(down.source.text, scope)),
        }
    };
    ups.iter().map(migration).collect()
}

/// Words of a file's name.
pub(super) fn words(name: &str) -> String {
    name.split(['_', '-']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The name of a file without folders.
pub(super) fn file_name<'s>(source: &Source<'s>) -> &'s str {
    source.path.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// What a folder gives, or an error where it gives nothing.
pub(super) fn finished(
    revisions: Vec<ImportedRevision>,
    remarks: Vec<String>,
    converter: &Converter<'_>,
) -> Imported {
    let mut imported = Imported { revisions, remarks };
    converter.remark(&mut imported);
    imported
}

/// The lines of a text from one to another, the others empty, so that all keep their numbers.
pub(super) fn lines_between(text: &str, from: u32, to: u32) -> String {
    let numbered = (1..).zip(text.split_inclusive('\n'));
    numbered
        .map(|(number, line)| match line {
            _ if number >= from && number < to => line,
            _ if line.ends_with('\n') => "\n",
            _ => "",
        })
        .collect()
}
