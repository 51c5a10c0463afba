//! DROP and ALTER of views, sequences, domains, routines, triggers and policies.

use super::cursor::Cursor;
use super::name::Name;
use super::object::{Change, ObjectChange, ObjectKind};
use super::unread::Read;

/// An object as DROP and ALTER name it.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) name: Name,
    pub(super) arguments: Option<Vec<String>>,
    pub(super) table: Option<Name>,
}

impl Subject {
    /// A name alone.
    pub(super) fn plain(cursor: &mut Cursor<'_>, _kind: ObjectKind) -> Read<Self> {
        Ok(Self { name: cursor.object()?, arguments: None, table: None })
    }

    /// The same change for each kind that it may be.
    pub(super) fn changes(self, kinds: &[ObjectKind], change: &Change) -> Vec<ObjectChange> {
        let one = |kind: &ObjectKind| ObjectChange {
            kind: *kind,
            name: self.name.clone(),
            arguments: self.arguments.clone(),
            table: self.table.clone(),
            change: change.clone(),
        };
        kinds.iter().map(one).collect()
    }
}

/// How an engine names an object of a kind.
pub(super) type ReadSubject = fn(&mut Cursor<'_>, ObjectKind) -> Read<Subject>;

/// After `DROP` and the kind, which is one of these.
pub(super) fn dropped(
    cursor: &mut Cursor<'_>,
    kinds: &[ObjectKind],
    subject: ReadSubject,
) -> Read<Vec<ObjectChange>> {
    let Some(kind) = kinds.first() else { return Ok(Vec::new()) };
    let if_exists = cursor.eat_all(&["if", "exists"]) || kinds.len() > 1;
    let mut subjects = vec![subject(cursor, *kind)?];
    while cursor.eat(",") {
        subjects.push(subject(cursor, *kind)?);
    }
    let cascade = cursor.eat("cascade");
    if !cascade {
        cursor.eat("restrict");
    }
    cursor.end()?;
    let change = Change::Dropped { if_exists, cascade };
    Ok(subjects.into_iter().flat_map(|subject| subject.changes(kinds, &change)).collect())
}

/// After `ALTER`, the kind and the subject: another name, another schema. What else is altered is left to the caller.
pub(super) fn renamed(cursor: &mut Cursor<'_>, subject: &Subject) -> Read<Option<Change>> {
    let old = subject.name.clone();
    let to = if cursor.eat_all(&["rename", "to"]) {
        Name { name: cursor.name()?, ..old }
    } else if cursor.eat_all(&["set", "schema"]) {
        Name { schema: Some(cursor.name()?), ..old }
    } else {
        return Ok(None);
    };
    cursor.end()?;
    Ok(Some(Change::Renamed { to }))
}
