//! Answers as flags of a command line.

use super::{Answers, Writer};
use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic};
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
        let known = Known { writer: self, catalogs: [from, to] };
        for text in &flags.rename {
            let form = "TABLE.OLD:NEW, or OLD:NEW for a table";
            let (old, new) = known.rename(text).ok_or_else(|| misread("--rename", text, form))?;
            let table = self.table_of(old, &known, text)?;
            if from.known(&table).is_some() {
                answers
                    .tables
                    .insert(table.clone(), table.sibling(&self.part(new, NameKind::Relation, text)?));
                continue;
            }
            let (table, column) = self.column_of(old, &known, "--rename", text)?;
            let table = answers.tables.get(&table).cloned().unwrap_or(table);
            answers.columns.insert((table, column), self.part(new, NameKind::Part, text)?);
        }
        for text in &flags.drop {
            if let Some(value) = known.value(text) {
                answers.dropped.insert(value);
                continue;
            }
            let table = self.table_of(text, &known, text)?;
            if from.known(&table).is_some() {
                answers.dropped_tables.insert(table);
            } else {
                let (owner, part) = self.column_of(text, &known, "--drop", text)?;
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
                let key = self.column_of(name, &known, flag, text)?;
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
    fn table_of(&self, name: &str, known: &Known<'_>, text: &str) -> Fallible<ObjectName> {
        if let Some(table) = known.table(name) {
            return Ok(table);
        }
        let (schema, own) = match name.split_once('.') {
            Some((schema, own)) => (self.part(schema, NameKind::Schema, text)?, own),
            None => (self.vocabulary.default_schema.clone(), name),
        };
        Ok(ObjectName::new(schema, self.part(own, NameKind::Relation, text)?))
    }

    /// `TABLE.COLUMN`, or `SCHEMA.TABLE.COLUMN`.
    fn column_of(
        &self,
        name: &str,
        known: &Known<'_>,
        flag: &str,
        text: &str,
    ) -> Fallible<(ObjectName, Ident)> {
        let (table, column) = splits(name, '.')
            .find(|(table, _)| known.table(table).is_some())
            .or_else(|| name.rsplit_once('.'))
            .ok_or_else(|| misread(flag, text, "TABLE.COLUMN..."))?;
        Ok((self.table_of(table, known, text)?, self.part(column, NameKind::Part, text)?))
    }
}

/// The two sides of each of these characters, from the last one on.
fn splits(text: &str, at: char) -> impl Iterator<Item = (&str, &str)> {
    text.rmatch_indices(at).map(move |(place, _)| (&text[..place], &text[place + at.len_utf8()..]))
}

/// What flags may name. A name may have points and colons in it: it is known by what is there.
struct Known<'k> {
    writer: &'k Writer<'k>,
    catalogs: [&'k Catalog; 2],
}

impl Known<'_> {
    /// The table of either catalog that is shown so.
    fn table(&self, name: &str) -> Option<ObjectName> {
        let tables = self.catalogs.into_iter().flat_map(Catalog::tables);
        tables.map(|table| &table.name).find(|table| self.is(table, name)).cloned()
    }

    fn is(&self, object: &ObjectName, name: &str) -> bool {
        self.writer.shown(object) == name || object.to_string() == name
    }

    /// An old name and a new one: the old one is that of something.
    fn rename<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let is_there = |old: &str| {
            self.table(old).is_some() || splits(old, '.').any(|(table, _)| self.table(table).is_some())
        };
        splits(text, ':').find(|(old, _)| is_there(old)).or_else(|| text.rsplit_once(':'))
    }

    /// The value of an enum, in the first catalog, that is shown so.
    fn value(&self, text: &str) -> Option<(ObjectName, String)> {
        let mut values =
            self.catalogs[0].enums().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        let is_it = |(name, value): &(&ObjectName, &String)| {
            text.strip_suffix(value.as_str())
                .and_then(|owner| owner.strip_suffix('.'))
                .is_some_and(|owner| self.is(name, owner))
        };
        values.find(is_it).map(|(name, value)| (name.clone(), value.clone()))
    }
}
