//! Defaults in one form: data where an expression is nothing but data, and the rest word by word.

use crate::dialect::clock;
use crate::dialect::words::words;
use crate::lex::Lexical;
use crate::model::types::Family;
use crate::model::{DefaultValue, Expression, Literal, SqlType};

use super::number;

/// How an engine reads defaults.
#[derive(Clone, Copy)]
pub(in crate::dialect) struct Reading {
    /// How it cuts text.
    pub(super) lexical: &'static Lexical,
    /// The one form of its types.
    pub(super) canonical_type: fn(&SqlType) -> SqlType,
    /// The type of a cast, by its words.
    pub(super) cast_type: Option<fn(&str) -> SqlType>,
    /// How many digits of seconds the current time has in a column of this type, if it is plainly that.
    pub(super) clock_digits: fn(&SqlType) -> Option<u32>,
    /// Other names of functions, each with the one that counts.
    pub(super) synonyms: &'static [(&'static str, &'static str)],
}

impl Reading {
    /// The one form of a default of a column of this type.
    pub(in crate::dialect) fn canonical_default(
        &self,
        default: &DefaultValue,
        sql_type: &SqlType,
    ) -> DefaultValue {
        let sql_type = (self.canonical_type)(sql_type);
        let literal = match default {
            DefaultValue::Literal(literal) => Some(literal.clone()),
            DefaultValue::Expression(text) => {
                words(text.as_str(), self.lexical).and_then(|words| self.constant(&words, &sql_type))
            }
        };
        match (literal, default) {
            (Some(literal), _) => DefaultValue::Literal(canonical_literal(&literal, &sql_type)),
            (None, DefaultValue::Expression(text)) => {
                DefaultValue::Expression(self.canonical_text(text, &sql_type))
            }
            (None, literal @ DefaultValue::Literal(_)) => literal.clone(),
        }
    }

    /// The data that an expression is, if it is nothing else.
    fn constant(&self, words: &[&str], sql_type: &SqlType) -> Option<Literal> {
        let words = without_parentheses(words);
        if let Some(at) = words.iter().rposition(|word| *word == "::") {
            let cast_type = self.cast_type?;
            let written = &words[at + 1..];
            let cast = cast_type(&written.join(" ").replace("[ ]", "[]"));
            return casts_in_vain(&cast, written, sql_type)
                .then(|| self.constant(&words[..at], sql_type))
                .flatten();
        }
        match words {
            [word] => match word.to_lowercase().as_str() {
                "true" => Some(Literal::Boolean(true)),
                "false" => Some(Literal::Boolean(false)),
                "null" => Some(Literal::Null),
                _ if word.starts_with('\'') && !(self.lexical.backslash_escapes && word.contains('\\')) => {
                    Some(Literal::Text(word[1..word.len() - 1].replace("''", "'")))
                }
                _ => number::canonical(word).map(Literal::Number),
            },
            [introducer, text] if introducer.starts_with('_') && text.starts_with('\'') => {
                self.constant(&words[1..], sql_type)
            }
            [x, text] if x.eq_ignore_ascii_case("x") && text.starts_with('\'') => {
                bytes(&text[1..text.len() - 1]).map(Literal::Bytes)
            }
            _ => number::canonical(&words.concat()).map(Literal::Number),
        }
    }

    /// An expression in lower case, with blanks only where they count, and without parentheses around it.
    fn canonical_text(&self, text: &Expression, sql_type: &SqlType) -> Expression {
        let Some(words) = words(text.as_str(), self.lexical) else { return text.clone() };
        let plain = joined(without_parentheses(&words), self.synonyms);
        let plain = self
            .synonyms
            .iter()
            .find(|(other, _)| *other == plain)
            .map_or(plain, |(_, one)| (*one).to_owned());
        let plain = Expression::checked(plain);
        match clock::asks_for_now(&plain, self.lexical) {
            Some(None) => Expression::checked("current_timestamp".to_owned()),
            Some(digits) if digits == (self.clock_digits)(sql_type) => {
                Expression::checked("current_timestamp".to_owned())
            }
            Some(Some(digits)) => Expression::checked(format!("current_timestamp({digits})")),
            None => plain,
        }
    }
}

/// Whether a cast of a constant leaves it what it becomes in the column anyway.
fn casts_in_vain(cast: &SqlType, written: &[&str], sql_type: &SqlType) -> bool {
    if let SqlType::EnumRef(name) = sql_type {
        return written.last().is_some_and(|last| last.trim_matches('"') == name.name.as_str());
    }
    let numeric = |family| matches!(family, Family::Integer | Family::NativeInteger | Family::Number);
    let (from, to) = (cast.family(), sql_type.family());
    let alike = (from == to && from != Family::Other) || (numeric(from) && numeric(to));
    cast == sql_type || alike && !written.contains(&"(")
}

/// The words without parentheses around all of them.
fn without_parentheses<'w, 't>(words: &'w [&'t str]) -> &'w [&'t str] {
    let mut inner = words;
    while let ["(", rest @ .., ")"] = inner {
        let mut depth = 1_i32;
        let closes_early = rest.iter().any(|word| {
            depth += i32::from(*word == "(") - i32::from(*word == ")");
            depth == 0
        });
        if closes_early || rest.is_empty() {
            break;
        }
        inner = rest;
    }
    inner
}

/// The words as one text: what is not quoted in lower case, and a blank only between two words.
fn joined(words: &[&str], synonyms: &[(&str, &str)]) -> String {
    let is_word =
        |text: &str| text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '"' | '`'));
    let mut out = String::new();
    let mut after_word = false;
    for word in words {
        let quoted = word.contains(['\'', '"', '`', '$']);
        let lower = if quoted { (*word).to_owned() } else { word.to_lowercase() };
        let known = synonyms.iter().find(|(other, _)| *other == lower).map_or(lower.as_str(), |(_, one)| one);
        if after_word && is_word(known) {
            out.push(' ');
        }
        out.push_str(known);
        after_word = is_word(known);
    }
    out
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    let byte =
        |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok().filter(|p| p.len() == 2)?, 16).ok();
    pairs.map(byte).collect()
}

/// Data in the form that its type gives to it.
fn canonical_literal(literal: &Literal, sql_type: &SqlType) -> Literal {
    let text = match literal {
        Literal::Null | Literal::Bytes(_) => return literal.clone(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Number(text) | Literal::Text(text) => text.clone(),
    };
    let number = |text: &str| match text {
        "true" => Literal::Number("1".to_owned()),
        "false" => Literal::Number("0".to_owned()),
        other => number::canonical(other).map_or_else(|| literal.clone(), Literal::Number),
    };
    match sql_type.family() {
        Family::Boolean => match text.to_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "on" | "1" => Literal::Boolean(true),
            "false" | "f" | "no" | "n" | "off" | "0" => Literal::Boolean(false),
            _ => number(&text),
        },
        Family::Integer | Family::NativeInteger | Family::Number => number(&text),
        Family::Text | Family::Date | Family::Json => Literal::Text(text),
        Family::Time => Literal::Text(without_zeros(&text)),
        Family::Timestamp => Literal::Text(moment(&text)),
        Family::Uuid => Literal::Text(text.to_lowercase()),
        Family::Bytes => {
            text.strip_prefix("\\x").and_then(bytes).map_or_else(|| literal.clone(), Literal::Bytes)
        }
        Family::Other => literal.clone(),
    }
}

/// A moment with a blank before the time of day, which is midnight if none is written; zones stay as they are.
fn moment(text: &str) -> String {
    match text.split_once(['T', ' ']) {
        Some((day, time)) => format!("{day} {}", without_zeros(time)),
        None if text.starts_with(|c: char| c.is_ascii_digit()) => format!("{text} 00:00:00"),
        None => text.to_owned(),
    }
}

/// A time of day with seconds, and without zeros at the end of their fraction.
fn without_zeros(time: &str) -> String {
    let end = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(end);
    let clock = clock.trim_end();
    let clock = if clock.contains('.') { clock.trim_end_matches('0').trim_end_matches('.') } else { clock };
    let seconds = if clock.matches(':').count() == 1 { ":00" } else { "" };
    format!("{clock}{seconds}{}", zone.to_uppercase())
}
