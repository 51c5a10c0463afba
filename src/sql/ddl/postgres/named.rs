//! CREATE, ALTER and DROP of views, sequences, domains, routines, triggers and policies.

use crate::sql::ddl::Effect;

use super::super::cursor::Cursor;
use super::super::named::{Subject, dropped, renamed};
use super::super::object::{Change, ObjectChange, ObjectKind};
use super::super::unread::{Read, Unread};
use super::super::uses::Uses;
use super::super::{routine, sequence, view};
use super::{arguments, policy, trigger};

/// The words between CREATE and the kind.
#[derive(Clone, Copy, Default)]
pub(super) struct Modifiers {
    /// Where TEMP stands.
    pub(super) temporary: Option<usize>,
    pub(super) unique: bool,
    replaces: bool,
    recursive: bool,
}

impl Modifiers {
    pub(super) fn read(cursor: &mut Cursor<'_>) -> Self {
        let mut read = Self::default();
        loop {
            let start = cursor.mark();
            if cursor.eat_any(&["temp", "temporary"]) {
                read.temporary = Some(start);
            } else if cursor.eat("unique") {
                read.unique = true;
            } else if cursor.eat("replace") {
                read.replaces = true;
            } else if cursor.eat("recursive") {
                read.recursive = true;
            } else if cursor.eat("unlogged") {
                cursor.pass_over(start);
            } else if !cursor.eat_any(&OTHER_MODIFIERS) {
                return read;
            }
        }
    }
}

/// Words that change nothing of what the kind is.
const OTHER_MODIFIERS: [&str; 7] =
    ["constraint", "default", "global", "local", "or", "procedural", "trusted"];

/// The kinds that the next words may mean, and goes over them.
pub(super) fn kinds(cursor: &mut Cursor<'_>) -> Option<&'static [ObjectKind]> {
    let kinds: &[ObjectKind] = match cursor.word()?.as_str() {
        "view" => &[ObjectKind::View],
        "materialized" if cursor.is_ahead(1, "view") => &[ObjectKind::MaterializedView],
        "sequence" => &[ObjectKind::Sequence],
        "domain" => &[ObjectKind::Domain],
        "function" => &[ObjectKind::Function],
        "procedure" => &[ObjectKind::Procedure],
        "routine" => &[ObjectKind::Function, ObjectKind::Procedure],
        "trigger" => &[ObjectKind::Trigger],
        "policy" => &[ObjectKind::Policy],
        _ => return None,
    };
    cursor.skip();
    if kinds == [ObjectKind::MaterializedView] {
        cursor.skip();
    }
    Some(kinds)
}

/// After the kind.
pub(super) fn create(cursor: &mut Cursor<'_>, kinds: &[ObjectKind], modifiers: Modifiers) -> Read<Effect> {
    if modifiers.temporary.is_some() {
        return Ok(Effect::nothing());
    }
    let [kind] = *kinds else { return Err(Unread::no_table()) };
    created(cursor, kind, modifiers).map(of_schema).map_err(|_| Unread::no_table())
}

fn created(cursor: &mut Cursor<'_>, kind: ObjectKind, modifiers: Modifiers) -> Read<Vec<ObjectChange>> {
    let Modifiers { replaces, recursive, .. } = modifiers;
    let one = match kind {
        ObjectKind::View | ObjectKind::MaterializedView => view::create(cursor, kind, replaces, recursive)?,
        ObjectKind::Sequence => return sequence::create(cursor, replaces),
        ObjectKind::Domain => domain(cursor)?,
        ObjectKind::Function | ObjectKind::Procedure => {
            routine::create(cursor, kind, replaces, arguments::read)?
        }
        ObjectKind::Trigger => trigger::create(cursor, replaces)?,
        ObjectKind::Policy => policy::create(cursor)?,
    };
    Ok(vec![one])
}

/// After `CREATE DOMAIN`: its checks may call routines.
fn domain(cursor: &mut Cursor<'_>) -> Read<ObjectChange> {
    let name = cursor.object()?;
    let mut uses = Uses::nothing();
    while !cursor.done() {
        if cursor.eat("check") {
            uses.join(Uses::of_condition(&cursor.group()?, &[], cursor.facts));
        } else {
            cursor.skip();
        }
    }
    uses.names.clear(); // `VALUE`, and no column
    let change = Change::Created { replaces: false, if_missing: false, uses };
    Ok(ObjectChange::new(ObjectKind::Domain, name, change))
}

/// After `ALTER` and the kind.
pub(super) fn alter(cursor: &mut Cursor<'_>, kinds: &[ObjectKind]) -> Read<Effect> {
    if cursor.are(&["all", "in", "tablespace"]) {
        return Ok(Effect::nothing());
    }
    altered(cursor, kinds).map(of_schema).map_err(|_| Unread::no_table())
}

fn altered(cursor: &mut Cursor<'_>, kinds: &[ObjectKind]) -> Read<Vec<ObjectChange>> {
    let [kind, ..] = *kinds else { return Ok(Vec::new()) };
    cursor.eat_all(&["if", "exists"]);
    let subject = subject(cursor, kind)?;
    let change = match renamed(cursor, &subject)? {
        Some(change) => change,
        None if cursor.done() => return Err(Unread::All),
        None => other_change(cursor, kind, &subject)?,
    };
    Ok(subject.changes(kinds, &change))
}

fn other_change(cursor: &mut Cursor<'_>, kind: ObjectKind, subject: &Subject) -> Read<Change> {
    let uses = match kind {
        ObjectKind::Sequence => match sequence::owned(cursor)? {
            Some(owned) => return Ok(owned),
            None => None,
        },
        ObjectKind::Policy => policy::conditions(cursor, subject.table.as_ref())?,
        ObjectKind::View
        | ObjectKind::MaterializedView
        | ObjectKind::Domain
        | ObjectKind::Function
        | ObjectKind::Procedure
        | ObjectKind::Trigger => None,
    };
    Ok(Change::Altered { uses })
}

/// After `DROP` and the kind.
pub(super) fn drop(cursor: &mut Cursor<'_>, kinds: &[ObjectKind]) -> Read<Effect> {
    let start = cursor.mark();
    let cascade = kinds.iter().any(|kind| is_part_of_tables(*kind)) && cursor.seek_end(&["cascade"]);
    if cascade {
        cursor.miss(); // what of it an expression uses in a way that was not read
    }
    cursor.return_to(start);
    match dropped(cursor, kinds, subject) {
        Ok(objects) => Ok(of_schema(objects)),
        Err(_) if cascade => Err(Unread::All),
        Err(_) => Err(Unread::no_table()),
    }
}

/// Whether columns, defaults or checks may depend on it: which ones go with it, no statement says.
fn is_part_of_tables(kind: ObjectKind) -> bool {
    match kind {
        ObjectKind::Domain | ObjectKind::Sequence | ObjectKind::Function | ObjectKind::Procedure => true,
        ObjectKind::View | ObjectKind::MaterializedView | ObjectKind::Trigger | ObjectKind::Policy => false,
    }
}

/// What ALTER and DROP name.
fn subject(cursor: &mut Cursor<'_>, kind: ObjectKind) -> Read<Subject> {
    let mut subject = Subject::plain(cursor, kind)?;
    match kind {
        ObjectKind::Function | ObjectKind::Procedure if cursor.is("(") => {
            subject.arguments = arguments::read(cursor);
        }
        ObjectKind::Trigger | ObjectKind::Policy => {
            cursor.expect("on")?;
            subject.table = Some(cursor.object()?);
        }
        ObjectKind::View
        | ObjectKind::MaterializedView
        | ObjectKind::Sequence
        | ObjectKind::Domain
        | ObjectKind::Function
        | ObjectKind::Procedure => {}
    }
    Ok(subject)
}

/// Without what is in `pg_temp`: it is gone after the session.
fn of_schema(mut objects: Vec<ObjectChange>) -> Effect {
    let lasts = |schema: Option<&String>| schema.is_none_or(|schema| schema != "pg_temp");
    objects.retain(|object| {
        let table = object.table.as_ref().and_then(|table| table.schema.as_ref());
        lasts(object.name.schema.as_ref()) && lasts(table)
    });
    Effect::objects(objects)
}
