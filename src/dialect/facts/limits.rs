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
    /// Whether an index of a method, by its name in lower case, certainly knows no way to hold a type, unless it is told one.
    pub no_operators: fn(&str, &SqlType) -> bool,
    /// What indexes of a method can be; none where this is not known.
    pub method: fn(&str) -> Option<Method>,
    /// The longest entry of an index in bytes, where that is certain.
    pub longest_entry: Option<u32>,
    /// A unique index of what is too long or has no limit holds a hash; none of its columns has identity.
    pub hashes_long_keys: bool,
    /// An index that is not unique holds the beginning of a column that is too long for it.
    pub cuts_long_indexes: bool,
    /// Whether the engine shows a length of a column of this type in an index that nobody has given.
    pub cut_in_any_index: fn(&SqlType) -> bool,
    /// Whether values of a type of the engine's own, of which `indexed` gives no size, may be long.
    pub may_be_long: fn(&str) -> bool,
    /// Of what an index can hold the beginning alone.
    pub beginning: fn(&SqlType) -> Beginning,
    /// Whether an expression, of a generated column or of a default, can name a column that has such a value itself; also if that
    /// one stands no earlier in the table.
    pub reads: fn(Computed, Computed, bool) -> bool,
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

/// What indexes of a method can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    pub unique: bool,
    /// On more than one column.
    pub of_several: bool,
    /// With an order for each column.
    pub ordered: bool,
    /// With columns that it includes.
    pub including: bool,
}

/// Of what an index can hold the beginning alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// Of texts and bytes without a limit.
    OfAny,
    /// Of texts and bytes of at most so many; the beginning that is as long is the whole.
    UpTo(u32),
    /// Of nothing: the index holds whole values, of so many bytes where that is known.
    Never(Option<u32>),
    /// This is not known for certain.
    Unknown,
}

impl Beginning {
    /// Whether an index holds no less than the whole of a value, however long a beginning it was told to hold.
    pub fn is_whole(self, length: u32) -> bool {
        match self {
            Self::OfAny | Self::Unknown => false,
            Self::UpTo(most) => length >= most,
            Self::Never(_) => true,
        }
    }

    /// Whether an index can be told to hold a beginning of this length.
    pub fn can_be_said(self, length: u32) -> bool {
        match self {
            Self::OfAny | Self::Unknown | Self::Never(None) => true,
            Self::UpTo(most) => length <= most,
            Self::Never(Some(bytes)) => length == bytes,
        }
    }
}

/// How a column comes to a value that a statement does not give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computed {
    /// It is generated.
    Generated,
    /// By a default that is computed for every row.
    Default,
    /// By one that is an expression, but may be the same for all rows.
    Constant,
    /// By one that is the current time.
    Clock,
}
