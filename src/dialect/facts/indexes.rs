//! Indexes, unique constraints and foreign keys.

use crate::model::Version;

/// Indexes and unique constraints.
#[derive(Clone, Copy)]
pub struct Indexes {
    /// They stand in CREATE TABLE.
    pub inline: bool,
    /// One can be built without blocking writers, outside a transaction only.
    pub concurrent: bool,
    /// A unique key that is longer than an index is a hash in a hidden column, and what alters such a table copies it.
    pub long_keys_are_hidden_columns: bool,
    /// `NULLS NOT DISTINCT`, from this version on.
    pub nulls_not_distinct_from: Option<Version>,
}

/// Foreign keys.
#[derive(Clone, Copy)]
pub struct ForeignKeys {
    /// One names the columns that it refers to.
    pub need_columns: bool,
    /// One brings an index on its columns, if none begins with them.
    pub bring_indexes: bool,
}
