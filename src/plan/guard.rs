//! Guards: what is asked of the database before a statement.

use crate::model::{Column, Ident, ObjectName, SqlType};

/// Which kind of constraint a guard looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// Primary key.
    PrimaryKey,
    /// Unique.
    Unique,
    /// Foreign key.
    ForeignKey,
    /// Check.
    Check,
    /// Exclusion.
    Exclude,
}

impl ConstraintKind {
    /// In words.
    pub fn word(self) -> &'static str {
        match self {
            Self::PrimaryKey => "primary key",
            Self::Unique => "unique constraint",
            Self::ForeignKey => "foreign key",
            Self::Check => "check constraint",
            Self::Exclude => "exclusion constraint",
        }
    }

    /// The word of the `type` key of drop_constraint.
    pub fn from_key(key: &str) -> Option<Self> {
        Some(match key {
            "primary" | "primary_key" => Self::PrimaryKey,
            "unique" => Self::Unique,
            "foreign_key" | "foreignkey" => Self::ForeignKey,
            "check" => Self::Check,
            "exclude" => Self::Exclude,
            _ => return None,
        })
    }
}

/// What else is asked before a table is built anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rebuilt {
    /// It shall get this column, and has it not.
    Adding(Ident),
    /// It shall lose this column, and has it.
    Dropping(Ident),
}

/// What is asked of the database before a statement; true means there is something to do. Each one stops the script
/// when something of another kind has the name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the fields are what the variant names
pub enum Guard {
    /// Nothing is asked: doing it again is harmless, or it must be done.
    Always,
    /// No such table.
    TableMissing(ObjectName),
    /// There is such a table.
    TablePresent(ObjectName),
    /// Old name there, new one not.
    TableRename { from: ObjectName, to: ObjectName },
    /// The table has no such column.
    ColumnMissing { table: ObjectName, column: Ident },
    /// The table has such a column.
    ColumnPresent { table: ObjectName, column: Ident },
    /// Old name there, new one not.
    ColumnRename { table: ObjectName, from: Ident, to: Ident },
    /// The column's type, by the catalog's name of it, is another.
    ColumnTypeDiffers { table: ObjectName, column: Ident, sql_type: SqlType },
    /// The column allows NULL, and shall not, or the other way.
    ColumnNullDiffers { table: ObjectName, column: Ident, nullable: bool },
    /// The column's identity differs; none, by default, always.
    ColumnIdentityDiffers { table: ObjectName, column: Ident, identity: &'static str },
    /// The column is what the history knows, in all that a new definition of it keeps; before and after stand where
    /// something changes.
    ColumnKnown { table: ObjectName, before: Box<Column>, after: Box<Column> },
    /// The table has these columns and no others, and not more constraints, so that it can be built anew without a loss.
    Rebuild {
        table: ObjectName,
        columns: Vec<Ident>,
        uniques: usize,
        foreign_keys: usize,
        only_if: Option<Rebuilt>,
    },
    /// No such index on that table.
    IndexMissing { index: ObjectName, table: Ident },
    /// There is such an index on that table.
    IndexPresent { index: ObjectName, table: Ident },
    /// Old name there, new one not.
    IndexRename { from: ObjectName, to: ObjectName, table: Ident },
    /// The table has no such constraint.
    ConstraintMissing { table: ObjectName, name: Ident, kind: ConstraintKind },
    /// The table has such a constraint; its kind if it is known.
    ConstraintPresent { table: ObjectName, name: Ident, kind: Option<ConstraintKind> },
    /// No such enum type.
    EnumMissing(ObjectName),
    /// There is such an enum type.
    EnumPresent(ObjectName),
    /// The enum has no such value.
    EnumValueMissing { name: ObjectName, value: String },
    /// No such schema.
    SchemaMissing(Ident),
    /// There is such a schema.
    SchemaPresent(Ident),
    /// No such extension.
    ExtensionMissing(Ident),
    /// There is such an extension.
    ExtensionPresent(Ident),
}
