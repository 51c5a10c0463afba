//! Raw SQL for SQLite. What it has in common with PostgreSQL is read as PostgreSQL's: every token must be accounted
//! for, so what only SQLite has (ON CONFLICT, WITHOUT ROWID, a column without a type) makes a name opaque.

use super::Effect;
use super::cursor::Cursor;
use super::named::{Subject, dropped};
use super::object::{ObjectChange, ObjectKind};
use super::postgres::objects;
use super::unread::{Read, Unread};
use super::{trigger, view};

/// First words of statements that change rows or the session, or only look.
const WITHOUT_EFFECT: [&str; 19] = [
    "analyze",
    "attach",
    "delete",
    "detach",
    "explain",
    "insert",
    "pragma",
    "reindex",
    "release",
    "replace",
    "rollback",
    "savepoint",
    "select",
    "update",
    "vacuum",
    "values",
    "with",
    "begin",
    "commit",
];

/// Reads a statement by its first word.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Effect> {
    match cursor.word().as_deref() {
        Some("create") => create(cursor),
        Some("alter") => objects::alter(cursor),
        Some("drop") => drop(cursor),
        Some(word) if WITHOUT_EFFECT.contains(&word) => Ok(Effect::nothing()),
        _ => Err(Unread::All),
    }
}

/// The kind of object, if it is read here, and goes over its word.
fn kind(cursor: &mut Cursor<'_>) -> Option<ObjectKind> {
    let kind = match cursor.word()?.as_str() {
        "view" => ObjectKind::View,
        "trigger" => ObjectKind::Trigger,
        _ => return None,
    };
    cursor.skip();
    Some(kind)
}

fn create(cursor: &mut Cursor<'_>) -> Read<Effect> {
    let start = cursor.mark();
    cursor.skip();
    let temporary = cursor.eat_any(&["temp", "temporary"]);
    let Some(kind) = kind(cursor) else {
        cursor.return_to(start);
        return objects::create(cursor);
    };
    let created = if kind == ObjectKind::View {
        view::create(cursor, kind, false, false)
    } else {
        trigger::head(cursor).and_then(|head| head.with_body(cursor, false))
    };
    match created {
        Ok(object) if temporary || is_temporary(&object) => Ok(Effect::nothing()),
        Ok(object) => Ok(Effect::objects(vec![object])),
        Err(_) => Err(Unread::no_table()),
    }
}

fn drop(cursor: &mut Cursor<'_>) -> Read<Effect> {
    let start = cursor.mark();
    cursor.skip();
    let Some(kind) = kind(cursor) else {
        cursor.return_to(start);
        return objects::drop(cursor);
    };
    let mut objects = dropped(cursor, &[kind], Subject::plain).map_err(|_| Unread::no_table())?;
    objects.retain(|object| !is_temporary(object));
    Ok(Effect::objects(objects))
}

/// Whether it is in the schema that goes with the connection (SQLite, "CREATE VIEW").
fn is_temporary(object: &ObjectChange) -> bool {
    object.name.schema.as_ref().is_some_and(|schema| schema.eq_ignore_ascii_case("temp"))
}
