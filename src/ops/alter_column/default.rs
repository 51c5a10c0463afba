//! A column's new default, and the old one under a new type.

use super::AlterColumn;
use crate::decode::Scope;
use crate::decode::literal::RawLiteral;
use crate::diag::{Code, Diagnostic};
use crate::dialect::Facts;
use crate::model::{Column, DefaultValue, Expression, Literal, SqlType};
use crate::yaml::Node;

/// A new default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NewDefault {
    /// None any more.
    Drop,
    /// SQL.
    Expression(Expression),
    /// Data for a type that the catalog may have to tell.
    Literal(RawLiteral),
}

/// Reads `default`.
pub(super) fn read(node: &Node, scope: &Scope<'_>) -> Option<NewDefault> {
    if node.is_null() {
        return Some(NewDefault::Drop);
    }
    match scope.only(node, "sql") {
        Some(text) => scope.expression(text, "the default").map(NewDefault::Expression),
        None => scope.raw_literal(node, "the default").map(NewDefault::Literal),
    }
}

impl AlterColumn {
    /// The default that is set, if one is, for the new type, or else the known one.
    pub(super) fn resolved_default(
        &self,
        known_type: Option<&SqlType>,
        facts: &Facts,
    ) -> Result<Option<Option<DefaultValue>>, Box<Diagnostic>> {
        let sql_type = self.new_type.as_ref().map(|new| &new.sql_type).or(known_type);
        Ok(match &self.default {
            None => None,
            Some(NewDefault::Drop) => Some(None),
            Some(NewDefault::Expression(text)) => Some(Some(DefaultValue::Expression(text.clone()))),
            Some(NewDefault::Literal(raw)) => match raw.resolve(sql_type, facts)? {
                Literal::Null => Some(None),
                literal => Some(Some(DefaultValue::Literal(literal))),
            },
        })
    }

    /// The default that must be set again because the type changes under it: engines convert no default that they
    /// cannot cast (PostgreSQL manual, ALTER TABLE, SET DATA TYPE).
    pub(super) fn carried_default(
        &self,
        before: &Column,
        facts: &Facts,
    ) -> Result<Option<DefaultValue>, Box<Diagnostic>> {
        let (Some(new), Some(DefaultValue::Literal(literal))) = (&self.new_type, &before.default) else {
            return Ok(None);
        };
        let raw = RawLiteral::of_literal(literal, &before.sql_type, self.column.place);
        let again = raw.map(|raw| raw.resolve(Some(&new.sql_type), facts));
        let keeps = before.sql_type.keeps_defaults_as(&new.sql_type);
        match again {
            None if keeps => Ok(None),
            Some(Ok(same)) if keeps && same == *literal => Ok(None),
            Some(Ok(literal)) => Ok(Some(DefaultValue::Literal(literal))),
            _ => Err(Box::new(
                Diagnostic::error(
                    Code::BAD_LITERAL,
                    self.column.place,
                    format!("the default of `{}` does not fit its new type", *self.column),
                )
                .hint("give the new `default:` in the same operation, or `default: null` to drop it"),
            )),
        }
    }
}
