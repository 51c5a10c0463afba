//! Guards as questions to one function that is asked by verb and kind of object; and which of them can be asked at once, before
//! the first statement of a transaction.

use minijinja::Value;

use super::value::{Sql, map, typed};
use super::{count, guards};
use crate::model::{ConstraintKind, ObjectId, ObjectName};
use crate::plan::{ColumnShown, Expected, Guard, Step};

/// A guard's question to a function that is asked by verb and kind of object.
pub(super) struct Question {
    /// What is to happen to the object, what it is, where it is and what it is called; its new name or state. What is not
    /// given at the end is left out.
    pub(super) words: Vec<Option<String>>,
    /// The word for "nothing to do".
    pub(super) skipped: &'static str,
}

/// How a question stands to the statements before it in the same transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// They change nothing of what it asks.
    Free,
    /// It is about a part of a table that one of them makes: where that is missing, the part is.
    Made,
    /// Its answer may depend on them.
    Bound,
}

/// What statements before it in the same transaction have done, as far as questions are concerned.
#[derive(Default)]
struct Before<'g> {
    made: Vec<&'g ObjectId>,
    altered: Vec<&'g ObjectId>,
    anything: bool,
}

impl<'g> Before<'g> {
    /// Whether the question of a guard may be asked before all of them.
    fn standing(&self, guard: &Guard) -> Standing {
        let seen = |list: &[&ObjectId]| list.iter().any(|object| **object == guard.object);
        let on_new = guard.object.table().is_some_and(|table| {
            self.made.iter().any(|made| matches!(made, ObjectId::Table(name) if name == table))
        });
        let is_value_of_made = self.made.iter().any(|made| match (made, &guard.object) {
            (ObjectId::Enum(made), ObjectId::EnumValue(name, _)) => made == name,
            _ => false,
        });
        let is_part = !matches!(guard.object, ObjectId::Table(_));
        let comes = matches!(guard.to, Expected::Present | Expected::OfKind(_));
        match (
            self.anything || is_value_of_made || seen(&self.made) || seen(&self.altered),
            on_new && is_part,
        ) {
            (false, false) => Standing::Free,
            (false, true) if comes => Standing::Made,
            _ => Standing::Bound,
        }
    }

    /// A statement with a guard comes next.
    fn add(&mut self, guard: &'g Guard) {
        match &guard.to {
            Expected::Present | Expected::OfKind(_) => self.made.push(&guard.object),
            Expected::Shown(_) => self.altered.push(&guard.object),
            Expected::Absent | Expected::Named(_) | Expected::Anything => self.anything = true,
        }
    }

    /// What comes next may do anything.
    fn anything(&mut self) {
        self.anything = true;
    }
}

/// The question of a guard, for a function; `None` where the engine cannot tell.
pub(super) fn question(guard: &Guard) -> Option<Question> {
    let Guard { object, to, from, .. } = guard;
    let (kind, place): (String, Vec<String>) = match object {
        ObjectId::Table(name) => ("table".to_owned(), parts(name, &[])),
        ObjectId::Column(table, name) => ("column".to_owned(), parts(table, &[name.as_str()])),
        ObjectId::Index(table, name) => ("index".to_owned(), parts(table, &[name.as_str()])),
        ObjectId::Constraint(table, name) => {
            let kind = constraint_kind(from).or(constraint_kind(to));
            (kind.map_or("constraint", ConstraintKind::word).to_owned(), parts(table, &[name.as_str()]))
        }
        ObjectId::Enum(name) => ("enum".to_owned(), parts(name, &[])),
        ObjectId::EnumValue(name, value) => ("enum value".to_owned(), parts(name, &[value])),
        ObjectId::Schema(name) => ("schema".to_owned(), vec![name.to_string()]),
        ObjectId::Extension(name) => ("extension".to_owned(), vec![name.to_string()]),
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
    let mut words: Vec<Option<String>> = [verb.to_owned(), kind].into_iter().chain(place).map(Some).collect();
    if wanted.is_some() {
        words.resize(WANTED, None);
        words.push(wanted);
    }
    Some(Question { words, skipped: guards::skipped(to) })
}

/// Verb, kind, schema, table and object come before what is wanted.
const WANTED: usize = 5;

fn parts(name: &ObjectName, more: &[&str]) -> Vec<String> {
    [name.schema.as_str(), name.name.as_str()].iter().chain(more).map(|part| (*part).to_owned()).collect()
}

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
    pub(super) fn value(&self, standing: Standing) -> Value {
        let word = |word: &Option<String>| match word {
            Some(word) => typed(Sql::Text(word.clone())),
            None => typed(Sql::Raw("NULL".to_owned())),
        };
        let made = (standing == Standing::Made).then(|| typed(Sql::Raw("above => true".to_owned())));
        Value::from_iter(self.words.iter().map(word).chain(made))
    }

    /// The same without the verb: what it is about.
    pub(super) fn about(&self, standing: Standing) -> Value {
        let about = Self { words: self.words.iter().skip(1).cloned().collect(), skipped: self.skipped };
        about.value(standing)
    }

    /// The same about what an interrupted build has left of the object.
    pub(super) fn mending(mut self) -> Self {
        self.words[0] = Some("mend".to_owned());
        self
    }
}

/// How many questions are asked at once.
const AT_ONCE: usize = 9;

/// The questions of a transaction that are asked before its first statement.
#[derive(Default)]
pub(super) struct AtOnce {
    /// The step and the statement that asks it, and how it stands to those before.
    list: Vec<((usize, usize), Standing)>,
    /// The questions.
    asked: Vec<Value>,
}

impl AtOnce {
    /// Of these steps those that no statement before them changes the answer of.
    pub(super) fn of(steps: &[Step]) -> Self {
        let (mut before, mut all) = (Before::default(), Self::default());
        for step in steps {
            if step.condition.is_some() {
                before.anything();
            }
            for (at, statement) in step.statements.iter().enumerate() {
                if let Some(guard) = &statement.guard {
                    // What may be superseded is asked for that first.
                    let superseded = !statement.past.is_empty();
                    let standing = if superseded { Standing::Bound } else { before.standing(guard) };
                    all.add((step.number, at), guard, standing);
                    before.add(guard);
                }
                if statement.kind.is_own() {
                    before.anything();
                }
            }
        }
        all
    }

    fn add(&mut self, of: (usize, usize), guard: &Guard, standing: Standing) {
        if standing == Standing::Bound || self.list.len() == AT_ONCE {
            return;
        }
        if let Some(question) = question(guard) {
            self.list.push((of, standing));
            let asked_as = count(self.list.len());
            self.asked.push(map([("question", question.value(standing)), ("asked_as", asked_as)]));
        }
    }

    /// All of them.
    pub(super) fn value(&self) -> Value {
        Value::from(self.asked.clone())
    }

    /// The number of the question that a statement of a step asks, if it is one of them.
    pub(super) fn number(&self, of: (usize, usize)) -> Option<usize> {
        self.list.iter().position(|(known, _)| *known == of).map(|at| at + 1)
    }
}
