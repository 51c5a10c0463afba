//! Answers as flags of a command line, and questions as those that answer them.

use super::{Answers, Question, Writer};
use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, or_list};
use crate::dialect::NameKind;
use crate::model::{Ident, ObjectName};

/// The flags, as they were written.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// `TABLE.OLD:NEW` or `OLD:NEW`.
    pub rename: Vec<String>,
    /// `TABLE` or `TABLE.COLUMN`.
    pub drop: Vec<String>,
    /// `TABLE.COLUMN=SQL`.
    pub default: Vec<String>,
    /// `TABLE.COLUMN=SQL`.
    pub using: Vec<String>,
}

type Fallible<T> = Result<T, Box<Diagnostic>>;

fn misread(flag: &str, text: &str, form: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::global(Code::USAGE, format!("`{flag} {text}` is not `{flag} {form}`")))
}

impl Writer<'_> {
    /// Adds what flags say to answers.
    ///
    /// # Errors
    /// A flag that cannot be read, or that names nothing of both catalogs.
    pub fn answered(
        &self,
        flags: &Flags,
        from: &Catalog,
        to: &Catalog,
        answers: &mut Answers,
    ) -> Fallible<()> {
        for text in &flags.rename {
            let form = "TABLE.OLD:NEW, or OLD:NEW for a table";
            let (old, new) = text.rsplit_once(':').ok_or_else(|| misread("--rename", text, form))?;
            let table = self.table_of(old, text)?;
            if from.known(&table).is_some() {
                answers
                    .tables
                    .insert(table.clone(), table.sibling(&self.part(new, NameKind::Relation, text)?));
                continue;
            }
            let (table, column) = self.column_of(old, "--rename", text)?;
            let table = answers.tables.get(&table).cloned().unwrap_or(table);
            answers.columns.insert((table, column), self.part(new, NameKind::Part, text)?);
        }
        for text in &flags.drop {
            let table = self.table_of(text, text)?;
            if from.known(&table).is_some() {
                answers.dropped_tables.insert(table);
            } else {
                let (owner, part) = self.column_of(text, "--drop", text)?;
                answers.dropped.insert((owner, part.to_string()));
            }
        }
        for (flag, list, into) in [
            ("--default", &flags.default, &mut answers.defaults),
            ("--using", &flags.using, &mut answers.usings),
        ] {
            for text in list {
                let (name, sql) =
                    text.split_once('=').ok_or_else(|| misread(flag, text, "TABLE.COLUMN=SQL"))?;
                let key = self.column_of(name, flag, text)?;
                if to.known(&key.0).is_none_or(|table| table.column(&key.1).is_none()) {
                    let message = format!("`{flag} {text}`: there is no column `{name}` in what is wanted");
                    return Err(Box::new(Diagnostic::global(Code::USAGE, message)));
                }
                crate::sql::expression(sql, self.facts).map_err(|fault| {
                    Box::new(Diagnostic::global(Code::USAGE, format!("`{flag} {text}`: {}", fault.message)))
                })?;
                into.insert(key, sql.to_owned());
            }
        }
        Ok(())
    }

    fn part(&self, name: &str, kind: NameKind, text: &str) -> Fallible<Ident> {
        self.facts.names.ident(name, kind).map_err(|_| {
            Box::new(Diagnostic::global(Code::USAGE, format!("`{text}`: `{name}` cannot be a name")))
        })
    }

    /// `TABLE`, or `SCHEMA.TABLE`.
    fn table_of(&self, name: &str, text: &str) -> Fallible<ObjectName> {
        let (schema, own) = match name.split_once('.') {
            Some((schema, own)) => (self.part(schema, NameKind::Schema, text)?, own),
            None => (self.vocabulary.default_schema.clone(), name),
        };
        Ok(ObjectName::new(schema, self.part(own, NameKind::Relation, text)?))
    }

    /// `TABLE.COLUMN`, or `SCHEMA.TABLE.COLUMN`.
    fn column_of(&self, name: &str, flag: &str, text: &str) -> Fallible<(ObjectName, Ident)> {
        let (table, column) = name.rsplit_once('.').ok_or_else(|| misread(flag, text, "TABLE.COLUMN..."))?;
        Ok((self.table_of(table, text)?, self.part(column, NameKind::Part, text)?))
    }

    fn shown(&self, name: &ObjectName) -> String {
        if name.schema == self.vocabulary.default_schema { name.name.to_string() } else { name.to_string() }
    }

    /// A question in words, and the flags that answer it.
    pub fn asked(&self, question: &Question) -> (String, Vec<String>) {
        match question {
            Question::Table { from, to } => {
                let (from, to) = (self.shown(from), self.shown(to));
                let words = format!("is the table `{to}` the table `{from}` under a new name?");
                (words, vec![format!("--rename {from}:{to}"), format!("--drop {from}")])
            }
            Question::Column { table, from, to } => {
                let table = self.shown(table);
                let words = format!("is the column `{table}.{to}` the column `{from}` under a new name?");
                (words, vec![format!("--rename {table}.{from}:{to}"), format!("--drop {table}.{from}")])
            }
            Question::Fill { table, column } => {
                let name = format!("{}.{column}", self.shown(table));
                let words = format!(
                    "`{name}` takes no NULL and has no default: what do the rows get that are there?"
                );
                (words, vec![format!("--default {name}=SQL")])
            }
            Question::Convert { table, column } => {
                let name = format!("{}.{column}", self.shown(table));
                let words = format!(
                    "{} does not turn the values of `{name}` into its new type by itself: how?",
                    self.facts.title
                );
                (words, vec![format!("--using {name}=SQL")])
            }
            Question::Value { name, value } => {
                let name = self.shown(name);
                let words =
                    format!("may the value `{value}` go from the enum `{name}`? Rows must not have it");
                (words, vec![format!("--drop {name}.{value}")])
            }
        }
    }

    /// The error for a question that nobody is there to answer.
    pub fn unanswered(&self, question: &Question) -> Diagnostic {
        let (words, flags) = self.asked(question);
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        Diagnostic::global(Code::OPEN_QUESTION, words).hint(format!("say so: {}", or_list(&flags)))
    }
}

impl Answers {
    /// Takes what somebody says to a question: yes or no, or SQL.
    ///
    /// # Errors
    /// Words that are no answer to it.
    pub fn take(&mut self, question: &Question, words: &str) -> Result<(), &'static str> {
        let is_yes = match words.to_lowercase().as_str() {
            "y" | "yes" => Some(true),
            "n" | "no" => Some(false),
            _ => None,
        };
        match (question, is_yes) {
            (Question::Table { from, to }, Some(true)) => {
                self.tables.insert(from.clone(), to.clone());
            }
            (Question::Table { from, .. }, Some(false)) => {
                self.dropped_tables.insert(from.clone());
            }
            (Question::Column { table, from, to }, Some(true)) => {
                self.columns.insert((table.clone(), from.clone()), to.clone());
            }
            (Question::Column { table, from, .. }, Some(false)) => {
                self.dropped.insert((table.clone(), from.to_string()));
            }
            (Question::Value { name, value }, Some(true)) => {
                self.dropped.insert((name.clone(), value.clone()));
            }
            (Question::Value { .. }, Some(false)) => return Err("then leave it among the enum's values"),
            (Question::Fill { table, column }, _) if !words.is_empty() => {
                self.defaults.insert((table.clone(), column.clone()), words.to_owned());
            }
            (Question::Convert { table, column }, _) if !words.is_empty() => {
                self.usings.insert((table.clone(), column.clone()), words.to_owned());
            }
            (Question::Fill { .. } | Question::Convert { .. }, _) => {
                return Err("an SQL expression is meant");
            }
            (_, None) => return Err("y or n is meant"),
        }
        Ok(())
    }
}
