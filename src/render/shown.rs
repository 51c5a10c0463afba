//! What an object that is there already is compared with, as a text for the script: parts with `;` between them, each with
//! its name and its attributes, with `|` between these.

use std::collections::BTreeSet;

use minijinja::Value;

use super::value::{Sql, typed};
use crate::dialect::Facts;
use crate::model::{ConstraintKind, ObjectId};
use crate::plan::{Guard, PartKind, PartShown, Touched, ValueShown};

/// So much of it stands in one constant, on a line of its own.
const WIDTH: usize = 150;

/// The text, in constants that are one to the server; nothing where nothing is compared.
pub(super) fn value(guard: &Guard, facts: &Facts) -> Value {
    let Some(shape) = guard.shape.as_ref().filter(|shape| !shape.parts.is_empty()) else {
        return Value::from(());
    };
    let is_whole = |touched: &Touched| {
        let of_table = matches!(touched.object, ObjectId::Table(_));
        touched.attribute.is_none() && (of_table || touched.object == guard.object)
    };
    if shape.later.iter().any(is_whole) {
        return Value::from_iter([typed(Sql::Text("?".to_owned()))]);
    }
    let is_table = matches!(guard.object, ObjectId::Table(_));
    let later = shape.later.iter().filter(|touched| is_table && touched.attribute.is_none());
    let later: BTreeSet<String> = later.map(|touched| may_be(touched, facts)).collect();
    let parts: Vec<String> = shape.parts.iter().map(part).chain(later).collect();
    Value::from_iter(pieces(&parts.join(";")).into_iter().map(|piece| typed(Sql::Text(piece))))
}

/// A text in pieces that end behind a part, if they can.
fn pieces(text: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut length) = (Vec::new(), String::new(), 0);
    for part in text.split_inclusive(';') {
        let characters: Vec<char> = part.chars().collect();
        for some in characters.chunks(WIDTH) {
            if length + some.len() > WIDTH {
                pieces.push(std::mem::take(&mut piece));
                length = 0;
            }
            piece.extend(some);
            length += some.len();
        }
    }
    pieces.push(piece);
    pieces
}

/// A part that may be there or not: other statements make it, or take it away.
fn may_be(touched: &Touched, facts: &Facts) -> String {
    let is_primary = matches!(touched.key, Some((ConstraintKind::PrimaryKey, _)));
    let primary = facts.names.primary_key.filter(|_| is_primary);
    let name = escaped(primary.unwrap_or(touched.object.own_name()));
    if touched.object.column().is_some() { format!("?.{name}") } else { format!("? {name}") }
}

/// Attributes at its end that are not compared are left away.
fn part(part: &PartShown) -> String {
    let name = escaped(&part.name);
    let mut text = match part.kind {
        PartKind::Table => "table".to_owned(),
        PartKind::Column => format!(".{name}"),
        PartKind::Index => format!("index {name}"),
        PartKind::ForeignKey => format!("key {name}"),
        PartKind::Check => format!("check {name}"),
    };
    let compared = part.values.iter().rposition(|value| *value != ValueShown::Unknown);
    for value in part.values.iter().take(compared.map_or(0, |at| at + 1)) {
        text.push('|');
        match value {
            ValueShown::Is(value) => text.push_str(&escaped(value)),
            ValueShown::Something => text.push('*'),
            ValueShown::Unknown => text.push('?'),
        }
    }
    text
}

/// What stands for itself in the text, with escapes as in addresses for what does not.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => out.push_str("%25"),
            '|' => out.push_str("%7C"),
            ';' => out.push_str("%3B"),
            '?' => out.push_str("%3F"),
            '\n' => out.push_str("%0A"),
            other => out.push(other),
        }
    }
    out
}
