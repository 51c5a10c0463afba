//! Triggers and stored routines: which one a statement creates or drops.

use crate::diag::Place;
use crate::dialect::Facts;
use crate::model::program::ProgramKind;

use super::cursor::{Cursor, Name, Read, Unread};

/// What a statement does to a trigger or routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramChange {
    /// It creates it, or drops it.
    pub creates: bool,
    /// What it is.
    pub kind: ProgramKind,
    /// Its schema, where the statement says it, and its name.
    pub name: (Option<String>, String),
    /// The table of a new trigger, in the same way.
    pub table: Option<(Option<String>, String)>,
}

/// Reads CREATE and DROP of a trigger, procedure or function.
pub fn program(statement: &str, place: Place, facts: &Facts) -> Option<ProgramChange> {
    Cursor::new(statement, place, facts).and_then(|mut cursor| read(&mut cursor)).ok()
}

fn read(cursor: &mut Cursor<'_>) -> Read<ProgramChange> {
    let creates = cursor.eat("create");
    if !creates {
        cursor.expect("drop")?;
    }
    let kind = loop {
        match cursor.word().as_deref().and_then(ProgramKind::from_word) {
            Some(kind) => break kind,
            None if cursor.done() => return Err(Unread::All),
            None => cursor.skip(), // OR REPLACE, DEFINER = ...
        }
    };
    cursor.skip();
    let _ = cursor.eat_all(&["if", "not", "exists"]) || cursor.eat_all(&["if", "exists"]);
    let pair = |name: Name| (name.schema, name.name);
    let name = pair(cursor.object()?);
    let mut table = None;
    if creates && kind == ProgramKind::Trigger {
        while !cursor.eat("on") {
            if cursor.done() {
                return Err(Unread::All);
            }
            cursor.skip(); // BEFORE INSERT
        }
        table = Some(pair(cursor.object()?));
    }
    Ok(ProgramChange { creates, kind, name, table })
}
