//! SQL: statements as people write them, or a dump. Every statement is read, known to say nothing of the schema, or told.

use super::Text;
use super::dump;
use super::gathered::{Gathered, Item};
use crate::decode::Scope;
use crate::diag::{Code, Diagnostic, Lines, Place};
use crate::sql;

/// First words of statements that say nothing of a schema: settings, rows, transactions.
const ASIDE: [&str; 18] = [
    "set", "lock", "unlock", "use", "pragma", "begin", "start", "commit", "end", "insert", "replace",
    "analyze", "vacuum", "delete", "update", "truncate", "with", "select",
];

/// Those of them that write rows.
const WRITING: [&str; 5] = ["insert", "replace", "delete", "update", "truncate"];

/// Reads a text of statements; says whether there is one, of whatever kind.
pub(super) fn read<'a>(text: &Text<'a>, scope: &Scope<'a>, gathered: &mut Gathered<'_>) -> bool {
    gathered.is_sql = true;
    gathered.is_restated |= dump::is_by_server(text.text);
    let plain = dump::without_client_words(text.text, scope.facts);
    let lines = Lines::of(&plain);
    let ranges = match sql::split(&plain, scope.facts) {
        Ok(ranges) => ranges,
        Err(fault) => {
            let place = lines.place(text.file, fault.at.as_ref().map_or(0, |at| at.start));
            scope.sink.push(Diagnostic::error(fault.code, place, fault.message).maybe_hint(fault.hint));
            return true;
        }
    };
    let aside = &mut gathered.aside;
    let rights_before = aside.rights;
    let is_said = !ranges.is_empty();
    let mut unheeded = Vec::new();
    for range in ranges {
        let place = lines.place(text.file, range.start);
        let statement = &plain[range];
        let words = sql::first_words(statement, scope.facts);
        let first = words.first().map_or("", String::as_str);
        if ASIDE.contains(&first) || is_about_rights(&words) || makes_place(&words, scope) {
            if is_about_rights(&words) {
                aside.rights += 1;
            } else if WRITING.contains(&first) {
                aside.rows += 1;
            } else {
                aside.settings += 1;
                if first == "set" && sets_schema(&words, scope) {
                    unheeded.push((statement.to_owned(), place));
                }
            }
        } else if first == "create" && words.iter().any(|word| word.starts_with("sqlite_")) {
            // what SQLite keeps for itself
        } else {
            gathered.items.push(Item::Sql(statement.to_owned(), place));
        }
    }
    let rights = aside.rights - rights_before;
    for (statement, place) in unheeded {
        gathered.pass(&statement, &["SET search_path".to_owned()], place, scope);
    }
    if rights > 0 {
        let message = format!("owners and rights are not compared ({rights} statements)");
        let place = Place { file: text.file, line: 1, col: 1, len: 0 };
        scope.sink.push(Diagnostic::error(Code::NOT_COMPARED, place, message).note());
    }
    is_said
}

/// Whether names without a schema are to be in another one than specs have them in: that is not followed.
fn sets_schema(words: &[String], scope: &Scope<'_>) -> bool {
    let mut words = words.iter().map(String::as_str).skip_while(|word| *word != "search_path").skip(1);
    let first = words.find(|word| !matches!(*word, "to" | "pg_catalog" | "default" | "$user"));
    first.is_some_and(|first| first != scope.vocabulary.default_schema.as_str())
}

/// Owners, rights, and rows of a server's catalog.
fn is_about_rights(words: &[String]) -> bool {
    let has = |word: &str| words.iter().any(|w| w == word);
    match words.first().map(String::as_str) {
        Some("grant" | "revoke") => true,
        Some("alter") => has("owner") && has("to") || has("privileges"),
        _ => false,
    }
}

/// A database of its own, which a client selects; or the schema that every database has.
fn makes_place(words: &[String], scope: &Scope<'_>) -> bool {
    let [verb, what, more @ ..] = words else { return false };
    let by_default = || {
        let name = more.iter().find(|word| !matches!(word.as_str(), "if" | "not" | "exists"));
        name.map(String::as_str) == scope.facts.names.default_schema
    };
    matches!(verb.as_str(), "create" | "drop") && (what == "database" || what == "schema" && by_default())
}
