//! The list of steps, in a script whose guards are questions to one function: a line for each statement, with what it asks. A run
//! reads it, and `plan`, which prints what a run would do. Where the revisions themselves are gone through, each statement has a
//! note.

use std::collections::BTreeSet;
use std::io::{self, Write};

use minijinja::Value;
use serde::Serialize;
use serde_json::ser::Formatter;

use super::fold::FOLD;
use super::questions::{self, Question};
use super::together::{Asked, Together};
use super::value::{map, one_line, prose};
use super::{Rendered, Renderer, beside, count, signs, summary};
use crate::model::ObjectName;
use crate::plan::{Expected, Guard, Statement, StatementKind, Step, Unit};

/// What is said of a step with an `if`, whose query is not asked.
const CONDITION: &str = "if its condition says so";

/// One line: what is the same for all statements of a step.
struct Line {
    place: usize,
    step: usize,
}

/// What of a line is not always given.
#[derive(Default)]
struct More {
    asked: Option<usize>,
    asks: Option<String>,
    told: Option<String>,
    locks: Option<String>,
    remark: Option<String>,
    marker: Option<String>,
}

impl Line {
    fn value(&self, verb: &str, object: Option<&str>, more: More) -> Value {
        let words = |words: Option<String>| words.map_or(Value::from(()), prose);
        map([
            ("place", count(self.place)),
            ("asked", more.asked.map_or(Value::from(()), count)),
            ("step", count(self.step)),
            ("verb", prose(one_line(verb).into_owned())),
            ("object", words(object.map(|object| one_line(object).into_owned()))),
            ("asks", words(more.asks)),
            ("told", words(more.told)),
            ("locks", words(more.locks)),
            ("remark", words(more.remark)),
            ("marker", words(more.marker)),
        ])
    }
}

impl Renderer<'_> {
    /// The lines of all revisions.
    pub(super) fn planned(&self) -> Rendered<Value> {
        let mut lines = Vec::new();
        for unit in &self.plan.units {
            let mut own = Vec::new();
            self.unit_planned(unit, &mut own)?;
            let numbered = own.into_iter().zip(1..);
            lines.extend(numbered.map(|(line, number)| map([("number", count(number)), ("line", line)])));
        }
        Ok(Value::from(lines))
    }

    fn unit_planned(&self, unit: &Unit, lines: &mut Vec<Value>) -> Rendered<()> {
        let new: BTreeSet<&ObjectName> = unit.steps.iter().flat_map(|step| &step.effect.creates).collect();
        let together = Together::of(unit);
        for step in unit.steps.iter() {
            let line = Line { place: self.list.place_of(unit), step: step.number };
            if unit.is_segmented() {
                let marker = Some(self.marker(step)?);
                let more = More { marker, ..More::default() };
                lines.push(line.value("done", Some(&step.title), more));
            }
            if let Some(words) = &step.description {
                let remark = step.condition.is_some().then(|| CONDITION.to_owned());
                lines.push(line.value(words, Some(""), More { remark, ..More::default() }));
            }
            for (at, statement) in step.statements.iter().enumerate() {
                let asked = together.asked((step.number, at));
                if let Some(asked) =
                    asked.filter(|_| statement.kind == StatementKind::CreateIndexConcurrently)
                {
                    let left = format!("what an interrupted build has left of {}", statement.object);
                    let asks = statement.guard.as_ref().and_then(questions::question).map(Question::mending);
                    let asks = asks.map(|question| array(&question.words));
                    let asked = Some(asked.mending().listed());
                    lines.push(line.value("drop", Some(&left), More { asked, asks, ..More::default() }));
                }
                lines.push(self.statement_planned(&line, step, statement, asked, &new));
            }
        }
        Ok(())
    }

    /// What is said of each statement of a step. Where it is about the table of its guard, which was there before, it begins
    /// with a colon: the size of the table is told too.
    pub(super) fn notes(&self, step: &Step, new: &BTreeSet<&ObjectName>) -> Value {
        let facts = self.around.facts;
        Value::from_iter(step.statements.iter().map(|statement| {
            let asked = statement.guard.as_ref().and_then(|guard| guard.object.table());
            let of = |(table, note)| Some((table, summary::note_words(&note, facts)?));
            let mut locks: Vec<(&ObjectName, String)> =
                summary::strongest([statement], new, facts).into_iter().filter_map(of).collect();
            locks.sort_by_key(|(table, _)| Some(*table) != asked);
            let first = locks.first().map(|(table, _)| *table);
            let destroyed = asked.filter(|table| !step.effect.destroys.is_empty() && !new.contains(table));
            let is_sized = first.or(destroyed).is_some() && first.or(destroyed) == asked;
            let locks = locks.into_iter().map(|(table, words)| {
                if is_sized && Some(table) == asked { words } else { format!("{table}: {words}") }
            });
            let words: Vec<String> = locks.chain(remark(step, statement)).collect();
            let words = if is_sized { format!(": {}", words.join("; ")) } else { words.join("; ") };
            let told = (!words.is_empty()).then(|| one_line(&words).into_owned());
            map([("is_sized", Value::from(is_sized)), ("words", told.map_or(Value::from(()), prose))])
        }))
    }

    fn statement_planned(
        &self,
        line: &Line,
        step: &Step,
        statement: &Statement,
        asked: Option<Asked>,
        new: &BTreeSet<&ObjectName>,
    ) -> Value {
        let mark = step.effect.mark().map_or_else(String::new, |mark| format!("{mark} "));
        let words = statement.guard.as_ref().and_then(asks);
        let is_told = words.as_ref().is_some_and(|words| object_of(words) == one_line(&statement.object));
        let mut locks: Vec<Option<String>> = Vec::new();
        for (table, note) in summary::strongest([statement], new, self.around.facts) {
            let words = summary::note_words(&note, self.around.facts);
            locks.extend([Some(table.schema.to_string()), Some(table.name.to_string()), words]);
        }
        let object = (!is_told).then_some(statement.object.as_str());
        let more = More {
            asked: asked.map(Asked::listed),
            asks: words.as_deref().map(array),
            told: told(statement),
            locks: (!locks.is_empty()).then(|| array(&locks)),
            remark: remark(step, statement),
            marker: None,
        };
        line.value(&(mark + statement.verb), object, more)
    }
}

/// The question of a guard; behind that about an aspect of a column what the history has had there before.
fn asks(guard: &Guard) -> Option<Vec<Option<String>>> {
    let mut words = questions::question(guard)?.words;
    if let Expected::Shown(before) = &guard.from {
        words.push(questions::shown_as(before));
    }
    Some(words)
}

/// What else is told of a statement, as JSON: the signs that the database is past it; what comparing takes.
fn told(statement: &Statement) -> Option<String> {
    let mut list = serde_json::Map::new();
    if !statement.past.is_empty() {
        list.insert("past".to_owned(), signs::told(statement));
    }
    if let Some(shape) = statement.guard.as_ref().and_then(|guard| guard.shape.as_ref()) {
        beside::told(shape, &mut list);
    }
    (!list.is_empty()).then(|| json(&list.into()))
}

/// JSON that may be broken before each value of a list and each key.
fn json(value: &serde_json::Value) -> String {
    let mut bytes = Vec::new();
    let written = value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Breakable));
    debug_assert!(written.is_ok(), "a list in memory takes everything");
    format!("{FOLD}{}", String::from_utf8_lossy(&bytes))
}

/// JSON as it is written by itself, with places for the ends of lines.
struct Breakable;

impl Breakable {
    fn separate<W: ?Sized + Write>(writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { write!(writer, ",{FOLD}") }
    }
}

impl Formatter for Breakable {
    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        Self::separate(writer, first)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        Self::separate(writer, first)
    }
}

/// What the script calls the object of a question, unless it is told.
fn object_of(words: &[Option<String>]) -> String {
    let mut words = words.iter().flatten().skip(1);
    let kind = words.next().cloned().unwrap_or_default();
    format!("{kind} {}", words.cloned().collect::<Vec<_>>().join("."))
}

/// What is said of a step behind what its statement locks.
fn remark(step: &Step, statement: &Statement) -> Option<String> {
    let mut words = Vec::new();
    if statement.kind.is_own() {
        words.push("SQL of the project, locks unknown".to_owned());
    }
    if !step.effect.destroys.is_empty() {
        words.push(format!("destroys {}", step.effect.destroys.join(", ")));
    }
    words.extend(step.condition.is_some().then(|| CONDITION.to_owned()));
    (!words.is_empty()).then(|| one_line(&words.join("; ")).into_owned())
}

/// Texts as PostgreSQL reads an array of them (PostgreSQL, "Arrays", Array Input and Output Syntax); blanks and ends of lines
/// before an element, and before the array, are no part of it.
fn array(texts: &[Option<String>]) -> String {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let element = |text: &Option<String>| match text {
        None => "NULL".to_owned(),
        Some(text) if plain(text) && !text.is_empty() && !text.eq_ignore_ascii_case("null") => text.clone(),
        Some(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
    };
    format!("{FOLD}{{{}}}", texts.iter().map(element).collect::<Vec<_>>().join(&format!(",{FOLD}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_cannot_leave_their_array() {
        let texts = ["a_1", "", "null", "a b", "{\"x\\,"].map(|text| Some(text.to_owned()));
        let plain = array(&[&texts[..], &[None]].concat()).replace(FOLD, "");
        assert_eq!(plain, r#"{a_1,"","null","a b","{\"x\\,",NULL}"#);
    }
}
