//! What a table that is built anew for alter_column needs to know of it.

use super::{AlterColumn, Using};
use crate::model::Expression;

impl AlterColumn {
    /// The expression that gives the rows their new values.
    pub(in crate::ops) fn using(&self) -> Option<&Expression> {
        match &self.new_type.as_ref()?.using {
            Using::Expression(text) => Some(text),
            Using::Assignment | Using::Cast => None,
        }
    }

    /// Whether nothing but the comment changes.
    pub(in crate::ops) fn is_comment_alone(&self) -> bool {
        let Self { new_type, nullable, default, identity, collation, position, comment, .. } = self;
        comment.is_some()
            && (new_type.is_none() && nullable.is_none() && default.is_none())
            && (identity.is_none() && collation.is_none() && position.is_none())
    }
}
