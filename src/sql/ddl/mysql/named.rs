//! CREATE, ALTER and DROP of views, sequences, routines and triggers.

use crate::sql::ddl::Effect;

use super::super::cursor::Cursor;
use super::super::named::{Subject, dropped};
use super::super::object::{Change, ObjectChange, ObjectKind};
use super::super::unread::{Read, Unread};
use super::super::{routine, sequence, trigger, view};

/// The kind that the next word means, and goes over it. (Sequences are MariaDB's.)
fn kind(cursor: &mut Cursor<'_>) -> Option<ObjectKind> {
    let kind = match cursor.word()?.as_str() {
        "view" => ObjectKind::View,
        "sequence" => ObjectKind::Sequence,
        "function" => ObjectKind::Function,
        "procedure" => ObjectKind::Procedure,
        "trigger" => ObjectKind::Trigger,
        _ => return None,
    };
    cursor.skip();
    Some(kind)
}

/// Goes over the words between CREATE or ALTER and the kind; whether one of them is REPLACE.
fn modifiers(cursor: &mut Cursor<'_>) -> bool {
    let replaces = cursor.eat_all(&["or", "replace"]);
    loop {
        if cursor.eat_all(&["algorithm", "="]) || cursor.eat_all(&["sql", "security"]) {
            cursor.skip();
        } else if cursor.eat_all(&["definer", "="]) {
            account(cursor);
        } else if !cursor.eat("aggregate") {
            return replaces;
        }
    }
}

/// `user@host`, `CURRENT_USER()`, or a role: up to the word that follows.
fn account(cursor: &mut Cursor<'_>) {
    let follows = ["sql", "aggregate", "view", "function", "procedure", "trigger", "event", "package"];
    cursor.skip();
    while !cursor.done() && !follows.iter().any(|word| cursor.is(word)) {
        if cursor.is("@") {
            cursor.skip(); // what follows is the host, whatever it is called
        }
        cursor.skip();
    }
}

/// After `CREATE`. Nothing where it is another kind of object; then the walk is where it was.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<Option<Effect>> {
    let start = cursor.mark();
    let replaces = modifiers(cursor);
    let Some(kind) = kind(cursor) else {
        cursor.return_to(start);
        return Ok(None);
    };
    created(cursor, kind, replaces).map(|objects| Some(Effect::objects(objects))).map_err(|_| opaque(kind))
}

fn created(cursor: &mut Cursor<'_>, kind: ObjectKind, replaces: bool) -> Read<Vec<ObjectChange>> {
    let one = match kind {
        ObjectKind::View => view::create(cursor, kind, replaces, false)?,
        ObjectKind::Sequence => return sequence::create(cursor, replaces),
        ObjectKind::Function | ObjectKind::Procedure => routine::create(cursor, kind, replaces, |_| None)?,
        ObjectKind::Trigger => trigger::head(cursor)?.with_body(cursor, replaces)?,
        ObjectKind::MaterializedView | ObjectKind::Domain | ObjectKind::Policy => return Err(Unread::All),
    };
    Ok(vec![one])
}

/// From `ALTER`.
pub(super) fn alter(cursor: &mut Cursor<'_>) -> Read<Effect> {
    cursor.skip();
    let start = cursor.mark();
    modifiers(cursor);
    let Some(kind) = kind(cursor) else {
        cursor.return_to(start);
        return Err(Unread::All);
    };
    cursor.eat_all(&["if", "exists"]);
    let subject = Subject::plain(cursor, kind)?;
    let uses = if kind == ObjectKind::View { Some(view::definition(cursor, None)?) } else { None };
    Ok(Effect::objects(subject.changes(&[kind], &Change::Altered { uses })))
}

/// After `DROP`. Nothing where it is another kind of object.
pub(super) fn drop(cursor: &mut Cursor<'_>) -> Read<Option<Effect>> {
    let Some(kind) = kind(cursor) else { return Ok(None) };
    let objects = dropped(cursor, &[kind], Subject::plain).map_err(|_| opaque(kind))?;
    Ok(Some(Effect::objects(objects)))
}

/// What a statement about such an object may touch if it was not understood. A view is about no table of its own.
fn opaque(kind: ObjectKind) -> Unread {
    match kind {
        ObjectKind::View | ObjectKind::MaterializedView => Unread::no_table(),
        ObjectKind::Sequence
        | ObjectKind::Domain
        | ObjectKind::Function
        | ObjectKind::Procedure
        | ObjectKind::Trigger
        | ObjectKind::Policy => Unread::All,
    }
}
