//! The names that PostgreSQL gives to what a statement leaves unnamed: `makeObjectName` and its callers in
//! `src/backend/commands/indexcmds.c`, `AddRelationNewConstraints` in `src/backend/catalog/heap.c`.

use std::collections::BTreeSet;

use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};
use crate::model::name::MAX_NAME_BYTES;

use super::super::mentions;
use super::super::name::clip_to;

/// `table_columns_label`, numbered until nobody has it.
pub(super) fn choose(table: &str, columns: &[String], label: &str, used: &mut BTreeSet<String>) -> String {
    let addition = addition(columns);
    let mut number = 0_u32;
    loop {
        let suffix = if number == 0 { String::new() } else { number.to_string() };
        let name = object_name(table, &addition, &format!("{label}{suffix}"));
        if used.insert(name.clone()) {
            return name;
        }
        number += 1;
    }
}

fn addition(columns: &[String]) -> String {
    let mut joined = String::new();
    for column in columns {
        if joined.len() > MAX_NAME_BYTES {
            break;
        }
        if !joined.is_empty() {
            joined.push('_');
        }
        joined.push_str(column);
    }
    joined
}

/// The longer of the two gives way first.
fn object_name(table: &str, addition: &str, label: &str) -> String {
    let room = MAX_NAME_BYTES.saturating_sub(usize::from(!addition.is_empty()) + label.len() + 1);
    let (mut first, mut second) = (table.len(), addition.len());
    while first + second > room {
        if first > second {
            first -= 1;
        } else {
            second -= 1;
        }
    }
    let (first, second) = (clip_to(table, first), clip_to(addition, second));
    if addition.is_empty() { format!("{first}_{label}") } else { format!("{first}_{second}_{label}") }
}

/// The columns of an index, for its name: equal ones are numbered.
pub(super) fn distinct(columns: Vec<String>) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for column in columns {
        let mut name = column.clone();
        let mut number = 1_u32;
        while list.contains(&name) {
            let digits = number.to_string();
            name = format!("{}{digits}", clip_to(&column, MAX_NAME_BYTES - digits.len()));
            number += 1;
        }
        list.push(name);
    }
    list
}

/// Words of expressions that are neither reserved nor columns.
const SYNTAX: [&str; 20] = [
    "at",
    "coalesce",
    "day",
    "document",
    "double",
    "escape",
    "hour",
    "interval",
    "minute",
    "month",
    "normalized",
    "over",
    "precision",
    "second",
    "time",
    "unknown",
    "varying",
    "without",
    "year",
    "zone",
];

/// The columns that an expression names, as far as its tokens tell; only those that are known, if any are.
pub(super) fn columns_in(text: &str, known: &[String], facts: &Facts) -> BTreeSet<String> {
    let tokens = lex::tokens(text, &facts.syntax.lexical).unwrap_or_default();
    let tokens: Vec<&Token> =
        tokens.iter().filter(|t| !matches!(t.kind, Kind::Space | Kind::Comment)).collect();
    let raw = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at))
            .and_then(|t| text.get(t.range.clone()))
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let mut found = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let (before, after) = (raw(at.checked_sub(1)), raw(Some(at + 1)));
        let typed = tokens.get(at + 1).is_some_and(|t| t.kind == Kind::String);
        let field = after == "from" && before == "(";
        let elsewhere = matches!(after.as_str(), "(" | ".") || typed || field;
        if elsewhere || matches!(before.as_str(), "::" | "collate" | "as") {
            continue;
        }
        let Some(name) = lex::name_of(text, token, &facts.syntax.lexical) else { continue };
        let number = name.starts_with(|c: char| c.is_ascii_digit());
        let listed = known.contains(&name);
        let word = mentions::is_keyword(&name) || SYNTAX.contains(&name.as_str()) || number;
        if listed || (known.is_empty() && (token.kind == Kind::Quoted || !word)) {
            found.insert(name);
        }
    }
    found
}
