//! Types and their spellings.

use crate::model::types::{Family, SqlType, TypeText};
use crate::model::{DefaultValue, Expression, Literal, Version};

/// The answers.
#[derive(Clone, Copy)]
pub struct Types {
    /// The type of one of the engine's own names, if it is one; or what is wrong with its arguments.
    pub native: fn(&TypeText) -> Option<Result<SqlType, String>>,
    /// The engine's type names, for suggestions.
    pub native_names: &'static [&'static str],
    /// How a type is spelled, where it needs no quoting of names; the oldest server to be supported may matter.
    pub name: fn(&SqlType, Version) -> Result<String, String>,
    /// The canonical name under which the catalog shows a type, if it is known for sure.
    pub shown: fn(&SqlType) -> Option<String>,
    /// The one form of all types that mean the same.
    pub canonical: fn(&SqlType) -> SqlType,
    /// The one form of all defaults that mean the same in a column of a type.
    pub canonical_default: fn(&DefaultValue, &SqlType) -> DefaultValue,
    /// Whether changing a column's type rewrites the table.
    pub change_rewrites: fn(&SqlType, &SqlType) -> bool,
    /// An inline `enum(a, b)` is a type of the engine; otherwise varchar with a check.
    pub inline_enum: bool,
    /// Named enum types exist.
    pub named_enums: bool,
    /// Where any row of words is a type: the words at which it ends. None where each type has its own words.
    pub ended_by: Option<&'static [&'static str]>,
}

impl Types {
    /// Whether two types are the same to the engine, however they are written.
    pub fn same(&self, one: &SqlType, other: &SqlType) -> bool {
        one == other || (self.canonical)(one) == (self.canonical)(other)
    }

    /// Whether two defaults of a column are the same to the engine, however they are written; NULL is none.
    pub fn same_default(
        &self,
        one: Option<&DefaultValue>,
        other: Option<&DefaultValue>,
        sql_type: &SqlType,
    ) -> bool {
        let canonical = |default: Option<&DefaultValue>| {
            let found = default.map(|default| (self.canonical_default)(default, sql_type));
            found.filter(|default| *default != DefaultValue::Literal(Literal::Null))
        };
        one == other || canonical(one) == canonical(other)
    }

    /// Whether an expression is nothing but data that a column of this type takes as such: a number, true or false, a text.
    pub fn is_plain(&self, expression: &Expression, sql_type: &SqlType) -> bool {
        let default = DefaultValue::Expression(expression.clone());
        let DefaultValue::Literal(literal) = (self.canonical_default)(&default, sql_type) else {
            return false;
        };
        match sql_type.family() {
            Family::Boolean | Family::Integer | Family::NativeInteger | Family::Number => {
                matches!(literal, Literal::Boolean(_) | Literal::Number(_))
            }
            Family::Text => matches!(literal, Literal::Text(_)),
            Family::Date
            | Family::Time
            | Family::Timestamp
            | Family::Uuid
            | Family::Json
            | Family::Bytes
            | Family::Other => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    #[test]
    fn some_expressions_are_plain_data() {
        let types = &Dialect::MySql.facts().types;
        let plain =
            |text: &str, sql_type: &SqlType| types.is_plain(&Expression::checked(text.to_owned()), sql_type);
        for text in ["false", "TRUE", "0", "(1)", "- 1"] {
            assert!(plain(text, &SqlType::Boolean) && plain(text, &SqlType::Integer), "{text}");
        }
        assert!(plain("'a'", &SqlType::Varchar(Some(3))) && !plain("'a'", &SqlType::Integer));
        for text in ["1 + 1", "uuid()", "null", "now()", "a"] {
            assert!(!plain(text, &SqlType::Integer), "{text}");
        }
    }
}
