//! Guards as questions to one function that is asked by verb and kind of object.

use minijinja::Value;

use super::guards;
use super::located::Located;
use super::value::{Sql, typed};
use crate::model::{ConstraintKind, ObjectId};
use crate::plan::{ColumnShown, Expected, Guard};

/// A guard's question to a function that is asked by verb and kind of object.
pub(super) struct Question {
    /// What is to happen to the object, what it is, where it is and what it is called; its new name or state. What is not
    /// given at the end is left out.
    pub(super) words: Vec<Option<String>>,
    /// The word for "nothing to do".
    pub(super) skipped: &'static str,
}

/// The question of a guard, for a function; `None` where the engine cannot tell.
pub(super) fn question(guard: &Guard) -> Option<Question> {
    let Guard { object, to, from, .. } = guard;
    let located = Located::of(object);
    let kind = match object {
        ObjectId::Constraint(..) => {
            let kind = constraint_kind(from).or(constraint_kind(to));
            kind.map_or(located.kind, ConstraintKind::word)
        }
        ObjectId::Table(_)
        | ObjectId::Column(..)
        | ObjectId::Index(..)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Schema(_)
        | ObjectId::Extension(_) => located.kind,
        ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::TableComment(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => return None,
    };
    let (verb, wanted) = match to {
        Expected::Present | Expected::OfKind(_) => ("create", None),
        Expected::Absent | Expected::Anything => ("drop", None),
        Expected::Named(new) => ("rename", Some(new.own_name().to_owned())),
        Expected::Shown(shown) => ("alter", Some(shown_as(shown)?)),
    };
    let words = [verb, kind].into_iter().chain(located.place());
    let mut words: Vec<Option<String>> = words.map(|word| Some(word.to_owned())).collect();
    if wanted.is_some() {
        words.resize(WANTED, None);
        words.push(wanted);
    }
    Some(Question { words, skipped: guards::skipped(to) })
}

/// Verb, kind, schema, table and object come before what is wanted.
const WANTED: usize = 5;

/// The one aspect of a column that a guard asks for, as the server would say it.
pub(super) fn shown_as(shown: &ColumnShown) -> Option<String> {
    let nullable = shown.nullable.map(|nullable| if nullable { "null" } else { "not null" }.to_owned());
    let identity = shown.identity.map(|word| if word.is_empty() { "no identity" } else { word }.to_owned());
    shown.data_type.clone().or(nullable).or(identity)
}

/// The kind of constraint that is expected.
fn constraint_kind(expected: &Expected) -> Option<ConstraintKind> {
    match expected {
        Expected::OfKind(kind) => Some(*kind),
        Expected::Absent
        | Expected::Present
        | Expected::Named(_)
        | Expected::Shown(_)
        | Expected::Anything => None,
    }
}

impl Question {
    /// The arguments of the function.
    pub(super) fn value(&self) -> Value {
        arguments(&self.words)
    }

    /// The same without the verb: what it is about.
    pub(super) fn about(&self) -> Value {
        arguments(self.words.get(1..).unwrap_or_default())
    }

    /// The same about what an interrupted build has left of the object.
    pub(super) fn mending(mut self) -> Self {
        self.words[0] = Some("mend".to_owned());
        self
    }
}

fn arguments(words: &[Option<String>]) -> Value {
    let word = |word: &Option<String>| match word {
        Some(word) => typed(Sql::Text(word.clone())),
        None => typed(Sql::Raw("NULL".to_owned())),
    };
    Value::from_iter(words.iter().map(word))
}
