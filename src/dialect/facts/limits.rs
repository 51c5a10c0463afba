//! What the engine refuses, or cannot keep, although every name in it is right.

use crate::model::SqlType;

/// The answers.
#[derive(Clone, Copy)]
pub struct Limits {
    /// A table has at least one column; and one that is not generated, where generated ones alone are too few.
    pub table_columns: TableColumns,
    /// Whether somebody who uses a column stands in the way of a change of it.
    pub stops: fn(ColumnChange, ColumnUser) -> bool,
    /// `*` in a view means the columns that there are when it is created.
    pub views_hold_columns: bool,
    /// How the engine turns the values of one type into those of another.
    pub cast: fn(&SqlType, &SqlType) -> Cast,
    /// What stands for a type where a column is altered: some types are no more than an order for a new column.
    pub pseudo_type: fn(&SqlType) -> Option<SqlType>,
    /// Whether a generated column, stored or not, can be in a primary key.
    pub generated_primary: fn(bool) -> bool,
    /// Whether a column of a type can have identity, as far as that is certain.
    pub takes_identity: fn(&SqlType) -> bool,
    /// Whether no expression may name a column with identity; that of a virtual column is asked for by itself.
    pub identity_is_unread: fn(bool) -> bool,
    /// What a column adds to an entry of an index.
    pub indexed: fn(&SqlType, Option<&str>) -> Indexed,
    /// The longest entry of an index in bytes, where that is certain.
    pub longest_entry: Option<u32>,
    /// A unique index of what is too long or has no limit holds a hash.
    pub hashes_long_keys: bool,
    /// An index that is not unique holds the beginning of a column that is too long for it.
    pub cuts_long_indexes: bool,
    /// Keys of a partitioned table have all columns by which it is partitioned.
    pub keys_hold_partition: bool,
}

/// Which columns a table has at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableColumns {
    /// Any, or none at all.
    Any,
    /// One.
    One,
    /// One that is stored by itself, and not computed from others.
    OnePlain,
}

/// What happens to a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnChange {
    /// It goes.
    Dropped,
    /// It gets another name.
    Renamed,
    /// It gets another type.
    Retyped,
}

/// Who uses a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnUser {
    /// A generated column of its table.
    Generated,
    /// The default of another column.
    Default,
    /// An index of its table, in an expression.
    Expression,
    /// A view or materialized view.
    View,
    /// A trigger, in its condition or list of columns.
    Trigger,
    /// A policy.
    Policy,
}

/// How values of one type become values of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// By themselves, when they are assigned.
    Assignment,
    /// Only by a cast that is written.
    Explicit,
    /// By no cast.
    Missing,
    /// This is not known for certain.
    Unknown,
}

/// What a column adds to an entry of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indexed {
    /// So many bytes at most.
    Bytes(u32),
    /// So many bytes for each character or byte of a length, which must be given: the type has no limit.
    ByLength(u32),
    /// Nothing: the type cannot be in an index.
    Never,
    /// This is not known for certain.
    Unknown,
}
