//! Whether the keys of a table are longer than an index of the engine, or may be.

use crate::dialect::{Facts, Indexed};
use crate::model::{Ident, Index, Key, SqlType, Table};

/// Numbers, moments and enums of which the engine's answers give no size: they take a few bytes.
const SMALL: u64 = 32;

/// Whether a unique key is longer than an index can be, or may be. MariaDB keeps a hash of such a key, in a hidden column.
pub fn has_long_key(table: &Table, facts: &Facts) -> bool {
    let primary = table.primary_key().map(|key| &key.name);
    let mut keys = table.keys().filter(|key| primary != Some(&key.name));
    let mut indexes = table.indexes.iter().filter(|index| index.unique);
    keys.any(|key| is_long_key(table, key, facts)) || indexes.any(|index| is_long_index(table, index, facts))
}

/// Whether a key is, or may be, longer than an index.
pub fn is_long_key(table: &Table, key: &Key, facts: &Facts) -> bool {
    let bytes = key.columns.iter().map(|name| table.column(name).and_then(|c| bytes(&c.sql_type, facts)));
    is_long(bytes.sum(), facts)
}

/// The same of an index.
pub fn is_long_index(table: &Table, index: &Index, facts: &Facts) -> bool {
    let bytes = index.columns.iter().map(|part| match (part.length, part.key.column()) {
        (Some(length), _) => Some(4 * u64::from(length)), // the most that a character has
        (None, Some(name)) => table.column(name).and_then(|c| bytes(&c.sql_type, facts)),
        (None, None) => None,
    });
    is_long(bytes.sum(), facts)
}

/// Whether the engine may show a length that nobody has given of one of these columns in an index: it holds the beginning of a value
/// that is too long for it, and of some types always.
pub fn may_be_cut<'a>(
    table: &Table,
    mut columns: impl Iterator<Item = &'a Ident>,
    unique: bool,
    facts: &Facts,
) -> bool {
    let limits = &facts.limits;
    let longest = limits.longest_entry.unwrap_or(u32::MAX);
    limits.cuts_long_indexes
        && columns.any(|name| match table.column(name).map(|c| &c.sql_type) {
            Some(sql_type) if (limits.cut_in_any_index)(sql_type) => true,
            Some(sql_type) => {
                !unique
                    && match (limits.indexed)(sql_type, None) {
                        Indexed::Bytes(bytes) => bytes > longest,
                        Indexed::ByLength(_) | Indexed::Never => true,
                        Indexed::Unknown => false,
                    }
            }
            None => false,
        })
}

fn is_long(bytes: Option<u64>, facts: &Facts) -> bool {
    let longest = u64::from(facts.limits.longest_entry.unwrap_or(u32::MAX));
    bytes.is_none_or(|bytes| bytes > longest)
}

/// The most bytes that a value of a type takes in an index; none where that is not known, or has no limit.
fn bytes(sql_type: &SqlType, facts: &Facts) -> Option<u64> {
    match ((facts.limits.indexed)(sql_type, None), sql_type) {
        (Indexed::Bytes(bytes), _) => Some(u64::from(bytes)),
        (
            Indexed::Unknown,
            SqlType::Numeric(_)
            | SqlType::Time(_)
            | SqlType::Timestamp(_)
            | SqlType::Timestamptz(_)
            | SqlType::EnumOf(_)
            | SqlType::EnumRef(_),
        ) => Some(SMALL),
        (Indexed::Unknown, SqlType::Native(name)) => (!(facts.limits.may_be_long)(name)).then_some(SMALL),
        (Indexed::ByLength(_) | Indexed::Never | Indexed::Unknown, _) => None,
    }
}
