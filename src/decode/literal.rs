//! Literals: data that must fit the type of its column. What looks like SQL is refused, not guessed at.

mod fit;
mod number;

use super::Scope;
use crate::diag::{Code, Diagnostic, Place};
use crate::dialect::Facts;
use crate::model::types::SqlType;
use crate::model::{DefaultValue, Literal};
use crate::yaml::{Kind, Node};

pub use fit::{Unfit, literal_of};
use number::is_number;

/// Data whose column's type only the catalog knows: kept as written until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawLiteral {
    /// The text; `None` is NULL.
    text: Option<String>,
    /// Without quotes.
    plain: bool,
    /// Where it stands.
    place: Place,
}

impl RawLiteral {
    /// The literal it is for a type; without a type its YAML form decides.
    ///
    /// # Errors
    /// A value that the type does not hold.
    pub fn resolve(&self, sql_type: Option<&SqlType>, facts: &Facts) -> Result<Literal, Box<Diagnostic>> {
        let Some(text) = &self.text else { return Ok(Literal::Null) };
        let read =
            sql_type.map_or_else(|| Ok(untyped(text, self.plain)), |known| literal_of(known, text, facts));
        read.map_err(|why| Box::new(bad_literal("the value", text, why, self.place)))
    }

    /// The text as it is written; none for NULL.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Whether it is NULL.
    pub fn is_null(&self) -> bool {
        self.text.is_none()
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// A literal that was known before, of this type, written again for another.
    pub fn of_literal(literal: &Literal, sql_type: &SqlType, place: Place) -> Option<Self> {
        let text = match literal {
            Literal::Null => None,
            Literal::Boolean(value) => Some(value.to_string()),
            // A moment is kept in UTC, and on some engines says so.
            Literal::Text(text) if matches!(sql_type, SqlType::Timestamptz(_)) => {
                Some(text.strip_suffix("+00").unwrap_or(text).to_owned())
            }
            Literal::Number(text) | Literal::Text(text) => Some(text.clone()),
            Literal::Bytes(_) => return None,
        };
        Some(Self { text, plain: false, place })
    }
}

fn bad_literal(what: &str, text: &str, unfit: Unfit, place: Place) -> Diagnostic {
    let fault =
        Diagnostic::error(Code::BAD_LITERAL, place, format!("{what} `{}` {}", excerpt(text), unfit.why));
    fault.maybe_hint(unfit.hint)
}

/// The beginning of a text that is too long for a message.
fn excerpt(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} ...", &text[..end]),
        None => text.to_owned(),
    }
}

impl Scope<'_> {
    /// Data whose type is not known yet.
    pub fn raw_literal(&self, node: &Node, what: &str) -> Option<RawLiteral> {
        match &node.kind {
            Kind::Scalar { text, plain } if self.no_nul(text, node.place) => {
                let text = (!node.is_null()).then(|| text.clone());
                Some(RawLiteral { text, plain: *plain, place: node.place })
            }
            Kind::Scalar { .. } => None,
            _ => {
                self.not_a_literal(node, what);
                None
            }
        }
    }

    fn not_a_literal(&self, node: &Node, what: &str) {
        self.fault_hint(
            Code::WRONG_SHAPE,
            node.place,
            format!("{what} is one value, not {}", node.describe()),
            "JSON goes between quotes: '{\"a\": 1}'; SQL is written `{sql: ...}`",
        );
    }

    /// A default: a literal, or `{sql: ...}`.
    pub fn default_value(&self, node: &Node, sql_type: Option<&SqlType>) -> Option<DefaultValue> {
        if let Some(expression) = self.only(node, "sql") {
            return self.expression(expression, "the default").map(DefaultValue::Expression);
        }
        self.literal(node, sql_type, "the default").map(DefaultValue::Literal)
    }

    /// Data for a column; without a known type its YAML form decides.
    pub fn literal(&self, node: &Node, sql_type: Option<&SqlType>, what: &str) -> Option<Literal> {
        if node.is_null() {
            return Some(Literal::Null);
        }
        let Kind::Scalar { text, plain } = &node.kind else {
            self.not_a_literal(node, what);
            return None;
        };
        let read = match sql_type {
            Some(known) => literal_of(known, text, self.facts),
            None => Ok(untyped(text, *plain)),
        };
        match read {
            Ok(literal) => self.no_nul(text, node.place).then_some(literal),
            Err(why) => {
                self.sink.push(bad_literal(what, text, why, node.place));
                None
            }
        }
    }
}

fn untyped(text: &str, plain: bool) -> Literal {
    match text {
        "true" if plain => Literal::Boolean(true),
        "false" if plain => Literal::Boolean(false),
        _ if plain && is_number(text) => Literal::Number(text.to_owned()),
        _ => Literal::Text(text.to_owned()),
    }
}
