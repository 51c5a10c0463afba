//! How long the keys of InnoDB can be, and whether those of a table are.

use crate::model::{Index, Key, SqlType, Table};

/// The bytes that an index of InnoDB holds at most, with its default format of rows and size of pages (MySQL manual,
/// 17.21, "InnoDB Limits").
const LONGEST_KEY: u64 = 3072;

/// Whether a unique key is longer than an index can be, or may be: MariaDB keeps a hash of such a key, in a hidden column.
pub fn has_long_key(table: &Table) -> bool {
    let primary = table.primary_key().map(|key| &key.name);
    let mut keys = table.keys().filter(|key| primary != Some(&key.name));
    let mut indexes = table.indexes.iter().filter(|index| index.unique);
    keys.any(|key| is_long_key(table, key)) || indexes.any(|index| is_long_index(table, index))
}

/// Whether a key is, or may be, longer than an index.
pub fn is_long_key(table: &Table, key: &Key) -> bool {
    let bytes = key.columns.iter().map(|name| table.column(name).and_then(|c| bytes(&c.sql_type)));
    bytes.sum::<Option<u64>>().is_none_or(|bytes| bytes > LONGEST_KEY)
}

/// The same of an index.
pub fn is_long_index(table: &Table, index: &Index) -> bool {
    let bytes = index.columns.iter().map(|part| match (part.length, part.key.column()) {
        (Some(length), _) => Some(4 * u64::from(length)),
        (None, Some(name)) => table.column(name).and_then(|c| bytes(&c.sql_type)),
        (None, None) => None,
    });
    bytes.sum::<Option<u64>>().is_none_or(|bytes| bytes > LONGEST_KEY)
}

/// The most bytes that a value of a type takes in an index; none where that is not known, or has no limit. Four bytes for a
/// character are the most that it can have.
fn bytes(sql_type: &SqlType) -> Option<u64> {
    match sql_type {
        SqlType::Char(length) => Some(4 * u64::from(length.unwrap_or(1))),
        SqlType::Varchar(length) => length.map(|length| 4 * u64::from(length)),
        SqlType::Binary(length) => Some(u64::from(length.unwrap_or(1))),
        SqlType::Varbinary(length) => length.map(u64::from),
        SqlType::Smallint
        | SqlType::Integer
        | SqlType::Bigint
        | SqlType::Real
        | SqlType::Double
        | SqlType::Boolean
        | SqlType::Date
        | SqlType::Time(_)
        | SqlType::Timestamp(_)
        | SqlType::Timestamptz(_)
        | SqlType::EnumOf(_)
        | SqlType::EnumRef(_) => Some(8),
        SqlType::Numeric(_) => Some(32),
        SqlType::Uuid => Some(4 * 36),
        SqlType::Text
        | SqlType::Blob
        | SqlType::Json
        | SqlType::Jsonb
        | SqlType::Interval
        | SqlType::Array(_)
        | SqlType::Raw(_) => None,
        // Numbers and moments of the engine's own; its texts and shapes have no limit that could be read off.
        SqlType::Native(name) => (!UNLIMITED.iter().any(|word| name.contains(word))).then_some(32),
    }
}

/// Parts of the names of types whose values may be long.
const UNLIMITED: [&str; 9] =
    ["text", "blob", "json", "char", "binary", "geometry", "point", "polygon", "linestring"];
