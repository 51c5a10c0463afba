//! The dialogue about what two catalogs leave open: a question in words, the flags that answer it, what somebody says.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answers, Question, Writer};
use crate::diag::{Code, Diagnostic, or_list};
use crate::model::{Ident, ObjectName};

/// What somebody's words to a question are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// They answer it.
    Answer,
    /// They do not, for this reason.
    Again(String),
    /// A no after which nothing can be written.
    Refusal,
}

impl Writer<'_> {
    /// A name as flags and questions have it.
    pub(super) fn shown(&self, name: &ObjectName) -> String {
        if name.schema == self.vocabulary.default_schema { name.name.to_string() } else { name.to_string() }
    }

    /// A question in words, and the flags that answer it: of two, the first one is a yes.
    pub fn asked(&self, question: &Question) -> (String, Vec<String>) {
        match question {
            Question::Table { from, to } => {
                let (from, to) = (self.shown(from), self.shown(to));
                let words = format!("is the table `{to}` the table `{from}` under a new name?");
                (words, vec![flag("--rename", &format!("{from}:{to}")), flag("--drop", &from)])
            }
            Question::Column { table, from, to } => {
                let table = self.shown(table);
                let words = format!("is the column `{table}.{to}` the column `{from}` under a new name?");
                let (rename, drop) = (format!("{table}.{from}:{to}"), format!("{table}.{from}"));
                (words, vec![flag("--rename", &rename), flag("--drop", &drop)])
            }
            Question::Fill { table, column } => {
                let name = format!("{}.{column}", self.shown(table));
                let words = format!(
                    "`{name}` takes no NULL and has no default: what do the rows get that are there?"
                );
                (words, vec![flag("--default", &format!("{name}=SQL"))])
            }
            Question::Convert { table, column } => {
                let name = format!("{}.{column}", self.shown(table));
                let words = format!(
                    "{} does not turn the values of `{name}` into its new type by itself: how?",
                    self.facts.title
                );
                (words, vec![flag("--using", &format!("{name}=SQL"))])
            }
            Question::Value { name, value } => {
                let name = self.shown(name);
                let words =
                    format!("may the value `{value}` go from the enum `{name}`? Rows must not have it");
                (words, vec![flag("--drop", &format!("{name}.{value}"))])
            }
        }
    }

    /// The error for a question that nobody is there to answer.
    pub fn unanswered(&self, question: &Question) -> Diagnostic {
        let (words, flags) = self.asked(question);
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        let stays = match question {
            Question::Value { .. } => "; or leave it among the values in what is wanted",
            _ => "",
        };
        Diagnostic::global(Code::OPEN_QUESTION, words).hint(format!("say so: {}{stays}", or_list(&flags)))
    }

    /// The flags that say the same as these answers.
    pub fn said(&self, answers: &Answers) -> Vec<String> {
        let of = |table: &ObjectName, part: &dyn std::fmt::Display| format!("{}.{part}", self.shown(table));
        let tables = answers.tables.iter().map(|(from, to)| format!("{}:{}", self.shown(from), to.name));
        let columns = answers.columns.iter().map(|((table, from), to)| format!("{}:{to}", of(table, from)));
        let renamed = tables.chain(columns).map(|text| flag("--rename", &text));
        let others = answers.other_tables.iter().map(|(from, _)| from);
        let others = others.filter(|from| !answers.tables.contains_key(*from));
        let tables: BTreeSet<&ObjectName> = answers.dropped_tables.iter().chain(others).collect();
        let tables = tables.into_iter().map(|table| self.shown(table));
        let others = answers
            .other_columns
            .iter()
            .filter(|(table, from, _)| !answers.columns.contains_key(&(table.clone(), from.clone())));
        let others = others.map(|(table, from, _)| (table, from.as_str()));
        let parts = answers.dropped.iter().map(|(owner, part)| (owner, part.as_str()));
        let parts: BTreeSet<(&ObjectName, &str)> = parts.chain(others).collect();
        let parts = parts.into_iter().map(|(owner, part)| of(owner, &part));
        let dropped = tables.chain(parts).map(|text| flag("--drop", &text));
        let sql = |name: &'static str, list: &BTreeMap<(ObjectName, Ident), String>| -> Vec<String> {
            let one = |((table, column), sql): (&(ObjectName, Ident), &String)| {
                flag(name, &format!("{}={sql}", of(table, column)))
            };
            list.iter().map(one).collect()
        };
        let sql = [sql("--default", &answers.defaults), sql("--using", &answers.usings)].concat();
        renamed.chain(dropped).chain(sql).collect()
    }

    /// Takes what somebody says to a question: yes or no, or SQL.
    pub fn take(&self, answers: &mut Answers, question: &Question, words: &str) -> Heard {
        let is_yes = match words.to_lowercase().as_str() {
            "y" | "yes" => Some(true),
            "n" | "no" => Some(false),
            _ => None,
        };
        match (question, is_yes) {
            (Question::Fill { table, column }, _) => {
                return self.expression(words, (table, column), &mut answers.defaults);
            }
            (Question::Convert { table, column }, _) => {
                return self.expression(words, (table, column), &mut answers.usings);
            }
            (_, None) => return Heard::Again("y or n is meant".to_owned()),
            (Question::Table { from, to }, Some(true)) => {
                answers.tables.insert(from.clone(), to.clone());
            }
            (Question::Table { from, to }, Some(false)) => {
                answers.other_tables.insert((from.clone(), to.clone()));
            }
            (Question::Column { table, from, to }, Some(true)) => {
                answers.columns.insert((table.clone(), from.clone()), to.clone());
            }
            (Question::Column { table, from, to }, Some(false)) => {
                answers.other_columns.insert((table.clone(), from.clone(), to.clone()));
            }
            (Question::Value { name, value }, Some(true)) => {
                answers.dropped.insert((name.clone(), value.clone()));
            }
            (Question::Value { .. }, Some(false)) => return Heard::Refusal,
        }
        Heard::Answer
    }

    /// An expression as it is typed, for a column.
    fn expression(
        &self,
        words: &str,
        (table, column): (&ObjectName, &Ident),
        list: &mut BTreeMap<(ObjectName, Ident), String>,
    ) -> Heard {
        if words.is_empty() {
            return Heard::Again("an SQL expression is meant, such as 0 or ''".to_owned());
        }
        if let Err(fault) = crate::sql::expression(words, self.facts) {
            return Heard::Again(fault.message);
        }
        list.insert((table.clone(), column.clone()), words.to_owned());
        Heard::Answer
    }
}

/// A flag with its value, as a shell takes it.
fn flag(name: &str, value: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_.:=,/@%+-".contains(c);
    if value.chars().all(is_plain) {
        return format!("{name} {value}");
    }
    format!("{name} '{}'", value.replace('\'', r"'\''"))
}
