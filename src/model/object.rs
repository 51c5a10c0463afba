//! Object ids: what there is in a database, each kind once. Whoever names a thing (footprints, guards, the catalog,
//! diagnostics) names it by one of these, and never by a text.

use std::fmt;

use super::program::ProgramName;
use super::{Ident, ObjectName};

/// One object of a database, by its kind and its names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectId {
    /// A schema.
    Schema(Ident),
    /// An extension.
    Extension(Ident),
    /// A named enum type.
    Enum(ObjectName),
    /// A value of a named enum type.
    EnumValue(ObjectName, String),
    /// A domain.
    Domain(ObjectName),
    /// A sequence.
    Sequence(ObjectName),
    /// A table.
    Table(ObjectName),
    /// The comment of a table.
    TableComment(ObjectName),
    /// A column of a table.
    Column(ObjectName, Ident),
    /// A constraint of a table.
    Constraint(ObjectName, Ident),
    /// An index of a table.
    Index(ObjectName, Ident),
    /// A view.
    View(ObjectName),
    /// A materialized view.
    MaterializedView(ObjectName),
    /// A trigger or stored routine.
    Program(ProgramName),
    /// A row security policy of a table.
    Policy(ObjectName, Ident),
}

impl ObjectId {
    /// The kind of object, in words: `materialized view`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Schema(_) => "schema",
            Self::Extension(_) => "extension",
            Self::Enum(_) => "enum",
            Self::EnumValue(..) => "value",
            Self::Domain(_) => "domain",
            Self::Sequence(_) => "sequence",
            Self::Table(_) => "table",
            Self::TableComment(_) => "comment of table",
            Self::Column(..) => "column",
            Self::Constraint(..) => "constraint",
            Self::Index(..) => "index",
            Self::View(_) => "view",
            Self::MaterializedView(_) => "materialized view",
            Self::Program((kind, _)) => kind.word(),
            Self::Policy(..) => "policy",
        }
    }

    /// The object's own name, without those of its table and schema.
    pub fn own_name(&self) -> &str {
        match self {
            Self::EnumValue(_, value) => value,
            Self::Schema(name)
            | Self::Extension(name)
            | Self::Column(_, name)
            | Self::Constraint(_, name)
            | Self::Index(_, name)
            | Self::Policy(_, name) => name.as_str(),
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::TableComment(name)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Program((_, name)) => name.name.as_str(),
        }
    }

    /// The same part of another table; none where it is no part of a table.
    pub fn in_table(&self, table: &ObjectName) -> Option<Self> {
        let table = table.clone();
        Some(match self {
            Self::TableComment(_) => Self::TableComment(table),
            Self::Column(_, name) => Self::Column(table, name.clone()),
            Self::Constraint(_, name) => Self::Constraint(table, name.clone()),
            Self::Index(_, name) => Self::Index(table, name.clone()),
            Self::Policy(_, name) => Self::Policy(table, name.clone()),
            Self::Schema(_)
            | Self::Extension(_)
            | Self::Enum(_)
            | Self::EnumValue(..)
            | Self::Domain(_)
            | Self::Sequence(_)
            | Self::Table(_)
            | Self::View(_)
            | Self::MaterializedView(_)
            | Self::Program(_) => return None,
        })
    }

    /// The table that it is a part of: none for a table itself.
    pub fn in_table_of(&self) -> Option<&ObjectName> {
        if matches!(self, Self::Table(_)) { None } else { self.table() }
    }

    /// The trigger or routine, if it is one.
    pub fn program(&self) -> Option<&ProgramName> {
        if let Self::Program(name) = self { Some(name) } else { None }
    }

    /// The column's name, if it is one.
    pub fn column(&self) -> Option<&Ident> {
        if let Self::Column(_, name) = self { Some(name) } else { None }
    }

    /// The schema that it is in; none for a schema or an extension.
    pub fn schema(&self) -> Option<&Ident> {
        match self {
            Self::Schema(_) | Self::Extension(_) => None,
            Self::Enum(name)
            | Self::EnumValue(name, _)
            | Self::Domain(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::TableComment(name)
            | Self::Column(name, _)
            | Self::Constraint(name, _)
            | Self::Index(name, _)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Program((_, name))
            | Self::Policy(name, _) => Some(&name.schema),
        }
    }

    /// The table that it is a part of, or is.
    pub fn table(&self) -> Option<&ObjectName> {
        match self {
            Self::Table(table)
            | Self::TableComment(table)
            | Self::Column(table, _)
            | Self::Constraint(table, _)
            | Self::Index(table, _)
            | Self::Policy(table, _) => Some(table),
            Self::Schema(_)
            | Self::Extension(_)
            | Self::Enum(_)
            | Self::EnumValue(..)
            | Self::Domain(_)
            | Self::Sequence(_)
            | Self::View(_)
            | Self::MaterializedView(_)
            | Self::Program(_) => None,
        }
    }
}

/// The names of an object as headings write them: `public.users`, `public.users.email`, `ix_email on public.users`.
impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(name) | Self::Extension(name) => name.fmt(f),
            Self::EnumValue(name, value) => write!(f, "{name} '{value}'"),
            Self::Column(table, name) => write!(f, "{table}.{name}"),
            Self::Constraint(table, name) | Self::Index(table, name) | Self::Policy(table, name) => {
                write!(f, "{name} on {table}")
            }
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::TableComment(name)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Program((_, name)) => name.fmt(f),
        }
    }
}
