//! The wanted schema: what people write down of the schema that they want to have, as YAML in the words of specs or as
//! SQL, read into a catalog that can be compared with that of the history.

mod beside;
mod document;
mod dump;
mod enums;
mod gathered;
mod notes;
mod serials;
mod statements;
mod unknown;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic, FileId, Place};
use crate::dialect::Facts;
use crate::model::{Ident, ObjectName};

use gathered::Gathered;

/// A text of the wanted schema.
#[derive(Clone, Copy, Debug)]
pub struct Text<'t> {
    /// The file that it is, for what is said of it.
    pub file: FileId,
    /// What stands in it.
    pub text: &'t str,
    /// SQL, or else YAML.
    pub is_sql: bool,
}

/// The wanted schema, as far as it could be read.
pub struct Wanted {
    /// What was read.
    pub catalog: Catalog,
    /// Tables that say which name they had before: the old name, and the new.
    pub renamed_tables: BTreeMap<ObjectName, ObjectName>,
    /// The same of columns: the table, the old name, and the new.
    pub renamed_columns: BTreeMap<(ObjectName, Ident), Ident>,
    /// Statements that were not read, or not wholly, in the order of the texts.
    pub left: Vec<Left>,
    /// Statements of which clauses were passed over that no operation has, with these.
    pub passed: Vec<(String, Vec<String>)>,
    /// What says nothing of a schema, and how often it stands there.
    pub aside: Aside,
    /// Columns that were taken for `serial`.
    serials: Vec<serials::Serial>,
    /// Names in statements that were not read: what is missing may be there.
    unread: BTreeSet<String>,
    /// Some of it is SQL, which cannot say all that a history knows.
    is_sql: bool,
    /// A server has written the SQL: expressions stand there in its words.
    is_restated: bool,
}

/// A statement that was not read, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub statement: String,
    pub place: Place,
    /// Why, in words.
    pub reason: String,
    /// The table that it creates without a part that was not read.
    pub partly: Option<ObjectName>,
}

/// How many statements say nothing of a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// Settings, transactions, locks, databases, and questions.
    pub settings: usize,
    /// They write rows.
    pub rows: usize,
    /// Owners and rights.
    pub rights: usize,
}

/// A text of SQL without the client's own words, each line in its place: `DELIMITER`, psql's commands, the rows of COPY;
/// and with what stands in executable comments in the open.
pub fn without_client_words(text: &str, facts: &Facts) -> String {
    dump::without_client_words(text, facts)
}

/// The same schema with enums where a column names a type that is one.
pub fn resolved(catalog: Catalog) -> Catalog {
    enums::resolved(catalog)
}

/// Reads texts into a catalog that is empty; the tables of the ledger are left out. What cannot be read goes to the
/// scope's sink.
pub fn read<'a>(texts: &'a [Text<'a>], empty: Catalog, scope: &Scope<'a>, ledger: &[String]) -> Wanted {
    read_into(Gathered::new(empty, ledger), texts, scope)
}

/// The same of a text that is to be imported: what lacks a table is left among what was not read.
pub fn read_to_import<'a>(
    texts: &'a [Text<'a>],
    empty: Catalog,
    scope: &Scope<'a>,
    ledger: &[String],
) -> Wanted {
    let mut gathered = Gathered::new(empty, ledger);
    gathered.leaves_lacking = true;
    read_into(gathered, texts, scope)
}

fn read_into<'a>(mut gathered: Gathered<'_>, texts: &'a [Text<'a>], scope: &Scope<'a>) -> Wanted {
    let mut is_said = false;
    for text in texts {
        if text.is_sql {
            is_said |= statements::read(text, scope, &mut gathered);
        } else {
            is_said = true;
            document::read(text, scope, &mut gathered);
        }
    }
    if let Some(text) = texts.first().filter(|_| !is_said) {
        // a dump that failed leaves an empty file: nobody wants every table dropped for that
        let place = Place { file: text.file, line: 1, col: 1, len: 0 };
        let fault =
            Diagnostic::error(Code::YAML_EMPTY, place, "the file is empty: there is no statement in it");
        scope.sink.push(
            fault.hint("did the dump fail? A schema without anything is written in YAML: `tables: []`"),
        );
    }
    gathered.finish(scope)
}
