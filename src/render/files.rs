//! Which questions can be asked together: an engine whose guards are rows asks those of several statements before the
//! first of them.

use std::collections::BTreeSet;

use crate::model::ObjectId;
use crate::plan::{Expected, Guard, Statement};

/// The statements that are asked about together, as far as they have come: what they change of what may be asked about.
#[derive(Default)]
pub(super) struct File {
    /// Tables that they create.
    made: BTreeSet<String>,
    /// Tables and indexes that come, go, or get another name.
    touched: BTreeSet<String>,
    /// Columns of that kind, with their tables.
    columns: BTreeSet<(String, String)>,
    /// They may change anything.
    anything: bool,
}

/// How a statement's guard is asked.
pub(super) struct Asked {
    /// After the statements before it.
    pub(super) apart: bool,
    /// A statement before it creates its table, if that is missing.
    pub(super) made: bool,
}

impl File {
    /// Takes one more statement; one that must be asked apart begins a new one.
    pub(super) fn ask(&mut self, statement: &Statement) -> Asked {
        // What shows that it is superseded may be what those before it make.
        let superseded = !statement.past.is_empty();
        let Some(guard) = &statement.guard else {
            let apart = superseded && !self.is_empty();
            if apart {
                *self = Self::default();
            }
            self.anything |= statement.kind.is_own();
            return Asked { apart, made: false };
        };
        let apart = !self.is_empty()
            && (self.anything || superseded || guard.whole.is_some() || self.matters_to(guard));
        if apart {
            *self = Self::default();
        }
        let made =
            guard.object.column().is_some() && table(guard).is_some_and(|name| self.made.contains(&name));
        self.take(guard);
        Asked { apart, made }
    }

    fn is_empty(&self) -> bool {
        self.touched.is_empty() && self.columns.is_empty() && !self.anything
    }

    /// Whether the answer may be another one after the statements so far.
    fn matters_to(&self, guard: &Guard) -> bool {
        let renamed = |name: &String| self.touched.contains(name) && !self.made.contains(name);
        match &guard.object {
            ObjectId::Column(..) => {
                table(guard).as_ref().is_some_and(renamed)
                    || columns(guard).iter().any(|column| self.columns.contains(column))
            }
            ObjectId::Index(..) => {
                names(guard).iter().any(|name| self.touched.contains(name))
                    || table(guard).as_ref().is_some_and(renamed)
            }
            _ => names(guard).iter().any(|name| self.touched.contains(name)),
        }
    }

    /// Remembers what a statement changes.
    fn take(&mut self, guard: &Guard) {
        let object = &guard.object;
        match object {
            ObjectId::Column(..) => self.columns.extend(columns(guard)),
            ObjectId::Table(_) | ObjectId::Index(..) => self.touched.extend(names(guard)),
            _ => self.anything = true,
        }
        if matches!((object, &guard.to), (ObjectId::Table(_), Expected::Present)) {
            self.made.extend(names(guard));
        }
        // With a table its indexes go, and what replaces one brings back what it finds.
        let goes = matches!((object, &guard.to), (ObjectId::Table(_), Expected::Absent));
        self.anything |= goes || guard.whole.is_some();
    }
}

/// Names are equal without regard to case ([`crate::model::Case::Ascii`]).
fn folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The names that a guard asks about: the object's, and the one that it gets.
fn names(guard: &Guard) -> Vec<String> {
    let new = match &guard.to {
        Expected::Named(new) => Some(folded(new.own_name())),
        _ => None,
    };
    [folded(guard.object.own_name())].into_iter().chain(new).collect()
}

fn table(guard: &Guard) -> Option<String> {
    guard.object.table().map(|table| folded(table.name.as_str()))
}

/// The same of columns, with their table.
fn columns(guard: &Guard) -> Vec<(String, String)> {
    let table = table(guard).unwrap_or_default();
    names(guard).into_iter().map(|name| (table.clone(), name)).collect()
}
