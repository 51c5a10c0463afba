//! An object as questions and signs name it to a database: its kind, and where it is.

use crate::model::{ObjectId, ObjectName};

/// The words for an object.
#[derive(Clone, Copy)]
pub(super) struct Located<'o> {
    /// What it is; constraints are not told apart.
    pub(super) kind: &'static str,
    /// Its schema, or what it is called, where it stands in none; nothing where the name has no schema.
    pub(super) schema: Option<&'o str>,
    /// The relation, type or routine.
    pub(super) table: Option<&'o str>,
    /// The part of a table, or the value of an enum.
    pub(super) part: Option<&'o str>,
}

impl<'o> Located<'o> {
    /// Those for an object.
    pub(super) fn of(object: &'o ObjectId) -> Self {
        let kind = match object {
            ObjectId::EnumValue(..) => "enum value",
            ObjectId::Constraint(..) => "constraint",
            other => other.kind(),
        };
        let at = |name: &'o ObjectName, part: Option<&'o str>| Self {
            kind,
            schema: (!name.schema.is_unqualified()).then(|| name.schema.as_str()),
            table: Some(name.name.as_str()),
            part,
        };
        match object {
            ObjectId::Schema(name) | ObjectId::Extension(name) => {
                Self { kind, schema: Some(name.as_str()), table: None, part: None }
            }
            ObjectId::Enum(name)
            | ObjectId::Domain(name)
            | ObjectId::Sequence(name)
            | ObjectId::Table(name)
            | ObjectId::TableComment(name)
            | ObjectId::View(name)
            | ObjectId::MaterializedView(name)
            | ObjectId::Program((_, name)) => at(name, None),
            ObjectId::EnumValue(name, value) => at(name, Some(value)),
            ObjectId::Column(name, part)
            | ObjectId::Constraint(name, part)
            | ObjectId::Index(name, part)
            | ObjectId::Policy(name, part) => at(name, Some(part.as_str())),
        }
    }

    /// The words for where it is, without those that are missing.
    pub(super) fn place(self) -> impl Iterator<Item = &'o str> {
        [self.schema, self.table, self.part].into_iter().flatten()
    }
}
