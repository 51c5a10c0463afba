//! Indexes, unique constraints and foreign keys.

use crate::model::{ReferentialAction, SqlType, Version};

/// Indexes and unique constraints.
#[derive(Clone, Copy)]
pub struct Indexes {
    /// They stand in CREATE TABLE.
    pub inline: bool,
    /// One can be built without blocking writers, outside a transaction only.
    pub concurrent: bool,
    /// What `using` may say, in lower case; anything where it is empty.
    pub methods: &'static [&'static str],
    /// CREATE TABLE leaves out a key that is equal to an earlier one of its own, without a word.
    pub equal_keys_merge: bool,
    /// `NULLS NOT DISTINCT`, from this version on.
    pub nulls_not_distinct_from: Option<Version>,
}

/// Foreign keys.
#[derive(Clone, Copy)]
pub struct ForeignKeys {
    /// One names the columns that it refers to.
    pub need_columns: bool,
    /// One brings an index on its columns, if none begins with them, and needs one as long as it is there.
    pub bring_indexes: bool,
    /// That index may hold them in descending order.
    pub take_descending: bool,
    /// What one refers to.
    pub refer_to: Referable,
    /// Whether a column of the first type can refer to one of the second; also where that is not certain.
    pub fits: fn(&KeyColumn<'_>, &KeyColumn<'_>) -> bool,
    /// Whether a column in one, on either side, can be altered so; also where that is not certain.
    pub retypes: fn(&KeyColumn<'_>, &KeyColumn<'_>) -> bool,
    /// SET NULL wants columns that allow NULL, from the beginning.
    pub null_needs_nullable: bool,
    /// One can be from columns to the very same, although no second key is on them.
    pub to_itself: bool,
    /// Its columns are stored, on both sides.
    pub need_stored: bool,
    /// Whether an action, when a row is deleted or else when one is updated, cannot be for the sake of who reads a column.
    pub spoils: fn(ReferentialAction, bool, KeyReader) -> bool,
}

/// What the columns that a foreign key refers to must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referable {
    /// Exactly those of a key or unique index, in any order.
    Key,
    /// The same, in the order of the key.
    OrderedKey,
    /// The first ones of an index, in its order.
    Index,
}

/// Who reads a column that an action of a foreign key writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyReader {
    /// A check.
    Check,
    /// A stored generated column.
    Stored,
    /// It is itself generated.
    Itself,
}

/// A column as foreign keys see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyColumn<'c> {
    pub sql_type: &'c SqlType,
    pub has_identity: bool,
    /// Its character set, where one was named for it or its table.
    pub charset: Option<&'c str>,
    /// Its collation, where one was named for it or its table.
    pub collation: Option<&'c str>,
}
